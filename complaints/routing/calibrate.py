"""Fitting the few numbers between scores and verdicts, on texts the scores were not made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from sklearn.isotonic import IsotonicRegression

from complaints.routing import prior as prior_file
from complaints.routing.corpus import example, folds, lessons
from complaints.routing.normaliser import normalise
from complaints.routing.router import Router
from complaints.routing.training import fit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from complaints.catalogue import Catalogue
    from complaints.routing.corpus import Report

PRECISION = 0.9715  # wanted of assignments; a little above 97 %, for chance
WRONG_LABELS = 0.1  # of the misses that are no misses: the label was wrong (see docs/routing.md)
PHRASE_WEIGHT = 0.05
TEMPERATURE = 4.0
_PARTS = 3  # of the five: 6,500 reports are enough to measure what a lead is worth
_KNOTS = 24


@dataclass(frozen=True, slots=True)
class Judged:
    """How a router that had not seen a report judged it: the lead of the best, and whether it was right."""

    lead: float
    right: bool


def judge_all(
    reports: Sequence[Report], catalogue: Catalogue
) -> Iterator[list[tuple[int, dict[str, float]]]]:
    """Yield per part the log-odds of each report (by its place) from a prior without that part."""
    tokens = [normalise(one.text) for one in reports]
    for part in folds(reports)[:_PARTS]:
        held = set(part)
        own = [example(one, tokens[at]) for at, one in enumerate(reports) if at not in held]
        extra = list(lessons(catalogue, {one.department for one in own}))
        settings = {"temperature": TEMPERATURE, "phrase_weight": PHRASE_WEIGHT}
        router = Router(catalogue, prior_file.parse(fit([*own, *extra], settings)))
        yield [(at, router.log_odds(tokens[at], router.phrase_hits(tokens[at]))) for at in part]


def judged(odds: dict[str, float], department: str) -> Judged:
    """Compare the log-odds of one report with its label."""
    best, second = sorted(odds, key=lambda name: (-odds[name], name))[:2]
    return Judged(odds[best] - odds[second], best == department)


def fit_settings(found: Sequence[Judged]) -> dict[str, Any]:
    """Return the settings a prior ships with: temperature, weights, calibration and threshold."""
    leads = np.array([one.lead for one in found])
    right = np.array([one.right for one in found], dtype=np.float64)
    right = right + (1 - right) * WRONG_LABELS
    curve = IsotonicRegression(out_of_bounds="clip").fit(leads, right)
    points = np.quantile(leads, np.linspace(0.01, 0.99, _KNOTS))
    shares = np.minimum(0.995, curve.predict(points))
    knots = [(round(float(x), 3), round(float(y), 4)) for x, y in zip(points, shares, strict=True)]
    return {
        "temperature": TEMPERATURE,
        "phrase_weight": PHRASE_WEIGHT,
        "knots": knots,
        "assign_from": round(_interpolated(_assign_lead(found), knots), 4),
    }


def _assign_lead(found: Sequence[Judged]) -> float:
    """Return the smallest lead above which assignments are right often enough."""
    ranked = sorted(found, key=lambda one: -one.lead)
    share = np.cumsum([one.right for one in ranked]) / np.arange(1, len(ranked) + 1)
    good = np.flatnonzero(share >= PRECISION)
    return ranked[int(good[-1])].lead if len(good) else ranked[0].lead


def _interpolated(lead: float, knots: Sequence[tuple[float, float]]) -> float:
    return float(np.interp(lead, [x for x, _ in knots], [y for _, y in knots]))
