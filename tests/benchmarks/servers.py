"""The two bots of the comparison, each run as a process of its own by `durable.py`."""

import asyncio
import resource
import signal
import sys
from pathlib import Path
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.types import Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web
from sqlalchemy.ext.asyncio import create_async_engine
from sqlmodel import Field, SQLModel
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.clock import real_clock
from bot.webhook import Webhook
from bot.worker import Worker
from storage.engine.bell import Bell
from storage.engine.database import Database
from storage.engine.seats import Seats
from storage.letters import BotName, Letter
from storage.mail import inbox, outbox
from tests.benchmarks.load import SECRET


class Complaint(SQLModel, table=True):
    """What the stock bot keeps of a message."""

    __tablename__ = "stock_complaint"

    id: int | None = Field(default=None, primary_key=True)
    chat_id: int
    text: str


async def stock(url: str, _: Path) -> tuple[web.Application, list[Any]]:
    """aiogram as its manual shows it: SimpleRequestHandler, a session, an insert and a commit per update.

    It answers after its handler, for otherwise it would say yes to what it may lose.
    """
    pool = {} if url.startswith("sqlite") else {"pool_size": 10}
    engine = create_async_engine(url, **pool)
    async with engine.begin() as connection:
        await connection.run_sync(Complaint.__table__.create)
    dispatcher = Dispatcher()

    @dispatcher.message()
    async def keep(message: Message) -> None:
        async with AsyncSession(engine) as session:
            session.add(Complaint(chat_id=message.chat.id, text=message.text or ""))
            await session.commit()

    app = web.Application()
    handler = SimpleRequestHandler(
        dispatcher, Bot("42:ukur"), handle_in_background=False, secret_token=SECRET
    )
    handler.register(app, path="/telegram/citizen")
    return app, []


async def ours(url: str, folder: Path) -> tuple[web.Application, list[Any]]:
    """Our webhook, and a worker whose use case writes a letter where it closes the update."""
    database = Database(url)
    bell, seats = Bell(database), Seats(database, folder / "seats")
    await bell.start()

    async def feed(ref: inbox.UpdateRef, raw: str) -> None:
        letter = Letter(bot=BotName.CITIZEN, chat_id=ref.inbox_id % 500, text=raw[:80])
        async with database.transaction() as session:
            await outbox.post(session, letter, real_clock())
            await inbox.finish(session, ref, real_clock())

    async def nobody(*_: object) -> None:
        raise AssertionError("nothing is given up here")

    worker = Worker(
        database=database,
        bell=bell,
        seats=seats,
        bot=BotName.CITIZEN,
        feed=feed,
        on_quarantine=nobody,
        clock=real_clock,
    )
    hook = Webhook(database=database, secrets={BotName.CITIZEN: SECRET}, clock=real_clock, most_waiting=10**9)
    return hook.application(), [worker]


async def serve(name: str, url: str, folder: Path, *, working: bool) -> None:
    """Serve until SIGTERM; the port is the first line printed, the peak memory in MiB the last."""
    app, parts = await {"ours": ours, "stock": stock}[name](url, folder)
    stopped = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopped.set)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    sys.stdout.write(f"{runner.addresses[0][1]}\n")
    sys.stdout.flush()
    tasks = [asyncio.ensure_future(part.run()) for part in parts] if working else []
    await stopped.wait()
    if working:
        for part in parts:
            part.stop()
        await asyncio.gather(*tasks)
    await runner.cleanup()
    sys.stdout.write(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f}\n")


if __name__ == "__main__":
    which, where, place, work = sys.argv[1:5]
    asyncio.run(serve(which, where, Path(place), working=work == "working"))
