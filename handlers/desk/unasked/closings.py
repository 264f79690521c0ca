"""What time itself does: the notice before a silent report closes, the closing, the promise broken."""

from collections.abc import Sequence

from complaints.lifecycle import CITIZEN_TURN, STAFF_TURN, Act, Action, State
from complaints.people import Role
from complaints.pushes import close_notice_due, next_update
from handlers.desk.acts import Deed, perform
from handlers.desk.citizen_letters import readers_of, tell
from handlers.desk.conversation.presses import buttons_of, chronology_button
from handlers.desk.desk import Desk, Work
from handlers.desk.duty.standing import who_hears
from handlers.desk.staff_letters import tell_officer
from handlers.texts.loader import brief_date
from storage.cases import due, reports
from storage.letters import ButtonRows, Lane
from storage.people import officers
from storage.tables import Report


async def silences(desk: Desk) -> Sequence[int]:
    """The ids of reports whose citizen let her time to respond go by."""
    async with desk.database.reading() as session:
        return await due.silences(session, desk.today())


async def end_silence(desk: Desk, report_id: int) -> None:
    """Let a report go on without her: a delivered result closes, an unanswered question is dropped."""
    async with desk.work() as work:
        report = await reports.by_id(work.session, report_id, lock=True)
        if report is None or report.state not in CITIZEN_TURN:
            return
        if report.respond_by is not None and report.respond_by < work.today:
            await _end(work, report)


async def _end(work: Work, report: Report) -> None:
    was_result = report.state == State.RESULT
    await perform(work, report, Deed(act=Act(Action.EXPIRE, Role.CLOCK)))
    if was_result:
        await tell(work, report, "push-expire-result", lane=Lane.SLOW, buttons=buttons_of)
    else:
        await tell(work, report, "push-expire-question", lane=Lane.SLOW)
        await _tell_who_asked(work, report)


async def _tell_who_asked(work: Work, report: Report) -> None:
    """Her days are counted again, which she sees nowhere else before the morning's digest."""
    officer = await officers.by_id(work.session, report.officer_id) if report.officer_id else None
    hears = await who_hears(work, officer) if officer else None
    if hears is None:
        return
    desk, category = work.desk, work.desk.catalogue.categories.get(report.category or "")
    facts = {
        "code": report.code,
        "category": category.name if category else "-",
        "date": brief_date(report.finish_by, desk.language, work.today),
    }
    await tell_officer(work, hears, desk.texts.html(desk.language, "question-over", **facts), report=report)


async def endings(desk: Desk) -> Sequence[int]:
    """The ids of results that will close by themselves soon, and whose citizen was not told so yet."""
    ahead = max(rules.close_notice_before for rules in desk.rules.versions)
    async with desk.database.reading() as session:
        return await due.results_ending(session, desk.calendar.add(desk.today(), ahead))


async def notify_ending(desk: Desk, report_id: int) -> None:
    """Ask once more, a few working days before a delivered result closes by itself; once per result."""
    async with desk.work() as work:
        report = await reports.by_id(work.session, report_id, lock=True)
        if report is not None and report.state == State.RESULT:
            await _notify(work, report, report_id)


async def _notify(work: Work, report: Report, report_id: int) -> None:
    rules = work.desk.rules.version(report.rule_version)
    if report.respond_by is None or not close_notice_due(
        report.respond_by, rules, work.desk.calendar, today=work.today
    ):
        return
    key = due.close_notice_key(report_id, report.respond_by)
    waiting = [one for one in await readers_of(work, report) if one.own.closed_at is None]
    await tell(
        work, report, "push-close-notice", lane=Lane.SLOW, once_key=key, buttons=buttons_of, to=waiting
    )


async def broken_promises(desk: Desk) -> Sequence[int]:
    """The ids of overdue reports whose citizen was not told so yet; nobody is told on a day off."""
    today = desk.today()
    if not desk.calendar.is_working(today):
        return ()
    async with desk.database.reading() as session:
        return await due.overdue(session, today)


async def own_up(desk: Desk, report_id: int) -> None:
    """Tell her once that the promise was broken, what her right is, and offer the chronology."""
    async with desk.work() as work:
        report = await reports.by_id(work.session, report_id, lock=True)
        if report is not None and report.state in STAFF_TURN and report.finish_by < work.today:
            await _own_up(work, report, report_id)


async def _own_up(work: Work, report: Report, report_id: int) -> None:
    desk = work.desk
    if report.state == State.SCHEDULED and report.planned_on is not None and report.planned_on >= work.today:
        return
    key = due.overdue_key(report_id, report.finish_by)
    await tell(work, report, "push-overdue", lane=Lane.SLOW, once_key=key, buttons=_chronology)
    # She has just heard of it: the periodic push counts from now.
    rules = desk.rules.version(report.rule_version)
    report.last_update_at = work.now
    report.next_update_at = next_update(
        work.now, State(report.state), rules, desk.calendar, zone=desk.zone, now=work.now
    )
    work.session.add(report)


def _chronology(desk: Desk, report: Report, language: str) -> ButtonRows:
    return ((chronology_button(desk, report, language),),)
