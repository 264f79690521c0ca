"""The periodic status push: though nothing changed, she hears where her report is, until it is closed.

At most one push a citizen a day, however many reports she has: whatever is due today goes into one message. A
push is a row's due time, never a queue of missed ones, so a desk that was off says what is still true, once.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

import structlog

from complaints.errors import DeskError
from complaints.lifecycle import State
from complaints.pushes import next_update, on_working_day
from complaints.staffing.agenda import IN_HAND, broken_promises
from complaints.working_days import local_date
from handlers.callbacks import Press
from handlers.desk.citizen_letters import facts_of, form_of_address, readers_of, tell
from handlers.desk.conversation.presses import Do, buttons_of, chronology_button
from handlers.desk.desk import Desk, Work
from handlers.desk.duty.standing import facts_of as facts_of_agenda
from handlers.desk.news import only_news_came
from storage.cases import due, reports
from storage.letters import BotName, Button, Lane, Letter
from storage.tables import Citizen, Report

log = structlog.get_logger(__name__)

_A_ROW, _MOST_BUTTONS = 2, 40


class _Matter(NamedTuple):
    """Her own report, and the one that is worked on: its own, or what it was merged into."""

    own: Report
    about: Report


class _Progress(NamedTuple):
    """Working day `day` of `days`; `body` is the outside body that has it, if one has."""

    day: int
    days: int
    body: str


async def citizens_due(desk: Desk) -> Sequence[int]:
    """The ids of citizens to whom a status push is due now."""
    async with desk.database.reading() as session:
        return await due.citizens_to_push(session, desk.clock())


async def push(desk: Desk, citizen_id: int) -> None:
    """Write the status push of one citizen, if it is still due."""
    async with desk.work() as work:
        citizen = await due.citizen(work.session, citizen_id)
        if citizen is not None:
            await _push(work, citizen, citizen_id)


async def _push(work: Work, citizen: Citizen, citizen_id: int) -> None:
    rest_until = _rest_until(work, citizen)
    found = await due.updates_of(work.session, citizen_id, work.now if rest_until else _end_of_day(work))
    matters = [await _matter(work, own) for own in found]
    due_now = [one for one in matters if _planned(work, one, rest_until)]
    silent = citizen.blocked_bot_at is not None or citizen.restricted_at is not None
    if rest_until or silent or not due_now:
        return
    citizen.last_push_on = work.today
    work.session.add(citizen)
    if len(due_now) == 1:
        await _tell_one(work, citizen, due_now[0])
    else:
        await _tell_many(work, citizen, due_now)


async def _matter(work: Work, own: Report) -> _Matter:
    """What her report is about: itself, or the one it was merged into."""
    if own.state == State.MERGED and own.merged_into is not None:
        return _Matter(own, await reports.by_id(work.session, own.merged_into) or own)
    return _Matter(own, own)


def _rest_until(work: Work, citizen: Citizen) -> datetime | None:
    """Until when she wants, or has earned, her peace; None when she may be written to now."""
    if citizen.muted_until is not None and citizen.muted_until > work.now:
        return citizen.muted_until
    if citizen.last_push_on is not None and citizen.last_push_on >= work.today:
        return _end_of_day(work)
    may_write_at = _on_working_day(work, work.now)
    return None if may_write_at <= work.now else may_write_at


def _end_of_day(work: Work) -> datetime:
    midnight = (work.now.astimezone(work.desk.zone) + timedelta(days=1)).replace(
        hour=0, minute=0, second=0, microsecond=0
    )
    return midnight.astimezone(work.now.tzinfo)


def _on_working_day(work: Work, moment: datetime) -> datetime:
    desk = work.desk
    return on_working_day(moment, desk.calendar, zone=desk.zone, waking=desk.waking)


def _planned(work: Work, matter: _Matter, rest_until: datetime | None) -> bool:
    """Set when she hears of this report again; False where that cannot be told, so that her others go on."""
    desk, own, about = work.desk, matter.own, matter.about
    try:
        rules = desk.rules.version(about.rule_version)
    except DeskError as error:
        log.error("report without rules", report=about.id, error=error.key)  # noqa: TRY400 - no mystery
        return False
    planned = next_update(work.now, State(about.state), rules, desk.calendar, zone=desk.zone, now=work.now)
    if rest_until is not None and planned is not None:
        own.next_update_at = _on_working_day(work, rest_until)
    else:
        own.next_update_at = planned
        own.last_update_at = work.now
    work.session.add(own)
    return planned is not None  # what hers was merged into may be over by now


async def _tell_one(work: Work, citizen: Citizen, matter: _Matter) -> None:
    about = matter.about
    facts, shape = _progress(work, about), _shape(work, about)
    buttons = buttons_of(work.desk, about, citizen.language)
    if shape == "late":
        buttons += ((chronology_button(work.desk, about, citizen.language),),)
    await tell(
        work,
        about,
        f"push-status-{shape}",
        purpose="push",
        buttons=buttons,
        lane=Lane.SLOW,
        to=[one for one in await readers_of(work, about) if one.own.id == matter.own.id],
        day=facts.day,
        days=facts.days,
        body=facts.body,
        stage=about.state.replace("_", "-"),
        heard="yes" if await only_news_came(work, about) else "no",
        number=work.desk.catalogue.official.emergency_number,
    )


async def _tell_many(work: Work, citizen: Citizen, due_now: Sequence[_Matter]) -> None:
    texts, language = work.desk.texts, citizen.language
    name = await form_of_address(work, citizen)
    lines = [texts.html(language, "push-many", name=name)]
    for own, about in due_now:
        facts = facts_of(work.desk, about, language) | _progress(work, about)._asdict()
        facts |= {"code": own.code, "number": work.desk.catalogue.official.emergency_number}
        facts["heard"] = "yes" if await only_news_came(work, about) else "no"
        lines.append(texts.html(language, f"push-line-{_shape(work, about)}", **facts))
    lines.append(texts.html(language, "push-footer-mute"))
    buttons = [
        Button(own.code, Press(Do.STATUS, own.id or 0, own.version).pack())
        for own, _ in due_now[:_MOST_BUTTONS]
    ]
    rows = tuple(tuple(buttons[at : at + _A_ROW]) for at in range(0, len(buttons), _A_ROW))
    await work.say(
        Letter(
            bot=BotName.CITIZEN,
            chat_id=citizen.telegram_id,
            lane=Lane.SLOW,
            text="\n\n".join(lines),
            buttons=rows,
            purpose="push",
        )
    )


def _shape(work: Work, report: Report) -> str:
    """Which text fits: the state's, or the honest one where a promise was broken, the gravest first."""
    late = report.finish_by < work.today
    # An honest plan is kept to; once its own day has passed too, it is a broken promise like any other.
    plan_over = report.planned_on is None or report.planned_on < work.today
    if late and (report.state in IN_HAND or (report.state == State.SCHEDULED and plan_over)):
        return "late"
    if report.state == State.SCHEDULED and report.planned_on is not None and plan_over:
        return "plan-over"
    if report.emergency and report.state == State.REGISTERED:
        return "emergency"
    broken = broken_promises(facts_of_agenda(work, report), work.today)
    return f"{broken[0][1]}-late" if broken else report.state.replace("_", "-")


def _progress(work: Work, report: Report) -> _Progress:
    calendar = work.desk.calendar
    begun = local_date(report.registered_at, work.desk.zone)
    return _Progress(
        day=calendar.count(begun, work.today),
        days=calendar.count(begun, report.finish_by),
        body=report.outside_body or "",
    )
