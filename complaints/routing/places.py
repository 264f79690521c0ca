"""Places in a text: kelurahan, kecamatan, streets and landmarks, typos included; and points on the map."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

from complaints.routing import lexicon
from complaints.routing.normaliser import clean
from complaints.routing.place_names import SURELY_NAMED, WORD, Name, Place, names_of, squeeze
from complaints.routing.spots import Spot, spots, stands_beside
from complaints.routing.stems import roots

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from complaints.catalogue import Catalogue

_STREET_MARKS = frozenset(
    [
        "jl",
        "jln",
        "jalan",
        "jlan",
        "dalan",
        "raya",
        "terusan",
        "gang",
        "gg",
        "simpang",
        "pertigaan",
        "perempatan",
        "embong",
    ]
)
_AREA_MARKS = frozenset(
    [
        "kel",
        "kelurahan",
        "kampung",
        "daerah",
        "perumahan",
        "perum",
        "area",
        "kawasan",
        "wilayah",
        "warga",
        "desa",
    ]
)
_DISTRICT_MARKS = frozenset({"kec", "kecamatan"})
_ANNOUNCING = _STREET_MARKS | _AREA_MARKS | _DISTRICT_MARKS | {"di", "ke", "dari", "dr", "nang", "ning"}
_LONGEST_NAME = 4  # words
_FUZZY_FROM = 6  # letters: shorter names have too many neighbours
_SAME_START = 2  # letters a misspelt name still shares
_MOST_WORDS = 180
_FUZZY_GOOD = 87.0
_SURE_TYPO = 0.93
_SUGGEST_GOOD = 60.0
_RANK = {"kelurahan": 3, "street": 2, "kecamatan": 1, "outside": 0}
_POLE, _DATE_LINE = 90.0, 180.0
_NEAR_DEGREES = 0.001  # about 100 m: the polygons are simplified


class PlaceFinder:
    """The places of one city."""

    def __init__(self, names: Iterable[Name], polygons: Path) -> None:
        self._names: dict[str, list[Name]] = defaultdict(list)
        for name in names:
            self._names[name.squeezed].append(name)
        self._by_letter: dict[str, list[str]] = defaultdict(list)
        for squeezed in sorted(self._names):
            if len(squeezed) >= _FUZZY_FROM:
                self._by_letter[squeezed[0]].append(squeezed)
        self._starts = frozenset(squeezed[:_SAME_START] for squeezed in self._names)
        self._beginnings = frozenset(name[:size] for name in self._names for size in range(1, len(name) + 1))
        self._polygons = polygons
        self._fuzzy = lru_cache(maxsize=8192)(self._nearest)

    @classmethod
    def for_city(cls, catalogue: Catalogue) -> PlaceFinder:
        """Build the finder from a catalogue; the polygons are read on first use."""
        return cls(names_of(catalogue), catalogue.polygons)

    def find(self, text: str, shown: str | None = None) -> Place | None:
        """Return the place a text names best, or None.

        A kelurahan beats a street beats a kecamatan; what they say of each other is put together.
        Neighbouring towns give a place with `inside` False, unless the text also names a place of the city.

        Args:
            text: as the citizen wrote it.
            shown: the same after `clean`, where that has been done already.
        """
        shown = clean(text) if shown is None else shown
        words = list(islice(WORD.finditer(shown), _MOST_WORDS))
        found = sorted(
            _without_typos_in_names(list(self._matches([word.group() for word in words]))),
            key=lambda match: (-_RANK[match[2].level], -match[3], match[0]),
        )
        streets = [(start, end) for start, end, name, _ in found if name.level == "street"]
        read = spots(shown, words, streets)
        if not found:
            strong = _told(text, shown, words, read) if any(spot.strong for spot in read) else ""
            likely = SURELY_NAMED if any(spot.sure for spot in read) else 0.2
            return Place(strong, confidence=likely) if strong else None
        start, end, name, likeness = found[0]
        best = replace(name.place, text="", confidence=likeness)
        for _, _, other, sure in found[1:]:
            best = _joined(best, other, sure)
        named = _as_written(text, shown[words[start].start() : words[end - 1].end()])
        # "Depan SD Kauman 1" says more than the "Kauman" in it, and "Gang 5" stands beside its Jodipan.
        told = _told(text, shown, words, [_beside(spot, found[0]) for spot in read])
        if name.level == "outside" and named.casefold() not in told.casefold():
            told = ", ".join(filter(None, (told, named)))
        return replace(best, text=told or named)

    def suggest(self, text: str, limit: int = 3) -> list[Place]:
        """Return up to `limit` places whose names are most like the text, to ask back with."""
        wanted = squeeze(text)
        if not wanted:
            return []
        near = process.extract(
            wanted,
            list(self._names),
            scorer=fuzz.WRatio,
            processor=None,
            limit=limit * 4,
            score_cutoff=_SUGGEST_GOOD,
        )
        places: dict[tuple[str | None, str | None, str | None], Place] = {}
        for squeezed, score, _ in near:
            for name in self._names[squeezed]:
                if name.level != "outside":
                    place = replace(name.place, confidence=score / 100)
                    places.setdefault((place.kelurahan, place.kecamatan, place.street), place)
        return list(places.values())[:limit]

    def at(self, lat: float, lng: float) -> Place | None:
        """Return the kelurahan of a point (WGS 84 degrees); `inside` False in none, None for no point."""
        if not (abs(lat) <= _POLE and abs(lng) <= _DATE_LINE):  # NaN fails too
            return None
        from complaints.routing.polygons import locate  # noqa: PLC0415 - shapely takes 60 ms to import

        found = locate(self._polygons, lat, lng, _NEAR_DEGREES)
        text = f"{lat:.5f}, {lng:.5f}"
        if found is None:
            return Place(text, confidence=1.0, inside=False)
        return Place(text, kelurahan=found[0], kecamatan=found[1], confidence=1.0)

    def _matches(self, words: list[str]) -> Iterator[tuple[int, int, Name, float]]:
        before = ""
        for start, word in enumerate(words):
            if word[:_SAME_START] in self._starts:
                announced = before in _ANNOUNCING
                alone = not announced and len(word) > _FUZZY_FROM and not _ordinary(word)
                if announced:
                    longest = min(len(words), start + _LONGEST_NAME)
                else:
                    longest = self._written_out(words, start) if word in self._beginnings else start + alone
                for end in range(longest, start, -1):
                    odd = (announced or (alone and end == start + 1)) and not stands_beside(words[end - 1])
                    named, likeness = self._named(words[start:end], misspelt=odd)
                    for name in named:
                        if _fits(name, before, likeness):
                            yield start, end, name, likeness
            before = word

    def _written_out(self, words: list[str], start: int) -> int:
        """Return behind how many words from here the letters are still those that a name begins with."""
        end, squeezed = start + 1, words[start]
        while end < min(len(words), start + _LONGEST_NAME):
            squeezed += words[end]
            if squeezed not in self._beginnings:
                break
            end += 1
        return end

    def _named(self, words: list[str], *, misspelt: bool) -> tuple[Sequence[Name], float]:
        """Return the names these words spell; where a misspelt one is likely, also the nearest."""
        squeezed = "".join(words)
        exact = self._names.get(squeezed)
        if exact is not None:
            return exact, 1.0
        if not misspelt or len(squeezed) < _FUZZY_FROM or all(map(_ordinary, words)):
            return (), 0.0
        likeness, nearest = self._fuzzy(squeezed)
        return self._names.get(nearest, ()), likeness

    def _nearest(self, squeezed: str) -> tuple[float, str]:
        near = process.extractOne(
            squeezed,
            self._by_letter.get(squeezed[0], ()),
            scorer=fuzz.ratio,
            processor=None,
            score_cutoff=_FUZZY_GOOD,
        )
        return (near[1] / 100, near[0]) if near else (0.0, "")


@lru_cache(maxsize=16_384)
def _ordinary(word: str) -> bool:
    """Whether a word is plain language; a run of such words is no misspelt name."""
    return len(word) < _FUZZY_FROM or word in roots() or bool(lexicon.formal(word))


def _fits(name: Name, before: str, likeness: float) -> bool:
    if name.level == "street":
        return before in _STREET_MARKS or (likeness == 1.0 and not name.needs_mark)
    if before in _STREET_MARKS:
        return False  # Jalan Blimbing and Jalan Surabaya are streets
    if name.level == "kelurahan":
        return before not in _DISTRICT_MARKS and (before in _AREA_MARKS or not name.needs_mark)
    return likeness >= _SURE_TYPO or before in _DISTRICT_MARKS


def _without_typos_in_names(
    found: Sequence[tuple[int, int, Name, float]],
) -> list[tuple[int, int, Name, float]]:
    """A name written out is no misspelt other one in it: the "Sumoharjo" of Jalan Urip Sumoharjo."""
    written = [(start, end) for start, end, _, likeness in found if likeness == 1.0]
    return [
        one
        for one in found
        if one[3] == 1.0 or not any(start <= one[0] and one[1] <= end for start, end in written)
    ]


def _joined(best: Place, other: Name, likeness: float) -> Place:
    """Fill what the best place leaves open from another one of the same text, unless they disagree."""
    more = other.place
    if not more.inside or (best.kecamatan and more.kecamatan and best.kecamatan != more.kecamatan):
        return best
    return replace(
        best,
        kelurahan=best.kelurahan or more.kelurahan,
        kecamatan=best.kecamatan or more.kecamatan,
        street=best.street or more.street,
        inside=True,
        confidence=max(best.confidence, 0.9 * likeness),
    )


def _told(text: str, shown: str, words: Sequence[re.Match[str]], read: Iterable[Spot]) -> str:
    """The spots as the citizen wrote them."""
    named = [
        _as_written(text, shown[words[spot.start].start() : words[spot.end - 1].end()])
        for spot in read
        if spot.end > spot.start
    ]
    return ", ".join(dict.fromkeys(named))


def _beside(spot: Spot, area: tuple[int, int, Name, float]) -> Spot:
    """The spot beside the name of its area: "Jalan Suflir Tulusrejo" is Jalan Suflir in Tulusrejo."""
    start, end, name, _ = area
    if start < spot.end < end:  # "TPU Ketawang Gede" is not cut within a name
        return replace(spot, end=end)
    ends_in_it = spot.street and name.level in {"kelurahan", "kecamatan"} and end == spot.end
    return replace(spot, end=start) if ends_in_it and start - spot.start > 1 else spot


def _as_written(text: str, words: str) -> str:
    """The words with the capitals that the text gave them."""
    at = text.lower().find(words)
    return text[at : at + len(words)] if at >= 0 else words
