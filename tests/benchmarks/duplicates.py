"""How long it takes to look for the same thing among 100,000 open reports, beside what one would do at first.

    python -m tests.benchmarks.duplicates [reports]

Ours is the whole search as a conversation does it: reading the draft, the indexed query, the rule of
likeness, the heads of what was merged. The others only look for similar texts: LIKE over the table with three
words, and RapidFuzz over every open text held in memory. All run in this process, on the same reports.
"""

import asyncio
import random
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz, process
from sqlalchemy import insert, text

from complaints.drafting.draft import Draft, Place
from complaints.drafting.matters import marks
from handlers.desk import alike
from handlers.desk.desk import Desk, Work
from storage.engine import migrate
from storage.engine.database import Database
from storage.tables import Citizen, Report, ReportMark, table_of
from tests.support.desk import Clock, catalogue_of, desk_over
from tests.support.pg import Postgres

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
LIKE = text(
    "SELECT id, text FROM report WHERE state NOT IN ('closed', 'archived')"
    " AND lower(text) LIKE :w0 AND lower(text) LIKE :w1 AND lower(text) LIKE :w2"
    " ORDER BY registered_at DESC LIMIT 40"
)
SEARCHES, SCANS, FUZZY = 400, 20, 10
KINDS = {
    "dpuprpkp.jalan_berlubang": ("jalan berlubang {}", "lubang besar di jalan {}", "aspal bolong {}"),
    "dpuprpkp.pju_mati": ("lampu jalan mati {}", "PJU padam {} gelap sekali", "lampu penerangan mati {}"),
    "dpuprpkp.drainase_mampet": ("got mampet {}", "selokan buntu {} air meluber"),
    "dlh.sampah_menumpuk": ("sampah menumpuk {}", "tumpukan sampah bau {}"),
    "dlh.pohon_rawan": ("pohon miring mau roboh {}", "dahan besar hampir patah {}"),
    "dishub.parkir_liar": ("parkir liar {} bikin macet", "mobil parkir sembarangan {}"),
    "satpolpp.pkl": ("PKL menutup trotoar {}", "pedagang kaki lima di trotoar {}"),
    "tugutirta.pipa_bocor": ("pipa PDAM bocor {}", "air PDAM menyembur {}"),
}
SPOTS = (
    "depan Indomaret",
    "dekat masjid Al Hidayah",
    "depan SD Sumbersari 2",
    "samping pos kamling RW 4",
    "",
)


def invented(number: int, chance: random.Random) -> tuple[dict[str, Any], Draft]:
    """One report as its row, and what a second citizen would tell of the same thing."""
    catalogue = catalogue_of()
    category = chance.choices(list(KINDS), (30, 20, 12, 12, 8, 8, 5, 5))[0]
    area = chance.choice(catalogue.kelurahan)
    street = chance.choice(catalogue.streets).name if chance.random() < 0.6 else ""
    gang = f"gang {chance.randint(1, 20)}" if chance.random() < 0.4 else ""
    place = " ".join(filter(None, (chance.choice(SPOTS), f"jalan {street}" if street else area.name, gang)))
    point = None
    if chance.random() < 0.4:
        point = (area.lat + chance.uniform(-0.006, 0.006), area.lng + chance.uniform(-0.006, 0.006))
    phrases = KINDS[category]
    row = {
        "code": f"B{number:07d}", "citizen_id": 1 + number % 5000, "state": "in_progress", "version": 1,
        "kind": "complaint", "category": category, "department": catalogue.categories[category].department,
        "transfers": 0, "text": f"{chance.choice(phrases).format(place)} nomor {number}", "place": place,
        "kelurahan": area.name, "kecamatan": area.kecamatan,
        "latitude": point[0] if point else None, "longitude": point[1] if point else None,
        "details": {}, "routing": {}, "emergency": False, "privacy": "open", "named": False,
        "registered_at": NOW - timedelta(hours=chance.randint(1, 24 * 150)), "rule_version": "62-2018",
        "verify_by": NOW.date(), "answer_by": NOW.date(), "finish_by": NOW.date(),
    }  # fmt: skip
    near = (point[0] + 0.0002, point[1]) if point else (None, None)
    told = Place(text=place, kelurahan=area.name, kecamatan=area.kecamatan, lat=near[0], lng=near[1])
    story = f"{chance.choice(phrases).format(place)}, tolong segera"
    return row, Draft(text=story, place=told, category=category, department=str(row["department"]))


