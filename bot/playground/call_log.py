"""The log of Bot API calls, for tests of what was sent and how often."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.playground.accounts import Bot

Json = dict[str, Any]


@dataclass(frozen=True)
class CallRecord:
    """One Bot API call in the log.

    Attributes:
        at: When, by the playground's calendar.
        ticks: When, in monotonic real seconds (for budgets).
        error: The refusal's code, 0 when it was done.
    """

    method: str
    bot: Bot
    params: Json
    at: datetime
    ticks: float
    error: int
