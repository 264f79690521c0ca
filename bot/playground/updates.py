"""What waits for one bot: numbered updates, kept for a while, handed out by polling or webhook."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from bot.playground.bell import Bell
from bot.playground.errors import conflict

Json = dict[str, Any]
KEPT = timedelta(hours=24)
PRESS_KEPT = timedelta(seconds=150)
QUIET_WEEK = timedelta(days=7)
ASKED_FOR_ONLY = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
FIRST_ID = 600_000_000
HIGHEST_START = 2_000_000_000
OTHER_POLLER = "terminated by other getUpdates request; make sure that only one bot instance is running"


@dataclass(frozen=True)
class Update:
    """One update as it will be handed out.

    Attributes:
        update_id: Telegram's number; usually growing, random after a quiet week.
        kind: Name of its field ("message", "callback_query" …).
        body: The whole JSON object.
        at: When it came, by the playground's calendar.
        lane: Webhooks deliver one after the other within a lane (a chat).
    """

    update_id: int
    kind: str
    body: Json
    at: datetime
    lane: str

    def lapsed(self, now: datetime) -> bool:
        """Tell whether Telegram would have thrown it away by ``now``."""
        return now - self.at > (PRESS_KEPT if self.kind == "callback_query" else KEPT)


@dataclass(eq=False)
class UpdateQueue:
    """The updates of one bot that it has not yet confirmed."""

    pending: list[Update] = field(default_factory=list)
    allowed: frozenset[str] | None = None
    bell: Bell = field(default_factory=Bell)
    _next_id: int = FIRST_ID
    _last_at: datetime | None = None
    _poll: int = 0

    def push(self, kind: str, body: Json, now: datetime, lane: str) -> None:
        """Queue one update unless the bot said that it does not want this kind."""
        wanted = kind not in ASKED_FOR_ONLY if self.allowed is None else kind in self.allowed
        if wanted:
            self.push_raw({kind: body}, now, lane, kind)

    def push_raw(self, raw: Json, now: datetime, lane: str, kind: str = "odd") -> None:
        """Queue an update as it stands; it gets the next number if it has none."""
        number = raw.get("update_id", self._number(now))
        self.pending.append(Update(number, kind, {"update_id": number} | raw, now, lane))
        self._last_at = now
        self.bell.ring()

    def _number(self, now: datetime) -> int:
        if self._last_at is not None and now - self._last_at >= QUIET_WEEK:
            # Telegram promises growing numbers only while there is traffic.
            self._next_id = random.Random(self._next_id).randrange(1, HIGHEST_START)  # noqa: S311  # no secret
        self._next_id += 1
        return self._next_id - 1

    def forget_lapsed(self, now: datetime) -> None:
        """Throw away what nobody fetched in time."""
        self.pending = [update for update in self.pending if not update.lapsed(now)]

    def confirm(self, offset: int) -> None:
        """Drop what the poller has, as its ``offset`` says.

        Args:
            offset: Number of the first update it wants; negative counts from the end.
        """
        if offset < 0:
            self.pending = self.pending[offset:]
        elif 0 < offset <= self._next_id:
            self.pending = [update for update in self.pending if update.update_id >= offset]

    def begin_poll(self) -> int:
        """Take over from any other poller, which will be refused; give this poll's number."""
        self._poll += 1
        self.bell.ring()
        return self._poll

    async def wait(self, poll: int, seconds: float) -> None:
        """Wait until something is pending or the time is up.

        Raises:
            ApiError: 409 when another poller came.
        """
        if not self.pending and seconds > 0:
            await self.bell.heard(seconds)
        if poll != self._poll:
            raise conflict(OTHER_POLLER)

    def drop(self, update: Update) -> None:
        """Forget one delivered update."""
        if update in self.pending:
            self.pending.remove(update)
