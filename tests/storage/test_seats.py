"""What only one may do, only one does; and nobody has to tidy up after the dead."""

import asyncio
import sys
from datetime import datetime
from pathlib import Path

import pytest

from storage.engine.database import Database
from storage.engine.seats import Seat, Seats
from storage.letters import BotName
from storage.mail import inbox, suspects
from storage.mail.inbox import RawUpdate
from tests.support.pg import Postgres

ROOT = Path(__file__).parents[2]


async def test_a_seat_has_one_holder(database: Database, seats: Seats, tmp_path: Path):
    mine = await seats.take("poll:citizen")
    assert mine is not None
    assert await mine.held()
    others = Seats(database, tmp_path / "seats")
    assert await seats.take("poll:citizen") is None
    assert await others.take("poll:citizen") is None
    another = await others.take("poll:staff")
    assert another is not None
    await mine.release()
    await mine.release()
    assert not await mine.held()
    theirs = await others.take("poll:citizen")
    assert theirs is not None
    await mine.release()
    assert await theirs.held()
    await others.close()


async def test_of_many_who_run_for_a_seat_one_gets_it(database: Database, tmp_path: Path):
    everybody = [Seats(database, tmp_path / "seats") for _ in range(4)]
    taken = await asyncio.gather(*(one.take("timetable") for one in everybody for _ in range(2)))
    assert sum(seat is not None for seat in taken) == 1
    for one in everybody:
        await one.close()


async def free_at_last(seats: Seats, name: str) -> Seat:
    """A dead process's seat; the kernel and PostgreSQL may need a moment to notice."""
    for _ in range(500):
        seat = await seats.take(name)
        if seat is not None:
            return seat
        await asyncio.sleep(0.01)
    raise AssertionError(f"{name} is still held")


@pytest.mark.crash
async def test_a_killed_process_leaves_its_seat_and_its_claims(
    database: Database, seats: Seats, tmp_path: Path, now: datetime
):
    waiting = [RawUpdate(BotName.CITIZEN, n, str(n), "{}") for n in range(3)]
    await inbox.store(database, waiting, now)
    script = Path(__file__).with_name("holder.py")
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, str(script), database.url, str(tmp_path / "seats"), "child"),
        stdout=asyncio.subprocess.PIPE,
        env={"PYTHONPATH": str(ROOT)},
    )
    assert child.stdout is not None
    assert await child.stdout.readline() == b"True 3\n"
    assert await seats.take("worker:child") is None
    assert await suspects.release_dead(database, seats) == 0
    assert await inbox.claim(database, "me", BotName.CITIZEN, 5) == []
    child.kill()
    await child.wait()
    await (await free_at_last(seats, "worker:child")).release()
    assert await suspects.release_dead(database, seats) == 3
    assert len(await inbox.claim(database, "me", BotName.CITIZEN, 5)) == 3


@pytest.fixture
def postgres_url(postgres: Postgres):
    url = postgres.migrated()
    yield url
    postgres.drop(url)


async def test_a_broken_connection_loses_the_seat_for_anybody_to_take(postgres_url: str, tmp_path: Path):
    database = Database(postgres_url)
    seats = Seats(database, tmp_path)
    seat = await seats.take("send:citizen")
    assert seat is not None
    async with database.engine.connect() as connection:
        await connection.exec_driver_sql(
            "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"
        )
    assert not await seat.held()
    again = await free_at_last(seats, "send:citizen")
    assert await again.held()
    assert not await seat.held()
    await seat.release()
    assert await again.held()
    await seats.close()
    assert not await again.held()
    await database.close()
