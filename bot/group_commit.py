"""One commit for everything that arrives while the last one runs."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

T = TypeVar("T")


class GroupCommit(Generic[T]):
    """Gathers what arrives while a commit runs into the next commit.

    Nobody waits for company: a lone entry is committed at once, and throughput grows with the load.

    Args:
        commit: writes a batch durably, or raises.
        most: the largest batch.
    """

    def __init__(self, commit: Callable[[Sequence[T]], Awaitable[object]], most: int = 500) -> None:
        self._commit, self._most = commit, most
        self._waiting: list[tuple[T, asyncio.Future[None]]] = []
        # Not tied to any one caller: one that hangs up must not take the others' commit with it.
        self._leader: asyncio.Future[None] | None = None

    async def add(self, entry: T) -> None:
        """Return when the entry is committed.

        Raises:
            Exception: whatever the commit raised.
        """
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((entry, done))
        if self._leader is None or self._leader.done():
            self._leader = asyncio.ensure_future(self._lead())
        await done

    async def _lead(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting[: self._most], self._waiting[self._most :]
            error = await self._outcome([entry for entry, _ in batch])
            for _, done in batch:
                if done.done():
                    continue  # its caller hung up
                done.set_exception(error) if error else done.set_result(None)

    async def _outcome(self, entries: list[T]) -> Exception | None:
        try:
            await self._commit(entries)
        except Exception as error:  # noqa: BLE001 - each of the waiting gets it
            return error
        return None
