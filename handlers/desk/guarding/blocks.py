"""Blocking a citizen for a while: known to staff only as whoever filed a certain report.

Her reports go on, she can follow them and answer questions; emergencies hear of 112 as ever. What else she
writes is kept, and the coordinators read it once a day.
"""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, time, timedelta

from complaints.casework.guarding import code_and_rest, days_and_reason
from complaints.errors import Invalid, NotAllowed
from complaints.people import Power, may
from complaints.privacy import cut
from handlers.desk.cards.veil import veil_of
from handlers.desk.casework.turns.heard import Member
from handlers.desk.casework.turns.turn import Turn, staff_turn
from handlers.desk.citizen_letters import tell
from handlers.desk.desk import Desk, Work
from handlers.desk.guarding.reports_meant import citizen_of, report_meant, sees
from handlers.desk.rooms import room_of
from handlers.desk.staff_letters import Further, tell_coordinators, tell_officer
from handlers.texts.loader import spoken_date
from storage.care import audit, blocks
from storage.cases import reports
from storage.letters import Lane
from storage.mail.inbox import UpdateRef
from storage.people import officers
from storage.tables import BlockedMessage, Citizen, CitizenBlock, Report

_MOST_SHOWN, _LONG = 10, 300


async def block(
    desk: Desk, ref: UpdateRef, member: Member, message_id: int, typed: str, reply_to: int | None
) -> None:
    """`/blokir CODE days reason`, or `/blokir days reason` as a reply to the report's card.

    Raises:
        NotAllowed: no coordinator.
        Invalid: no report, days or reason, or too many days.
        NotFound: no such report, or its citizen was erased.
    """
    code, rest = code_and_rest(typed, desk.prefix)
    if code is None and reply_to is None:
        raise Invalid("staff-error-block-how", field="code")
    days, reason = days_and_reason(rest)
    async with _coordinators_turn(desk, ref, member, message_id) as turn:
        report = await report_meant(turn, code, reply_to)
        citizen, work = await citizen_of(turn, report), turn.work
        until = _end_of_day(desk, work.now, days)
        if await _stands_already(turn, report, citizen, until):
            return
        row = CitizenBlock(
            citizen_id=citizen.id or 0,
            report_id=report.id or 0,
            officer_id=turn.officer_id,
            reason=reason,
            at=work.now,
            until=until,
        )
        await blocks.add(work.session, row)
        await _record(turn, report, "block", reason, {"code": report.code, "until": until.isoformat()})
        day = spoken_date(desk.today(until), desk.language)
        await _say_alone(turn, turn.html("staff-blocked", code=report.code, date=day), report)
        await tell(work, report, "push-blocked", reason=reason, until=desk.today(until))


async def unblock(
    desk: Desk, ref: UpdateRef, member: Member, message_id: int, typed: str, reply_to: int | None
) -> None:
    """`/bukablokir CODE`, or as a reply to the card.

    Raises:
        NotAllowed, Invalid, NotFound: as `block`; NotFound too where nobody is blocked.
    """
    code, _ = code_and_rest(typed, desk.prefix)
    if code is None and reply_to is None:
        raise Invalid("staff-error-unblock-how", field="code")
    async with _coordinators_turn(desk, ref, member, message_id) as turn:
        report = await report_meant(turn, code, reply_to)
        citizen = await citizen_of(turn, report)
        if not await blocks.lift(turn.work.session, citizen.id or 0, turn.work.now):
            await _say_alone(turn, turn.html("staff-not-blocked", code=report.code), report)
            return
        await _record(turn, report, "unblock", None, {"code": report.code})
        await _say_alone(turn, turn.html("staff-unblocked", code=report.code), report)
        await tell(turn.work, report, "push-unblocked")


async def list_blocks(desk: Desk, ref: UpdateRef, member: Member, message_id: int) -> None:
    """`/blokiran`: who is blocked, by the codes from which it was decided.

    Raises:
        NotAllowed: no coordinator.
    """
    async with _coordinators_turn(desk, ref, member, message_id) as turn:
        lines = []
        for one in await blocks.all_in_force(turn.work.session, turn.work.now):
            report = await reports.by_id(turn.work.session, one.report_id)
            if report is not None and sees(turn, report):
                lines.append(await _line(turn, one, report))
        head = turn.html("staff-blocks" if lines else "staff-blocks-none")
        await _say_alone(turn, "\n".join([head, *lines]))


