"""Groups of the staff by purpose, and the topics of their forums."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import delete, update
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.engine.wires import insert_into
from storage.tables import StaffRoom, StaffTopic, table_of

COMMON, RESTRICTED, OF_DEPARTMENT = "common", "restricted", "department:"
"""Places; the last is followed by a department's short name."""

_ROOM, _TOPIC = table_of(StaffRoom), table_of(StaffTopic)


async def everywhere(session: AsyncSession) -> Sequence[StaffRoom]:
    """Every group that was set up."""
    return (await session.exec(select(StaffRoom).order_by(StaffRoom.place))).all()


async def put(session: AsyncSession, place: str, chat_id: int, now: datetime, *, forum: bool = False) -> None:
    """Make a group the one of a place."""
    values = {"chat_id": chat_id, "forum": forum, "set_at": now}
    row = insert_into(session, _ROOM).values(place=place, **values)
    row = row.on_conflict_do_update(index_elements=["place"], set_=values)
    await (await session.connection()).execute(row)


async def drop(session: AsyncSession, chat_id: int) -> Sequence[str]:
    """A group is nobody's any more; the places that it had."""
    gone = delete(_ROOM).where(_ROOM.c.chat_id == chat_id).returning(_ROOM.c.place)
    return sorted((await (await session.connection()).execute(gone)).scalars().all())


async def topic(session: AsyncSession, chat_id: int, department: str, name: str) -> tuple[StaffTopic, bool]:
    """A department's topic in a forum, and whether it was thought of just now: then it must be made."""
    row = insert_into(session, _TOPIC).values(chat_id=chat_id, department=department, name=name)
    row = row.on_conflict_do_nothing(index_elements=["chat_id", "department"])
    new = (await (await session.connection()).execute(row.returning(_TOPIC.c.id))).scalar_one_or_none()
    found = select(StaffTopic).where(StaffTopic.chat_id == chat_id, StaffTopic.department == department)
    return (await session.exec(found)).one(), new is not None


async def has_topic(session: AsyncSession, chat_id: int, department: str) -> bool:
    """Whether a department's topic in a forum was ever thought of."""
    found = select(StaffTopic.id).where(StaffTopic.chat_id == chat_id, StaffTopic.department == department)
    return (await session.exec(found)).first() is not None


async def topics(session: AsyncSession, numbers: Collection[int]) -> dict[int, StaffTopic]:
    """Topics by our own numbers."""
    if not numbers:
        return {}
    found = select(StaffTopic).where(col(StaffTopic.id).in_(sorted(numbers)))
    rows = await session.exec(found.execution_options(populate_existing=True))
    return {one.id: one for one in rows if one.id is not None}


async def topic_in(session: AsyncSession, chat_id: int, thread_id: int) -> StaffTopic | None:
    """The department's topic behind Telegram's number."""
    found = select(StaffTopic).where(StaffTopic.chat_id == chat_id, StaffTopic.thread_id == thread_id)
    return (await session.exec(found)).first()


async def topic_made(session: AsyncSession, number: int, thread_id: int) -> None:
    """Telegram made it."""
    made = update(_TOPIC).where(_TOPIC.c.id == number).values(thread_id=thread_id, failed_at=None)
    await (await session.connection()).execute(made)


async def topic_wanted(session: AsyncSession, number: int) -> None:
    """It is to be made once more: its letters wait for it."""
    wanted = update(_TOPIC).where(_TOPIC.c.id == number, _TOPIC.c.thread_id.is_(None))
    await (await session.connection()).execute(wanted.values(failed_at=None))


async def topic_refused(session: AsyncSession, number: int, now: datetime) -> None:
    """Telegram would not make it: until it does, its letters go to the open part of the group."""
    refused = update(_TOPIC).where(_TOPIC.c.id == number).values(thread_id=None, failed_at=now)
    await (await session.connection()).execute(refused)


async def topic_gone(session: AsyncSession, number: int, thread_id: int) -> StaffTopic | None:
    """It was deleted: it must be made anew. None where somebody noticed that before."""
    gone = update(_TOPIC).where(_TOPIC.c.id == number, _TOPIC.c.thread_id == thread_id)
    done = await (await session.connection()).execute(gone.values(thread_id=None, failed_at=None))
    return (await topics(session, [number])).get(number) if done.rowcount else None


async def forget_unmade(session: AsyncSession, chat_id: int) -> None:
    """Topics of a group that is not ours any more and which were never made: nobody makes them now."""
    unmade = delete(_TOPIC).where(_TOPIC.c.chat_id == chat_id, _TOPIC.c.thread_id.is_(None))
    await (await session.connection()).execute(unmade)


async def follow(session: AsyncSession, old_id: int, new_id: int) -> None:
    """A group was upgraded."""
    connection = await session.connection()
    for table in (_ROOM, _TOPIC):
        await connection.execute(update(table).where(table.c.chat_id == old_id).values(chat_id=new_id))
