"""Learning from people: confirmations, transfers and final closes move the very next decision.

Only counts of words are kept (no text), each event as one row that can be stored, fades with time and can be
undone. Nothing here takes a `Decision`: what no person confirmed cannot teach.

The lesson of a transfer from a to b is "reports like this one, sent to a, belong to b"; the lesson of a
confirmation is "reports like this one stay". So for a new text that looks like a's, the words of what was
moved are weighed against the words of what stayed, and only what speaks for moving moves it. Confirming what
is already right therefore changes nothing, one transfer tips a doubtful case, and dozens overrule the prior.
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from complaints.routing.grams import learned_features
from complaints.routing.normaliser import normalise

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

HALF_LIFE = timedelta(days=365)
_SMOOTH = 10.0  # how many imagined events stand behind what a word does anywhere
_UNKNOWN_WORD = 2e-4  # share of reports with a word that the prior does not know
_MOST = 3.0  # what one word may say: no single one decides
_SHARE = 0.8  # words of one text are not independent: their evidence counts for less than its sum
_USUAL = 3.5  # how much it counts that transfers from there are rare
_REACH = 2.5  # how far the logarithm of the number of transfers carries
_AHEAD = 4.0  # log-odds that any department is ahead of one the prior sees no reason for
_STEPS = 3  # where a text would go now, where it is moved from there, and once more
_NOTHING = 1e-9  # what rounding leaves of a count after an undo
EventId = int | str


@dataclass(frozen=True, slots=True)
class Event:
    """One thing a person decided, as stored: words and pairs, no text; from None for a confirmation."""

    event_id: EventId
    at: datetime
    department_from: str | None
    department_to: str
    features: tuple[str, ...]
    weight: float = 1.0


class Background(Protocol):
    """Tells how often a word or pair stands in any report (the prior does), None when it does not know."""

    def share(self, feature: str) -> float | None:
        """Return the share of all reports with that feature, above 0."""


@dataclass(slots=True)
class _Counts:
    size: float = 0.0
    of: dict[str, float] = field(default_factory=lambda: defaultdict(float))

    def add(self, features: Iterable[str], weight: float) -> None:
        self.size += weight
        for feature in features:
            self.of[feature] += weight


class Learned:
    """What people have taught so far. Times are passed in; the newest seen is "now" until a later comes."""

    def __init__(self, now: datetime, half_life: timedelta = HALF_LIFE) -> None:
        self._epoch = now
        self._now = now
        self._half_life = half_life
        self._events: dict[EventId, Event] = {}
        self._stays: dict[str, _Counts] = defaultdict(_Counts)
        self._moves: dict[str, dict[str, _Counts]] = defaultdict(lambda: defaultdict(_Counts))

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
        """A person confirmed a department, or closed the report there. Returns the event, to be stored."""
        return self._teach(text, None, department, at, event_id)

    def correct(self, text: str, from_: str, to: str, at: datetime, event_id: EventId | None = None) -> Event:
        """A person moved a report. Returns the event, to be stored."""
        return self._teach(text, from_ if from_ != to else None, to, at, event_id)

    def add(self, event: Event) -> None:
        """Take in a stored event; one that is already there is not counted twice."""
        if event.event_id not in self._events:
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

    def adjusted(
        self,
        odds: Mapping[str, float],
        tokens: list[str],
        background: Background,
        now: datetime | None = None,
    ) -> dict[str, float]:
        """Return the log-odds of each department after what was learned.

        Args:
            odds: log-odds before; a department that is only known from transfers is added.
            tokens: of the new text.
            background: how common words are in any report.
            now: when the text came; lessons fade towards it. By default the time of the newest lesson.
        """
        after = dict(odds)
        if not self._moves:
            return after
        fade = 1.0 / self._growth(now or self._now)
        shares = {one: background.share(one) or _UNKNOWN_WORD for one in learned_features(tokens)}
        done: set[str] = set()
        for _ in range(_STEPS):
            left = max(after, key=lambda name: (after[name], name))
            if left in done:
                break
            done.add(left)
            level = after[left]
            for reached, moved in sorted(self._moves.get(left, {}).items()):
                gain = self._gain(left, reached, moved, shares, fade) if moved.size > _NOTHING else 0.0
                if gain > 0 and reached not in done:
                    start = max(after.get(reached, -math.inf), level - _AHEAD)
                    after[reached] = start + gain / 2
                    after[left] = min(after[left], level - gain / 2)
        return after

    def _gain(
        self, left: str, reached: str, moved: _Counts, shares: Mapping[str, float], fade: float
    ) -> float:
        """Weigh what was moved, and what belongs where it went, against what stayed."""
        stayed, there = self._stays[left], self._stays[reached]
        size_stayed = stayed.size * fade + _SMOOTH
        size_moved = there.size * fade + _SMOOTH
        evidence = 0.0
        for feature, share in shares.items():
            here, gone = stayed.of.get(feature, 0.0), there.of.get(feature, 0.0)
            if here > _NOTHING or gone > _NOTHING:
                imagined = _SMOOTH * share
                ratio = (gone * fade + imagined) * size_stayed / ((here * fade + imagined) * size_moved)
                evidence += min(_MOST, max(-_MOST, math.log(ratio)))
        transfers = moved.size * fade
        usual = math.log((transfers + 0.5) / (stayed.size * fade + 0.5))
        return min(_REACH * math.log1p(transfers), _SHARE * evidence + _USUAL * min(0.0, usual))

    def _teach(self, text: str, from_: str | None, to: str, at: datetime, event_id: EventId | None) -> Event:
        number = event_id if event_id is not None else f"local-{len(self._events) + 1}-{at.isoformat()}"
        event = Event(number, at, from_, to, features(text))
        self.add(event)
        return event

    def _count(self, event: Event, sign: float) -> None:
        weight = sign * event.weight * self._growth(event.at)
        self._stays[event.department_to].add(event.features, weight)
        if event.department_from:
            self._moves[event.department_from][event.department_to].add((), weight)

    def _growth(self, at: datetime) -> float:
        """Weights are kept relative to one epoch, so that time passing changes no stored number."""
        return float(2.0 ** ((at - self._epoch) / self._half_life))


def features(text: str) -> tuple[str, ...]:
    """Return what is stored of a text with an event: telling words and pairs, sorted; no order, no text."""
    return learned_features(normalise(text))


def from_rows(
    rows: Iterable[tuple[EventId, datetime, str | None, str, Iterable[str], float]], now: datetime
) -> Learned:
    """Rebuild from database rows (event_id, at, department_from, department_to, features, weight)."""
    return Learned.from_events((Event(a, b, c, d, tuple(e), f) for a, b, c, d, e, f in rows), now)
