"""Departments no report ever went to: the electricity company, the railway, the province.

The prior has counted nothing about them, so they could never win. One whose problem is named in so many words
is put next to the best: the citizen is asked, and it is among the choices. One that only sounds a little like
the text comes after the three that reports did go to: among the first three it only took places away
(`docs/routing.md`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from complaints.routing.match import Hit

_NEXT_TO_BEST = 0.3  # log-odds: near enough that the citizen is asked
_CHOICES = 3  # departments a citizen is asked to choose from
_BEHIND = 0.01  # log-odds: hardly less, but less
_OPENING = 20  # telling words: people begin with what it is about, a body named later is an aside
_TELLING = 6.0  # weight of a phrase's words: "pemerintah kota" or "bantuan RT" stand in any report


def log_odds(
    unheard: Mapping[str, float], heard: Mapping[str, float], named: frozenset[str]
) -> dict[str, float]:
    """Return the log-odds of departments without a past.

    Args:
        unheard: what phrases say of them, as log-odds.
        heard: log-odds of all departments that reports did go to.
        named: those that `named` returned.
    """
    ranked = sorted(heard.values(), reverse=True)[:_CHOICES]
    behind, next_to_best = ranked[-1] - _BEHIND, ranked[0] - _NEXT_TO_BEST
    return {
        name: max(value, next_to_best) if name in named else min(value, behind)
        for name, value in unheard.items()
    }


def named(stems: Sequence[str], hits: Mapping[str, Hit], owners: Mapping[str, str]) -> frozenset[str]:
    """Return whose problem a text names, if nobody else's is named better: its words together, and early.

    Args:
        stems: telling words of the text.
        hits: best phrase of each kind of problem, whosever it is.
        owners: kinds of problem of departments without a past, and whose they are.
    """
    whole = {key: hit for key, hit in hits.items() if hit.likeness == 1.0 and len(hit.phrase.stems) > 1}
    best = max((hit.score for hit in whole.values()), default=0.0)
    opening = list(stems[:_OPENING])
    return frozenset(
        owners[key]
        for key, hit in whole.items()
        if key in owners and hit.score == best >= _TELLING and _stand_together(opening, hit.phrase.stems)
    )


def _stand_together(stems: Sequence[str], phrase: tuple[str, ...]) -> bool:
    """Whether all words of a phrase stand together, in whichever order, with one other at most."""
    reach = len(phrase) + 1
    return any(set(phrase) <= set(stems[at : at + reach]) for at in range(max(1, len(stems) - len(phrase))))