async def _stands_already(turn: Turn, report: Report, citizen: Citizen, until: datetime) -> bool:
    """Whether she is blocked for that long already: then she has been told, and hears nothing again."""
    before = await blocks.in_force(turn.work.session, citizen.id or 0, turn.work.now)
    if before is None or before.until < until:
        return False
    day = spoken_date(turn.desk.today(before.until), turn.desk.language)
    await _say_alone(turn, turn.html("staff-blocked-already", code=report.code, date=day), report)
    return True


async def _say_alone(turn: Turn, text: str, report: Report | None = None) -> None:
    """To her alone, where she opened a private chat: who is blocked is not for everybody's eyes."""
    if turn.member.private or turn.restricted or turn.officer.private_since is None:
        await turn.say(text, report=report)
        return
    told = "\n".join([text, turn.html("staff-blocked-alone")])
    further: Further = {"lane": Lane.FAST, "at_once": True}
    if report is not None:
        further["report"] = report
    await tell_officer(turn.work, turn.officer, told, **further)


async def untold(desk: Desk) -> Sequence[int]:
    """Blocks under which something was written on an earlier day that no coordinator was shown yet."""
    today = datetime.combine(desk.today(), time(), desk.zone)
    async with desk.database.reading() as session:
        return await blocks.with_untold(session, today)


async def tell_digest(desk: Desk, block_id: int) -> None:
    """Show the coordinators what one blocked citizen wrote, masked, once."""
    async with desk.work() as work:
        await show_kept(work, block_id, "staff-blocked-digest")


async def show_kept(work: Work, block_id: int, key: str) -> None:
    """Tell the coordinators what is kept under a block and was not shown yet."""
    row = await work.session.get(CitizenBlock, block_id)
    report = await reports.by_id(work.session, row.report_id) if row else None
    if report is None or await room_of(work, report) is None:
        return  # nobody may be told yet: it stays for another day
    messages = await blocks.take_untold(work.session, block_id, work.now)
    if not messages:
        return
    lines = [await _kept_line(work, report, one) for one in messages[-_MOST_SHOWN:]]
    head = work.desk.texts.html(work.desk.language, key, code=report.code, count=len(messages))
    await tell_coordinators(work, "\n".join([head, *lines]), report=report)


@asynccontextmanager
async def _coordinators_turn(
    desk: Desk, ref: UpdateRef, member: Member, message_id: int
) -> AsyncIterator[Turn]:
    async with staff_turn(desk, ref, member, message_id) as turn:
        if not may(turn.role, Power.BLOCK):
            raise NotAllowed("staff-error-block")
        yield turn


async def _kept_line(work: Work, report: Report, message: BlockedMessage) -> str:
    words = cut((await veil_of(work, report))(message.text), _LONG)
    return work.desk.texts.html(work.desk.language, "staff-blocked-line", words=words)


async def _line(turn: Turn, one: CitizenBlock, report: Report) -> str:
    return turn.html(
        "staff-blocks-line",
        code=report.code,
        date=spoken_date(turn.desk.today(one.until), turn.desk.language),
        who=await officers.name_of(turn.work.session, one.officer_id) or "-",
        reason=one.reason,
    )


async def _record(turn: Turn, report: Report, what: str, reason: str | None, facts: dict[str, str]) -> None:
    who, whose = f"officer:{turn.officer_id}", f"citizen:{report.citizen_id}"
    await audit.note(turn.work.session, who, what, whose, reason, facts, turn.work.now)


def _end_of_day(desk: Desk, now: datetime, days: int) -> datetime:
    """The end of the local day so many days from now."""
    day = desk.today(now) + timedelta(days=days)
    return datetime.combine(day, time(23, 59), desk.zone).astimezone(now.tzinfo)