async def fill(desk: Desk, count: int) -> list[Draft]:
    """Write the reports down, and file them as filing does; the drafts to look with."""
    chance = random.Random(7)
    drafts = []
    async with desk.database.transaction() as session:
        connection = await session.connection()
        people = [
            {"telegram_id": 511_000_000 + one, "language": "id", "joined_at": NOW} for one in range(5000)
        ]
        await connection.execute(insert(table_of(Citizen)), people)
    for begin in range(0, count, 2000):
        made = [invented(number, chance) for number in range(begin + 1, begin + 2001)]
        drafts += [draft for _, draft in made[:8]]
        async with desk.database.transaction() as session:
            connection = await session.connection()
            rows = [{"id": begin + at + 1, **row} for at, (row, _) in enumerate(made)]
            await connection.execute(insert(table_of(Report)), rows)
            filed = [
                {"mark": mark, "report_id": row["id"]}
                for row in rows
                for mark in marks(alike.matter_of(desk, Report(**row)))
            ]
            await connection.execute(insert(table_of(ReportMark)), filed)
    async with desk.database.transaction() as session:
        await (await session.connection()).execute(text("ANALYZE"))
    return drafts


async def measured(times: int, do: Callable[[int], Awaitable[Any]]) -> tuple[float, float, float]:
    """Median and 99th percentile in milliseconds, and this process's processor time for one."""
    taken, begun = [], time.process_time()
    for number in range(times):
        begin = time.perf_counter()
        await do(number)
        taken.append(1000 * (time.perf_counter() - begin))
    processor = 1000 * (time.process_time() - begun) / times
    taken.sort()
    return taken[times // 2], taken[min(times - 1, int(times * 0.99))], processor


async def compare(name: str, url: str, count: int) -> None:
    """Fill one database, and print how the three ways do on it."""
    await migrate.upgrade(url)
    database = Database(url)
    desk = await desk_over(database, Clock(NOW))
    drafts = await fill(desk, count)
    found: list[int] = []

    async def ours(number: int) -> None:
        async with database.reading() as session:
            work = Work(desk=desk, session=session, now=NOW)
            found.append(len(await alike.search(work, 9999, drafts[number % len(drafts)], {})))

    async def scan(number: int) -> None:
        words = drafts[number % len(drafts)].text.lower().split()[:3]
        async with database.reading() as session:
            connection = await session.connection()
            wanted = {f"w{at}": f"%{word}%" for at, word in enumerate(words)}
            (await connection.execute(LIKE, wanted)).all()

    async with database.reading() as session:
        rows = await (await session.connection()).execute(text("SELECT text FROM report"))
        texts = [row[0] for row in rows]

    async def fuzzy(number: int) -> None:
        draft = drafts[number % len(drafts)]
        process.extract(draft.text, texts, scorer=fuzz.token_set_ratio, limit=3)

    await measured(40, ours)
    found.clear()
    lines = {
        "ours, the whole search": await measured(SEARCHES, ours),
        "LIKE over the table": await measured(SCANS, scan),
        "RapidFuzz over every text": await measured(FUZZY, fuzzy),
    }
    show(name, count, lines, sum(map(bool, found)) / len(found))
    await database.close()


def show(name: str, count: int, lines: dict[str, tuple[float, float, float]], hit: float) -> None:
    """Print one table."""
    base = next(iter(lines.values()))[0]
    print(f"\n{name}, {count:,} open reports; something was found for {hit:.0%} of the drafts")
    print("| way | p50 ms | p99 ms | processor ms | p50 in ours |\n| --- | --- | --- | --- | --- |")
    for way, (p50, p99, processor) in lines.items():
        print(f"| {way} | {p50:.1f} | {p99:.1f} | {processor:.1f} | {p50 / base:.1f} |")


def main() -> None:
    """Both databases, one after the other."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(compare("SQLite", f"sqlite+aiosqlite:///{Path(folder) / 'wadul.db'}", count))
    with Postgres(durable=True) as server:
        asyncio.run(compare("PostgreSQL", server.empty(), count))


if __name__ == "__main__":
    main()
