"""What seems wrong with words before they leave: dull, rude, for somebody else, or telling of others."""

from collections.abc import Iterable

from complaints.casework.addressees import is_for_colleagues, tells_of_people
from complaints.casework.answers import Flaw, flaws
from complaints.casework.purposes import flaws_as_answer, flaws_as_question, flaws_as_result
from complaints.lifecycle import LIFECYCLE, Action, State
from complaints.service_levels import Kind
from handlers.desk.casework.turns.memory import Held
from handlers.desk.casework.turns.turn import Turn
from handlers.desk.templates.shelf import never_unchanged
from storage.people import officers
from storage.tables import Report


async def flaws_of(turn: Turn, report: Report, letter: Held, doubts: Iterable[Flaw] = ()) -> tuple[Flaw, ...]:
    """What seems wrong with an answer, a result or a question, the weightiest first.

    Args:
        turn: the author's.
        report: what it is about.
        letter: what she wants to say.
        doubts: what the way in which it came gives reason to ask, such as `Flaw.ELSEWHERE`.
    """
    found = set(doubts)
    if turn.helps(report):
        found.add(Flaw.OTHER_OFFICE)
    if letter.words:
        found |= await _of_words(turn, report, letter)
    if letter.act == "result":
        found = flaws_as_result(letter.words, found)
        if not letter.files and _shows(turn, report):
            found.add(Flaw.NO_PHOTO)
    elif letter.act == "ask":
        found = flaws_as_question(letter.words, found)
    else:
        delivers = report.state != State.RESULT and not turn.helps(report)
        may = {"may_deliver": delivers and _may(turn, report, Action.RESULT)}
        found = flaws_as_answer(letter.words, found, **may, may_be_asked=_may(turn, report, Action.ASK))
    if Flaw.NO_DAY in found:
        found.discard(Flaw.NO_DATE)
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


def _shows(turn: Turn, report: Report) -> bool:
    """Whether there is something that a photo could show."""
    category = turn.desk.catalogue.categories.get(report.category or "")
    return category is not None and category.physical


def _may(turn: Turn, report: Report, action: Action) -> bool:
    rule = LIFECYCLE.get((State(report.state), action))
    return rule is not None and turn.role in rule.roles
