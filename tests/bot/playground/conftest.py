"""A playground with its usual cast, and bare HTTP to it."""

from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any

import aiogram
import pytest
import telegram
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiohttp import ClientSession
from PIL import Image

from bot.playground import Limits, PlaygroundServer, WorkingDays, cast
from bot.playground.delivery import PATIENCE


class Calendar:
    """A clock that stands still until a test (or the page) moves it."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)

    def now(self):
        return self.at

    async def advance(self, step):
        self.at += timedelta(days=step.count) if isinstance(step, WorkingDays) else step


class Raw:
    """Bare HTTP: what a bot gets to see, without any framework."""

    def __init__(self, session, url, token) -> None:
        self.session, self.url, self.token = session, url, token

    async def __call__(self, method, *, expect: tuple[int, str] | None = None, **values: Any) -> Any:
        async with self.session.post(f"{self.url}/bot{self.token}/{method}", json=values) as answer:
            body = await answer.json()
        assert answer.status == (200 if body["ok"] else body["error_code"])
        if expect is not None:
            assert (body.get("error_code"), body.get("description")) == expect
            return body
        assert body["ok"], body
        return body["result"]


def jpeg(width=64, height=48, colour="gray"):
    out = BytesIO()
    Image.new("RGB", (width, height), colour).save(out, "JPEG")
    return out.getvalue()


@pytest.fixture
def picture():
    return jpeg()


@pytest.fixture
def calendar():
    return Calendar()


@pytest.fixture
async def server(calendar):
    started = PlaygroundServer(
        now=calendar.now, advance=calendar.advance, limits=Limits.off(), webhook_pauses=lambda _: 0.01
    )
    async with started:
        yield started


@pytest.fixture
def world(server):
    return server.playground


@pytest.fixture
def ready(world):
    return cast(world)


@pytest.fixture
async def session():
    async with ClientSession(timeout=PATIENCE) as opened:
        yield opened


@pytest.fixture
def citizen_api(session, server, ready):
    return Raw(session, server.url, ready.citizen_bot.token)


@pytest.fixture
def staff_api(session, server, ready):
    return Raw(session, server.url, ready.staff_bot.token)


@pytest.fixture
def citizen(ready):
    person = ready.citizens[0]
    person.start(ready.citizen_bot)
    return person


@pytest.fixture
async def aio(server, ready):
    api = TelegramAPIServer.from_base(server.url)
    async with aiogram.Bot(ready.citizen_bot.token, session=AiohttpSession(api=api)) as bot:
        yield bot


@asynccontextmanager
async def ptb_bot(server, token):
    bot = telegram.Bot(token, base_url=f"{server.url}/bot", base_file_url=f"{server.url}/file/bot")
    async with bot:
        yield bot


@pytest.fixture
async def ptb(server, ready):
    async with ptb_bot(server, ready.staff_bot.token) as bot:
        yield bot
