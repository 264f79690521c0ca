"""Which reminder the staff of a report are due, and when to look again.

Reminders lie on fixed working days: verification, first answer, parts of the whole time, the deadline, and
again and again after it has passed. On days off nobody is reminded. A machine that was off says only the
strongest one that is still true.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from complaints.lifecycle import STAFF_TURN, Standing, State
from complaints.service_levels import Rules
from complaints.working_days import WorkCalendar


class Reminder(StrEnum):
    """What staff are reminded of, from the mildest to the strongest."""

    HALF = "half"
    VERIFY = "verify"
    ANSWER = "answer"
    SOON = "soon"
    LAST_DAY = "last_day"
    OVERDUE = "overdue"


OVERDUE_EVERY = 5
"""Working days between two reminders once the deadline has passed."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What to say today, if anything, and the local day on which to look again (None: never)."""

    today: Reminder | None
    next_on: date | None


def plan(  # noqa: PLR0913 - the facts of one report, by name
    standing: Standing,
    *,
    registered_on: date,
    answered: bool,
    reminded_on: date | None,
    today: date,
    calendar: WorkCalendar,
    rules: Rules,
) -> Plan:
    """The reminder of today and the day of the next one.

    Args:
        standing: how the report stands; where it is not the staff's turn there is nothing to remind of.
        registered_on: local day of registration.
        answered: whether a first answer with substance went out.
        reminded_on: local day of the last reminder, None if there was none.
        today: the local day.
        calendar: the city's working days.
        rules: the version the report was registered under.
    """
    if standing.state not in STAFF_TURN:
        return Plan(None, None)
    if not calendar.is_working(today):
        return Plan(None, calendar.next_working(today))
    days = sorted(_days(standing, registered_on, answered=answered, calendar=calendar, rules=rules))
    late = _overdue(standing.deadlines.finish_by, reminded_on, calendar)
    if late <= today:
        return Plan(Reminder.OVERDUE, calendar.add(today, OVERDUE_EVERY))
    due = [what for day, what in days if day <= today and (reminded_on is None or day > reminded_on)]
    ahead = [day for day, _ in days if day > today]
    return Plan(max(due, key=list(Reminder).index, default=None), min([*ahead, late]))


def _days(
    standing: Standing, registered_on: date, *, answered: bool, calendar: WorkCalendar, rules: Rules
) -> Iterator[tuple[date, Reminder]]:
    deadlines = standing.deadlines
    if standing.state is State.REGISTERED:
        yield deadlines.verify_by, Reminder.VERIFY
    if not answered:
        yield deadlines.answer_by, Reminder.ANSWER
    for part, day in rules.reminders_on(registered_on, deadlines.finish_by, calendar):
        if day >= deadlines.finish_by:
            yield day, Reminder.LAST_DAY
        else:
            yield day, Reminder.HALF if part <= 0.5 else Reminder.SOON  # noqa: PLR2004 - half is half


def _overdue(finish_by: date, reminded_on: date | None, calendar: WorkCalendar) -> date:
    """The next day on which to say that the deadline has passed."""
    first = calendar.add(finish_by, 1)
    if reminded_on is None or reminded_on < first:
        return first
    return calendar.add(reminded_on, OVERDUE_EVERY)
