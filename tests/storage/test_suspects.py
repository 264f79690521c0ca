"""What a dead worker was handling is counted; what was counted twice is claimed alone, and holds its chat."""

from datetime import datetime

from storage.engine.database import Database
from storage.engine.seats import Seats
from storage.letters import BotName
from storage.mail import inbox, suspects
from storage.mail.crashes import ALONE_AFTER
from storage.mail.inbox import RawUpdate
from tests.support.machine import inbox_rows

CITIZEN = BotName.CITIZEN


async def arrived(database: Database, now: datetime, *chats: str) -> None:
    updates = [RawUpdate(CITIZEN, number, chat, "{}") for number, chat in enumerate(chats, 1)]
    await inbox.store(database, updates, now)


async def crash(database: Database, seats: Seats, times: int) -> None:
    """Claims of workers that die with them."""
    for number in range(times):
        await inbox.claim(database, f"dead-{number}", CITIZEN, 10)
        await suspects.release_dead(database, seats)


async def test_of_each_chat_only_the_first_had_begun(database: Database, seats: Seats, now: datetime):
    await arrived(database, now, "a", "a", "b")
    await crash(database, seats, 1)
    assert [row.crashes for row in await inbox_rows(database)] == [1, 0, 1]


async def test_a_polite_end_counts_for_nothing(database: Database, seats: Seats, now: datetime):
    await arrived(database, now, "a", "b")
    await inbox.claim(database, "w", CITIZEN, 10)
    await inbox.release(database, "w")
    assert await suspects.release_dead(database, seats) == 0
    assert [row.crashes for row in await inbox_rows(database)] == [0, 0]


async def test_one_crash_changes_nothing_for_anybody(database: Database, seats: Seats, now: datetime):
    await arrived(database, now, "a", "b")
    await crash(database, seats, ALONE_AFTER - 1)
    assert not await suspects.waiting(database, CITIZEN)
    assert [one.chat_key for one in await inbox.claim(database, "w", CITIZEN, 10)] == ["a", "b"]


async def test_a_suspect_is_claimed_alone_and_its_chat_waits(database: Database, seats: Seats, now: datetime):
    await arrived(database, now, "a", "a", "b")
    await crash(database, seats, ALONE_AFTER)
    await inbox.store(database, [RawUpdate(CITIZEN, 9, "c", "{}"), RawUpdate(CITIZEN, 10, "b", "{}")], now)
    assert await suspects.waiting(database, CITIZEN)
    assert not await suspects.waiting(database, BotName.STAFF)
    assert [one.chat_key for one in await inbox.claim(database, "w", CITIZEN, 10)] == ["c"]
    first = await suspects.claim_alone(database, "w", CITIZEN)
    assert first is not None
    assert (first.chat_key, first.crashes) == ("a", ALONE_AFTER)
    async with database.transaction() as session:
        await inbox.finish(session, first.ref, now)
    assert [one.chat_key for one in await inbox.claim(database, "w", CITIZEN, 10)] == ["a"]
    second = await suspects.claim_alone(database, "w", CITIZEN)
    assert second is not None
    assert second.chat_key == "b"
    assert await suspects.claim_alone(database, "w", CITIZEN) is None
    assert not await suspects.waiting(database, CITIZEN)
