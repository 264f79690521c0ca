"""Updates are kept before they are acknowledged, and each is handled once, in order per chat."""

import asyncio
import json
import random
from collections import defaultdict
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import select

from storage.engine.bell import Bell
from storage.engine.database import Database
from storage.engine.door import storable
from storage.engine.seats import Seats
from storage.letters import BotName
from storage.mail import inbox, suspects
from storage.mail.inbox import AlreadyDone, Claimed, RawUpdate
from storage.tables import InboxUpdate


def updates(*chats: str, first: int = 1, bot: BotName = BotName.CITIZEN) -> list[RawUpdate]:
    return [RawUpdate(bot, first + n, chat, f'{{"update_id": {first + n}}}') for n, chat in enumerate(chats)]


async def row(database: Database, inbox_id: int) -> InboxUpdate:
    async with database.reading() as session:
        return (await session.exec(select(InboxUpdate).where(InboxUpdate.id == inbox_id))).one()


async def finish(database: Database, claimed: Claimed, now: datetime) -> None:
    async with database.transaction() as session:
        await inbox.finish(session, claimed.ref, now)


async def test_a_batch_is_stored_in_order_and_rings(database: Database, bell: Bell, now: datetime):
    assert await inbox.store(database, updates("a", "b", "a"), now) == 3
    assert await bell.wait("inbox:citizen", 5)
    claimed = await inbox.claim(database, "w", BotName.CITIZEN, 10)
    assert [(one.chat_key, json.loads(one.raw)["update_id"]) for one in claimed] == [
        ("a", 1),
        ("b", 2),
        ("a", 3),
    ]
    assert all(one.ref.received_at == now and one.attempts == 0 for one in claimed)


async def test_an_update_that_comes_again_is_not_stored_again(database: Database, bell: Bell, now: datetime):
    await inbox.store(database, updates("a", "b"), now)
    assert await bell.wait("inbox:citizen", 5)
    assert await inbox.store(database, updates("a", "b"), now) == 0
    assert not await bell.wait("inbox:citizen", 0)
    assert await inbox.store(database, updates("b", "c", "c", first=2), now) == 2
    assert await inbox.store(database, [*updates("x", first=50), *updates("x", first=50)], now) == 1
    assert await inbox.store(database, [], now) == 0
    assert await inbox.waiting(database, BotName.CITIZEN) == 5


async def test_the_two_bots_number_their_updates_apart(database: Database, now: datetime):
    both = [*updates("a"), *updates("a", bot=BotName.STAFF)]
    assert await inbox.store(database, both, now) == 2
    assert len(await inbox.claim(database, "w", BotName.STAFF, 10)) == 1


async def test_what_the_database_would_refuse_is_taken_out(database: Database, now: datetime):
    raw = '{"text": "a\\u0000b\x00c \\\\u0000 \ud83d é 😀"}'
    await inbox.store(database, [RawUpdate(BotName.CITIZEN, 1, "a", raw)], now)
    (claimed,) = await inbox.claim(database, "w", BotName.CITIZEN, 1)
    assert claimed.raw == '{"text": "abc \\\\u0000 ? é 😀"}'


@given(st.text())
def test_every_text_survives_json_but_for_its_nuls(text: str):
    whole = text.encode("utf-8", "replace").decode().replace("\x00", "")
    assert json.loads(storable(json.dumps(text.encode("utf-8", "replace").decode()))) == whole
    assert json.loads(storable(json.dumps(text, ensure_ascii=False))) == whole


async def test_a_chat_that_somebody_holds_is_given_to_nobody_else(database: Database, now: datetime):
    await inbox.store(database, updates("a", "a", "b"), now)
    (first,) = await inbox.claim(database, "one", BotName.CITIZEN, 1)
    others = await inbox.claim(database, "two", BotName.CITIZEN, 10)
    assert [one.chat_key for one in others] == ["b"]
    assert [one.chat_key for one in await inbox.claim(database, "one", BotName.CITIZEN, 10)] == ["a"]
    await finish(database, first, now)
    await inbox.store(database, updates("a", first=9), now)
    assert await inbox.claim(database, "two", BotName.CITIZEN, 10) == []


