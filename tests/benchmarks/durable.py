"""Durable updates a second through a webhook, ours beside a stock aiogram bot, on both databases, in one run.

`python -m tests.benchmarks.durable [updates] [connections]`. An update counts when it is answered 200, and
both answer only after their commit. Aim: five times as many, at a tenth of the 99th percentile. The order of
the runs is turned round each time, and the median counts, because a shared machine is noisy.
"""

import asyncio
import shutil
import signal
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from storage.engine import migrate
from storage.engine.database import Database
from storage.letters import BotName
from storage.mail import inbox
from tests.benchmarks.load import Measured, drive, updates
from tests.support.pg import Postgres

ROUNDS = 3


@dataclass(frozen=True)
class Round:
    accepted: Measured
    memory: int
    handled: float | None = None


@asynccontextmanager
async def server(name: str, url: str, folder: Path, *, working: bool):
    """A bot in a process of its own: its port, and a list that gets its peak memory in MiB at the end."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.benchmarks.servers",
        name,
        url,
        str(folder),
        "working" if working else "idle",
        stdout=asyncio.subprocess.PIPE,
    )
    memory: list[int] = []
    try:
        yield int(await process.stdout.readline()), memory
    finally:
        process.send_signal(signal.SIGTERM)
        memory.append(int(await process.stdout.readline() or 0))
        await process.wait()


async def one(name: str, url: str, folder: Path, requests: list[bytes], connections: int) -> Round:
    async with server(name, url, folder, working=False) as (port, memory):
        await drive(port, requests[:50], 10)  # connections, caches and prepared statements are warm
        accepted = await drive(port, requests[50:], connections)
    return Round(accepted, memory[0])


async def backlog(url: str, folder: Path, requests: list[bytes], connections: int) -> Round:
    """Ours with its worker: accepting and handling at the same time, until nothing waits."""
    database = Database(url)
    async with server("ours", url, folder, working=True) as (port, memory):
        begin = time.perf_counter()
        accepted = await drive(port, requests, connections)
        while await inbox.waiting(database, BotName.CITIZEN):  # noqa: ASYNC110 - another process works it off
            await asyncio.sleep(0.02)
        handled = len(requests) / (time.perf_counter() - begin)
    await database.close()
    return Round(accepted, memory[0], handled)


def compare(title: str, fresh: Callable[[], str], folder: Path, count: int, connections: int) -> None:
    requests = updates(count)
    found: dict[str, list[Round]] = {"stock": [], "ours": []}
    for turn in range(ROUNDS):
        for name in ("stock", "ours") if turn % 2 else ("ours", "stock"):
            place = Path(tempfile.mkdtemp(dir=folder))
            found[name].append(asyncio.run(one(name, fresh(), place, requests, connections)))
    busy = [
        asyncio.run(backlog(fresh(), Path(tempfile.mkdtemp(dir=folder)), requests, connections))
        for _ in range(ROUNDS)
    ]
    show(title, found, busy)


def show(title: str, found: dict[str, list[Round]], busy: list[Round]) -> None:
    def median(rounds: list[Round], what: Callable[[Round], float]) -> float:
        return statistics.median(what(one) for one in rounds)

    print(f"\n{title}: median of {ROUNDS} runs")
    for name, rounds in (*found.items(), ("ours, handling too", busy)):
        rate = median(rounds, lambda one: one.accepted.rate)
        p50, p99 = (1000 * median(rounds, lambda one, x=x: getattr(one.accepted, x)) for x in ("p50", "p99"))
        memory = median(rounds, lambda one: one.memory)
        print(
            f"  {name:20} {rate:7.0f} updates/s  p50 {p50:7.1f} ms  p99 {p99:7.1f} ms  peak {memory:.0f} MiB"
        )
    handled = median(busy, lambda one: one.handled or 0)
    print(f"  handled              {handled:7.0f} updates/s until nothing waits")
    more = median(found["ours"], lambda one: one.accepted.rate) / median(
        found["stock"], lambda one: one.accepted.rate
    )
    less = median(found["stock"], lambda one: one.accepted.p99) / median(
        found["ours"], lambda one: one.accepted.p99
    )
    print(f"  ours takes {more:.1f} times as many, at 1/{less:.1f} of the 99th percentile (aim: 5, 1/10)")


def main(count: int = 4000, connections: int = 64) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        template = folder / "template.db"
        asyncio.run(migrate.upgrade(f"sqlite+aiosqlite:///{template}"))
        made = iter(range(1000))

        def sqlite() -> str:
            file = folder / f"{next(made)}.db"
            shutil.copy(template, file)
            return f"sqlite+aiosqlite:///{file}"

        compare("SQLite", sqlite, folder, count, connections)
        with Postgres(durable=True) as server:
            compare("PostgreSQL", server.migrated, folder, count, connections)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
