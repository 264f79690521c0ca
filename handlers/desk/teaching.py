"""What people's decisions teach the router: only acts of a person, as telling words, never as text.

An officer who takes a report confirms its department, and so does the citizen who calls it solved. A transfer
corrects it, and takes back what was confirmed before. The very next report is routed with it.
"""

from complaints.lifecycle import Action
from complaints.people import HANDLERS
from complaints.routing.learn import features
from handlers.desk.cards.veil import veil_of
from handlers.desk.desk import Work
from storage.cases import lessons
from storage.people import citizens
from storage.tables import Report, ReportEvent, RoutingLesson

_CONFIRMING = frozenset({Action.TAKE, Action.RESULT, Action.CONFIRM})


async def teach(work: Work, report: Report, event: ReportEvent) -> None:
    """Write down the lesson of one act, if it holds one.

    A confirmation counts once a report and department, however many acts confirm it. Nothing is learned from
    somebody who wants her data used for nothing but her reports.
    """
    citizen = await citizens.by_id(work.session, report.citizen_id)
    if citizen is not None and citizen.restricted_at is not None:
        return
    if event.action == Action.TRANSFER:
        if "wanted" not in event.data:  # otherwise it only went to the coordinator, who has not decided yet
            await _correct(work, report, str(event.data["department_from"]))
    elif event.action in _CONFIRMING and (event.role in HANDLERS or event.action == Action.CONFIRM):
        known = await lessons.of_report(work.session, event.report_id)
        if not any(lesson.department_to == report.department for lesson in known):
            await _learn(work, report, None)


async def _correct(work: Work, report: Report, before: str) -> None:
    """It belongs here, not there; over two transfers, not where it was sent first."""
    for old in await lessons.of_report(work.session, report.id or 0):
        before = old.department_from or before
        await lessons.undo(work.session, old.id or 0, work.now)
    # The coordinator's desk is where doubtful reports wait: leaving it corrects nobody.
    nobody = before in {work.desk.catalogue.coordinator, report.department}
    await _learn(work, report, None if nobody else before)


async def _learn(work: Work, report: Report, before: str | None) -> None:
    veil = await veil_of(work, report)
    await lessons.add(
        work.session,
        RoutingLesson(
            report_id=report.id or 0,
            at=work.now,
            department_from=before,
            department_to=report.department,
            features=list(features(veil(report.text))),
        ),
    )
