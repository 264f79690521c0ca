"""Which words of a text name the spot: a landmark, a street, a gang, an RT; never what is wrong there.

"Depan SD Kauman 1 berlubang" is a place and a problem in one breath. A name is read from the word that opens
it ("depan", "pasar", "jl") up to the first word that tells of the problem, so that the place stays a place.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaints.routing.spot_words import (
    ANYBODYS,
    HEAD_AND_NAME,
    LISTS,
    LONGEST_NUMBER,
    OF_NAMES,
    is_number,
    may_name,
    plain,
    sounds_fine,
    tells_of_the_problem,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


_BESIDE = LISTS["beside"]
_HOUSING = LISTS["housing"]
_BUILDING = LISTS["heads"] | _HOUSING
_CROSSINGS = LISTS["crossings"]
_THERE = LISTS["there"]
_STREET = LISTS["streets"]
_STREET_MORE = LISTS["more"]
_COUNTED = LISTS["counted"]
_UNITS = LISTS["units"]
_LINKED = LISTS["linked"]
_LINKING = LISTS["linking"]
_OPENING = _BESIDE | _COUNTED | _STREET | _STREET_MORE | _BUILDING | {"lampu"}  # what a spot may begin with
_LONGEST = 5  # words of a name
_LONGEST_WHOLE = 12
_MOST = 3
_ABBREVIATED = 3  # letters: a dot after so few ends no sentence
_BETWEEN = re.compile(r"[,;!?()\[\]\n:]")


@dataclass(frozen=True, slots=True)
class Spot:
    """Words of a text that name a spot.

    Attributes:
        start, end: places of the first word and behind the last one.
        strong: whether somebody can find it by that alone; "gang 5" is in every part of the city.
        street: whether it is no more than a street or a gang.
        sure: whether it is put like a name and nothing else: "jl …", "perum …", "perempatan …", "di jalan …".
    """

    start: int
    end: int
    strong: bool
    street: bool = False
    sure: bool = False


def spots(shown: str, words: Sequence[re.Match[str]], known: Sequence[tuple[int, int]] = ()) -> list[Spot]:
    """The spots that a cleaned text names, in its order, at most three.

    Args:
        shown: the text after `clean`.
        words: its words.
        known: where names of streets were recognised, as (first word, behind the last).
    """
    reader = _Reader(shown, words, dict(known))
    return _merged(shown, words, list(reader.read()))[:_MOST]


def stands_beside(word: str) -> bool:
    """Whether a word only stands before a landmark ("dekat"), so that no name ends with it."""
    return word in _BESIDE


class _Reader:
    """Reads one text from left to right."""

    def __init__(self, shown: str, words: Sequence[re.Match[str]], known: dict[int, int]) -> None:
        self._shown, self._words, self._known = shown, words, known
        self._said = [word.group() for word in words]
        self._behind = 0  # the last spot; 0 before there is one

    def read(self) -> Iterator[Spot]:
        at = 0
        while at < len(self._said):
            spot = self._spot(at)
            if spot is None:
                at += 1
            else:
                yield spot
                self._behind = at = max(spot.end, at + 1)

    def _spot(self, at: int) -> Spot | None:
        word = self._said[at]
        if at in self._known:
            return Spot(at, self._street_end(self._known[at]), strong=True)
        if word not in _OPENING:
            return None
        if word in _BESIDE:
            return self._beside(at)
        if word in _COUNTED and (counted := self._counted(at)) is not None:
            return counted
        if word in _STREET or word in _STREET_MORE:
            return self._street(at)
        light = self._said[at : at + 2] == ["lampu", "merah"]
        return self._building(at) if light or word in _BUILDING else None

    def _beside(self, at: int) -> Spot | None:
        """Depan, dekat … and what stands there."""
        begin = at + 1
        while begin < len(self._said) and self._said[begin] in _LINKING:
            begin += 1
        if self._said[at] in _LINKED and begin == at + 1:
            return None  # "next week"
        if begin >= len(self._said) or self._parted(begin):
            return None
        start = at - (self._said[max(0, at - 1) : at + 1] == ["in", "front"])
        if (inner := self._spot(begin)) is not None:
            return Spot(start, inner.end, strong=True, sure=inner.sure)
        end = self._name_end(begin, open_to_plain=True)
        names = self._said[begin:end]
        named = any(word not in ANYBODYS and not word.isdecimal() for word in names)
        # "Depan pasar" is anywhere; "jalan Kawi depan pasar" is not.
        goes_on = bool(names) and 0 < self._behind == start and not self._parted(start)
        found = named or (goes_on and names[0] in _BUILDING)
        return Spot(start, end, strong=True, sure=named and self._said[at] in _CROSSINGS) if found else None

    def _street(self, at: int) -> Spot | None:
        begin = at + 1
        while (
            begin < len(self._said)
            and self._said[begin] in _STREET | _STREET_MORE
            and not self._parted(begin)
        ):
            begin += 1
        if begin >= len(self._said) or self._parted(begin):
            return None
        if begin in self._known:
            return Spot(at, self._street_end(self._known[begin]), strong=True)
        if self._said[at] not in _STREET:
            return None
        end = self._name_end(begin)
        sure = self._said[at] in {"jl", "jln"}  # whoever shortens it names one: Jl. Mawar
        names = self._said[begin:end]
        telling = not all(map(plain, names))
        named = end > begin and (sure or telling or sounds_fine(names))
        there = at > 0 and self._said[at - 1] in _THERE and self._said[at] not in _COUNTED
        return Spot(at, end, strong=True, street=True, sure=sure or there) if named else None

    def _street_end(self, end: int) -> int:
        """Behind a street that we know: "atas", "gang 5" and "no 45" may still belong to it."""
        while (
            end < len(self._said) and not self._parted(end) and self._said[end] in OF_NAMES - {"lama", "baru"}
        ):
            end += 1
        return end

    def _building(self, at: int) -> Spot | None:
        begin = at + 1
        square = self._said[at] == "alun2" or self._said[at : begin + 1] == ["alun", "alun"]
        begin += self._said[at : begin + 1] in (["alun", "alun"], ["lampu", "merah"])
        end = self._name_end(begin, open_to_plain=True)
        names = self._said[begin:end]
        estate = self._said[at] in _HOUSING and any(map(may_name, names))
        tells = square or estate or sounds_fine(names) or any(not plain(word) for word in names)
        return Spot(at, end, strong=True, sure=estate) if tells else None

    def _counted(self, at: int) -> Spot | None:
        """RT 3, blok C, gang 5."""
        begin = at + 1
        if begin < len(self._said) and self._said[at] == "rt" and self._said[begin] == "rw":
            begin += 1
        end = begin
        while (
            end < len(self._said)
            and is_number(self._said[end])
            and not self._unit(end + 1)
            and end < begin + 2
        ):
            end += 1
        return Spot(at, end, strong=False) if end > begin else None

    def _name_end(self, begin: int, *, open_to_plain: bool = False) -> int:
        """Behind the words of a name that begins here; the same place if none does."""
        end = begin
        while end < min(len(self._said), begin + _LONGEST):
            if self._parted(end) or not self._belongs(end, self._said[begin:end]):
                break
            end += 1
        while open_to_plain and end - begin > HEAD_AND_NAME and self._is_loose(end - 1):
            end -= 1
        return end

    def _belongs(self, at: int, before: Sequence[str]) -> bool:
        """Whether the word belongs to the name whose first words are `before`."""
        word = self._said[at]
        if word.isdecimal():
            return len(word) <= LONGEST_NUMBER and not self._unit(at + 1)
        if word in OF_NAMES:
            return True
        named = any(not plain(one) for one in before)
        if word in _BUILDING:
            return not named
        if word in _BESIDE | _STREET | _COUNTED or tells_of_the_problem(word):
            return False
        # "Pasar Blimbing bawa sajam": behind a name a plain word is another thought. "Al Falah" is one name.
        return not (named and plain(word)) or len(before[-1]) <= _ABBREVIATED

    def _is_loose(self, at: int) -> bool:
        return plain(self._said[at]) and self._said[at] not in OF_NAMES

    def _unit(self, at: int) -> bool:
        return at < len(self._said) and self._said[at] in _UNITS

    def _parted(self, at: int) -> bool:
        """Whether something between this word and the one before it ends a name."""
        before = self._words[at - 1]
        between = self._shown[before.end() : self._words[at].start()]
        if _BETWEEN.search(between):
            return True
        counts = before.group().isdecimal() and between.endswith(" ")  # "SDN 3. WC …", and never "3.5"
        return "." in between and (counts or len(before.group()) > _ABBREVIATED)


def _merged(shown: str, words: Sequence[re.Match[str]], found: list[Spot]) -> list[Spot]:
    """Spots that stand side by side become one: "gang 5 RT 3"."""
    whole: list[Spot] = []
    for spot in found:
        last = whole[-1] if whole else None
        between = shown[words[last.end - 1].end() : words[spot.start].start()] if last else ""
        short = last is not None and spot.end - last.start <= _LONGEST_WHOLE
        if last is not None and short and not between.strip(" /-."):
            whole[-1] = Spot(
                last.start,
                spot.end,
                last.strong or spot.strong,
                last.street and spot.street,
                last.sure or spot.sure,
            )
        else:
            whole.append(spot)
    return whole
