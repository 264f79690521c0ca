# ruff: noqa: ANN204, ARG002 - helpers inside tests need no signatures
"""A process with both workers, a sender and a fetcher, in which some words, letters and files are deadly."""

import asyncio
import json
import os
import signal
from pathlib import Path

from bot import worker
from bot.clock import real_clock
from bot.worker import Worker
from scheduler.gate import Gate
from scheduler.media import MediaFetcher
from scheduler.sender import Sender
from storage.engine.bell import Bell
from storage.engine.database import Database
from storage.engine.seats import Seats
from storage.files import attachments
from storage.files.vault import Vault
from storage.letters import BotName, Letter, Sent
from storage.mail import inbox, outbox
from tests.support.machine import until
from tests.support.outgoing import jpeg

POISON = "racun"
CITIZEN = BotName.CITIZEN


def die():
    os.kill(os.getpid(), signal.SIGKILL)


class DeadlyVault(Vault):
    async def keep(self, content, kind):
        if content == POISON.encode():
            die()
        return await super().keep(content, kind)


class DeadlyTransport:
    async def send(self, letter, files, progress=None):
        if letter.text == POISON:
            die()
        await asyncio.sleep(0.02)
        return Sent((1,))

    async def download(self, file_id):
        return POISON.encode() if file_id == POISON else jpeg()


class Process:
    """All parts on one ground, as `bot.parts` puts them together."""

    def __init__(self, url, folder):
        self.database = Database(url, pool=5)
        self.bell, self.seats, self.gate = Bell(self.database), Seats(self.database, folder / "seats"), Gate()
        self.folder, self.transport = folder, DeadlyTransport()
        self.ground = {
            "database": self.database,
            "bell": self.bell,
            "seats": self.seats,
            "clock": real_clock,
            "gate": self.gate,
        }

    def parts(self):
        vault = DeadlyVault(self.folder / "vault")
        yield from (
            Worker(**self.ground, bot=bot, feed=self.feed, on_quarantine=self.on_quarantine)
            for bot in BotName
        )
        yield Sender(**self.ground, bot=CITIZEN, transport=self.transport, vault=vault)
        yield MediaFetcher(
            **self.ground, transports={CITIZEN: self.transport}, vault=vault, lose=self.lose, standby=0.1
        )

    async def feed(self, ref, raw):
        update = json.loads(raw)
        await asyncio.sleep(0.01)
        if update["word"] == POISON:
            die()
        async with self.database.transaction() as session:
            await outbox.post(
                session, Letter(bot=CITIZEN, chat_id=update["chat"], text=update["word"]), real_clock()
            )
            await inbox.finish(session, ref, real_clock())

    async def on_quarantine(self, session, ref, raw):
        letter = Letter(
            bot=CITIZEN, chat_id=json.loads(raw)["chat"], text="maaf", once_key=f"maaf:{ref.inbox_id}"
        )
        await outbox.post(session, letter, real_clock())

    async def lose(self, attachment_id, why):
        async with self.database.transaction() as session:
            await attachments.failed(session, attachment_id, None, why)

    async def idle(self):
        for bot in BotName:
            if await inbox.waiting(self.database, bot):
                return False
        async with self.database.reading() as session:
            if await attachments.to_fetch(session, real_clock(), 1):
                return False
        return not await outbox.due(self.database, CITIZEN, real_clock(), 1)


async def work(url, folder):
    process = Process(url, folder)
    await process.bell.start()
    parts = list(process.parts())
    tasks = [asyncio.ensure_future(part.run()) for part in parts]
    await until(process.idle, 60)
    for part in parts:
        part.stop()
    await asyncio.gather(*tasks)
    await process.bell.stop()
    await process.seats.close()
    await process.database.close()


def live(url: str, folder: str) -> None:
    """Work until nothing waits, or until death."""
    worker._SWEEP_SECONDS = 0.1  # noqa: SLF001 - so that nothing is waited for
    asyncio.run(work(url, Path(folder)))
