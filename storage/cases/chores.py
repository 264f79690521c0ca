"""Chores that are done once, whoever of several processes comes first: a day's digest, a week's note."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.engine.database import Database
from storage.engine.wires import insert_into
from storage.tables import Chore, table_of


async def undone(session: AsyncSession, keys: Sequence[str]) -> list[str]:
    """Those of these chores that nobody has done yet, in the given order."""
    if not keys:
        return []
    done = set((await session.exec(select(Chore.key).where(col(Chore.key).in_(keys)))).all())
    return [key for key in keys if key not in done]


async def claim(session: AsyncSession, key: str, now: datetime) -> bool:
    """Do it in this transaction, or learn that it is done; a second process waits here for the first."""
    row = insert_into(session, table_of(Chore)).values(key=key, at=now)
    mine = row.on_conflict_do_nothing(index_elements=["key"]).returning(table_of(Chore).c.key)
    return (await (await session.connection()).execute(mine)).scalar_one_or_none() is not None


async def purge(database: Database, older_than: datetime) -> int:
    """Forget chores done before that instant: their day will not come again."""
    async with database.transaction() as session:
        gone = await (await session.connection()).execute(
            delete(table_of(Chore)).where(table_of(Chore).c.at < older_than)
        )
        return int(gone.rowcount)
