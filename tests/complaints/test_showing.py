"""How soon a card shows a step: at once where it would mislead, soon when it is done, else with the next."""

from dataclasses import replace
from datetime import date

import pytest

from complaints.casework.showing import Showing, showing
from complaints.lifecycle import Action, Standing, State
from complaints.service_levels import Deadlines

DAY = date(2026, 12, 1)
NOBODYS = Standing(
    state=State.REGISTERED, version=1, department="DPUPRPKP", officer=None, transfers=0,
    deadlines=Deadlines(DAY, DAY, DAY, 1), paused_on=None, respond_by=None,
)  # fmt: skip
HERS = replace(NOBODYS, state=State.ASSIGNED, officer=7)
DONE, OVER = replace(HERS, state=State.RESULT), replace(HERS, state=State.CLOSED)


@pytest.mark.parametrize(
    ("action", "before", "after", "named", "expected"),
    [
        (Action.TAKE, NOBODYS, HERS, None, Showing.AT_ONCE),
        (Action.TAKE, NOBODYS, HERS, 8, Showing.AT_ONCE),
        (Action.TAKE, NOBODYS, HERS, 7, Showing.WITH_THE_NEXT),
        (Action.HAND_BACK, HERS, NOBODYS, 7, Showing.AT_ONCE),
        (Action.ASSIGN, HERS, replace(HERS, officer=8), 7, Showing.AT_ONCE),
        (Action.ANSWER, HERS, HERS, 7, Showing.WITH_THE_NEXT),
        (Action.ANSWER, HERS, replace(HERS, officer=8), 7, Showing.AT_ONCE),
        (Action.ADD, NOBODYS, NOBODYS, 7, Showing.WITH_THE_NEXT),
        (Action.RESULT, HERS, DONE, 7, Showing.SOON),
        (Action.REOPEN, DONE, HERS, 7, Showing.AT_ONCE),
        (Action.TRANSFER, HERS, replace(NOBODYS, department="DLH"), 7, Showing.AT_ONCE),
        (Action.WITHDRAW, HERS, replace(HERS, state=State.ARCHIVED), 7, Showing.AT_ONCE),
        (Action.CONFIRM, DONE, OVER, 7, Showing.WITH_THE_NEXT),
    ],
)  # fmt: skip
def test_how_soon_a_card_shows_a_step(action, before, after, named, expected):
    assert showing(action, before, after, named) is expected
