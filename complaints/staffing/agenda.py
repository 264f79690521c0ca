"""What a morning's digest says of a report: emergency, overdue, due today, planned, untouched, or waiting."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from complaints.lifecycle import STAFF_TURN, State

if TYPE_CHECKING:
    from datetime import date

    from complaints.working_days import WorkCalendar


class Item(StrEnum):
    """Under which heading a report stands, the most pressing first; each stands under one only."""

    EMERGENCY = "emergency"
    OVERDUE = "overdue"
    TODAY = "today"
    PLANNED = "planned"
    UNTOUCHED = "untouched"
    WAITING = "waiting"


LISTED = (Item.EMERGENCY, Item.OVERDUE, Item.TODAY, Item.PLANNED, Item.UNTOUCHED)
"""Those that are named one by one; of those that wait for the citizen only the number is said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What must be known of an open report.

    Attributes:
        state: where it is.
        registered_on: local day.
        answered: whether the first answer went out.
        held: whether an officer has it.
        verify_by, answer_by, finish_by: what was promised.
        planned_on: the day the citizen was told of, where it is scheduled.
        emergency: whether people are in danger.
    """

    state: State
    registered_on: date
    answered: bool
    held: bool
    verify_by: date
    answer_by: date
    finish_by: date
    planned_on: date | None = None
    emergency: bool = False


IN_HAND = frozenset({State.REGISTERED, State.ASSIGNED, State.IN_PROGRESS})
"""The staff's turn, with nothing agreed that lets it rest: no plan, no outside body."""


class Promise(StrEnum):
    """What was promised for a day."""

    VERIFY = "verify"
    ANSWER = "answer"
    PLAN = "plan"
    FINISH = "finish"


def next_promise(facts: Facts) -> tuple[date, Promise]:
    """The earliest day that was promised and is not kept yet, and what for; a plan stands for the end."""
    return min(open_promises(facts), key=lambda one: one[0])


def open_promises(facts: Facts) -> list[tuple[date, Promise]]:
    """What was promised and is not kept yet, the gravest first; a plan stands for the end."""
    days = [(facts.finish_by, Promise.FINISH)]
    if facts.state is State.SCHEDULED and facts.planned_on:
        days = [(facts.planned_on, Promise.PLAN)]
    if not facts.answered:
        days.append((facts.answer_by, Promise.ANSWER))
    if facts.state is State.REGISTERED:
        days.append((facts.verify_by, Promise.VERIFY))
    return days


def pressing_promises(facts: Facts, today: date) -> list[tuple[date, Promise]]:
    """Those whose day has come, the gravest first: a day that ends today is not hidden by one long gone.

    Who still waits for a first answer need not read that the check before it is late, too.
    """
    come = [one for one in open_promises(facts) if one[0] <= today]
    answer_is_late = any(what is Promise.ANSWER and day < today for day, what in come)
    return [one for one in come if not (answer_is_late and one[1] is Promise.VERIFY)]


def broken_promises(facts: Facts, today: date) -> list[tuple[date, Promise]]:
    """The steps before the end whose day has passed without them, the gravest first; in the staff's turn."""
    if facts.state not in STAFF_TURN - {State.SCHEDULED}:  # a plan with its day is an answer
        return []
    steps = {Promise.VERIFY, Promise.ANSWER}
    return [one for one in pressing_promises(facts, today) if one[0] < today and one[1] in steps]


def item_of(facts: Facts, today: date, calendar: WorkCalendar, *, untouched_after: int) -> Item | None:
    """Its heading on that day; None where there is nothing to say today."""
    if facts.state not in STAFF_TURN:
        return Item.WAITING if facts.state is State.WAITING_CITIZEN else None
    promise, _ = next_promise(facts)
    if facts.emergency and (facts.state in IN_HAND or promise <= today):
        return Item.EMERGENCY
    if promise < today:
        return Item.OVERDUE
    if promise == today:
        planned = facts.state is State.SCHEDULED and facts.planned_on == today
        return Item.PLANNED if planned else Item.TODAY
    waits = facts.state is State.REGISTERED and not facts.held
    untouched = waits and calendar.count(facts.registered_on, today) >= untouched_after
    return Item.UNTOUCHED if untouched else None
