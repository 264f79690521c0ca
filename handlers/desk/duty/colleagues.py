"""Finding a colleague by what somebody typed, and whose duty somebody may set."""

from collections.abc import Sequence
from contextlib import suppress

from complaints.casework.finding import find_people
from complaints.errors import Invalid, NotAllowed
from complaints.people import Power, Role, may, require
from handlers.desk.casework.turns.turn import Turn
from handlers.desk.duty.standing import handlers_of
from storage.people import officers
from storage.tables import Officer

_MOST_NAMES = 5


async def colleagues_of(turn: Turn, officer: Officer) -> list[Officer]:
    """The others of her department who work on reports; of the whole city where she has no department."""
    return [one for one in await handlers_of(turn.work, officer.department) if one.id != officer.id]


def meant(typed: str, among: Sequence[Officer]) -> Officer:
    """The one who was meant.

    Raises:
        Invalid: nobody is called so, or several are (facts: names).
    """
    people = {one.id or 0: one for one in among}
    found = find_people(typed, {number: one.name for number, one in people.items()}, _MOST_NAMES)
    if not found:
        raise Invalid("staff-error-duty-nobody", field="name", typed=typed[:60])
    if len(found) > 1:
        names = ", ".join(people[number].name for number in found)
        raise Invalid("staff-error-duty-several", field="name", names=names)
    return people[found[0]]


async def in_reach(turn: Turn) -> list[Officer]:
    """Those whose duty she may set or whose cases she may hand over: herself, and whom she directs."""
    everybody = await handlers_of(turn.work, None)
    return [one for one in everybody if one.id == turn.officer_id or _directs(turn, one)]


async def whose(turn: Turn, typed: str) -> Officer:
    """The one whose duty she means; whom she may not direct is found all the same, and refused by name.

    Raises:
        Invalid: nobody is called so, or several are.
        NotAllowed: it is somebody whose duty is not hers to set.
    """
    try:
        officer = meant(typed, await handlers_of(turn.work, None))
    except Invalid as unsure:
        with suppress(Invalid):  # of several it is the one whom she directs
            return meant(typed, await in_reach(turn))
        raise unsure from None
    refuse_others(turn, officer)
    return officer


async def subject(turn: Turn, officer_id: int) -> Officer:
    """The officer of a button, if she may be directed by who pressed it.

    Raises:
        Invalid: there is no such officer any more.
        NotAllowed: it is neither herself nor one she directs.
    """
    officer = await officers.by_id(turn.work.session, officer_id)
    if officer is None or officer.removed_at is not None:
        raise Invalid("error-old-button", field="officer")
    refuse_others(turn, officer)
    return officer


def refuse_others(turn: Turn, officer: Officer) -> None:
    """Her own duty is hers; a lead sets that of her department, a coordinator everybody's.

    Raises:
        NotAllowed: neither.
    """
    if officer.id == turn.officer_id:
        require(turn.role, Power.SET_DUTY)
    elif not _directs(turn, officer):
        raise NotAllowed("staff-error-duty-not-yours", name=officer.name)


def _directs(turn: Turn, officer: Officer) -> bool:
    if not may(turn.role, Power.SET_DUTY_OF_OTHERS):
        return False
    if turn.role is Role.COORDINATOR:
        return True
    return officer.department is not None and officer.department == turn.officer.department
