"""PostgreSQL is away for more than a moment: whoever asks meanwhile hears so, and all comes back."""

import asyncio
from pathlib import Path

import pytest

from storage.engine.bell import Bell, ring
from storage.engine.database import Database
from storage.engine.seats import Seats
from storage.engine.wires import Wire, WireBroken
from tests.support.pg import Postgres


async def refused(seats: Seats, name: str) -> None:
    with pytest.raises(WireBroken):
        await seats.take(name)


async def test_seats_and_bells_come_back_after_an_outage(own_server: Postgres, tmp_path: Path):
    database = Database(await asyncio.to_thread(own_server.empty))
    seats, bell = Seats(database, tmp_path), Bell(database)
    await bell.start()
    seat = await seats.take("poll:citizen")
    assert seat is not None
    await asyncio.to_thread(own_server.away)
    assert not await seat.held()
    for _ in range(3):
        await refused(seats, "poll:citizen")
        await bell.wait("inbox:citizen", 0.2)
    await asyncio.to_thread(own_server.back)
    again = await seats.take("poll:citizen")
    assert again is not None
    assert await again.held()
    assert not await seat.held()
    await seat.release()
    assert await again.held(), "who lost it does not give away another's"
    await bell.wait("inbox:citizen", 5)
    assert bell.hears()
    other = Database(database.url)
    async with other.transaction() as session:
        await ring(session, "inbox:citizen")
    assert await bell.wait("inbox:citizen", 5)
    for one in (seats.close(), bell.stop(), database.close(), other.close()):
        await one


async def test_a_line_that_cannot_be_had_twice_is_had_the_third_time(
    postgres: Postgres, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    url = await asyncio.to_thread(postgres.migrated)
    database = Database(url)
    seats = Seats(database, tmp_path)
    assert await seats.take("timetable") is not None
    async with database.engine.connect() as connection:
        await connection.exec_driver_sql(
            "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"
        )
    open_wire, refusals = Wire.open, [1, 2]

    async def refusing(database: Database) -> Wire:
        if refusals:
            refusals.pop()
            raise WireBroken("the database system is shutting down")
        return await open_wire(database)

    monkeypatch.setattr(Wire, "open", refusing)
    await refused(seats, "timetable")
    await refused(seats, "timetable")
    assert await seats.take("timetable") is not None
    await seats.close()
    await database.close()
    await asyncio.to_thread(postgres.drop, url)


async def test_hanging_up_twice_does_no_harm(postgres: Postgres):
    url = await asyncio.to_thread(postgres.migrated)
    database = Database(url)
    wire = await Wire.open(database)
    await wire.hang_up()
    await wire.hang_up()
    assert wire.broken
    await database.close()
    await asyncio.to_thread(postgres.drop, url)
