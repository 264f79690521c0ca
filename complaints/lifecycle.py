"""The life of a report: one table says from which state which role may bring it where.

There is no reject. `RESULT` (resolved) is not `CLOSED`. A step is pure: `apply` takes how a report stands and
gives how it stands afterwards; nothing else changes a state, a deadline, a department or an officer.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from complaints.errors import Invalid, NotAllowed
from complaints.people import HANDLERS, Role
from complaints.service_levels import Deadlines, Rules, shift

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from complaints.working_days import WorkCalendar


class State(StrEnum):
    """Where a report is. The words of LAPOR! and Open311 for each stand in `complaints.other_words`."""

    REGISTERED = "registered"
    ASSIGNED = "assigned"
    IN_PROGRESS = "in_progress"
    WAITING_CITIZEN = "waiting_citizen"
    SCHEDULED = "scheduled"
    OUTSIDE = "outside"
    RESULT = "result"
    CLOSED = "closed"
    MERGED = "merged"
    ARCHIVED = "archived"


class Action(StrEnum):
    """What somebody does with a report."""

    TAKE = "take"
    HAND_BACK = "hand_back"
    RELEASE = "release"
    ASSIGN = "assign"
    TRANSFER = "transfer"
    ASK = "ask"
    ANSWER = "answer"
    PROGRESS = "progress"
    SCHEDULE = "schedule"
    OUTSIDE = "outside"
    RESULT = "result"
    MERGE = "merge"
    ARCHIVE = "archive"
    ADD = "add"
    REPLY = "reply"
    CONFIRM = "confirm"
    REOPEN = "reopen"
    WITHDRAW = "withdraw"
    EXPIRE = "expire"


S, A = State, Action

FINAL = frozenset({S.CLOSED, S.MERGED, S.ARCHIVED})
"""Over, until somebody reopens it."""
OPEN = frozenset(State) - FINAL
PAUSED = frozenset({S.WAITING_CITIZEN})
"""The legal clock stands because the citizen was asked, and the citizen and staff are told so."""
CLOCK_STANDS = PAUSED | {S.RESULT} | FINAL
"""Time here does not count against the deadlines: asked, delivered, or over."""
CITIZEN_TURN = frozenset({S.WAITING_CITIZEN, S.RESULT})
STAFF_TURN = OPEN - CITIZEN_TURN
PUSHED = OPEN
"""Those whose citizen hears from us though nothing changed."""
UNDER_WAY = frozenset({S.ASSIGNED, S.IN_PROGRESS, S.WAITING_CITIZEN, S.SCHEDULED, S.OUTSIDE})
"""In the hands of an officer, no result yet."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One cell of the table: where it leads and who may."""

    to: State
    roles: frozenset[Role]


_CITIZEN = frozenset({Role.CITIZEN})
_CLOCK = frozenset({Role.CLOCK})
_COORDINATOR = frozenset({Role.COORDINATOR})
_AGAIN = frozenset({Role.CITIZEN, Role.LEAD, Role.COORDINATOR})
_BEFORE_RESULT = UNDER_WAY | {S.REGISTERED}


def _to(state: State, *sources: State) -> dict[State, State]:
    return dict.fromkeys(sources or _BEFORE_RESULT, state)


def _stays(*sources: State) -> dict[State, State]:
    return {state: state for state in sources}


