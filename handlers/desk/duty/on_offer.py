"""Colleagues to choose from for a case: who is on duty first, with what each carries; who is away last."""

from collections.abc import Sequence
from dataclasses import dataclass

from complaints.privacy import cut
from complaints.staffing.at_hand import Hand, Standing, at_hand
from handlers.callbacks import Press
from handlers.desk.casework.turns.turn import Turn
from handlers.desk.duty.standing import carried_by, duties_of
from handlers.texts.loader import brief_day, spoken_time
from storage.letters import Button
from storage.tables import Officer

_LONGEST_NAME = 14
"""On a button, so that what stands behind the name is never cut off."""

_NONE = "none"
"""What the texts choose by where a day is not known."""


@dataclass(frozen=True, slots=True)
class Colleague:
    """One to choose; `substitute` is the id of who stands in while she is away."""

    officer: Officer
    hand: Hand
    substitute: int | None = None


async def on_offer(turn: Turn, people: Sequence[Officer]) -> list[Colleague]:
    """All of these people, whoever has free hands first.

    What somebody carries is counted as this room may know it: restricted reports show in the restricted room.
    """
    work, by_id = turn.work, {one.id or 0: one for one in people}
    duties = await duties_of(work, people)
    carries = await carried_by(work, people, restricted=turn.sees)
    desk = work.desk
    hands = at_hand(duties.values(), carries, moment=work.now, calendar=desk.calendar, zone=desk.zone)
    return [Colleague(by_id[one.officer], one, duties[one.officer].substitute) for one in hands]


def button_of(turn: Turn, colleague: Colleague, press: Press) -> Button:
    """The button that chooses her: her name, what she carries, and what is in the way."""
    return turn.button("duty-colleague", press, **facts_of(turn, colleague))


def facts_of(turn: Turn, colleague: Colleague, *, whole: bool = False) -> dict[str, object]:
    """The arguments of the texts that say how a colleague stands: name, standing, count, begin, until.

    Args:
        turn: whose room it is.
        colleague: of whom.
        whole: whether there is room for her whole name.
    """
    hand, name = colleague.hand, colleague.officer.name
    return {
        "name": name if whole else cut(name, _LONGEST_NAME),
        "standing": str(hand.standing),
        "count": hand.carries.cases,
        "begin": _begin(turn, hand) or _NONE,
        "until": _until(turn, hand) or _NONE,
    }


def _begin(turn: Turn, hand: Hand) -> str:
    """When she comes: the time if it is today, else the day; empty where it is not foreseen."""
    if hand.standing is not Standing.LATER or hand.begins is None:
        return ""
    language, local = turn.desk.language, hand.begins.astimezone(turn.desk.zone)
    if local.date() == turn.work.today:
        return spoken_time(local.time(), language)
    return brief_day(local.date(), language, turn.work.today)


def _until(turn: Turn, hand: Hand) -> str:
    return brief_day(hand.until, turn.desk.language, turn.work.today) if hand.until else ""
