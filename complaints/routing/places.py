"""Places in a text: kelurahan, kecamatan, streets and landmarks, typos included; and points on the map."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from rapidfuzz import fuzz, process

from complaints.routing import lexicon
from complaints.routing.normaliser import clean
from complaints.routing.stems import roots

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from complaints.catalogue import Catalogue

Level = Literal["kelurahan", "kecamatan", "street", "outside"]
_OUTSIDE = Path(__file__).parent / "lexicon" / "outside"
_WORD = re.compile(r"[^\W_]+")
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
_LANDMARK = re.compile(
    r"\b(?:depan|dekat|sebelah|samping|belakang|seberang|sekitar|ngarep|cedak|cedhak|mburi|pertigaan|perempatan)"
    r"\s+(?:[^\W_]+[ .]*){1,5}",
    re.IGNORECASE,
)
_LONGEST_NAME = 4  # words
_SHORTEST_LANDMARK = 3  # words, with the one that says where it lies
_FUZZY_FROM = 6  # letters: shorter names have too many neighbours
_SAME_START = 2  # letters a misspelt name still shares
_MOST_WORDS = 180
_FUZZY_GOOD = 87.0
_SURE_TYPO = 0.93
_SUGGEST_GOOD = 60.0
_RANK = {"kelurahan": 3, "street": 2, "kecamatan": 1, "outside": 0}
_POLE, _DATE_LINE = 90.0, 180.0
_NEAR_DEGREES = 0.001  # about 100 m: the polygons are simplified
_NICKNAMES = {"suhat": "soekarno hatta", "sukarno hatta": "soekarno hatta", "soehat": "soekarno hatta"}


@dataclass(frozen=True, slots=True)
class Place:
    """A place as far as it is known.

    Attributes:
        text: the words of the report that name it.
        kelurahan, kecamatan, street: names as in the catalogue, None where unknown.
        confidence: 0 to 1.
        inside: False when it is known to lie outside the city.
    """

    text: str
    kelurahan: str | None = None
    kecamatan: str | None = None
    street: str | None = None
    confidence: float = 0.0
    inside: bool = True

    def to_json(self) -> dict[str, Any]:
        """Return the plain form for `wadul route`."""
        return {
            "text": self.text,
            "kelurahan": self.kelurahan,
            "kecamatan": self.kecamatan,
            "street": self.street,
            "confidence": round(self.confidence, 3),
            "inside": self.inside,
        }


@dataclass(frozen=True, slots=True)
class _Name:
    squeezed: str
    level: Level
    place: Place
    needs_mark: bool


class PlaceFinder:
    """The places of one city."""

    def __init__(self, names: Iterable[_Name], polygons: Path) -> None:
        self._names: dict[str, list[_Name]] = defaultdict(list)
        for name in names:
            self._names[name.squeezed].append(name)
        self._by_letter: dict[str, list[str]] = defaultdict(list)
        for squeezed in sorted(self._names):
            if len(squeezed) >= _FUZZY_FROM:
                self._by_letter[squeezed[0]].append(squeezed)
        self._starts = frozenset(squeezed[:_SAME_START] for squeezed in self._names)
        self._polygons = polygons
        self._fuzzy = lru_cache(maxsize=8192)(self._nearest)

    @classmethod
    def for_city(cls, catalogue: Catalogue) -> PlaceFinder:
        """Build the finder from a catalogue; the polygons are read on first use."""
        return cls(_names_of(catalogue), catalogue.polygons)

    def find(self, text: str) -> Place | None:
        """Return the place a text names best, or None.

        A kelurahan beats a street beats a kecamatan; what they say of each other is put together.
        Neighbouring towns give a place with `inside` False, unless the text also names a place of the city.
        """
        shown = clean(text)
        words = [(m.group(), m.start(), m.end()) for m in _WORD.finditer(shown)][:_MOST_WORDS]
        found = sorted(
            self._matches([word for word, _, _ in words]),
            key=lambda match: (-_RANK[match[2].level], -match[3], match[0]),
        )
        landmark = _landmark(shown)
        if not found:
            return Place(_as_written(text, landmark), confidence=0.2) if landmark else None
        start, end, name, likeness = found[0]
        best = replace(name.place, text=shown[words[start][1] : words[end - 1][2]], confidence=likeness)
        for _, _, other, sure in found[1:]:
            best = _joined(best, other, sure)
        named = landmark or best.text
        if landmark and best.text not in landmark:
            named = f"{best.text}, {landmark}"
        # "depan SD Kauman 1" says more than the "Kauman" in it.
        return replace(best, text=_as_written(text, named))

    def suggest(self, text: str, limit: int = 3) -> list[Place]:
        """Return up to `limit` places whose names are most like the text, to ask back with."""
        wanted = _squeeze(text)
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

    def _matches(self, words: list[str]) -> Iterator[tuple[int, int, _Name, float]]:
        for start, word in enumerate(words):
            if word[:_SAME_START] not in self._starts:
                continue
            before = words[start - 1] if start else ""
            for end in range(min(len(words), start + _LONGEST_NAME), start, -1):
                squeezed = "".join(words[start:end])
                likeness = 1.0
                exact = self._names.get(squeezed)
                if (
                    exact is None
                    and len(squeezed) >= _FUZZY_FROM
                    and _may_be_misspelt(words[start:end], before)
                ):
                    likeness, nearest = self._fuzzy(squeezed)
                    exact = self._names.get(nearest)
                for name in exact or ():
                    if _fits(name, before, likeness):
                        yield start, end, name, likeness

    def _nearest(self, squeezed: str) -> tuple[float, str]:
        near = process.extractOne(
            squeezed,
            self._by_letter.get(squeezed[0], ()),
            scorer=fuzz.ratio,
            processor=None,
            score_cutoff=_FUZZY_GOOD,
        )
        return (near[1] / 100, near[0]) if near else (0.0, "")


def _may_be_misspelt(words: list[str], before: str) -> bool:
    """Whether a name like this is worth looking for: after a word that announces one, or a long odd one."""
    if before in _ANNOUNCING:
        return not _ordinary(words)
    return len(words) == 1 and len(words[0]) > _FUZZY_FROM and not _ordinary(words)


def _ordinary(words: list[str]) -> bool:
    """Whether a run of words is plain language: then it is no misspelt name."""
    return all(len(word) < _FUZZY_FROM or word in roots() or lexicon.formal(word) for word in words)


def _fits(name: _Name, before: str, likeness: float) -> bool:
    if name.level == "street":
        return before in _STREET_MARKS or (likeness == 1.0 and not name.needs_mark)
    if before in _STREET_MARKS:
        return False  # Jalan Blimbing and Jalan Surabaya are streets
    if name.level == "kelurahan":
        return before not in _DISTRICT_MARKS and (before in _AREA_MARKS or not name.needs_mark)
    return likeness >= _SURE_TYPO or before in _DISTRICT_MARKS


def _joined(best: Place, other: _Name, likeness: float) -> Place:
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


def _landmark(shown: str) -> str:
    """Return the landmark without the plain words at its end: they tell of the problem, not of the place."""
    found = _LANDMARK.search(shown)
    if found is None:
        return ""
    words = found.group().split()
    while len(words) > _SHORTEST_LANDMARK and _plain(words[-1]):
        words.pop()
    return " ".join(words).strip(" .")


def _plain(word: str) -> bool:
    return word.isalpha() and (word in roots() or lexicon.formal(word) is not None)


def _as_written(text: str, words: str) -> str:
    """The words with the capitals that the text gave them."""
    at = text.lower().find(words)
    return text[at : at + len(words)] if at >= 0 else words


def _squeeze(name: str) -> str:
    return "".join(_WORD.findall(clean(name)))


def _names_of(catalogue: Catalogue) -> Iterator[_Name]:
    kecamatans = {one.kecamatan for one in catalogue.kelurahan}
    for one in catalogue.kelurahan:
        place = Place(one.name, kelurahan=one.name, kecamatan=one.kecamatan)
        for spelt in (one.name, *one.aliases):
            doubtful = (
                spelt in kecamatans or _squeeze(spelt) in roots() or bool(lexicon.formal(_squeeze(spelt)))
            )
            yield _Name(_squeeze(spelt), "kelurahan", place, doubtful)
    for name in sorted(kecamatans):
        yield _Name(_squeeze(name), "kecamatan", Place(name, kecamatan=name), needs_mark=False)
    kelurahan = {_squeeze(one.name) for one in catalogue.kelurahan}
    for street in catalogue.streets:
        place = Place(street.name, kecamatan=street.kecamatan or None, street=street.name)
        for spelt in (street.name, *street.aliases):
            short = _squeeze(spelt) in kelurahan or len(_WORD.findall(spelt)) == 1
            yield _Name(_squeeze(spelt), "street", place, needs_mark=short)
        for nick, full in _NICKNAMES.items():
            if _squeeze(street.name) == _squeeze(full):
                yield _Name(_squeeze(nick), "street", place, needs_mark=False)
    yield from _outside_of(catalogue.city)


def _outside_of(city: str) -> Iterator[_Name]:
    path = _OUTSIDE / f"{city}.txt"
    if not path.is_file():
        return
    for line in path.read_text(encoding="utf-8").splitlines():
        name, _, where = line.partition("\t")
        if where:
            yield _Name(
                _squeeze(name),
                "outside",
                Place(name, kecamatan=None, street=None, inside=False),
                needs_mark=False,
            )
