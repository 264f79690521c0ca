"""The playground's calendar: steps forward, and a clock of its own for the separate process."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.clock import MovableClock

SATURDAY = 5
ZONE = ZoneInfo("Asia/Jakarta")
MORNING = time(7, 31)


@dataclass(frozen=True)
class WorkingDays:
    """A step by ``count`` working days; whoever knows the holidays works out where that ends."""

    count: int


@dataclass(frozen=True)
class NextMorning:
    """A step to the next morning of a working day, when its digests are written."""


Step = timedelta | WorkingDays | NextMorning
Advance = Callable[[Step], Awaitable[None]]


class ShiftedClock(MovableClock):
    """Real time, put forward by what the page asked for.

    The playground as a process of its own knows no holidays: its working days are Monday to Friday.
    In one process with the bots, the composition root gives its own ``advance`` instead.
    """

    def now(self) -> datetime:
        """Give the shifted time in UTC."""
        return self()

    async def advance(self, step: Step) -> None:
        """Go forward."""
        if isinstance(step, timedelta):
            self.offset += step
            return
        if isinstance(step, NextMorning):
            self.move_to(self._next_morning())
            return
        left = step.count
        while left > 0:
            self.offset += timedelta(days=1)
            left -= 1 if self.now().weekday() < SATURDAY else 0

    def _next_morning(self) -> datetime:
        local = self.now().astimezone(ZONE)
        day = local.date() + timedelta(days=local.time() >= MORNING)
        while day.weekday() >= SATURDAY:
            day += timedelta(days=1)
        return datetime.combine(day, MORNING, ZONE).astimezone(UTC)
