"""The desk's own numbers, as data with a version: the ladder of reminders, loads, usual hours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


class Listener(StrEnum):
    """Who hears of a rung of the ladder."""

    OFFICER = "officer"
    COORDINATOR = "coordinator"
    LEAD = "lead"


@dataclass(frozen=True, slots=True)
class Rung:
    """Once the part `after` (0 to 1) of the time has passed, `tell` are told."""

    after: float
    tell: frozenset[Listener]


@dataclass(frozen=True, slots=True)
class Weights:
    """What makes one open case heavier or lighter than another.

    Attributes:
        kind: by kind of report.
        physical: times, where somebody must go out and mend something.
        emergency: times.
        waiting: times, while it is the citizen's turn.
        per_day: added per working day of age, as a part of its weight.
        oldest: working days from which age adds no more.
    """

    kind: Mapping[str, float]
    physical: float
    emergency: float
    waiting: float
    per_day: float
    oldest: int


@dataclass(frozen=True, slots=True)
class DeskRules:
    """One version of the desk's numbers.

    Attributes:
        ladder: rising.
        leader_after: working days past the deadline from which leaders read of a report.
        untouched_after: working days in a queue after which a report counts as untouched.
        alarm_again: minutes on the clock after which an emergency that nobody took is called out once more.
        unsent_asked: minutes of silence after which an emergency that was not sent is asked about.
        unsent_passed_on: minutes after that question in which no answer passes it on as it stands.
        load: what a case weighs.
        hours: local hours of duty, from and until, where an officer named none.
        capacity: open cases she can carry, where she named no number.
    """

    ladder: tuple[Rung, ...]
    leader_after: int
    untouched_after: int
    alarm_again: int
    unsent_asked: int
    unsent_passed_on: int
    load: Weights
    hours: tuple[time, time]
    capacity: int


def desk_rules(entry: Mapping[str, Any]) -> DeskRules:
    """Read them from a version of `rules.yaml`.

    Raises:
        KeyError, TypeError, ValueError: a value is missing or of the wrong sort.
    """
    ladder = tuple(sorted((_rung(one) for one in entry["ladder"]), key=lambda rung: rung.after))
    start, end = (time.fromisoformat(text) for text in entry["duty"]["hours"])
    if not ladder or start >= end:
        raise ValueError("ladder or duty")
    return DeskRules(
        ladder=ladder,
        leader_after=_whole(entry["leader_after"]),
        untouched_after=_whole(entry["untouched_after"]),
        alarm_again=_whole(entry["alarm_again_after_minutes"]),
        unsent_asked=_whole(entry["unsent_emergency_asked_after_minutes"]),
        unsent_passed_on=_whole(entry["unsent_emergency_passed_on_after_minutes"]),
        load=_weights(entry["load"]),
        hours=(start, end),
        capacity=_whole(entry["duty"]["capacity"]),
    )


def _rung(entry: Mapping[str, Any]) -> Rung:
    after = float(entry["after"])
    if not 0 < after <= 1:
        raise ValueError("ladder")
    return Rung(after, frozenset(Listener(name) for name in entry["tell"]))


def _weights(entry: Mapping[str, Any]) -> Weights:
    kind = {str(name): float(value) for name, value in entry["kind"].items()}
    numbers = {name: float(entry[name]) for name in ("physical", "emergency", "waiting", "per_day")}
    if min(*kind.values(), *numbers.values()) < 0:
        raise ValueError("load")
    return Weights(kind=MappingProxyType(kind), oldest=_whole(entry["oldest"]), **numbers)


def _whole(value: object) -> int:
    if type(value) is not int or value < 1:
        raise ValueError("desk numbers")
    return value
