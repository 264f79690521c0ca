"""Wake-ups: whoever writes work rings, whoever waits for work hears it after the commit.

On PostgreSQL a ring reaches every process (NOTIFY). On SQLite it reaches only this process; a caller that
shares the file with other processes waits with a short timeout (`Bell.patience`) and looks for itself.
"""

import asyncio
import secrets
from contextlib import suppress
from typing import Any
from weakref import WeakKeyDictionary, WeakSet

from sqlalchemy import Engine, event, text
from sqlalchemy.orm import Session
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.engine.database import Database
from storage.engine.wires import Wire, on_sqlite

CHANNEL = "wadul"
NOTIFY = text("SELECT pg_notify(:channel, :message)")
_RUNG = "wadul_rung"
_PROCESS = secrets.token_hex(8)
_bells: WeakKeyDictionary[Engine, WeakSet["Bell"]] = WeakKeyDictionary()


async def ring(session: AsyncSession, topic: str) -> None:
    """Wake whoever waits for `topic` once this transaction is committed; never if it is rolled back."""
    rung: set[str] | None = session.info.get(_RUNG)
    if rung is None:
        rung = session.info[_RUNG] = set()
        event.listen(session.sync_session, "after_commit", _tell_this_process)
        event.listen(session.sync_session, "after_rollback", _forget)
    if topic in rung:
        return
    rung.add(topic)
    if not on_sqlite(session):
        message = f"{_house(session.sync_session.get_bind())} {topic}"
        await (await session.connection()).execute(NOTIFY, {"channel": CHANNEL, "message": message})


def _house(bind: Any) -> str:
    """Names one engine of one process, so that it can pass over its own notifications."""
    return f"{_PROCESS}-{id(bind):x}"


def _tell_this_process(session: Session) -> None:
    if session.in_nested_transaction():
        return  # a savepoint is not a commit
    rung: set[str] = session.info[_RUNG]
    for bell in _bells.get(session.get_bind().engine, ()):
        for topic in rung:
            bell.strike(topic)
    rung.clear()


def _forget(session: Session) -> None:
    if not session.in_nested_transaction():
        session.info[_RUNG].clear()


class Bell:
    """One process's ear. Meant for one waiter per topic; a ring between two waits is kept for the next.

    Args:
        database: where the ringing happens.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._engine = database.engine.sync_engine
        self._events: dict[str, asyncio.Event] = {}
        self._wire: Wire | None = None
        self._reconnecting = asyncio.Lock()
        self.patience = 0.5 if database.is_sqlite else 30.0
        """Seconds after which a waiter should look for itself: other processes ring unheard on SQLite."""

    async def start(self) -> None:
        """Begin to hear.

        Raises:
            WireBroken: PostgreSQL cannot be reached.
        """
        _bells.setdefault(self._engine, WeakSet()).add(self)
        if not self._database.is_sqlite:
            await self._listen()

    async def stop(self) -> None:
        """Stop hearing; those who wait are woken."""
        _bells.get(self._engine, WeakSet()).discard(self)
        await self._hang_up()
        self._strike_all()

    def strike(self, topic: str) -> None:
        """Wake the waiter of one topic in this process at once."""
        self._event(topic).set()

    async def wait(self, topic: str, timeout: float) -> bool:  # noqa: ASYNC109 - the house's contract
        """Wait until `topic` is rung, at most `timeout` seconds; whether it was rung."""
        await self._keep_listening(timeout)
        heard = self._event(topic)
        try:
            async with asyncio.timeout(timeout):
                await heard.wait()
        except TimeoutError:
            return False
        heard.clear()
        return True

    def _event(self, topic: str) -> asyncio.Event:
        return self._events.setdefault(topic, asyncio.Event())

    def _strike_all(self) -> None:
        for heard in self._events.values():
            heard.set()

    async def _keep_listening(self, seconds: float) -> None:
        """After a broken connection: listen again, and wake everybody, for a ring may have been missed."""
        if self._database.is_sqlite or self.hears():
            return
        async with self._reconnecting:
            if self.hears():
                return
            with suppress(OSError, TimeoutError):  # the waiter's own look at the database will tell
                async with asyncio.timeout(seconds):
                    await self._hang_up()
                    await self._listen()
                self._strike_all()

    def hears(self) -> bool:
        """Whether rings of other processes reach it; always False on SQLite, where nothing carries them."""
        return self._wire is not None and not self._wire.broken

    async def _listen(self) -> None:
        wire = await Wire.open(self._database)
        try:
            await wire.listen(CHANNEL, self._on_notification, self._on_broken)
        except BaseException:
            await wire.hang_up()
            raise
        self._wire = wire

    async def _hang_up(self) -> None:
        wire, self._wire = self._wire, None
        if wire is not None:
            await wire.hang_up()

    def _on_notification(self, _driver: object, _pid: int, _channel: str, message: str) -> None:
        house, _, topic = message.partition(" ")
        if house != _house(self._engine):
            self.strike(topic)

    def _on_broken(self, _driver: object) -> None:
        self._strike_all()
