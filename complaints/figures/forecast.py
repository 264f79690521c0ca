"""How many reports a year will bring, said honestly: with its method and its range.

Seasonal naive by working days gone: what has come so far, divided by the part of the year that is over. Where
the desk has a whole last year to look at, that part is the share of last year's reports that had come by the
same number of working days; otherwise it is the share of the year's working days. The range is no statistical
promise: it says what the year would bring if the rest of it were like the quiet weeks, or like the busy weeks
so far (the 10th and the 90th percentile of reports a working day, week by week).
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import takewhile
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from complaints.working_days import WorkCalendar

FORECAST_FROM = 20
"""Working days of a year that must be over before anything is said about the rest."""
_FEWEST_WEEKS = 6
_FEWEST_LAST_YEAR = 200
_QUIET, _BUSY = 0.1, 0.9

Method = Literal["counted", "working_days", "last_year"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """A year so far and what it may come to.

    Attributes:
        received: from 1 January to the day looked at.
        gone: the part of the year's working days that is over, 0 to 1.
        expected: the whole year; None while it is too early to say.
        low, high: the range; None while there are too few weeks.
        fewest: reports of the year from which on anything is said about the rest.
        method: by which way of counting the part that is over; "counted" when the year is over.
    """

    year: int
    target: int | None
    received: int
    gone: float
    expected: int | None = None
    low: int | None = None
    high: int | None = None
    fewest: int = 0
    method: Method = "working_days"

    @property
    def too_few(self) -> bool:
        """Whether nothing is said about the rest because too little has come yet."""
        return self.expected is None and self.received < self.fewest


def forecast(
    arrivals: Mapping[date, int],
    day: date,
    calendar: WorkCalendar,
    *,
    target: int | None = None,
    last_year: Mapping[date, int] | None = None,
    fewest: int = 0,
) -> Forecast:
    """The year of `day`, as it looks at the end of that day.

    Args:
        arrivals: reports per local day; days after `day` are left out of account.
        day: the last day that is over.
        calendar: the city's working days.
        target: what the city means to receive.
        last_year: reports per day of the year before, only if the desk was at work through all of it.
        fewest: of fewer reports in the year so far nothing is concluded.
    """
    first, last = date(day.year, 1, 1), date(day.year, 12, 31)
    received = sum(number for on, number in arrivals.items() if first <= on <= day)
    worked = _working_days(first, last, calendar)
    over = sum(1 for _ in takewhile(lambda one: one <= day, worked))
    seen = Forecast(year=day.year, target=target, received=received, gone=over / len(worked), fewest=fewest)
    if day >= last:
        return replace(seen, expected=received, low=received, high=received, method="counted")
    if over < FORECAST_FROM or received < max(fewest, 1):
        return seen
    share, method = _share_gone(seen.gone, over, last_year, calendar)
    left = len(worked) - over
    low, high = _range(arrivals, day, calendar, received, left)
    expected = round(received / share)
    if low is not None and high is not None:
        low, high = min(low, expected), max(high, expected)
    return replace(seen, expected=expected, low=low, high=high, method=method)


def _working_days(first: date, last: date, calendar: WorkCalendar) -> list[date]:
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return [one for one in days if calendar.is_working(one)]


def _share_gone(
    gone: float, over: int, last_year: Mapping[date, int] | None, calendar: WorkCalendar
) -> tuple[float, Method]:
    total = sum(last_year.values()) if last_year else 0
    if not last_year or total < _FEWEST_LAST_YEAR:
        return gone, "working_days"
    year = min(last_year).year
    worked = _working_days(date(year, 1, 1), date(year, 12, 31), calendar)
    until = worked[min(over, len(worked)) - 1]
    share = sum(number for on, number in last_year.items() if on <= until) / total
    return (share, "last_year") if share > 0 else (gone, "working_days")


def _range(
    arrivals: Mapping[date, int], day: date, calendar: WorkCalendar, received: int, left: int
) -> tuple[int | None, int | None]:
    rates = sorted(_weekly_rates(arrivals, day, calendar))
    if len(rates) < _FEWEST_WEEKS:
        return None, None
    quiet, busy = (rates[math.ceil(part * len(rates)) - 1] for part in (_QUIET, _BUSY))
    return round(received + left * quiet), round(received + left * busy)


def _weekly_rates(arrivals: Mapping[date, int], day: date, calendar: WorkCalendar) -> Iterator[float]:
    """Reports per working day of each whole week of the year so far; weeks of leave are left out."""
    weeks: Counter[date] = Counter()
    for on, number in arrivals.items():
        weeks[on - timedelta(days=on.weekday())] += number
    monday = date(day.year, 1, 1)
    monday += timedelta(days=-monday.weekday() % 7)
    while monday + timedelta(days=6) <= day:
        worked = len(_working_days(monday, monday + timedelta(days=6), calendar))
        if worked:
            yield weeks[monday] / worked
        monday += timedelta(days=7)
