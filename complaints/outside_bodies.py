"""Which body outside the city a report most probably has to be accompanied to."""

from __future__ import annotations

import math
import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from complaints.routing.normaliser import normalise
from complaints.routing.stems import stem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from complaints.catalogue import Catalogue

_SHORTEST = 4
_SMALL = frozenset({"atau", "tidak", "yang", "untuk", "minta", "baru", "lain"})
_WORTH_SAYING = 0.5
"""How much of what a body is told the report must say too, the rarer words counting more."""


def likely_bodies(
    catalogue: Catalogue,
    text: str,
    category: str | None,
    *,
    routed: Iterable[str] = (),
    used: Mapping[str, int] | None = None,
) -> tuple[str, ...]:
    """The outside bodies worth offering, the likeliest first, each once.

    First whom the words name, then what the router thought of, then what they are about by the catalogue,
    then by use; last those with a known number, whom the catalogue knows best first.

    Args:
        catalogue: of the city.
        text: the citizen's words.
        category: key of the report's kind of problem.
        routed: departments the router thought of, best first.
        used: how often each body was handed a report, by its full name.
    """
    bodies = {short: one for short, one in catalogue.departments.items() if one.outside}
    said = f" {' '.join(re.findall(r'[a-z0-9]+', text.casefold()))} "
    named = (
        short
        for short, one in bodies.items()
        if any(f" {alias} " in said for alias in (one.short.casefold(), *one.aliases))
    )
    counts = used or {}
    usual = sorted(
        (short for short, one in bodies.items() if counts.get(one.name)),
        key=lambda short: -counts[bodies[short].name],
    )
    reachable = sorted((short for short, one in bodies.items() if one.contact), key=_loudest(catalogue))
    order = (*named, *routed, *_about(catalogue, text, category), *usual, *reachable)
    return tuple(dict.fromkeys(short for short in order if short in bodies))


def _loudest(catalogue: Catalogue) -> Callable[[str], int]:
    return lambda short: -sum(len(kind.phrases) for kind in catalogue.categories_of(short))


def _about(catalogue: Catalogue, text: str, category: str | None) -> list[str]:
    kind = catalogue.categories.get(category or "")
    heard = _stems(text) | _stems(kind.name if kind else "")
    told = _told(tuple(_phrases(catalogue)))
    rare = Counter(word for _, phrases in told for word in frozenset().union(*phrases))
    best = {
        short: max((_share(heard, phrase, rare, len(told)) for phrase in phrases), default=0.0)
        for short, phrases in told
        if catalogue.departments[short].outside
    }
    return sorted(
        (short for short, share in best.items() if share > _WORTH_SAYING), key=lambda one: -best[one]
    )


def _share(heard: set[str], phrase: frozenset[str], rare: Counter[str], all_of_them: int) -> float:
    """How much of a phrase was heard; one word alone only where hardly anybody else is told it."""
    both = heard & phrase
    if not both or (len(both) == 1 and rare[next(iter(both))] > 1):
        return 0.0
    weight = {word: math.log(1 + all_of_them / rare[word]) for word in phrase}
    return sum(weight[word] for word in both) / sum(weight.values())


def _phrases(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """What each department is told, as pairs of its short name and a list in one text."""
    for short, department in catalogue.departments.items():
        kinds = catalogue.categories_of(short)
        phrases = (phrase for kind in kinds for phrase in (kind.name, *kind.phrases))
        yield short, ";".join((*department.duties.split(","), *phrases))


@lru_cache(maxsize=8)
def _told(phrases: tuple[tuple[str, str], ...]) -> tuple[tuple[str, tuple[frozenset[str], ...]], ...]:
    return tuple(
        (short, tuple(frozenset(_stems(phrase)) for phrase in joined.split(";"))) for short, joined in phrases
    )


def _stems(text: str) -> set[str]:
    return {stem(word) for word in normalise(text) if len(word) >= _SHORTEST} - _SMALL
