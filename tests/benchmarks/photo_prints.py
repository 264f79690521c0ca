"""How long it takes to tell that a photo was used before, among 100,000 photos, beside other ways of looking.

    python -m tests.benchmarks.photo_prints [photos]

Ours is `storage.files.prints.like` on both databases: three long bands, each asked for with every slip it may
have. The others look through everything in memory (Python's integers, and imagehash's own difference, which
starts with numpy arrays), or ask six short bands and look at the newest 500 that share one. `found` is the
part of copies, of which up to five of 64 bits are turned, that each way finds.
"""

import asyncio
import random
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import imagehash
import numpy as np
from sqlalchemy import insert, text

from complaints.casework.photos import BITS, NEAR, alike, bands
from storage.engine import migrate
from storage.engine.database import Database
from storage.files import prints
from storage.tables import Attachment, PhotoBand, PhotoPrint, table_of
from tests.support.pg import Postgres

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
QUERIES, SCANS, SLOW = 400, 10, 3
SHORT, NEWEST = 6, 500


def signed(bits: int) -> int:
    """As a database keeps it."""
    return bits - (1 << BITS) if bits >= 1 << (BITS - 1) else bits


def a_print(chance: random.Random) -> int:
    """As a perceptual hash is made: half of its bits are set, for it compares with the median."""
    return sum(1 << bit for bit in chance.sample(range(BITS), BITS // 2))


def cut(bits: int, parts: int) -> list[int]:
    """The print in so many parts."""
    edges = [BITS * part // parts for part in range(parts + 1)]
    return [(bits >> low) & ((1 << (high - low)) - 1) for low, high in pairwise(edges)]


async def fill(database: Database, known: list[int]) -> None:
    """Photos and their prints, filed as `prints.keep` does it; and six short bands beside them."""
    async with database.transaction() as session:
        connection = await session.connection()
        await connection.execute(
            text("CREATE TABLE short (band INT, bits INT, id BIGINT, PRIMARY KEY (band, bits, id))")
        )
        for begin in range(0, len(known), 5000):
            some = list(enumerate(known[begin : begin + 5000], begin + 1))
            files = [
                {"id": number, "kind": "photo", "received_by": "staff", "file_unique_id": "u",
                 "file_ids": {}, "attempts": 0, "created_at": NOW}
                for number, _ in some
            ]  # fmt: skip
            await connection.execute(insert(table_of(Attachment)), files)
            rows = [{"attachment_id": number, "bits": signed(one), "checked_at": NOW} for number, one in some]
            await connection.execute(insert(table_of(PhotoPrint)), rows)
            long = [
                {"band": band, "bits": value, "attachment_id": number}
                for number, one in some
                for band, value in enumerate(bands(one))
            ]
            await connection.execute(insert(table_of(PhotoBand)), long)
            short = [
                {"band": band, "bits": value, "id": number}
                for number, one in some
                for band, value in enumerate(cut(one, SHORT))
            ]
            await connection.execute(text("INSERT INTO short VALUES (:band, :bits, :id)"), short)
        await connection.execute(text("ANALYZE"))


async def measured(times: int, do: Callable[[int], Awaitable[bool]]) -> tuple[float, float, float]:
    """Median and 99th percentile in milliseconds, and the part in which `do` found what it should."""
    taken, hits = [], 0
    for number in range(times):
        begin = time.perf_counter()
        hits += await do(number)
        taken.append(1000 * (time.perf_counter() - begin))
    taken.sort()
    return taken[times // 2], taken[min(times - 1, int(times * 0.99))], hits / times


async def compare(name: str, url: str, known: list[int], asked: list[tuple[int, int]]) -> None:
    """Fill one database, and print how each way does."""
    await migrate.upgrade(url)
    database = Database(url)
    await fill(database, known)
    count = len(known)

    async def ours(number: int) -> bool:
        wanted, bits = asked[number % len(asked)]
        async with database.reading() as session:
            found = await prints.like(session, signed(bits), count + 1)
        return wanted in {one.id for one in found}

    async def short_bands(number: int) -> bool:
        wanted, bits = asked[number % len(asked)]
        either = " OR ".join(
            f"(band = {band} AND bits = {value})" for band, value in enumerate(cut(bits, SHORT))
        )
        query = f"SELECT DISTINCT id FROM short WHERE {either} ORDER BY id DESC LIMIT {NEWEST}"
        async with database.reading() as session:
            met = [row[0] for row in await (await session.connection()).execute(text(query))]
        return wanted in {one for one in met if alike(known[one - 1], bits)}

    async def in_memory(number: int) -> bool:
        wanted, bits = asked[number % len(asked)]
        return wanted in {at for at, one in enumerate(known, 1) if (one ^ bits).bit_count() <= NEAR}

    pictures: list[Any] = [imagehash.hex_to_hash(f"{one:016x}") for one in known]

    async def subtracting(number: int) -> bool:
        wanted, bits = asked[number % len(asked)]
        mine = imagehash.hex_to_hash(f"{bits:016x}")
        return wanted in {at for at, one in enumerate(pictures, 1) if mine - one <= NEAR}

    await measured(40, ours)
    lines = {
        "ours: three long bands, with slips": await measured(QUERIES, ours),
        "six short bands, the newest 500": await measured(QUERIES, short_bands),
        "every print in memory": await measured(SCANS, in_memory),
        "imagehash's difference with each": await measured(SLOW, subtracting),
    }
    print(f"\n{name}, {count:,} photos")
    print("| way | p50 ms | p99 ms | found |\n| --- | --- | --- | --- |")
    for way, (p50, p99, found) in lines.items():
        print(f"| {way} | {p50:.2f} | {p99:.2f} | {found:.0%} |")
    await database.close()


def main() -> None:
    """Both databases, one after the other, on the same photos."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    chance = random.Random(7)
    known = [a_print(chance) for _ in range(count)]
    asked = []
    for _ in range(QUERIES):
        at, turned = chance.randrange(count), chance.sample(range(BITS), chance.randint(0, NEAR))
        asked.append((at + 1, known[at] ^ sum(1 << bit for bit in turned)))
    print(f"numpy {np.__version__}")
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite+aiosqlite:///{Path(folder) / 'wadul.db'}"
        asyncio.run(compare("SQLite", url, known, asked))
    with Postgres(durable=True) as server:
        asyncio.run(compare("PostgreSQL", server.empty(), known, asked))


if __name__ == "__main__":
    main()
