"""Working days: Monday to Friday, minus public holidays and collective leave (cuti bersama).

Dates are local dates of the city. What is not known fails: a date in a year without holiday data raises
`MissingHolidays`, because a promise counted over unknown holidays would be wrong without anybody noticing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING

from holidays import country_holidays

from complaints.errors import MissingHolidays

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime, tzinfo

ONE_DAY = timedelta(days=1)
FEWEST_HOLIDAYS = 10  # Indonesia has had 15 or more public holidays in every year; fewer means broken data
SATURDAY = 5


def local_date(moment: datetime, zone: tzinfo) -> date:
    """The day it is in the city at an aware moment."""
    return moment.astimezone(zone).date()


@dataclass(frozen=True)
class WorkCalendar:
    """The working days of the years it has holidays for.

    Attributes:
        holidays: per year the days off; a year that is not a key is unknown.
    """

    holidays: Mapping[int, frozenset[date]]

    @classmethod
    def for_indonesia(
        cls,
        years: Iterable[int],
        *,
        extra: Mapping[date, str] | None = None,
        removed: Iterable[date] = (),
        without_leave: Iterable[int] = (),
    ) -> WorkCalendar:
        """The calendar from the package `holidays`, collective leave included.

        A year whose collective leave is not decreed yet is left out, so that using it fails. A city that
        knows better gives the days in `extra`, or accepts the gap in `without_leave`.

        Args:
            years: years to look up.
            extra: further days off with their names.
            removed: days that the package has and the city works on.
            without_leave: years that may be used although no collective leave is known for them.
        """
        added, worked, accepted = dict(extra or {}), frozenset(removed), frozenset(without_leave)
        known: dict[int, frozenset[date]] = {}
        for year in years:
            decreed = _days_off(year, "government") | {day for day in added if day.year == year}
            every = _days_off(year, "public") | decreed
            if len(every) >= FEWEST_HOLIDAYS and (decreed or year in accepted):
                known[year] = frozenset(every - worked)
        return cls(MappingProxyType(known))

    def knows(self, year: int) -> bool:
        """Whether dates of that year can be counted."""
        return year in self.holidays

    def is_working(self, day: date) -> bool:
        """Whether the city works on that day.

        Raises:
            MissingHolidays: nothing is known about its year.
        """
        days_off = self.holidays.get(day.year)
        if days_off is None:
            raise MissingHolidays(day.year)
        return day.weekday() < SATURDAY and day not in days_off

    def next_working(self, day: date) -> date:
        """The day itself if it is worked on, else the next that is."""
        while not self.is_working(day):
            day += ONE_DAY
        return day

    def add(self, day: date, working_days: int) -> date:
        """The n-th working day after `day`, which itself is day 0; before it for a negative n.

        Day 0 of a day off is the next working day, so the result is always a working day.
        """
        if working_days == 0:
            return self.next_working(day)
        step, left = (ONE_DAY, working_days) if working_days > 0 else (-ONE_DAY, -working_days)
        while left:
            day += step
            left -= self.is_working(day)
        return day

    def count(self, start: date, end: date) -> int:
        """Working days after `start` up to and including `end`; negative if `end` is earlier."""
        if end < start:
            return -self.count(end, start)
        elapsed = 0
        while start < end:
            start += ONE_DAY
            elapsed += self.is_working(start)
        return elapsed

    def position(self, start: date, end: date, today: date) -> tuple[int, int]:
        """Today as "working day n of m". n passes m when it is overdue and is never below 0."""
        return max(self.count(start, today), 0), self.count(start, end)


def _days_off(year: int, category: str) -> frozenset[date]:
    return frozenset(country_holidays("ID", years=year, categories=(category,)))
