"""Statements are compiled once per test process, not once per test.

SQLAlchemy keeps what it compiled per engine and per dialect object, and nearly every test opens an engine of
its own: it would spend a sixth of its time on compiling what the test before had compiled. Here dialects of
one kind count as equal, and the engines share one store.
"""

from typing import Any

from sqlalchemy.dialects import registry
from sqlalchemy.dialects.postgresql.asyncpg import PGDialect_asyncpg
from sqlalchemy.dialects.sqlite.aiosqlite import SQLiteDialect_aiosqlite
from sqlalchemy.ext.asyncio import AsyncEngine

_COMPILED: dict[Any, Any] = {}


class _Alike:
    """Equal to every other of its class."""

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other)

    def __hash__(self) -> int:
        return hash(type(self))


class Sqlite(_Alike, SQLiteDialect_aiosqlite):  # type: ignore[misc] # untyped there
    supports_statement_cache = True


class Postgresql(_Alike, PGDialect_asyncpg):  # type: ignore[misc] # untyped there
    supports_statement_cache = True


def share_compiled(engine: AsyncEngine) -> None:
    """Let an engine use what others of its kind have compiled."""
    engine.sync_engine.update_execution_options(compiled_cache=_COMPILED)


registry.register("sqlite.aiosqlite", __name__, Sqlite.__name__)
registry.register("postgresql.asyncpg", __name__, Postgresql.__name__)
