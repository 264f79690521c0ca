"""The ladder of reminders: each person hears once a day, in one letter, which reports run out of time.

Half of the time gone: the officer. Most of it: the coordinators read it in their digest. All of it: the lead.
Nothing is hung under cards, for a group is not called once for each report.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time

import structlog

from complaints.desk_rules import Listener
from complaints.errors import DeskError
from complaints.privacy import is_restricted
from complaints.staffing.ladder import look
from complaints.working_days import local_date
from handlers.callbacks import Press
from handlers.desk.acts import standing_of
from handlers.desk.desk import Desk, Work
from handlers.desk.duty.standing import who_hears
from handlers.desk.staff_letters import Further, tell_coordinators, tell_leads, tell_officer
from handlers.texts.loader import brief_date
from storage.cases import due, reports
from storage.letters import Button, ButtonRows
from storage.people import officers
from storage.tables import Report

log = structlog.get_logger(__name__)

BEGINNING = time(7, 30)
"""Local time at which a day's reminders begin."""
_MOST_BUTTONS, _A_ROW = 8, 2


@dataclass(slots=True)
class _Told:
    """What one run must tell: reports by who has them, and those whose lead must hear."""

    officers: dict[int, list[Report]] = field(default_factory=dict)
    leads: list[Report] = field(default_factory=list)
    restricted: list[tuple[Report, frozenset[Listener]]] = field(default_factory=list)


async def reports_due(desk: Desk) -> Sequence[int]:
    """The ids of reports whose reminders should be looked at now."""
    async with desk.database.reading() as session:
        return await due.reminders(session, desk.clock())


async def remind(desk: Desk, report_id: int) -> None:
    """Look at this report and at all others of its department that are due, and tell each person once."""
    async with desk.work() as work:
        report = await reports.by_id(work.session, report_id)
        if report is None or report.next_reminder_at is None or report.next_reminder_at > work.now:
            return
        told = _Told()
        for one in await due.reminders_of(work.session, report.department, work.now):
            _look_at(work, one, told)
        await _tell(work, report.department, told)


def _look_at(work: Work, report: Report, told: _Told) -> None:
    """Set when to look again, and sort the report to those who must hear of it."""
    desk = work.desk
    try:
        found = look(
            standing_of(report),
            registered_on=local_date(report.registered_at, desk.zone),
            told=report.reminded_of,
            today=work.today,
            calendar=desk.calendar,
            rules=desk.rules.version(report.rule_version),
            planned_on=report.planned_on,
        )
    except DeskError as error:  # one report that cannot be counted must not silence its neighbours
        log.error("report cannot be reminded of", report=report.id, error=error.key)  # noqa: TRY400 - no mystery
        report.next_reminder_at = None
        work.session.add(report)
        return
    report.next_reminder_at = _morning(work, found.next_on)
    if found.reached is not None:
        report.reminded_on, report.reminded_of = work.today, found.reached
        _sort(report, found.tell, told)
    work.session.add(report)


def _sort(report: Report, tell: frozenset[Listener], told: _Told) -> None:
    if is_restricted(report.privacy, report.kind):
        told.restricted.append((report, tell))
        return
    if Listener.OFFICER in tell and report.officer_id is not None:
        told.officers.setdefault(report.officer_id, []).append(report)
    if Listener.LEAD in tell:
        told.leads.append(report)


async def _tell(work: Work, department: str, told: _Told) -> None:
    unheard: list[Report] = []
    for officer_id, held in told.officers.items():
        key = f"ladder:{work.today}:{department}:{officer_id}"
        if not await _tell_officer(work, officer_id, held, merge_key=key):
            unheard += [one for one in held if one not in told.leads]
    if unheard:
        await _tell_who_decides(work, department, unheard)
    # While a department has no lead, its room reads of the same reports in the morning's digest.
    if told.leads and await officers.leads_of(work.session, department):
        head = _text(work, "ladder-lead", department=department, count=len(told.leads))
        lines = [await _line(work, one) for one in told.leads]
        key = f"ladder-lead:{work.today}:{department}"
        text, buttons = "\n".join([head, *lines]), _buttons(told.leads)
        await tell_leads(work, department, text, buttons=buttons, merge_key=key)
    for report, tell in told.restricted:
        await _tell_restricted(work, report, tell)


async def _tell_who_decides(work: Work, department: str, held: Sequence[Report]) -> None:
    """Whoever has these is away and nobody stands in: the lead says who takes them, else the coordinators."""
    text = "\n".join(
        [
            _text(work, "ladder-nobody", department=department, count=len(held)),
            *[await _line(work, one) for one in held],
        ]
    )
    further: Further = {"buttons": _buttons(held), "merge_key": f"ladder-nobody:{work.today}:{department}"}
    if await officers.leads_of(work.session, department):
        await tell_leads(work, department, text, **further)
    else:
        await tell_coordinators(work, text, **further)


async def _tell_officer(work: Work, officer_id: int, held: Sequence[Report], *, merge_key: str) -> bool:
    """One letter for all of hers; while she is away, to whoever stands in. Whether anybody hears it."""
    officer = await officers.by_id(work.session, officer_id)
    hears = None if officer is None else await who_hears(work, officer)
    if officer is None or hears is None:
        return False
    head = _text(work, "ladder-officer", count=len(held))
    if hears.id != officer.id:
        head = _text(work, "ladder-substitute", name=officer.name, count=len(held))
    lines = [await _line(work, one) for one in held]
    text = "\n".join([head, *lines])
    await tell_officer(work, hears, text, buttons=_buttons(held), merge_key=merge_key)
    return True


async def _tell_restricted(work: Work, report: Report, tell: frozenset[Listener]) -> None:
    """What is restricted is told in its own room, one by one: there are few, and lists would mix."""
    text = "\n".join([_text(work, "ladder-officer", count=1), await _line(work, report)])
    officer = await officers.by_id(work.session, report.officer_id) if report.officer_id else None
    key = f"ladder:{work.today}:{report.id}"
    if Listener.OFFICER in tell and officer is not None:
        await tell_officer(work, officer, text, report=report, merge_key=key)
    elif Listener.LEAD in tell:
        await tell_leads(work, report.department, text, report=report, merge_key=key)


async def _line(work: Work, report: Report) -> str:
    category = work.desk.catalogue.categories.get(report.category or "")
    return _text(
        work,
        "ladder-line",
        code=report.code,
        category=category.name if category else "-",
        place=report.kelurahan or report.kecamatan or "none",
        percent=round(100 * report.reminded_of),
        who=await officers.name_of(work.session, report.officer_id) or "",
        held="yes" if report.officer_id else "no",
        date=brief_date(report.finish_by, work.desk.language, work.today),
    )


def _buttons(held: Sequence[Report]) -> ButtonRows:
    """One to open each report; what is not among the first few is in the queue."""
    buttons = [
        Button(one.code, Press("see", one.id or 0, one.version).pack()) for one in held[:_MOST_BUTTONS]
    ]
    return tuple(tuple(buttons[at : at + _A_ROW]) for at in range(0, len(buttons), _A_ROW))


def _morning(work: Work, day: date | None) -> datetime | None:
    if day is None:
        return None
    return datetime.combine(day, BEGINNING, work.desk.zone).astimezone(work.now.tzinfo)


def _text(work: Work, key: str, **facts: object) -> str:
    shown: Mapping[str, object] = facts
    return work.desk.texts.html(work.desk.language, key, **shown)
