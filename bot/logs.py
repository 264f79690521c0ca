"""One log format for aiogram, python-telegram-bot, APScheduler and ourselves, with secrets cut out.

Redaction works on the finished line, tracebacks included, because that is the last place where a token can be
stopped, whichever library wrote it (httpx logs every URL, and Telegram's URLs hold the token).
"""

import logging
import re
import sys
from collections.abc import Sequence

import structlog
from structlog.typing import Processor

_TOKEN = re.compile(r"\b\d{5,20}:[A-Za-z0-9_-]{20,}")
_PASSWORD = re.compile(r"(\w+://[^:/\s@]*:)[^@/\s]+@")


class Redaction:
    """Cuts tokens, passwords in URLs and the given secrets out of a text."""

    def __init__(self, secrets: Sequence[str] = ()) -> None:
        longest_first = sorted((secret for secret in secrets if secret), key=len, reverse=True)
        self._secrets = re.compile("|".join(map(re.escape, longest_first))) if longest_first else None

    def __call__(self, text: str) -> str:
        """The text without secrets."""
        if self._secrets:
            text = self._secrets.sub("[secret]", text)
        return _PASSWORD.sub(r"\1[secret]@", _TOKEN.sub("[token]", text))


class _RedactingFormatter(structlog.stdlib.ProcessorFormatter):
    redaction = Redaction()

    def format(self, record: logging.LogRecord) -> str:
        return self.redaction(super().format(record))


def set_up_logs(*, level: str = "INFO", as_json: bool | None = None, secrets: Sequence[str] = ()) -> None:
    """Send every log line of the process to standard error.

    Args:
        level: the least level that is written.
        as_json: JSON lines; by default where standard error is no terminal.
        secrets: values that must never appear.
    """
    if as_json is None:
        as_json = not sys.stderr.isatty()
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
    ]
    last: Processor = structlog.processors.JSONRenderer() if as_json else structlog.dev.ConsoleRenderer()
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    formatter = _RedactingFormatter(
        foreign_pre_chain=shared,
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, last],
    )
    formatter.redaction = Redaction(secrets)
    handler = logging.StreamHandler()
    handler.setFormatter(formatter)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    # These write a line for each request; our own lines say more with less.
    for noisy in ("httpx", "httpcore", "aiogram.event", "apscheduler.executors.default", "aiohttp.access"):
        logging.getLogger(noisy).setLevel(max(logging.WARNING, logging.getLevelNamesMapping()[level]))
