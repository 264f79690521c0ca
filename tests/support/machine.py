"""The durable machine around a playground: small tools for tests that start and stop its parts."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any, Protocol

import aiohttp
from sqlmodel import col, select

from bot.clock import real_clock
from bot.playground import Limits, PlaygroundServer
from bot.playground.cast import CITIZEN_TOKEN, STAFF_TOKEN, Cast, cast
from bot.raw_api import RawApi
from handlers.carrier import Carrier
from handlers.citizen.transport import CitizenTransport, citizen_bot
from handlers.staff.transport import StaffTransport, staff_bot
from scheduler.gate import Gate
from storage.engine.database import Database
from storage.letters import BotName
from storage.tables import InboxUpdate, OutboxLetter

TOKENS = {BotName.CITIZEN: CITIZEN_TOKEN, BotName.STAFF: STAFF_TOKEN}


class Part(Protocol):
    async def run(self) -> None: ...
    def stop(self) -> None: ...


class Town:
    """A playground with its cast."""

    def __init__(self, server: PlaygroundServer, cast: Cast) -> None:
        self.server, self.world, self.cast = server, server.playground, cast
        self.until = self.world.until


@asynccontextmanager
async def town(limits: Limits | None = None) -> AsyncIterator[Town]:
    """A playground that listens, with its bots, people and group; without flood limits unless given."""
    async with PlaygroundServer(
        now=real_clock, limits=limits or Limits.off(), webhook_pauses=lambda _: 0.02
    ) as server:
        yield Town(server, cast(server.playground))


@asynccontextmanager
async def running(*parts: Part) -> AsyncIterator[None]:
    """Run parts of the machine, and stop them politely at the end."""
    tasks = [asyncio.ensure_future(part.run()) for part in parts]
    try:
        yield
    finally:
        for part in parts:
            part.stop()
        async with asyncio.timeout(20):
            await asyncio.gather(*tasks)


@asynccontextmanager
async def killed(*parts: Part) -> AsyncIterator[None]:
    """Run parts of the machine, and cut them off at the end without a word, as a crash would."""
    tasks = [asyncio.ensure_future(part.run()) for part in parts]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@asynccontextmanager
async def raw_api(url: str, bot: BotName = BotName.CITIZEN) -> AsyncIterator[RawApi]:
    async with aiohttp.ClientSession() as session:
        yield RawApi(session, url, TOKENS[bot])


def transport_of(bot: BotName, url: str, *, seconds: float = 5) -> Carrier:
    """The real transport of a bot."""
    if bot is BotName.CITIZEN:
        return CitizenTransport(citizen_bot(CITIZEN_TOKEN, url, seconds=seconds))
    return StaffTransport(staff_bot(STAFF_TOKEN, url, seconds=seconds))


async def until(condition: Callable[[], Awaitable[Any]], seconds: float = 20) -> Any:
    """Wait until an async condition gives something true, and give that."""
    async with asyncio.timeout(seconds):
        while not (value := await condition()):  # noqa: ASYNC110 - it asks a database, which rings for nobody here
            await asyncio.sleep(0.02)
    return value


async def inbox_rows(database: Database) -> list[InboxUpdate]:
    async with database.reading() as session:
        return list(await session.exec(select(InboxUpdate).order_by(col(InboxUpdate.id))))


async def outbox_rows(database: Database) -> list[OutboxLetter]:
    async with database.reading() as session:
        return list(await session.exec(select(OutboxLetter).order_by(col(OutboxLetter.id))))


class WatchedGate(Gate):
    """Says when somebody came to it."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = asyncio.Event()

    @asynccontextmanager
    async def beside(self) -> AsyncIterator[None]:
        """As ever."""
        self.asked.set()
        async with super().beside():
            yield


class Breakable(Database):
    """A real database that can be made to fail a number of transactions, as one that restarts does."""

    failures = 0

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Any]:
        if self.failures > 0:
            self.failures -= 1
            raise ConnectionError("the database is restarting")
        async with super().transaction() as session:
            yield session


def at(text: str) -> datetime:
    """An instant in ISO form."""
    return datetime.fromisoformat(text)
