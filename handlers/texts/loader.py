"""Reads the Fluent files and fills them in.

`Texts.html` is for messages (arguments are escaped for Telegram's HTML), `Texts.plain` for buttons and the
answers to presses, where Telegram knows no markup.
"""

import re
import secrets
from collections.abc import Mapping
from datetime import date, datetime, time
from functools import cache, lru_cache
from html import escape
from pathlib import Path
from zoneinfo import ZoneInfo

import structlog
from babel.dates import format_date, format_time
from fluent.runtime import FluentBundle, FluentResource

LANGUAGES = ("id", "jv", "en")
FALLBACK = "id"
_HERE = Path(__file__).parent
# fluent.runtime leaves out arguments of more than 2,500 signs: somebody's long words are put in afterwards.
# The mark cannot be guessed, so nobody can write one.
_LONGEST_ARGUMENT = 500
_MARK = secrets.token_hex(8)
_STAND_IN = re.compile(rf"{_MARK}\w+?{_MARK}")
_log = structlog.get_logger(__name__)


class Texts:
    """All texts in all languages; a key that a language lacks is told in Indonesian.

    Args:
        folder: of the Fluent files.
        standing: arguments that every text has, such as the city's examples.
    """

    def __init__(self, folder: Path = _HERE, standing: Mapping[str, str] | None = None) -> None:
        self._folder = folder
        self._standing = dict(standing or {})

    def in_city(self, standing: Mapping[str, str]) -> "Texts":
        """The same texts with the arguments that come from the city."""
        return Texts(self._folder, standing)

    def html(self, language: str, key: str, **facts: object) -> str:
        """The text of `key` in Telegram's HTML; every argument is escaped."""
        every = {**self._standing, **facts}
        return self._format(language, key, {name: _escaped(value) for name, value in every.items()})

    def plain(self, language: str, key: str, **facts: object) -> str:
        """The text of `key` without markup, for buttons and pop-ups."""
        return self._format(language, key, {**self._standing, **facts})

    def has(self, key: str, language: str = FALLBACK) -> bool:
        """Whether that language itself knows `key`."""
        return language in LANGUAGES and bool(self._bundle(language).has_message(key))

    def _bundle(self, language: str) -> FluentBundle:
        return _read(self._folder / language, language)

    def _format(self, language: str, key: str, facts: Mapping[str, object]) -> str:
        for tongue in dict.fromkeys((language, FALLBACK)):
            if not self.has(key, tongue):
                continue
            bundle = self._bundle(tongue)
            pattern = bundle.get_message(key).value
            if pattern is None:
                continue
            long = {_stand_in(name): value for name, value in facts.items() if _is_long(value)}
            short = {name: _stand_in(name) if _is_long(value) else value for name, value in facts.items()}
            text, errors = bundle.format_pattern(pattern, short)
            if errors:
                _log.warning(
                    "text could not be filled in", key=key, language=tongue, errors=list(map(repr, errors))
                )
            return _put_in(str(text), long)
        raise KeyError(key)


def _is_long(value: object) -> bool:
    return isinstance(value, str) and len(value) > _LONGEST_ARGUMENT


def _stand_in(name: str) -> str:
    return f"{_MARK}{name}{_MARK}"


def _put_in(text: str, long: Mapping[str, object]) -> str:
    return _STAND_IN.sub(lambda sign: str(long[sign.group()]), text)


def _escaped(value: object) -> object:
    return escape(value, quote=False) if isinstance(value, str) else value


@cache
def _read(folder: Path, language: str) -> FluentBundle:
    """Parse a language when it is first spoken: it takes a third of a second."""
    # Isolation marks would stand in every copied text and confuse those who read the bytes.
    bundle = FluentBundle([language], use_isolating=False)
    for file in sorted(folder.glob("*.ftl")):
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle


@lru_cache(maxsize=1024)
def spoken_date(day: date, language: str, *, weekday: bool = True) -> str:
    """A day as people say it, such as "Senin, 30 November 2026"."""
    return format_date(day, "EEEE, d MMMM y" if weekday else "d MMMM y", locale=language)


def brief_date(day: date, language: str, today: date) -> str:
    """A day for those who read many, such as "Sen, 30 Nov"; with its year where it is not this year."""
    return format_date(day, "EEE, d MMM" if day.year == today.year else "EEE, d MMM y", locale=language)


def brief_day(day: date, language: str, today: date) -> str:
    """A day where there is room for little, such as "30 Nov"; with its year where it is not this year."""
    return format_date(day, "d MMM" if day.year == today.year else "d MMM y", locale=language)


def brief_moment(moment: datetime, language: str, zone: ZoneInfo, today: date) -> str:
    """A day and a time of day for those who read many, such as "30 Nov 14.05"."""
    local = moment.astimezone(zone)
    return f"{brief_day(local.date(), language, today)} {spoken_time(local.time(), language)}"


def spoken_moment(moment: datetime, language: str, zone: ZoneInfo) -> str:
    """A day and a time of day in the city, such as "30 November 2026, 14.05"."""
    local = moment.astimezone(zone)
    return f"{spoken_date(local.date(), language, weekday=False)}, {spoken_time(local.time(), language)}"


def spoken_time(moment: time, language: str) -> str:
    """A time of day, such as "14.05"."""
    return format_time(moment, "HH.mm" if language in {"id", "jv"} else "HH:mm", locale=language)
