# ruff: noqa: ANN202, ANN204 - helpers inside tests need no signatures
"""`kill -9` of the real program during real conversations, and a polite SIGTERM with a full hand.

The playground, Telegram's part, lives in the test's process and outlives the program.
"""

import asyncio
import json
import os
import random
import signal
from collections import Counter
from contextlib import asynccontextmanager
from itertools import cycle

import pytest
from sqlmodel import select

from bot.playground.cast import CITIZEN_TOKEN, STAFF_TOKEN
from storage.engine.database import Database
from storage.tables import Report
from tests.crash.driver import POINTS, live
from tests.support.machine import inbox_rows, outbox_rows, town, until

pytestmark = [pytest.mark.crash, pytest.mark.timeout(400)]

STORY = "Jalan depan SD Kauman 1 berlubang parah, anak saya sudah dua kali jatuh"
SKIPS = ("Ya, kirim", "Bukan, kirim baru", "Lewati", "Tidak usah", "Tidak tahu")
CITIZENS, CROWD = 6, 20
MOST_IN_FLIGHT = 2 * 16  # two senders, each with so many calls at the same time


class Program:
    """The program as a process of its own."""

    def __init__(self, new_process, place, database_url, folder):
        self.new_process = new_process
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("WADUL_")},
            "CITIZEN_BOT_TOKEN": CITIZEN_TOKEN,
            "STAFF_BOT_TOKEN": STAFF_TOKEN,
            "STAFF_CHAT_ID": str(place.cast.group.id),
            "TELEGRAM_API_URL": place.server.url,
            "DATABASE_URL": database_url,
            "DATA_DIR": str(folder / "data"),
            "POLL_SECONDS": "5",
        }
        self.log = folder / "program.log"
        self.process = None

    def start(self, death=None):
        self.process = self.new_process(target=live, args=(self.environment, str(self.log), death))
        self.process.start()

    async def ended(self, seconds=100):
        """Its exit code; negative when a signal ended it."""
        await asyncio.to_thread(self.process.join, seconds)
        return self.process.exitcode

    def signal(self, number):
        if self.process.is_alive():
            os.kill(self.process.pid, number)


@asynccontextmanager
async def prepared(new_process, database_url, folder):
    async with town() as place:
        program = Program(new_process, place, database_url, folder)
        database = Database(database_url)
        try:
            yield place, program, database
        finally:
            if program.process is not None:
                program.signal(signal.SIGKILL)
                await program.ended()
            await database.close()


async def converse(place, person):
    """A citizen who answers whatever she is asked, until her report has a code."""
    bot = place.cast.citizen_bot
    person.say(bot, f"{STORY} ({person.id})")
    pressed = set()

    def next_question():
        for message in reversed(place.world.chat_with(person, bot).from_bots):
            if "WDL-" in message.text or "kode" in message.text.lower():
                return message
            if message.buttons and message.id not in pressed:
                return message
        return None

    while True:
        message = await place.until(next_question, timeout=120)
        if not message.buttons or message.id in pressed or not _answer(message):
            return
        pressed.add(message.id)
        person.press(message, _answer(message))


def _answer(message):
    labels = [button.text for button in message.buttons if button.data]
    return next((one for one in SKIPS if one in labels), labels[0] if labels else None)


async def reports_of(database):
    async with database.reading() as session:
        return list((await session.exec(select(Report))).all())


async def everything_settled(place, database):
    """Nothing waits at Telegram, in the inbox or in the outbox."""

    async def settled():
        if place.cast.citizen_bot.queue.pending or place.cast.staff_bot.queue.pending:
            return False
        inbox_done = all(row.done_at for row in await inbox_rows(database))
        return inbox_done and not [
            row
            for row in await outbox_rows(database)
            if row.state in {"waiting", "sending"} and not row.not_before
        ]

    await until(settled, 120)


