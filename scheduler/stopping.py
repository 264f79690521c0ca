"""How endless loops rest and end: growing pauses, and a stop that cuts any rest short."""

import asyncio
import traceback
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import TypeVar

import structlog

from storage.engine.reasons import reason_of
from storage.engine.seats import Seat, Seats

log = structlog.get_logger(__name__)

T = TypeVar("T")
Clock = Callable[[], datetime]
"""Gives the present instant, aware, in UTC."""


class Stopped(Exception):
    """The program was asked to stop while something was waited for."""


class Stop:
    """A polite request to end, heard wherever a loop rests."""

    def __init__(self) -> None:
        self._asked = asyncio.Event()

    @property
    def asked(self) -> bool:
        """Whether the loop should end."""
        return self._asked.is_set()

    def ask(self) -> None:
        """Ask the loop to end; asking twice does no harm."""
        self._asked.set()

    async def rest(self, seconds: float) -> bool:
        """Wait; True when the wait was cut short by the stop."""
        try:
            await asyncio.wait_for(self._asked.wait(), seconds)
        except TimeoutError:
            return False
        return True

    async def unless(self, work: Awaitable[T]) -> T:
        """Wait for something that may be given up at any moment.

        Raises:
            Stopped: the stop came first; the work was cancelled.
        """
        task, watch = asyncio.ensure_future(work), asyncio.ensure_future(self._asked.wait())
        try:
            await asyncio.wait({task, watch}, return_when=asyncio.FIRST_COMPLETED)
            if not task.done():
                raise Stopped
            return task.result()
        finally:
            task.cancel()
            watch.cancel()
            await asyncio.gather(task, watch, return_exceptions=True)


async def seat_of(seats: Seats, name: str) -> Seat | None:
    """A seat if it is free; a database that cannot be asked counts as "not now"."""
    try:
        seat = await seats.take(name)
    except Exception as error:  # noqa: BLE001 - each driver has its own word for a broken connection
        log.warning("no answer about a seat", seat=name, **told(error))
        return None
    if seat is not None:
        seats.awaited.discard(name)
    elif name not in seats.awaited:
        seats.awaited.add(name)
        log.info("standing by for", seat=name)
    return seat


class Pauses:
    """Growing pauses: `first`, twice that, … up to `longest` seconds; back to the start after a success."""

    def __init__(self, first: float = 1.0, longest: float = 60.0) -> None:
        self._first, self._longest = first, longest
        self._times = 0

    def next(self) -> float:
        """Seconds to wait this time."""
        self._times += 1
        return pause(self._times, self._first, self._longest)

    def reset(self) -> None:
        """It worked: begin anew next time."""
        self._times = 0


def pause(attempts: int, first: float = 1.0, longest: float = 300.0) -> float:
    """Seconds to wait after so many failed attempts (1, 2, …)."""
    return min(longest, first * 2.0 ** min(max(attempts, 1) - 1, 30))


def told(error: BaseException) -> dict[str, str]:
    """What a log may hold of an error: its kind and where it came from, but not its text.

    Database and validation errors quote values, and values are what people wrote. Only what a driver or the
    system says of itself, such as a full disk, goes along.
    """
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    places = " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames))
    reason = reason_of(error)
    return {"error": type(error).__name__, "where": places} | ({"reason": reason} if reason else {})
