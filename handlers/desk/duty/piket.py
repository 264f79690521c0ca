"""`/piket`: when she is on duty or away, what else she does, how much she can carry, who stands in."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import date, timedelta
from typing import Any

from complaints.errors import Invalid
from complaints.privacy import cut
from complaints.staffing.duty import HORIZON, Hours, Leave
from complaints.staffing.typed_duty import MOST_CAPACITY, capacity_in, consent_in, hours_in, leave_in
from complaints.staffing.typed_piket import read
from handlers.callbacks import Press
from handlers.desk.casework.turns.heard import Member, StaffPressed
from handlers.desk.casework.turns.turn import Turn, staff_turn
from handlers.desk.desk import Desk
from handlers.desk.duty.colleagues import colleagues_of, meant, refuse_others, subject, whose
from handlers.desk.duty.pages import chooser, show, show_again
from handlers.desk.duty.standing import usual_hours
from storage.care import audit
from storage.mail.inbox import UpdateRef
from storage.people import duty as rows
from storage.tables import Officer

PRESS = "piket"
"""Presses of the page: the target is whose page it is, the argument `what=value`."""
_LONGEST_JOB = 80

Set = Callable[[Turn, Officer, str], Awaitable[None]]


async def piket(desk: Desk, ref: UpdateRef, member: Member, message_id: int, typed: str) -> None:
    """`/piket`, `/piket cuti 1-5 des`, `/piket Endah kapasitas 12`.

    Raises:
        Invalid: what was typed cannot be read.
        NotAllowed: it is about somebody whose duty she may not set.
    """
    async with staff_turn(desk, ref, member, message_id) as turn:
        name, sets = read(typed)
        officer = await whose(turn, name) if name else turn.officer
        refuse_others(turn, officer)
        for what, value in sets:
            await _change(turn, officer, what, value)
        await show(turn, officer)


async def press(desk: Desk, ref: UpdateRef, pressed: StaffPressed, wish: Press) -> None:
    """A button of the page; each says the value itself, so that pressing twice changes nothing twice.

    Raises:
        Invalid, NotAllowed: as for what is typed; what is pressed is a wish like any other.
    """
    async with staff_turn(desk, ref, pressed.member, pressed.message_id, pressed.callback_id) as turn:
        officer = await subject(turn, wish.target)
        what, _, value = wish.argument.partition("=")
        if what == "choose":
            await chooser(turn, officer)
            await turn.toast("staff-toast-quiet")
            return
        if what not in {"home", "leave"} | set(_SETS):
            raise Invalid("error-old-button", field="button")
        if what != "home":
            await _change(turn, officer, what, value)
        await show_again(turn, officer)
        await turn.toast("duty-toast-kept" if what != "home" else "staff-toast-quiet")


async def _change(turn: Turn, officer: Officer, what: str, value: str) -> None:
    """Write it down, and that somebody did."""
    await _SETS[what](turn, officer, value)
    who, whose = f"officer:{turn.officer_id}", f"officer:{officer.id}"
    await audit.note(turn.work.session, who, "duty", whose, None, {"what": what}, turn.work.now)


async def _keep(turn: Turn, officer: Officer, **values: Any) -> None:
    await rows.put(turn.work.session, officer.id or 0, turn.work.now, **values)


async def _hours(turn: Turn, officer: Officer, typed: str) -> None:
    said = (await rows.of(turn.work.session, [officer.id or 0])).get(officer.id or 0)
    hours: Hours = hours_in(typed, usual_hours(turn.work, said))
    days = "".join(map(str, sorted(hours.days)))
    await _keep(turn, officer, starts=hours.start, ends=hours.end, weekdays=days)


async def _leave(turn: Turn, officer: Officer, typed: str) -> None:
    today = turn.work.today
    if typed.casefold().split()[:1] in (["batal"], ["hapus"], ["selesai"]):
        await rows.drop_leaves(turn.work.session, officer.id or 0, today)
        return
    leave: Leave = leave_in(typed, today)
    if leave.first - today > timedelta(days=3 * HORIZON):
        raise Invalid("staff-error-duty-leave", field="leave")
    await rows.add_leave(turn.work.session, officer.id or 0, leave.first, leave.last)


async def _leave_on(turn: Turn, officer: Officer, day: str) -> None:
    """The button for one day: it was written on the page on which it stood, perhaps days ago."""
    try:
        on = date.fromisoformat(day)
    except ValueError as error:
        raise Invalid("error-old-button", field="button") from error
    if not timedelta() <= on - turn.work.today <= timedelta(days=1):
        raise Invalid("error-old-button", field="button")
    await rows.add_leave(turn.work.session, officer.id or 0, on, on)


async def _job(turn: Turn, officer: Officer, typed: str) -> None:
    await _keep(turn, officer, main_job=cut(" ".join(typed.split()), _LONGEST_JOB))


async def _capacity(turn: Turn, officer: Officer, typed: str) -> None:
    await _keep(turn, officer, capacity=min(capacity_in(typed), MOST_CAPACITY))


async def _substitute(turn: Turn, officer: Officer, typed: str) -> None:
    if typed.casefold() in {"", "-", "0", "kosong", "hapus", "tidak ada"}:
        await _keep(turn, officer, substitute_id=None)
        return
    among = await colleagues_of(turn, officer)
    chosen = next((one for one in among if str(one.id) == typed), None) or meant(typed, among)
    await _keep(turn, officer, substitute_id=chosen.id)


async def _named(turn: Turn, officer: Officer, typed: str) -> None:
    """Consent is personal: nobody gives it for somebody else."""
    if officer.id != turn.officer_id:
        raise Invalid("staff-error-duty-own-consent", field="named", name=officer.name)
    await _keep(turn, officer, named_to_citizens=consent_in(typed))


_SETS: Mapping[str, Set] = {
    "jam": _hours,
    "hari": _hours,
    "cuti": _leave,
    "leave": _leave_on,
    "tugas": _job,
    "kapasitas": _capacity,
    "pengganti": _substitute,
    "nama": _named,
}
