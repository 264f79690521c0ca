"""What somebody is at the desk: given, changed and taken away, and what becomes of her open cases."""

from collections.abc import Sequence

from complaints.errors import NotAllowed
from complaints.lifecycle import Act, Action, State
from complaints.people import HANDLERS, Role, post_in
from complaints.privacy import is_restricted
from handlers.desk.acts import Deed, perform
from handlers.desk.desk import Work
from handlers.desk.people.wording import post_name
from handlers.desk.staff_letters import tell_leads
from storage.care import audit
from storage.cases import reports
from storage.people import officers
from storage.tables import Officer, Report

_TO_THE_QUEUE = frozenset({State.ASSIGNED, State.IN_PROGRESS})
"""Nothing is promised to the citizen yet: such a case waits in the queue again."""


async def give(work: Work, officer: Officer, role: Role, department: str | None, by: str) -> Officer:
    """Give somebody a role and a department; what she may no longer work on goes back.

    Args:
        work: the use case's transaction.
        officer: who; removed or not.
        role: hers from now on.
        department: chosen for her, where the role has a choice.
        by: who did it, as the audit calls people ("officer:3", "command line").

    Raises:
        NotAllowed: the last coordinator would be none any more.
        Invalid: the role needs a department.
    """
    place = post_in(role, department, work.desk.catalogue.coordinator)
    if role is not Role.COORDINATOR:
        await _keep_a_coordinator(work, officer)
    before = {"role": officer.role, "department": officer.department}
    if officer.removed_at is None and (place != officer.department or role not in HANDLERS):
        await _give_back(work, officer)
    changed = await officers.enrol(work.session, officer.telegram_id, officer.name, place, role, work.now)
    facts = {"before": before, "after": {"role": role.value, "department": place}}
    await audit.note(work.session, by, "post-given", f"officer:{officer.id}", None, facts, work.now)
    return changed


async def dismiss(work: Work, officer: Officer, by: str) -> int:
    """Take somebody's post away: she is out at her next press, and her cases go back.

    Returns:
        How many cases went back.

    Raises:
        NotAllowed: she is the last coordinator.
    """
    if officer.removed_at is not None:
        return 0
    await _keep_a_coordinator(work, officer)
    cases = await _give_back(work, officer)
    await officers.remove(work.session, officer.id or 0, work.now)
    facts = {"role": officer.role, "department": officer.department, "cases": len(cases)}
    await audit.note(work.session, by, "post-taken", f"officer:{officer.id}", None, facts, work.now)
    return len(cases)


async def _keep_a_coordinator(work: Work, officer: Officer) -> None:
    """Without a coordinator nobody could invite one. Two who remove each other take turns here."""
    if officer.role != Role.COORDINATOR or officer.removed_at is not None:
        return
    others = [one.id for one in await officers.coordinators_in_turn(work.session) if one.id != officer.id]
    if not others:
        raise NotAllowed("staff-error-last-coordinator")


async def _give_back(work: Work, officer: Officer) -> Sequence[Report]:
    """Her open cases, back with their departments; leads and coordinators are told which."""
    cases = await reports.held_by(work.session, officer.id or 0)
    for report in cases:
        # In the coordinator's role: so the rules allow it, whatever state the case is in.
        release = Action.HAND_BACK if report.state in _TO_THE_QUEUE else Action.RELEASE
        data = {"left": officer.id}
        await perform(work, report, Deed(act=Act(release, Role.COORDINATOR), data=data))
    await _tell(work, officer, cases)
    return cases


async def _tell(work: Work, officer: Officer, cases: Sequence[Report]) -> None:
    desk = work.desk
    facts = {"name": officer.name, "post": post_name(desk, officer.role, officer.department)}
    shown: dict[str, list[str]] = {}
    for report in cases:
        if is_restricted(report.privacy, report.kind):
            text = desk.texts.html(desk.language, "people-cases-back", codes=report.code, count=1, **facts)
            await tell_leads(work, report.department, text, report=report)
        else:
            shown.setdefault(report.department, []).append(report.code)
    for department, codes in shown.items():
        told = {"codes": ", ".join(codes), "count": len(codes), **facts}
        text = desk.texts.html(desk.language, "people-cases-back", **told)
        await tell_leads(work, department, text)
