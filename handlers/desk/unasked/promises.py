"""A report that was not checked, or not answered, by the day that was promised: told once to who can mend it.

The ladder counts towards the end alone, and the citizen has read an earlier day. So whoever has it and the
head of the department hear of each such promise once, in one letter a morning; coordinators in their note.
"""

from collections.abc import Sequence
from datetime import date

from complaints.privacy import is_restricted
from complaints.staffing.agenda import Promise, broken_promises
from handlers.callbacks import Press
from handlers.desk.desk import Desk, Work
from handlers.desk.digests.hours import due, key_of, this_morning
from handlers.desk.digests.overviews import LOOKED_BACK
from handlers.desk.duty.standing import facts_of, who_hears
from handlers.desk.staff_letters import see_button, tell_coordinators, tell_people
from handlers.texts.loader import brief_date
from storage.cases import agenda, chores
from storage.letters import Button, ButtonRows
from storage.people import officers
from storage.tables import Officer, Report

NAME = "broken-steps"
_MOST_LINES, _MOST_BUTTONS, _A_ROW = 12, 8, 2

_Broken = tuple[Report, date, Promise]


async def morning_due(desk: Desk) -> Sequence[int]:
    """Whether this morning's look is still to come."""
    return await due(desk, NAME, this_morning(desk))


async def tell(desk: Desk, _: int) -> None:
    """Tell each person of all that was broken since she was told last."""
    day = this_morning(desk)
    async with desk.work() as work:
        if day is None or not await chores.claim(work.session, key_of(NAME, day), work.now):
            return
        departments: dict[str, list[_Broken]] = {}
        for one in await _news(work):
            if is_restricted(one[0].privacy, one[0].kind):
                await _tell_restricted(work, one)
            else:
                departments.setdefault(one[0].department, []).append(one)
        for department, found in departments.items():
            await _tell(work, department, found)


async def _news(work: Work) -> list[_Broken]:
    """Broken promises of which nobody was told, each claimed here."""
    found = []
    for report in await agenda.steps_broken(work.session, work.today - LOOKED_BACK, work.today):
        for day, what in broken_promises(facts_of(work, report), work.today):
            if await chores.claim(work.session, f"broken:{report.id}:{what}:{day}", work.now):
                found.append((report, day, what))
    return found


async def _tell(work: Work, department: str, found: Sequence[_Broken]) -> None:
    """The head reads of all, whoever has some of hers; while there is no head the room has its digest."""
    leads = await officers.leads_of(work.session, department)
    text = await _text(work, "ladder-broken-lead", found, department=department)
    key = f"broken:{department}:{work.today}"
    await tell_people(work, leads, text, buttons=_buttons(found), once_key=f"{key}:lead")
    hers: dict[int, tuple[Officer, list[_Broken]]] = {}
    for one in found:
        holder = await officers.by_id(work.session, one[0].officer_id) if one[0].officer_id else None
        hears = await who_hears(work, holder) if holder and holder.removed_at is None else None
        if hears is not None and hears.id not in {lead.id for lead in leads}:
            hers.setdefault(hears.id or 0, (hears, []))[1].append(one)
    for officer, held in hers.values():
        text = await _text(work, "ladder-broken-officer", held, department=department)
        await tell_people(work, [officer], text, buttons=_buttons(held), once_key=f"{key}:{officer.id}")


async def _tell_restricted(work: Work, one: _Broken) -> None:
    """In its own room, one by one: lists would mix."""
    report, day, what = one
    text = await _text(work, "ladder-broken-lead", [one], department=report.department)
    buttons = ((see_button(work, report),),)
    once = f"broken:{report.id}:{what}:{day}"
    await tell_coordinators(work, text, report=report, buttons=buttons, once_key=once)


async def _text(work: Work, key: str, found: Sequence[_Broken], *, department: str) -> str:
    texts, language = work.desk.texts, work.desk.language
    lines = [texts.html(language, key, count=len(found), department=department)]
    lines += [await _line(work, one) for one in found[:_MOST_LINES]]
    if len(found) > _MOST_LINES:
        lines.append(texts.html(language, "ladder-broken-more", count=len(found) - _MOST_LINES))
    return "\n".join(lines)


async def _line(work: Work, one: _Broken) -> str:
    report, day, what = one
    texts, language = work.desk.texts, work.desk.language
    category = work.desk.catalogue.categories.get(report.category or "")
    return texts.html(
        language,
        "ladder-broken-line",
        code=report.code,
        category=category.name if category else "-",
        promise=texts.plain(language, f"digest-promise-{what}"),
        date=brief_date(day, language, work.today),
        who=await officers.name_of(work.session, report.officer_id) or "",
        held="yes" if report.officer_id else "no",
    )


def _buttons(found: Sequence[_Broken]) -> ButtonRows:
    """One to open each report; what is not among the first few is in the queue."""
    reports = list({one.id: one for one, _, _ in found}.values())[:_MOST_BUTTONS]
    buttons = [Button(one.code, Press("see", one.id or 0, one.version).pack()) for one in reports]
    return tuple(tuple(buttons[at : at + _A_ROW]) for at in range(0, len(buttons), _A_ROW))
