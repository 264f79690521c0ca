# ruff: noqa: ANN202 - helpers inside tests need no signatures
"""What kills the whole process each time is found, put aside and answered, and nothing innocent with it."""

import asyncio
import json
import signal
from collections import defaultdict

import pytest

from bot.clock import real_clock
from storage.files import attachments
from storage.letters import BotName, Letter
from storage.mail import inbox, outbox
from storage.mail.crashes import ALONE_AFTER, MOST_CRASHES
from storage.mail.inbox import RawUpdate
from storage.tables import Attachment
from tests.crash.poisoned import POISON, live
from tests.support.machine import inbox_rows, outbox_rows

pytestmark = [pytest.mark.crash, pytest.mark.timeout(200)]

CITIZEN, STAFF = BotName.CITIZEN, BotName.STAFF


@pytest.fixture
def life(new_process):
    """Lives one life of the process to its end; how that was."""

    def one(url, folder):
        process = new_process(target=live, args=(url, str(folder)))
        process.start()
        process.join(90)
        return process.exitcode

    return one


async def lives(life, url, folder, most=30):
    """Start it again and again, as a supervisor does; how often it died."""
    for deaths in range(most):
        code = await asyncio.to_thread(life, url, folder)
        if code == 0:
            return deaths
        assert code == -signal.SIGKILL
    raise AssertionError("it dies for ever")


async def arrive(database, words, bot=CITIZEN, start=1):
    updates = [
        RawUpdate(bot, start + place, str(chat), json.dumps({"chat": chat, "word": word}))
        for place, (chat, word) in enumerate(words)
    ]
    await inbox.store(database, updates, real_clock())


async def write(database, chat, text):
    async with database.transaction() as session:
        await outbox.post(session, Letter(bot=CITIZEN, chat_id=chat, text=text), real_clock())


async def photo(database, file_id):
    row = Attachment(
        kind="photo",
        received_by=CITIZEN,
        file_ids={CITIZEN: file_id},
        file_unique_id=file_id,
        created_at=real_clock(),
    )
    async with database.transaction() as session:
        return (await attachments.add(session, row)).id


async def heard(database):
    said = defaultdict(list)
    for row in await outbox_rows(database):
        if row.state == "sent":
            said[row.chat_id].append(row.payload["text"])
    return said


async def test_an_update_that_kills_is_set_aside_and_nothing_innocent(life, database, database_url, tmp_path):
    words = [(1 + number % 12, f"{number:02}") for number in range(60)]
    words[17] = (6, POISON)
    await arrive(database, words)
    await arrive(database, [(20 + number, f"petugas {number}") for number in range(8)], bot=STAFF)
    assert await lives(life, database_url, tmp_path) == MOST_CRASHES
    rows = await inbox_rows(database)
    assert [json.loads(row.raw)["word"] for row in rows if row.outcome != "handled"] == [POISON]
    assert all(row.crashes <= ALONE_AFTER for row in rows if row.outcome == "handled")
    said = await heard(database)
    for chat in range(1, 13):
        assert said[chat] == ["maaf" if word == POISON else word for one, word in words if one == chat]
    assert sum(map(len, said.values())) == len(rows)


async def test_deadly_updates_letters_and_files_all_at_once(life, database, database_url, tmp_path):
    await arrive(database, [(number, POISON if number in {3, 9} else "halo") for number in range(1, 13)])
    await arrive(database, [(3, "lagi"), (9, "lagi")], start=50)
    for chat in range(30, 40):
        await write(database, chat, POISON if chat == 33 else "kabar")
    await write(database, 33, "kabar")
    files = [await photo(database, file_id) for file_id in ("a", POISON, "b")]
    # Two crashes beside each other may be everybody's; from then on each dies of itself alone.
    assert await lives(life, database_url, tmp_path) <= ALONE_AFTER * 4 + 2 * 4
    rows = await inbox_rows(database)
    assert {row.chat_key for row in rows if row.outcome != "handled"} == {"3", "9"}
    said = await heard(database)
    assert {chat: said[chat] for chat in (1, 3, 9, 30, 33)} == {
        1: ["halo"],
        3: ["maaf", "lagi"],
        9: ["maaf", "lagi"],
        30: ["kabar"],
        33: ["kabar"],
    }
    assert [row.state for row in await outbox_rows(database) if row.state != "sent"] == ["refused"]
    async with database.reading() as session:
        kept = await attachments.of_ids(session, files)
    assert [(row.path is not None, bool(row.lost)) for row in kept] == [
        (True, False),
        (False, True),
        (True, False),
    ]
