"""Work side by side, until something must be tried alone."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Gate:
    """Many may be inside at the same time, or one who is alone. One gate for a whole process.

    What the process died of before is tried alone: should it die again, it is known of what.
    """

    def __init__(self) -> None:
        self._inside = 0
        self._open, self._left = asyncio.Event(), asyncio.Event()
        self._open.set()
        self._turn = asyncio.Lock()

    @asynccontextmanager
    async def beside(self) -> AsyncIterator[None]:
        """Be inside with others; waits while somebody is alone."""
        while not self._open.is_set():
            await self._open.wait()
        self._inside += 1
        try:
            yield
        finally:
            self._leave()

    def follow(self, begun: asyncio.Task[None]) -> None:
        """What one who is inside has begun is inside too, until it is done."""
        self._inside += 1
        begun.add_done_callback(lambda _: self._leave())

    @asynccontextmanager
    async def alone(self) -> AsyncIterator[None]:
        """Let nobody else in, and wait until all have left."""
        async with self._turn:
            self._open.clear()
            try:
                while self._inside:
                    self._left.clear()
                    await self._left.wait()
                yield
            finally:
                self._open.set()

    def _leave(self) -> None:
        self._inside -= 1
        self._left.set()
