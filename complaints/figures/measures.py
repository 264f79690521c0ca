"""Counting outcomes: shares of what can be judged, and days by nearest rank."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from complaints.figures.outcome import Fate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from complaints.figures.outcome import Outcome

MEDIAN, P90 = 0.5, 0.9


def nearest_rank(counted: Mapping[int, int], share: float) -> int | None:
    """The smallest value that at least that share of all values does not exceed (nearest-rank percentile).

    It is always a value that occurred: "9 of 10 were answered within 4 days" can be said of it.

    Args:
        counted: how often each value occurred.
        share: above 0, at most 1.
    """
    total = sum(counted.values())
    if total == 0:
        return None
    rank, seen = max(1, math.ceil(round(share * total, 9))), 0
    for value in sorted(counted):
        seen += counted[value]
        if seen >= rank:
            return value
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """The figures of one group of reports.

    Attributes:
        received: all that were registered in the period.
        merged, archived: of these, joined to another report, or archived: they are not judged.
        judged: the rest; shares of answered and finished are shares of these.
        answered, finished: of the judged.
        due: judged reports of which one can know whether the deadline was kept.
        in_time: of these, finished by the deadline.
        late: judged, not finished, and past the deadline.
        resulted, reopened: judged reports that ever had a result; of these, those that were opened again.
        rated: how many citizens gave a mark; `rating` their mean, 1 to 5.
        *_share: from 0 to 1; None where there is nothing to take a share of.
        answer_median … finish_p90: working days, by nearest rank; None where nothing was counted.
    """

    received: int = 0
    merged: int = 0
    archived: int = 0
    judged: int = 0
    answered: int = 0
    finished: int = 0
    due: int = 0
    in_time: int = 0
    late: int = 0
    resulted: int = 0
    reopened: int = 0
    rated: int = 0
    rating: float | None = None
    answered_share: float | None = None
    finished_share: float | None = None
    in_time_share: float | None = None
    reopened_share: float | None = None
    answer_median: int | None = None
    answer_p90: int | None = None
    finish_median: int | None = None
    finish_p90: int | None = None


@dataclass(slots=True)
class Tally:
    """Counts outcomes one by one; its size does not grow with them."""

    received: int = 0
    merged: int = 0
    archived: int = 0
    due: int = 0
    in_time: int = 0
    late: int = 0
    resulted: int = 0
    reopened: int = 0
    rated: int = 0
    stars: int = 0
    answer_days: dict[int, int] = field(default_factory=dict)
    finish_days: dict[int, int] = field(default_factory=dict)

    def add(self, outcome: Outcome, rating: int | None = None) -> None:
        """Count one report."""
        self.received += 1
        if outcome.fate is Fate.MERGED:
            self.merged += 1
            return
        if outcome.fate is Fate.ARCHIVED:
            self.archived += 1
            return
        _count(self.answer_days, outcome.answered_after)
        _count(self.finish_days, outcome.finished_after)
        if outcome.in_time is not None:
            self.due += 1
            self.in_time += outcome.in_time
            self.late += not outcome.in_time and outcome.fate is Fate.OPEN
        if outcome.resulted:
            self.resulted += 1
            self.reopened += outcome.reopened
        if rating is not None:
            self.rated += 1
            self.stars += rating

    def measures(self) -> Measures:
        """The figures of all that was counted."""
        judged = self.received - self.merged - self.archived
        answered, finished = sum(self.answer_days.values()), sum(self.finish_days.values())
        return Measures(
            received=self.received,
            merged=self.merged,
            archived=self.archived,
            judged=judged,
            answered=answered,
            finished=finished,
            due=self.due,
            in_time=self.in_time,
            late=self.late,
            resulted=self.resulted,
            reopened=self.reopened,
            rated=self.rated,
            rating=_share(self.stars, self.rated),
            answered_share=_share(answered, judged),
            finished_share=_share(finished, judged),
            in_time_share=_share(self.in_time, self.due),
            reopened_share=_share(self.reopened, self.resulted),
            answer_median=nearest_rank(self.answer_days, MEDIAN),
            answer_p90=nearest_rank(self.answer_days, P90),
            finish_median=nearest_rank(self.finish_days, MEDIAN),
            finish_p90=nearest_rank(self.finish_days, P90),
        )


def _count(days: dict[int, int], after: int | None) -> None:
    if after is not None:
        days[after] = days.get(after, 0) + 1


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
