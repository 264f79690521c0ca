"""The playground's calendar: steps forward, and a clock of its own for the separate process."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.clock import MovableClock

SATURDAY = 5


@dataclass(frozen=True)
class WorkingDays:
    """A step by ``count`` working days; whoever knows the holidays works out where that ends."""

    count: int


Step = timedelta | WorkingDays
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
        left = step.count
        while left > 0:
            self.offset += timedelta(days=1)
            left -= 1 if self.now().weekday() < SATURDAY else 0
