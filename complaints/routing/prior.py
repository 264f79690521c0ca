"""The prior: what the words of real complaints say about departments, read from one compact file.

The file holds only facts seen in at least three different reports: words, pairs of words and letter groups,
each with a row of small integers. No text can be rebuilt from it. `make_prior` writes it.

A row has one byte per department (128 means "says nothing") and a last one for the feature's own length. Rows are
widened once to four bytes a lane, so that adding up a text is adding big integers: all departments at once,
exactly, and without numpy.
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
_LANE = 4  # bytes per lane once widened: sixteen million rows can be added before one could overflow
_BLOCKS = (word_features, letter_features)


@dataclass(frozen=True, slots=True)
class Block:
    """One kind of feature: where each row lies, and how its bytes become weights."""

    index: dict[str, int]
    rows: bytes
    width: int
    scale: float
    length_scale: float

    def scores(self, counts: Mapping[str, int]) -> list[float]:
        """Return one score per department: the weights of the known features, divided by the text's length.

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
        factor = self.scale / math.sqrt(squared * self.length_scale)
        return [total * factor for total in totals]

    def _added(self, known: list[int]) -> list[int]:
        rows, width, read = self.rows, self.width, int.from_bytes
        added = sum([read(rows[at : at + width], "little") for at in known])
        return memoryview(added.to_bytes(width, "little")).cast("I").tolist()

    def weights(self, name: str) -> list[float]:
        """Return what one feature says about each department; empty when it is unknown."""
        at = self.index.get(name)
        if at is None:
            return []
        return [(value - MIDDLE) * self.scale for value in self.rows[at : at + self.width - _LANE : _LANE]]

    def share(self, name: str) -> float | None:
        """Return the share of reports with a feature, None when it is unknown."""
        at = self.index.get(name)
        if at is None:
            return None
        square = self.rows[at + self.width - _LANE] * self.length_scale
        return math.exp(1.0 - square ** (0.5 / RARITY_POWER))


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
        return word in self.blocks[0].index

    def share(self, feature: str) -> float | None:
        """Return the share of reports with a word or pair, read back from its rarity; None when unknown."""
        return self.blocks[0].share(feature)

    def word_weight(self, word: str, department: int) -> float:
        """Return how much one word speaks for a department, against the mean of all."""
        weights = self.blocks[0].weights(word)
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
    return zlib.compress(json.dumps({**json.loads(head), "settings": dict(settings)}).encode() + b"\n" + body, 9)


def _block(names: list[str], rows: bytes, head: Mapping[str, Any]) -> Block:
    wide = bytearray(len(rows) * _LANE)
    wide[::_LANE] = rows
    width = len(wide) // len(names)
    index = dict(zip(names, range(0, len(wide), width), strict=True))
    return Block(index, bytes(wide), width, head["scale"], head["length_scale"])


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
