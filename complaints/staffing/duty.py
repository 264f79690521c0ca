"""Who is on duty when, who stands in for whom, and who should get the next case.

Nothing here ranks people: load is what somebody carries, so that the next case goes to free hands.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from complaints.working_days import ONE_DAY, local_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date, tzinfo

    from complaints.desk_rules import Weights
    from complaints.working_days import WorkCalendar

WORKING_DAYS = frozenset({1, 2, 3, 4, 5})
EVERY_DAY = frozenset(range(1, 8))
HORIZON = 120
"""Days looked ahead for somebody's next hour of duty."""


@dataclass(frozen=True, slots=True)
class Leave:
    """Local days, both included, on which somebody is away."""

    first: date
    last: date

    def covers(self, day: date) -> bool:
        """Whether that day is one of them."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Hours:
    """Local hours of duty.

    Attributes:
        start, end: of one day; the end is no hour of duty any more.
        days: ISO weekdays. Public holidays are free, but not for who works on every day of the week.
    """

    start: time
    end: time
    days: frozenset[int] = WORKING_DAYS

    def include(self, day: date, calendar: WorkCalendar) -> bool:
        """Whether there is duty on that day.

        Raises:
            MissingHolidays: nothing is known about its year.
        """
        if day.isoweekday() not in self.days:
            return False
        return self.days == EVERY_DAY or day.isoweekday() not in WORKING_DAYS or calendar.is_working(day)


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """What one officer said of her duty.

    Attributes:
        officer: the id of her row.
        hours: when she is on duty.
        leaves: when she is away.
        capacity: how many open cases she can carry.
        substitute: who stands in while she is away.
    """

    officer: int
    hours: Hours
    capacity: int
    leaves: tuple[Leave, ...] = ()
    substitute: int | None = None


def on_leave(duty: Duty, day: date) -> bool:
    """Whether she is away on that local day."""
    return any(leave.covers(day) for leave in duty.leaves)


def is_present(duty: Duty, moment: datetime, calendar: WorkCalendar, zone: tzinfo) -> bool:
    """Whether she is on duty at that instant."""
    local = moment.astimezone(zone)
    here = duty.hours.include(local.date(), calendar) and not on_leave(duty, local.date())
    return here and duty.hours.start <= local.time() < duty.hours.end


def next_duty(duty: Duty, moment: datetime, calendar: WorkCalendar, zone: tzinfo) -> datetime | None:
    """The instant itself if she is on duty then, else the beginning of her next hours.

    Returns:
        An aware instant in UTC; None where none comes within `HORIZON` days.

    Raises:
        MissingHolidays: it may lie in a year without holiday data.
    """
    local = moment.astimezone(zone)
    day, hours = local.date(), duty.hours
    for _ in range(HORIZON):
        if hours.include(day, calendar) and not on_leave(duty, day):
            if day > local.date() or local.time() < hours.start:
                return datetime.combine(day, hours.start, zone).astimezone(UTC)
            if local.time() < hours.end:
                return moment.astimezone(UTC)
        day += ONE_DAY
    return None


def is_away(duty: Duty, moment: datetime, calendar: WorkCalendar, zone: tzinfo) -> bool:
    """Whether leave keeps her from her next hour of duty: who comes back on Monday anyway is not away."""
    usual = next_duty(replace(duty, leaves=()), moment, calendar, zone)
    return usual is None or on_leave(duty, local_date(usual, zone))


def back_on(duty: Duty, day: date, calendar: WorkCalendar) -> date | None:
    """The first day of duty, that day or later, on which she is not away; None within `HORIZON` days."""
    ahead = (day + timedelta(days=number) for number in range(HORIZON))
    return next((one for one in ahead if duty.hours.include(one, calendar) and not on_leave(duty, one)), None)


def stand_in(officer: int, duties: Mapping[int, Duty], day: date) -> int | None:
    """Who hears what is meant for her on that day: she herself, or whoever stands in, however many are away.

    Returns:
        The id of an officer who is not away; None where nobody is left.
    """
    asked: set[int] = set()
    wanted: int | None = officer
    while wanted is not None and wanted in duties and wanted not in asked:
        if not on_leave(duties[wanted], day):
            return wanted
        asked.add(wanted)
        wanted = duties[wanted].substitute
    return None


# --- load -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Case:
    """One open case in somebody's hands; `age` in working days since it was registered."""

    kind: str
    age: int
    physical: bool = False
    emergency: bool = False
    waiting: bool = False


@dataclass(frozen=True, slots=True)
class Carried:
    """What an officer carries: how many open cases, and what they weigh together."""

    cases: int = 0
    load: float = 0.0


def weight(case: Case, weights: Weights) -> float:
    """What one case weighs; an ordinary new complaint weighs 1."""
    worth = weights.kind.get(case.kind, 1.0)
    worth *= weights.physical if case.physical else 1.0
    worth *= weights.emergency if case.emergency else 1.0
    worth *= weights.waiting if case.waiting else 1.0
    return worth * (1 + weights.per_day * min(max(case.age, 0), weights.oldest))


def carried(cases: Iterable[Case], weights: Weights) -> Carried:
    """What these cases are together."""
    held = list(cases)
    return Carried(len(held), sum(weight(case, weights) for case in held))


def free_hands(duty: Duty, carries: Carried) -> int:
    """How many cases more she can carry; never below 0."""
    return max(0, duty.capacity - carries.cases)


def suggestion(
    duties: Iterable[Duty],
    carries: Mapping[int, Carried],
    *,
    moment: datetime,
    calendar: WorkCalendar,
    zone: tzinfo,
) -> int | None:
    """Who should get the next case: of those on duty with hands free, whoever carries least for her capacity.

    Outside everybody's hours that is somebody of those who come on duty first; who is away is not asked.

    Returns:
        The id of an officer; None where nobody has hands free.
    """
    asked = [(duty, carries.get(duty.officer, Carried())) for duty in duties]
    able = [
        (duty, held)
        for duty, held in asked
        if free_hands(duty, held) and not is_away(duty, moment, calendar, zone)
    ]
    begins = {duty.officer: next_duty(duty, moment, calendar, zone) for duty, _ in able}
    present = [one for one in able if begins[one[0].officer] == moment]
    if not present:
        # Nobody is on duty at night; in the morning the earliest bird should not get everything.
        coming = [begin for begin in begins.values() if begin is not None]
        first = local_date(min(coming), zone) if coming else None
        present = [
            one for one in able if (begin := begins[one[0].officer]) and local_date(begin, zone) == first
        ]
    if not present:
        return None
    chosen = min(present, key=lambda one: (one[1].load / one[0].capacity, one[1].cases, one[0].officer))
    return chosen[0].officer
