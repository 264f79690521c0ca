"""What waits for one bot: numbered updates, kept for a while, handed out by polling or webhook."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from bot.playground.bell import Bell
from bot.playground.errors import conflict

Json = dict[str, Any]
KEPT = timedelta(hours=24)
PRESS_KEPT = timedelta(seconds=150)
TIDY_EVERY = timedelta(seconds=1)
QUIET_WEEK = timedelta(days=7)
ASKED_FOR_ONLY = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
FIRST_ID = 600_000_000
HIGHEST_START = 2_000_000_000
OTHER_POLLER = "terminated by other getUpdates request; make sure that only one bot instance is running"


@dataclass(frozen=True)
class Update:
    """One update as it will be handed out.

    Attributes:
        serial: Our own number, in order of arrival.
        update_id: Telegram's number; usually growing, random after a quiet week.
        kind: Name of its field ("message", "callback_query" …).
        body: The whole JSON object.
        at: When it came, by the playground's calendar.
        lane: Webhooks deliver one after the other within a lane (a chat).
    """

    serial: int
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
    """The updates of one bot that it has not yet confirmed, in the order in which they came."""

    allowed: frozenset[str] | None = None
    bell: Bell = field(default_factory=Bell)
    polls: int = 0
    lanes: dict[str, dict[int, Update]] = field(default_factory=dict)
    _all: dict[int, Update] = field(default_factory=dict)
    _pushed: int = 0
    _next_id: int = FIRST_ID
    _last_at: datetime | None = None
    _tidied: datetime | None = None

    @property
    def pending(self) -> list[Update]:
        """What waits, oldest first."""
        return list(self._all.values())

    def batch(self, limit: int) -> list[Json]:
        """Give the oldest updates as JSON objects."""
        return [update.body for update in islice(self._all.values(), limit)]

    def first(self, lane: str) -> Update | None:
        """Give the oldest update of a lane."""
        return next(iter(self.lanes.get(lane, {}).values()), None)

    def push(self, kind: str, body: Json, now: datetime, lane: str) -> None:
        """Queue one update unless the bot said that it does not want this kind."""
        wanted = kind not in ASKED_FOR_ONLY if self.allowed is None else kind in self.allowed
        if wanted:
            self.push_raw({kind: body}, now, lane, kind)

    def push_raw(self, raw: Json, now: datetime, lane: str, kind: str = "odd") -> None:
        """Queue an update as it stands; it gets the next number if it has none."""
        given = raw.get("update_id")
        number = given if isinstance(given, int) else self._number(now)
        self._next_id = max(self._next_id, number + 1)
        self._pushed += 1
        update = Update(self._pushed, number, kind, {"update_id": number} | raw, now, lane)
        self._all[update.serial] = update
        self.lanes.setdefault(lane, {})[update.serial] = update
        self._last_at = now
        self.bell.ring()

    def _number(self, now: datetime) -> int:
        if self._last_at is not None and now - self._last_at >= QUIET_WEEK:
            # Telegram promises growing numbers only while there is traffic.
            self._next_id = random.Random(self._next_id).randrange(1, HIGHEST_START)  # noqa: S311  # no secret
        self._next_id += 1
        return self._next_id - 1

    def drop(self, update: Update) -> None:
        """Forget one update, if it is still there."""
        self._all.pop(update.serial, None)
        lane = self.lanes.get(update.lane, {})
        lane.pop(update.serial, None)
        if not lane:
            self.lanes.pop(update.lane, None)

    def clear(self) -> None:
        """Forget everything that waits."""
        self._all.clear()
        self.lanes.clear()

    def forget_lapsed(self, now: datetime) -> None:
        """Throw away what nobody fetched in time."""
        if self._tidied is not None and abs(now - self._tidied) < TIDY_EVERY:
            return
        self._tidied = now
        for update in self.pending:
            if update.lapsed(now):
                self.drop(update)

    def confirm(self, offset: int) -> None:
        """Drop what the poller has, as its ``offset`` says.

        Args:
            offset: Number of the first update it wants; negative counts from the end.
        """
        pending = self.pending
        if offset < 0:
            done = pending[:offset]
        elif 0 < offset <= self._next_id:
            done = [update for update in pending if update.update_id < offset]
        else:  # an offset from before a quiet week says nothing
            done = []
        for update in done:
            self.drop(update)

    def begin_poll(self) -> int:
        """Take over from any other poller, which will be refused; give this poll's number."""
        self.polls += 1
        self.bell.ring()
        return self.polls

    async def wait(self, poll: int, seconds: float) -> None:
        """Wait until something is pending or the time is up.

        Raises:
            ApiError: 409 when another poller came.
        """
        if not self._all and seconds > 0:
            await self.bell.heard(seconds)
        if poll != self.polls:
            raise conflict(OTHER_POLLER)
