"""What had become of one report by a moment, read from its history alone.

Named tuples, because a year has hundreds of thousands of steps and they are made three times as fast.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from complaints.lifecycle import CLOCK_STANDS, Action, State

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

FIRST_ANSWERS = frozenset({Action.ANSWER, Action.RESULT, Action.SCHEDULE})
"""Acts that tell the citizen something of substance: an answer, a result, or an honest date.

Passing a report on, within the city or to a body outside it, is disposition: it says whose matter it is, and
nothing of the matter itself.
"""
HELPS = "helps"
"""Under this name a step says in its data that an officer of another department took it."""
WORDLESS = "wordless"
"""Under this name an answer says in its data that it is a photo and no more."""
DONE = frozenset({State.RESULT, State.CLOSED})
"""A result was delivered, and nobody has opened the report again."""


def is_first_answer(action: str, *, beside: bool) -> bool:
    """Whether a step pays what the citizen was promised by the day of the first answer.

    The law's clock asks for news from whoever answers for the matter. What another department says beside it
    is welcome, but it leaves that debt as it was, or a report could be "answered" by everybody but its own
    people. Nor does a photo without a word answer anything. A result is the matter itself: whoever mended it,
    there is nothing left to be answered.

    Args:
        action: an `Action`.
        beside: whether it was a helper's, or a photo and no more.
    """
    return action in FIRST_ANSWERS and not (beside and action != Action.RESULT)


class Fate(StrEnum):
    """Where a report stood."""

    OPEN = "open"
    FINISHED = "finished"
    MERGED = "merged"
    ARCHIVED = "archived"


class Filed(NamedTuple):
    """A report: its department and kind of problem as they are today, and what never changes.

    `category` is a key of the catalogue; `finish_by` the deadline as promised on the first day.
    """

    report_id: int
    on: date
    department: str
    kind: str
    category: str
    kelurahan: str | None
    restricted: bool
    rule_version: str
    finish_by: date


class Step(NamedTuple):
    """One entry of a history, as far as figures need it.

    Attributes:
        at: the instant.
        action: an `Action`, or the first entry's own word.
        state_from, state_to: `State` values.
        department_from, department_to: where it changed department.
        category_from, category_to: where its kind of problem changed with it.
        finish_by: the deadline, where this step moved it.
        version: the number of the step.
        undoes: the number of an earlier step that this one takes back.
    """

    at: datetime
    action: str
    state_from: str | None
    state_to: str
    department_from: str | None = None
    department_to: str | None = None
    finish_by: date | None = None
    category_from: str | None = None
    category_to: str | None = None
    version: int = 0
    undoes: int | None = None


class Outcome(NamedTuple):
    """How it stood.

    Attributes:
        department, category: that it had then.
        answered_after: working days to the first answer, pauses left out; None while there is none.
        finished_after: working days to the result that still holds, pauses left out.
        in_time: whether it was finished by its deadline; None while nobody can know yet.
        resulted: whether a result was ever delivered.
        reopened: whether it was ever opened again.
    """

    fate: Fate
    department: str
    category: str = ""
    answered_after: int | None = None
    finished_after: int | None = None
    in_time: bool | None = None
    resulted: bool = False
    reopened: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AsOf:
    """A moment, how the city counts days, and which local day an instant is."""

    moment: datetime
    day_of: Callable[[datetime], date]
    count: Callable[[date, date], int]


@dataclass(slots=True)
class _Walk:
    """A report on its way through its history."""

    filed: Filed
    when: AsOf
    department: str
    category: str
    deadline: date
    state: str = State.REGISTERED
    paused: int = 0
    stands_since: date | None = None
    answered_after: int | None = None
    finished_after: int | None = None
    finished_on: date | None = None
    resulted: bool = False
    reopened: bool = False

    def take(self, step: Step) -> None:
        """One step further."""
        on = self.when.day_of(step.at)
        self.department = step.department_to or self.department
        self.category = step.category_to or self.category
        if self.answered_after is None and step.action in FIRST_ANSWERS:
            self.answered_after = self._days_until(on)
        self._finish(step, on)
        self._clock(step, on)
        self.reopened = self.reopened or step.action == Action.REOPEN
        self.deadline = step.finish_by or self.deadline
        self.state = step.state_to

    def _finish(self, step: Step, on: date) -> None:
        if step.state_to not in DONE:
            self.finished_after, self.finished_on = None, None
        elif self.finished_on is None:
            self.finished_after, self.finished_on, self.resulted = self._days_until(on), on, True

    def _clock(self, step: Step, on: date) -> None:
        if step.state_to in CLOCK_STANDS:
            self.stands_since = self.stands_since or on
        elif self.stands_since is not None:
            self.paused += self.when.count(self.stands_since, on)
            self.stands_since = None

    def _days_until(self, on: date) -> int:
        standing = 0 if self.stands_since is None else self.when.count(self.stands_since, on)
        return self.when.count(self.filed.on, on) - self.paused - standing

    def in_time(self) -> bool | None:
        """Whether the deadline was kept, as far as anybody could know."""
        if self.finished_on is not None:
            return self.finished_on <= self.deadline
        looked_at = self.stands_since or self.when.day_of(self.when.moment)
        return False if self.deadline < looked_at else None


def outcome_of(filed: Filed, steps: Iterable[Step], when: AsOf) -> Outcome:
    """How a report stood at a moment.

    Args:
        filed: the report.
        steps: its history in order; later transfers must be in it, for they tell who had it before.
        when: the moment, with the city's way of counting.
    """
    known, ahead = _parted(steps, when.moment)
    walk = _Walk(filed, when, filed.department, filed.category, filed.finish_by)
    for step in known:
        walk.take(step)
    # What nobody had moved by then was still where its first later move took it from.
    if not any(step.department_to for step in known):
        walk.department = next((one.department_from for one in ahead if one.department_from), walk.department)
    if not any(step.category_to for step in known):
        walk.category = next((one.category_from for one in ahead if one.category_from), walk.category)
    return Outcome(
        fate=_fate(walk.state),
        department=walk.department,
        category=walk.category,
        answered_after=walk.answered_after,
        finished_after=walk.finished_after,
        in_time=walk.in_time(),
        resulted=walk.resulted,
        reopened=walk.reopened,
    )


def _parted(steps: Iterable[Step], moment: datetime) -> tuple[list[Step], list[Step]]:
    """What had happened by a moment, without what had been taken back by then; and what came later."""
    every = list(steps)
    known = [step for step in every if step.at <= moment]
    ahead = every[len(known) :] if len(known) < len(every) else []
    if undone := {step.undoes for step in known if step.undoes is not None}:
        known = [step for step in known if step.undoes is None and step.version not in undone]
    return known, ahead


def _fate(state: str) -> Fate:
    if state in DONE:
        return Fate.FINISHED
    if state == State.MERGED:
        return Fate.MERGED
    return Fate.ARCHIVED if state == State.ARCHIVED else Fate.OPEN
