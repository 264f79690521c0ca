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
    "phrase_weight": 0.05,
    "assign_from": 0.9,
    "ask_from": 0.5,
    "unknown_department": -5.0,
}


@dataclass(frozen=True, slots=True)
class Settings:
    """Numbers fitted together with the prior, on texts it had not seen.

    Attributes:
        temperature: what a score is multiplied by before it is read as log-odds.
        phrase_weight: log-odds per unit of phrase score.
        assign_from: confidence from which 97 of 100 assignments are right.
        ask_from: probability that the right one is among three below which asking is of no use.
        unknown_department: log-odds, against the best, of a department the prior has no data about.
        knots: measured share of right answers at rising leads (log-odds of the best over the second).
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
        knots = tuple((float(lead), float(right)) for lead, right in fitted.get("knots", ()))
        return cls(**numbers, knots=knots or ((0.0, 0.3), (6.0, 0.99)))


def confidences(log_odds: Mapping[str, float], knots: Sequence[tuple[float, float]]) -> dict[str, float]:
    """Return how sure each department is, best first; ties in the order of names, so that it can be repeated.

    The best one gets the measured share of right answers at its lead over the second: of the measures tried,
    the lead told right from wrong best. The others share the rest in the proportions of their odds, and none
    rises above the best.
    """
    ranked = sorted(log_odds, key=lambda name: (-log_odds[name], name))
    best, *others = ranked
    if not others:
        return {best: 1.0}
    sure = _between(log_odds[best] - log_odds[others[0]], knots)
    raised = [math.exp(log_odds[name] - log_odds[others[0]]) for name in others]
    share = (1.0 - sure) / sum(raised)
    return {
        best: sure,
        **{name: min(sure, value * share) for name, value in zip(others, raised, strict=True)},
    }


def _between(lead: float, knots: Sequence[tuple[float, float]]) -> float:
    at = bisect_left(knots, (lead,))
    if at == 0:
        return knots[0][1]
    if at == len(knots):
        return knots[-1][1]
    (x0, y0), (x1, y1) = knots[at - 1], knots[at]
    return y0 + (y1 - y0) * (lead - x0) / (x1 - x0)


def verdict(sure: Sequence[float], settings: Settings, *, anything_known: bool) -> Verdict:
    """Return what to do with departments of these confidences, best first."""
    if not anything_known:
        return "coordinator"
    if sure[0] >= settings.assign_from:
        return "assign"
    return "ask" if sum(sure[:3]) >= settings.ask_from else "coordinator"
