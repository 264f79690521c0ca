"""Who may do what only one may do: a seat is free again the moment its holder dies, however it dies.

PostgreSQL: a session advisory lock on a connection of its own. SQLite: an flock on a file beside the data.
Names in use: "poll:citizen", "send:citizen", "timetable", "worker:<id>".
"""

import asyncio
import fcntl
import os
from contextlib import suppress
from pathlib import Path
from typing import Protocol
from urllib.parse import quote

from storage.engine.database import Database
from storage.engine.wires import Wire, WireBroken, lock_number

_TAKE = "SELECT pg_try_advisory_lock($1)"
_GIVE = "SELECT pg_advisory_unlock($1)"
# PostgreSQL shows the two halves of a 64-bit lock number as classid and objid.
_HELD = (
    "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted AND pid = pg_backend_pid() "
    "AND objsubid = 1 AND (classid::bigint << 32 | objid::bigint) = $1"
)
# Whoever else holds a lock of this database, for as long as a connection or a transaction lives.
_TAKEN = (
    "SELECT count(*) FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database "
    "WHERE locktype = 'advisory' AND granted AND datname = current_database() AND pid <> pg_backend_pid()"
)


class Seat(Protocol):
    """A seat that was taken."""

    name: str

    async def held(self) -> bool:
        """Whether it is still ours; False once the connection broke or it was given back."""
        ...

    async def release(self) -> None:
        """Give it back; twice does no harm."""
        ...


class Seats:
    """The seats of one database.

    Args:
        database: on PostgreSQL the seats are its advisory locks.
        folder: on SQLite the lock files lie here; it is created when missing.
    """

    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self._folder = folder
        self._line: _Line | None = None
        self._opening = asyncio.Lock()
        self.awaited: set[str] = set()
        """Seats that somebody of this process waits for, because others hold them."""

    async def take(self, name: str) -> Seat | None:
        """The seat, or None when somebody holds it (this process too).

        Raises:
            WireBroken: PostgreSQL cannot be reached.
        """
        if self._database.is_sqlite:
            return _FileSeat.take(name, self._folder / quote(name, safe=""))
        async with self._opening:
            if self._line is not None and not await self._line.alive():
                self._line = None  # a dead one must not stay, should there be no new one to be had now
            if self._line is None:
                self._line = _Line(await Wire.open(self._database))
            return await self._line.take(name)

    async def any_taken(self) -> bool:
        """Whether anybody sits anywhere, as in every desk that runs. Whoever asks must hold no seat herself.

        Raises:
            WireBroken: PostgreSQL cannot be reached.
        """
        if self._database.is_sqlite:
            return any(_FileSeat.is_taken(file) for file in self._folder.glob("*"))
        wire = await Wire.open(self._database)
        try:
            return bool(await wire.ask(_TAKEN))
        finally:
            await wire.hang_up()

    async def close(self) -> None:
        """Give every PostgreSQL seat back by hanging up."""
        if self._line is not None:
            await self._line.hang_up()
            self._line = None


class _FileSeat:
    """An flock. Its file stays for ever: if it were removed, two could hold "the same" file."""

    def __init__(self, name: str, descriptor: int) -> None:
        self.name = name
        self._descriptor: int | None = descriptor

    @classmethod
    def take(cls, name: str, path: Path) -> "_FileSeat | None":
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            return None
        return cls(name, descriptor)

    @staticmethod
    def is_taken(path: Path) -> bool:
        with path.open("rb") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return True
        return False

    async def held(self) -> bool:
        # The kernel takes an flock from nobody; only we ourselves give it back.
        return self._descriptor is not None

    async def release(self) -> None:
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)


class _Line:
    """One connection and the names locked on it.

    PostgreSQL lets a session take a lock again that it holds already; we do not.
    """

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._names: set[str] = set()

    async def take(self, name: str) -> "_LineSeat | None":
        if name in self._names or not await self._wire.ask(_TAKE, lock_number(name)):
            return None
        self._names.add(name)
        return _LineSeat(name, self)

    async def holds(self, name: str) -> bool:
        if name not in self._names:
            return False
        try:
            return bool(await self._wire.ask(_HELD, lock_number(name)))
        except WireBroken:
            return False

    async def give(self, name: str) -> None:
        if name in self._names:
            self._names.discard(name)
            with suppress(WireBroken):  # a broken connection has given it back already
                await self._wire.ask(_GIVE, lock_number(name))

    async def alive(self) -> bool:
        try:
            await self._wire.ask("SELECT 1")
        except WireBroken:
            await self.hang_up()
            return False
        return True

    async def hang_up(self) -> None:
        self._names.clear()
        await self._wire.hang_up()


class _LineSeat:
    def __init__(self, name: str, line: _Line) -> None:
        self.name = name
        self._line: _Line | None = line

    async def held(self) -> bool:
        return self._line is not None and await self._line.holds(self.name)

    async def release(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            await line.give(self.name)
