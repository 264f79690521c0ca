"""Who of several people could have the next case, those with free hands first; nobody is left out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from complaints.staffing.duty import HORIZON, Carried, Duty, free_hands, is_away, next_duty, on_leave
from complaints.working_days import local_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date, datetime, tzinfo

    from complaints.working_days import WorkCalendar


class Standing(StrEnum):
    """How somebody stands towards the next case, in the order in which she should be thought of."""

    HERE = "here"
    LATER = "later"
    FULL = "full"
    AWAY = "away"


HINDERED = frozenset({Standing.FULL, Standing.AWAY})
"""Whoever gives her a case all the same should have thought of it twice."""
_ORDER = tuple(Standing)


@dataclass(frozen=True, slots=True)
class Hand:
    """One who could have the next case.

    Attributes:
        officer: the id of her row.
        standing: how she stands towards it.
        carries: what she has already.
        begins: when her next duty begins, the instant itself while she is on duty; None: not foreseeable.
        until: the last local day of the leave that keeps her, where she is away; None where no end is known.
    """

    officer: int
    standing: Standing
    carries: Carried
    begins: datetime | None
    until: date | None = None


def at_hand(
    duties: Iterable[Duty],
    carries: Mapping[int, Carried],
    *,
    moment: datetime,
    calendar: WorkCalendar,
    zone: tzinfo,
) -> list[Hand]:
    """All of them: who is on duty, who comes on duty, whose hands are full, who is away.

    Among equals whoever carries least for her capacity comes first, as in `duty.suggestion`.
    """
    known = [(duty, carries.get(duty.officer, Carried())) for duty in duties]
    hands = [
        (_hand(duty, held, moment, calendar, zone), held.load / max(1, duty.capacity)) for duty, held in known
    ]
    hands.sort(key=lambda one: (_ORDER.index(one[0].standing), one[1], one[0].carries.cases, one[0].officer))
    return [hand for hand, _ in hands]


def _hand(duty: Duty, held: Carried, moment: datetime, calendar: WorkCalendar, zone: tzinfo) -> Hand:
    begins = next_duty(duty, moment, calendar, zone)
    if is_away(duty, moment, calendar, zone):
        until = _away_until(duty, local_date(moment, zone))
        return Hand(duty.officer, Standing.AWAY, held, begins, until)
    if not free_hands(duty, held):
        return Hand(duty.officer, Standing.FULL, held, begins)
    return Hand(duty.officer, Standing.HERE if begins == moment else Standing.LATER, held, begins)


def _away_until(duty: Duty, day: date) -> date | None:
    """The last day of her leave, also where several follow each other, or where it begins in a few days."""
    ahead = [day + timedelta(days=number) for number in range(HORIZON)]
    away = [on_leave(duty, one) for one in ahead]
    if True not in away:
        return None
    first = away.index(True)
    return ahead[away.index(False, first) - 1] if False in away[first:] else None
