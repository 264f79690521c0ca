"""Small neural nets over sparse features, in numpy. Only the making of the prior uses this, not the product.

One hidden layer catches what a linear model cannot ("lampu" with "taman" against "lampu" with "jalan"). Several
nets from different starts are averaged; side by side they are simply one wider net, and that is what ships.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

    Matrix = np.ndarray[Any, np.dtype[np.float32]]

HIDDEN = 32
EPOCHS = 9
_BATCH = 128
_RATE = 2e-3
_DROP_INPUT = 0.3
_DROP_HIDDEN = 0.4
_SMOOTH = 0.05  # labels are wrong about one time in ten: never train towards certainty
_BETA1, _BETA2, _TINY = 0.9, 0.999, 1e-8


@dataclass(slots=True)
class Net:
    """Weights: features x hidden, hidden, hidden x departments, departments."""

    first: Matrix
    first_bias: Matrix
    last: Matrix
    last_bias: Matrix

    def scores(self, features: csr_matrix) -> Matrix:
        """Return log-odds per row."""
        return np.asarray(np.maximum(features @ self.first + self.first_bias, 0) @ self.last + self.last_bias)


class _Adam:
    """Adam for one array; rows of features that are not in the batch stay as they are."""

    def __init__(self, shape: tuple[int, ...]) -> None:
        self._mean = np.zeros(shape, np.float32)
        self._square = np.zeros(shape, np.float32)

    def step(self, weights: Matrix, gradient: Matrix, rate: float, time: int, rows: Any = ...) -> None:
        mean = self._mean[rows] * _BETA1 + (1 - _BETA1) * gradient
        square = self._square[rows] * _BETA2 + (1 - _BETA2) * gradient * gradient
        self._mean[rows], self._square[rows] = mean, square
        weights[rows] -= rate * (mean / (1 - _BETA1**time)) / (np.sqrt(square / (1 - _BETA2**time)) + _TINY)


def train(features: csr_matrix, labels: Matrix, weights: Matrix, seed: int, hidden: int = HIDDEN) -> Net:
    """Train one net by cross-entropy with dropout on both layers.

    Args:
        features: reports x features.
        labels: reports x departments, each row sums to one.
        weights: how much each report counts.
        seed: of all chance in here.
        hidden: width of the hidden layer.
    """
    chance = np.random.default_rng(seed)
    features = features.astype(np.float32).tocsr()
    count, classes = labels.shape
    net = Net(
        chance.normal(0, 0.05, (features.shape[1], hidden)).astype(np.float32),
        np.zeros(hidden, np.float32),
        chance.normal(0, np.sqrt(2 / hidden), (hidden, classes)).astype(np.float32),
        np.zeros(classes, np.float32),
    )
    smooth = (labels * (1 - _SMOOTH) + _SMOOTH / classes).astype(np.float32)
    arrays = (net.first, net.first_bias, net.last, net.last_bias)
    adams = [_Adam(array.shape) for array in arrays]
    time = 0
    for epoch in range(EPOCHS):
        order = chance.permutation(count)
        rate = _RATE * (1 - epoch / EPOCHS)
        for start in range(0, count, _BATCH):
            time += 1
            batch = order[start : start + _BATCH]
            rows, *gradients = _gradients(net, features[batch], smooth[batch], weights[batch], chance)
            for adam, array, gradient, at in zip(adams, arrays, gradients, (rows, ..., ..., ...), strict=True):
                adam.step(array, gradient, rate, time, at)
    return net


def _gradients(net: Net, batch: csr_matrix, labels: Matrix, weights: Matrix, chance: Any) -> tuple[Any, ...]:
    batch = batch.copy()
    batch.data *= (chance.random(len(batch.data)) > _DROP_INPUT) / np.float32(1 - _DROP_INPUT)
    raw = batch @ net.first + net.first_bias
    mask = ((raw > 0) * (chance.random(raw.shape) > _DROP_HIDDEN) / (1 - _DROP_HIDDEN)).astype(np.float32)
    hidden = raw * mask
    odds = hidden @ net.last + net.last_bias
    odds = np.exp(odds - odds.max(axis=1, keepdims=True))
    errors = (odds / odds.sum(axis=1, keepdims=True) - labels) * weights[:, None] / len(labels)
    errors = errors.astype(np.float32)
    back = (errors @ net.last.T) * mask
    rows = np.unique(batch.indices)
    return rows, batch[:, rows].T @ back, back.sum(axis=0), hidden.T @ errors, errors.sum(axis=0)
