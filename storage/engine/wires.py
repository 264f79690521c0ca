"""What differs between the two databases, in one place: dialects, lock numbers, connections of one's own."""

import asyncio
import hashlib
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Self

import asyncpg
from sqlalchemy import Table, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError, InvalidRequestError
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine
from sqlalchemy.pool import NullPool
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.engine.database import Database

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


# A connection that the server ended in the middle of things is told by any of these, the last one included.
_GONE = (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError)


class WireBroken(ConnectionError):
    """PostgreSQL cannot be reached, or a connection to it broke."""


class Wire:
    """A PostgreSQL connection outside the pool, for what lives as long as a connection: locks, listening.

    It speaks to the driver itself: SQLAlchemy would silently connect anew, and nobody would know that what
    hung on the old connection is gone.
    """

    def __init__(self, connection: AsyncConnection, driver: Any) -> None:
        self._connection = connection
        self._driver = driver
        self._speaking = asyncio.Lock()

    @classmethod
    async def open(cls, database: Database) -> Self:
        """A new connection to the same database.

        Raises:
            WireBroken: there is none to be had.
        """
        engine = create_async_engine(database.url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
        try:
            connection = await engine.connect()
            driver = (await connection.get_raw_connection()).driver_connection
        except (*_GONE, DBAPIError) as error:
            raise WireBroken(str(error)) from error
        return cls(connection, driver)

    @property
    def broken(self) -> bool:
        """Whether it is known to be gone."""
        return bool(self._driver.is_closed())

    async def ask(self, question: str, *values: object) -> Any:
        """The first value of the first row.

        Raises:
            WireBroken: the connection is gone.
        """
        try:
            async with self._speaking:
                return await self._driver.fetchval(question, *values)
        except _GONE as error:
            raise WireBroken(str(error)) from error

    async def listen(self, channel: str, heard: Callable[..., None], broke: Callable[..., None]) -> None:
        """Call `heard(driver, pid, channel, message)` at each notification, `broke(driver)` at the end.

        Raises:
            WireBroken: the connection is gone.
        """
        try:
            await self._driver.add_listener(channel, heard)
            self._driver.add_termination_listener(broke)
        except _GONE as error:
            raise WireBroken(str(error)) from error

    async def hang_up(self) -> None:
        """Close it, however it stands; twice does no harm."""
        self._driver.terminate()
        with suppress(*_GONE, DBAPIError, InvalidRequestError):
            await self._connection.invalidate()
            await self._connection.close()
