"""`/audit CODE`: who touched the personal data behind a report, when, and for what reason."""

from complaints.casework.guarding import code_and_rest
from complaints.errors import Invalid, NotAllowed
from complaints.people import Power, may
from complaints.privacy import cut, mask
from handlers.desk.cards.text import told_moment
from handlers.desk.casework.turns.heard import Member
from handlers.desk.casework.turns.turn import Turn, staff_turn
from handlers.desk.desk import Desk
from handlers.desk.guarding.reports_meant import report_meant
from storage.care import audit
from storage.mail.inbox import UpdateRef
from storage.people import officers
from storage.tables import AuditRecord

_MOST = 30
_SHORT = 120


async def list_uses(desk: Desk, ref: UpdateRef, member: Member, message_id: int, typed: str) -> None:
    """Every entry about a report and about whoever filed it; looking is itself an entry.

    Raises:
        NotAllowed: not in private, or no coordinator.
        Invalid: no code.
        NotFound: no such report.
    """
    if not member.private:
        raise NotAllowed("staff-error-private-only")
    code, _ = code_and_rest(typed, desk.prefix)
    if code is None:
        raise Invalid("staff-error-audit-how", field="code")
    async with staff_turn(desk, ref, member, message_id) as turn:
        if not may(turn.role, Power.REVEAL):
            raise NotAllowed("staff-error-audit")
        report = await report_meant(turn, code)
        session, subjects = turn.work.session, (f"report:{report.id}", f"citizen:{report.citizen_id}")
        found = [one for subject in subjects for one in await audit.about(session, subject)]
        entries = sorted(found, key=lambda record: (record.at, record.id or 0))[-_MOST:]
        lines = [await _line(turn, one) for one in entries] or [turn.html("staff-uses-none")]
        await turn.say("\n".join([turn.html("staff-uses", code=report.code), *lines]))
        who = f"officer:{turn.officer_id}"
        await audit.note(session, who, "read-uses", subjects[0], None, {}, turn.work.now)


async def _line(turn: Turn, record: AuditRecord) -> str:
    key = f"staff-use-{record.action}"
    texts = turn.desk.texts
    what = turn.words(key if texts.has(key) else "staff-use-other", action=record.action)
    return turn.html(
        "staff-uses-line-reason" if record.reason else "staff-uses-line",
        when=told_moment(turn.work, record.at),
        who=await _who(turn, record.actor),
        what=what,
        reason=cut(mask(record.reason or ""), _SHORT),
    )


async def _who(turn: Turn, actor: str) -> str:
    kind, _, number = actor.partition(":")
    if kind == "officer" and number.isdecimal():
        return await officers.name_of(turn.work.session, int(number)) or actor
    return turn.words("staff-use-by-citizen" if kind == "citizen" else "staff-use-by-desk")
