"""How long figures and searching take among 100,000 reports, beside what one would do at first.

    python -m tests.benchmarks.figures [reports]

Figures: one stream of all histories through the rules, beside asking for each report's history by itself (of
a hundredth of the reports, taken times a hundred). Searching: count and first page from the index, beside
LIKE over text, place and kelurahan. The longest time for which the event loop stood still meanwhile is told
too. All run in this process, on the same rows; the picture is drawn in a process of its own.
"""

import asyncio
import resource
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from statistics import median

from sqlalchemy import text

from complaints.casework.searching import Words, kept, typed
from complaints.figures import Figures, period_in
from handlers.desk.desk import Desk
from handlers.desk.figures.counting import Books, count
from handlers.figures.workshop import Job, make
from storage.cases import reports, search
from storage.cases.search import Wanted
from storage.engine import migrate
from storage.engine.database import Database
from tests.support.desk import JAKARTA, Clock, catalogue_of, desk_over
from tests.support.pg import Postgres
from tests.support.year import Past

NOW = datetime(2026, 11, 23, 9, tzinfo=JAKARTA)
QUESTIONS = (
    "lampu dinoyo",
    "jalan berlubang",
    "sampah",
    "parkir liar klojen",
    "air mati lowokwaru",
    "nomor 77",
)
LIKE = (
    "SELECT id FROM report WHERE privacy <> 'confidential' AND kind <> 'oversight' AND {words}"
    " ORDER BY id DESC LIMIT 8"
)
ONE = "(lower(text) LIKE :w{n} OR lower(place) LIKE :w{n} OR lower(coalesce(kelurahan, '')) LIKE :w{n})"
PART = 100


@dataclass
class Timed:
    """Seconds by the clock and of this process's work, and for how long the loop stood still at most."""

    seconds: float
    worked: float
    stood: float


async def timed(ask: Callable[[], Awaitable[object]]) -> Timed:
    worst, ended = 0.0, asyncio.Event()

    async def watch() -> None:
        nonlocal worst
        while not ended.is_set():
            before = time.perf_counter()
            await asyncio.sleep(0.001)
            worst = max(worst, time.perf_counter() - before - 0.001)

    async with asyncio.TaskGroup() as group:
        group.create_task(watch())
        await asyncio.sleep(0.01)
        worst, begin, work = 0.0, time.perf_counter(), time.process_time()
        await ask()
        seconds, worked = time.perf_counter() - begin, time.process_time() - work
        ended.set()
    return Timed(seconds, worked, worst)


async def fill(desk: Desk, number: int) -> Past:
    past = Past(catalogue_of()).reports_between(date(2026, 1, 1), NOW.date(), number)
    async with desk.database.transaction() as session:
        await past.write(session)
    categories = {key: one.name for key, one in catalogue_of().categories.items()}
    for at in range(0, number, 1000):
        async with desk.database.transaction() as session:
            for row in past.reports[at : at + 1000]:
                head = kept(row["department"], categories[row["category"]], row["place"], row["kelurahan"])
                await search.file(session, row["id"], Words(head, kept(row["text"])))
    return past


async def figures(desk: Desk) -> Figures:
    books = Books(desk.catalogue, desk.rules, desk.calendar, desk.zone)
    async with desk.database.reading() as session:
        return await count(books, session, period_in("2026", NOW.date())[0], department=None, as_of=NOW)


async def one_by_one(desk: Desk, past: Past) -> None:
    async with desk.database.reading() as session:
        for row in past.reports[::PART]:
            await reports.by_id(session, row["id"])
            await reports.history(session, row["id"])


async def indexed(desk: Desk, words: str) -> int:
    wanted = Wanted(words=typed(words))
    async with desk.database.reading() as session:
        total = await search.count(session, wanted)
        await search.page(session, wanted, limit=8, offset=0)
    return total


async def scanned(desk: Desk, words: str) -> None:
    parts = words.split()
    question = LIKE.format(words=" AND ".join(ONE.format(n=at) for at in range(len(parts))))
    count_all = question.replace("SELECT id", "SELECT count(*)").partition(" ORDER")[0]
    values = {f"w{at}": f"%{word}%" for at, word in enumerate(parts)}
    async with desk.database.reading() as session:
        connection = await session.connection()
        await connection.execute(text(count_all), values)
        await connection.execute(text(question), values)


async def measure(url: str, number: int) -> None:
    await migrate.upgrade(url)
    database = Database(url)
    desk = await desk_over(database, Clock(NOW))
    past = await fill(desk, number)
    whole = await timed(lambda: figures(desk))
    part = await timed(lambda: one_by_one(desk, past))
    print(f"figures of {number:,} reports, {len(past.events):,} events: {whole.seconds:.1f} s", end=", ")
    print(f"{whole.worked:.1f} s of work; loop stood still at most {1000 * whole.stood:.0f} ms")
    alone = part.worked * PART
    print(f"  the same report by report: {alone:.0f} s of work, {alone / whole.worked:.0f} times ours")
    found, scans = [], []
    for words in QUESTIONS * 3:
        found.append((await timed(lambda words=words: indexed(desk, words))).seconds)
        scans.append((await timed(lambda words=words: scanned(desk, words))).seconds)
    totals = {words: await indexed(desk, words) for words in QUESTIONS}
    print(f"searching {number:,}: median {1000 * median(found):.0f} ms, worst {1000 * max(found):.0f} ms")
    print(f"  found: {totals}")
    print(f"  LIKE: median {1000 * median(scans):.0f} ms, {median(scans) / median(found):.1f} times ours")
    await draw(await figures(desk))
    await database.close()


async def draw(told: Figures) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    job = Job(told, "id", "Asia/Jakarta", "Kota Malang", catalogue_of().polygons)
    drawn = await timed(lambda: make(job))
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    print(
        f"picture and workbook: {drawn.seconds:.1f} s; loop stood still {1000 * drawn.stood:.0f} ms;", end=" "
    )
    print(f"this process grew by {own / 1024:.1f} MB")


def main() -> None:
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        print("SQLite")
        asyncio.run(measure(f"sqlite+aiosqlite:///{Path(folder) / 'wadul.db'}", number))
    with Postgres() as server:
        print("PostgreSQL")
        asyncio.run(measure(server.empty(), number))


if __name__ == "__main__":
    main()
