"""Counting a period for a desk: reads the histories in one pass and hands them to the rules."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from complaints.catalogue import Catalogue
from complaints.errors import MissingHolidays
from complaints.figures import AsOf, Collector, Figures, Filed, Forecast, Line, Period, forecast, outcome_of
from complaints.service_levels import Kind, RuleBook
from complaints.working_days import WorkCalendar
from storage.cases import figures as rows
from storage.cases.figures import History
from storage.engine.database import Session

_ONE_DAY = timedelta(days=1)
_FIRST_WEEK = 7
"""A desk whose first report came by this day of January was at work all that year."""
_MOST_DAYS = 8192

Promises = Callable[[str, date, str], date]
"""The deadline of a kind, registered on a day, under a version of the rules."""


@dataclass(frozen=True, slots=True)
class Books:
    """What a city counts by: its catalogue's targets, its legal clock, its days off and its time zone."""

    catalogue: Catalogue
    rules: RuleBook
    calendar: WorkCalendar
    zone: ZoneInfo

    def day_of(self, moment: datetime) -> date:
        """The local day of an instant."""
        return moment.astimezone(self.zone).date()

    def start(self, day: date) -> datetime:
        """The instant at which a local day begins."""
        return datetime.combine(day, time(), self.zone)


async def count(
    books: Books, session: Session, period: Period, *, department: str | None, as_of: datetime
) -> Figures:
    """The figures of a period as they stood at an instant; later events change nothing.

    Args:
        books: what the city counts by.
        session: a reading transaction.
        period: the local days on which the reports were registered.
        department: only this one's.
        as_of: events after it are left out.

    Raises:
        MissingHolidays: nothing is known about the days off of a year that must be counted in.
    """
    collector = Collector(department)
    marks = await rows.ratings(session, as_of)
    when = AsOf(moment=as_of, day_of=books.day_of, count=lru_cache(maxsize=1 << 16)(books.calendar.count))
    promised = _promises(books)
    since, until = books.start(period.first), books.start(period.last + _ONE_DAY)
    async for history in rows.histories(session, since, until, as_of):
        filed = _filed(history, when, promised)
        collector.add(filed, outcome_of(filed, history.steps, when), marks.get(filed.report_id))
    year = None if department else await _year(books, session, period, as_of)
    return _named(books, collector.figures(period, as_of, year))


def _filed(history: History, when: AsOf, promised: Promises) -> Filed:
    on = when.day_of(history.registered_at)
    return Filed(
        report_id=history.report_id,
        on=on,
        department=history.department,
        kind=history.kind,
        category=history.category or "",
        kelurahan=history.kelurahan,
        restricted=history.restricted,
        rule_version=history.rule_version,
        finish_by=promised(history.kind, on, history.rule_version),
    )


def _named(books: Books, figures: Figures) -> Figures:
    """With the names of kinds of problem; those that a catalogue has no more keep their keys."""
    known = books.catalogue.categories
    lines = [
        Line(known[line.name].name if line.name in known else line.name, line.measures)
        for line in figures.categories
    ]
    return replace(figures, categories=tuple(lines))


def _promises(books: Books) -> Promises:
    @lru_cache(maxsize=_MOST_DAYS)
    def promised(kind: str, on: date, version: str) -> date:
        return books.rules.deadlines(Kind(kind), on, books.calendar, version).finish_by

    return promised


async def _year(books: Books, session: Session, period: Period, as_of: datetime) -> Forecast | None:
    """The year so far, as far as the period and the moment reach."""
    today = books.day_of(as_of)
    if today < date(period.year, 1, 1):
        return None
    day = min(today, period.last)
    begin, end = books.start(date(day.year, 1, 1)), min(books.start(day + _ONE_DAY), as_of)
    arrivals = await _per_day(books, session, begin, end)
    try:
        return forecast(
            arrivals,
            day,
            books.calendar,
            target=books.catalogue.target(day.year),
            last_year=await _whole_last_year(books, session, day.year),
            fewest=books.catalogue.forecast_from,
        )
    except MissingHolidays:  # the figures themselves do not need that year's days off
        return None


async def _whole_last_year(books: Books, session: Session, year: int) -> Counter[date] | None:
    first = await rows.first_arrival(session)
    begun = date(year - 1, 1, _FIRST_WEEK)
    if first is None or books.day_of(first) > begun or not books.calendar.knows(year - 1):
        return None
    return await _per_day(books, session, books.start(date(year - 1, 1, 1)), books.start(date(year, 1, 1)))


async def _per_day(books: Books, session: Session, since: datetime, until: datetime) -> Counter[date]:
    days: Counter[date] = Counter()
    async for part in rows.arrivals(session, since, until):
        days.update(books.day_of(moment) for moment in part)
    return days
