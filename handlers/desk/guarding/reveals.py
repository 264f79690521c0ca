"""Opening who a citizen is: by a coordinator, alone with the bot, for a reason that is recorded and told."""

from dataclasses import replace

from complaints.casework.guarding import Wanted, identity_wanted
from complaints.errors import Invalid, NotAllowed
from complaints.people import Power, may
from handlers.desk.casework.turns.heard import Member
from handlers.desk.casework.turns.turn import Turn, staff_turn
from handlers.desk.citizen_letters import tell
from handlers.desk.desk import Desk
from handlers.desk.guarding.reports_meant import citizen_of, report_meant
from handlers.desk.staff_letters import tell_officer
from storage.care import audit
from storage.letters import BotName, Letter
from storage.mail.inbox import UpdateRef
from storage.people import citizens, officers
from storage.people.seal import BrokenSeal
from storage.tables import Citizen, Report

SHOWN_FOR = 300
"""Seconds until an identity is covered again in the chat."""


async def reveal(desk: Desk, ref: UpdateRef, member: Member, message_id: int, typed: str) -> None:
    """`/identitas CODE reason`.

    Raises:
        NotAllowed: not in private, no coordinator, or the citizen had the use of her data restricted.
        Invalid: no code or no reason.
        NotFound: no such report, or its citizen was erased.
    """
    async with staff_turn(desk, ref, member, message_id) as turn:
        # That she may not comes first: who is sent to the private chat in vain has been misled.
        if not may(turn.role, Power.REVEAL):
            raise NotAllowed("staff-error-reveal")
        if not member.private:
            raise NotAllowed("staff-error-private-only")
        wanted = identity_wanted(typed, desk.prefix)
        report = await report_meant(turn, wanted.code)
        citizen = await citizen_of(turn, report)
        if citizen.restricted_at is not None and not wanted.lawful:
            raise NotAllowed("staff-error-restricted-by-her")
        await _record(turn, report, citizen, wanted)
        await _show(turn, report, citizen, wanted)
        await _tell_others(turn, report, wanted)
        if not wanted.lawful:
            await tell(turn.work, report, "push-revealed", reason=wanted.reason, when=turn.work.now)


async def _record(turn: Turn, report: Report, citizen: Citizen, wanted: Wanted) -> None:
    facts = {"code": report.code, "told": not wanted.lawful}
    who, whose = f"officer:{turn.officer_id}", f"citizen:{citizen.id}"
    await audit.note(turn.work.session, who, "reveal", whose, wanted.reason, facts, turn.work.now)


async def _show(turn: Turn, report: Report, citizen: Citizen, wanted: Wanted) -> None:
    """Her name, for a few minutes; nobody can pass the message on."""
    try:
        identity = await citizens.identity_of(turn.work.session, citizen.id or 0, turn.desk.seal) or {}
    except BrokenSeal as error:
        raise Invalid("staff-error-seal", field="identity") from error
    names = (str(identity.get(part) or "") for part in ("name", "surname"))
    username = str(identity.get("username") or "")
    text = turn.html(
        "staff-identity",
        code=report.code,
        name=" ".join(filter(None, names)) or "-",
        username=f"@{username}" if username else "-",
        number=str(citizen.telegram_id),
        reason=wanted.reason,
        minutes=SHOWN_FOR // 60,
    )
    letter = Letter(bot=BotName.STAFF, chat_id=turn.member.chat_id, text=text, reply_to=turn.message_id)
    cover = turn.html("staff-identity-covered", code=report.code)
    await turn.work.say(
        replace(letter, purpose="identity", fades_after=SHOWN_FOR, fades_to=cover, protected=True)
    )


async def _tell_others(turn: Turn, report: Report, wanted: Wanted) -> None:
    """The other coordinators hear of it: two pairs of eyes see more than one."""
    text = turn.html(
        "staff-identity-opened", officer=turn.officer.name, code=report.code, reason=wanted.reason
    )
    for other in await officers.coordinators(turn.work.session):
        if other.id != turn.officer_id:
            await tell_officer(turn.work, other, text, report=report)
