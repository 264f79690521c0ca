"""*Jawab*: how to answer, and beginnings of an answer to copy, complete and send as a reply."""

from complaints.errors import Invalid
from complaints.lifecycle import Action, State, step
from handlers.callbacks import Press
from handlers.desk.casework.turns.meaning import mean
from handlers.desk.casework.turns.turn import Turn
from handlers.desk.templates.shelf import find, offered, text_for
from storage.letters import ButtonRows
from storage.tables import Report


async def say_how_to_answer(turn: Turn, report: Report, wish: Press) -> None:
    """A reply to the card is the answer; where templates fit, they are offered under it.

    Raises:
        NotAllowed: in this state nothing can be answered.
    """
    step(State(report.state), Action.ANSWER, turn.role)
    await mean(turn, report, "answer")
    rows = await _rows(turn, report, wish.version)
    if not rows:
        await turn.toast("staff-how-to-answer", alert=True)
        return
    await turn.say(
        turn.html("template-offer", code=report.code),
        report=report,
        purpose=Press("answer", report.id or 0, wish.version).pack(),
        buttons=rows,
    )
    await turn.toast("staff-toast-below")


async def show_template(turn: Turn, report: Report, wish: Press) -> None:
    """One was chosen: its text stands there to be copied; the others stay within reach.

    Raises:
        Invalid: it is gone by now.
    """
    template = await find(turn.work, report.department, wish.argument)
    if template is None:
        raise Invalid("staff-error-template-gone", field="template")
    text = await text_for(turn.work, report, template)
    await turn.rewrite(
        turn.html("template-copy", code=report.code, title=template.title, text=text),
        report=report,
        purpose=Press("answer", report.id or 0, wish.version).pack(),
        buttons=await _rows(turn, report, wish.version, without=template.key),
    )
    await turn.toast("staff-toast-quiet")


async def _rows(turn: Turn, report: Report, version: int, without: str = "") -> ButtonRows:
    press = (report.id or 0, version)
    return tuple(
        (turn.button("template-button", Press("use", *press, one.key), title=one.title),)
        for one in await offered(turn.work, report)
        if one.key != without
    )
