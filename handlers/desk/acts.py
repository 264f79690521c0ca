"""One step in the life of a report, done to its row: the rules decide, this writes down.

Every use case that moves a report comes through `perform`, so that state, deadlines, history, the card in the
staff group and the due times can never disagree.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from complaints.casework.showing import showing
from complaints.casework.undoing import stands_beside, what_counts
from complaints.errors import Outdated
from complaints.figures import HELPS, WORDLESS, is_first_answer
from complaints.lifecycle import STAFF_TURN, Act, Action, Standing, State, apply
from complaints.people import HANDLERS, Role
from complaints.pushes import next_update
from complaints.service_levels import Deadlines, Rules
from handlers.desk import cards
from handlers.desk.alike import make_findable
from handlers.desk.desk import Work
from handlers.desk.searchable import make_searchable
from handlers.desk.teaching import teach
from storage.cases import cards as hung
from storage.cases import duplicates, reports
from storage.people import officers
from storage.tables import Report, ReportEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What somebody does to a report.

    Args:
        act: the action, the role in which it is done, and its targets.
        text: words that belong to it, as written.
        data: further facts for the history (attachment ids under "attachments", a planned date …).
        seen: the version that the pressed button carried; None where no button was pressed.
    """

    act: Act
    text: str | None = None
    data: Mapping[str, Any] = field(default_factory=dict)
    seen: int | None = None


async def perform(work: Work, report: Report, deed: Deed) -> ReportEvent:
    """Do it, or raise.

    Raises:
        Outdated: another member of staff was first (facts: first, action, at).
        NotAllowed, Invalid: the rules forbid it.
    """
    await _refuse_if_outdated(work, report, deed)
    led_by = report.merged_into
    rules = work.desk.rules.version(report.rule_version)
    before = standing_of(report)
    after = apply(before, deed.act, work.today, work.desk.calendar, rules)
    _write(work, report, after)
    _stamp(work, report, deed)
    _set_due_times(work, report, rules)
    await _follow(work, report)
    event = ReportEvent(
        report_id=_id_of(report),
        version=report.version,
        at=work.now,
        role=deed.act.role,
        officer_id=deed.act.actor,
        action=deed.act.action,
        state_from=before.state,
        state_to=report.state,
        text=deed.text,
        data=_facts(before, after, deed),
    )
    await reports.append(work.session, event)
    if report.state != State.MERGED:  # what was merged is decided where it was merged into
        await teach(work, report, event)
    if deed.act.action is Action.TRANSFER:  # its kind of problem is another one now
        await make_findable(work, report)
    await make_searchable(work, report)
    if not await _left_unseen(work, report, before):
        card = await cards.shown(work, report)
        how_soon = showing(deed.act.action, before, after, card.names_officer if card else None)
        await cards.refresh(work, report, showing=how_soon)
    if State.MERGED in {before.state, after.state} and before.state != after.state:
        await cards.refresh_head(work, led_by or report.merged_into)
    return event


def standing_of(report: Report) -> Standing:
    """The row as the rules see it."""
    return Standing(
        state=State(report.state),
        version=report.version,
        department=report.department,
        officer=report.officer_id,
        transfers=report.transfers,
        deadlines=Deadlines(report.verify_by, report.answer_by, report.finish_by, report.rule_version),
        paused_on=report.paused_on,
        respond_by=report.respond_by,
    )


def _write(work: Work, report: Report, after: Standing) -> None:
    report.state, report.version = after.state, after.version
    report.department, report.officer_id = after.department, after.officer
    report.transfers, report.paused_on = after.transfers, after.paused_on
    report.respond_by = after.respond_by
    report.verify_by, report.answer_by = after.deadlines.verify_by, after.deadlines.answer_by
    report.finish_by = after.deadlines.finish_by
    if after.state is not State.MERGED:
        report.merged_into = None
    work.session.add(report)


