"""What is wrong with the staff's groups: noticed where it shows, told by the timetable."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from sqlalchemy import case, delete, or_, update
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.engine.bell import ring
from storage.engine.wires import insert_into
from storage.letters import BotName, LetterKind
from storage.tables import RoomTrouble, table_of
from storage.tables.outbox_states import OUTBOX, UNSENT, WAITING

OUT, RIGHTS, TOPIC, CLOSED, TOPICS, DOUBT = "out", "rights", "topic", "closed", "topics", "doubt"
CARDS = "cards"
"""A trouble of its own kind: after a change cards may hang in the wrong room; the timetable moves them."""

_TROUBLE = table_of(RoomTrouble)


async def notice(session: AsyncSession, chat_id: int, what: str, now: datetime, topic_id: int = 0) -> None:
    """Something is wrong; what is known already stays as it is known."""
    row = insert_into(session, _TROUBLE).values(chat_id=chat_id, what=what, topic_id=topic_id, since=now)
    row = row.on_conflict_do_update(index_elements=["chat_id", "what", "topic_id"], set_={"mended_at": None})
    await (await session.connection()).execute(row)


async def mended(
    session: AsyncSession,
    chats: Collection[int],
    what: Collection[str],
    now: datetime,
    topic_id: int | None = None,
) -> None:
    """It is well again (with `topic_id`: in that topic); letters that were put off go out at once."""
    if not chats:
        return
    where = (_TROUBLE.c.chat_id.in_(sorted(chats)), _TROUBLE.c.what.in_(sorted(what)))
    here = where if topic_id is None else (*where, _TROUBLE.c.topic_id == topic_id)
    well = update(_TROUBLE).where(*here, _TROUBLE.c.mended_at.is_(None)).values(mended_at=now)
    connection = await session.connection()
    again = (await connection.execute(well.returning(_TROUBLE.c.chat_id))).scalars().all()
    if again:
        waits = (OUTBOX.c.chat_id.in_(sorted(set(again))), UNSENT, OUTBOX.c.state == WAITING)
        free = update(OUTBOX).where(*waits, OUTBOX.c.attempts > 0).values(not_before=None)
        await connection.execute(free)
        await ring(session, f"outbox:{BotName.STAFF}")


async def put_off(session: AsyncSession, bot: BotName, chat_id: int, now: datetime, seconds: float) -> None:
    """Let everything that waits for a group wait so many seconds more, in the order in which it stands."""
    waits = (OUTBOX.c.bot == str(bot), OUTBOX.c.chat_id == chat_id, UNSENT, OUTBOX.c.state == WAITING)
    tried = case((OUTBOX.c.attempts > 0, OUTBOX.c.attempts), else_=1)
    later = {"not_before": now + timedelta(seconds=seconds), "attempts": tried}
    quiet = OUTBOX.c.kind != str(LetterKind.CALLBACK)
    await (await session.connection()).execute(update(OUTBOX).where(*waits, quiet).values(later))


async def chats_out(session: AsyncSession) -> frozenset[int]:
    """Groups into which the bot may not write now."""
    found = select(RoomTrouble.chat_id).where(RoomTrouble.what == OUT, col(RoomTrouble.mended_at).is_(None))
    return frozenset((await session.exec(found)).all())


async def untold(session: AsyncSession) -> Sequence[int]:
    """Troubles of which the coordinators must hear: new ones, and those that are over."""
    news = or_(col(RoomTrouble.told_at).is_(None), col(RoomTrouble.mended_at).is_not(None))
    found = await session.exec(select(RoomTrouble.id).where(news).order_by(col(RoomTrouble.id)))
    return [one for one in found if one is not None]


async def by_id(session: AsyncSession, trouble_id: int) -> RoomTrouble | None:
    """One trouble, locked."""
    found = select(RoomTrouble).where(RoomTrouble.id == trouble_id).with_for_update()
    return (await session.exec(found.execution_options(populate_existing=True))).one_or_none()


async def forget(session: AsyncSession, trouble_id: int) -> None:
    """It is over, and was told."""
    await (await session.connection()).execute(delete(_TROUBLE).where(_TROUBLE.c.id == trouble_id))


async def forget_chat(session: AsyncSession, chat_id: int, what: Collection[str] = ()) -> None:
    """What was wrong with a group (only that of `what`, if named) does not matter any more."""
    which = (_TROUBLE.c.chat_id == chat_id, *([_TROUBLE.c.what.in_(sorted(what))] if what else []))
    await (await session.connection()).execute(delete(_TROUBLE).where(*which))
