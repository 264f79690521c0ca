"""What seems wrong with words before they leave: dull, rude, for somebody else, or telling of others."""

from complaints.casework.addressees import (
    asks_something,
    is_for_colleagues,
    tells_it_is_done,
    tells_of_people,
    tells_what_is_to_come,
)
from complaints.casework.answers import Flaw, flaws
from complaints.lifecycle import LIFECYCLE, Action, State
from complaints.service_levels import Kind
from handlers.desk.casework.turns.memory import Held
from handlers.desk.casework.turns.turn import Turn
from handlers.desk.templates.shelf import never_unchanged
from storage.people import officers
from storage.tables import Report

_OF_ANSWERS = frozenset({Flaw.SHORT, Flaw.NO_ACTION, Flaw.NO_DATE, Flaw.NO_UNIT})
"""What may be wrong with an answer and never is with a question."""


async def flaws_of(turn: Turn, report: Report, letter: Held, *, astray: bool = False) -> tuple[Flaw, ...]:
    """What seems wrong with an answer, a result or a question, the weightiest first.

    Args:
        turn: the author's.
        report: what it is about.
        letter: what she wants to say.
        astray: whether she replied to a message that asks for no words to the citizen.
    """
    found = {Flaw.ELSEWHERE} if astray else set[Flaw]()
    if turn.helps(report):
        found.add(Flaw.OTHER_OFFICE)
    if letter.words:
        found |= await _of_words(turn, report, letter)
    if letter.act == "result":
        found |= _of_result(turn, report, letter)
    if letter.act == "answer" and tells_it_is_done(letter.words) and _may_be_result(turn, report):
        found.add(Flaw.DONE)
    if letter.act == "ask":
        found -= _OF_ANSWERS
        if not asks_something(letter.words):
            found.add(Flaw.NO_QUESTION)
    return tuple(one for one in Flaw if one in found)


async def _of_words(turn: Turn, report: Report, letter: Held) -> set[Flaw]:
    catalogue = turn.desk.catalogue
    department = catalogue.departments.get(report.department)
    units = (department.short, department.name, *department.aliases) if department else ()
    thin = report.kind in {Kind.INFORMATION, Kind.SUGGESTION}
    unchanged = await never_unchanged(turn.work, report)
    found = set(flaws(letter.words, units=units, templates=unchanged, thin=thin))
    if tells_of_people(letter.words, report.code, turn.desk.prefix):
        found.add(Flaw.PERSONAL)
    others = [one for one in await officers.of_department(turn.work.session) if one.id != turn.officer_id]
    colleagues = [one.name.split()[0] for one in others if one.name.strip()]
    offices = [name for one in catalogue.departments.values() for name in (one.short, *one.aliases)]
    if is_for_colleagues(letter.words, colleagues, offices):
        found.add(Flaw.COLLEAGUE)
    return found


def _of_result(turn: Turn, report: Report, letter: Held) -> set[Flaw]:
    category = turn.desk.catalogue.categories.get(report.category or "")
    found = set[Flaw]()
    if category and category.physical and not letter.files:
        found.add(Flaw.NO_PHOTO)
    if not letter.words:
        found.add(Flaw.SHORT)
    elif tells_what_is_to_come(letter.words) and not tells_it_is_done(letter.words):
        found.add(Flaw.NOT_YET)
    return found


def _may_be_result(turn: Turn, report: Report) -> bool:
    rule = LIFECYCLE.get((State(report.state), Action.RESULT))
    may = rule is not None and turn.role in rule.roles and not turn.helps(report)
    return may and report.state != State.RESULT
