"""Learning from people: confirmations, transfers and final closes move the very next decision.

Only counts of words are kept (no text), each event as one row that can be stored, decays with time and can be
undone. Nothing here takes a `Decision`: what no person confirmed cannot teach.

An event says "reports with these words belong to d" and, for a transfer, "reports like this one left d". For a
new text, a department gains (or loses) by how much likelier its words are among the department's events than
anywhere; the gain is capped by the logarithm of the evidence, so one event tips a doubtful case and five hundred
overrule the prior. A text unlike any event is not touched.
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from complaints.routing.features import learned_features
from complaints.routing.normaliser import normalise

if TYPE_CHECKING:
    from collections.abc import Iterable

HALF_LIFE = timedelta(days=180)
_SMOOTH = 0.5  # how many imagined events stand behind "anywhere"
_SHARE = 0.3  # words of one text are not independent: their evidence counts for less than its sum
_REACH = 1.6  # how far the logarithm of the evidence carries
_UNSEEN = 1e-4  # how often a word nobody counted stands in a report
EventId = int | str


@dataclass(frozen=True, slots=True)
class Event:
    """One thing a person decided, as stored: words and pairs, no text. A confirmation has no `department_from`."""

    event_id: EventId
    at: datetime
    department_from: str | None
    department_to: str
    features: tuple[str, ...]
    weight: float = 1.0


@dataclass(slots=True)
class _Counts:
    events: float = 0.0
    of: dict[str, float] = field(default_factory=lambda: defaultdict(float))

    def add(self, features: Iterable[str], weight: float) -> None:
        self.events += weight
        for feature in features:
            self.of[feature] += weight


class Learned:
    """What people have taught so far. Times are passed in; the newest one seen is "now" until a later one comes."""

    def __init__(self, now: datetime, half_life: timedelta = HALF_LIFE) -> None:
        self._epoch = now
        self._now = now
        self._half_life = half_life
        self._events: dict[EventId, Event] = {}
        self._to: dict[str, _Counts] = defaultdict(_Counts)
        self._from: dict[str, _Counts] = defaultdict(_Counts)
        self._all = _Counts()

    @classmethod
    def from_events(cls, events: Iterable[Event], now: datetime, half_life: timedelta = HALF_LIFE) -> Learned:
        """Rebuild from stored events; their order does not matter."""
        learned = cls(now, half_life)
        for event in events:
            learned.add(event)
        return learned

    def __len__(self) -> int:
        return len(self._events)

    def confirm(self, text: str, department: str, at: datetime, event_id: EventId | None = None) -> Event:
        """A person confirmed a department, or closed the report there."""
        return self._teach(text, None, department, at, event_id)

    def correct(self, text: str, from_: str, to: str, at: datetime, event_id: EventId | None = None) -> Event:
        """A person moved a report. Returns the event, to be stored."""
        return self._teach(text, from_ if from_ != to else None, to, at, event_id)

    def add(self, event: Event) -> None:
        """Take in a stored event; one that is already there is not counted twice."""
        if event.event_id in self._events:
            return
        self._events[event.event_id] = event
        self._now = max(self._now, event.at)
        self._count(event, 1.0)

    def undo(self, event_id: EventId) -> bool:
        """Take an event back as if it had never been; False when there is none of that id."""
        event = self._events.pop(event_id, None)
        if event is None:
            return False
        self._count(event, -1.0)
        return True

    def events(self) -> tuple[Event, ...]:
        """All events in force."""
        return tuple(self._events.values())

    def departments(self) -> tuple[str, ...]:
        """Departments that reports were confirmed for or moved to."""
        return tuple(name for name, counts in self._to.items() if counts.events > _NOTHING)

    def shifts(self, tokens: list[str], now: datetime | None = None) -> dict[str, float]:
        """Return by how much each department gains or loses, in log-odds, for the tokens of one text."""
        if not self._events:
            return {}
        fade = self._fade(now or self._now)
        features = learned_features(tokens)
        shifts: dict[str, float] = defaultdict(float)
        for sign, side in ((1.0, self._to), (-1.0, self._from)):
            for name, counts in side.items():
                if counts.events > _NOTHING and (gain := self._gain(counts, features, fade)):
                    shifts[name] += sign * gain
        return dict(shifts)

    def _teach(
        self, text: str, from_: str | None, to: str, at: datetime, event_id: EventId | None
    ) -> Event:
        number = event_id if event_id is not None else f"local-{len(self._events) + 1}-{at.isoformat()}"
        event = Event(number, at, from_, to, features(text))
        self.add(event)
        return event

    def _count(self, event: Event, sign: float) -> None:
        weight = sign * event.weight * self._growth(event.at)
        self._to[event.department_to].add(event.features, weight)
        self._all.add(event.features, weight)
        if event.department_from:
            self._from[event.department_from].add(event.features, weight)

    def _growth(self, at: datetime) -> float:
        """Weights are kept relative to one epoch, so that time passing changes no stored number."""
        return 2.0 ** ((at - self._epoch) / self._half_life)

    def _fade(self, now: datetime) -> float:
        return 1.0 / self._growth(now)

    def _gain(self, counts: _Counts, features: tuple[str, ...], fade: float) -> float:
        """Return the capped evidence that a text with these features is like the counted ones."""
        size = counts.events * fade
        everywhere = self._all.events * fade
        evidence = 0.0
        for feature in features:
            base = (self._all.of.get(feature, 0.0) * fade + _UNSEEN * 100) / (everywhere + 100)
            here = (counts.of.get(feature, 0.0) * fade + _SMOOTH * base) / (size + _SMOOTH)
            evidence += math.log(here / base)
        cap = _REACH * math.log1p(size)
        return min(cap, max(0.0, _SHARE * evidence))


_NOTHING = 1e-9  # what rounding leaves of a count after an undo


def features(text: str) -> tuple[str, ...]:
    """Return what is stored of a text with an event: telling words and pairs, sorted, no order, no text."""
    return learned_features(normalise(text))


def from_rows(
    rows: Iterable[tuple[EventId, datetime, str | None, str, Iterable[str], float]], now: datetime
) -> Learned:
    """Rebuild from database rows (event_id, at, department_from, department_to, features, weight)."""
    return Learned.from_events((Event(a, b, c, d, tuple(e), f) for a, b, c, d, e, f in rows), now)
