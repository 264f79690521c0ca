"""What the rules of duty must know of people, read from the rows: hours, leave, what they carry."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from complaints.lifecycle import CITIZEN_TURN, State
from complaints.people import HANDLERS, Role
from complaints.privacy import is_restricted
from complaints.staffing.agenda import Facts
from complaints.staffing.duty import (
    Carried,
    Case,
    Duty,
    Hours,
    Leave,
    carried,
    next_duty,
    stand_in,
    suggestion,
)
from complaints.working_days import local_date
from handlers.desk.desk import Work
from handlers.desk.people.presence import gone_of
from storage.people import duty as rows
from storage.people import officers
from storage.tables import Officer, OfficerDuty, OfficerLeave, Report


async def handlers_of(work: Work, department: str | None) -> list[Officer]:
    """Those who work on reports, of one department or of all, by name."""
    found = await officers.of_department(work.session, department)
    return [one for one in found if one.role in HANDLERS]


async def duties_of(work: Work, people: Sequence[Officer]) -> dict[int, Duty]:
    """The duty of these people, by the ids of their rows."""
    ids = [one.id or 0 for one in people]
    said, away = await rows.of(work.session, ids), await rows.leaves(work.session, ids, work.today)
    return {number: _duty(work, number, said.get(number), away.get(number, ())) for number in ids}


async def carried_by(
    work: Work, people: Sequence[Officer], *, restricted: bool | None = None
) -> dict[int, Carried]:
    """What each of these people carries.

    Args:
        work: the transaction.
        people: those asked about.
        restricted: count only restricted reports, or only the others; None counts all.
    """
    ids = [one.id or 0 for one in people]
    cases: dict[int, list[Case]] = {number: [] for number in ids}
    for report in await rows.open_cases(work.session, ids):
        if restricted in {None, is_restricted(report.privacy, report.kind)}:
            cases[report.officer_id or 0].append(_case(work, report))
    weights = work.desk.rules.at(work.today).desk.load
    return {number: carried(held, weights) for number, held in cases.items()}


async def suggested_for(work: Work, report: Report) -> tuple[Officer, int] | None:
    """Who should get a report that nobody has, and how many cases she has; None where nobody can be named.

    Who left the staff's groups is not thought of, and those who lead only where no officer of theirs has
    hands free. Who may see a restricted report is not known from her department: there nobody is suggested.
    """
    if report.officer_id is not None or is_restricted(report.privacy, report.kind):
        return None
    everybody = await handlers_of(work, report.department)
    gone = await gone_of(work, everybody)
    people = [one for one in everybody if one.id not in gone]
    for asked in (
        [one for one in people if one.role == Role.OFFICER],
        [one for one in people if one.role != Role.OFFICER],
    ):
        if (found := await _freest(work, asked)) is not None:
            return found
    return None


async def _freest(work: Work, people: Sequence[Officer]) -> tuple[Officer, int] | None:
    """Whoever of these should get the next one, and how many she has."""
    carries, desk = await carried_by(work, people), work.desk
    chosen = suggestion(
        (await duties_of(work, people)).values(),
        carries,
        moment=work.now,
        calendar=desk.calendar,
        zone=desk.zone,
    )
    return next(
        ((one, carries[chosen].cases) for one in people if chosen is not None and one.id == chosen), None
    )


async def who_hears(work: Work, officer: Officer) -> Officer | None:
    """She herself, or while she is away whoever stands in; None where nobody does.

    Who left the staff's groups is away: she reads no citizen's words any more.
    """
    chain, known = [officer], {officer.id}
    duties = await duties_of(work, chain)
    while (following := duties[chain[-1].id or 0].substitute) is not None and following not in known:
        found = await officers.by_id(work.session, following)
        if found is None or found.removed_at is not None:
            break
        chain.append(found)
        known.add(found.id)
        duties |= await duties_of(work, [found])
    always = Leave(work.today, work.today)
    for one in await gone_of(work, chain):
        duties[one] = replace(duties[one], leaves=(always, *duties[one].leaves))
    hears = stand_in(officer.id or 0, duties, work.today)
    return next((one for one in chain if one.id == hears), None)


async def begins_duty(work: Work, officer: Officer) -> datetime | None:
    """When she may be written to unasked: now, at the beginning of her next duty; None: not foreseeable."""
    duty = (await duties_of(work, [officer]))[officer.id or 0]
    return next_duty(duty, work.now, work.desk.calendar, work.desk.zone)


def facts_of(work: Work, report: Report) -> Facts:
    """What the agenda must know of a report."""
    return Facts(
        state=State(report.state),
        registered_on=local_date(report.registered_at, work.desk.zone),
        answered=report.first_answer_at is not None,
        held=report.officer_id is not None,
        verify_by=report.verify_by,
        answer_by=report.answer_by,
        finish_by=report.finish_by,
        planned_on=report.planned_on,
        emergency=report.emergency,
    )


def office_is_open(work: Work) -> bool:
    """Whether these are usual hours, in which a group may be rung."""
    local = work.now.astimezone(work.desk.zone)
    start, end = work.desk.rules.at(work.today).desk.hours
    return work.desk.calendar.is_working(local.date()) and start <= local.time() < end


def usual_hours(work: Work, said: OfficerDuty | None) -> Hours:
    """Her hours, or the city's where she named none."""
    start, end = work.desk.rules.at(work.today).desk.hours
    if said is None:
        return Hours(start, end)
    days = frozenset(int(sign) for sign in said.weekdays if sign.isdigit())
    return Hours(said.starts or start, said.ends or end, days)


def _duty(work: Work, officer: int, said: OfficerDuty | None, away: Sequence[OfficerLeave]) -> Duty:
    usual = work.desk.rules.at(work.today).desk
    return Duty(
        officer=officer,
        hours=usual_hours(work, said),
        capacity=said.capacity if said and said.capacity else usual.capacity,
        leaves=tuple(Leave(one.first, one.last) for one in away),
        substitute=said.substitute_id if said else None,
    )


def _case(work: Work, report: Report) -> Case:
    category = work.desk.catalogue.categories.get(report.category or "")
    return Case(
        kind=report.kind,
        age=_age(work, local_date(report.registered_at, work.desk.zone)),
        physical=bool(category and category.physical),
        emergency=report.emergency,
        waiting=report.state in CITIZEN_TURN,
    )


def _age(work: Work, registered_on: date) -> int:
    return work.desk.calendar.count(registered_on, work.today)
