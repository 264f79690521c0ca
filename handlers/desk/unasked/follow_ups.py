"""A plan whose day has passed, a body outside that has a report: asked about, so that none is forgotten.

The day of the next question stands in the report (`follow_up_on`). The officer is asked; where a plan was not
kept, the citizen is told so once, in plain words.
"""

from collections.abc import Sequence

from complaints.lifecycle import State
from handlers.callbacks import Press
from handlers.desk.citizen_letters import tell
from handlers.desk.desk import Desk, Work
from handlers.desk.people.presence import gone_of
from handlers.desk.staff_letters import tell_leads, tell_officer
from handlers.texts.loader import spoken_date
from storage.cases import due, reports
from storage.letters import Button, ButtonRows, Lane
from storage.people import officers
from storage.tables import Report


async def asking(desk: Desk) -> Sequence[int]:
    """The ids of reports whose officer is to be asked today; nobody is asked on a day off."""
    today = desk.today()
    if not desk.calendar.is_working(today):
        return ()
    async with desk.database.reading() as session:
        return await due.follow_ups(session, today)


async def ask(desk: Desk, report_id: int) -> None:
    """Ask about one report, and plan the next question."""
    async with desk.work() as work:
        report = await reports.by_id(work.session, report_id, lock=True)
        if report is not None and report.follow_up_on is not None and report.follow_up_on <= work.today:
            await _ask(work, report)


async def _ask(work: Work, report: Report) -> None:
    if report.state not in {State.SCHEDULED, State.OUTSIDE}:
        report.follow_up_on = None
    else:
        rules = work.desk.rules.version(report.rule_version)
        report.follow_up_on = work.desk.calendar.add(work.today, rules.follow_up_outside)
        await _ask_staff(work, report)
    work.session.add(report)
    # A promise that is broken altogether is owned up to in another letter, with her rights.
    if report.state == State.SCHEDULED and report.planned_on and report.finish_by >= work.today:
        key = f"plan-over:{report.id}:{report.planned_on.isoformat()}"
        await tell(work, report, "push-plan-over", lane=Lane.SLOW, once_key=key)


async def _ask_staff(work: Work, report: Report) -> None:
    """Ask the officer who has it; the department's lead where she is gone."""
    language = work.desk.language
    key = "follow-up-plan" if report.state == State.SCHEDULED else "follow-up-outside"
    text = work.desk.texts.html(
        language,
        key,
        code=report.code,
        body=report.outside_body or "",
        date=spoken_date(report.planned_on, language) if report.planned_on else "",
    )
    officer = await officers.by_id(work.session, report.officer_id) if report.officer_id else None
    works_here = officer is not None and officer.removed_at is None
    if officer is not None and works_here and not await gone_of(work, [officer]):
        await tell_officer(work, officer, text, report=report, buttons=_buttons(work, report))
    else:
        await tell_leads(work, report.department, text, report=report, buttons=_buttons(work, report))


def _buttons(work: Work, report: Report) -> ButtonRows:
    names = ("result", "plan") if report.state == State.SCHEDULED else ("result",)
    return (
        tuple(
            Button(
                work.desk.texts.plain(work.desk.language, f"card-button-{name}"),
                Press(name, report.id or 0, report.version).pack(),
            )
            for name in names
        ),
    )