async def test_an_update_is_finished_once(database: Database, now: datetime):
    await inbox.store(database, updates("a"), now)
    (claimed,) = await inbox.claim(database, "w", BotName.CITIZEN, 1)
    await finish(database, claimed, now)
    with pytest.raises(AlreadyDone):
        await finish(database, claimed, now)
    done = await row(database, claimed.ref.inbox_id)
    assert (done.done_at, done.outcome, done.claimed_by) == (now, "handled", None)


async def test_of_two_that_finish_at_once_one_is_told(database: Database, now: datetime):
    await inbox.store(database, updates("a"), now)
    (claimed,) = await inbox.claim(database, "w", BotName.CITIZEN, 1)
    ends = await asyncio.gather(*(finish(database, claimed, now) for _ in range(4)), return_exceptions=True)
    assert sorted(type(end).__name__ for end in ends) == ["AlreadyDone"] * 3 + ["NoneType"]


async def test_a_finish_that_is_rolled_back_leaves_the_update(database: Database, now: datetime):
    await inbox.store(database, updates("a"), now)
    (claimed,) = await inbox.claim(database, "w", BotName.CITIZEN, 1)
    with pytest.raises(ZeroDivisionError):  # noqa: PT012 - the raise must come from within the transaction
        async with database.transaction() as session:
            await inbox.finish(session, claimed.ref, now)
            raise ZeroDivisionError
    assert await inbox.waiting(database, BotName.CITIZEN) == 1


async def test_a_failed_update_stays_the_first_of_its_chat(database: Database, bell: Bell, now: datetime):
    await inbox.store(database, updates("a", "a", "b"), now)
    first, *_ = await inbox.claim(database, "w", BotName.CITIZEN, 10)
    await bell.wait("inbox:citizen", 5)
    assert await inbox.fail(database, first.ref, "boom\x00", now) is False
    assert await bell.wait("inbox:citizen", 5)
    again = await inbox.claim(database, "v", BotName.CITIZEN, 10)
    assert [(one.chat_key, one.attempts) for one in again] == [("a", 1), ("a", 0)]
    assert again[0].ref == first.ref


async def test_an_update_that_fails_too_often_is_put_aside(database: Database, now: datetime):
    await inbox.store(database, updates("a", "a"), now)
    given_up = []
    for _ in range(3):
        first, *_ = await inbox.claim(database, "w", BotName.CITIZEN, 1)
        given_up.append(await inbox.fail(database, first.ref, "boom", now))
    assert given_up == [False, False, True]
    aside = await row(database, first.ref.inbox_id)
    assert (aside.outcome, aside.error, aside.done_at, aside.attempts) == ("quarantined", "boom", now, 3)
    assert aside.raw
    assert await inbox.fail(database, first.ref, "again", now) is False
    (following,) = await inbox.claim(database, "w", BotName.CITIZEN, 10)
    assert following.ref.inbox_id > first.ref.inbox_id


async def test_what_cannot_be_parsed_is_put_aside_with_its_reason(database: Database, now: datetime):
    await inbox.store(database, updates("a"), now)
    (claimed,) = await inbox.claim(database, "w", BotName.CITIZEN, 1)
    async with database.transaction() as session:
        await inbox.quarantine(session, claimed.ref, "no such field", now)
    aside = await row(database, claimed.ref.inbox_id)
    assert (aside.outcome, aside.error) == ("quarantined", "no such field")


async def test_only_the_claims_of_dead_workers_are_freed(database: Database, seats: Seats, now: datetime):
    await inbox.store(database, updates("a", "b"), now)
    alive = await seats.take("worker:alive")
    assert alive is not None
    await inbox.claim(database, "alive", BotName.CITIZEN, 1)
    await inbox.claim(database, "dead", BotName.CITIZEN, 1)
    assert await suspects.release_dead(database, seats) == 1
    assert [one.chat_key for one in await inbox.claim(database, "new", BotName.CITIZEN, 9)] == ["b"]
    await alive.release()
    assert await suspects.release_dead(database, seats) == 2


