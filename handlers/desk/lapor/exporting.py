"""A table of many reports for LAPOR!: never one that is confidential or about abuse of office."""

from datetime import date, datetime, time, timedelta

from complaints.casework.lapor import table
from complaints.figures.periods import period_in
from complaints.people import Power, require
from handlers.desk.casework.turns.heard import Member
from handlers.desk.casework.turns.turn import staff_turn
from handlers.desk.desk import Desk, Work
from handlers.desk.lapor.entries import entry_of
from handlers.desk.made_files import keep
from handlers.figures.wording import Wording
from storage.care import audit
from storage.cases import lapor
from storage.mail.inbox import UpdateRef

MOST = 5000


async def command(desk: Desk, ref: UpdateRef, member: Member, message_id: int, typed: str) -> None:
    """`/lapor_csv 2026-11`: the table of a month, a semester or a year; by default of this month.

    Raises:
        NotAllowed: she is no coordinator.
        Invalid: no such period.
    """
    today = desk.today()
    period, _ = period_in(typed or f"{today:%Y-%m}", today)
    async with staff_turn(desk, ref, member, message_id) as turn:
        require(turn.role, Power.ADMINISTER)
        content, count = await exported(turn.work, period.first, period.last, f"officer:{turn.officer_id}")
        name = f"lapor-{period.name}.csv"
        file = await keep(turn.work, name, "text/csv", content)
        told = Wording(desk.texts, desk.language, desk.zone, "").period(period)
        await turn.say(turn.html("lapor-table", count=count, period=told), attachments=(file,))


async def exported(work: Work, first: date, last: date, who: str) -> tuple[bytes, int]:
    """The table of whole local days, and how many reports stand in it; that it was made is recorded."""
    zone = work.desk.zone
    begin = datetime.combine(first, time(), zone)
    until = datetime.combine(last + timedelta(days=1), time(), zone)
    found = await lapor.between(work.session, begin, until, MOST)
    content = table([await entry_of(work, report) for report in found])
    facts = {"from": first.isoformat(), "to": last.isoformat(), "reports": len(found)}
    await audit.note(work.session, who, "export-to-lapor", "reports", None, facts, work.now)
    return content, len(found)
