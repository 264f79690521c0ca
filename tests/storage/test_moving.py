"""A desk's rows in another database: every table, every kind of value, and numbers that go on."""

import asyncio
import json
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import JSON, Connection, RowMapping, Table, inspect, select

from storage.engine import migrate, moving
from storage.engine.database import Database
from storage.engine.seats import Seats
from storage.tables import METADATA, AuditRecord, table_of
from tests.support.pg import Postgres

ALL = METADATA
STRANGE = "Bu “Sri” – ꦮꦢꦸꦭ\n\t'; 👍🏽 \\u00e9"
OF_KIND: dict[type, Any] = {
    str: STRANGE,
    datetime: datetime(2026, 11, 23, 8, 0, 0, 123456, tzinfo=UTC),
    date: date(2026, 2, 28),
    bool: True,
    time: time(7, 30),
    float: 0.1 + 0.2,
    object: {"b": [1, -7.982, None, {"": STRANGE}], "a": 4_000_000_000_000},
}


def value(table: Table, name: str, number: int) -> Any:
    """What row 1 or 2 holds there; row 1 refers to row 2 of its own table, and row 2 is as bare as may be."""
    column = table.c[name]
    key = next(iter(column.foreign_keys), None)
    if key is not None and key.column.table is table:
        return 2 if number == 1 else None
    if key is not None:
        return value(key.column.table, key.column.name, number)
    if column.nullable and number == 2:
        return None
    kind = getattr(column.type, "impl_instance", column.type).python_type
    if kind is int:
        return number
    return f"{number} {STRANGE}" if kind is str else OF_KIND[kind]


def columns(table: Table) -> list[str]:
    return [column.name for column in table.c]


async def fill(database: Database) -> None:
    async with database.transaction() as session:
        connection = await session.connection()
        for table in ALL.sorted_tables:
            for number in (2, 1):
                row = {name: value(table, name, number) for name in columns(table)}
                await connection.execute(table.insert(), row)


def tables_of(connection: Connection) -> set[str]:
    """Asked of the database, not of the code that moves."""
    names = {name for name in inspect(connection).get_table_names() if not name.startswith("report_words")}
    return names - {"alembic_version"}


async def content(database: Database) -> dict[str, list[str]]:
    async with database.engine.connect() as connection:
        names = await connection.run_sync(tables_of)
        found = {name: (await connection.execute(select(ALL.tables[name]))).mappings() for name in names}
    return {name: sorted(map(as_text, rows)) for name, rows in found.items()}


def as_text(row: RowMapping) -> str:
    """With the keys of JSON in order, which PostgreSQL does not keep."""
    return json.dumps(dict(row), sort_keys=True, default=repr)


@pytest.fixture
def target_url(database_url: str, tmp_path: Path, postgres: Postgres) -> Iterator[str]:
    """Of SQLite to PostgreSQL; of PostgreSQL back to a new file."""
    if database_url.startswith("sqlite"):
        yield (url := postgres.lend())
        postgres.take_back(url)
    else:
        yield f"sqlite+aiosqlite:///{tmp_path}/new.sqlite3"


async def moved(source: Database, url: str) -> Database:
    await migrate.upgrade(url)
    target = Database(url)
    async with moving.held_still(source, ALL) as still:
        await moving.carry_over(still, target, ALL)
    return target


async def test_every_table_arrives_and_the_old_ones_stay(database: Database, target_url: str, monkeypatch):
    monkeypatch.setattr(moving, "AT_ONCE", 1)
    await fill(database)
    before = await content(database)
    assert {len(rows) for rows in before.values()} == {2}, "a table without rows would prove nothing"
    target = await moved(database, target_url)
    assert await content(target) == before == await content(database)
    assert not [c for t in ALL.tables.values() for c in t.c if isinstance(c.type, JSON) and c.nullable], (
        "null in JSON and none at all would come to the same"
    )
    await target.close()


@pytest.fixture
def two_urls(postgres: Postgres) -> Iterator[tuple[str, str]]:
    yield (urls := (postgres.lend(), postgres.lend()))
    for url in urls:
        postgres.take_back(url)


async def test_between_two_of_postgresql_no_number_is_given_out_twice(two_urls: tuple[str, str]):
    source = Database(two_urls[0])
    before = await counted(source)
    async with source.transaction() as session:
        await (await session.connection()).execute(AUDIT.delete())
    target = await moved(source, two_urls[1])
    assert await counted(target) == before + 1
    await source.close()
    await target.close()


AUDIT = table_of(AuditRecord)


async def counted(database: Database) -> int:
    """The number of a new entry."""
    values = {"at": OF_KIND[datetime], "actor": "", "action": "", "subject": "", "data": {}}
    async with database.transaction() as session:
        new = await (await session.connection()).execute(AUDIT.insert().values(values).returning(AUDIT.c.id))
        return int(new.scalar_one())


async def test_numbers_go_on_and_who_is_not_empty_is_named(database: Database, target_url: str):
    await fill(database)
    await migrate.upgrade(target_url)
    new = Database(target_url)
    assert await moving.occupied(new, ALL) is None
    await new.close()
    target = await moved(database, target_url)
    assert await counted(target) == 3
    assert await moving.occupied(target, ALL) is not None
    await target.close()


async def test_what_arrives_otherwise_than_it_was_sent_leaves_nothing(
    database: Database, target_url: str, monkeypatch
):
    await fill(database)
    # A row of the last table is changed on its way, as by a driver that cuts something off.
    last, truly = ALL.sorted_tables[-1].name, moving.Sum.add

    def cut(total: moving.Sum, row: Mapping[str, Any]) -> None:
        truly(total, row)
        if total.rows == 2:
            total.hashes += len(cuts)
            cuts.append(last)

    cuts: list[str] = []
    monkeypatch.setattr(moving.Sum, "add", cut)
    with pytest.raises(moving.NotTheSame):
        await moved(database, target_url)
    new = Database(target_url)
    assert await moving.occupied(new, ALL) is None
    await new.close()


async def test_a_desk_that_runs_is_noticed(database: Database, tmp_path: Path):
    desk, other = Seats(database, tmp_path / "seats"), Seats(database, tmp_path / "seats")
    assert not await other.any_taken()
    seat = await desk.take("worker:1")
    assert seat is not None
    assert await other.any_taken()
    await seat.release()
    assert not await other.any_taken()
    await desk.close()


async def test_nobody_writes_while_it_stands_still(database: Database, now: datetime):
    other = Database(database.url)
    async with moving.held_still(database, ALL):
        late = asyncio.ensure_future(counted(other))
        done, _ = await asyncio.wait({late}, timeout=0.3)
        assert not done
    assert await late == 1
    await other.close()
