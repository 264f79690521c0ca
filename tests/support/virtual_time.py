"""An event loop whose time passes as fast as there is nothing to do: a month in minutes, in the true order.

Whatever waits (`asyncio.sleep`, `wait_for`, the sender's rests) wakes at its own virtual moment. While SQLite
works in its thread, time stands.
"""

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

from aiosqlite.core import Connection

T = TypeVar("T")
_REAL_WAIT = 0.2
_MOMENT = 1e-6


class _Selector(selectors.DefaultSelector):
    """Where a loop would sleep, its clock is put forward instead."""

    now = 0.0
    working = 0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        # Each turn takes a moment, as it really does: else a rest too short for a clock would last for ever.
        self.now += _MOMENT
        ready = super().select(0)
        if ready or (timeout is not None and timeout <= 0):
            return ready
        if self.working or timeout is None:
            return super().select(_REAL_WAIT)
        self.now += timeout
        return []


class VirtualLoop(asyncio.SelectorEventLoop):
    """A loop with such a clock."""

    def __init__(self) -> None:
        self._clock = _Selector()
        super().__init__(self._clock)

    def time(self) -> float:
        return self._clock.now

    def busy(self, change: int) -> None:
        """A thread began (1) or ended (-1) some work."""
        self._clock.working += change


def run(story: Coroutine[Any, Any, T]) -> T:
    """Run a story in virtual time."""
    # The one place through which all work of SQLite's thread goes; the library has no name for it.
    execute = Connection._execute  # noqa: SLF001

    async def counted(self: Connection, *args: Any, **kwargs: Any) -> Any:
        loop = asyncio.get_running_loop()
        assert isinstance(loop, VirtualLoop)
        loop.busy(1)
        try:
            return await execute(self, *args, **kwargs)
        finally:
            loop.busy(-1)

    Connection._execute = counted  # type: ignore[method-assign]  # noqa: SLF001
    loop = VirtualLoop()
    try:
        return loop.run_until_complete(story)
    finally:
        Connection._execute = execute  # type: ignore[method-assign]  # noqa: SLF001
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()
