"""A card that belongs into another room: the old one becomes a pointer, and a new one is hung up."""

from handlers.desk.desk import Work
from handlers.desk.rooms import Room
from storage.cases import cards
from storage.groups import troubles
from storage.letters import BotName, Lane, Letter, LetterKind
from storage.mail.redirect import withdraw_cards
from storage.tables import Report, StaffCard


async def hangs_in(work: Work, report: Report, room: Room) -> StaffCard | None:
    """The report's card if it hangs in that room."""
    card = await cards.get(work.session, report.id or 0)
    here = card is not None and (card.chat_id, card.thread_id) == (room.chat_id, room.thread_id)
    return card if here else None


async def move_to(work: Work, report: Report, room: Room) -> None:
    """Let the card leave the room where it hangs, if that is not this one; the next letter hangs it up anew.

    The links of its messages stay: a reply to the old card still finds the report.
    """
    card = await cards.get(work.session, report.id or 0)
    if card is None or (card.chat_id, card.thread_id) == (room.chat_id, room.thread_id):
        return
    await withdraw_cards(work.session, f"card:{report.id}", room.chat_id, work.now)
    if card.message_id is not None and card.chat_id not in await troubles.chats_out(work.session):
        await work.say(_pointer(work, report, card))
    await cards.put(work.session, report.id or 0, room.chat_id, room.thread_id, None)


def _pointer(work: Work, report: Report, card: StaffCard) -> Letter:
    facts = {"code": report.code, "department": report.department}
    return Letter(
        bot=BotName.STAFF,
        chat_id=card.chat_id,
        kind=LetterKind.EDIT,
        lane=Lane.SLOW,
        edits=card.message_id,
        text=work.desk.texts.html(work.desk.language, "rooms-pointer", **facts),
        report_id=report.id,
        purpose="card",
    )
