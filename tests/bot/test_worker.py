# ruff: noqa: ANN002, ANN003, ANN202, ANN204, ARG002, SLF001 - helpers inside tests need no signatures
"""The worker on both databases: order, isolation, failures, and what it leaves behind when it ends."""

import asyncio
import json
from collections import defaultdict

import pytest
import structlog

from bot.clock import real_clock
from bot.worker import Worker
from handlers.incoming import Unparsable
from storage.engine.seats import Seats
from storage.letters import BotName, Letter
from storage.mail import inbox, outbox
from storage.mail.inbox import AlreadyDone, RawUpdate
from tests.support.machine import Breakable, inbox_rows, killed, outbox_rows, running, until

CITIZEN = BotName.CITIZEN


class Handlers:
    """Stands where a framework stands: each update is one use case in one transaction."""

    def __init__(self, database):
        self.database = database
        self.seen = defaultdict(list)
        self.given_up = []
        self.busy = defaultdict(int)
        self.most_busy = 0
        self.gate = asyncio.Event()
        self.gate.set()
        self.failures = defaultdict(int)
        self.shared = False

    async def feed(self, ref, raw):
        update = json.loads(raw)
        chat, word = update["chat"], update["word"]
        # Right after its commit an update is over, and another worker may begin the next of the chat.
        self.busy[chat] += 1
        assert self.busy[chat] == 1 or self.shared, "two updates of one chat at the same time"
        self.most_busy = max(self.most_busy, sum(self.busy.values()))
        try:
            await self.gate.wait()
            await asyncio.sleep(0)
            await self.handle(ref, chat, word)
        finally:
            self.busy[chat] -= 1

    async def handle(self, ref, chat, word):
        if word == "tak terbaca":
            raise Unparsable(word)
        if self.failures[word] > 0:
            self.failures[word] -= 1
            raise RuntimeError(word)
        if word == "diabaikan":
            return
        async with self.database.transaction() as session:
            await outbox.post(session, Letter(bot=CITIZEN, chat_id=chat, text=word), real_clock())
            await inbox.finish(session, ref, real_clock())
            self.seen[chat].append(word)

    async def on_quarantine(self, session, ref, raw):
        if "menolak" in raw:
            raise RuntimeError("no apology today")
        word = json.loads(raw)["word"]
        await outbox.post(session, Letter(bot=CITIZEN, chat_id=1, text=f"maaf: {word}"), real_clock())
        self.given_up.append(word)


@pytest.fixture
def handlers(database):
    return Handlers(database)


def worker(database, bell, seats, handlers, **different):
    return Worker(
        database=database,
        bell=bell,
        seats=seats,
        bot=CITIZEN,
        feed=handlers.feed,
        on_quarantine=handlers.on_quarantine,
        clock=real_clock,
        **{"first_pause": 0.02, **different},
    )


async def arrive(database, *said, start=1):
    """Each a (chat, word)."""
    updates = [
        RawUpdate(CITIZEN, start + place, str(chat), json.dumps({"chat": chat, "word": word}))
        for place, (chat, word) in enumerate(said)
    ]
    await inbox.store(database, updates, real_clock())


async def all_done(database):
    async def nothing_waits():
        return await inbox.waiting(database, CITIZEN) == 0

    await until(nothing_waits)
    return await inbox_rows(database)


async def test_chats_are_worked_off_in_order_and_side_by_side(database, bell, seats, handlers):
    handlers.gate.clear()
    await arrive(database, *[(number % 7, f"{number:03}") for number in range(140)])
    async with running(worker(database, bell, seats, handlers, parallel=5)):
        await until(lambda: _is(sum(handlers.busy.values()) == 5))
        handlers.gate.set()
        rows = await all_done(database)
    assert handlers.most_busy == 5
    assert all(words == sorted(words) and len(words) == 20 for words in handlers.seen.values())
    assert {row.outcome for row in rows} == {"handled"}


