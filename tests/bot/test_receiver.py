# ruff: noqa: ANN202, SLF001 - helpers inside tests need no signatures
"""Long polling against the playground, on both databases."""

import asyncio
import shutil
from contextlib import asynccontextmanager

import pytest
from structlog.testing import capture_logs

from bot.clock import real_clock
from bot.playground import Fault
from bot.playground.cast import CITIZEN_TOKEN
from bot.raw_api import RawApi
from bot.receiver import Receiver
from scheduler.stopping import Pauses
from storage.engine.database import Database
from storage.engine.seats import Seats
from storage.letters import BotName
from storage.mail import inbox
from tests.support.machine import Breakable, inbox_rows, raw_api, running, town, until


def receiver(api: RawApi, database, seats) -> Receiver:
    return Receiver(
        bot=BotName.CITIZEN,
        api=api,
        database=database,
        seats=seats,
        clock=real_clock,
        timeout=20,
        allowed_updates=["message", "callback_query"],
        standby=0.05,
        pauses=Pauses(0.01, 0.05),
    )


@asynccontextmanager
async def listening(database, seats):
    async with town() as place, raw_api(place.server.url) as api:
        part = receiver(api, database, seats)
        async with running(part):
            yield place


async def stored(database, count):
    async def enough():
        rows = await inbox_rows(database)
        return rows if len(rows) >= count else None

    return await until(enough)


async def test_each_message_is_kept_once_and_in_order(database, seats):
    async with listening(database, seats) as place:
        ani, budi = place.cast.citizens[:2]
        for number in range(130):
            (ani if number % 2 else budi).say(place.cast.citizen_bot, f"sambat {number}")
        rows = await stored(database, 130)
        await place.until(lambda: not place.cast.citizen_bot.queue.pending)
    assert [f"sambat {number}" in row.raw for number, row in enumerate(rows)] == [True] * 130
    assert {row.chat_key for row in rows} == {str(ani.id), str(budi.id)}


async def test_nothing_is_acknowledged_that_was_not_committed(database_url, seats):
    database = Breakable(database_url)
    database.failures = 3
    async with listening(database, seats) as place:
        place.cast.citizens[0].say(place.cast.citizen_bot, "halo")
        rows = await stored(database, 1)
        await place.until(lambda: not place.cast.citizen_bot.queue.pending)
    assert database.failures == 0
    assert len(rows) == 1
    await database.close()


async def test_an_update_that_comes_twice_is_kept_once(database, seats):
    async with town() as place, raw_api(place.server.url) as api:
        place.cast.citizens[0].say(place.cast.citizen_bot, "satu")
        batch = await api.call("getUpdates")
        async with running(receiver(api, database, seats)):
            await stored(database, 1)
            place.world.odd_update(place.cast.citizen_bot, batch[0])
            place.cast.citizens[0].say(place.cast.citizen_bot, "dua")
            await stored(database, 2)
        assert len(await inbox_rows(database)) == 2


async def test_what_no_framework_could_read_is_kept_and_stops_nobody(database, seats):
    async with listening(database, seats) as place:
        place.world.odd_update(place.cast.citizen_bot, {"message": {"forward_origin": {"type": "hantu"}}})
        place.world.odd_update(place.cast.citizen_bot, {"hari_esok": "?"})
        place.cast.citizens[0].say(place.cast.citizen_bot, "halo")
        rows = await stored(database, 3)
    assert [row.chat_key for row in rows] == ["odd", "odd", str(place.cast.citizens[0].id)]


@pytest.mark.parametrize(
    "fault",
    [
        Fault.drop(),
        Fault.lose_answer(),
        Fault.refuse(409, "Conflict: terminated by other getUpdates request"),
        Fault.refuse(500, "Internal Server Error"),
        Fault.refuse(401, "Unauthorized"),
    ],
    ids=lambda fault: fault.error.code if fault.error else fault.kind,
)
async def test_polling_survives_every_failure_and_never_tells_the_token(sqlite_only, fault):
    database, seats = sqlite_only
    with capture_logs() as lines:
        async with listening(database, seats) as place:
            place.world.fail_next("getUpdates", fault, times=2)
            place.cast.citizens[0].say(place.cast.citizen_bot, "halo")
            await stored(database, 1)
            await place.until(lambda: not place.cast.citizen_bot.queue.pending)
    assert CITIZEN_TOKEN not in str(lines)
    assert [line for line in lines if line["event"] == "polling paused"]


@pytest.fixture
async def sqlite_only(sqlite_template, tmp_path):
    file = tmp_path / "wadul.db"
    shutil.copy(sqlite_template, file)
    database = Database(f"sqlite+aiosqlite:///{file}")
    yield database, Seats(database, tmp_path / "seats")
    await database.close()


async def test_a_webhook_that_was_left_behind_is_taken_down(sqlite_only):
    database, seats = sqlite_only
    async with town() as place, raw_api(place.server.url) as api:
        await api.call("setWebhook", url="http://127.0.0.1:9/telegram/citizen")
        async with running(receiver(api, database, seats)):
            place.cast.citizens[0].say(place.cast.citizen_bot, "halo")
            await stored(database, 1)


async def test_ids_that_begin_again_lower_are_heard(sqlite_only):
    database, seats = sqlite_only
    async with listening(database, seats) as place:
        bot = place.cast.citizen_bot
        place.cast.citizens[0].say(bot, "halo")
        await stored(database, 1)
        await place.until(lambda: not bot.queue.pending)
        place.world.odd_update(bot, {"update_id": 17, "message": {"chat": {"id": 1}}})
        rows = await stored(database, 2)
    assert rows[1].update_id == 17


async def test_only_one_polls_and_another_takes_over(database, seats, tmp_path):
    async with town() as place, raw_api(place.server.url) as api:
        other_seats = Seats(database, tmp_path / "seats")
        first, second = receiver(api, database, seats), receiver(api, database, other_seats)
        with capture_logs() as lines:
            async with running(second):
                async with running(first):
                    place.cast.citizens[0].say(place.cast.citizen_bot, "satu")
                    await stored(database, 1)
                place.cast.citizens[0].say(place.cast.citizen_bot, "dua")
                await stored(database, 2)
        await other_seats.close()
    assert not [line for line in lines if line.get("code") == 409]
    assert len([line for line in lines if line["event"] == "polling"]) <= 2


async def test_stopping_does_not_wait_for_the_open_poll(sqlite_only):
    database, seats = sqlite_only
    async with town() as place, raw_api(place.server.url) as api:
        part = receiver(api, database, seats)
        task = asyncio.ensure_future(part.run())
        await place.until(lambda: place.cast.citizen_bot.queue.bell._waiting)
        part.stop()
        # The poll would stay open for 20 seconds.
        async with asyncio.timeout(10):
            await task
        place.cast.citizens[0].say(place.cast.citizen_bot, "sesudahnya")
        assert len(place.cast.citizen_bot.queue.pending) == 1
        assert await inbox.waiting(database, BotName.CITIZEN) == 0
