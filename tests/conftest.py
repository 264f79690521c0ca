"""Real databases for every test that asks for one: SQLite and PostgreSQL, fresh and migrated."""

import asyncio
import os
import shutil
import zlib
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings

import handlers.citizen  # noqa: F401 - aiogram the lean way, before a test loads it whole
from storage.engine import migrate
from storage.engine.bell import Bell
from storage.engine.database import Database
from storage.engine.seats import Seats
from tests.support.pg import Postgres
from tests.support.statements import share_compiled

# How long an example takes says more about the machine than about the code.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")

KINDS = ["sqlite", "postgresql"]
LONG = {"journeys", "crash"}
"""Folders whose files have few tests that take long: begun last, one of them would keep a core waiting."""


HANDLERS = Path(__file__).parent / "handlers"
ONE_IN = 1 if os.environ.get("WADUL_TEST_ALL") else 8
"""Of the use cases' tests one in eight runs on PostgreSQL too: the statements beneath are held on both
databases by the tests of storage and by the journeys. WADUL_TEST_ALL=1 runs them all."""


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The long ones first; `make test` hands files out in this order."""
    left_out = [item for item in items if _is_left_out(item)]
    config.hook.pytest_deselected(items=left_out)
    gone = set(left_out)
    items[:] = sorted(
        (item for item in items if item not in gone), key=lambda item: item.path.parent.name not in LONG
    )


def _is_left_out(item: pytest.Item) -> bool:
    if HANDLERS not in item.path.parents or "[postgresql" not in item.name:
        return False
    # What happens side by side happens otherwise on each database: these always run on both.
    side_by_side = isinstance(item, pytest.Function) and "asyncio" in item.function.__code__.co_names
    return not side_by_side and zlib.crc32(item.name.encode()) % ONE_IN != 0


@pytest.fixture
def now() -> datetime:
    """A Monday in term time, 15:00 in Malang."""
    return datetime(2026, 11, 23, 8, tzinfo=UTC)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """One server per test process."""
    with Postgres() as server:
        yield server


@pytest.fixture
def own_server() -> Iterator[Postgres]:
    """A server that nobody else uses, for tests that stop it."""
    with Postgres() as server:
        yield server


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file, to be copied."""
    file = tmp_path_factory.mktemp("template") / "wadul.db"
    asyncio.run(migrate.upgrade(f"sqlite+aiosqlite:///{file}"))
    return file


@pytest.fixture(params=KINDS)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a fresh, migrated database, for tests that start processes of their own."""
    if request.param == "sqlite":
        file = tmp_path / "wadul.db"
        shutil.copy(request.getfixturevalue("sqlite_template"), file)
        yield f"sqlite+aiosqlite:///{file}"
        return
    server: Postgres = request.getfixturevalue("postgres")
    if request.node.get_closest_marker("plans"):
        # What others left in its tables and indexes would have a say in how PostgreSQL goes about things.
        yield (url := server.migrated())
        server.drop(url)
        return
    yield (url := server.lend())
    server.take_back(url)


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """A fresh, migrated database."""
    opened = Database(database_url, pool=5)
    share_compiled(opened.engine)
    yield opened
    await opened.close()


@pytest.fixture
async def seats(database: Database, tmp_path: Path) -> AsyncIterator[Seats]:
    """The seats of that database."""
    opened = Seats(database, tmp_path / "seats")
    yield opened
    await opened.close()


@pytest.fixture
async def bell(database: Database) -> AsyncIterator[Bell]:
    """A started bell on that database."""
    opened = Bell(database)
    await opened.start()
    yield opened
    await opened.stop()
