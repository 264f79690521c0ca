"""One deed of an officer, done and told: the report moves, the card shows it, the citizen hears of it.

What puts words or decisions before a citizen is held back for a moment (`Desk.undo`), so that the officer can
still take it back; everything else is told at once.
"""

from datetime import datetime

from complaints.lifecycle import Act, Action
from handlers.desk.acts import Deed, perform
from handlers.desk.casework.deeds import snapshots
from handlers.desk.casework.deeds.doing import HELD, Doing
from handlers.desk.casework.deeds.telling import tell_citizens, tell_holder
from handlers.desk.casework.turns.turn import Turn
from handlers.desk.conversation.heard import File
from storage.cases import deeds, reports
from storage.files import attachments
from storage.letters import BotName
from storage.tables import Attachment, Report, StaffDeed


async def do(turn: Turn, report: Report, doing: Doing) -> StaffDeed:
    """Do it, and write the letter that tells the citizen.

    Raises:
        Outdated: a colleague was first.
        NotAllowed, Invalid: the rules forbid it.
    """
    before = snapshots.taken(report)
    for name, value in doing.sets.items():
        setattr(report, name, value)
    act = Act(
        doing.action,
        turn.role,
        turn.officer_id,
        doing.department,
        doing.officer,
        turn.helps(report),
        doing.wordless,
    )
    data = {**doing.data, "attachments": list(doing.files)} if doing.files else dict(doing.data)
    if report.category != before["category"]:  # figures of a past day must know what it was then
        data |= {"category_from": before["category"], "category_to": report.category}
    seen = await _seen(turn, report, doing.seen)
    await perform(turn.work, report, Deed(act=act, text=doing.words or None, data=data, seen=seen))
    deed = StaffDeed(
        report_id=report.id or 0,
        version=report.version,
        officer_id=turn.officer_id,
        at=turn.work.now,
        until=await _leaves_at(turn, report, doing.action),
        chat_id=doing.chat_id or turn.member.chat_id,
        message_id=doing.message_id or (turn.message_id if turn.callback_id is None else None),
        before=before,
    )
    deed.letters = await tell_citizens(turn, report, doing, deed.until)
    deed.letters += await tell_holder(turn, report, doing, before["officer_id"], deed.until)
    return await deeds.add(turn.work.session, deed)


async def take_in(turn: Turn, report: Report, file: File | None) -> tuple[int, ...]:
    """Write down a file that an officer sent; its id, if there is one."""
    if file is None:
        return ()
    row = await attachments.add(
        turn.work.session,
        Attachment(
            officer_id=turn.officer_id,
            report_id=report.id,
            kind=file.kind,
            received_by=BotName.STAFF,
            file_ids={str(BotName.STAFF): file.file_id},
            file_unique_id=file.unique_id,
            mime=file.mime,
            size=file.size,
            created_at=turn.work.now,
        ),
    )
    return (row.id,) if row.id is not None else ()


async def _leaves_at(turn: Turn, report: Report, action: Action) -> datetime:
    """When its letter leaves: after a while, or at once, but never before what is still held."""
    now = turn.work.now
    waiting = await deeds.held(turn.work.session, report.id or 0, now)
    own = now + turn.desk.undo if action in HELD else now
    return max(own, waiting.until) if waiting else own


async def _seen(turn: Turn, report: Report, version: int | None) -> int | None:
    """Nobody is outdated by herself: the card may still show what it was before her own last press."""
    if version is None or version >= report.version:
        return version
    since = [
        event
        for event in await reports.history(turn.work.session, report.id or 0)
        if event.version > version and event.officer_id is not None
    ]
    return version if any(event.officer_id != turn.officer_id for event in since) else None