async def _follow(work: Work, report: Report) -> None:
    """What was merged hears from us when its head does, until its citizen says that it is solved."""
    if report.state != State.MERGED:
        await duplicates.keep_pace(work.session, report)
    elif report.merged_into is not None and report.closed_at is None:
        head = await reports.by_id(work.session, report.merged_into)
        report.next_update_at = head.next_update_at if head else None


def _over_since(work: Work, report: Report, action: Action) -> datetime | None:
    """Since when it is over for her; a merged report ends for her with her own word."""
    if report.state == State.MERGED and action not in {Action.MERGE, Action.CONFIRM}:
        return report.closed_at
    over = report.state == State.CLOSED or action is Action.CONFIRM
    return work.now if over else None


def _stamp(work: Work, report: Report, deed: Deed) -> None:
    action = deed.act.action
    if is_first_answer(action, beside=deed.act.beside) and report.first_answer_at is None:
        report.first_answer_at = work.now
    if action is Action.RESULT:
        report.result_at = work.now
    report.closed_at = _over_since(work, report, action)
    if planned := deed.data.get("planned_on"):
        report.planned_on, report.plan_reason = date.fromisoformat(planned), deed.data.get("reason")
        report.plan_loose = bool(deed.data.get("loose"))
        report.follow_up_on = report.planned_on + timedelta(days=1)  # then it is asked what became of it
    elif report.state != State.SCHEDULED:  # words alone do not undo a plan
        report.planned_on = report.plan_reason = report.plan_loose = None
    if action is Action.OUTSIDE:
        report.outside_body = deed.data.get("body")
        if day := deed.data.get("follow_up_on"):
            report.follow_up_on = date.fromisoformat(day)
    elif report.state not in {State.OUTSIDE, State.SCHEDULED}:
        report.follow_up_on = None
    # Each change is told at once, so the next push counts from now.
    report.last_update_at = work.now


def _set_due_times(work: Work, report: Report, rules: Rules) -> None:
    desk = work.desk
    report.next_update_at = next_update(
        work.now, State(report.state), rules, desk.calendar, zone=desk.zone, now=work.now
    )
    # The reminders' job plans them; a look at once lets it see the new standing.
    report.next_reminder_at = work.now if report.state in STAFF_TURN else None


def _facts(before: Standing, after: Standing, deed: Deed) -> dict[str, Any]:
    facts = dict(deed.data) | ({HELPS: True} if deed.act.helps else {})
    if deed.act.wordless:
        facts[WORDLESS] = True
    if before.department != after.department:
        facts |= {"department_from": before.department, "department_to": after.department}
    if before.deadlines.finish_by != after.deadlines.finish_by:
        facts["finish_by"] = after.deadlines.finish_by.isoformat()
    return facts


async def _refuse_if_outdated(work: Work, report: Report, deed: Deed) -> None:
    """An old button still works where only the citizen added something since, never over a colleague.

    Words of a helper and mere photos, which changed nothing, are none; nor is what was taken back.
    """
    if deed.seen is None or deed.seen >= report.version:
        return
    for event in reversed(what_counts(await reports.history(work.session, _id_of(report)))):
        if event.version <= deed.seen:
            return
        if stands_beside(event):
            continue
        if event.role in HANDLERS and deed.act.role is not Role.CITIZEN:
            raise Outdated(
                first=await officers.name_of(work.session, event.officer_id), action=event.action, at=event.at
            )
        if deed.act.role is Role.CITIZEN and event.state_to != event.state_from:
            raise Outdated("error-outdated-citizen", action=event.action, at=event.at)


async def _left_unseen(work: Work, report: Report, before: Standing) -> bool:
    """Whether it was merged before it had a card, and was taken back: nobody needs to see one now."""
    gone = before.state is State.MERGED and report.state == State.ARCHIVED
    return gone and await hung.get(work.session, _id_of(report)) is None


def _id_of(report: Report) -> int:
    if report.id is None:
        raise ValueError("the report was not stored yet")
    return report.id
