"""For those who watch the whole city: the coordinators' morning, and the leaders' week."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from complaints.desk_rules import Listener
from complaints.privacy import is_restricted
from complaints.staffing.agenda import Item, broken_promises
from complaints.working_days import ONE_DAY
from handlers.callbacks import Press
from handlers.desk.desk import Desk, Work
from handlers.desk.digests.hours import due, first_morning_of_week, key_of, this_morning
from handlers.desk.digests.scopes import Agenda, sort_of
from handlers.desk.duty.standing import facts_of
from handlers.desk.staff_letters import tell_coordinators, tell_leaders
from handlers.texts.loader import brief_date, spoken_date
from storage.care import audit
from storage.cases import agenda as rows
from storage.cases import chores, weeks
from storage.letters import Button, ButtonRows
from storage.people import officers
from storage.tables import Report

COORDINATION, WEEK = "coordination", "leaders-week"
_MOST_LINES, _MOST_BUTTONS, _A_ROW = 12, 8, 2
_FLAG = "flag"
_WEEK = timedelta(days=7)
LOOKED_BACK = timedelta(days=30)
"""Promises that were broken before are not news any more: the digests go on naming what is late."""


async def coordination_due(desk: Desk) -> Sequence[int]:
    """Whether the coordinators have their digest of today still to come."""
    return await due(desk, COORDINATION, this_morning(desk))


async def write_coordination(desk: Desk, _: int) -> None:
    """All departments in brief, what is nearly late, what waits for a decision, what was flagged."""
    day = this_morning(desk)
    async with desk.work() as work:
        if day is None or not await chores.claim(work.session, key_of(COORDINATION, day), work.now):
            return
        text, buttons = await coordination(work)
        # While nobody coordinates, the rooms' own digests say all of it already.
        if text and await officers.coordinators(work.session):
            key = key_of(COORDINATION, day)
            await tell_coordinators(work, text, buttons=buttons, once_key=key)


async def week_due(desk: Desk) -> Sequence[int]:
    """Whether the leaders have their digest of this week still to come."""
    return await due(desk, WEEK, first_morning_of_week(desk))


async def write_week(desk: Desk, _: int) -> None:
    """What is long overdue, which way things go, and who was thanked for what."""
    day = first_morning_of_week(desk)
    async with desk.work() as work:
        if day is None or not await chores.claim(work.session, key_of(WEEK, day), work.now):
            return
        text, buttons = await week(work)
        await tell_leaders(work, text, buttons=buttons, once_key=key_of(WEEK, day))


async def coordination(work: Work) -> tuple[str, ButtonRows]:
    """The coordinators' digest; empty where all is quiet."""
    desk, session = work.desk, work.session
    departments = await _in_brief(work)
    urgent = [one for one in await rows.emergencies(session) if sort_of(work, one) is Item.EMERGENCY]
    decide = await rows.to_be_decided(session, desk.catalogue.coordinator)
    near = _but(await _nearly_late(work), urgent, decide)
    broken = _but(await _broken(work), urgent, decide, near)
    flags = await _flags(work)
    if not (departments or urgent or decide or near or broken or flags):
        return "", ()
    lines = [_text(work, "digest-coordination", day=spoken_date(work.today, desk.language))]
    lines += await _emergencies(work, urgent)
    lines += ["", *departments] if urgent and departments else departments
    lines += _named(work, "digest-decide", decide) + _named(work, "digest-near", near)
    if broken:
        lines += ["", _text(work, "digest-broken", count=len(broken))]
        lines += [_broken_line(work, one) for one in broken[:_MOST_LINES]]
    lines += ["", _text(work, "digest-flags", count=flags)] if flags else []
    return "\n".join(lines), _buttons([*urgent, *decide, *near, *broken])


async def week(work: Work) -> tuple[str, ButtonRows]:
    """The leaders' digest."""
    desk, session = work.desk, work.session
    after = desk.rules.at(work.today).desk.leader_after
    late = await rows.long_overdue(session, desk.calendar.add(work.today, -after))
    now, before = await _figures(work, 1), await _figures(work, 2)
    lines = [
        _text(work, "digest-week", until=spoken_date(work.today - ONE_DAY, desk.language)),
        _text(work, "digest-week-received", count=now.received, before=before.received),
        _text(work, "digest-week-finished", count=now.finished, before=before.finished),
    ]
    if now.thanked:
        lines.append(_text(work, "digest-week-thanks", count=now.thanked))
    per_department: dict[str, int] = {}
    for one in late:
        per_department[one.department] = per_department.get(one.department, 0) + 1
    lines += _named(work, "digest-week-late", late, days=after)
    if len(late) > _MOST_LINES:
        told = ", ".join(f"{name} {number}" for name, number in sorted(per_department.items()))
        lines.append(_text(work, "digest-week-late-all", departments=told))
    return "\n".join(lines), _buttons(late)


