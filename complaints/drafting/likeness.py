"""Whether two reports tell of the same thing: by place first, then by what is wrong, then by time. Pure.

A wrong "is it this one?" costs a citizen more than a missed one, so every doubt counts against likeness: too
far apart, another gang, another landmark, another kelurahan, and it is nothing. What a text names is read by
`complaints.drafting.matters`; here two readings are only compared.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from datetime import timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

Point = tuple[float, float]
"""Latitude and longitude in degrees, WGS 84."""

SAME = 0.5
"""From this likeness on a citizen is asked."""
FAR = 200.0
"""Metres: beyond, two points are never the same thing."""
_NEAR = 30.0  # metres: what a phone is wrong by anyway
_AT_FAR = 0.55  # what is left of the likeness of two points so far apart
_AREA_DAYS = timedelta(days=3)
_AREA = 0.6  # the whole kelurahan has no water: no spot is named, but it is the same days
_STREET_ONLY = 0.62  # a street is long
_OTHER_LANDMARK = 0.4  # on the same street, but by another landmark
_ENOUGH_WORDS = 0.5  # words alike by so much say all that words can say
_ALMOST = 0.85  # what is left where the kinds of problem are only related
_EARTH = 6_371_000.0
_FADING = ((14, 1.0), (60, 0.95), (180, 0.85))  # days between them, and what is left
_LONG_AGO = 0.7


@dataclass(frozen=True, slots=True)
class Where:
    """A place as far as two texts about it can be compared.

    Attributes:
        kelurahan: its name as in the catalogue, or empty.
        street: the name of a street that we know, or empty.
        names: what else names the spot: "krida", "pasar besar".
        numbers: by the word before: gang 5, rt 3, kauman 1.
        point: where somebody stood.
    """

    kelurahan: str = ""
    street: str = ""
    names: frozenset[str] = frozenset()
    numbers: Mapping[str, frozenset[str]] = field(default_factory=lambda: MappingProxyType({}))
    point: Point | None = None


@dataclass(frozen=True, slots=True)
class Matter:
    """What a report is about.

    Attributes:
        where: the place.
        category: key of its kind of problem.
        thought_of: the kinds that the router thought of besides.
        words: telling words, by how telling each is (above 0).
        told_at: when we were told; aware.
        vague: whether that kind says no more than whose task it is: then only the words tell.
    """

    where: Where
    category: str
    words: Mapping[str, float]
    told_at: datetime
    thought_of: frozenset[str] = frozenset()
    vague: bool = False

    @property
    def kinds(self) -> frozenset[str]:
        """What it may be filed as: those kinds, and the department's name that its own begins with."""
        return self.thought_of | {self.category, self.category.partition(".")[0]}


def likeness(one: Matter, other: Matter) -> float:
    """How likely both are the same thing, 0 to 1; the order of the two does not matter."""
    apart = abs(one.told_at - other.told_at)
    place = place_likeness(one.where, other.where, apart)
    return place and place * _problem(one, other) * _fading(apart)


def metres(one: Point, other: Point) -> float:
    """The distance of two points of a city: flat, which is right to a metre over a kilometre."""
    middle = math.radians((one[0] + other[0]) / 2)
    north, east = math.radians(one[0] - other[0]), math.radians(one[1] - other[1]) * math.cos(middle)
    return _EARTH * math.hypot(north, east)


def place_likeness(one: Where, other: Where, apart: timedelta) -> float:
    """How likely both lie at the same spot, told of with so much time between."""
    if one.point and other.point:
        return _by_distance(metres(one.point, other.point))
    if one.kelurahan and other.kelurahan and one.kelurahan != other.kelurahan:
        return 0.0
    if _contradict(one.numbers, other.numbers):
        return 0.0
    return _by_names(one, other, apart)


def _by_distance(apart: float) -> float:
    if apart > FAR:
        return 0.0
    beyond = max(0.0, apart - _NEAR) / (FAR - _NEAR)
    return 1.0 - (1.0 - _AT_FAR) * beyond


def _contradict(one: Mapping[str, frozenset[str]], other: Mapping[str, frozenset[str]]) -> bool:
    return any(one[word].isdisjoint(other[word]) for word in one.keys() & other.keys())


def _by_names(one: Where, other: Where, apart: timedelta) -> float:
    street = bool(one.street) and one.street == other.street
    if one.street and other.street and not street:
        return 0.0
    shared = one.names & other.names
    if shared:
        fewer = min(len(one.names), len(other.names))
        return 0.7 + 0.3 * len(shared) / fewer
    if one.names and other.names:
        return _OTHER_LANDMARK if street else 0.0
    if street:
        return _STREET_ONLY
    spots = bool(one.names or one.street) + bool(other.names or other.street)
    area = bool(one.kelurahan) and one.kelurahan == other.kelurahan and not spots
    return _AREA if area and apart <= _AREA_DAYS else 0.0


def _problem(one: Matter, other: Matter) -> float:
    alike = _alike(one.words, other.words)
    told = min(1.0, alike / _ENOUGH_WORDS)
    if one.category == other.category and not (one.vague or other.vague):
        return 0.7 + 0.3 * told
    if one.kinds.isdisjoint(other.kinds):
        return 0.0
    doubted = one.vague or other.vague or one.category in other.thought_of or other.category in one.thought_of
    # Two kinds that nobody took for one another need more in common than one word: much is "rusak" or "mati".
    several = len(one.words.keys() & other.words.keys()) > 1
    return _ALMOST * (told if doubted or several else alike)


def _alike(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """The cosine of the two, each word counted as telling as it is."""
    if not one or not other:
        return 0.0
    shared = math.fsum(one[word] * other[word] for word in one.keys() & other.keys())
    return shared / (_length(one) * _length(other))


def _length(words: Mapping[str, float]) -> float:
    return math.hypot(*words.values())


def _fading(apart: timedelta) -> float:
    return next((share for days, share in _FADING if apart <= timedelta(days=days)), _LONG_AGO)
