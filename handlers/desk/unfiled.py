"""Reports that an index has not heard of: one walk for every index, in steps that hold up nobody."""

from collections.abc import Awaitable, Callable, Sequence

from handlers.desk.desk import Desk, Work
from storage.engine.database import Session
from storage.tables import Report

_AT_ONCE = 200

Unfiled = Callable[[Session, int, int], Awaitable[Sequence[Report]]]
"""Gives reports that an index lacks, by their ids from the first after that one, at most so many."""
File = Callable[[Work, Report], Awaitable[None]]


async def file_all(desk: Desk, unfiled: Unfiled, file: File) -> int:
    """File what was never filed, such as reports that an older program took in.

    Each step is a transaction of its own, and goes on behind the last report of the one before: what an index
    leaves out on purpose is passed, not asked for again.

    Args:
        desk: the desk.
        unfiled: what the index lacks.
        file: puts one report into it.

    Returns:
        How many were looked at.
    """
    after, done = 0, 0
    while True:
        async with desk.work() as work:
            some = await unfiled(work.session, after, _AT_ONCE)
            for report in some:
                await file(work, report)
        if not some:
            return done
        after, done = some[-1].id or 0, done + len(some)
