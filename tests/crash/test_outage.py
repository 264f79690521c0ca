"""The database is away for a while, as when PostgreSQL is updated: the running desk comes back by itself."""

import asyncio
from pathlib import Path

import pytest

from tests.journeys.city import City
from tests.support.machine import until
from tests.support.pg import Postgres

pytestmark = [pytest.mark.crash, pytest.mark.timeout(120)]


async def test_a_desk_whose_postgresql_was_away_serves_on(own_server: Postgres, tmp_path: Path):
    url = await asyncio.to_thread(own_server.migrated)
    async with City.running(url, tmp_path) as city:
        her, bot = city.ratna, city.cast.citizen_bot
        her.start(bot)
        await city.hear(her, "")
        seen = city.last_in_chat(her)
        await asyncio.to_thread(own_server.away)
        her.say(bot, "Lampu jalan di Jalan Ijen mati sejak kemarin")
        await asyncio.sleep(7)  # each part has asked more than once by now
        await asyncio.to_thread(own_server.back)

        async def answered() -> bool:
            return city.last_in_chat(her) > seen + 1

        await until(answered, 60)