_ROWS: tuple[tuple[Action, frozenset[Role], dict[State, State]], ...] = (
    (A.TAKE, HANDLERS, _to(S.ASSIGNED, S.REGISTERED)),
    (A.ASSIGN, HANDLERS, _stays(*UNDER_WAY, S.RESULT)),
    (A.ASSIGN, HANDLERS | _CLOCK, _to(S.ASSIGNED, S.REGISTERED)),  # the clock: see handlers.desk.duty
    (A.HAND_BACK, HANDLERS, _to(S.REGISTERED, *UNDER_WAY)),
    # Its officer is gone: what she asked, planned or delivered stands, and whoever acts next has it.
    (A.RELEASE, _COORDINATOR, _stays(S.WAITING_CITIZEN, S.SCHEDULED, S.OUTSIDE, S.RESULT)),
    (A.TRANSFER, HANDLERS, _to(S.REGISTERED)),
    (A.ASK, HANDLERS, _to(S.WAITING_CITIZEN)),
    (A.ANSWER, HANDLERS, _stays(*UNDER_WAY, S.RESULT) | _to(S.IN_PROGRESS, S.REGISTERED, S.ASSIGNED)),
    (A.PROGRESS, HANDLERS, _to(S.IN_PROGRESS)),
    (A.SCHEDULE, HANDLERS, _to(S.SCHEDULED)),
    (A.OUTSIDE, HANDLERS, _to(S.OUTSIDE)),
    (A.RESULT, HANDLERS, _to(S.RESULT)),
    (A.MERGE, HANDLERS | _CITIZEN, _to(S.MERGED, S.REGISTERED)),
    (A.MERGE, HANDLERS, _to(S.MERGED, *UNDER_WAY)),
    (A.ARCHIVE, _COORDINATOR, _to(S.ARCHIVED)),
    (A.ADD, _CITIZEN, _stays(*OPEN, S.MERGED) | _to(S.IN_PROGRESS, S.WAITING_CITIZEN)),
    (A.REPLY, _CITIZEN, _to(S.IN_PROGRESS, S.WAITING_CITIZEN)),
    # Whose report was merged says these for herself; the one it was merged into goes on for the others.
    (A.CONFIRM, _CITIZEN, _to(S.CLOSED, S.RESULT) | _stays(S.MERGED)),
    (A.WITHDRAW, _CITIZEN, _to(S.ARCHIVED, *OPEN, S.MERGED)),
    (A.REOPEN, _AGAIN | HANDLERS, _to(S.IN_PROGRESS, S.RESULT)),
    (A.REOPEN, _AGAIN, _to(S.IN_PROGRESS, S.CLOSED)),
    (A.REOPEN, frozenset({Role.CITIZEN, Role.COORDINATOR}), _to(S.REGISTERED, S.MERGED, S.ARCHIVED)),
    (A.EXPIRE, _CLOCK, _to(S.CLOSED, S.RESULT) | _to(S.IN_PROGRESS, S.WAITING_CITIZEN)),
)

LIFECYCLE: Mapping[tuple[State, Action], Rule] = MappingProxyType(
    {
        (source, action): Rule(target, roles)
        for action, roles, cells in _ROWS
        for source, target in cells.items()
    }
)


def step(state: State, action: Action, role: Role) -> State:
    """Where that action by that role leads from that state.

    Raises:
        NotAllowed: the table has no such cell, or not for this role.
    """
    rule = LIFECYCLE.get((state, action))
    if rule is None:
        raise NotAllowed("error-not-in-this-state", state=state.value, action=action.value)
    if role not in rule.roles:
        # Whom to ask for it: the nearest to her who may.
        who = Role.LEAD if Role.LEAD in rule.roles else Role.COORDINATOR
        raise NotAllowed("error-not-your-role", role=role.value, action=action.value, who=who.value)
    return rule.to


def allowed(state: State, role: Role) -> tuple[Action, ...]:
    """What that role may do in that state, in the order of `Action`."""
    return tuple(
        action
        for action in Action
        if (rule := LIFECYCLE.get((state, action))) is not None and role in rule.roles
    )


def transfer_target(
    transfers: int, wanted: str, coordinator: str, *, current: str | None = None, role: Role = Role.OFFICER
) -> str:
    """Where a transfer really goes: from the second on the coordinator decides."""
    decides = role is Role.COORDINATOR or current == coordinator
    return wanted if transfers == 0 or decides else coordinator


