"""Emergencies at any hour: whether somebody came, and those that went to another department.

Each step is looked at once; the name of a chore says that it was. So a machine that was off says only what is
still true, and two timetables say it once.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from complaints.lifecycle import STAFF_TURN, Action
from handlers.desk import alarms
from handlers.desk.desk import Desk, Work
from storage.cases import alarms as rows
from storage.cases import chores, reports
from storage.tables import Report, ReportEvent

_LOOKED_BACK = timedelta(days=3)
_AGAIN, _MOVED = "alarm-again", "alarm-moved"


async def unanswered(desk: Desk) -> Sequence[int]:
    """Steps that called people a while ago and have not been looked at since."""
    minutes = min(rules.desk.alarm_again for rules in desk.rules.versions)
    return await _steps(desk, _AGAIN, desk.clock() - timedelta(minutes=minutes))


async def call_again(desk: Desk, event_id: int) -> None:
    """Call the head and the coordinators, if nobody has done anything about it."""
    async with desk.work() as work:
        event, report = await _both(work, event_id)
        if event is None or report is None:
            return
        if event.at + timedelta(minutes=alarms.again_after(work, report)) > work.now:
            return
        mine = await chores.claim(work.session, f"{_AGAIN}:{event_id}", work.now)
        if mine and not await rows.somebody_came(work.session, report.id or 0, event):
            await alarms.call_again(work, report, event)
            # What was merged meanwhile called people of its own: this call was for all of it.
            for one in await rows.of_case(work.session, report.id or 0, work.now - _LOOKED_BACK):
                await chores.claim(work.session, f"{_AGAIN}:{one.id}", work.now)


async def moved(desk: Desk) -> Sequence[int]:
    """Transfers of emergencies that cannot be undone any more, and whose new people were not called yet."""
    return await _steps(desk, _MOVED, desk.clock() - desk.undo, only=Action.TRANSFER)


async def call_new_people(desk: Desk, event_id: int) -> None:
    """Call the people of the department where it is now."""
    async with desk.work() as work:
        event, report = await _both(work, event_id)
        if (
            event is None
            or report is None
            or not await chores.claim(work.session, f"{_MOVED}:{event_id}", work.now)
        ):
            return
        undone = report.department != event.data.get("department_to")
        if not undone and not await rows.somebody_came(work.session, report.id or 0, event):
            await alarms.call(work, report, "moved", report.text)


async def _steps(desk: Desk, chore: str, until: datetime, *, only: Action | None = None) -> list[int]:
    async with desk.database.reading() as session:
        found = await rows.called_between(session, desk.clock() - _LOOKED_BACK, until)
        keys = {f"{chore}:{one.id}": one.id or 0 for one in found if only in {None, one.action}}
        return [keys[key] for key in await chores.undone(session, list(keys))]


async def _both(work: Work, event_id: int) -> tuple[ReportEvent | None, Report | None]:
    """The step and its report, or what that was merged into, held; None where it is not the staff's turn."""
    event = await rows.by_id(work.session, event_id)
    own = await reports.by_id(work.session, event.report_id) if event else None
    if event is None or own is None:
        return None, None
    report = await reports.by_id(work.session, own.merged_into or event.report_id, lock=True)
    return event, report if report is not None and report.state in STAFF_TURN else None
