"""A bot's webhook settings and how delivery went."""

from __future__ import annotations

from dataclasses import dataclass

PAUSES = (0.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 120.0)


@dataclass
class Webhook:
    """Where a bot wants its updates.

    Attributes:
        secret: Sent in X-Telegram-Bot-Api-Secret-Token, "" for none.
        max_connections: How many deliveries at once.
        last_error: What went wrong last, "" for nothing.
        last_error_date: When, Unix seconds of the playground's calendar.
    """

    url: str
    secret: str = ""
    max_connections: int = 40
    last_error: str = ""
    last_error_date: int = 0


def pause_before(attempt: int) -> float:
    """Give the real seconds to wait before a delivery attempt (0 is the first)."""
    return PAUSES[min(attempt, len(PAUSES) - 1)]