async def test_a_worker_that_stops_gives_its_claims_back(database: Database, now: datetime):
    await inbox.store(database, updates("a", "b"), now)
    await inbox.claim(database, "w", BotName.CITIZEN, 5)
    assert await inbox.release(database, "w") == 2
    assert len(await inbox.claim(database, "v", BotName.CITIZEN, 5)) == 2


async def test_purging_empties_old_payloads_and_keeps_duplicates_out(database: Database, now: datetime):
    await inbox.store(database, updates("a", "b"), now)
    (first,) = await inbox.claim(database, "w", BotName.CITIZEN, 1)
    await finish(database, first, now)
    assert await inbox.purge(database, now) == 0
    assert await inbox.purge(database, now + timedelta(days=1)) == 1
    assert await inbox.purge(database, now + timedelta(days=1)) == 0
    assert (await row(database, first.ref.inbox_id)).raw == ""
    assert (await row(database, first.ref.inbox_id + 1)).raw
    assert await inbox.store(database, updates("a"), now) == 0


class Workers:
    """Several workers, each on a connection of its own as in another process, and what they handled."""

    def __init__(self, url: str, seed: int, now: datetime) -> None:
        self.url = url
        self.dice = random.Random(seed)
        self.now = now
        self.busy: set[str] = set()
        self.handled: dict[str, list[int]] = defaultdict(list)

    async def work(self, name: str) -> None:
        database = Database(self.url, pool=2)
        while await inbox.waiting(database, BotName.CITIZEN):
            for one in await inbox.claim(database, name, BotName.CITIZEN, self.dice.randint(1, 7)):
                if not await self.handle(database, one):
                    await inbox.release(database, name)
                    break
        await database.close()

    async def handle(self, database: Database, one: Claimed) -> bool:
        assert one.chat_key not in self.busy
        self.busy.add(one.chat_key)
        await asyncio.sleep(self.dice.random() / 1000)
        self.busy.remove(one.chat_key)
        if self.dice.random() < 0.1:
            await inbox.fail(database, one.ref, "bad luck", self.now, most_attempts=99)
            return False
        self.handled[one.chat_key].append(json.loads(one.raw)["update_id"])
        await finish(database, one, self.now)
        return True


@pytest.mark.parametrize("seed", range(3))
async def test_many_workers_claim_every_update_once_and_in_order(
    database: Database, now: datetime, seed: int
):
    workers = Workers(database.url, seed, now)
    chats = [str(workers.dice.randrange(9)) for _ in range(120)]
    await inbox.store(database, updates(*chats[:20]), now)
    async with asyncio.TaskGroup() as group:
        for name in ("a", "b", "c", "d"):
            group.create_task(workers.work(name))
        for start in range(20, len(chats), 20):
            await inbox.store(database, updates(*chats[start : start + 20], first=start + 1), now)
    await workers.work("last")
    expected: dict[str, list[int]] = defaultdict(list)
    for number, chat in enumerate(chats, 1):
        expected[chat].append(number)
    assert workers.handled == expected


async def test_what_nobody_could_read_is_kept_longer(database, now):
    await inbox.store(database, updates("a", "b"), now)
    read, unread = await inbox.claim(database, "w", BotName.CITIZEN, 2)
    async with database.transaction() as session:
        await inbox.finish(session, read.ref, now)
        await inbox.quarantine(session, unread.ref, "odd", now)
    day = timedelta(days=1)
    assert await inbox.purge(database, now + day, now - day) == 1
    assert (await row(database, unread.ref.inbox_id)).raw
    assert await inbox.purge(database, now + 2 * day, now + day) == 1
    assert not (await row(database, unread.ref.inbox_id)).raw
