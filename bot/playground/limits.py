"""Telegram's flood limits, counted in real (monotonic) seconds.

The playground's calendar may be put forward by days; a flood is a matter of real seconds, so these
counters never look at it.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.playground.errors import too_many

MINUTE = 60.0


@dataclass(frozen=True)
class Limits:
    """What one bot may send; None switches a limit off.

    Attributes:
        bot_per_second: Messages a second over all chats.
        chat_per_second: Messages a second in one chat, in the long run.
        chat_burst: How many may go to one chat at once before that counts.
        group_per_minute: Sends, edits and topic creations a minute in one group, together.
    """

    bot_per_second: float | None = 30.0
    chat_per_second: float | None = 1.0
    chat_burst: int = 5
    group_per_minute: int | None = 20

    @classmethod
    def off(cls) -> Limits:
        """Give limits that never refuse, for tests about something else."""
        return cls(bot_per_second=None, chat_per_second=None, group_per_minute=None)


@dataclass
class Bucket:
    """A token bucket: fills at ``rate`` a second up to ``size``."""

    rate: float
    size: float
    level: float
    at: float

    def wait(self, now: float) -> float:
        """Refill, and give the seconds until one message may pass (0 when one may now)."""
        self.level = min(self.size, self.level + (now - self.at) * self.rate)
        self.at = now
        return 0.0 if self.level >= 1 else (1 - self.level) / self.rate


@dataclass
class FloodControl:
    """Counts what every bot sends and says 429 when it is too much."""

    limits: Limits
    monotonic: Callable[[], float]
    _bots: dict[int, Bucket] = field(default_factory=dict)
    _chats: dict[tuple[int, int], Bucket] = field(default_factory=dict)
    _groups: dict[tuple[int, int], deque[float]] = field(default_factory=dict)

    def spend(self, bot_id: int, chat_id: int, count: int = 1) -> None:
        """Book ``count`` messages (or edits) of a bot to a chat.

        Args:
            bot_id: Whose budget.
            chat_id: Where to; negative ids are groups.
            count: How many at once (an album counts each picture).

        Raises:
            ApiError: 429 with ``retry_after``; then nothing is booked.
        """
        now = self.monotonic()
        buckets = self._buckets(bot_id, chat_id, now)
        waits = [bucket.wait(now) for bucket in buckets]
        window = self._window(bot_id, chat_id, now)
        waits.append(self._window_wait(window, count, now))
        longest = max(waits)
        if longest > 0:
            raise too_many(max(1, math.ceil(longest)))
        for bucket in buckets:
            bucket.level -= count
        if window is not None:
            window.extend([now] * count)

    def _buckets(self, bot_id: int, chat_id: int, now: float) -> list[Bucket]:
        limits, found = self.limits, []
        if limits.bot_per_second is not None:
            rate = limits.bot_per_second
            found.append(self._bots.setdefault(bot_id, Bucket(rate, max(rate, 1), max(rate, 1), now)))
        if limits.chat_per_second is not None:
            burst = float(limits.chat_burst)
            fresh = Bucket(limits.chat_per_second, burst, burst, now)
            found.append(self._chats.setdefault((bot_id, chat_id), fresh))
        return found

    def _window(self, bot_id: int, chat_id: int, now: float) -> deque[float] | None:
        if chat_id >= 0 or self.limits.group_per_minute is None:
            return None
        window = self._groups.setdefault((bot_id, chat_id), deque())
        while window and window[0] <= now - MINUTE:
            window.popleft()
        return window

    def _window_wait(self, window: deque[float] | None, count: int, now: float) -> float:
        allowed = self.limits.group_per_minute
        if window is None or allowed is None or len(window) + count <= allowed:
            return 0.0
        must_go = min(len(window), len(window) + count - allowed)
        return window[must_go - 1] + MINUTE - now if must_go else MINUTE
