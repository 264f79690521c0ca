"""The shape of the database: up, down, and the same as the models say."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, inspect
from sqlmodel import SQLModel

from storage.engine import migrate
from storage.engine.database import Database
from storage.tables import InboxUpdate, OutboxLetter, table_of
from tests.support.pg import Postgres

INDEX = "report_words"
"""The full-text index, and what it consists of on SQLite: no model, for each database has its own kind."""


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite+aiosqlite:///{tmp_path / 'new' / 'wadul.db'}"
        return
    server: Postgres = request.getfixturevalue("postgres")
    url = server.empty()
    yield url
    server.drop(url)


async def tables_in(url: str) -> set[str]:
    database = Database(url)
    try:
        async with database.engine.connect() as connection:
            names = await connection.run_sync(lambda sync: inspect(sync).get_table_names())
            return {name for name in names if not name.startswith(INDEX)}
    finally:
        await database.close()


async def test_an_empty_database_goes_up_and_down_and_up_again(empty_url: str):
    everything = set(SQLModel.metadata.tables)
    await migrate.upgrade(empty_url)
    assert await migrate.current(empty_url) == migrate.head()
    assert await tables_in(empty_url) == everything | {"alembic_version"}
    await migrate.downgrade(empty_url)
    assert await migrate.current(empty_url) is None
    assert await tables_in(empty_url) <= {"alembic_version"}
    await migrate.upgrade(empty_url)
    assert await tables_in(empty_url) == everything | {"alembic_version"}


async def test_several_processes_may_migrate_at_once(empty_url: str):
    await asyncio.gather(*(migrate.upgrade(empty_url) for _ in range(4)))
    assert await migrate.current(empty_url) == migrate.head()


async def test_a_second_upgrade_changes_nothing(database: Database):
    await migrate.upgrade(database.url)
    assert await migrate.current(database.url) == migrate.head()


async def test_the_models_match_the_migrations(database: Database):
    def differences(connection: Connection) -> object:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "include_name": _is_ours}
        )
        return compare_metadata(context, SQLModel.metadata)

    async with database.engine.connect() as connection:
        assert await connection.run_sync(differences) == []


def _is_ours(name: str | None, kind: str, _parents: object) -> bool:
    return not (kind == "table" and (name or "").startswith(INDEX))


@pytest.mark.parametrize("model", [InboxUpdate, OutboxLetter])
async def test_partial_indexes_are_as_partial_as_the_models_say(database: Database, model: type[SQLModel]):
    """Alembic compares an index's columns, not its condition."""
    kind = "sqlite" if database.is_sqlite else "postgresql"
    table = table_of(model)
    expected = {
        str(index.name): str(index.dialect_options[kind]["where"])
        for index in table.indexes
        if index.dialect_options[kind]["where"] is not None
    }

    def found(connection: Connection) -> dict[str, str]:
        indexes = inspect(connection).get_indexes(table.name)
        conditions = {str(i["name"]): i.get("dialect_options", {}).get(f"{kind}_where") for i in indexes}
        return {name: str(condition) for name, condition in conditions.items() if condition is not None}

    async with database.engine.connect() as connection:
        conditions = await connection.run_sync(found)
    assert set(conditions) == set(expected)
    assert expected
    for name, condition in conditions.items():
        for word in ("done_at", "claimed_by", "state", "IS NULL", "IS NOT NULL", "waiting", "sending"):
            assert (word in condition) == (word in expected[name]), name
