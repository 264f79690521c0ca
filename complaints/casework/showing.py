"""When the card in the staff group has to show a change.

A group takes twenty messages a minute, edits included, and its people have other work: a card that flickers
at each step helps nobody. It is a notice on a board, not the file: who has the report, and whether there is
anything left to do. So it changes at once where what it says would send a colleague the wrong way, soon where
the work is done, and for everything else with its next change, or when somebody presses it in vain.
"""

from enum import StrEnum

from complaints.lifecycle import Action, Standing


class Showing(StrEnum):
    """How long a change may rest before the card shows it."""

    AT_ONCE = "at once"
    SOON = "soon"
    WITH_THE_NEXT = "with the next"


_ANOTHER_MATTER = frozenset({Action.TRANSFER, Action.REOPEN, Action.MERGE, Action.ARCHIVE, Action.WITHDRAW})
"""What the card asks of people is another thing now, or nothing."""


def showing(action: Action, before: Standing, after: Standing, named: int | None) -> Showing:
    """How soon the card must show a step.

    Args:
        action: what was done.
        before: how the report stood.
        after: how it stands.
        named: the officer whom the card names: who has it, or who is suggested; None where it names nobody.
    """
    let_go = before.officer is not None and after.officer is None
    taken_by_another = after.officer is not None and after.officer != named
    if action in _ANOTHER_MATTER or let_go or taken_by_another:
        return Showing.AT_ONCE
    return Showing.SOON if action is Action.RESULT else Showing.WITH_THE_NEXT
