"""The prior: what the words of real complaints say about departments, read from one compact file.

The file holds only facts seen in at least three different reports: words, pairs of words and letter groups,
each with a row of small integers. No text can be rebuilt from it. `make_prior` writes it.

A row has one byte per department (128 means "says nothing") and a last one for the feature's own length.
Rows are widened once to two bytes a lane, so that adding up a text is adding big integers: all departments
at once, exactly, and without numpy.
"""

from __future__ import annotations

import json
import math
import zlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from complaints.routing.grams import letter_features, word_features

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FILE = Path(__file__).parent / "prior.bin"
MIDDLE = 128  # the byte that stands for weight zero
RARITY_POWER = 2.0  # a feature counts (1 + ln(reports / reports with it)) to this power
_LANE = 2  # bytes per lane once widened
_CHUNK = 256  # so many rows can be added before a lane of two bytes could overflow
_BLOCKS = (word_features, letter_features)


@dataclass(frozen=True, slots=True)
class Block:
    """One kind of feature: the row of each as one integer, and how its lanes become weights."""

    rows: dict[str, int]
    lanes: int
    scale: float
    length_scale: float

    def scores(self, counts: Mapping[str, int]) -> list[float]:
        """Return one score per department: the weights of the known features, divided by the text's length.

        A feature seen n times counts 1 + ln(n) times.
        """
        get = self.rows.get
        known = [row for row in map(get, counts) if row is not None]
        often: dict[int, list[int]] = {}
        for name, count in counts.items():
            if count > 1 and (row := get(name)) is not None:
                often.setdefault(count, []).append(row)
        totals = [float(total) for total in self._added(known)]
        squared = totals.pop()
        for count, repeated in often.items():
            more = math.log(count)
            *extra, square = self._added(repeated)
            totals = [total + value * more for total, value in zip(totals, extra, strict=True)]
            squared += square * (2 * more + more * more)
        if not squared:
            return totals
        factor = self.scale / math.sqrt(squared * self.length_scale)
        return [total * factor for total in totals]

    def _added(self, known: list[int]) -> list[int]:
        """Add rows lane by lane, the weights against their middle, the lengths as they are."""
        sums = [0] * self.lanes
        for start in range(0, len(known), _CHUNK):
            added = sum(known[start : start + _CHUNK]).to_bytes(self.lanes * _LANE, "little")
            sums = [a + b for a, b in zip(sums, memoryview(added).cast("H"), strict=True)]
        zero = MIDDLE * len(known)
        return [total - zero for total in sums[:-1]] + sums[-1:]

    def weight(self, name: str, lane: int) -> float:
        """Return what one feature says about one department; 0 when it is unknown."""
        row = self.rows.get(name)
        return 0.0 if row is None else (self._lane(row, lane) - MIDDLE) * self.scale

    def share(self, name: str) -> float | None:
        """Return the share of reports with a feature, None when it is unknown."""
        row = self.rows.get(name)
        if row is None:
            return None
        square = self._lane(row, self.lanes - 1) * self.length_scale
        return math.exp(1.0 - square ** (0.5 / RARITY_POWER))

    @staticmethod
    def _lane(row: int, lane: int) -> int:
        return row >> (lane * _LANE * 8) & 0xFF


@dataclass(frozen=True, slots=True)
class Prior:
    """What has been learned from the real data.

    Attributes:
        departments: the departments the data tells about, in the order of all score lists.
        blocks: words and pairs first, then letter groups.
        bias: one number per department, for a text without any known feature.
        settings: numbers fitted with the prior (calibration, thresholds), by name.
        version: changes with the content.
    """

    departments: tuple[str, ...]
    blocks: tuple[Block, ...]
    bias: tuple[float, ...]
    settings: dict[str, Any]
    version: str

    def scores(self, tokens: list[str]) -> list[float]:
        """Return one score per department, before calibration; higher is likelier."""
        totals = list(self.bias)
        for block, features_of in zip(self.blocks, _BLOCKS, strict=True):
            totals = [a + b for a, b in zip(totals, block.scores(features_of(tokens)), strict=True)]
        return totals

    def knows(self, word: str) -> bool:
        """Whether a word was seen often enough to tell anything."""
        return word in self.blocks[0].rows

    def share(self, feature: str) -> float | None:
        """Return the share of reports with a word or pair, read back from its rarity; None when unknown."""
        return self.blocks[0].share(feature)

    def word_weight(self, word: str, department: int) -> float:
        """Return how much one word speaks for (above 0) or against a department."""
        return self.blocks[0].weight(word, department)


@lru_cache(maxsize=4)
def load(path: Path = FILE) -> Prior:
    """Read a prior file; some 50 ms."""
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
        blocks.append(_block(names, raw[names_end:at], block))
    return Prior(
        departments=tuple(head["departments"]),
        blocks=tuple(blocks),
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


def _block(names: list[str], rows: bytes, head: Mapping[str, Any]) -> Block:
    lanes = len(rows) // len(names)
    wide = bytearray(len(rows) * _LANE)
    wide[::_LANE] = rows
    raw, width, read = bytes(wide), lanes * _LANE, int.from_bytes
    numbers = [read(raw[at : at + width], "little") for at in range(0, len(raw), width)]
    return Block(dict(zip(names, numbers, strict=True)), lanes, head["scale"], head["length_scale"])


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
