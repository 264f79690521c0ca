"""The ladder of reminders: who must hear how much of a report's time has gone, and when to look again.

Each rung is told once, on a working day. A machine that was off says only the highest rung that was reached,
but to everybody who missed one. Once all are told, the digests go on naming what is late.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaints.lifecycle import STAFF_TURN, Standing, State

if TYPE_CHECKING:
    from datetime import date

    from complaints.desk_rules import Listener
    from complaints.service_levels import Rules
    from complaints.working_days import WorkCalendar


@dataclass(frozen=True, slots=True)
class Look:
    """What one look at a report finds.

    Attributes:
        reached: the highest part of the time that has passed and must be told today; None: nothing to tell.
        tell: who must hear of it.
        next_on: the local day on which to look again; None: never, unless something changes.
    """

    reached: float | None
    tell: frozenset[Listener]
    next_on: date | None


_NOBODY: frozenset[Listener] = frozenset()


def look(  # noqa: PLR0913 - the facts of one report, by name
    standing: Standing,
    *,
    registered_on: date,
    told: float,
    today: date,
    calendar: WorkCalendar,
    rules: Rules,
    planned_on: date | None = None,
) -> Look:
    """What must be told of a report today.

    Args:
        standing: how it stands; where it is not the staff's turn there is nothing to tell.
        registered_on: local day of registration.
        told: the highest part of the time that was told before; 0 if none was.
        today: the local day.
        calendar: the city's working days.
        rules: the version the report was registered under.
        planned_on: the day the citizen was told of, while it is scheduled: until then nobody is hurried.
    """
    if standing.state not in STAFF_TURN:
        return Look(None, _NOBODY, None)
    if not calendar.is_working(today):
        return Look(None, _NOBODY, calendar.next_working(today))
    if standing.state is State.SCHEDULED and planned_on is not None and planned_on >= today:
        return Look(None, _NOBODY, calendar.add(planned_on, 1))
    ladder = rules.ladder_on(registered_on, standing.deadlines.finish_by, calendar)
    untold = [(rung, day) for rung, day in ladder if rung.after > told]
    due = [rung for rung, day in untold if day <= today]
    ahead = [day for _, day in untold if day > today]
    tell = frozenset(listener for rung in due for listener in rung.tell)
    return Look(max((rung.after for rung in due), default=None), tell, min(ahead, default=None))
