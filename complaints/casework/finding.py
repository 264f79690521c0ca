"""Finding a department, or a colleague, by typing a part of the name, as people in a hurry do."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from complaints.catalogue import Department

_CLOSE_ENOUGH = 0.72
_EXACT, _BEGINS, _WORD_BEGINS, _INSIDE, _DUTY = 6.0, 5.0, 4.0, 3.0, 2.0


def find_departments(typed: str, departments: Iterable[Department], most: int = 5) -> tuple[Department, ...]:
    """The departments that were probably meant, the likeliest first; empty when nothing is like it.

    Args:
        typed: a part of the name, an abbreviation, an alias or a duty; slips of the finger are forgiven.
        departments: those to choose from.
        most: at most so many.
    """
    wanted = _flat(typed)
    if not wanted:
        return ()
    scored = [(_score(wanted, one), one) for one in departments]
    likely = sorted((pair for pair in scored if pair[0] > 0), key=lambda pair: (-pair[0], pair[1].short))
    return tuple(one for _, one in likely[:most])


def find_names(typed: str, names: Mapping[int, str], most: int = 5) -> tuple[int, ...]:
    """The keys of the names that were probably meant by a part of one, the likeliest first."""
    wanted = _flat(typed)
    scored = [(_likeness(wanted, _flat(name)), key) for key, name in names.items()] if wanted else []
    return tuple(key for score, key in sorted(scored, key=lambda pair: (-pair[0], pair[1])) if score)[:most]


def find_people(typed: str, names: Mapping[int, str], most: int = 5) -> tuple[int, ...]:
    """The keys of the people who were probably meant, the likeliest first; empty when nobody is.

    Whoever fits clearly better than all others stands alone.
    """
    wanted = _flat(typed)
    fits = {key: _likeness(wanted, _flat(name)) for key, name in names.items()} if wanted else {}
    likely = sorted(
        (key for key, fit in fits.items() if fit > 0), key=lambda key: (-fits[key], names[key], key)
    )
    if len(likely) > 1 and fits[likely[0]] >= _WORD_BEGINS and fits[likely[1]] < _WORD_BEGINS:
        return tuple(likely[:1])
    return tuple(likely[:most])


def _score(wanted: str, department: Department) -> float:
    names = [_flat(name) for name in (department.short, department.name, *department.aliases)]
    best = max(_likeness(wanted, name) for name in names)
    if best < _DUTY and f" {wanted}" in f" {_flat(department.duties)}":
        best = _DUTY
    return best


def _likeness(wanted: str, name: str) -> float:
    if wanted == name:
        return _EXACT
    if name.startswith(wanted):
        return _BEGINS
    if f" {wanted}" in f" {name}":
        return _WORD_BEGINS
    if wanted.replace(" ", "") in name.replace(" ", ""):
        return _INSIDE
    close = max(_alike(wanted, piece) for piece in (name, *name.split()))
    return close if close >= _CLOSE_ENOUGH else 0.0


def _alike(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()


def _flat(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
