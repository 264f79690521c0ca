"""Telegram's rate limits as a budget: pure arithmetic, the time is passed in.

Limits: about 30 messages a second for a bot, one a second for a chat with short bursts, 20 a minute for a
group with edits counted. Ours stay a little below, because Telegram counts by its own clock.
"""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

MINUTE = 60.0


@dataclass(frozen=True, slots=True)
class Limits:
    """What one bot allows itself.

    Attributes:
        bot_rate, bot_burst: messages a second over all chats, and how many may go at once; in any second
            at most their sum goes out.
        chat_rate, chat_burst: the same for one chat.
        group_per_minute: messages and edits in any minute in one group.
        group_kept: of these, how many are kept for urgent letters.
    """

    bot_rate: float = 25.0
    bot_burst: int = 5
    chat_rate: float = 1.0
    chat_burst: int = 3
    group_per_minute: int = 18
    group_kept: int = 6


@dataclass(slots=True)
class _Bucket:
    """A token bucket; it may go below zero for an album, which Telegram counts picture by picture."""

    rate: float
    size: float
    level: float
    at: float

    def wait(self, now: float) -> float:
        self.level = min(self.size, self.level + max(0.0, now - self.at) * self.rate)
        self.at = max(self.at, now)
        # Rounding must not make somebody wait for a billionth of a token.
        return 0.0 if self.level >= 1 - 1e-9 else (1 - self.level) / self.rate


@dataclass(slots=True)
class _Chat:
    bucket: _Bucket
    not_before: float = 0.0
    minute: deque[float] = field(default_factory=deque)


class Budget:
    """Who may be written to now. Times are seconds of one monotonic clock; negative chat ids are groups."""

    def __init__(self, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self._bot: _Bucket | None = None
        self._chats: dict[int, _Chat] = {}
        self._not_before = 0.0

    def take(self, chat_id: int, now: float, *, count: int = 1, urgent: bool = True) -> float:
        """Book `count` messages to a chat, or say how long to wait.

        Args:
            chat_id: where to.
            now: seconds.
            count: messages that go out together (an album counts each picture).
            urgent: False leaves a part of a group's minute to others.

        Returns:
            0.0 when booked; otherwise seconds until it is worth asking again, and nothing is booked.
        """
        chat = self._chat(chat_id, now)
        bot = self._bot_bucket(now)
        wait = max(
            self._not_before - now,
            chat.not_before - now,
            bot.wait(now),
            chat.bucket.wait(now),
            self._minute_wait(chat_id, chat, count, now, urgent=urgent),
        )
        if wait > 0:
            return wait
        bot.level -= count
        chat.bucket.level -= count
        if chat_id < 0:
            chat.minute.extend([now] * count)
        return 0.0

    def slow_down(self, chat_id: int, until: float) -> None:
        """Telegram said 429 for this chat: leave it alone; others go on."""
        chat = self._chat(chat_id, until)
        chat.not_before = max(chat.not_before, until)

    def slow_down_all(self, until: float) -> None:
        """Telegram said 429 to the bot as a whole."""
        self._not_before = max(self._not_before, until)

    def slowed(self, now: float) -> int:
        """How many chats are left alone after a 429; many at once mean that the bot is too fast."""
        return sum(chat.not_before > now for chat in self._chats.values())

    def forget(self, now: float) -> None:
        """Drop what no longer limits anybody, so that a year of chats costs no memory."""
        self._chats = {chat_id: chat for chat_id, chat in self._chats.items() if self._matters(chat, now)}

    def _matters(self, chat: _Chat, now: float) -> bool:
        chat.bucket.wait(now)
        recent = bool(chat.minute) and chat.minute[-1] > now - MINUTE
        return recent or chat.not_before > now or chat.bucket.level < chat.bucket.size

    def _chat(self, chat_id: int, now: float) -> _Chat:
        if chat_id not in self._chats:
            size = float(self.limits.chat_burst)
            self._chats[chat_id] = _Chat(_Bucket(self.limits.chat_rate, size, size, now))
        return self._chats[chat_id]

    def _bot_bucket(self, now: float) -> _Bucket:
        if self._bot is None:
            size = float(self.limits.bot_burst)
            self._bot = _Bucket(self.limits.bot_rate, size, size, now)
        return self._bot

    def _minute_wait(self, chat_id: int, chat: _Chat, count: int, now: float, *, urgent: bool) -> float:
        if chat_id >= 0:
            return 0.0
        while chat.minute and chat.minute[0] <= now - MINUTE:
            chat.minute.popleft()
        allowed = self.limits.group_per_minute - (0 if urgent else self.limits.group_kept)
        excess = len(chat.minute) + min(count, allowed) - allowed
        return _nth(chat.minute, excess - 1) + MINUTE - now if excess > 0 else 0.0


def _nth(values: Iterable[float], n: int) -> float:
    return list(values)[n]
