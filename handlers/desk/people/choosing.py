"""Choosing a role or a department by buttons: for an invitation, and for somebody who is here already."""

from collections.abc import Callable

from complaints.catalogue import Department
from handlers.callbacks import Press
from handlers.desk.casework.turns.turn import Turn
from handlers.desk.people.wording import ROLES, offices, role_name
from storage.letters import Button, ButtonRows

PAGE = 10
_A_ROW = 2


def role_buttons(turn: Turn, press: Callable[[str], Press]) -> ButtonRows:
    """One button per role; `press` makes what stands behind it."""
    names = [(role, role_name(turn.desk, role)) for role in ROLES]
    return _rows([turn.button("people-button-role", press(role), role=name) for role, name in names])


def office_buttons(turn: Turn, found: tuple[Department, ...], press: Callable[[str], Press]) -> ButtonRows:
    """One button per department."""
    return _rows(
        [turn.button("people-button-office", press(one.short), department=one.short) for one in found]
    )


def office_page(
    turn: Turn, page: int, press: Callable[[str], Press], leaf: Callable[[int], Press]
) -> ButtonRows:
    """A page of all departments, and the buttons that turn it."""
    known = offices(turn.desk)
    pages = -(-len(known) // PAGE)
    page = min(max(page, 0), pages - 1)
    rows = office_buttons(turn, known[page * PAGE : (page + 1) * PAGE], press)
    back = (turn.button("staff-button-back", leaf(page - 1)),) if page else ()
    ahead = (turn.button("staff-button-ahead", leaf(page + 1)),) if page + 1 < pages else ()
    return (*rows, *filter(None, (back + ahead,)))


def _rows(buttons: list[Button]) -> ButtonRows:
    return tuple(tuple(buttons[at : at + _A_ROW]) for at in range(0, len(buttons), _A_ROW))
