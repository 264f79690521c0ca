"""Which body outside the city an officer's reply means; what is not sure is asked, and nothing is sent."""

from complaints.catalogue import Department
from complaints.errors import Invalid
from complaints.named_bodies import named_bodies, only_named, other_body
from complaints.privacy import cut
from handlers.callbacks import Press
from handlers.desk.casework.turns.asking import ask_below
from handlers.desk.casework.turns.memory import Held, place_of, recall, remember
from handlers.desk.casework.turns.turn import Turn
from storage.letters import Button, ButtonRows
from storage.tables import Report

_OUTSIDE = "outside"
_SHOWN = 700


def outside_bodies(turn: Turn) -> tuple[Department, ...]:
    """Those of the catalogue."""
    return tuple(one for one in turn.desk.catalogue.departments.values() if one.outside)


def surely_named(turn: Turn, words: str) -> tuple[Department | str, str] | None:
    """The body that her words name and nothing else, and her note; None where it is not sure.

    Raises:
        Invalid: she wants one that the catalogue does not know, and names none.
    """
    other = other_body(words)
    if other is None:
        body, note = only_named(words, outside_bodies(turn))
        return (body, note) if body else None
    name, note = other
    if not name:
        raise Invalid("staff-error-outside-name", field="body")
    known, _ = only_named(name, outside_bodies(turn))
    return known or name, note


async def ask_which(turn: Turn, report: Report, words: str, version: int, usual: ButtonRows) -> None:
    """One is named in a sentence: is it meant? None or several are: which one?"""
    named = named_bodies(words, outside_bodies(turn))
    if len(named) == 1:
        await _ask_whether(turn, report, words, version, named[0])
        return
    rows = tuple((body_button(turn, report, body, version),) for body in named) or usual
    text = turn.html("outside-which-several" if named else "outside-which-none", code=report.code)
    await ask_below(turn, report, text, Press(_OUTSIDE, report.id or 0, version), rows)


async def _ask_whether(turn: Turn, report: Report, words: str, version: int, body: Department) -> None:
    """Her words are kept until she says yes, and shown as the citizen would read them."""
    memory = await recall(turn)
    memory.held[place_of(report.id, _OUTSIDE)] = Held(_OUTSIDE, words)
    await remember(turn, memory)
    press = (report.id or 0, version)
    rows = (
        (
            turn.button("outside-button-yes", Press("hand", *press, f"{body.short}|"), body=body.called),
            turn.button("outside-button-yes-plain", Press("hand", *press, body.short)),
        ),
        (turn.button("outside-button-others", Press(_OUTSIDE, *press)),),
    )
    text = turn.html("outside-sure", code=report.code, body=body.name, text=cut(words, _SHOWN))
    await ask_below(turn, report, text, Press(_OUTSIDE, *press, body.short), rows)


async def held_note(turn: Turn, report: Report) -> str:
    """What she wrote before she said yes.

    Raises:
        Invalid: nothing is kept: it was sent, or somebody else wrote it.
    """
    memory = await recall(turn)
    held = memory.held.pop(place_of(report.id, _OUTSIDE), None)
    if held is None:
        raise Invalid("staff-error-nothing-held", field="words")
    await remember(turn, memory)
    return held.words


def body_button(turn: Turn, report: Report, body: Department, version: int) -> Button:
    """The choice of one body."""
    press = Press("body", report.id or 0, version, body.short)
    return turn.button("outside-button-body", press, body=body.called)
