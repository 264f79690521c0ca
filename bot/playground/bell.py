"""Waiting for a change without looking again and again."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable
from typing import Any

SECOND_LOOK = 0.25


class Bell:
    """Wakes everybody who waits, once, each time it rings."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def ring(self) -> None:
        """Wake all who wait now; later ones wait for the next ring."""
        waiting, self._waiting = self._waiting, set()
        for future in waiting:
            if not future.done():
                future.set_result(None)

    async def heard(self, seconds: float | None = None) -> bool:
        """Wait for the next ring.

        Args:
            seconds: Longest wait in real seconds; None waits for ever.

        Returns:
            True when it rang, False when the time was up.
        """
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.add(future)
        try:
            await asyncio.wait_for(future, seconds)
        except TimeoutError:
            return False
        finally:
            self._waiting.discard(future)
        return True


async def hold_on(condition: Callable[[], Any | Awaitable[Any]], bell: Bell, seconds: float) -> Any:
    """Wait until a condition holds, looking at each ring and now and then, as it may ask a database.

    Args:
        condition: Plain or async.
        bell: Rings when something changed.
        seconds: Longest wait in real seconds.

    Returns:
        Its first true value, None when the time was up.
    """
    loop = asyncio.get_running_loop()
    deadline = loop.time() + seconds
    while True:
        value = condition()
        if inspect.isawaitable(value):
            value = await value
        if value:
            return value
        left = deadline - loop.time()
        if left <= 0:
            return None
        await bell.heard(min(left, SECOND_LOOK))
