"""The other end of an invitation: somebody opens its link, sees what she is invited to, and accepts.

She is a stranger to the desk until then, so this goes past the check of membership; the secret of the link is
the only key, and it is looked at again when she presses.
"""

from complaints.errors import Invalid
from complaints.people import Role
from complaints.privacy import clean, cut
from handlers.callbacks import Press
from handlers.desk.casework.turns.heard import Member, StaffPressed
from handlers.desk.casework.turns.turn import callback_letter
from handlers.desk.desk import Desk, Work
from handlers.desk.people import posts
from handlers.desk.people.invitations import PREFIX
from handlers.desk.people.staff_list import who_button
from handlers.desk.people.wording import post_name
from handlers.desk.staff_letters import tell_coordinators
from storage.care import audit
from storage.letters import BotName, Button, ButtonRows, Letter, LetterKind
from storage.mail import inbox
from storage.mail.inbox import UpdateRef
from storage.people import invitations, officers
from storage.tables import Officer, StaffInvitation

ACCEPT = "inv-yes"
_LONGEST_NAME = 60


async def show(desk: Desk, ref: UpdateRef, member: Member, message_id: int, parameter: str) -> None:
    """`/start inv_…` in private: what she is invited to, and the button that accepts it."""
    token = parameter.removeprefix(PREFIX)
    async with desk.work(ref) as work:
        await inbox.hide(work.session, ref, token)
        invitation = await invitations.by_token(work.session, token)
        known = await officers.by_telegram_id(work.session, member.telegram_id)
        text, buttons = _shown(work, invitation, known, token)
        await work.say(
            Letter(
                bot=BotName.STAFF,
                chat_id=member.telegram_id,
                text=text,
                buttons=buttons,
                reply_to=message_id,
                purpose="said",
                secret=bool(buttons),
            )
        )


def is_meant(pressed: StaffPressed) -> bool:
    """Whether somebody presses to accept an invitation."""
    return pressed.data.startswith(f"{ACCEPT}:")


async def press(desk: Desk, ref: UpdateRef, pressed: StaffPressed) -> None:
    """She accepts. Of two who do so at once the first is in; who presses twice is told that she is.

    Raises:
        Invalid: the invitation was used by somebody else, taken back, or its days are over.
        NotAllowed: the last coordinator would become something else.
    """
    wish = Press.unpack(pressed.data)
    async with desk.work(ref) as work:
        member = pressed.member
        await inbox.hide(work.session, ref, wish.argument)
        invitation = await invitations.by_token(work.session, wish.argument, lock=True)
        known = await officers.any_by_telegram_id(work.session, member.telegram_id)
        if invitation is None or not member.private:
            raise Invalid("staff-error-no-invitation", field="invitation")
        if not invitations.is_open(invitation, work.now):
            if known is None or known.id != invitation.used_by:
                raise Invalid(f"staff-error-invitation-{_why_not(invitation)}", field="invitation")
        else:
            known = await _join(work, member, invitation, known)
            await _tell_coordinators(work, known, invitation)
        await _welcome(work, pressed, known)


async def _join(work: Work, member: Member, invitation: StaffInvitation, known: Officer | None) -> Officer:
    name = cut(" ".join(clean(member.name).split()), _LONGEST_NAME)
    name = name or work.desk.texts.plain(work.desk.language, "staff-nameless")
    role = Role(invitation.role)
    if known is None:
        post = (invitation.department, invitation.role)
        known = await officers.enrol(work.session, member.telegram_id, name, *post, work.now)
    else:
        known = await posts.give(work, known, role, invitation.department, f"officer:{known.id}")
    await officers.opened_private_chat(work.session, member.telegram_id, work.now)
    invitation.used_at, invitation.used_by = work.now, known.id
    work.session.add(invitation)
    subject, facts = f"invitation:{invitation.id}", {"role": invitation.role, "department": known.department}
    who = f"officer:{known.id}"
    await audit.note(work.session, who, "invitation-accepted", subject, None, facts, work.now)
    return known


async def _tell_coordinators(work: Work, officer: Officer, invitation: StaffInvitation) -> None:
    """They hear at once who came in by a link, so that a link that went astray does no harm for long."""
    post = post_name(work.desk, officer.role, officer.department)
    text = work.desk.texts.html(work.desk.language, "people-joined", name=officer.name, post=post)
    key = f"joined:{invitation.id}"
    button = who_button(work.desk, officer)
    await tell_coordinators(work, text, buttons=((button,),), once_key=key, at_once=True)


async def _welcome(work: Work, pressed: StaffPressed, officer: Officer) -> None:
    desk, chat = work.desk, pressed.member.chat_id
    post = post_name(desk, officer.role, officer.department)
    text = desk.texts.html(desk.language, "people-welcome", name=officer.name, post=post)
    await work.say(
        Letter(
            bot=BotName.STAFF,
            chat_id=chat,
            kind=LetterKind.EDIT,
            edits=pressed.message_id,
            text=text,
            queue=f"{chat}:edits:{pressed.message_id}",
        )
    )
    toast = desk.texts.plain(desk.language, "people-toast-welcome")
    await work.say(callback_letter(chat, pressed.callback_id, toast, work))


def _shown(
    work: Work, invitation: StaffInvitation | None, known: Officer | None, token: str
) -> tuple[str, ButtonRows]:
    desk = work.desk
    if invitation is None:
        return desk.texts.html(desk.language, "staff-error-no-invitation"), ()
    if not invitations.is_open(invitation, work.now):
        mine = known is not None and known.id == invitation.used_by
        key = "people-invitation-yours" if mine else f"staff-error-invitation-{_why_not(invitation)}"
        return desk.texts.html(desk.language, key), ()
    facts = {
        "post": post_name(desk, invitation.role, invitation.department),
        "government": desk.catalogue.official.government,
        "now": post_name(desk, known.role, known.department) if known else "",
    }
    key = "people-invited-again" if known else "people-invited"
    button = Button(
        desk.texts.plain(desk.language, "people-button-accept"), Press(ACCEPT, argument=token).pack()
    )
    return desk.texts.html(desk.language, key, **facts), ((button,),)


def _why_not(invitation: StaffInvitation) -> str:
    if invitation.revoked_at is not None:
        return "revoked"
    return "used" if invitation.used_at is not None else "late"