async def _is(value):
    return value


async def test_a_chat_that_floods_holds_up_nobody_else(database, bell, seats, handlers):
    handlers.gate.clear()  # the flood cannot even begin to be worked off
    flood = [(1, f"{number:04}") for number in range(600)]
    await arrive(database, *flood, (2, "lampu jalan mati"))
    async with running(worker(database, bell, seats, handlers)):
        await until(lambda: _is(handlers.busy[2] == 1))
        handlers.gate.set()
        await all_done(database)
    assert handlers.seen[1] == [word for _, word in flood]


async def test_an_update_is_taken_as_soon_as_it_is_stored(database, bell, seats, handlers):
    async with running(worker(database, bell, seats, handlers)):
        for number in range(5):
            await arrive(database, (1, f"{number}"), start=number)
            await until(lambda number=number: _is(handlers.seen[1][-1:] == [f"{number}"]))


async def test_what_no_handler_cared_for_is_done_as_ignored(database, bell, seats, handlers):
    await arrive(database, (1, "diabaikan"))
    async with running(worker(database, bell, seats, handlers)):
        rows = await all_done(database)
    assert [row.outcome for row in rows] == ["ignored"]


async def test_an_update_that_was_handled_before_says_nothing(database, bell, seats, handlers):
    async def handled_twice(ref, raw):
        await Handlers.feed(handlers, ref, raw)
        await Handlers.feed(handlers, ref, raw)

    handlers.feed = handled_twice
    await arrive(database, (1, "sekali"))
    async with running(worker(database, bell, seats, handlers)):
        await all_done(database)
    assert [row.payload["text"] for row in await outbox_rows(database)] == ["sekali"]
    with pytest.raises(AlreadyDone):
        async with database.transaction() as session:
            await inbox.finish(session, (await _ref(database)), real_clock())


async def _ref(database):
    row = (await inbox_rows(database))[0]
    return inbox.UpdateRef(row.id, CITIZEN, row.received_at)


async def test_a_failure_is_tried_again_and_keeps_its_place(database, bell, seats, handlers):
    handlers.failures["dua"] = 1
    await arrive(database, (1, "satu"), (1, "dua"), (1, "tiga"), (2, "lain"))
    async with running(worker(database, bell, seats, handlers)):
        await until(lambda: _is(handlers.seen[2] == ["lain"]))
        rows = await all_done(database)
    assert handlers.seen[1] == ["satu", "dua", "tiga"]
    assert [row.attempts for row in rows] == [0, 1, 0, 0]


async def test_after_three_failures_the_words_are_kept_and_answered(database, bell, seats, handlers):
    handlers.failures["rusak"] = 99
    await arrive(database, (1, "rusak"), (1, "sesudahnya"))
    async with running(worker(database, bell, seats, handlers)):
        rows = await all_done(database)
    assert handlers.failures["rusak"] == 99 - 3
    assert [row.outcome for row in rows] == ["quarantined", "handled"]
    assert "RuntimeError" in rows[0].error
    assert "rusak" in rows[0].raw
    assert [row.payload["text"] for row in await outbox_rows(database)] == ["maaf: rusak", "sesudahnya"]


async def test_what_cannot_be_parsed_delays_nobody(database, bell, seats, handlers):
    await arrive(database, (1, "tak terbaca"), (1, "sesudahnya"))
    async with running(worker(database, bell, seats, handlers)):
        rows = await all_done(database)
    assert [row.outcome for row in rows] == ["quarantined", "handled"]
    assert handlers.given_up == ["tak terbaca"]


async def test_an_apology_that_fails_does_not_block_the_chat(database, bell, seats, handlers):
    handlers.failures["menolak"] = 99
    await arrive(database, (1, "menolak"), (1, "sesudahnya"))
    async with running(worker(database, bell, seats, handlers)):
        rows = await all_done(database)
    assert [row.outcome for row in rows] == ["quarantined", "handled"]