async def _in_brief(work: Work) -> list[str]:
    """One line for each department in which something is pressing, in the order of their names."""
    departments = tuple(sorted(work.desk.catalogue.departments))
    found: dict[str, list[tuple[Item, Report]]] = {}
    for report in await rows.pressing(work.session, work.today, departments, restricted=False):
        item = sort_of(work, report)
        if item is not None:
            found.setdefault(report.department, []).append((item, report))
    waiting = await rows.waiting_for_citizens(work.session, departments, restricted=False)
    lines = []
    for short in departments:
        if short in found:
            agenda = Agenda(tuple(found[short]), waiting.get(short, 0))
            figures = " · ".join(
                _text(work, "digest-figure", item=item.value, count=agenda.count(item))
                for item in Item
                if agenda.count(item)
            )
            lines.append(_text(work, "digest-department", department=short, figures=figures))
    return lines


async def _nearly_late(work: Work) -> Sequence[Report]:
    """Of whose time as much has gone as the ladder tells the coordinators of."""
    ladder = work.desk.rules.at(work.today).desk.ladder
    parts = [rung.after for rung in ladder if Listener.COORDINATOR in rung.tell]
    return await rows.nearly_late(work.session, work.today, min(parts)) if parts else ()


async def _broken(work: Work) -> list[Report]:
    """Those whose check or first answer was due and did not come."""
    found = await rows.steps_broken(work.session, work.today - LOOKED_BACK, work.today)
    return [one for one in found if not is_restricted(one.privacy, one.kind)]


def _but(found: Sequence[Report], *named: Sequence[Report]) -> list[Report]:
    """Those that are not named already."""
    known = {one.id for some in named for one in some}
    return [one for one in found if one.id not in known]


async def _flags(work: Work) -> int:
    """How many things were flagged since the last working day began."""
    begin = work.desk.calendar.add(work.today, -1)
    since = datetime.combine(begin, time(), work.desk.zone)
    return await audit.count_since(work.session, _FLAG, since)


async def _figures(work: Work, weeks_back: int) -> weeks.Figures:
    begin = datetime.combine(work.today, time(), work.desk.zone) - weeks_back * _WEEK
    return await weeks.figures(work.session, begin, begin + _WEEK)


def _named(work: Work, key: str, found: Sequence[Report], **facts: object) -> list[str]:
    if not found:
        return []
    lines = ["", _text(work, key, count=len(found), **facts)]
    return lines + [_line(work, one) for one in found[:_MOST_LINES]]


async def _emergencies(work: Work, found: Sequence[Report]) -> list[str]:
    """The first thing to read: where people are in danger, and who has it."""
    if not found:
        return []
    lines = ["", _text(work, "digest-emergencies", count=len(found))]
    for one in found[:_MOST_LINES]:
        who = await officers.name_of(work.session, one.officer_id) or ""
        lines.append(_line(work, one, "digest-emergency-line", held="yes" if who else "no", who=who))
    return lines


def _broken_line(work: Work, report: Report) -> str:
    day, what = broken_promises(facts_of(work, report), work.today)[0]
    promise = work.desk.texts.plain(work.desk.language, f"digest-promise-{what}")
    date_ = brief_date(day, work.desk.language, work.today)
    return _line(work, report, "digest-broken-line", promise=promise, date=date_)


def _line(work: Work, report: Report, key: str = "digest-brief", **facts: object) -> str:
    category = work.desk.catalogue.categories.get(report.category or "")
    told = {
        "code": report.code,
        "category": category.name if category else "-",
        "department": report.department,
        "date": brief_date(report.finish_by, work.desk.language, work.today),
    }
    return _text(work, key, **(told | facts))


def _buttons(found: Sequence[Report]) -> ButtonRows:
    buttons = [
        Button(one.code, Press("see", one.id or 0, one.version).pack()) for one in found[:_MOST_BUTTONS]
    ]
    return tuple(tuple(buttons[at : at + _A_ROW]) for at in range(0, len(buttons), _A_ROW))


def _text(work: Work, key: str, **facts: object) -> str:
    return work.desk.texts.html(work.desk.language, key, **facts)
