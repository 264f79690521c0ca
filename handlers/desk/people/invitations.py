"""`/undang`: a coordinator makes a one-time link that lets one person in, as what and where she chose.

The link is a key, so it is only ever shown in her private chat or in the restricted group, and its letter is
forgotten once it was sent; the database keeps the hash of its secret.
"""

import secrets

from complaints.errors import Invalid, NotAllowed, NotFound
from complaints.people import OF_A_DEPARTMENT, Power, Role, post_in, require
from handlers.callbacks import Press
from handlers.desk.casework.turns.heard import Member, StaffPressed
from handlers.desk.casework.turns.turn import Turn, staff_turn
from handlers.desk.desk import Desk, Work
from handlers.desk.people.choosing import office_buttons, office_page, role_buttons
from handlers.desk.people.wording import offices_like, post_name, role_in, role_name
from handlers.texts.loader import spoken_moment
from storage.care import audit
from storage.groups import bot_accounts
from storage.letters import BotName, ButtonRows
from storage.mail.inbox import UpdateRef
from storage.people import invitations
from storage.tables import StaffInvitation

PREFIX = "inv_"
"""How the parameter of an invitation's link begins."""

ROLE, OFFICE, LEAF, REVOKE = "inv-role", "inv-office", "inv-leaf", "inv-off"
PRESSES = frozenset({ROLE, OFFICE, LEAF, REVOKE})
_BYTES = 16


async def invite(desk: Desk, ref: UpdateRef, member: Member, message_id: int, typed: str) -> None:
    """`/undang [peran] [dinas]`: make a link, or ask for what is missing.

    Raises:
        NotAllowed: not a coordinator, or too many would read the link here.
        NotFound: no department is like what was typed.
    """
    async with staff_turn(desk, ref, member, message_id) as turn:
        _check(turn)
        role, rest = role_in(desk, typed)
        if role is None and rest:
            role = Role.OFFICER  # only a department was typed
        if role is None:
            buttons = role_buttons(turn, lambda one: Press(ROLE, argument=one))
            await turn.say(turn.html("people-invite-role"), buttons=buttons)
        elif role in OF_A_DEPARTMENT:
            await _for_office(turn, role, rest)
        else:
            text, buttons = await _made(turn, role, None)
            await turn.say(text, buttons=buttons, secret=True)


async def press(desk: Desk, ref: UpdateRef, pressed: StaffPressed, wish: Press) -> None:
    """A button under the question for role or department, or under an invitation."""
    async with staff_turn(desk, ref, pressed.member, pressed.message_id, pressed.callback_id) as turn:
        _check(turn)
        if wish.action == REVOKE:
            await _revoke(turn, wish.target)
            return
        name, _, department = wish.argument.partition("|")
        role = _role(name)
        if wish.action == OFFICE:
            _known(turn, department)
            text, buttons = await _made(turn, role, department)
            await turn.rewrite(text, buttons=buttons, secret=True)
        elif role in OF_A_DEPARTMENT:
            await turn.rewrite(_which(turn, role), buttons=_offices(turn, role, wish.target))
        else:
            text, buttons = await _made(turn, role, None)
            await turn.rewrite(text, buttons=buttons, secret=True)
        await turn.toast("staff-toast-quiet")


async def make(
    work: Work, role: Role, department: str | None, invited_by: int | None
) -> tuple[StaffInvitation, str]:
    """An invitation and its secret, which is told here and never again.

    Raises:
        Invalid: that role cannot be had, or it needs a department.
    """
    desk = work.desk
    token = secrets.token_urlsafe(_BYTES)
    invitation = StaffInvitation(
        token_hash="",
        role=role.value,
        department=post_in(role, department, desk.catalogue.coordinator),
        invited_by=invited_by,
        created_at=work.now,
        expires_at=work.now + desk.invitation_worth,
    )
    await invitations.add(work.session, token, invitation)
    who = f"officer:{invited_by}" if invited_by else "command line"
    facts = {"role": invitation.role, "department": invitation.department}
    subject = f"invitation:{invitation.id}"
    await audit.note(work.session, who, "invited", subject, None, facts, work.now)
    return invitation, token


async def link_to(work: Work, token: str) -> str:
    """What to open, or what to write to the bot while nobody knows its name."""
    username = await bot_accounts.username(work.session, BotName.STAFF)
    return f"https://t.me/{username}?start={PREFIX}{token}" if username else f"/start {PREFIX}{token}"


def _check(turn: Turn) -> None:
    require(turn.role, Power.INVITE)
    if not (turn.member.private or turn.restricted):
        raise NotAllowed("staff-error-invite-elsewhere")


async def _for_office(turn: Turn, role: Role, typed: str) -> None:
    if not typed:
        await turn.say(_which(turn, role), buttons=_offices(turn, role, 0))
        return
    found = offices_like(turn.desk, typed)
    if not found:
        raise NotFound("staff-error-no-department", command="undang")
    if len(found) == 1:
        text, buttons = await _made(turn, role, found[0].short)
        await turn.say(text, buttons=buttons, secret=True)
        return
    buttons = office_buttons(turn, found, lambda short: Press(OFFICE, argument=f"{role}|{short}"))
    await turn.say(_which(turn, role), buttons=buttons)


async def _made(turn: Turn, role: Role, department: str | None) -> tuple[str, ButtonRows]:
    """A new invitation: its text with the link, and the button that takes it back."""
    invitation, token = await make(turn.work, role, department, turn.officer_id)
    until = spoken_moment(invitation.expires_at, turn.desk.language, turn.desk.zone)
    text = turn.html(
        "people-invitation",
        post=post_name(turn.desk, invitation.role, invitation.department),
        link=await link_to(turn.work, token),
        until=until,
    )
    return text, ((turn.button("people-button-revoke", Press(REVOKE, invitation.id or 0)),),)


async def _revoke(turn: Turn, invitation_id: int) -> None:
    invitation = await invitations.by_id(turn.work.session, invitation_id)
    if invitation is None or invitation.used_at is not None:
        raise Invalid("staff-error-invitation-used", field="invitation")
    post = post_name(turn.desk, invitation.role, invitation.department)
    if invitation.revoked_at is None:
        invitation.revoked_at = turn.work.now
        turn.work.session.add(invitation)
        who, subject = f"officer:{turn.officer_id}", f"invitation:{invitation.id}"
        session, now = turn.work.session, turn.work.now
        await audit.note(session, who, "invitation-revoked", subject, None, {}, now)
    await turn.rewrite(turn.html("people-invitation-revoked", post=post))
    await turn.toast("staff-toast-quiet")


def _which(turn: Turn, role: Role) -> str:
    return turn.html("people-invite-office", role=role_name(turn.desk, role))


def _offices(turn: Turn, role: Role, page: int) -> ButtonRows:
    return office_page(
        turn,
        page,
        lambda short: Press(OFFICE, argument=f"{role}|{short}"),
        lambda leaf: Press(LEAF, leaf, argument=role.value),
    )


def _role(name: str) -> Role:
    try:
        return Role(name)
    except ValueError:
        raise Invalid("error-old-button", field="button") from None


def _known(turn: Turn, department: str) -> None:
    if department not in {one.short for one in offices_like(turn.desk, department)}:
        raise Invalid("error-old-button", field="button")
