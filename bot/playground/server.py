"""The playground behind a port of this machine: Bot API, people API and page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Self

from aiohttp import ClientSession, web

from bot.playground.bot_api import BotApi
from bot.playground.calendar import Advance
from bot.playground.delivery import PATIENCE, Delivery
from bot.playground.desk import Desk, Posts
from bot.playground.files import MAX_UP
from bot.playground.limits import Limits
from bot.playground.nursery import Nursery
from bot.playground.webhooks import pause_before
from bot.playground.world import Playground

HOST = "127.0.0.1"
ROOM_FOR_A_FORM = 1024 * 1024


class PlaygroundServer:
    """Starts and stops the playground in the running event loop.

    Args:
        now: The calendar (aware datetimes).
        advance: Puts the calendar forward; without it the page shows no buttons for that.
        limits: Flood limits.
        playground: A world made elsewhere; its own calendar and limits count then.
        webhook_pauses: Seconds before delivery attempt n.
        posts: Tells the page what people are at the desk.
    """

    def __init__(
        self,
        *,
        now: Callable[[], datetime],
        advance: Advance | None = None,
        limits: Limits | None = None,
        playground: Playground | None = None,
        webhook_pauses: Callable[[int], float] = pause_before,
        posts: Posts | None = None,
    ) -> None:
        self.playground = playground or Playground(now=now, limits=limits or Limits())
        self.advance, self.posts = advance, posts
        self.webhook_pauses = webhook_pauses
        self.shown: Mapping[str, str] = {}
        self.port = 0
        self._nursery = Nursery()
        self._runner: web.AppRunner | None = None
        self._session: ClientSession | None = None
        self._delivering: set[int] = set()

    @property
    def url(self) -> str:
        """Where it listens, e.g. "http://127.0.0.1:8081"."""
        return f"http://{HOST}:{self.port}"

    async def start(self, port: int = 0) -> None:
        """Listen on 127.0.0.1; port 0 takes a free one."""
        self.api = BotApi(self.playground)
        self.desk = Desk(self.playground, self.advance, self.posts)
        self.desk.shown = self.shown
        app = web.Application(client_max_size=MAX_UP + ROOM_FOR_A_FORM, middlewares=[self.desk.guard])
        app.add_routes([*self.api.routes(), *self.desk.routes()])
        self._session = ClientSession(timeout=PATIENCE)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
        await self._runner.setup()
        site = web.TCPSite(self._runner, HOST, port)
        await site.start()
        self.port = self._runner.addresses[0][1]
        self._nursery.start(self._keep_delivering(), "webhook deliveries")

    async def _keep_delivering(self) -> None:
        """Give every bot its delivery, also those that are added later."""
        while True:
            for bot in list(self.playground.bots.values()):
                if bot.id not in self._delivering and self._session is not None:
                    self._delivering.add(bot.id)
                    delivery = Delivery(
                        self.playground,
                        bot,
                        self._nursery,
                        self._session,
                        self.api.execute_answer,
                        self.webhook_pauses,
                    )
                    self._nursery.start(delivery.run(), f"webhook of {bot.username}")
            await self.playground.bell.heard()

    async def stop(self) -> None:
        """Stop listening; waiting polls end at once."""
        await self._nursery.stop()
        self.desk.close()
        for bot in self.playground.bots.values():
            bot.queue.begin_poll()
        if self._runner is not None:
            await self._runner.cleanup()
        if self._session is not None:
            await self._session.close()

    async def __aenter__(self) -> Self:
        await self.start(self.port)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()
