"""A process that takes a seat and claims, says so, and then waits to be killed."""

import asyncio
import sys
from pathlib import Path

from storage.engine.database import Database
from storage.engine.seats import Seats
from storage.letters import BotName
from storage.mail import inbox


async def main(url: str, folder: str, worker: str) -> None:
    """Hold the seat of `worker` and up to five updates, for ever."""
    database = Database(url)
    seat = await Seats(database, Path(folder)).take(f"worker:{worker}")
    claimed = await inbox.claim(database, worker, BotName.CITIZEN, 5)
    sys.stdout.write(f"{seat is not None} {len(claimed)}\n")
    sys.stdout.flush()
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
