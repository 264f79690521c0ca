"""The engine and its transactions, the same on SQLite and PostgreSQL."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext, suppress
from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlmodel.ext.asyncio.session import AsyncSession

READ_ONLY = {"wadul_read_only": True}

Session = AsyncSession
"""What a transaction is worked with; the floors above name it, only this one knows what it is."""

DATABASE_ERRORS = (OSError, SQLAlchemyError, sqlite3.Error)
"""Everything that a database which cannot be reached or used may raise."""


# Our questions take milliseconds; PostgreSQL would now and then spend half a second on compiling one first.
_POSTGRES = {"pool_pre_ping": True, "connect_args": {"server_settings": {"jit": "off"}}}


class Database:
    """One database and the way to talk to it.

    Args:
        url: an SQLAlchemy URL with an async driver, `sqlite+aiosqlite:///…` or `postgresql+asyncpg://…`.
        pool: connections kept open, PostgreSQL only.
    """

    def __init__(self, url: str, *, pool: int = 10) -> None:
        self.url = url
        self.is_sqlite = url.startswith("sqlite")
        options: dict[str, Any] = {} if self.is_sqlite else {"pool_size": pool, **_POSTGRES}
        self.engine: AsyncEngine = create_async_engine(url, hide_parameters=True, **options)
        if self.is_sqlite:
            _prepare_sqlite(self.engine)
        # SQLite has one writer. A fair queue of our own beats its busy handler, which sleeps and starves.
        self._turn: asyncio.Lock | None = asyncio.Lock() if self.is_sqlite else None

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncSession]:
        """One writing transaction: committed at the end, rolled back on any exception."""
        turn: AbstractAsyncContextManager[Any] = self._turn or nullcontext()
        async with turn, AsyncSession(self.engine, expire_on_commit=False) as session, session.begin():
            yield session

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncSession]:
        """One reading transaction; on SQLite it never waits for the writer."""
        async with AsyncSession(self.engine, expire_on_commit=False) as session:
            await session.connection(execution_options=READ_ONLY)
            yield session

    async def close(self) -> None:
        """Give all connections back."""
        await self.engine.dispose()


def _prepare_sqlite(engine: AsyncEngine) -> None:
    """Take BEGIN into our own hands and make a commit mean that the disk has it.

    Source: SQLAlchemy's notes on pysqlite transactions; SQLite's documentation of WAL and synchronous=FULL.
    """

    @event.listens_for(engine.sync_engine, "connect")
    def _connect(connection: DBAPIConnection, _record: object) -> None:
        connection.isolation_level = None  # the driver must not begin transactions by itself
        cursor = connection.cursor()
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=30000"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "invalidate")
    def _invalidate(connection: DBAPIConnection, _record: object, _why: BaseException | None) -> None:
        # Closed in the middle of a transaction (whoever worked in it was cancelled), SQLite keeps the
        # transaction, and with it the right to write, until the last cursor is collected as garbage.
        with suppress(SQLAlchemyError, sqlite3.Error):
            connection.rollback()

    @event.listens_for(engine.sync_engine, "begin")
    def _begin(connection: Connection) -> None:
        # A deferred transaction that reads and then writes fails at once with "database is locked".
        read_only = connection.get_execution_options().get("wadul_read_only")
        connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")
