"""Passing a report on: a part of the department's name, a button, a reason; and the router learns it."""

from complaints.casework.finding import find_departments
from complaints.catalogue import Department
from complaints.errors import Invalid
from complaints.lifecycle import Action, transfer_target
from handlers.callbacks import Press
from handlers.desk.casework.deeds.acts import do
from handlers.desk.casework.deeds.doing import Doing
from handlers.desk.casework.deeds.undo import confirm
from handlers.desk.casework.moving.decision import ask_the_coordinator, tell_who_asked
from handlers.desk.casework.moving.destinations import category_at, is_possible
from handlers.desk.casework.turns.asking import ask_below, ask_on
from handlers.desk.casework.turns.heard import StaffWrote
from handlers.desk.casework.turns.turn import Turn
from storage.letters import ButtonRows
from storage.tables import Report

READY_REASONS = ("1", "2", "3")
_MOST = 5
_CLOSE = 0.05
"""How probable a department must have been to be offered unasked; below that it is noise."""
_SURE = 0.7
"""From which on what somebody typed is taken for a problem that a department is there for."""


async def quick_choices(turn: Turn, report: Report) -> ButtonRows:
    """The departments that came close when the report was routed."""
    known = turn.desk.catalogue.departments
    names = [
        str(one.get("department"))
        for one in report.routing.get("candidates") or ()
        if isinstance(one, dict) and float(one.get("confidence") or 0) >= _CLOSE
    ]
    near = [known[name] for name in names if name in known and is_possible(known[name], report)]
    return _buttons(turn, report, tuple(near[:3]))


async def offer(turn: Turn, report: Report, wrote: StaffWrote, _prompt: Press) -> None:
    """She typed a part of a name, or a problem: show up to five departments; a reply searches again."""
    meant = _meant(turn, wrote.words)
    found = tuple(one for one in meant if is_possible(one, report))[:_MOST]
    await ask_below(
        turn,
        report,
        turn.html(
            _told_of(report, meant, found),
            code=report.code,
            typed=wrote.words[:60],
            department=meant[0].short if meant else "",
        ),
        Press("transfer", report.id or 0, report.version),
        _buttons(turn, report, found),
    )


def _meant(turn: Turn, typed: str) -> tuple[Department, ...]:
    """The departments that are called so; else where such a matter belongs; else a body outside the city."""
    known = turn.desk.catalogue.departments
    own = [one for one in known.values() if not one.outside]
    if found := find_departments(typed, own, len(own), within=True):
        return found
    routed = turn.desk.router.route(typed)
    sure = routed.department in known and routed.reasons and routed.confidence >= _SURE
    if sure and routed.department:
        return (known[routed.department],)
    return find_departments(typed, [one for one in known.values() if one.outside], 1, within=True)


def _told_of(report: Report, meant: tuple[Department, ...], found: tuple[Department, ...]) -> str:
    """The text: what to choose from, or why what she meant is nothing to choose."""
    first = meant[0] if meant else None
    if first is not None and first.short == report.department:
        return "staff-already-there-or" if found else "staff-already-there"
    if found:
        return "staff-choose-department"
    return "staff-outside-department" if first is not None and first.outside else "staff-no-department"


async def ask_reason(turn: Turn, report: Report, wish: Press) -> None:
    """A department was chosen: its message asks for the reason now."""
    department = _department(turn, report, wish.argument)
    rows = tuple(
        (
            turn.button(
                f"staff-reason-{number}",
                Press("move", report.id or 0, wish.version, f"{department.short}|{number}"),
            ),
        )
        for number in READY_REASONS
    )
    text = turn.html("staff-prompt-reason", code=report.code, department=department.name)
    await ask_on(turn, report, text, Press("reason", report.id or 0, wish.version, department.short), rows)


async def move_for_ready_reason(turn: Turn, report: Report, wish: Press) -> None:
    """A ready reason was pressed: pass the report on."""
    short, _, number = wish.argument.rpartition("|")
    if number not in READY_REASONS:
        raise Invalid("error-old-button", field="button")
    reason = turn.words(f"staff-reason-{number}")
    await _move(turn, report, wish.version, short, reason, in_place=True)
    await turn.toast("staff-toast-moved", department=report.department)


async def move_for_typed_reason(turn: Turn, report: Report, wrote: StaffWrote, prompt: Press) -> None:
    """The reason in her own words: pass the report on."""
    if not wrote.words:
        raise Invalid("staff-error-empty", field="reason")
    await _move(turn, report, prompt.version, prompt.argument, wrote.words)


async def _move(
    turn: Turn, report: Report, seen: int, short: str, reason: str, *, in_place: bool = False
) -> None:
    """Pass it on, the second time to the coordinator, and tell the group."""
    wanted = _department(turn, report, short)
    coordinator = turn.desk.catalogue.coordinator
    target = transfer_target(
        report.transfers, wanted.short, coordinator, current=report.department, role=turn.role
    )
    decided = target == wanted.short
    doing = Doing(
        action=Action.TRANSFER,
        seen=seen,
        words=reason,
        department=target,
        data={} if decided else {"wanted": wanted.short},
        push="" if decided else "push-transfer-coordinator",
        sets={"category": category_at(turn.desk, report, target)} if decided else {},
    )
    deed = await do(turn, report, doing)
    if not decided:
        await ask_the_coordinator(turn, report, deed)
    else:
        await tell_who_asked(turn, report, deed)
    key = "staff-moved" if decided else "staff-moved-coordinator"
    await confirm(
        turn, report, deed, key, in_place=in_place, department=target, wanted=wanted.short, reason=reason
    )


def _department(turn: Turn, report: Report, short: str) -> Department:
    department = turn.desk.catalogue.departments.get(short)
    if department is None or not is_possible(department, report):
        raise Invalid("error-transfer-nowhere", field="department", department=short)
    return department


def _buttons(turn: Turn, report: Report, departments: tuple[Department, ...]) -> ButtonRows:
    return tuple(
        (
            turn.button(
                "staff-button-department",
                Press("to", report.id or 0, report.version, department.short),
                short=department.short,
            ),
        )
        for department in departments
    )
