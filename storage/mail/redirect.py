"""Letters that wait for a group which another one has taken the place of: they go there instead."""

from datetime import datetime
from typing import Any

from sqlalchemy import select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.groups import moved
from storage.letters import LetterKind
from storage.tables.outbox_states import OUTBOX, UNSENT, WAITING

_ELSEWHERE = ("reply_to", "thread_id")
"""What names messages and topics of the old group."""


async def redirect(session: AsyncSession, old_id: int, new_id: int, now: datetime) -> int:
    """Send what waits for one group to another; what only made sense in the old one is dropped.

    Cards are not taken along: they are hung up anew by whoever moves them.

    Returns:
        How many letters go to the new group.
    """
    connection = await session.connection()
    here = (OUTBOX.c.chat_id == old_id, UNSENT, OUTBOX.c.state == WAITING)
    useless = update(OUTBOX).where(*here, OUTBOX.c.kind != str(LetterKind.MESSAGE))
    await connection.execute(useless.values(state="dropped", finished_at=now, error="another group"))
    found = select(OUTBOX.c.id, OUTBOX.c.queue, OUTBOX.c.payload).where(*here)
    rows = (await connection.execute(found)).all()
    for row in rows:
        payload: dict[str, Any] = {name: one for name, one in row.payload.items() if name not in _ELSEWHERE}
        queue = moved.renamed(row.queue, old_id, new_id)
        values = {"chat_id": new_id, "queue": queue, "payload": payload, "not_before": None}
        await connection.execute(update(OUTBOX).where(OUTBOX.c.id == row.id).values(values))
    return len(rows)


async def withdraw_cards(session: AsyncSession, merge_key: str, except_chat: int, now: datetime) -> None:
    """A report's card belongs into another group now: those that still wait for an old one are not sent."""
    waits = (OUTBOX.c.merge_key == merge_key, OUTBOX.c.chat_id != except_chat, UNSENT)
    old = update(OUTBOX).where(*waits, OUTBOX.c.state == WAITING)
    await (await session.connection()).execute(
        old.values(state="dropped", finished_at=now, error="another group")
    )
