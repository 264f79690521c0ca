"""What differs between the two databases, in one place: dialects, lock numbers, connections of one's own."""

import hashlib

from sqlalchemy import Table, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine
from sqlalchemy.pool import NullPool
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.database import Database

TAKE_TURNS = text("SELECT pg_advisory_xact_lock(:number)")


def on_sqlite(session: AsyncSession) -> bool:
    """Whether this session talks to SQLite."""
    return session.get_bind().dialect.name == "sqlite"


def insert_into(session: AsyncSession, table: Table) -> postgresql.Insert | sqlite.Insert:
    """An INSERT that knows ON CONFLICT, in the words of this session's database."""
    return sqlite.insert(table) if on_sqlite(session) else postgresql.insert(table)


def lock_number(name: str) -> int:
    """The signed 64-bit number under which PostgreSQL locks a name, the same in every process."""
    return int.from_bytes(hashlib.sha256(f"wadul:{name}".encode()).digest()[:8], "big", signed=True)


async def take_turns(session: AsyncSession, name: str) -> None:
    """Let nobody else pass this point under the same name until this transaction ends.

    On SQLite every writing transaction is alone anyway.
    """
    if not on_sqlite(session):
        await (await session.connection()).execute(TAKE_TURNS, {"number": lock_number(name)})


async def open_wire(database: Database) -> AsyncConnection:
    """A PostgreSQL connection outside the pool, for what lives as long as a connection: locks, listening."""
    engine = create_async_engine(database.url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
    return await engine.connect()
