"""What officers did and can still undo or correct, and the letters that wait because of it."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import or_, update
from sqlalchemy import select as select_rows
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.letters import BotName
from storage.tables import RoutingLesson, StaffDeed
from storage.tables.outbox_states import OUTBOX, SENDING, UNSENT, WAITING


async def add(session: AsyncSession, deed: StaffDeed) -> StaffDeed:
    """Write a deed down."""
    session.add(deed)
    await session.flush()
    return deed


async def of_version(session: AsyncSession, report_id: int, version: int) -> StaffDeed | None:
    """The deed that made that version of a report."""
    found = select(StaffDeed).where(StaffDeed.report_id == report_id, StaffDeed.version == version)
    return (await session.exec(found)).one_or_none()


async def held(session: AsyncSession, report_id: int, now: datetime) -> StaffDeed | None:
    """The newest deed of a report of which nobody was told yet."""
    found = select(StaffDeed).where(
        StaffDeed.report_id == report_id, col(StaffDeed.until) > now, col(StaffDeed.undone_at).is_(None)
    )
    return (await session.exec(found.order_by(col(StaffDeed.version).desc()).limit(1))).first()


async def of_message(session: AsyncSession, chat_id: int, message_id: int) -> StaffDeed | None:
    """The newest deed that an officer's own message was, unless she took it back."""
    found = select(StaffDeed).where(
        StaffDeed.chat_id == chat_id,
        StaffDeed.message_id == message_id,
        col(StaffDeed.undone_at).is_(None),
    )
    return (await session.exec(found.order_by(col(StaffDeed.id).desc()).limit(1))).first()


async def undone_of_message(session: AsyncSession, chat_id: int, message_id: int) -> StaffDeed | None:
    """The newest deed that an officer's own message was, if she took it back and put nothing in its place."""
    found = select(StaffDeed).where(StaffDeed.chat_id == chat_id, StaffDeed.message_id == message_id)
    deed = (await session.exec(found.order_by(col(StaffDeed.id).desc()).limit(1))).first()
    if deed is None or deed.undone_at is None:
        return None
    instead = select(StaffDeed.id).where(
        StaffDeed.report_id == deed.report_id,
        StaffDeed.at == deed.undone_at,
        col(StaffDeed.id) > deed.id,
        StaffDeed.officer_id == deed.officer_id,
    )
    return None if (await session.exec(instead.limit(1))).first() is not None else deed


async def recall(session: AsyncSession, letters: Iterable[int], now: datetime) -> bool:
    """Drop letters that still wait; False, with some dropped, where one is on its way: roll back then."""
    ids = list(letters)
    if not ids:
        return True
    waiting = (OUTBOX.c.id.in_(ids), OUTBOX.c.state == WAITING)
    dropped = update(OUTBOX).where(*waiting).values(state="dropped", finished_at=now, error="undone")
    return (await (await session.connection()).execute(dropped)).rowcount == len(ids)


async def files_in(session: AsyncSession, letters: Iterable[int]) -> list[int]:
    """The ids of all files in these letters, in their order, each once."""
    ids = list(letters)
    found = select_rows(OUTBOX.c.payload).where(OUTBOX.c.id.in_(ids)).order_by(OUTBOX.c.id)
    rows = (await (await session.connection()).execute(found)).scalars() if ids else ()
    return list(dict.fromkeys(number for row in rows for number in row.get("attachments") or ()))


async def is_sending(session: AsyncSession, bot: BotName, chat_id: int) -> bool:
    """Whether a message of that bot is on its way to that chat, its number not written down yet."""
    found = select_rows(OUTBOX.c.id).where(
        OUTBOX.c.bot == str(bot), UNSENT, OUTBOX.c.chat_id == chat_id, OUTBOX.c.state == SENDING
    )
    return (await (await session.connection()).execute(found.limit(1))).first() is not None


async def unlearn(session: AsyncSession, report_id: int, at: datetime, now: datetime) -> None:
    """Take back what an act at that instant taught the router, and what it took back then."""
    found = select(RoutingLesson).where(
        RoutingLesson.report_id == report_id,
        or_(col(RoutingLesson.at) == at, col(RoutingLesson.undone_at) == at),
    )
    for lesson in (await session.exec(found)).all():
        lesson.undone_at = now if lesson.at == at else None
        session.add(lesson)
