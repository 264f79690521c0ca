"""Reading what two reports are compared by: telling words, named spots and numbers, and the keys to look up.

The words are those of the router's own normaliser and stems, so that "lampune mati" is read here as it is
read there.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from itertools import pairwise
from typing import TYPE_CHECKING

from complaints.drafting.likeness import FAR, Matter, Where
from complaints.routing import lexicon
from complaints.routing.normaliser import clean, normalise
from complaints.routing.place_names import WORD, squeeze
from complaints.routing.stems import roots, stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from complaints.drafting.likeness import Point
    from complaints.routing import PlaceFinder

Share = Callable[[str], "float | None"]
"""How often a word stands in any report, above 0; None where that is not known."""

_RARE = 1e-3  # the share of a word that nobody counted
_SHORT = 3  # letters: shorter words are abbreviations, and name nothing alone
_MOST_NAMES = 6
_ANYWHERE = "*"
_CELL = 1.05 * FAR / 111_195  # degrees of latitude: two points nearer than FAR lie in neighbouring cells
_AREA_DAYS = 3
_HASH_BYTES = 7  # a number that fits into a signed column of 64 bits

# Words that say how a spot is told, or what kind of spot it is where no name follows: they name nothing.
_TELLING_HOW = frozenset(
    """
    jalan gang raya terusan simpang pertigaan perempatan depan dekat sebelah samping belakang seberang sekitar
    kelurahan kecamatan kampung daerah perumahan kawasan wilayah desa kota malang rt rw nomor no blok km arah
    pinggir tepi ujung tengah utara selatan timur barat rumah warga tempat lokasi titik sini situ sana kiri
    kanan persis tepat sepanjang antara sampai menuju masuk keluar bagian
    """.split()  # noqa: SIM905 - quoted one by one they would hide the list
)
_UNNUMBERED = frozenset({"no", "nomor", "jam", "pukul", "tanggal", "tgl", "sekitar", "ada", "sudah", "jarak"})
_NUMBER = re.compile(r"([^\W\d_]+)[ .:/-]{0,2}0*(\d{1,3})(?![\d.,]*\d)(?! ?(?:m|meter|km|hari|kali)\b)")
_STORY_NUMBER = re.compile(
    r"\b(gang|gg|rt|rw|blok|tiang|sdn?|smpn?|sman?|smkn?)(?: no(?:mor)?)?[ .:/-]{0,2}0*(\d{1,3})(?!\d)"
)
_BLOCK = re.compile(r"\b(blok) ?([a-z]\d{0,2})\b")
_MARKED = frozenset({"gang", "rt", "rw", "blok", "sd", "smp", "sma", "smk"})
_SAME_MARK = {"gg": "gang", "sdn": "sd", "smpn": "smp", "sman": "sma", "smkn": "smk"}


@dataclass(frozen=True, slots=True)
class Told:
    """What a report or a draft says, in its own words.

    Attributes:
        story: what happened.
        place: her words for where it is.
        kelurahan, point: what was recognised.
        category: key of its kind of problem.
        thought_of: other kinds that the router thought of.
        at: when it was told.
        vague: whether that kind says no more than whose task it is.
    """

    story: str
    place: str
    kelurahan: str
    point: Point | None
    category: str
    at: datetime
    thought_of: frozenset[str] = frozenset()
    vague: bool = False


def read(told: Told, finder: PlaceFinder, share: Share) -> Matter:
    """The matter behind the words.

    Args:
        told: the words, and what was recognised in them.
        finder: the places of the city.
        share: how common words are.
    """
    street, names, numbers = _spot(told.story, told.place, finder)
    apart = _words_of_place(told.story, told.place, finder) | {squeeze(street)}
    where = Where(
        told.kelurahan, street, names | _numbered(numbers, told.kelurahan), dict(numbers), told.point
    )
    return Matter(
        where=where,
        category=told.category,
        words=_weighed(told.story, apart, share),
        told_at=told.at,
        thought_of=told.thought_of,
        vague=told.vague,
    )


def street_in(told_place: str, story: str, finder: PlaceFinder) -> str:
    """The street that a place or a story names, as the catalogue writes it; empty where we know none."""
    return _spot(story, told_place, finder)[0]


# --- words ------------------------------------------------------------------------------------------


def _weighed(story: str, apart: frozenset[str], share: Share) -> dict[str, float]:
    words = (word for word in normalise(story) if word.isalpha() and _tells(word) and word not in apart)
    return {root: math.log(1 / (share(word) or _RARE)) for word in words if (root := stem(word)) not in apart}


@lru_cache(maxsize=16_384)
def _tells(word: str) -> bool:
    return len(word) >= _SHORT and word not in lexicon.stopwords() and word not in _TELLING_HOW


# --- spots ------------------------------------------------------------------------------------------

Spot = tuple[str, frozenset[str], tuple[tuple[str, frozenset[str]], ...]]


@lru_cache(maxsize=8192)
def _words_of_place(story: str, place: str, finder: PlaceFinder) -> frozenset[str]:
    """What tells where: that two texts share it does not make them tell of the same problem."""
    noticed, answered = finder.find(story), finder.find(place) if place else None
    found = [one for one in (answered, noticed) if one is not None]
    names = [name for one in found for name in (one.text, one.kelurahan, one.kecamatan, one.street) if name]
    words = {word for name in (place, *names) for word in normalise(name)}
    return frozenset(words | {stem(word) for word in words} | {squeeze(name) for name in names})


@lru_cache(maxsize=8192)
def _spot(story: str, place: str, finder: PlaceFinder) -> Spot:
    """Street, names and numbers of the spot that a story and the words for its place tell of."""
    noticed, answered = finder.find(story), finder.find(place) if place else None
    found = [one for one in (answered, noticed) if one is not None and one.inside]
    street = next((one.street for one in found if one.street), "") or ""
    told = " , ".join(filter(None, (place, noticed.text if noticed else "")))
    areas = {squeeze(name) for one in found for name in (one.kelurahan, one.kecamatan) if name}
    names = frozenset(sorted(_names(told, areas, street, finder))[:_MOST_NAMES])
    return street, names, tuple(sorted(_numbers(told, story).items()))


def _names(told: str, areas: set[str], street: str, finder: PlaceFinder) -> Iterator[str]:
    """Rare words each by themselves, plain ones and names of whole areas only with their neighbour."""
    of_street = set(WORD.findall(clean(street)))
    for part in re.split(r"[,;\n]", told):
        words = [_SAME_MARK.get(word, word) for word in normalise(part) if word.isalpha()]
        words = [word for word in words if word not in _TELLING_HOW]
        words = [word for word in words if word not in of_street and not _is_street(word, street, finder)]
        yield from (word for word in words if _is_name(word) and word not in areas)
        yield from (
            f"{one} {other}"
            for one, other in pairwise(words)
            if _plain(one) and _tells(one) and (other in areas or not _is_name(other)) and other != one
        )


def _is_street(word: str, street: str, finder: PlaceFinder) -> bool:
    """Whether it is a nickname of the street, such as "suhat"."""
    if not street or not _is_name(word):
        return False
    found = finder.find(word)
    return found is not None and found.street == street


def _is_name(word: str) -> bool:
    return len(word) > _SHORT and not _plain(word) and word not in lexicon.stopwords()


@lru_cache(maxsize=16_384)
def _plain(word: str) -> bool:
    return (
        len(word) <= _SHORT or word in roots() or stem(word) in roots() or lexicon.formal(word) is not None
    ) and word not in lexicon.stopwords()


def _numbered(numbers: Iterable[tuple[str, frozenset[str]]], kelurahan: str) -> frozenset[str]:
    """Numbers as names: "kauman 1"; a fifth gang is in every kelurahan, so it needs to be known in which."""
    return frozenset(
        f"{kelurahan if word in _MARKED else ''}:{word} {number}"
        for word, several in numbers
        if kelurahan or word not in _MARKED
        for number in several
    )


def _numbers(told: str, story: str) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    near, far = clean(told), clean(story)
    for pattern, text in ((_NUMBER, near), (_BLOCK, near), (_STORY_NUMBER, far), (_BLOCK, far)):
        for word, number in pattern.findall(text):
            if word not in _UNNUMBERED:
                found.setdefault(_SAME_MARK.get(word, word), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


# --- keys to look up --------------------------------------------------------------------------------


def marks(matter: Matter) -> frozenset[int]:
    """What a report is filed under: one number for each kind of problem and each way to name its spot."""
    where = matter.where
    here = (where.kelurahan, _ANYWHERE)
    keys = [f"{area}:{name}" for name in _spots(where) for area in here]
    keys += [f"cell:{_cell(where.point)}"] if where.point else []
    keys += [_day(where, matter.told_at.toordinal())] if _whole_area(where) else []
    return _numbers_of(keys, matter)


def wanted(matter: Matter) -> frozenset[int]:
    """What to look for: whatever is like this one enough, and was told before, has one of these marks."""
    where = matter.where
    # Whoever names the kelurahan means one in it, or one whose kelurahan nobody knows.
    here = (where.kelurahan, "") if where.kelurahan else (_ANYWHERE,)
    keys = [f"{area}:{name}" for name in _spots(where) for area in here]
    if where.point:
        row, column = _cell(where.point)
        keys += [f"cell:{(row + up, column + on)}" for up in (-1, 0, 1) for on in (-1, 0, 1)]
    if _whole_area(where):
        today = matter.told_at.toordinal()
        keys += [_day(where, today - back) for back in range(_AREA_DAYS + 1)]
    return _numbers_of(keys, matter)


def _spots(where: Where) -> Iterator[str]:
    yield from (f"name:{name}" for name in where.names)
    if where.street:
        yield f"street:{where.street}"


def _whole_area(where: Where) -> bool:
    return bool(where.kelurahan) and not (where.names or where.street)


def _day(where: Where, day: int) -> str:
    return f"area:{where.kelurahan}:{day}"


def _numbers_of(keys: Iterable[str], matter: Matter) -> frozenset[int]:
    return frozenset(_number(key, kind) for key in keys for kind in matter.kinds)


def _cell(point: Point) -> tuple[int, int]:
    # Longitude shrinks towards the poles; by the cosine of whole degrees the columns of a city stay in line.
    return math.floor(point[0] / _CELL), math.floor(
        point[1] * math.cos(math.radians(round(point[0]))) / _CELL
    )


def _number(key: str, kind: str) -> int:
    # A number tells nobody what she wrote, and is short in an index.
    return int.from_bytes(blake2b(f"{kind}|{key}".encode(), digest_size=_HASH_BYTES).digest())
