"""An honest date for what cannot be done now: it is scheduled, or it waits for the budget."""

from complaints.casework.planning import PlanReason, reason_in
from complaints.errors import Invalid, NotAllowed
from complaints.lifecycle import Action
from complaints.staffing.typed_days import planned_day
from handlers.callbacks import Press
from handlers.desk.casework.deeds.acts import do, take_in
from handlers.desk.casework.deeds.doing import Doing
from handlers.desk.casework.deeds.undo import confirm, take_back
from handlers.desk.casework.deeds.waiting import hers_waiting
from handlers.desk.casework.turns.asking import ask_on
from handlers.desk.casework.turns.heard import StaffWrote
from handlers.desk.casework.turns.meaning import mean
from handlers.desk.casework.turns.turn import Turn
from handlers.texts.loader import brief_date
from storage.cases import deeds
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
    await mean(turn, report, "plan", wish.argument)
    text = turn.html(f"plans-when-{wish.argument}", code=report.code)
    await ask_on(turn, report, text, Press("plan", report.id or 0, wish.version, wish.argument))


async def plan(turn: Turn, report: Report, wrote: StaffWrote, prompt: Press) -> None:
    """A day somewhere in the words for the citizen; an earlier plan of hers that nobody has read is replaced.

    Raises:
        Invalid: there is none, or it is no honest one.
        NotAllowed: another department has the report: only that can promise a day.
    """
    refuse_of_others(turn, report)
    if not wrote.words:
        raise Invalid("staff-error-empty", field="words")
    planned = planned_day(wrote.words, turn.work.today, turn.desk.calendar.add)
    reason = prompt.argument or reason_in(wrote.words)
    earlier = await _take_back_an_earlier_one(turn, report)
    files = await take_in(turn, report, wrote.file) or earlier or ()
    doing = Doing(
        action=Action.SCHEDULE,
        seen=prompt.version,
        words=planned.words,
        files=files,
        data={"planned_on": planned.day.isoformat(), "reason": reason, "loose": planned.loose},
        push="push-schedule-budget" if reason == PlanReason.BUDGET else "",
    )
    deed = await do(turn, report, doing)
    told = brief_date(planned.day, turn.desk.language, turn.work.today)
    if planned.loose:
        told = turn.words("plans-at-the-latest", date=told)
    await mean(turn, report, "answer")
    key = "staff-planned" if earlier is None else "staff-planned-instead"
    await confirm(turn, report, deed, key, day=told)


def refuse_of_others(turn: Turn, report: Report) -> None:
    """A plan is told in the name of the department that has the report, so it must be its own.

    Raises:
        NotAllowed: she works for another one.
    """
    if turn.helps(report):
        raise NotAllowed("staff-error-plan-of-others", department=report.department)


async def _take_back_an_earlier_one(turn: Turn, report: Report) -> tuple[int, ...] | None:
    """Two days would reach the citizen, one of them wrong; its files, None where there was none."""
    waiting = await hers_waiting(turn, report, Action.SCHEDULE)
    if waiting is None:
        return None
    deed, _ = waiting
    files = await deeds.files_in(turn.work.session, deed.letters)
    await take_back(turn, report, deed)
    return tuple(files)
