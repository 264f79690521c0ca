"""Why something is planned for later: it has its turn, or it waits for the budget."""

from __future__ import annotations

import re
from enum import StrEnum


class PlanReason(StrEnum):
    """The two honest reasons."""

    SCHEDULED = "scheduled"
    BUDGET = "budget"


_MONEY = re.compile(r"\b(?:anggaran|p?-?apbd|dana|dpa|rka|lelang|tender|budget)\b", re.IGNORECASE)


def reason_in(words: str) -> PlanReason:
    """The reason that an officer's words name, where none was chosen."""
    return PlanReason.BUDGET if _MONEY.search(words) else PlanReason.SCHEDULED
