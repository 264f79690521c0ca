"""Asking an officer for words: a message under the card; what a reply to it means is kept with it."""

from complaints.lifecycle import Action, State, step
from handlers.callbacks import Press
from handlers.desk.casework.moving.transfer import quick_choices
from handlers.desk.casework.turns.turn import Turn
from storage.letters import ButtonRows
from storage.tables import Report

ACTIONS = {
    "answer": Action.ANSWER,
    "ask": Action.ASK,
    "transfer": Action.TRANSFER,
    "result": Action.RESULT,
    "merge": Action.MERGE,
}


async def ask_for_words(turn: Turn, report: Report, wish: Press) -> None:
    """Post the prompt of a button.

    Raises:
        NotAllowed: in this state it would lead nowhere, so nobody should type anything.
    """
    step(State(report.state), ACTIONS[wish.action], turn.role)
    await turn.say(
        turn.html(f"staff-prompt-{wish.action}", name=turn.officer.name, code=report.code),
        report=report,
        purpose=Press(wish.action, report.id or 0, report.version).pack(),
        buttons=_choices(turn, report, wish.action),
    )
    await turn.toast("staff-toast-below")


def _choices(turn: Turn, report: Report, action: str) -> ButtonRows:
    return quick_choices(turn, report) if action == "transfer" else ()
