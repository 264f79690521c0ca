"""Laying a report aside: the coordinator's step, for three reasons and no others; it can be opened again."""

from complaints.errors import Invalid
from complaints.lifecycle import Action, State, step
from handlers.callbacks import Press
from handlers.desk.casework.deeds.acts import do
from handlers.desk.casework.deeds.doing import Doing
from handlers.desk.casework.deeds.telling import citizens_language
from handlers.desk.casework.deeds.undo import confirm
from handlers.desk.casework.turns.turn import Turn
from storage.tables import Report

REASONS = ("empty", "abusive", "withdrawn")


async def ask_why(turn: Turn, report: Report, wish: Press) -> None:
    """Show the three reasons.

    Raises:
        NotAllowed: she is no coordinator, or it is over already.
    """
    step(State(report.state), Action.ARCHIVE, turn.role)
    rows = tuple(
        (turn.button(f"archive-reason-{one}", Press("shelve", report.id or 0, wish.version, one)),)
        for one in REASONS
    )
    await turn.say(turn.html("archive-prompt", code=report.code), report=report, buttons=rows)
    await turn.toast("staff-toast-below")


async def shelve(turn: Turn, report: Report, wish: Press) -> None:
    """A reason was chosen: lay it aside, and tell the citizen why and how it is opened again."""
    if wish.argument not in REASONS:
        raise Invalid("error-old-button", field="button")
    language = await citizens_language(turn, report)
    key = f"archive-told-{wish.argument}"
    doing = Doing(
        action=Action.ARCHIVE,
        seen=wish.version,
        words=turn.words(f"archive-reason-{wish.argument}"),
        data={"reason": wish.argument},
        told=turn.desk.texts.plain(language, key),
    )
    await confirm(turn, report, await do(turn, report, doing), "archive-done", in_place=True)
    await turn.toast("archive-toast", code=report.code)
