"""An honest date for what cannot be done now: it is scheduled, or it waits for the budget."""

from complaints.casework.planning import PlanReason, reason_in
from complaints.errors import Invalid
from complaints.lifecycle import Action
from complaints.staffing.typed_days import planned_day
from handlers.callbacks import Press
from handlers.desk.casework.deeds.acts import do, take_in
from handlers.desk.casework.deeds.doing import Doing
from handlers.desk.casework.deeds.undo import confirm
from handlers.desk.casework.turns.asking import ask_on
from handlers.desk.casework.turns.heard import StaffWrote
from handlers.desk.casework.turns.turn import Turn
from handlers.texts.loader import brief_date
from storage.letters import ButtonRows
from storage.tables import Report


async def reasons(turn: Turn, report: Report) -> ButtonRows:
    """Why it cannot be done now: the choices under the question."""
    press = (report.id or 0, report.version)
    return tuple((turn.button(f"plans-reason-{one}", Press("because", *press, one)),) for one in PlanReason)


async def reason_chosen(turn: Turn, report: Report, wish: Press) -> None:
    """Why was told: the message asks for the day now."""
    if wish.argument not in set(PlanReason):
        raise Invalid("error-old-button", field="button")
    text = turn.html(f"plans-when-{wish.argument}", code=report.code)
    await ask_on(turn, report, text, Press("plan", report.id or 0, wish.version, wish.argument))


async def plan(turn: Turn, report: Report, wrote: StaffWrote, prompt: Press) -> None:
    """A day somewhere in the words for the citizen.

    Raises:
        Invalid: there is none, or it is no honest one.
    """
    if not wrote.words:
        raise Invalid("staff-error-empty", field="words")
    planned = planned_day(wrote.words, turn.work.today)
    reason = prompt.argument or reason_in(wrote.words)
    doing = Doing(
        action=Action.SCHEDULE,
        seen=prompt.version,
        words=planned.words,
        files=await take_in(turn, report, wrote.file),
        data={"planned_on": planned.day.isoformat(), "reason": reason, "loose": planned.loose},
        push="push-schedule-budget" if reason == PlanReason.BUDGET else "",
    )
    deed = await do(turn, report, doing)
    told = brief_date(planned.day, turn.desk.language, turn.work.today)
    if planned.loose:
        told = turn.words("plans-at-the-latest", date=told)
    await confirm(turn, report, deed, "staff-planned", day=told)
