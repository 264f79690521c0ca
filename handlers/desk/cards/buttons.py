"""The buttons under a report in the staff group: what its state allows, the common ones first."""

from complaints.lifecycle import Action, State, allowed
from complaints.people import Role
from handlers.callbacks import Press
from handlers.desk.desk import Desk
from storage.letters import Button, ButtonRows
from storage.tables import Report

_COMMON: tuple[tuple[str, Action], ...] = (
    ("take", Action.TAKE), ("working", Action.PROGRESS), ("answer", Action.ANSWER), ("ask", Action.ASK),
    ("transfer", Action.TRANSFER), ("result", Action.RESULT),
)  # fmt: skip
_RARE: tuple[tuple[str, Action], ...] = (
    ("assign", Action.ASSIGN), ("plan", Action.SCHEDULE), ("outside", Action.OUTSIDE),
    ("back", Action.HAND_BACK), ("merge", Action.MERGE), ("again", Action.REOPEN),
    ("archive", Action.ARCHIVE),
)  # fmt: skip
_A_ROW = 2
# Possible by the table, but not helpful there: it would say what everybody sees.
_POINTLESS = {
    (State.IN_PROGRESS, Action.PROGRESS),
    (State.REGISTERED, Action.HAND_BACK),
    (State.REGISTERED, Action.PROGRESS),
}


def buttons_of(desk: Desk, report: Report, *, expanded: bool = False) -> ButtonRows:
    """The rows under its card; `expanded` adds the rare ones.

    Everybody in the group sees the same card: the common buttons are what an officer may, the rare ones what
    a coordinator may too. Each press is checked anew.
    """
    state = State(report.state)
    role = Role.COORDINATOR if expanded else Role.OFFICER
    can = {action for action in allowed(state, role) if (state, action) not in _POINTLESS}
    acts = [name for name, action in ((*_COMMON, *_RARE) if expanded else _COMMON) if action in can]
    names = [*acts, *(("lapor", "history", "why", "less") if expanded else ("more",))]
    buttons = [_button(desk, report, name) for name in names]
    return tuple(tuple(buttons[at : at + _A_ROW]) for at in range(0, len(buttons), _A_ROW))


def _button(desk: Desk, report: Report, name: str) -> Button:
    text = desk.texts.plain(desk.language, f"card-button-{name}")
    return Button(text, Press(name, report.id or 0, report.version).pack())
