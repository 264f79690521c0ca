"""The prior: what the words of real complaints say about departments, read from one compact file.

The file holds only facts seen in at least three different reports: words, pairs of words and letter groups,
each with a row of small integers. No text can be rebuilt from it. `make_prior` writes it.

A row has one byte per department (128 means "says nothing") and a last one for the feature's own length.
When a feature is first met its row is widened to four bytes a lane and kept, so that adding up a text is
adding big integers: all departments at once, and without numpy.
"""

from __future__ import annotations

import json
import math
import zlib
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from complaints.routing.grams import letters_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

FILE = Path(__file__).parent / "prior.bin"
MIDDLE = 128  # the byte that stands for weight zero
RARITY_POWER = 2.0  # a feature counts (1 + ln(reports / reports with it)) to this power
_LANE = 4  # bytes per lane once widened
_ONE = 256  # what a feature seen once counts, so that 1 + ln(n) becomes a whole number; 60,000 fit a lane


class _Wide(dict[int, int]):
    """Rows by number, widened when first asked for: most of the file is never met by one process."""

    def __init__(self, raw: bytes, lanes: int) -> None:
        super().__init__()
        self._raw = raw
        self._lanes = lanes

    def __missing__(self, at: int) -> int:
        wide = bytearray(self._lanes * _LANE)
        wide[::_LANE] = self._raw[at * self._lanes : (at + 1) * self._lanes]
        row = self[at] = int.from_bytes(wide, "little")
        return row


class Block:
    """One kind of feature: the number of each one's row, the rows, and how their bytes become weights."""

    def __init__(self, names: Sequence[str], raw: bytes, scale: float, length_scale: float) -> None:
        self.rows = dict(zip(names, range(len(names)), strict=True))
        self._raw = raw
        self._lanes = len(raw) // len(names)
        self._scale = scale
        self._length_scale = length_scale
        self._wide = _Wide(raw, self._lanes)

    def scores(self, numbers: Iterable[int]) -> list[float]:
        """Return one score per department: the weights of the features, divided by the text's length.

        A feature seen n times counts 1 + ln(n) times.
        """
        counts = Counter(numbers)
        often: dict[int, list[int]] = defaultdict(list)
        for at, count in [pair for pair in counts.items() if pair[1] > 1]:
            often[count].append(at)
        row, top = self._wide.__getitem__, (self._lanes - 1) * _LANE * 8
        total = sum(map(row, counts))
        squared: float = total >> top
        total *= _ONE
        times = _ONE * len(counts)
        for count, repeated in often.items():
            added, more = sum(map(row, repeated)), math.log(count)
            squared += (added >> top) * (2 * more + more * more)
            total += added * (whole := round(_ONE * more))
            times += whole * len(repeated)
        factor = self._scale / (_ONE * math.sqrt(squared * self._length_scale)) if squared else 0.0
        zero = MIDDLE * times
        lanes = memoryview(total.to_bytes(self._lanes * _LANE, "little")).cast("I")[:-1]
        return [(lane - zero) * factor for lane in lanes]

    def above_middle(self, names: Collection[str], lane: int) -> list[str]:
        """Return the features that speak for a department, the most telling first."""
        raw, lanes = self._raw, self._lanes
        known = [
            (name, at) for name, at in zip(names, map(self.rows.get, names), strict=True) if at is not None
        ]
        weights = {name: raw[at * lanes + lane] for name, at in known}
        return sorted((name for name in weights if weights[name] > MIDDLE), key=lambda name: -weights[name])

    def share(self, name: str) -> float | None:
        """Return the share of reports with a feature, None when it is unknown."""
        at = self.rows.get(name)
        if at is None:
            return None
        square = self._raw[(at + 1) * self._lanes - 1] * self._length_scale
        return math.exp(1.0 - square ** (0.5 / RARITY_POWER))


def _numbers_of_letters(block: Block) -> Callable[[str], tuple[int, ...]]:
    """Return a function from a word to the rows of its letter groups; words repeat, so it remembers."""
    get = block.rows.get

    @lru_cache(maxsize=16_384)
    def numbers(word: str) -> tuple[int, ...]:
        return tuple([at for at in map(get, letters_of(word)) if at is not None])

    return numbers


@dataclass(frozen=True, slots=True)
class Prior:
    """What has been learned from the real data.

    Attributes:
        departments: the departments the data tells about, in the order of all score lists.
        blocks: words and pairs first, then letter groups.
        letters: the row numbers, in the second block, of the letter groups of a word.
        bias: one number per department, for a text without any known feature.
        settings: numbers fitted with the prior (calibration, thresholds), by name.
        version: changes with the content.
    """

    departments: tuple[str, ...]
    blocks: tuple[Block, Block]
    letters: Callable[[str], tuple[int, ...]]
    bias: tuple[float, ...]
    settings: dict[str, Any]
    version: str

    def scores(self, tokens: list[str]) -> list[float]:
        """Return one score per department, before calibration; higher is likelier."""
        words, letters = self.blocks
        found = map(words.rows.get, chain(tokens, map(" ".join, pairwise(tokens))))
        of_words = words.scores(at for at in found if at is not None)
        of_letters = letters.scores(chain.from_iterable(map(self.letters, tokens)))
        return [sum(three) for three in zip(self.bias, of_words, of_letters, strict=True)]

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
        return self.blocks[0].above_middle(dict.fromkeys(tokens), self.departments.index(department))


@lru_cache(maxsize=4)
def load(path: Path = FILE) -> Prior:
    """Read a prior file; some 25 ms."""
    return parse(path.read_bytes())


def parse(packed: bytes) -> Prior:
    """Unpack the bytes `pack` wrote."""
    raw = zlib.decompress(packed)
    end = raw.index(b"\n")
    head: dict[str, Any] = json.loads(raw[:end])
    at = end + 1
    blocks = []
    for block in head["blocks"]:
        names_end = at + block["names"]
        names = raw[at:names_end].decode().split("\n")
        at = names_end + len(names) * (len(head["departments"]) + 1)
        blocks.append(Block(names, raw[names_end:at], block["scale"], block["length_scale"]))
    words, letters = blocks
    return Prior(
        departments=tuple(head["departments"]),
        blocks=(words, letters),
        letters=_numbers_of_letters(letters),
        bias=tuple(head["bias"]),
        settings=head["settings"],
        version=head["version"],
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
        head: departments, bias and settings of a `Prior`; a version is added.
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
