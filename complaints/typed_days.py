"""A day at the beginning of what somebody typed: "15-12", "15/12/2026", "3 Januari 2027"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from complaints.errors import Invalid

FURTHEST = timedelta(days=3 * 366)
_MONTHS = ("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des")
_NUMBERS = re.compile(
    r"\s*(\d{1,2})\s?[-/.]\s?(\d{1,2})(?:\s?[-/.]\s?(\d{4}|\d{2}))?(?!\d|\s?[-/.]\s?\d)[\s,.:;\-]*"
)
_SPOKEN = re.compile(r"\s*(\d{1,2})\s+([A-Za-z]{3,9})\.?(?:\s+(\d{4}))?(?![A-Za-z\d])[\s,.:;\-]*")
_CENTURY = 2000


def planned_day(text: str, today: date) -> tuple[date, str]:
    """The day that begins the text, and the words after it.

    Without a year the next such day is meant.

    Raises:
        Invalid: no day begins the text, or it is not in the future, or too far away to be honest.
    """
    found = _NUMBERS.match(text) or _SPOKEN.match(text)
    if found is None:
        raise Invalid("error-no-day", field="date")
    day, month, year = found.groups()
    planned = _day(int(day), _month(month), int(year) if year else None, today)
    if planned <= today:
        raise Invalid("error-day-past", field="date")
    if planned - today > FURTHEST:
        raise Invalid("error-day-far", field="date")
    return planned, text[found.end() :].strip()


def _month(word: str) -> int:
    if word.isdigit():
        return int(word)
    short = word.casefold()[:3]
    short = {"ags": "agu", "agt": "agu", "may": "mei", "oct": "okt", "dec": "des", "aug": "agu"}.get(
        short, short
    )
    if short not in _MONTHS:
        raise Invalid("error-no-day", field="date")
    return _MONTHS.index(short) + 1


def _day(day: int, month: int, year: int | None, today: date) -> date:
    try:
        if year is not None:
            return date(year if year >= _CENTURY else year + _CENTURY, month, day)
        for ahead in range(5):  # 29 February comes every four years
            try:
                this = date(today.year + ahead, month, day)
            except ValueError:
                if (day, month) != (29, 2):
                    raise
                continue
            if this > today:
                return this
    except ValueError as error:
        raise Invalid("error-no-day", field="date") from error
    raise Invalid("error-no-day", field="date")
