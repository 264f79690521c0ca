"""Reading the labelled reports the prior is made from; only the making and the benchmarks use it."""

from __future__ import annotations

import csv
import zlib
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from sklearn.model_selection import StratifiedGroupKFold, StratifiedKFold

from complaints.routing.normaliser import normalise
from complaints.routing.training import Example

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from pathlib import Path

    from complaints.catalogue import Catalogue

_SHINGLE = 3  # words
_BANDS, _ROWS = 8, 3
_SAME = 0.5  # share of shingles from which two reports count as one
_PRIME = (1 << 32) - 5


@dataclass(frozen=True, slots=True)
class Report:
    """One row: its number in the file (from 1), text, department of the city, original label and source."""

    row: int
    text: str
    department: str
    label: str
    source: str


def read_reports(folder: Path) -> list[Report]:
    """Read the rows of complaints.csv that have a department."""
    with (folder / "complaints.csv").open(encoding="utf-8", newline="") as lines:
        rows = enumerate(csv.DictReader(lines), start=1)
        return [
            Report(at, row["text"], row["dept"], row["label"], row["src"]) for at, row in rows if row["dept"]
        ]


def example(report: Report, tokens: list[str] | None = None) -> Example:
    """Return what is learned from one report; `tokens` where they are known already."""
    return Example(
        normalise(report.text) if tokens is None else tokens, report.department, report.source, report.label
    )


def lessons(catalogue: Catalogue, departments: Collection[str]) -> Iterator[Example]:
    """Yield what the catalogue knows as tiny texts: each phrase, each kind of problem, each department."""
    for one in catalogue.categories.values():
        if one.department in departments:
            yield from (Example(normalise(phrase), one.department, lesson=1.0) for phrase in one.phrases)
            yield Example(normalise(". ".join([one.name, *one.phrases])), one.department, lesson=3.0)
    for body in catalogue.departments.values():
        if body.short in departments:
            words = ". ".join([body.short, body.name, body.duties, *body.aliases])
            yield Example(normalise(words), body.short, lesson=3.0)


def folds(
    reports: Sequence[Report], count: int = 5, seed: int = 7, *, apart: bool = False
) -> list[list[int]]:
    """Split into parts with the same mix of departments.

    Args:
        reports: what is split.
        count: how many parts.
        seed: of the chance that splits.
        apart: near-duplicates never stand in two parts; otherwise they fall where chance puts them, as they
            do among reports yet to come.
    """
    departments = [one.department for one in reports]
    if not apart:
        plain = StratifiedKFold(count, shuffle=True, random_state=seed)
        return [list(map(int, part)) for _, part in plain.split(departments, departments)]
    splitter = StratifiedGroupKFold(count, shuffle=True, random_state=seed)
    groups = near_duplicates([normalise(one.text) for one in reports])
    return [list(map(int, part)) for _, part in splitter.split(departments, departments, groups)]


def near_duplicates(texts: Sequence[list[str]]) -> list[int]:
    """Return a group number per text; texts that share most runs of three words share a group."""
    parents = list(range(len(texts)))

    def root(at: int) -> int:
        while parents[at] != at:
            parents[at] = parents[parents[at]]
            at = parents[at]
        return at

    buckets: dict[tuple[int, ...], list[int]] = defaultdict(list)
    shingles = [_shingles(tokens) for tokens in texts]
    for at, own in enumerate(shingles):
        for band in _bands(own):
            buckets[band].append(at)
    for first, *others in buckets.values():
        for other in others:
            a, b = shingles[first], shingles[other]
            if len(a & b) > _SAME * len(a | b):
                parents[root(other)] = root(first)
    return [root(at) for at in range(len(texts))]


def _shingles(tokens: list[str]) -> frozenset[int]:
    runs = range(max(1, len(tokens) - _SHINGLE + 1))
    return frozenset(zlib.crc32(" ".join(tokens[at : at + _SHINGLE]).encode()) for at in runs)


def _bands(shingles: frozenset[int]) -> Iterator[tuple[int, ...]]:
    values = np.fromiter(shingles, dtype=np.uint64)
    turns = np.arange(1, _BANDS * _ROWS + 1, dtype=np.uint64)
    least = ((values[:, None] * (turns * 2654435761 % _PRIME | 1) + turns * 97) % _PRIME).min(axis=0)
    for band in range(_BANDS):
        yield (band, *(int(value) for value in least[band * _ROWS : (band + 1) * _ROWS]))
