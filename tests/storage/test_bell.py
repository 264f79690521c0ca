"""Whoever waits for work hears of it after the commit, and only then."""

import asyncio
from datetime import datetime

import pytest

from storage.engine.bell import Bell, ring
from storage.engine.database import Database
from tests.support.pg import Postgres


@pytest.fixture
def postgres_url(postgres: Postgres):
    url = postgres.migrated()
    yield url
    postgres.drop(url)


async def test_a_ring_is_heard_once_and_by_its_topic_only(database: Database, bell: Bell):
    async with database.transaction() as session:
        await ring(session, "outbox:citizen")
        await ring(session, "outbox:citizen")
    assert not await bell.wait("outbox:staff", 0)
    assert await bell.wait("outbox:citizen", 5)
    assert not await bell.wait("outbox:citizen", 0.05)


async def test_one_who_waits_is_woken(database: Database, bell: Bell):
    async with asyncio.TaskGroup() as group:
        waiting = group.create_task(bell.wait("attachments", 30))
        await asyncio.sleep(0)
        async with database.transaction() as session:
            await ring(session, "attachments")
    assert waiting.result()


async def test_nothing_is_heard_before_the_commit_or_of_a_savepoint(database: Database, bell: Bell):
    async with database.transaction() as session:
        async with session.begin_nested():
            await ring(session, "attachments")
        assert not await bell.wait("attachments", 0.05)
    assert await bell.wait("attachments", 5)


async def test_a_rolled_back_ring_is_not_heard(database: Database, bell: Bell):
    with pytest.raises(ZeroDivisionError):  # noqa: PT012 - the raise must come from within the transaction
        async with database.transaction() as session:
            await ring(session, "attachments")
            raise ZeroDivisionError
    async with database.transaction() as session:
        await ring(session, "other")
    assert await bell.wait("other", 5)
    assert not await bell.wait("attachments", 0.05)


async def test_a_stopped_bell_wakes_those_who_wait(database: Database):
    bell = Bell(database)
    await bell.start()
    async with asyncio.TaskGroup() as group:
        waiting = group.create_task(bell.wait("attachments", 30))
        for _ in range(10):
            await asyncio.sleep(0)  # let it begin to wait
        await bell.stop()
    assert waiting.result()


async def test_other_processes_are_heard_on_postgresql(postgres_url: str):
    here, there = Database(postgres_url), Database(postgres_url)
    bell = Bell(here)
    await bell.start()
    async with there.transaction() as session:
        await ring(session, "inbox:staff")
    assert await bell.wait("inbox:staff", 10)
    await bell.stop()
    await here.close()
    await there.close()


async def test_a_broken_connection_is_mended_and_its_silence_is_a_ring(postgres_url: str, now: datetime):
    here, there = Database(postgres_url), Database(postgres_url)
    bell = Bell(here)
    await bell.start()
    assert not await bell.wait("inbox:staff", 0)
    async with there.engine.connect() as connection:
        await connection.exec_driver_sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'"
        )
    assert await bell.wait("inbox:staff", 10)  # a ring may have been missed: look
    await bell.wait("inbox:staff", 0.3)
    async with there.transaction() as session:
        await ring(session, "inbox:staff")
    assert await bell.wait("inbox:staff", 10)
    await bell.stop()
    await here.close()
    await there.close()
