"""Deciding by the phrases of the catalogue and by what people taught, where no reports were counted yet.

The prior of another city knows that city's departments and duties, so it is no help here. Each department
starts at a floor; a phrase lifts it by how many telling words really stand in the text. The home of unclear
reports starts higher: what is not lifted above it, nobody named, and a person looks.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from complaints.routing.decide import Settings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from complaints.catalogue import Catalogue
    from complaints.routing.decision import Verdict
    from complaints.routing.match import Hit

# Share of right answers by leads, measured on 2,718 reports with Malang's phrases and no prior. One telling
# word that is a phrase by itself is worth 3, two are worth 6; from a lead of 4.5 on 96 of 100 were right.
KNOTS = (
    *((0.0, 0.4), (0.5, 0.5), (1.0, 0.66), (2.0, 0.77), (2.5, 0.84)),
    *((3.0, 0.89), (4.0, 0.91), (4.5, 0.95), (5.5, 0.97), (7.0, 0.99)),
)
SETTINGS = Settings.of({"knots": KNOTS, "assign_from": 0.95})
_PER_WORD = 3.0  # log-odds of one word that stands in the phrases of a single kind of problem
_IN_PART = -2.0  # for a phrase of which a word is missing
_FLOOR = -2.0
_ENOUGH = 0.8  # of one department alone: to propose it, which the citizen reads before she sends
_FEW = 2


def log_odds(catalogue: Catalogue, hits: Mapping[str, Hit]) -> dict[str, float]:
    """Return the log-odds of each department with kinds of its own, and of bodies outside that are named."""
    most = math.log(1 + len(catalogue.categories))  # what a word of a single kind weighs
    odds = {
        one.department: _FLOOR
        for one in catalogue.categories.values()
        if not catalogue.departments[one.department].outside
    }
    odds[home(catalogue)] = 0.0
    for key, hit in hits.items():
        department = catalogue.categories[key].department
        lifted = _PER_WORD * hit.said / most + (0.0 if hit.whole else _IN_PART)
        odds[department] = max(odds.get(department, _FLOOR), lifted)
    return odds


def home(catalogue: Catalogue) -> str:
    """Return the department where unclear reports are at home."""
    return catalogue.categories[catalogue.unclear].department


def backed(catalogue: Catalogue, odds: Mapping[str, float]) -> frozenset[str]:
    """Return the departments that a phrase or a lesson speaks for."""
    unmoved = {home(catalogue): 0.0}
    return frozenset(name for name, value in odds.items() if value > unmoved.get(name, _FLOOR))


def verdict(ranked: Sequence[tuple[str, float]], spoken_for: frozenset[str]) -> Verdict:
    """Return what to do with departments and their confidences, best first.

    To ask, there must be two to choose from.
    """
    best, sure = ranked[0]
    if best not in spoken_for:
        return "coordinator"
    if sure >= SETTINGS.assign_from:
        return "assign"
    choices = sum(name in spoken_for for name, _ in ranked[:3])
    return "ask" if sure >= _ENOUGH or choices >= _FEW else "coordinator"
