"""Giving a report to somebody: the suggestion on its card, its one button, and assigning by itself."""

from collections.abc import Sequence

from complaints.errors import Invalid
from complaints.lifecycle import Act, Action, State
from complaints.people import Role
from complaints.staffing.duty import Carried, free_hands, is_away
from handlers.callbacks import Press
from handlers.desk.acts import Deed, perform
from handlers.desk.casework.deeds.acts import do
from handlers.desk.casework.deeds.doing import Doing
from handlers.desk.casework.turns.turn import Turn
from handlers.desk.desk import Desk, Work
from handlers.desk.duty.standing import carried_by, duties_of, suggested_for
from handlers.desk.staff_letters import see_button, tell_officer
from storage.cases import due, reports
from storage.people import officers
from storage.tables import Officer, Report


async def allot(work: Work, report: Report) -> None:
    """Assign a report that has just come into a queue, if the city wants that and somebody can."""
    if not work.desk.auto_assign or report.state != State.REGISTERED:
        return
    found = await suggested_for(work, report)
    if found is not None:
        act = Act(Action.ASSIGN, Role.CLOCK, officer=found[0].id)
        await perform(work, report, Deed(act=act, data=given_to(found[0])))
        if not report.emergency:  # then she is called anyway: see `handlers.desk.alarms`
            await _tell_her(work, report, found[0])


async def passed_on(desk: Desk) -> Sequence[int]:
    """Reports that were passed on and wait in their new queue, once that cannot be undone any more."""
    if not desk.auto_assign:
        return []
    async with desk.database.reading() as session:
        return await due.passed_on(session, desk.clock() - desk.undo)


async def allot_passed_on(desk: Desk, report_id: int) -> None:
    """Assign one of them, if it still waits."""
    async with desk.work() as work:
        report = await reports.by_id(work.session, report_id, lock=True)
        if report is not None and report.transfers and report.officer_id is None:
            await allot(work, report)


async def hand(turn: Turn, report: Report, wish: Press) -> None:
    """Give it to whom the card suggested, if she can still carry it.

    Raises:
        Invalid: she is of another department now, away, or has no hands free any more.
    """
    officer = await officers.by_id(turn.work.session, _number(wish.argument))
    if officer is None or officer.removed_at is not None or officer.department != report.department:
        raise Invalid("error-old-button", field="officer")
    await refuse_if_unable(turn.work, officer)
    push = "push-take" if report.officer_id is None else "push-assign"
    doing = Doing(
        action=Action.ASSIGN, seen=wish.version, officer=officer.id, data=given_to(officer), push=push
    )
    await do(turn, report, doing)
    if officer.id != turn.officer_id:
        await _tell_her(turn.work, report, officer)
    await turn.toast("duty-toast-handed", name=officer.name, code=report.code)


async def refuse_if_unable(work: Work, officer: Officer) -> None:
    """Nobody gets a case while she is away or has no hands free.

    Raises:
        Invalid: she is, or has not; facts: name.
    """
    desk, duty = work.desk, (await duties_of(work, [officer]))[officer.id or 0]
    if is_away(duty, work.now, desk.calendar, desk.zone):
        raise Invalid("staff-error-duty-away", field="officer", name=officer.name)
    held = (await carried_by(work, [officer])).get(officer.id or 0, Carried())
    if not free_hands(duty, held):
        raise Invalid("staff-error-duty-full", field="officer", name=officer.name)


def given_to(officer: Officer) -> dict[str, object]:
    """What the history keeps of whom a report was given to."""
    return {"to_officer": officer.id, "to_name": officer.name}


async def _tell_her(work: Work, report: Report, officer: Officer) -> None:
    buttons = ((see_button(work, report),),)
    await tell_officer(work, officer, _told(work, report), report=report, buttons=buttons)


def _told(work: Work, report: Report) -> str:
    category = work.desk.catalogue.categories.get(report.category or "")
    place = report.kelurahan or report.kecamatan or "-"
    return work.desk.texts.html(
        work.desk.language,
        "duty-yours",
        code=report.code,
        category=category.name if category else "-",
        place=place,
    )


def _number(argument: str) -> int:
    if not argument.isdecimal() or len(argument) > 18:  # noqa: PLR2004 - a row's number has at most 63 bits
        raise Invalid("error-old-button", field="officer")
    return int(argument)
