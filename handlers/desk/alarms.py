"""An emergency calls people by name, at once and at any hour: each of them once, and no more than are needed.

Called are whoever has the report (else whoever should take it) and the heads of its department. That a step
called them stands in the report's history, and from there the timetable sees whether somebody came
(`handlers.desk.unasked.alarms`). What is restricted is called out in the restricted room alone.
"""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Any

from complaints.lifecycle import State
from complaints.privacy import cut, is_restricted
from handlers.callbacks import Press
from handlers.desk.cards.veil import veil_of
from handlers.desk.desk import Work
from handlers.desk.duty.standing import suggested_for, who_hears
from handlers.desk.staff_letters import Further, see_button, tell_leads, tell_people
from storage.cases import alarms
from storage.letters import Button, ButtonRows, Lane
from storage.people import officers
from storage.tables import Officer, Report, ReportEvent

MARK = alarms.MARK
"""Under this name a step in a report's history says that it called people."""
_LONGEST_WORDS = 300


async def marked(work: Work, report: Report, *, urgent: bool) -> dict[str, Any]:
    """What the history keeps of a step that calls people; empty where it does not.

    Words that follow each other call once, be they of several citizens whose reports are one matter: the next
    ones hang under the card, with their sound and mark.
    """
    if not urgent:
        return {}
    again = timedelta(minutes=again_after(work, report))
    lately = await alarms.of_case(work.session, report.merged_into or report.id or 0, work.now - again)
    return {} if lately else {MARK: True}


async def call(work: Work, report: Report, what: str, words: str, own: Report | None = None) -> None:
    """Call whoever should act, once under that version of the report.

    Args:
        work: the use case's transaction.
        report: the one in which people are in danger.
        what: what happened: "filed", "added", "placed", "reopened" or "moved".
        words: the citizen's, which are masked here.
        own: her own report, where it was merged into that one.
    """
    holder = await _whoever_has(work, report)
    suggested = None if holder else await suggested_for(work, report)
    first = holder or (suggested[0] if suggested else None)
    people = await _with_leads(work, report, [first] if first else [])
    if is_restricted(report.privacy, report.kind):
        people = [*([holder] if holder else []), *await officers.coordinators(work.session)]
    shown = cut((await veil_of(work, own or report))(words), _LONGEST_WORDS)
    text = await _text(work, report, what, shown, first)
    # By its key it is found again when she whose words these are is erased.
    key = f"evidence:{own.id}:{own.version}:alarm" if own else f"alarm:{report.id}:{report.version}"
    # While nobody can be named the card in the room rings, and the coordinators decide.
    await tell_people(
        work,
        _each_once(people) or await officers.coordinators(work.session),
        text,
        **_further(work, report, key),
    )


async def call_again(work: Work, report: Report, event: ReportEvent) -> None:
    """Nobody came: the heads of the department and the coordinators are called, else its room."""
    coordinators = await officers.coordinators(work.session)
    restricted = is_restricted(report.privacy, report.kind)
    people = _each_once([*([] if restricted else await _with_leads(work, report, [])), *coordinators])
    words = (event.text if event.report_id == report.id else None) or report.text
    shown = cut((await veil_of(work, report))(words), _LONGEST_WORDS)
    text = await _text(work, report, "again", shown, await _whoever_has(work, report))
    further = _further(work, report, f"alarm-again:{event.id}")
    if people:
        await tell_people(work, people, text, **further)
    else:
        await tell_leads(work, report.department, text, **further)


def again_after(work: Work, report: Report) -> int:
    """Minutes after which an emergency that nobody took is called out once more."""
    return work.desk.rules.version(report.rule_version).desk.alarm_again


async def _whoever_has(work: Work, report: Report) -> Officer | None:
    """Whoever has it, or stands in for her; None where nobody does."""
    found = await officers.by_id(work.session, report.officer_id) if report.officer_id else None
    if found is None or found.removed_at is not None:
        return None
    return await who_hears(work, found)


async def _with_leads(work: Work, report: Report, first: Sequence[Officer]) -> list[Officer]:
    """The heads too; whoever stands in for one who is away, and she herself where nobody does."""
    leads = [
        await who_hears(work, one) or one for one in await officers.leads_of(work.session, report.department)
    ]
    return [*first, *leads]


def _each_once(people: Iterable[Officer]) -> list[Officer]:
    return list({one.id: one for one in people}.values())


def _further(work: Work, report: Report, key: str) -> Further:
    return {
        "report": report,
        "buttons": _buttons(work, report),
        "once_key": key,
        "lane": Lane.FAST,
        "at_once": True,
    }


def _buttons(work: Work, report: Report) -> ButtonRows:
    see = see_button(work, report)
    if report.state != State.REGISTERED:
        return ((see,),)
    take = work.desk.texts.plain(work.desk.language, "card-button-take")
    return ((Button(take, Press("take", report.id or 0, report.version).pack()), see),)


async def _text(work: Work, report: Report, what: str, words: str, who: Officer | None) -> str:
    category = work.desk.catalogue.categories.get(report.category or "")
    veil = await veil_of(work, report)
    held = "yes" if report.officer_id else "suggested" if who else "no"
    facts = {
        "code": report.code,
        "department": report.department,
        "category": category.name if category else "-",
        "place": cut(veil(report.place) or report.kelurahan or report.kecamatan or "-", 60),
        "words": words,
        "who": who.name if who else "",
        "state": held if who else "no",
        "number": work.desk.catalogue.official.emergency_number,
        "minutes": again_after(work, report),
    }
    keys = [f"alarm-{what}", *([] if report.looked_over else ["alarm-not-looked-over"])]
    return "\n\n".join(work.desk.texts.html(work.desk.language, key, **facts) for key in keys)
