"""The prior: what the words of real complaints say about departments, read from one compact file.

The file holds only facts seen in at least three different reports: words, pairs of words and letter groups,
each with a row of small integers. No text can be rebuilt from it. `make_prior` writes it.

A row has one byte per topic (128 means "says nothing") and a last one for the feature's own length. Topics
are what a department is written to about, as far as the data tells them apart: a department scores what its
best topic scores. Adding up a text is adding big integers: all topics at once, and without numpy. The letter
groups of a word are added up once per word, so that a text costs one addition per different word.
"""

from __future__ import annotations

import json
import math
import zlib
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, Any

from complaints.routing.grams import letters_of, word_counts, words_and_pairs

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from complaints.catalogue import Catalogue

FILE = Path(__file__).parent / "prior.bin"
FILE_OF_CITY = "prior.bin"
_FIRST_CITY = "Kota Malang"  # whose prior was made before priors named their city
_KNOWN_ENOUGH = 0.5  # of a prior's departments; with fewer in the catalogue it tells of another city
MIDDLE = 128  # the byte that stands for weight zero
RARITY_POWER = 2.0  # a feature counts (1 + ln(reports / reports with it)) to this power
_LANE = 4  # bytes per lane of a sum
_AT_ONCE = 256  # rows whose sum fits two bytes a lane
_ONE = 256  # what a feature seen once counts, so that 1 + ln(n) becomes a whole number; 60,000 fit a lane

Piece = tuple[int, int]
"""Some features added up: the sum of their rows, four bytes a lane, and how many they are."""

Counted = tuple[Piece, int]
"""A piece, and how often a text has each of its features."""


class _Rows:
    """Rows of one byte a lane, read and added up many at a time as big integers: all lanes at once."""

    def __init__(self, raw: bytes, lanes: int) -> None:
        self._raw = raw
        self._lanes = lanes
        self._half = (lanes + 1) // 2
        self._even = int.from_bytes(b"\xff\x00" * self._half, "little")

    def total(self, numbers: Sequence[int]) -> int:
        """Return the sum of some rows, four bytes a lane."""
        if len(numbers) > _AT_ONCE:
            return self.total(numbers[:_AT_ONCE]) + self.total(numbers[_AT_ONCE:])
        raw, size, mask = self._raw, self._lanes, self._even
        rows = [int.from_bytes(raw[at * size : (at + 1) * size], "little") for at in numbers]
        even = sum([row & mask for row in rows])  # every other lane, so that a sum has two bytes of room
        return self._wide(even, (sum(rows) - even) >> 8)

    def _wide(self, even: int, odd: int) -> int:
        wide = bytearray(self._half * 2 * _LANE)
        for start, lanes in ((0, even), (_LANE, odd)):
            sums = lanes.to_bytes(self._half * 2, "little")
            wide[start :: 2 * _LANE] = sums[::2]
            wide[start + 1 :: 2 * _LANE] = sums[1::2]
        return int.from_bytes(wide, "little")


class Block:
    """One kind of feature: the number of each one's row, the rows, and how their bytes become weights."""

    def __init__(self, names: Sequence[str], raw: bytes, scale: float, length_scale: float) -> None:
        self.rows = dict(zip(names, range(len(names)), strict=True))
        self._raw = raw
        self._lanes = len(raw) // len(names) if names else 1
        self._scale = scale
        self._length_scale = length_scale
        self._rows = _Rows(raw, self._lanes)

    def pieces(self, names: Iterable[str]) -> list[Counted]:
        """Return the features that are known, added up per how often they were named."""
        often: dict[int, list[int]] = defaultdict(list)
        for at, count in Counter(map(self.rows.get, names)).items():
            if at is not None:
                often[count].append(at)
        return [((self._rows.total(found), len(found)), count) for count, found in often.items()]

    def together(self, names: Iterable[str]) -> Piece:
        """Add up the features that are known."""
        found = [at for at in map(self.rows.get, names) if at is not None]
        return self._rows.total(found), len(found)

    def scores(self, pieces: Sequence[Counted]) -> list[float]:
        """Return one score per topic: the weights of the pieces, divided by the text's length.

        A piece met n times counts 1 + ln(n) times.
        """
        top = (self._lanes - 1) * _LANE * 8
        total = sum([row for (row, _), _ in pieces])
        squared: float = total >> top
        total *= _ONE
        times = _ONE * sum([size for (_, size), _ in pieces])
        for (row, size), count in pieces:
            if count > 1:
                more = math.log(count)
                squared += (row >> top) * (2 * more + more * more)
                total += row * (whole := round(_ONE * more))
                times += size * whole
        factor = self._scale / (_ONE * math.sqrt(squared * self._length_scale)) if squared else 0.0
        zero = MIDDLE * times
        lanes = memoryview(total.to_bytes(self._lanes * _LANE, "little")).cast("I")[:-1]
        return [(lane - zero) * factor for lane in lanes]

    def above_middle(self, names: Collection[str], lanes: slice) -> list[str]:
        """Return the features that speak for any of some topics, the most telling first."""
        known = [
            (name, at) for name, at in zip(names, map(self.rows.get, names), strict=True) if at is not None
        ]
        weights = {
            name: max(self._raw[at * self._lanes : (at + 1) * self._lanes][lanes]) for name, at in known
        }
        return sorted((name for name in weights if weights[name] > MIDDLE), key=lambda name: -weights[name])

    def share(self, name: str) -> float | None:
        """Return the share of reports with a feature, None when it is unknown."""
        at = self.rows.get(name)
        if at is None:
            return None
        square = self._raw[(at + 1) * self._lanes - 1] * self._length_scale
        return math.exp(1.0 - square ** (0.5 / RARITY_POWER))