@dataclass(frozen=True, slots=True)
class Standing:
    """How a report stands: all that the rules need to know of it, and nothing else.

    Attributes:
        state: where it is.
        version: one more with every step; an old button carries an old one.
        department: the short name of the department that has it.
        officer: the id of the officer who has it; None while it waits in a department's queue.
        transfers: how often it changed department.
        deadlines: the days promised, moved only by pauses.
        paused_on: the local day on which the clock stopped, None while it runs.
        respond_by: the last local day for the citizen, while it is her turn.
    """

    state: State
    version: int
    department: str
    officer: int | None
    transfers: int
    deadlines: Deadlines
    paused_on: date | None = None
    respond_by: date | None = None


@dataclass(frozen=True, slots=True)
class Act:
    """What somebody wants to do.

    Attributes:
        actor: the id of the officer acting.
        department, officer: the targets, as the action needs them.
        helps: whether the officer works for another department: the citizen hears her, but the report does
            not become hers, and waits for its own department as before. Nor does her question stop a clock.
        wordless: whether an answer is nothing but a photo, which by itself answers nothing.
    """

    action: Action
    role: Role
    actor: int | None = None
    department: str | None = None
    officer: int | None = None
    helps: bool = False
    wordless: bool = False

    @property
    def beside(self) -> bool:
        """Whether the citizen hears of it, and the report stands as before."""
        return self.helps or self.wordless


def apply(standing: Standing, act: Act, today: date, calendar: WorkCalendar, rules: Rules) -> Standing:
    """How the report stands after the act.

    Args:
        standing: as it stands.
        act: what is done.
        today: the local day.
        calendar: the city's working days.
        rules: the version the report was registered under.

    Raises:
        NotAllowed: not in this state, not by this role, or too early to expire.
        Invalid: the act lacks a target, or a transfer leads nowhere else.
    """
    state = step(standing.state, act.action, act.role)
    if act.beside and act.action in {Action.ANSWER, Action.ASK}:
        state = standing.state
    if act.action is Action.EXPIRE and (standing.respond_by is None or today <= standing.respond_by):
        raise NotAllowed("error-too-early", until=standing.respond_by)
    deadlines, paused_on = _clock(standing, state, today, calendar)
    return replace(
        standing,
        state=state,
        version=standing.version + 1,
        department=_department(standing, act),
        officer=_officer(standing, act, state),
        transfers=standing.transfers + (act.action is Action.TRANSFER),
        deadlines=deadlines,
        paused_on=paused_on,
        respond_by=_respond_by(standing, act, state, today, (calendar, rules)),
    )


def _clock(
    standing: Standing, state: State, today: date, calendar: WorkCalendar
) -> tuple[Deadlines, date | None]:
    since = standing.paused_on
    if state in CLOCK_STANDS:
        return standing.deadlines, since or today
    if since is None:
        return standing.deadlines, None
    return shift(standing.deadlines, calendar.count(since, today), calendar, since=since), None


def _department(standing: Standing, act: Act) -> str:
    if act.action is not Action.TRANSFER:
        return standing.department
    if not act.department or act.department == standing.department:
        raise Invalid("error-transfer-nowhere", field="department", department=act.department or "")
    return act.department


def _officer(standing: Standing, act: Act, state: State) -> int | None:
    if state is State.REGISTERED or act.action is Action.RELEASE:
        return None
    wanted = act.officer if act.action is Action.ASSIGN else act.actor
    takes_it = act.role in HANDLERS and not act.beside and standing.officer is None
    if act.action is Action.ASSIGN or (takes_it and state in UNDER_WAY | {S.RESULT}):
        if wanted is None:
            raise Invalid("error-no-officer", field="officer", action=act.action.value)
        return wanted
    return standing.officer


def _respond_by(
    standing: Standing, act: Act, state: State, today: date, law: tuple[WorkCalendar, Rules]
) -> date | None:
    calendar, rules = law
    # What she adds to a result is no silence, though it may not say yet whether it is solved.
    if act.action is Action.RESULT or (act.action is Action.ADD and state is State.RESULT):
        return rules.respond_by(today, calendar)
    if act.action is Action.ASK and not act.helps:
        return rules.ask_by(today, calendar)
    return standing.respond_by if state in CITIZEN_TURN else None
