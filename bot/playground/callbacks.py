"""Presses of inline buttons, from the tap to the bot's answer."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from bot.playground.accounts import Account, Bot
from bot.playground.bell import Bell
from bot.playground.chats import StoredMessage

ANSWERABLE = timedelta(seconds=150)
PATIENCE = 10.0


@dataclass(eq=False)
class Press:
    """One press; await it for the bot's answer.

    Attributes:
        text: What the answer says, "" for none.
        alert: Shown as a dialog rather than a passing notice.
        answered: The bot has answered.
    """

    query_id: str
    person: Account
    bot: Bot
    message: StoredMessage
    data: str
    at: datetime
    text: str = ""
    alert: bool = False
    url: str = ""
    answered: bool = False
    bell: Bell = field(default_factory=Bell)

    def open_at(self, now: datetime) -> bool:
        """Say whether Telegram would still take an answer."""
        return not self.answered and now - self.at <= ANSWERABLE

    def answer(self, text: str, *, alert: bool, url: str) -> None:
        """Note the bot's answer and wake who waits for it."""
        self.text, self.alert, self.url, self.answered = text, alert, url, True
        self.bell.ring()

    async def wait(self, seconds: float = PATIENCE) -> Press:
        """Wait for the answer.

        Raises:
            TimeoutError: The bot did not answer in ``seconds`` real seconds.
        """
        deadline = asyncio.get_running_loop().time() + seconds
        while not self.answered:
            left = deadline - asyncio.get_running_loop().time()
            if left <= 0 or not await self.bell.heard(left):
                raise TimeoutError(f"the bot did not answer the press of {self.data!r}")
        return self

    def __await__(self) -> Generator[Any, None, Press]:
        return self.wait().__await__()
