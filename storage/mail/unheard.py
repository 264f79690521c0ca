"""Letters that did not do what they were for, so that people must hear of it.

Those to officers whose private chat turned out to be closed, and removals that Telegram refused.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, delete
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.engine.wires import insert_into
from storage.letters import Letter
from storage.mail.waiting import letter_of
from storage.tables import UnheardLetter, table_of
from storage.tables.outbox_states import OUTBOX

_UNHEARD = table_of(UnheardLetter)


async def note(session: AsyncSession, letter_ids: Sequence[int]) -> None:
    """These did not reach whom they were for."""
    if letter_ids:
        rows = [{"letter_id": one} for one in letter_ids]
        statement = insert_into(session, _UNHEARD).on_conflict_do_nothing()
        await (await session.connection()).execute(statement, rows)


async def waiting(session: AsyncSession) -> Sequence[int]:
    """Those that nobody has said again yet, the oldest first."""
    return (await session.exec(select(UnheardLetter.letter_id).order_by(col(UnheardLetter.letter_id)))).all()


async def take(session: AsyncSession, letter_id: int) -> Letter | None:
    """The letter, once: whoever comes second gets nothing."""
    gone = delete(_UNHEARD).where(_UNHEARD.c.letter_id == letter_id).returning(_UNHEARD.c.letter_id)
    connection = await session.connection()
    if (await connection.execute(gone)).scalar_one_or_none() is None:
        return None
    found = OUTBOX.select().where(OUTBOX.c.id == letter_id)
    row: Row[Any] | None = (await connection.execute(found)).one_or_none()
    if row is None or not row.payload:
        return None
    return letter_of(row)
