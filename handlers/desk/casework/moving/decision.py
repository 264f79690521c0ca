"""The coordinator decides where a report goes that was passed on twice: by one press, wherever she is.

She sees where it was and who wanted it where, both reasons and its history; the officers hear her decision.
"""

from collections.abc import Sequence

from complaints.casework.undoing import what_counts
from complaints.errors import Invalid, NotAllowed
from complaints.lifecycle import Action
from complaints.people import Role
from complaints.privacy import cut
from handlers.callbacks import Press
from handlers.desk.cards.text import act_line, who_did
from handlers.desk.cards.veil import veil_of
from handlers.desk.casework.deeds.acts import do
from handlers.desk.casework.deeds.doing import Doing
from handlers.desk.casework.deeds.undo import confirm
from handlers.desk.casework.moving.destinations import category_at
from handlers.desk.casework.turns.turn import Turn
from handlers.desk.staff_letters import tell_coordinators, tell_officer
from storage.cases import reports
from storage.letters import ButtonRows, Lane
from storage.people import officers
from storage.tables import Report, ReportEvent, StaffDeed

_SHORT, _LAST = 300, 6


async def ask_the_coordinator(turn: Turn, report: Report, deed: StaffDeed) -> None:
    """Lay it before the coordinators; what is undone in time they never see."""
    history = what_counts(await reports.history(turn.work.session, report.id or 0))
    moves = [event for event in history if event.action == Action.TRANSFER]
    others = [event for event in history if event not in moves]
    veil = await veil_of(turn.work, report)
    lines = [
        turn.html("decide-head", code=report.code),
        turn.html("decide-words", text=cut(veil(report.text), _SHORT)),
        "",
        *[_move(turn, event) for event in moves],
        "",
        turn.html("decide-history"),
        *[act_line(turn.work, event, await who_did(turn.work, event)) for event in others[-_LAST:]],
    ]
    held = deed.until if deed.until > turn.work.now else None
    deed.letters = deed.letters + await tell_coordinators(
        turn.work,
        "\n".join(lines),
        report=report,
        buttons=_choices(turn, report, moves),
        lane=Lane.FAST,
        not_before=held,
    )
    turn.work.session.add(deed)


async def decide(turn: Turn, report: Report, wish: Press) -> None:
    """One press, and it goes there for good; whoever asked for it is told.

    Raises:
        NotAllowed: she is no coordinator.
        Invalid: it is no longer hers to decide, or leads nowhere.
    """
    coordinating = turn.desk.catalogue.coordinator
    if turn.role is not Role.COORDINATOR and turn.officer.department != coordinating:
        raise NotAllowed("staff-error-coordinator-decides")
    target = turn.desk.catalogue.departments.get(wish.argument)
    if target is None or target.outside or report.department != coordinating:
        raise Invalid("error-old-button", field="button")
    doing = Doing(
        action=Action.TRANSFER,
        words=turn.words("decide-reason"),
        department=target.short,
        data={"decided": True},
        sets={"category": category_at(turn.desk, report, target.short)},
    )
    deed = await do(turn, report, doing)
    await confirm(turn, report, deed, "decide-done", in_place=True, department=target.short)
    await turn.toast("staff-toast-moved", department=target.short)
    await tell_who_asked(turn, report, deed)


async def tell_who_asked(turn: Turn, report: Report, deed: StaffDeed) -> None:
    """Once the coordinator has decided, everybody who had passed it on hears where it went."""
    history = what_counts(await reports.history(turn.work.session, report.id or 0))
    moves = [event for event in history if event.action == Action.TRANSFER and event.version < deed.version]
    if not moves or "wanted" not in moves[-1].data:
        return
    held = deed.until if deed.until > turn.work.now else None
    text = turn.html("decide-told", code=report.code, department=report.department)
    for officer_id in dict.fromkeys(event.officer_id for event in moves if event.officer_id):
        officer = await officers.by_id(turn.work.session, officer_id)
        if officer is not None and officer.id != turn.officer_id:
            written = await tell_officer(turn.work, officer, text, report=report, not_before=held)
            deed.letters = deed.letters + written
    turn.work.session.add(deed)


def _move(turn: Turn, event: ReportEvent) -> str:
    wanted = event.data.get("wanted") or event.data.get("department_to") or ""
    return turn.html(
        "decide-move",
        department=str(event.data.get("department_from") or ""),
        wanted=str(wanted),
        reason=cut(event.text or "-", _SHORT),
    )


def _choices(turn: Turn, report: Report, moves: Sequence[ReportEvent]) -> ButtonRows:
    """Where it was wanted, where it came from, where it was before; and any other."""
    names: list[str] = []
    for event in reversed(moves):
        names += [str(event.data.get(key) or "") for key in ("wanted", "department_from")]
    known, coordinating = turn.desk.catalogue.departments, turn.desk.catalogue.coordinator
    shown = [name for name in dict.fromkeys(names) if name in known and name != coordinating]
    press = (report.id or 0, report.version)
    rows = [(turn.button("decide-button", Press("decide", *press, name), short=name),) for name in shown]
    return (*rows, (turn.button("decide-button-other", Press("transfer", *press)),))
