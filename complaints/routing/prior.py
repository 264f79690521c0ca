"""The prior: what the words of real complaints say about departments, read from one compact file.

The file holds only facts seen in at least three different reports: words, pairs of words and letter groups,
each with a row of small integers. No text can be rebuilt from it. `make_prior` writes it.

A row has one lane per department (what the feature says about it by itself), one lane per hidden unit of the
small nets (what it says in company) and a last lane for its own length. Adding up a text is adding big integers:
all lanes at once, exactly, and without numpy. `pack` describes the layout.
"""

from __future__ import annotations

import json
import math
import zlib
from dataclasses import dataclass
from functools import lru_cache
from operator import mul
from pathlib import Path
from typing import TYPE_CHECKING, Any

from complaints.routing.features import letter_features, word_features

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FILE = Path(__file__).parent / "prior.bin"
MIDDLE = 128  # the byte that stands for weight zero
_LANE = 2  # bytes per lane once widened
_CHUNK = 256  # so many rows can be added before a lane of two bytes could overflow
_BLOCKS = (word_features, letter_features)


@dataclass(frozen=True, slots=True)
class Block:
    """One kind of feature: where each row lies, and how the lanes become weights."""

    index: dict[str, int]
    rows: bytes
    width: int
    scales: tuple[float, ...]
    length_scale: float

    def totals(self, counts: Mapping[str, int]) -> list[float]:
        """Return the sum of every lane but the last over the known features, divided by the text's length.

        A feature seen n times counts 1 + ln(n) times.
        """
        by_count: dict[int, list[int]] = {}
        for at, count in [(self.index[name], n) for name, n in counts.items() if name in self.index]:
            by_count.setdefault(count, []).append(at)
        totals = [0.0] * len(self.scales)
        squared = 0.0
        for count, known in by_count.items():
            often = 1.0 + math.log(count)
            for start in range(0, len(known), _CHUNK):
                chunk = known[start : start + _CHUNK]
                *lanes, square = self._added(chunk)
                zero = MIDDLE * len(chunk)
                totals = [total + (lane - zero) * often for total, lane in zip(totals, lanes, strict=True)]
                squared += square * often * often
        if not squared:
            return totals
        length = math.sqrt(squared * self.length_scale)
        return [total * scale / length for total, scale in zip(totals, self.scales, strict=True)]

    def _added(self, known: list[int]) -> list[int]:
        rows, width, read = self.rows, self.width, int.from_bytes
        added = sum([read(rows[at : at + width], "little") for at in known])
        return memoryview(added.to_bytes(width, "little")).cast("H").tolist()

    def weights(self, name: str, lanes: int) -> list[float]:
        """Return what one feature says in its first `lanes` lanes; empty when it is unknown."""
        at = self.index.get(name)
        if at is None:
            return []
        raw = self.rows[at : at + lanes * _LANE : _LANE]
        return [(value - MIDDLE) * scale for value, scale in zip(raw, self.scales, strict=False)]


@dataclass(frozen=True, slots=True)
class Prior:
    """What has been learned from the real data.

    Attributes:
        departments: the departments the data tells about, in the order of all score lists.
        blocks: words and pairs first, then letter groups.
        bias: one number per department, then one per hidden unit.
        output: per department one weight per hidden unit.
        output_bias: one number per department.
        mix: how much the departments' own lanes count beside the nets.
        settings: numbers fitted with the prior (calibration, thresholds), by name.
        version: changes with the content.
    """

    departments: tuple[str, ...]
    blocks: tuple[Block, ...]
    bias: tuple[float, ...]
    output: tuple[tuple[float, ...], ...]
    output_bias: tuple[float, ...]
    mix: float
    settings: dict[str, Any]
    version: str

    def scores(self, tokens: list[str]) -> list[float]:
        """Return one log-odds like score per department, before calibration."""
        totals: Sequence[float] = self.bias
        for block, features_of in zip(self.blocks, _BLOCKS, strict=True):
            totals = [a + b for a, b in zip(totals, block.totals(features_of(tokens)), strict=True)]
        hidden = [unit if unit > 0 else 0.0 for unit in totals[len(self.departments) :]]
        return [
            sum(map(mul, row, hidden)) + bias + self.mix * own
            for row, bias, own in zip(self.output, self.output_bias, totals, strict=False)
        ]

    def knows(self, word: str) -> bool:
        """Whether a word was seen often enough to tell anything."""
        return word in self.blocks[0].index

    def word_weight(self, word: str, department: int) -> float:
        """Return how much one word speaks for a department, against the mean of all."""
        weights = self.blocks[0].weights(word, len(self.departments))
        return weights[department] - sum(weights) / len(weights) if weights else 0.0


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
        at = names_end + len(names) * (len(block["scales"]) + 1)
        blocks.append(_block(names, raw[names_end:at], block))
    return Prior(
        departments=tuple(head["departments"]),
        blocks=tuple(blocks),
        bias=tuple(head["bias"]),
        output=tuple(tuple(row) for row in head["output"]),
        output_bias=tuple(head["output_bias"]),
        mix=head["mix"],
        settings=head["settings"],
        version=head["version"],
    )


def _block(names: list[str], rows: bytes, head: Mapping[str, Any]) -> Block:
    wide = bytearray(len(rows) * _LANE)
    wide[::_LANE] = rows
    width = len(wide) // len(names)
    index = dict(zip(names, range(0, len(wide), width), strict=True))
    return Block(index, bytes(wide), width, tuple(head["scales"]), head["length_scale"])


def pack(head: Mapping[str, Any], blocks: list[tuple[list[str], bytes, list[float], float]]) -> bytes:
    """Build the file: zlib over a line of JSON and then, per block, the feature names and the rows.

    Args:
        head: all of `Prior` that is not in blocks; a version is added.
        blocks: (features, rows with one byte a lane, a scale per lane but the last, scale of the last).
    """
    names = ["\n".join(features).encode() for features, *_ in blocks]
    body = b"".join(name + block[1] for name, block in zip(names, blocks, strict=True))
    described = [
        {"names": len(name), "scales": scales, "length_scale": length}
        for name, (_, _, scales, length) in zip(names, blocks, strict=True)
    ]
    full = {**head, "blocks": described, "version": f"{zlib.crc32(body):08x}"}
    return zlib.compress(json.dumps(full).encode() + b"\n" + body, 9)
