"""All rows of one database into another, empty one: SQLite to PostgreSQL, or any other way round.

Which tables there are is asked of the metadata, so none can be forgotten. The one table that is no model, the
full-text index, is another on each database; the desk fills it by itself (`storage.cases.search.unfiled`).
"""

import hashlib
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from sqlalchemy import Connection, MetaData, RowMapping, Table, func, inspect, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.engine.database import Database

Still = AsyncConnection
"""A connection to a database that stands still; the floors above name it, only this one knows what it is."""

AT_ONCE = 500
"""Rows held in memory at once."""

_VERSIONS = "alembic_version"
_LAST_NUMBER = "SELECT CASE WHEN is_called THEN last_value END FROM {sequence}"
_GO_ON = text("SELECT setval(CAST(CAST(:sequence AS text) AS regclass), :last)")
_PATIENCE = text("SET LOCAL lock_timeout = '10s'")


class NotTheSame(Exception):
    """What arrived in a table is not what was sent there; the text is the table's name."""


class Refused(Exception):
    """The new database does not take a table's rows: `table`; the cause says why."""

    def __init__(self, table: str) -> None:
        super().__init__(table)
        self.table = table


@dataclass(slots=True)
class Sum:
    """What a table's rows come to, in whatever order they are read: how many, and their hashes added up."""

    rows: int = 0
    hashes: int = 0

    def add(self, row: RowMapping) -> None:
        """Count one more row in."""
        words = json.dumps(dict(row), sort_keys=True, default=repr)
        self.rows += 1
        self.hashes += int.from_bytes(hashlib.sha256(words.encode()).digest(), "big")


async def occupied(target: Database, metadata: MetaData) -> str | None:
    """The first table of the target that is not ours or has rows; None where there is nothing yet."""
    async with target.engine.connect() as connection:
        names = set(await connection.run_sync(lambda sync: inspect(sync).get_table_names()))
        if _VERSIONS not in names:
            return min(names, default=None)
        for table in metadata.sorted_tables:
            if (await connection.execute(select(table).limit(1))).first() is not None:
                return table.name
    return None


@asynccontextmanager
async def held_still(source: Database, metadata: MetaData) -> AsyncIterator[Still]:
    """A connection that sees the source as it is at one moment; nobody else writes to it until the end."""
    async with source.engine.connect() as connection:
        if source.is_sqlite:  # a transaction that is not marked as reading only is the one writer
            await connection.begin()
        else:
            await connection.execution_options(isolation_level="REPEATABLE READ")
            await connection.execute(_PATIENCE)
            quoted = connection.dialect.identifier_preparer.quote
            names = ", ".join(quoted(table.name) for table in metadata.sorted_tables)
            await connection.execute(text(f"LOCK TABLE {names} IN SHARE MODE"))
        try:
            yield connection
        finally:
            await connection.rollback()


async def carry_over(source: Still, target: Database, metadata: MetaData) -> dict[str, int]:
    """Copy every table in one transaction of the target, compare what arrived, then let numbers go on.

    Args:
        source: as `held_still` gives it.
        target: of the same shape, without rows.
        metadata: of all tables.

    Returns:
        How many rows each table has.

    Raises:
        Refused: the target does not take what a table holds.
        NotTheSame: it took it and gives something else; nothing stays there then.
    """
    counted = {}
    async with target.engine.begin() as connection:
        for table in metadata.sorted_tables:  # in the order of their references
            async with _rows_in_any_order(connection, table):
                sent = await _copy(source, connection, table)
            if sent != await _sum_of(connection, table):
                raise NotTheSame(table.name)
            await _go_on_counting(source, connection, table)
            counted[table.name] = sent.rows
    return counted


async def _copy(source: AsyncConnection, target: AsyncConnection, table: Table) -> Sum:
    sent = Sum()
    async with source.stream(select(table)) as rows:
        async for some in rows.mappings().partitions(AT_ONCE):
            for row in some:
                sent.add(row)
            try:
                await target.execute(table.insert(), [dict(row) for row in some])
            except Exception as error:
                raise Refused(table.name) from error
    return sent


async def _sum_of(connection: AsyncConnection, table: Table) -> Sum:
    found = Sum()
    async with connection.stream(select(table)) as rows:
        async for some in rows.mappings().partitions(AT_ONCE):
            for row in some:
                found.add(row)
    return found


@asynccontextmanager
async def _rows_in_any_order(connection: AsyncConnection, table: Table) -> AsyncIterator[None]:
    """Let rows refer to later ones of their own table, such as a report that was merged into a newer one."""
    if connection.dialect.name == "sqlite":
        await connection.execute(text("PRAGMA defer_foreign_keys = ON"))  # until the transaction ends
        yield
        return
    quoted = connection.dialect.identifier_preparer.quote
    inward = await connection.run_sync(_references_to_itself, table)
    change = f"ALTER TABLE {quoted(table.name)} ALTER CONSTRAINT {{}} {{}}"
    for name in inward:
        await connection.execute(text(change.format(quoted(name), "DEFERRABLE INITIALLY DEFERRED")))
    yield
    for name in inward:
        await connection.execute(text(f"SET CONSTRAINTS {quoted(name)} IMMEDIATE"))  # looked at now
        await connection.execute(text(change.format(quoted(name), "NOT DEFERRABLE")))


def _references_to_itself(connection: Connection, table: Table) -> list[str]:
    found = inspect(connection).get_foreign_keys(table.name)
    return [str(key["name"]) for key in found if key["referred_table"] == table.name]


async def _go_on_counting(source: AsyncConnection, target: AsyncConnection, table: Table) -> None:
    """Let the target count on from the last number that the source gave out, also where its row is gone."""
    column = table.autoincrement_column
    if column is None or target.dialect.name == "sqlite":  # which counts from the highest number there is
        return
    last = await source.scalar(select(func.max(column)))
    if source.dialect.name == "postgresql":
        sequence = await _sequence_of(source, table, column.name)
        last = await source.scalar(text(_LAST_NUMBER.format(sequence=sequence)))
    if last is not None:
        sequence = await _sequence_of(target, table, column.name)
        await target.execute(_GO_ON, {"sequence": sequence, "last": last})


async def _sequence_of(connection: AsyncConnection, table: Table, column: str) -> str:
    return str(await connection.scalar(select(func.pg_get_serial_sequence(table.name, column))))