def _pieces_of_words(block: Block) -> Callable[[str], Piece]:
    """Return a function from a word to its letter groups, added up; words repeat, so it remembers."""

    @lru_cache(maxsize=16_384)
    def piece(word: str) -> Piece:
        return block.together(letters_of(word))

    return piece


@dataclass(frozen=True, slots=True)
class Prior:
    """What has been learned from the real data.

    Attributes:
        departments: the departments the data tells about, in the order of all score lists.
        topics: per department, which lanes of a row are its own.
        blocks: words and pairs first, then letter groups.
        letters: the letter groups of a word, added up.
        bias: one number per topic, for a text without any known feature.
        settings: numbers fitted with the prior (calibration, thresholds), by name.
        version: changes with the content.
        city: the official name of the city whose reports it was made from.
    """

    departments: tuple[str, ...]
    topics: tuple[slice, ...]
    blocks: tuple[Block, Block]
    letters: Callable[[str], Piece]
    bias: tuple[float, ...]
    settings: dict[str, Any]
    version: str
    city: str = _FIRST_CITY

    def scores(self, tokens: list[str]) -> list[float]:
        """Return one score per department, before calibration; higher is likelier."""
        if not self.departments:
            return []
        words, letters = self.blocks
        of_words = words.scores(words.pieces(words_and_pairs(tokens)))
        counts = word_counts(tokens).items()
        of_letters = letters.scores([(self.letters(word), count) for word, count in counts])
        lanes = [sum(three) for three in zip(self.bias, of_words, of_letters, strict=True)]
        return [max(lanes[own]) for own in self.topics]

    def knows(self, word: str) -> bool:
        """Whether a word was seen often enough to tell anything."""
        return word in self.blocks[0].rows

    def share(self, feature: str) -> float | None:
        """Return the share of reports with a word or pair, read back from its rarity; None when unknown."""
        return self.blocks[0].share(feature)

    def words_for(self, tokens: Iterable[str], department: str) -> list[str]:
        """Return the words that speak for a department, the most telling first."""
        if department not in self.departments:
            return []
        own = self.topics[self.departments.index(department)]
        return self.blocks[0].above_middle(dict.fromkeys(tokens), own)


def for_city(catalogue: Catalogue) -> Prior:
    """The prior beside a catalogue, or the one that ships, if it is that city's; else `SILENT`."""
    own = catalogue.folder / FILE_OF_CITY
    found = load(own if own.is_file() else FILE)
    here = sum(name in catalogue.departments for name in found.departments)
    same = found.city == catalogue.official.city_name
    return found if same and here >= _KNOWN_ENOUGH * len(found.departments) else SILENT


@lru_cache(maxsize=4)
def load(path: Path = FILE) -> Prior:
    """Read a prior file; some 25 ms."""
    return parse(path.read_bytes())


def parse(packed: bytes) -> Prior:
    """Unpack the bytes `pack` wrote."""
    raw = zlib.decompress(packed)
    end = raw.index(b"\n")
    head: dict[str, Any] = json.loads(raw[:end])
    ends = list(accumulate(head["topics"]))
    at = end + 1
    blocks = []
    for block in head["blocks"]:
        names_end = at + block["names"]
        names = raw[at:names_end].decode().split("\n")
        at = names_end + len(names) * (ends[-1] + 1)
        blocks.append(Block(names, raw[names_end:at], block["scale"], block["length_scale"]))
    words, letters = blocks
    return Prior(
        departments=tuple(head["departments"]),
        topics=tuple(map(slice, [0, *ends], ends)),
        blocks=(words, letters),
        letters=_pieces_of_words(letters),
        bias=tuple(head["bias"]),
        settings=head["settings"],
        version=head["version"],
        city=head.get("city", _FIRST_CITY),
    )


def with_settings(packed: bytes, settings: Mapping[str, Any]) -> bytes:
    """Return the same file with other settings: they are fitted after the weights."""
    head, body = zlib.decompress(packed).split(b"\n", 1)
    return zlib.compress(
        json.dumps({**json.loads(head), "settings": dict(settings)}).encode() + b"\n" + body, 9
    )


def pack(head: Mapping[str, Any], blocks: Sequence[tuple[list[str], bytes, float, float]]) -> bytes:
    """Build the file: zlib over a line of JSON and then, per block, the feature names and the rows.

    Args:
        head: city, departments, number of topics of each, bias and settings of a `Prior`; a version is added.
        blocks: (features, rows with one byte a lane, scale of the weights, scale of the last lane).
    """
    names = ["\n".join(features).encode() for features, *_ in blocks]
    body = b"".join(name + block[1] for name, block in zip(names, blocks, strict=True))
    described = [
        {"names": len(name), "scale": scale, "length_scale": length}
        for name, (_, _, scale, length) in zip(names, blocks, strict=True)
    ]
    full = {**head, "blocks": described, "version": f"{zlib.crc32(body):08x}"}
    return zlib.compress(json.dumps(full).encode() + b"\n" + body, 9)


_NOTHING = Block([], b"", 0.0, 0.0)
SILENT = Prior((), (), (_NOTHING, _NOTHING), _pieces_of_words(_NOTHING), (), {}, "phrases", "")
"""Knows nothing, for a city whose reports nobody has counted: the phrases of its catalogue decide."""
