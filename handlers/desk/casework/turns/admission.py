"""Who may act at all: as herself, in a group of ours or in private, invited, and not removed."""

from complaints.errors import NotAllowed
from complaints.people import Enrolment, Role
from complaints.privacy import clean, cut
from handlers.desk.casework.turns.heard import Member
from handlers.desk.desk import Work
from handlers.desk.layout import Layout, layout_of
from storage.groups import moved
from storage.people import officers
from storage.tables import Officer

_LONGEST_NAME = 60


async def refuse_strangers(work: Work, member: Member) -> Layout:
    """Nobody acts anonymously, or from outside our groups; a member may look things up in private."""
    if member.anonymous:
        raise NotAllowed("staff-error-anonymous")
    layout = await layout_of(work.desk, work.session)
    here = await moved.current_chat(work.session, member.chat_id)
    if not member.private and here not in layout.chats:
        raise NotAllowed("staff-error-elsewhere")
    return layout


async def officer_acting(work: Work, member: Member) -> Officer:
    """Her row; where the group enrols, who acts for the first time joins.

    Raises:
        NotAllowed: not invited, or removed.
    """
    name = cut(" ".join(clean(member.name).split()), _LONGEST_NAME) or work.desk.texts.plain(
        work.desk.language, "staff-nameless"
    )
    officer = await officers.any_by_telegram_id(work.session, member.telegram_id)
    if officer is None and work.desk.enrolment is Enrolment.INVITATION:
        raise NotAllowed("staff-error-not-invited")
    if officer is None:
        return await officers.enrol(
            work.session, member.telegram_id, name, None, Role.OFFICER.value, work.now
        )
    if officer.removed_at is not None:
        raise NotAllowed("staff-error-removed")
    if officer.name != name:
        await officers.rename(work.session, officer.id or 0, name)
    return officer
