"""The buttons that need words: one way of asking for all of them; the reply is the deed (`replies`).

A question or a result is simply her next reply to the card. What needs a choice is asked under the card.
"""

from collections.abc import Awaitable, Callable, Mapping

from complaints.lifecycle import Action, State, step
from handlers.callbacks import Press
from handlers.desk.casework.moving.transfer import quick_choices
from handlers.desk.casework.promising.outside import offered_bodies
from handlers.desk.casework.promising.plans import reasons, refuse_of_others
from handlers.desk.casework.turns.asking import ask_below
from handlers.desk.casework.turns.meaning import mean
from handlers.desk.casework.turns.turn import Turn
from storage.letters import ButtonRows
from storage.tables import Report

ACTIONS: Mapping[str, Action] = {
    "ask": Action.ASK,
    "transfer": Action.TRANSFER,
    "result": Action.RESULT,
    "merge": Action.MERGE,
    "plan": Action.SCHEDULE,
    "outside": Action.OUTSIDE,
}
_CHOICES: Mapping[str, Callable[[Turn, Report], Awaitable[ButtonRows]]] = {
    "transfer": quick_choices,
    "plan": reasons,
    "outside": offered_bodies,
}
"""The answers that need no typing."""


async def say_how_to_reply(turn: Turn, report: Report, wish: Press) -> None:
    """Say what to reply to the card with; for a while her reply is what this button stands for.

    Raises:
        NotAllowed: in this state it would lead nowhere, so nobody should type anything.
    """
    step(State(report.state), ACTIONS[wish.action], turn.role)
    await mean(turn, report, wish.action)
    await turn.toast(f"staff-how-to-{wish.action}", alert=True, code=report.code)


async def ask_for_words(turn: Turn, report: Report, wish: Press) -> None:
    """Post the prompt of a button.

    Raises:
        NotAllowed: in this state it would lead nowhere, so nobody should type anything.
    """
    step(State(report.state), ACTIONS[wish.action], turn.role)
    if wish.action == "plan":
        refuse_of_others(turn, report)
        await mean(turn, report, "plan")
    choices = _CHOICES.get(wish.action)
    await ask_below(
        turn,
        report,
        turn.html(f"staff-prompt-{wish.action}", name=turn.officer.name, code=report.code),
        Press(wish.action, report.id or 0, report.version),
        await choices(turn, report) if choices else (),
    )
