"""Files that we made ourselves (papers, charts, tables): kept only until they are sent."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlmodel import col, delete
from sqlmodel import select as select_objects
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.files.vault import Kept
from storage.tables import Attachment
from storage.tables.outbox_states import OUTBOX, UNSENT

MADE_BY = "desk"
"""In `Attachment.received_by`: no bot received it."""


async def add(session: AsyncSession, kept: Kept, *, name: str, kind: str, now: datetime) -> int:
    """Write down a file of ours that lies in the vault; its id.

    Args:
        session: the transaction.
        kept: where it lies.
        name: what it is called for people.
        kind: "document" or "photo".
        now: this instant.
    """
    row = Attachment(
        kind=kind,
        received_by=MADE_BY,
        file_unique_id=kept.sha256,
        name=name,
        mime=kept.mime,
        size=kept.size,
        path=kept.path,
        sha256=kept.sha256,
        created_at=now,
        fetched_at=now,
    )
    session.add(row)
    await session.flush()
    return row.id or 0


async def drop_sent(session: AsyncSession, before: datetime) -> int:
    """Delete the rows of files made before that instant for which no letter waits any more; how many."""
    made = select_objects(Attachment.id).where(
        col(Attachment.received_by) == MADE_BY, col(Attachment.created_at) < before
    )
    old = set((await session.exec(made)).all())
    if not old:
        return 0
    gone = old - await _still_wanted(session)
    await session.exec(delete(Attachment).where(col(Attachment.id).in_(sorted(one for one in gone if one))))
    return len(gone)


async def paths(session: AsyncSession) -> Sequence[str | None]:
    """Where files that we made lie, as far as a row knows of them."""
    return (
        await session.exec(select_objects(Attachment.path).where(col(Attachment.received_by) == MADE_BY))
    ).all()


async def _still_wanted(session: AsyncSession) -> set[int]:
    waiting = select(OUTBOX.c.payload).where(UNSENT)
    payloads = (await (await session.connection()).execute(waiting)).scalars()
    return {int(one) for payload in payloads for one in payload.get("attachments", ())}
