"""From scores to a verdict: combine what speaks, calibrate, and choose assign, ask or coordinator."""

from __future__ import annotations

import math
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from complaints.routing.decision import Verdict

_DEFAULTS = {
    "temperature": 4.0,
    "phrase_weight": 0.3,
    "assign_from": 0.75,
    "ask_from": 0.5,
    "unknown_department": -9.0,
}


@dataclass(frozen=True, slots=True)
class Settings:
    """Numbers fitted together with the prior, on texts it had not seen.

    Attributes:
        temperature: what a score is multiplied by before it is read as log-odds.
        phrase_weight: log-odds per unit of phrase score.
        assign_from: probability from which 97 of 100 assignments are right.
        ask_from: probability that the right one is among three below which asking is of no use.
        unknown_department: log-odds of a department the prior has no data about.
        knots: measured share of right answers at rising raw probabilities.
    """

    temperature: float
    phrase_weight: float
    assign_from: float
    ask_from: float
    unknown_department: float
    knots: tuple[tuple[float, float], ...]

    @classmethod
    def of(cls, fitted: Mapping[str, Any]) -> Settings:
        """Read them from a prior's settings; what is missing has a careful default."""
        numbers = {name: float(fitted.get(name, default)) for name, default in _DEFAULTS.items()}
        knots = tuple((float(raw), float(right)) for raw, right in fitted.get("knots", ()))
        return cls(**numbers, knots=knots or ((0.0, 0.0), (1.0, 1.0)))


def probabilities(log_odds: Mapping[str, float]) -> dict[str, float]:
    """Return the softmax, best first; ties in the order of names, so that a decision can be repeated."""
    highest = max(log_odds.values())
    raised = {name: math.exp(value - highest) for name, value in log_odds.items()}
    total = sum(raised.values())
    ranked = sorted(raised.items(), key=lambda pair: (-pair[1], pair[0]))
    return {name: value / total for name, value in ranked}


def calibrated(ranked: Mapping[str, float], knots: Sequence[tuple[float, float]]) -> dict[str, float]:
    """Replace the best probability by the measured share of right answers; the rest keep their proportions.

    The order is kept: no other department may rise above the best one.
    """
    names = list(ranked)
    best = ranked[names[0]]
    sure = min(1.0, max(0.0, _between(best, knots)))
    rest = sum(ranked[name] for name in names[1:])
    share = (1.0 - sure) / rest if rest > 0 else 0.0
    return {names[0]: sure, **{name: min(sure, ranked[name] * share) for name in names[1:]}}


def _between(raw: float, knots: Sequence[tuple[float, float]]) -> float:
    at = bisect_left(knots, (raw,))
    if at == 0:
        return knots[0][1]
    if at == len(knots):
        return knots[-1][1]
    (x0, y0), (x1, y1) = knots[at - 1], knots[at]
    return y0 + (y1 - y0) * (raw - x0) / (x1 - x0)


def verdict(confidences: Sequence[float], settings: Settings, *, anything_known: bool) -> Verdict:
    """Return what to do with departments of these confidences, best first."""
    if not anything_known:
        return "coordinator"
    if confidences[0] >= settings.assign_from:
        return "assign"
    return "ask" if sum(confidences[:3]) >= settings.ask_from else "coordinator"
