"""Prints of photos: a copy is found however many photos there are, and hardly anything else is looked at."""

import random
from datetime import datetime

from sqlalchemy import insert, text

from complaints.casework.photos import BITS, NEAR, alike
from storage.engine import migrate
from storage.engine.database import Database
from storage.files import prints
from storage.files.vault import Kept
from storage.tables import Attachment, table_of

MANY = 250
SHORT_BANDS = "0014"
"""The revision under which prints were filed in six bands."""


def signed(bits: int) -> int:
    return bits - (1 << BITS) if bits >= 1 << (BITS - 1) else bits


def copied(chance: random.Random, bits: int, slips: int) -> int:
    """The print of the same picture saved anew: so many of its bits are others."""
    for bit in chance.sample(range(BITS), slips):
        bits ^= 1 << bit
    return bits


async def filled(database: Database, now: datetime, chance: random.Random) -> list[int]:
    """Photos of nothing in common; their prints in the order of their ids."""
    found = [chance.getrandbits(BITS) for _ in range(MANY)]
    async with database.transaction() as session:
        rows = [
            {"id": number, "kind": "photo", "received_by": "staff", "file_unique_id": "u", "file_ids": {},
             "attempts": 0, "created_at": now}
            for number in range(1, MANY + 1)
        ]  # fmt: skip
        await (await session.connection()).execute(insert(table_of(Attachment)), rows)
        for number, bits in enumerate(found, 1):
            await prints.keep(session, number, Kept("a/b.jpg", "image/jpeg", 1, "0", signed(bits), None), now)
    return found


async def test_every_copy_is_found_and_nothing_else(database: Database, now: datetime):
    chance = random.Random(11)
    known = await filled(database, now, chance)
    async with database.reading() as session:
        for slips in range(NEAR + 2):
            for _ in range(8):
                at = chance.randrange(MANY)
                asked = copied(chance, known[at], slips)
                found = await prints.like(session, signed(asked), MANY + 1)
                assert [one.id for one in found] == [
                    number for number, one in reversed([*enumerate(known, 1)]) if alike(one, asked)
                ]
                assert (at + 1 in [one.id for one in found]) == (slips <= NEAR)


async def test_only_what_came_before_is_the_same_picture_used_again(database: Database, now: datetime):
    known = await filled(database, now, random.Random(12))
    async with database.reading() as session:
        assert await prints.like(session, signed(known[6]), 7) == []
        assert [one.id for one in await prints.like(session, signed(known[6]), 8)] == [7]


async def test_prints_of_an_older_program_are_found_after_the_update(database: Database, now: datetime):
    known = await filled(database, now, random.Random(13))
    await migrate.downgrade(database.url, SHORT_BANDS)
    async with database.reading() as session:
        bands = await (await session.connection()).execute(text("SELECT count(*) FROM photo_band"))
        assert bands.scalar_one() == 6 * MANY
    await migrate.upgrade(database.url)
    async with database.reading() as session:
        found = await prints.like(session, signed(known[3] ^ 0b101), MANY + 1)
        assert [one.id for one in found] == [4]
