"""One log format for both frameworks, APScheduler and ourselves, without secrets and personal data.

Redaction works on the finished line, tracebacks included, because that is the last place where a token can be
stopped, whichever library wrote it (httpx logs every URL, and Telegram's URLs hold the token). What people
wrote cannot be recognised there. So libraries, whose DEBUG lines show parameters and whose errors quote
values, are heard from INFO up, some from WARNING up, and a traceback shows where, not what.
"""

import json
import logging
import re
import sys
import threading
import traceback
from collections.abc import Iterator, Sequence
from types import TracebackType
from urllib.parse import quote

import structlog
from structlog.typing import EventDict, ExcInfo, Processor

from complaints.errors import DeskError

# In Telegram's URLs a token follows the word "bot" without a gap.
_TOKEN = re.compile(r"(?<!\d)\d{5,20}(?::|%3A)[A-Za-z0-9_-]{20,}", re.IGNORECASE)
_PASSWORD = re.compile(r"(\w+://[^:/\s@]*:)[^@/\s]+@")
_OURS = ("bot", "scheduler", "handlers", "storage", "complaints")
# These write a line for each request, or for each step; our own lines say more with less.
_NOISY = ("httpx", "httpcore", "aiogram.event", "apscheduler", "aiohttp.access", "alembic")
# Python's own words for these speak of types and places, never of values.
_SPEAKS_OF_CODE = (AttributeError, DeskError, ImportError, NameError, OSError, TypeError)


class Redaction:
    """Cuts tokens, passwords in URLs and the given secrets out of a text."""

    def __init__(self, secrets: Sequence[str] = ()) -> None:
        forms = {form for secret in secrets if secret for form in _forms(secret)}
        longest_first = sorted(forms, key=len, reverse=True)
        self._secrets = re.compile("|".join(map(re.escape, longest_first))) if longest_first else None

    def __call__(self, text: str) -> str:
        """The text without secrets."""
        if self._secrets:
            text = self._secrets.sub("[secret]", text)
        return _PASSWORD.sub(r"\1[secret]@", _TOKEN.sub("[token]", text))


def _forms(secret: str) -> tuple[str, ...]:
    """A secret as it may stand in a line: as it is, in JSON, in a `repr`, in a URL."""
    return secret, json.dumps(secret)[1:-1], repr(secret)[1:-1], quote(secret), quote(secret, safe="")


class _RedactingFormatter(structlog.stdlib.ProcessorFormatter):
    redaction = Redaction()

    def format(self, record: logging.LogRecord) -> str:
        return self.redaction(super().format(record))


class _Handler(logging.StreamHandler):  # type: ignore[type-arg]  # it writes to whatever standard error is
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        # The library's own way prints the arguments of the line, and nobody has redacted those.
        self.stream.write(
            f"a line of {record.name} could not be written ({record.pathname}:{record.lineno})\n"
        )


def set_up_logs(*, level: str = "INFO", as_json: bool | None = None, secrets: Sequence[str] = ()) -> None:
    """Send every log line of the process, and what would end it, to standard error.

    Args:
        level: the least level that is written of our own lines.
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
        _show_where,
    ]
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    root = logging.getLogger()
    root.handlers[:] = [_handler(shared, secrets, as_json=as_json)]
    _set_levels(logging.getLevelNamesMapping()[level])
    logging.captureWarnings(True)
    sys.excepthook = _last_words
    threading.excepthook = lambda end: _last_words(
        end.exc_type, end.exc_value or end.exc_type(), end.exc_traceback
    )


def _handler(shared: Sequence[Processor], secrets: Sequence[str], *, as_json: bool) -> logging.Handler:
    last: Processor = structlog.processors.JSONRenderer() if as_json else structlog.dev.ConsoleRenderer()
    formatter = _RedactingFormatter(
        foreign_pre_chain=shared,
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, last],
    )
    formatter.redaction = Redaction(secrets)
    handler = _Handler()
    handler.setFormatter(formatter)
    return handler


def _set_levels(level: int) -> None:
    logging.getLogger().setLevel(max(logging.INFO, level))
    for name in _OURS:
        logging.getLogger(name).setLevel(level)
    for name in _NOISY:
        logging.getLogger(name).setLevel(max(logging.WARNING, level))


def _last_words(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    logging.getLogger("bot").critical("the program ends", exc_info=(kind, error, trace))


def _show_where(_logger: object, _method: str, event: EventDict) -> EventDict:
    """Replace an exception by the places it went through; its words only where they cannot quote anybody."""
    found: ExcInfo | BaseException | bool | None = event.pop("exc_info", None)
    error = found[1] if isinstance(found, tuple) else found
    if error is True:
        error = sys.exc_info()[1]
    if isinstance(error, BaseException):
        event["exception"] = "\n".join(_places(error))
    return event


def _places(error: BaseException) -> Iterator[str]:
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        yield from _places(cause)
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"  {frame.filename}:{frame.lineno} in {frame.name}"
    words = f": {error}" if isinstance(error, _SPEAKS_OF_CODE) else ""
    yield f"{type(error).__module__}.{type(error).__qualname__}{words}"
    if isinstance(error, BaseExceptionGroup):
        for one in error.exceptions:
            yield from _places(one)