async def check(place, database, everybody, asked, kills):
    """What a crash may cost: nothing but a few messages said twice, and those are known by name."""
    people, crowd = everybody
    taken = await inbox_rows(database)
    assert len({(row.bot, row.update_id) for row in taken}) == len(taken)
    assert Counter(row.outcome for row in taken).keys() <= {"handled", "ignored"}
    said = [json.loads(row.raw).get("message", {}).get("text", "") for row in taken]
    assert Counter(text for text in said if text.startswith(STORY)) == Counter(
        f"{STORY} ({person.id})" for person in people
    )
    assert [text for text in said if text.startswith("/bantuan")] == asked
    reports = await reports_of(database)
    assert sorted(report.citizen_id for report in reports) == sorted(
        {report.citizen_id for report in reports}
    )
    assert len(reports) == len(people)
    letters = await outbox_rows(database)
    doubtful = [row for row in letters if row.doubtful]
    assert len(doubtful) <= kills * MOST_IN_FLIGHT
    for person in [*people, *crowd]:
        heard = len(place.world.chat_with(person, place.cast.citizen_bot).from_bots)
        sent = [
            row for row in letters if row.bot == "citizen" and row.chat_id == person.id and row.message_ids
        ]
        spoken = sum(len(row.message_ids) for row in sent if row.kind != "edit")
        doubts = sum(row.doubtful for row in sent)
        assert spoken <= heard <= spoken + doubts * kills


async def test_killed_at_every_point_and_at_random_moments(new_process, database_url, tmp_path):
    chance = random.Random(1)
    # Every start costs seconds: each database meets every other point.
    points = list(POINTS)[database_url.startswith("sqlite") :: 2]
    async with prepared(new_process, database_url, tmp_path) as (place, program, database):
        people = [place.world.add_person(f"Warga {number}") for number in range(CITIZENS)]
        crowd = [place.world.add_person(f"Orang {number}") for number in range(CROWD)]
        async with asyncio.TaskGroup() as group:
            conversations = [group.create_task(converse(place, person)) for person in people]
            stream = group.create_task(chatter(place, crowd, asked := []))
            for point in points:
                program.start((point, chance.randrange(4)))
                assert await program.ended() == -signal.SIGKILL, program.log.read_text()[-3000:]
            program.start()
            seen = len(asked)
            await place.until(lambda: len(asked) > seen + 5, timeout=100)
            await asyncio.sleep(chance.random())
            program.signal(signal.SIGKILL)
            await program.ended()
            program.start()
            await asyncio.wait(conversations)
            stream.cancel()
        await everything_settled(place, database)
        program.signal(signal.SIGTERM)
        assert await program.ended() == 0, program.log.read_text()[-3000:]
        await check(place, database, (people, crowd), asked, kills=len(points) + 1)


async def chatter(place, crowd, asked):
    """People who ask for help all the time, so that each kill comes in the middle of something.

    They take turns, for no chat is answered more than once a second. While the program is down they wait.
    """
    bot = place.cast.citizen_bot
    for person in cycle(crowd):
        await place.until(lambda: len(bot.queue.pending) < 5, timeout=120)
        asked.append(f"/bantuan {len(asked)}")
        person.say(bot, asked[-1])
        await asyncio.sleep(0.1)


async def test_a_polite_sigterm_with_a_hundred_updates_in_hand_loses_none(
    new_process, database_url, tmp_path
):
    async with prepared(new_process, database_url, tmp_path) as (place, program, database):
        people = [place.world.add_person(f"Warga {number}") for number in range(100)]
        for person in people:
            person.say(place.cast.citizen_bot, f"{STORY} ({person.id})")
        program.start()

        async def taken_in():
            return len([row for row in await inbox_rows(database) if row.bot == "citizen"]) == 100

        await until(taken_in, 120)
        program.signal(signal.SIGTERM)
        assert await program.ended() == 0, program.log.read_text()[-3000:]
        rows = await inbox_rows(database)
        assert {row.claimed_by for row in rows} == {None}
        assert not [row for row in await outbox_rows(database) if row.state == "sending"]
        program.start()
        await everything_settled(place, database)
        program.signal(signal.SIGTERM)
        assert await program.ended() == 0
        mine = [row for row in await inbox_rows(database) if row.bot == "citizen"]
        assert Counter(row.outcome for row in mine) == {"handled": 100}
        letters = await outbox_rows(database)
        assert not any(row.doubtful for row in letters)
        for person in people:
            heard = place.world.chat_with(person, place.cast.citizen_bot).from_bots
            assert len(heard) == len([row for row in letters if row.chat_id == person.id]) > 0
