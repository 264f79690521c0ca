"""One tap gives a report as a block to copy into LAPOR!; the number that comes back is kept.

What is confidential or about abuse of office leaves only by a coordinator's own act, in the restricted room,
one report at a time, with a reason that is recorded.
"""

from dataclasses import astuple

from complaints.casework.lapor import FIELDS, tracking_number
from complaints.errors import Invalid, NotAllowed
from complaints.people import Power, require
from complaints.privacy import cut, is_restricted
from handlers.callbacks import Press
from handlers.desk import cards
from handlers.desk.casework.turns.heard import StaffWrote
from handlers.desk.casework.turns.turn import Turn
from handlers.desk.lapor.entries import entry_of
from storage.care import audit
from storage.tables import Report

_LONGEST, _SHORTEST_REASON = 2400, 8


async def show_block(turn: Turn, report: Report, wish: Press) -> None:
    """The block, under the card; for a restricted report the reason is asked for first."""
    if not is_restricted(report.privacy, report.kind):
        await _show(turn, report)
        await turn.toast("staff-toast-below")
        return
    _refuse_accidents(turn)
    await turn.say(
        turn.html("lapor-why", code=report.code),
        report=report,
        purpose=Press("laporwhy", report.id or 0, wish.version).pack(),
    )
    await turn.toast("staff-toast-below")


async def show_restricted(turn: Turn, report: Report, wrote: StaffWrote, _prompt: Press) -> None:
    """The reason was given: it is recorded, and the block shown.

    Raises:
        NotAllowed: she is no coordinator, or this is not the restricted room.
        Invalid: there is no reason worth the name.
    """
    _refuse_accidents(turn)
    if len(wrote.words) < _SHORTEST_REASON:
        raise Invalid("staff-error-lapor-reason", field="reason")
    await _record(turn, report, "copy-to-lapor", {}, wrote.words)
    await _show(turn, report)


async def keep_number(turn: Turn, report: Report, wrote: StaffWrote, _prompt: Press) -> None:
    """The number that LAPOR! gave: on the card, in the history, and found by `/lihat`.

    Raises:
        Invalid: it is none.
    """
    number = tracking_number(wrote.words)
    report.lapor_number = number
    turn.work.session.add(report)
    await _record(turn, report, "lapor", {"number": number}, None)
    await cards.refresh(turn.work, report)
    await turn.say(turn.html("lapor-kept", code=report.code, number=number), report=report)


async def _show(turn: Turn, report: Report) -> None:
    entry = await entry_of(turn.work, report)
    fields = zip(FIELDS, astuple(entry), strict=True)
    block = "\n".join(f"{name}: {value}" for name, value in fields if value)
    await turn.say(
        turn.html("lapor-block", code=report.code, block=cut(block, _LONGEST)),
        report=report,
        purpose=Press("lapor", report.id or 0, report.version).pack(),
    )


def _refuse_accidents(turn: Turn) -> None:
    require(turn.role, Power.SEE_RESTRICTED)
    if not turn.restricted:
        raise NotAllowed("staff-error-lapor-elsewhere")


async def _record(turn: Turn, report: Report, action: str, facts: dict[str, str], reason: str | None) -> None:
    who, what = f"officer:{turn.officer_id}", f"report:{report.id}"
    await audit.note(turn.work.session, who, action, what, reason, facts, turn.work.now)
