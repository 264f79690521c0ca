"""Making the network and the server fail on purpose, for tests of what we do then."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from bot.playground.errors import ApiError, too_many

ANY_METHOD = "*"


@dataclass(frozen=True)
class Fault:
    """One way to fail.

    Attributes:
        kind: "error" (answer ``error``), "drop" (the connection closes before anything happened),
            "lose_answer" (it is done, but the answer never arrives), "hang" (the answer comes late).
        error: What to answer.
        seconds: How late, in real seconds.
    """

    kind: str
    error: ApiError | None = None
    seconds: float = 0.0

    @classmethod
    def drop(cls) -> Fault:
        """Close the connection; the call is not done."""
        return cls("drop")

    @classmethod
    def lose_answer(cls) -> Fault:
        """Do what was asked, then close the connection without an answer."""
        return cls("lose_answer")

    @classmethod
    def hang(cls, seconds: float) -> Fault:
        """Answer only after ``seconds``; the call is done then."""
        return cls("hang", seconds=seconds)

    @classmethod
    def flood(cls, retry_after: int = 1) -> Fault:
        """Answer 429."""
        return cls("error", too_many(retry_after))

    @classmethod
    def refuse(cls, code: int, description: str, **parameters: Any) -> Fault:
        """Answer any error, e.g. ``refuse(500, "Internal Server Error")``."""
        return cls("error", ApiError(code, description, **parameters))


@dataclass
class Planned:
    """A fault that waits for its call."""

    method: str
    fault: Fault
    left: int
    bot_id: int | None
    chat_id: int | None


@dataclass
class FaultPlan:
    """The faults to come."""

    planned: list[Planned] = field(default_factory=list)

    def take(self, method: str, bot_id: int, chat_id: int | None) -> Fault | None:
        """Give the fault for this call, if one was planned, and count it."""
        for plan in self.planned:
            if plan.method.lower() not in {ANY_METHOD, method.lower()}:
                continue
            if plan.bot_id not in {None, bot_id} or plan.chat_id not in {None, chat_id}:
                continue
            plan.left -= 1
            if plan.left <= 0:
                self.planned.remove(plan)
            return plan.fault
        return None
