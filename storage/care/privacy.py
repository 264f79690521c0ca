"""Forgetting: where a person's traces lie, beside the sealed identity. Rows in, rows out; no rules inside."""

from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, delete, exists, func, or_, select, update
from sqlmodel import col
from sqlmodel import select as select_objects
from sqlmodel.ext.asyncio.session import AsyncSession

from complaints.lifecycle import FINAL
from storage.letters import BotName
from storage.mail.inbox import INBOX
from storage.tables import (
    Attachment,
    AuditRecord,
    Citizen,
    Dialogue,
    MessageLink,
    Report,
    ReportEvent,
    table_of,
)
from storage.tables.outbox_states import OUTBOX, SENDING, UNSENT, WAITING

_LINK, _DIALOGUE = table_of(MessageLink), table_of(Dialogue)
_CITIZEN, _REPORT, _FILE = table_of(Citizen), table_of(Report), table_of(Attachment)
_HERS = str(BotName.CITIZEN)
_NOBODY = "erased"


async def forget_chat(session: AsyncSession, telegram_id: int, now: datetime) -> None:
    """Forget what was said with a citizen: raw messages, letters, where the talk stood, links to messages.

    A letter on its way to Telegram at this moment stays until `forget_strangers`. Messages that nobody has
    answered yet stay too: whoever writes after her erasure is somebody new.
    """
    connection = await session.connection()
    her_rows = (INBOX.c.bot == _HERS, INBOX.c.chat_key.in_([str(telegram_id), f"user:{telegram_id}"]))
    done = update(INBOX).where(*her_rows, INBOX.c.done_at.is_not(None))
    await connection.execute(done.values(raw="", error=None, chat_key=_NOBODY))
    hers = update(OUTBOX).where(OUTBOX.c.bot == _HERS, OUTBOX.c.chat_id == telegram_id)
    unsaid = hers.where(OUTBOX.c.state == WAITING)
    await connection.execute(unsaid.values(state="dropped", finished_at=now, error=_NOBODY))
    # Rows are emptied, not deleted: SQLite would give their numbers to the next letters.
    empty = {"chat_id": 0, "queue": _NOBODY, "payload": {}, "once_key": None, "merge_key": None}
    await connection.execute(hers.where(OUTBOX.c.state != SENDING).values(**empty))
    for table in (_DIALOGUE, _LINK):
        await connection.execute(delete(table).where(table.c.bot == _HERS, table.c.chat_id == telegram_id))


async def cover_words(
    session: AsyncSession, citizen_id: int, cover: Callable[[str], str]
) -> Sequence[Report]:
    """Put `cover` over every text of her reports, their histories and the notes about them; her reports.

    Letters to the staff about them that were sent already lose their words.
    """
    found = select_objects(Report).where(col(Report.citizen_id) == citizen_id)
    reports = (await session.exec(found)).all()
    for report in reports:
        report.text, report.place = cover(report.text), cover(report.place)
        report.since = cover(report.since) if report.since else report.since
        report.details = {key: cover(str(value)) for key, value in report.details.items()}
        reasons = [cover(str(one)) for one in report.routing.get("reasons") or ()]
        report.routing = {**report.routing, "reasons": reasons}
        session.add(report)
    ids = [report.id for report in reports]
    events = select_objects(ReportEvent).where(col(ReportEvent.report_id).in_(ids))
    for event in await session.exec(events):
        event.text = cover(event.text) if event.text else event.text
        session.add(event)
    notes = select_objects(AuditRecord).where(col(AuditRecord.subject).in_([f"report:{one}" for one in ids]))
    for record in await session.exec(notes):
        if "text" in record.data:
            record.data = {**record.data, "text": cover(str(record.data["text"]))}
            session.add(record)
    await session.flush()
    told = update(OUTBOX).where(or_(OUTBOX.c.report_id.in_(ids), *map(_evidence_of, ids)), ~UNSENT)
    await (await session.connection()).execute(told.values(payload={}))
    return reports


async def make_nobody(session: AsyncSession, citizen: Citizen, now: datetime) -> None:
    """Take the Telegram account from a citizen's row: nothing can be sent to her any more.

    The number put in its place is negative, as no person's is, and tells nothing.
    """
    citizen.telegram_id = -(citizen.id or 0)
    citizen.blocked_bot_at, citizen.muted_until = now, None
    session.add(citizen)
    await session.flush()


async def long_gone(
    session: AsyncSession, before: datetime, limit: int, citizen_id: int | None = None
) -> Sequence[int]:
    """Citizens, not erased yet, whose last report ended before that instant and who were silent since.

    Args:
        session: the transaction.
        before: that instant.
        limit: at most so many.
        citizen_id: whether this one is among them.
    """
    ended = func.coalesce(_REPORT.c.closed_at, _REPORT.c.last_update_at, _REPORT.c.registered_at)
    alive = or_(_REPORT.c.state.not_in(sorted(FINAL)), ended >= before)
    found = (
        select(_CITIZEN.c.id)
        .where(
            _CITIZEN.c.telegram_id > 0,
            _CITIZEN.c.joined_at < before,
            *(() if citizen_id is None else (_CITIZEN.c.id == citizen_id,)),
            ~exists().where(_REPORT.c.citizen_id == _CITIZEN.c.id, alive),
            ~exists().where(_talked_since(before)),
        )
        .order_by(_CITIZEN.c.id)
        .limit(limit)
    )
    return (await (await session.connection()).execute(found)).scalars().all()


async def drop_abandoned_files(session: AsyncSession, before: datetime) -> Sequence[str]:
    """Delete the rows of files that came before that instant for reports that were never sent.

    A file goes too when its owner was erased; it stays as long as her conversation is alive.

    Returns:
        Where our copies lie: throw them away before this transaction commits.
    """
    living = exists().where(_CITIZEN.c.id == _FILE.c.citizen_id, _talked_since(before))
    erased = exists().where(_CITIZEN.c.id == _FILE.c.citizen_id, _CITIZEN.c.telegram_id < 0)
    old = (_FILE.c.created_at < before) & ~living
    gone = delete(_FILE).where(_FILE.c.report_id.is_(None), _FILE.c.citizen_id.is_not(None), or_(old, erased))
    paths = (await (await session.connection()).execute(gone.returning(_FILE.c.path))).scalars().all()
    return [path for path in paths if path]


async def forget_strangers(session: AsyncSession) -> int:
    """Delete sent letters to people who are no citizens (any more), such as the last one to her; how many."""
    known = exists().where(_CITIZEN.c.telegram_id == OUTBOX.c.chat_id)
    gone = delete(OUTBOX).where(OUTBOX.c.bot == _HERS, OUTBOX.c.chat_id > 0, ~UNSENT, ~known)
    return int((await (await session.connection()).execute(gone)).rowcount)


def _evidence_of(report_id: int | None) -> ColumnElement[bool]:
    """What staff were shown of a report under another's card: see `handlers.desk.cards.post_evidence`."""
    # A range, for an index; ";" is the sign after ":".
    return OUTBOX.c.once_key.between(f"evidence:{report_id}:", f"evidence:{report_id};")


def _talked_since(moment: datetime) -> ColumnElement[bool]:
    return (
        (_DIALOGUE.c.bot == _HERS)
        & (_DIALOGUE.c.user_id == _CITIZEN.c.telegram_id)
        & (_DIALOGUE.c.updated_at >= moment)
    )
