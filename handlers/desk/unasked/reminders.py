"""Reminders to the staff: under the report's card, on the working days that `complaints.reminders` names."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time

from complaints.reminders import Reminder, plan
from complaints.working_days import local_date
from handlers.desk.acts import standing_of
from handlers.desk.cards import under_card
from handlers.desk.desk import Desk, Work
from handlers.texts.loader import spoken_date
from storage import due, officers, reports
from storage.tables import Report

BEGINNING = time(7, 30)
"""Local time at which a day's reminders may begin."""


async def reports_due(desk: Desk) -> Sequence[int]:
    """The ids of reports whose reminders should be looked at now."""
    async with desk.database.reading() as session:
        return await due.reminders(session, desk.clock())


async def remind(desk: Desk, report_id: int) -> None:
    """Say what staff must be reminded of today about one report, if anything, and plan the next look."""
    async with desk.work() as work:
        report = await reports.by_id(work.session, report_id, lock=True)
        if report is not None and report.next_reminder_at is not None and report.next_reminder_at <= work.now:
            await _look_at(work, report)


async def _look_at(work: Work, report: Report) -> None:
    what = _schedule(work, report)
    if what is None:
        return
    report.reminded_on = work.today
    # A report that may not be shown in the group hangs nowhere: nobody is reminded of it there.
    letter = await under_card(work, report, await _text(work, report, what))
    if letter is not None:
        await work.say(replace(letter, purpose="reminder"))


def _schedule(work: Work, report: Report) -> Reminder | None:
    """Set when to look at a report's reminders again; give the one that is due today."""
    desk = work.desk
    found = plan(
        standing_of(report),
        registered_on=local_date(report.registered_at, desk.zone),
        answered=report.first_answer_at is not None,
        reminded_on=report.reminded_on,
        today=work.today,
        calendar=desk.calendar,
        rules=desk.rules.version(report.rule_version),
    )
    report.next_reminder_at = _morning(work, found.next_on)
    work.session.add(report)
    return found.today


def _morning(work: Work, day: date | None) -> datetime | None:
    if day is None:
        return None
    return datetime.combine(day, BEGINNING, work.desk.zone).astimezone(work.now.tzinfo)


async def _text(work: Work, report: Report, what: Reminder) -> str:
    language = work.desk.language
    early = {Reminder.VERIFY: report.verify_by, Reminder.ANSWER: report.answer_by}
    officer = await officers.name_of(work.session, report.officer_id)
    return work.desk.texts.html(
        language,
        f"reminder-{what.replace('_', '-')}",
        code=report.code,
        department=report.department,
        officer=officer or "",
        held="yes" if officer else "no",
        date=spoken_date(early.get(what, report.finish_by), language),
    )
