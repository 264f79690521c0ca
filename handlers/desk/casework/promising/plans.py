"""An honest date for what cannot be done now: it is scheduled, or it waits for the budget."""

from complaints.errors import Invalid
from complaints.lifecycle import Action, State, step
from complaints.planning import PlanReason, reason_in
from complaints.typed_days import planned_day
from handlers.callbacks import Press
from handlers.desk.casework.deeds.acts import Doing, do
from handlers.desk.casework.deeds.undo import confirm
from handlers.desk.casework.turns.turn import StaffWrote, Turn
from handlers.texts.loader import brief_date
from storage.letters import ButtonRows
from storage.tables import Report


async def ask_when(turn: Turn, report: Report, wish: Press) -> None:
    """Ask for the day, and why only then.

    Raises:
        NotAllowed: not in this state.
    """
    step(State(report.state), Action.SCHEDULE, turn.role)
    await turn.say(
        turn.html("staff-prompt-plan", name=turn.officer.name, code=report.code),
        report=report,
        purpose=Press("plan", report.id or 0, wish.version).pack(),
        buttons=_reasons(turn, report, wish.version),
    )
    await turn.toast("staff-toast-below")


async def reason_chosen(turn: Turn, report: Report, wish: Press) -> None:
    """Why was told: the message asks for the day now."""
    if wish.argument not in set(PlanReason):
        raise Invalid("error-old-button", field="button")
    purpose = Press("plan", report.id or 0, wish.version, wish.argument).pack()
    text = turn.html(f"plans-when-{wish.argument}", code=report.code)
    await turn.rewrite(text, report=report, purpose=purpose)
    await turn.toast("staff-toast-quiet")


async def plan(turn: Turn, report: Report, wrote: StaffWrote, prompt: Press) -> None:
    """The day, then the words for the citizen.

    Raises:
        Invalid: no day begins it, or it is no honest one.
    """
    if not wrote.words:
        raise Invalid("staff-error-empty", field="words")
    day, words = planned_day(wrote.words, turn.work.today)
    reason = prompt.argument or reason_in(words)
    doing = Doing(
        action=Action.SCHEDULE,
        seen=prompt.version,
        words=words,
        data={"planned_on": day.isoformat(), "reason": reason},
        push="push-schedule-budget" if reason == PlanReason.BUDGET else "",
        message_id=wrote.message_id,
    )
    deed = await do(turn, report, doing)
    told = brief_date(day, turn.desk.language, turn.work.today)
    await confirm(turn, report, deed, "staff-planned", day=told)


def _reasons(turn: Turn, report: Report, version: int) -> ButtonRows:
    press = (report.id or 0, version)
    return tuple((turn.button(f"plans-reason-{one}", Press("because", *press, one)),) for one in PlanReason)
