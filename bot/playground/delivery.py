"""Delivering updates to webhooks: in order within a chat, chats side by side, again until taken."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout

from bot.playground.accounts import Bot
from bot.playground.nursery import Nursery
from bot.playground.updates import Update
from bot.playground.webhooks import Webhook, pause_before
from bot.playground.world import Playground

log = logging.getLogger(__name__)
Json = dict[str, Any]
Execute = Callable[[Bot, str, Json], Awaitable[None]]
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  # the header's name, no secret
PATIENCE = ClientTimeout(total=60)
REDIRECT = 300


@dataclass
class Delivery:
    """Delivers for one bot for as long as the server runs.

    Args:
        execute: Runs a method that the bot gave as its answer to a delivery.
        pauses: Seconds before attempt n; tests make them short.
    """

    world: Playground
    bot: Bot
    nursery: Nursery
    session: ClientSession
    execute: Execute
    pauses: Callable[[int], float] = pause_before
    _busy: set[str] = field(default_factory=set)

    async def run(self) -> None:
        """Start a worker for each chat that has something waiting."""
        while True:
            webhook = self.bot.webhook
            self.bot.queue.forget_lapsed(self.world.now())
            if webhook is not None:
                waiting = [lane for lane in self.bot.queue.lanes if lane not in self._busy]
                for lane in waiting[: webhook.max_connections - len(self._busy)]:
                    self._busy.add(lane)
                    self.nursery.start(self._lane(lane), f"webhook {lane}")
            await self.bot.queue.bell.heard()

    async def _lane(self, lane: str) -> None:
        attempt = 0
        try:
            while (webhook := self.bot.webhook) and (update := self._first(lane)):
                wait = await self._deliver(webhook, update)
                if wait is None:
                    self.bot.queue.drop(update)
                    attempt = 0
                    continue
                attempt += 1
                await asyncio.sleep(max(wait, self.pauses(attempt)))
        finally:
            self._busy.discard(lane)
            self.bot.queue.bell.ring()

    def _first(self, lane: str) -> Update | None:
        self.bot.queue.forget_lapsed(self.world.now())
        return self.bot.queue.first(lane)

    async def _deliver(self, webhook: Webhook, update: Update) -> float | None:
        """Try once; give None when it was taken, else the least seconds to wait."""
        headers = {"Content-Type": "application/json"}
        if webhook.secret:
            headers[SECRET_HEADER] = webhook.secret
        try:
            async with self.session.post(
                webhook.url, data=json.dumps(update.body), headers=headers, allow_redirects=False
            ) as response:
                if response.status < REDIRECT:
                    await self._answered(await response.read())
                    return None
                self._note(webhook, f"Wrong response from the webhook: {response.status} {response.reason}")
                return _retry_after(response.headers.get("Retry-After", ""))
        except (ClientError, TimeoutError, OSError) as error:
            self._note(webhook, f"Connection failed: {type(error).__name__}")
            return 0.0

    def _note(self, webhook: Webhook, error: str) -> None:
        webhook.last_error = error
        webhook.last_error_date = int(self.world.now().timestamp())
        self.world.changed()

    async def _answered(self, raw: bytes) -> None:
        """Run the method that a bot may put into its answer instead of calling it."""
        try:
            body = json.loads(raw or b"null")
        except ValueError:
            return
        if isinstance(body, dict) and isinstance(body.get("method"), str):
            await self.execute(self.bot, body.pop("method"), body)


def _retry_after(value: str) -> float:
    return float(value) if value.isdigit() else 0.0
