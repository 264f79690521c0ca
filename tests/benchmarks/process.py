"""What one whole process costs: memory, and the time from its start to the first poll of both bots.

Beside it, in the same run, a stock process with the same two frameworks and SQLModel, and nothing else. The
figures are ratios, for machines are noisy. Run: `python tests/benchmarks/process.py [--rounds 3]`.
"""

import argparse
import asyncio
import os
import statistics
import sys
import tempfile
import textwrap
import time
from dataclasses import dataclass, field
from pathlib import Path

import psutil
from aiohttp import web

ROOT = Path(__file__).parents[2]
CITIZEN, STAFF = "7000000001:benchmark-citizen-token-000", "7000000002:benchmark-staff-token-0000"
STOCK = """
    import asyncio, os
    import sqlmodel, sqlalchemy.ext.asyncio
    from aiogram import Bot, Dispatcher
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer
    from telegram.ext import Application

    URL = os.environ["TELEGRAM_API_URL"]

    async def main():
        session = AiohttpSession(api=TelegramAPIServer.from_base(URL))
        bot, dispatcher = Bot(os.environ["CITIZEN_BOT_TOKEN"], session=session), Dispatcher()
        builder = Application.builder().token(os.environ["STAFF_BOT_TOKEN"])
        application = builder.base_url(URL + "/bot").base_file_url(URL + "/file/bot").build()
        async with application:
            await application.start()
            await application.updater.start_polling()
            await dispatcher.start_polling(bot)

    asyncio.run(main())
"""


@dataclass
class Listener:
    """Plays just enough of Telegram to see who polls, and when."""

    polled: set[str] = field(default_factory=set)
    both: asyncio.Event = field(default_factory=asyncio.Event)

    async def answer(self, request: web.Request) -> web.Response:
        token, method = request.match_info["token"], request.match_info["method"].lower()
        result: object = True
        if method == "getme":
            number = int(token.partition(":")[0])
            result = {"id": number, "is_bot": True, "first_name": "b", "username": f"b{number}bot"}
        elif method == "getupdates":
            self.polled.add(token)
            if len(self.polled) == 2:
                self.both.set()
            await asyncio.sleep(1)
            result = []
        return web.json_response({"ok": True, "result": result})


@dataclass(frozen=True)
class Cost:
    """Seconds to the first poll of both bots, and MiB of resident memory a moment later."""

    seconds: float
    mebibytes: float


async def measure(command: list[str], folder: Path) -> Cost:
    """Start a process against a fresh listener, wait for both polls, look at its memory, end it."""
    listener = Listener()
    app = web.Application()
    app.router.add_route("*", "/bot{token}/{method}", listener.answer)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    environment = os.environ | {
        "CITIZEN_BOT_TOKEN": CITIZEN,
        "STAFF_BOT_TOKEN": STAFF,
        "STAFF_CHAT_ID": "-1001",
        "TELEGRAM_API_URL": f"http://127.0.0.1:{runner.addresses[0][1]}",
        "DATA_DIR": str(folder),
        "PYTHONPATH": str(ROOT),
    }
    began = time.perf_counter()
    process = await asyncio.create_subprocess_exec(
        *command, env=environment, cwd=folder, stderr=asyncio.subprocess.DEVNULL
    )
    try:
        await asyncio.wait_for(listener.both.wait(), 60)
        seconds = time.perf_counter() - began
        await asyncio.sleep(1)
        return Cost(seconds, psutil.Process(process.pid).memory_info().rss / 2**20)
    finally:
        process.kill()
        await process.wait()
        await runner.cleanup()


async def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--rounds", type=int, default=3)
    rounds = reader.parse_args().rounds
    ours, stock = [], []
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            await measure([sys.executable, "-m", "bot", "run"], Path(folder))  # the first start also migrates
            ours.append(await measure([sys.executable, "-m", "bot", "run"], Path(folder)))
            stock.append(await measure([sys.executable, "-c", textwrap.dedent(STOCK)], Path(folder)))
    print(f"{'median of ' + str(rounds):<22}{'Wadul':>10}{'stock':>10}{'ratio':>8}")
    for name, unit in (("seconds", "s to first poll"), ("mebibytes", "MiB resident")):
        mine = statistics.median(getattr(cost, name) for cost in ours)
        theirs = statistics.median(getattr(cost, name) for cost in stock)
        print(f"{unit:<22}{mine:>10.2f}{theirs:>10.2f}{mine / theirs:>8.2f}")


if __name__ == "__main__":
    asyncio.run(main())
