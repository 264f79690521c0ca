"""Fitting the prior. Only `make_prior` and the benchmarks import this: it needs scikit-learn, the product does not.

The fitted thing is linear: per block (words and pairs, letter groups) a text is the set of its features weighted
by rarity and divided by its length. So one row of weights per feature is all that has to be shipped.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.svm import LinearSVC

from complaints.routing import prior
from complaints.routing.features import letter_features, word_features

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Tokens = Sequence[list[str]]
    Matrix = np.ndarray[Any, np.dtype[np.float64]]

SEEN_AT_LEAST = 3  # different reports: below that a feature could point at one person's text
TEMPER = 0.7  # how far the rare departments are lifted: 0 keeps the natural mix, 1 makes all equal
STRENGTH = 0.3  # the SVM's C
_ODD = re.compile(r"[^a-z ]")


@dataclass(frozen=True, slots=True)
class Fitted:
    """Weights per block: names, a matrix (features x departments), and squared rarity per feature."""

    departments: list[str]
    names: list[list[str]]
    weights: list[Matrix]
    squares: list[Matrix]
    bias: Matrix

    def packed(self, settings: dict[str, float]) -> bytes:
        """Round to bytes and build the prior file."""
        blocks = []
        for names, weights, squares in zip(self.names, self.weights, self.squares, strict=True):
            scale = float(np.quantile(np.abs(weights), 0.9999)) / 127
            length = float(squares.max()) / 255
            lanes = np.clip(np.rint(weights / scale) + prior.MIDDLE, 1, 255)
            sizes = np.clip(np.rint(squares / length), 1, 255)
            rows = np.column_stack([lanes, sizes]).astype(np.uint8).tobytes()
            blocks.append((names, rows, scale, length))
        return prior.pack(self.departments, blocks, [round(float(b), 4) for b in self.bias], settings)


def vocabulary(found: Sequence[Counter[str]], least: int = SEEN_AT_LEAST) -> dict[str, int]:
    """Return the features seen in at least so many reports, without anything but plain letters."""
    counts = Counter(feature for features in found for feature in features)
    kept = sorted(name for name, n in counts.items() if n >= least and not _ODD.search(name))
    return {name: at for at, name in enumerate(kept)}


def incidence(found: Sequence[Counter[str]], names: dict[str, int]) -> csr_matrix:
    """Return the matrix reports x features of 1 + ln(count)."""
    rows = [[(names[name], n) for name, n in counts.items() if name in names] for counts in found]
    starts = np.concatenate([[0], np.cumsum([len(row) for row in rows])])
    cells = np.array([cell for row in rows for cell in row], dtype=np.float64).reshape(-1, 2)
    values = 1.0 + np.log(cells[:, 1])
    return csr_matrix((values, cells[:, 0].astype(np.int32), starts), shape=(len(rows), len(names)))


def fit(reports: Tokens, departments: Sequence[str]) -> Fitted:
    """Fit the weights on tokenised reports and the department of each."""
    names, matrices, rarities = [], [], []
    for features_of in (word_features, letter_features):
        block, matrix, rarity = _block(reports, features_of)
        names.append(block)
        matrices.append(matrix)
        rarities.append(rarity)
    weighting = _class_weights(departments)
    machine = LinearSVC(C=STRENGTH, class_weight=weighting).fit(hstack(matrices).tocsr(), list(departments))
    edges = np.cumsum([len(block) for block in names])[:-1]
    parts = np.split(machine.coef_.T, edges)
    return Fitted(
        departments=[str(name) for name in machine.classes_],
        names=names,
        weights=[part * rarity[:, None] for part, rarity in zip(parts, rarities, strict=True)],
        squares=[rarity**2 for rarity in rarities],
        bias=machine.intercept_,
    )


def _block(reports: Tokens, features_of: Callable[[list[str]], Counter[str]]) -> tuple[list[str], csr_matrix, Matrix]:
    found = [features_of(tokens) for tokens in reports]
    names = vocabulary(found)
    matrix = incidence(found, names)
    rarity = np.log((1 + len(found)) / (1 + matrix.getnnz(axis=0))) + 1
    weighted = matrix.multiply(rarity).tocsr()
    lengths = np.sqrt(np.asarray(weighted.multiply(weighted).sum(axis=1)).ravel())
    lengths[lengths == 0] = 1
    return list(names), weighted.multiply(1 / lengths[:, None]).tocsr(), rarity


def _class_weights(departments: Sequence[str]) -> dict[str, float]:
    counts = Counter(departments)
    raw = {name: n**-TEMPER for name, n in counts.items()}
    mean = sum(raw[name] * n for name, n in counts.items()) / len(departments)
    return {name: weight / mean for name, weight in raw.items()}
