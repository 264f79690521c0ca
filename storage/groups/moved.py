"""Groups that Telegram upgraded: their chat id changed, and settings may still name the old one."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import func, literal, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.engine.wires import insert_into
from storage.groups import rooms
from storage.tables import MovedChat, StaffCard, table_of
from storage.tables.outbox_states import OUTBOX, UNSENT

MOVED = table_of(MovedChat)
_CARD = table_of(StaffCard)


async def current_chat(session: AsyncSession, chat_id: int) -> int:
    """Where a chat lives now. Only groups move, and their ids are negative."""
    if chat_id >= 0:
        return chat_id
    found = select(MOVED.c.new_id).where(MOVED.c.old_id == chat_id)
    new_id = (await (await session.connection()).execute(found)).scalar_one_or_none()
    return chat_id if new_id is None else int(new_id)


async def former_ids(session: AsyncSession, chats: Collection[int]) -> dict[int, int]:
    """The ids that these groups had before they were upgraded, each with the one it has now."""
    found = select(MOVED.c.old_id, MOVED.c.new_id).where(MOVED.c.new_id.in_(sorted(chats)))
    return {int(old): int(new) for old, new in await (await session.connection()).execute(found)}


def renamed(queue: str, old_id: int, new_id: int) -> str:
    """A queue's name after its chat moved; queues not named after the chat keep their names."""
    if queue == str(old_id) or queue.startswith(f"{old_id}:"):
        return f"{new_id}{queue.removeprefix(str(old_id))}"
    return queue


async def move(session: AsyncSession, old_id: int, new_id: int, now: datetime) -> None:
    """Follow a group: what waits goes to the new id, and cards will be hung up there anew.

    Messages of the old group cannot be edited in the new one, where their numbers belong to others. So
    `staff_card` forgets its message; `message_link` stays as it was.
    """
    if old_id == new_id:
        return
    connection = await session.connection()
    row = insert_into(session, MOVED).values(old_id=old_id, new_id=new_id, at=now)
    await connection.execute(
        row.on_conflict_do_update(index_elements=["old_id"], set_={"new_id": new_id, "at": now})
    )
    await connection.execute(update(MOVED).where(MOVED.c.new_id == old_id).values(new_id=new_id))
    here = OUTBOX.c.chat_id == old_id
    named_after_it = (OUTBOX.c.queue == str(old_id)) | OUTBOX.c.queue.startswith(f"{old_id}:")
    new_name = literal(str(new_id)).concat(func.substr(OUTBOX.c.queue, len(str(old_id)) + 1))
    await connection.execute(update(OUTBOX).where(here, UNSENT, named_after_it).values(queue=new_name))
    await connection.execute(update(OUTBOX).where(here, UNSENT).values(chat_id=new_id))
    await connection.execute(
        update(_CARD).where(_CARD.c.chat_id == old_id).values(chat_id=new_id, message_id=None)
    )
    await rooms.follow(session, old_id, new_id)