async def test_no_log_line_holds_what_people_wrote(database, bell, seats, handlers):
    handlers.failures["rahasia"] = 99
    await arrive(database, (1, "rahasia"))
    with structlog.testing.capture_logs() as lines:
        async with running(worker(database, bell, seats, handlers)):
            await all_done(database)
    assert [line for line in lines if line["event"] == "update failed"]
    assert "rahasia" not in str(lines)


async def test_each_update_has_its_number_in_the_log(database, bell, seats, handlers):
    bound = []

    async def feed(ref, raw):
        bound.append((ref.inbox_id, structlog.contextvars.get_contextvars()["update"]))

    handlers.feed = feed
    await arrive(database, (1, "a"), (2, "b"), (3, "c"))
    async with running(worker(database, bell, seats, handlers)):
        await all_done(database)
    assert len(bound) == 3
    assert all(wanted == found for wanted, found in bound)


async def test_a_polite_stop_finishes_what_is_in_hand(database, bell, seats, handlers):
    handlers.gate.clear()
    await arrive(database, *[(number, f"{number}") for number in range(100)])
    part = worker(database, bell, seats, handlers)
    async with running(part):
        await until(lambda: _is(sum(handlers.busy.values()) == 16))
        part.stop()
        handlers.gate.set()
    assert len(handlers.seen) == 100
    assert await inbox.waiting(database, CITIZEN) == 0


async def test_what_a_stop_leaves_is_free_for_the_next(database, bell, seats, handlers):
    handlers.gate.clear()
    await arrive(database, *[(number, f"{number}") for number in range(40)])
    async with running(worker(database, bell, seats, handlers, deadline=0.1)):
        await until(lambda: _is(sum(handlers.busy.values()) == 16))
    rows = await inbox_rows(database)
    assert {row.claimed_by for row in rows} == {None}
    handlers.gate.set()
    async with running(worker(database, bell, seats, handlers)):
        await all_done(database)
    assert sorted(word for words in handlers.seen.values() for word in words) == sorted(map(str, range(40)))


async def test_the_claims_of_a_dead_worker_are_taken_over(database, bell, seats, handlers, tmp_path):
    handlers.gate.clear()
    await arrive(database, *[(number % 5, f"{number:02}") for number in range(40)])
    gone = Seats(database, tmp_path / "seats")
    async with killed(dead := worker(database, bell, gone, handlers)):
        await until(lambda: _is(sum(handlers.busy.values()) == 5))
    # A killed process gives nothing back: put its claims where a crash would have left them.
    await inbox.claim(database, dead._name, CITIZEN, 100)
    await gone.close()
    handlers.gate.set()
    async with running(worker(database, bell, seats, handlers)):
        await all_done(database)
    assert all(words == sorted(words) and len(words) == 8 for words in handlers.seen.values())


async def test_two_workers_share_the_chats_and_keep_each_in_order(database, bell, seats, handlers):
    await arrive(database, *[(number % 9, f"{number:03}") for number in range(180)])
    handlers.shared = True
    one = worker(database, bell, seats, handlers, in_hand=10)
    two = worker(database, bell, seats, handlers, in_hand=10)
    async with running(one, two):
        await all_done(database)
    assert all(words == sorted(words) and len(words) == 20 for words in handlers.seen.values())


async def test_a_database_that_restarts_loses_nothing(database_url, bell, seats):
    database = Breakable(database_url)
    handlers = Handlers(database)
    await arrive(database, (1, "satu"), (1, "dua"), (2, "tiga"))
    database.failures = 4
    async with running(worker(database, bell, seats, handlers)):
        await until(lambda: _is(len(handlers.seen[1]) == 2 and len(handlers.seen[2]) == 1))
    assert handlers.seen[1] == ["satu", "dua"]
    assert [row.outcome for row in await inbox_rows(database)] == ["handled"] * 3
    await database.close()
