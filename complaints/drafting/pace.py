"""How fast somebody writes: recognised after everything was stored, so that answers can be merged.

A pace is kept as plain values with the conversation. It holds no words, only a fingerprint of the last ones.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any, Self

from complaints.drafting.hearing import has_substance

WINDOW = timedelta(minutes=1)
MOST_IN_WINDOW = 12
"""Messages in a minute that are each answered; an album counts as one."""
ECHO_WITHIN = timedelta(minutes=10)
SHORTEST_ECHO = 12
"""Signs; "ya" and "lewati" may well be said twice."""
MANY_REPORTS = (10, 30)
"""Reports of one day after which she and the coordinators are told; nothing is refused."""


@dataclass(frozen=True, slots=True)
class Pace:
    """What is remembered of the last messages.

    Attributes:
        since: when the present minute began.
        count: messages in it.
        told: whether she was asked to go slowly in it, or in the one before.
        echo, echo_at: fingerprint of the last words, and when they came.
    """

    since: str = ""
    count: int = 0
    told: bool = False
    echo: str = ""
    echo_at: str = ""

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """As it was written; what cannot be read counts as nothing."""
        blank = cls()
        known = {
            name: value
            for name, value in data.items()
            if name in asdict(blank) and type(value) is type(getattr(blank, name))
        }
        return cls(**known)

    def to_json(self) -> dict[str, Any]:
        """As plain values."""
        return {name: value for name, value in asdict(self).items() if value}

    @property
    def is_hurried(self) -> bool:
        """Whether more came in this minute than is answered one by one."""
        return self.count > MOST_IN_WINDOW

    def after(self, words: str, now: datetime) -> Pace:
        """The pace once these words came."""
        fresh = not self.since or not timedelta() <= now - datetime.fromisoformat(self.since) < WINDOW
        calm = fresh and not self.is_hurried
        return Pace(
            since=now.isoformat() if fresh else self.since,
            count=1 if fresh else self.count + 1,
            told=False if calm else self.told,
            echo=fingerprint(words),
            echo_at=now.isoformat(),
        )

    def is_echo(self, words: str, now: datetime) -> bool:
        """Whether these words only repeat the last ones."""
        if not self.echo_at or len(words) < SHORTEST_ECHO or not has_substance(words):
            return False
        recent = timedelta() <= now - datetime.fromisoformat(self.echo_at) < ECHO_WITHIN
        return recent and self.echo == fingerprint(words)


def fingerprint(words: str) -> str:
    """The same for words that differ in nothing but case and white space."""
    return hashlib.sha256(" ".join(words.casefold().split()).encode()).hexdigest()[:16]
