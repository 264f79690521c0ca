"""Fitting the prior. Only `make_prior` and the benchmarks import this: it needs scikit-learn.

A text is, per block (words and pairs, letter groups), its features weighted by rarity and divided by its
length. On these stands a linear SVM (small nets were tried: they add nothing). The phrases of the catalogue
are learned beside the reports as tiny texts of their own: they carry the departments that hardly anybody has
written to yet.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.sparse import csr_matrix, diags, hstack
from sklearn.svm import LinearSVC

from complaints.routing import prior
from complaints.routing.grams import letter_features, word_features

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    Matrix = np.ndarray[Any, np.dtype[np.float64]]
    Features = Callable[[list[str]], Counter[str]]

SEEN_AT_LEAST = 3  # different reports: below that a feature could point at one person's text
STRENGTH = 0.3  # the SVM's C
TEMPER = 0.6  # how far rare departments are lifted: 0 natural mix, 1 all equal
LESSON_WEIGHT = 0.5  # of a phrase, beside a report
_ODD = re.compile(r"[^a-z ]|xnikx|xtelpx|xlinkx|xnomorx")


@dataclass(frozen=True, slots=True)
class Example:
    """One text to learn from: its tokens, its department, and whether it is a report or a lesson (weight)."""

    tokens: list[str]
    department: str
    lesson: float = 0.0


@dataclass(frozen=True, slots=True)
class Space:
    """One block of features: their names and how rare each is."""

    features_of: Features
    names: dict[str, int]
    rarity: Matrix

    @classmethod
    def of(cls, reports: Sequence[list[str]], features_of: Features) -> Space:
        """Collect the features seen in enough reports that are plain words: no digits, no marks."""
        found = Counter(name for tokens in reports for name in features_of(tokens))
        kept = sorted(name for name, n in found.items() if n >= SEEN_AT_LEAST and not _ODD.search(name))
        seen = np.array([found[name] for name in kept], dtype=np.float64)
        rarity = (np.log((1 + len(reports)) / (1 + seen)) + 1) ** prior.RARITY_POWER
        return cls(features_of, {name: at for at, name in enumerate(kept)}, rarity)

    def matrix(self, texts: Sequence[list[str]]) -> csr_matrix:
        """Return texts x features: (1 + ln count) * rarity, each row of length one."""
        names = self.names
        rows = [
            [(names[name], n) for name, n in self.features_of(tokens).items() if name in names]
            for tokens in texts
        ]
        starts = np.concatenate([[0], np.cumsum([len(row) for row in rows])])
        cells = np.array([cell for row in rows for cell in row], dtype=np.float64).reshape(-1, 2)
        columns = cells[:, 0].astype(np.int32)
        values = (1.0 + np.log(cells[:, 1])) * self.rarity[columns]
        matrix = csr_matrix((values, columns, starts), shape=(len(rows), len(names)))
        lengths = np.sqrt(np.asarray(matrix.multiply(matrix).sum(axis=1)).ravel())
        lengths[lengths == 0] = 1
        return csr_matrix(diags(1 / lengths) @ matrix)


def fit(examples: Sequence[Example], settings: Mapping[str, Any] | None = None) -> bytes:
    """Fit on reports and lessons, and return the prior file."""
    reports = [one.tokens for one in examples if not one.lesson]
    spaces = [Space.of(reports, features_of) for features_of in (word_features, letter_features)]
    matrix = hstack([space.matrix([one.tokens for one in examples]) for space in spaces]).tocsr()
    departments = sorted({one.department for one in examples if not one.lesson})
    wanted = np.array([departments.index(one.department) for one in examples])
    machine = LinearSVC(C=STRENGTH).fit(matrix, wanted, sample_weight=_weights(examples))
    head = {
        "departments": departments,
        "bias": np.round(machine.intercept_, 4).tolist(),
        "settings": dict(settings or {}),
    }
    parts = np.split(machine.coef_.T, np.cumsum([len(space.names) for space in spaces])[:-1])
    return prior.pack(head, [_rows(space, part) for space, part in zip(spaces, parts, strict=True)])


def _rows(space: Space, weights: Matrix) -> tuple[list[str], bytes, float, float]:
    """Round the weights of one block to a byte each."""
    weights = weights * space.rarity[:, None]
    squares = space.rarity**2
    scale = float(np.quantile(np.abs(weights), 0.9999)) / (prior.MIDDLE - 1)
    length = float(squares.max()) / 255
    lanes = np.clip(np.rint(weights / scale) + prior.MIDDLE, 1, 255)
    sizes = np.clip(np.rint(squares / length), 1, 255)
    return list(space.names), np.column_stack([lanes, sizes]).astype(np.uint8).tobytes(), scale, length


def _weights(examples: Sequence[Example]) -> Matrix:
    """Lift the rare departments, so that the weights of all reports still add up to their number."""
    counts = Counter(one.department for one in examples if not one.lesson)
    mean = sum(n ** (1 - TEMPER) for n in counts.values()) / sum(counts.values())
    weights = [one.lesson * LESSON_WEIGHT or counts[one.department] ** -TEMPER / mean for one in examples]
    return np.array(weights)
