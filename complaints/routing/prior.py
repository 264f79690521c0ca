"""The prior: what the words of real complaints say about departments, read from one compact file.

The file holds only facts seen in at least three different reports: words, pairs of words and letter groups,
each with one small integer per department. No text can be rebuilt from it. `make_prior` writes it.

Layout (zlib): one line of JSON, then the features, one per line, block after block, then one row of bytes per
feature: one byte for each department (128 means "says nothing") and a last byte for the feature's length.
Rows are widened once to four bytes a lane, so that adding up a text is adding big integers: all departments
at once, without numpy.
"""

from __future__ import annotations

import json
import math
import zlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from complaints.routing.features import letter_features, word_features

if TYPE_CHECKING:
    from collections.abc import Mapping

FILE = Path(__file__).parent / "prior.bin"
MIDDLE = 128  # the byte that stands for weight zero
_LANE = 4  # bytes per lane after widening: 65,000 features cannot overflow it
_BLOCKS = (word_features, letter_features)


@dataclass(frozen=True, slots=True)
class Block:
    """One kind of feature: where its rows lie, and how its bytes become weights."""

    index: dict[str, int]
    rows: bytes
    width: int
    weight_scale: float
    length_scale: float

    def scores(self, counts: Mapping[str, int]) -> list[float]:
        """Return one score per department: the weights of the known features over the length of the text.

        A feature seen n times counts 1 + ln(n) times.
        """
        by_count: dict[int, list[int]] = {}
        for at, count in [(self.index[name], n) for name, n in counts.items() if name in self.index]:
            by_count.setdefault(count, []).append(at)
        totals = [0.0] * (self.width // _LANE - 1)
        squared = 0.0
        for count, known in by_count.items():
            often = 1.0 + math.log(count)
            *lanes, square = self._added(known)
            zero = MIDDLE * len(known)
            totals = [total + (lane - zero) * often for total, lane in zip(totals, lanes, strict=True)]
            squared += square * often * often
        if not squared:
            return totals
        factor = self.weight_scale / math.sqrt(squared * self.length_scale)
        return [total * factor for total in totals]

    def _added(self, known: list[int]) -> list[int]:
        rows, width = self.rows, self.width
        added = sum(int.from_bytes(rows[at : at + width], "little") for at in known)
        return memoryview(added.to_bytes(width, "little")).cast("I").tolist()


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
    settings: dict[str, float]
    version: str

    def scores(self, tokens: list[str]) -> list[float]:
        """Return one log-odds like score per department, before calibration."""
        total = list(self.bias)
        for block, features_of in zip(self.blocks, _BLOCKS, strict=True):
            total = [a + b for a, b in zip(total, block.scores(features_of(tokens)), strict=True)]
        return total

    def knows(self, word: str) -> bool:
        """Whether a word was seen often enough to tell anything."""
        return word in self.blocks[0].index

    def word_weight(self, word: str, department: int) -> float:
        """Return how much one word speaks for a department, against the mean of all."""
        block = self.blocks[0]
        at = block.index.get(word)
        if at is None:
            return 0.0
        lanes = block.rows[at : at + block.width : _LANE][:-1]
        return (lanes[department] - sum(lanes) / len(lanes)) * block.weight_scale


@lru_cache(maxsize=4)
def load(path: Path = FILE) -> Prior:
    """Read a prior file; about 60 ms for a hundred thousand features."""
    return parse(path.read_bytes())


def parse(packed: bytes) -> Prior:
    """Unpack the bytes `make_prior` wrote."""
    raw = zlib.decompress(packed)
    end = raw.index(b"\n")
    head: dict[str, Any] = json.loads(raw[:end])
    lanes = len(head["departments"]) + 1
    at = end + 1
    blocks = []
    for block in head["blocks"]:
        names_end = at + block["names"]
        names = raw[at:names_end].decode().split("\n")
        at = names_end + len(names) * lanes
        blocks.append(_block(names, raw[names_end:at], lanes, block))
    return Prior(
        departments=tuple(head["departments"]),
        blocks=tuple(blocks),
        bias=tuple(head["bias"]),
        settings=head["settings"],
        version=head["version"],
    )


def _block(names: list[str], rows: bytes, lanes: int, head: dict[str, Any]) -> Block:
    wide = bytearray(len(rows) * _LANE)
    wide[::_LANE] = rows
    width = lanes * _LANE
    index = dict(zip(names, range(0, len(wide), width), strict=True))
    return Block(index, bytes(wide), width, head["weight_scale"], head["length_scale"])


def pack(
    departments: list[str],
    blocks: list[tuple[list[str], bytes, float, float]],
    bias: list[float],
    settings: dict[str, float],
) -> bytes:
    """Build the file from blocks of (features, rows, weight scale, length scale); see the layout above."""
    names = ["\n".join(features).encode() for features, *_ in blocks]
    body = b"".join(name + rows for name, (_, rows, _, _) in zip(names, blocks, strict=True))
    head = {
        "departments": departments,
        "blocks": [
            {"names": len(name), "weight_scale": weight, "length_scale": length}
            for name, (_, _, weight, length) in zip(names, blocks, strict=True)
        ],
        "bias": bias,
        "settings": settings,
        "version": f"{zlib.crc32(body):08x}",
    }
    return zlib.compress(json.dumps(head).encode() + b"\n" + body, 9)
