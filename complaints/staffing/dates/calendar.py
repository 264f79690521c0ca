"""Arithmetic of days, and what a stretch of them promises: it is kept by its last day, or it was none."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum, auto

WEEK, FRIDAY = 7, 4
_CENTURY = 2000
_JUST_NOW = timedelta(days=65)
"""A day without a year that is only so long ago was hardly meant for next year."""


class Sort(Enum):
    """What kind of words named the days."""

    DATE = auto()
    """A day of the calendar, or several: "7 Desember"."""
    SOON = auto()
    """Tomorrow, or some day to come: "besok" may stand before any of them."""
    WEEKDAY = auto()
    """A day by its name: "Jumat", "Senin depan"."""
    WEEK = auto()
    """A stretch in which a weekday may be meant: "minggu depan"."""
    SPAN = auto()
    """Any other stretch of days."""
    WRONG = auto()
    """A day that does not exist."""
    VAGUE = auto()
    """A time that names no day: "setelah lebaran"."""
    DOUBTFUL = auto()
    """It may be one day or several: "tgl 5-12"."""
    NOTHING = auto()
    """It only looks like a day: "jam 10.30", "RT 3/5"."""


@dataclass(frozen=True, slots=True)
class Span:
    """The days that were named.

    Attributes:
        first, last: of them.
        by: by when a promise of them is kept.
        working: how many working days from today were named instead; which day that is a calendar knows.
    """

    sort: Sort
    first: date = date.min
    last: date = date.min
    by: date = date.min
    working: int = 0

    @property
    def is_day(self) -> bool:
        """Whether it is one day and no stretch of them."""
        return self.first == self.last

    def holds(self, other: Span) -> bool:
        """Whether the other names a part of it."""
        return self.first <= other.first and other.last <= self.last


WRONG, VAGUE, DOUBTFUL, NOTHING = map(Span, (Sort.WRONG, Sort.VAGUE, Sort.DOUBTFUL, Sort.NOTHING))
NAMELESS = frozenset({Sort.WRONG, Sort.VAGUE, Sort.DOUBTFUL, Sort.NOTHING})
"""These name no days."""


def span(first: date, last: date | None = None, sort: Sort = Sort.DATE, *, by: date | None = None) -> Span:
    """Days from the first to the last; ValueError where they end before they begin."""
    last = last or first
    if last < first:
        raise ValueError("it ends before it begins")
    return Span(sort, first, last, by or last)


def both(one: Span, other: Span) -> Span:
    """From the one to the other: "Senin sampai Rabu" is a later Wednesday than the next one."""
    if other.sort is Sort.WEEKDAY and other.last < one.first:
        later = timedelta(days=WEEK)
        other = replace(other, first=other.first + later, last=other.last + later, by=other.by + later)
    first, last = min(one.first, other.first), max(one.last, other.last)
    return Span(other.sort if other.sort is one.sort else Sort.DATE, first, last, max(one.by, other.by))


def monday(day: date) -> date:
    """The one of its week."""
    return day - timedelta(days=day.weekday())


def week(day: date, ahead: int = 0) -> Span:
    """The week of a day, or a later one: promised by its Friday, or by its end where that has come."""
    first = monday(day) + timedelta(days=WEEK * ahead)
    friday, last = first + timedelta(days=FRIDAY), first + timedelta(days=WEEK - 1)
    return span(first, last, Sort.WEEK, by=friday if friday > day or ahead < 0 else last)


def months_on(day: date, number: int) -> date:
    """The same day so many months later; the last of that month where it has no such day."""
    years, month = divmod(day.month - 1 + number, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def end_of_month(year: int, month: int) -> date:
    """Its last day."""
    return date(year, month, monthrange(year, month)[1])


def full_year(typed: str) -> int:
    """2027 for "2027" and for "27"."""
    year = int(typed)
    return year if year >= _CENTURY // 2 else year + _CENTURY


def coming(day: int, month: int, today: date) -> date:
    """The next such day; the last one where it has only just been, or is today.

    29 February may be years away.

    Raises:
        ValueError: there is no such day in any year.
    """
    date(2000, month, day)  # a leap year
    found = []
    for ahead in range(-1, 9):
        try:
            found.append(date(today.year + ahead, month, day))
        except ValueError:
            continue
    just_been = [one for one in found if today - _JUST_NOW <= one <= today]
    return just_been[0] if just_been else next(one for one in found if one > today)
