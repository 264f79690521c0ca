"""What a coordinator must give before she may open an identity or block somebody, and how she types it."""

from __future__ import annotations

import re
from typing import NamedTuple

from complaints.codes import find_code, parse
from complaints.errors import Invalid

LONGEST_BLOCK = 90
"""Days; nobody is shut out for good."""
_SHORTEST_REASON = 10
_LONGEST_REASON = 300
_LAWFUL = re.compile(r"hukum\s*[:\-]\s*", re.IGNORECASE)
_DAYS = re.compile(r"(?P<days>\d{1,4})\s*(?:hari|hr|dinten|days?)?\b[\s,:.\-]*", re.IGNORECASE)


class Wanted(NamedTuple):
    """An identity that somebody wants to see.

    Attributes:
        code: of the report.
        reason: why, for the record and for the citizen.
        lawful: whether a law forbids to tell the citizen.
    """

    code: str
    reason: str
    lawful: bool


def identity_wanted(typed: str, prefix: str) -> Wanted:
    """Read "MLG-… reason", or "MLG-… hukum: reason" where the citizen must not be told.

    Raises:
        Invalid: there is no code, or no reason that says anything.
    """
    code, rest = code_and_rest(typed, prefix)
    if code is None:
        raise Invalid("staff-error-identity-how", field="code")
    lawful = _LAWFUL.match(rest)
    return Wanted(code, reason_in(rest[lawful.end() :] if lawful else rest), lawful is not None)


def days_and_reason(typed: str) -> tuple[int, str]:
    """Read "7 reason" or "7 hari reason".

    Raises:
        Invalid: no days, too many of them, or no reason that says anything.
    """
    found = _DAYS.match(typed)
    if found is None:
        raise Invalid("staff-error-block-how", field="days")
    days = int(found["days"])
    if not 1 <= days <= LONGEST_BLOCK:
        raise Invalid("staff-error-block-days", field="days", most=LONGEST_BLOCK)
    return days, reason_in(typed[found.end() :])


def code_and_rest(typed: str, prefix: str) -> tuple[str | None, str]:
    """The code that a text begins with, if it does, and what follows."""
    first, _, rest = typed.strip().partition(" ")
    code = parse(first, prefix) or find_code(first, prefix)
    return (code, rest.strip()) if code else (None, typed.strip())


def reason_in(text: str) -> str:
    """A reason of at least two words and ten signs.

    Raises:
        Invalid: it is none.
    """
    reason = " ".join(text.split())[:_LONGEST_REASON]
    if len(reason) < _SHORTEST_REASON or " " not in reason:
        raise Invalid("staff-error-reason", field="reason")
    return reason
