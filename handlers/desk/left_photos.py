"""Photos that a citizen took back and that we cannot remove: a person deletes them by hand.

A bot may remove what it sent within two days, or for as long as it is an administrator who may delete. Beyond
that nobody but the log knew that the picture still stands there. Where it stands is known as long as the
letter that carried it is kept (`KEEP_RAW_DAYS`).
"""

from handlers.desk.desk import Work
from handlers.desk.layout import layout_of, room_name
from handlers.desk.staff_letters import tell_coordinators
from storage.cases import cards, reports
from storage.letters import BotName, Letter
from storage.tables import Report

_SUPERGROUP = "-100"


async def ask_for_hands(work: Work, removal: Letter) -> None:
    """Tell the coordinators where they stand, or whose private chat it is under the pictures themselves."""
    report = await reports.by_id(work.session, removal.report_id) if removal.report_id else None
    if report is None:
        return
    desk, first = work.desk, next(iter(removal.removes), None)
    if removal.chat_id > 0:
        text = desk.texts.html(desk.language, "people-photos-left-here", code=report.code)
        letter = Letter(
            bot=BotName.STAFF, chat_id=removal.chat_id, text=text, reply_to=first, report_id=report.id
        )
        await work.say(letter)
        return
    room = room_name(desk, await layout_of(desk, work.session), removal.chat_id)
    text = desk.texts.html(desk.language, "people-photos-left", code=report.code, room=room)
    links = [_link(removal.chat_id, one) for one in removal.removes]
    await tell_coordinators(work, "\n".join([text, *filter(None, links)]), report=report)


async def ask_to_look(work: Work, report: Report) -> None:
    """Nobody knows any more which messages carried them: the letters of that day are forgotten."""
    card = await cards.get(work.session, report.id or 0)
    if card is None or card.message_id is None:
        return
    desk = work.desk
    room = room_name(desk, await layout_of(desk, work.session), card.chat_id)
    text = desk.texts.html(desk.language, "people-photos-somewhere", code=report.code, room=room)
    link = _link(card.chat_id, card.message_id)
    await tell_coordinators(work, "\n".join(filter(None, (text, link))), report=report)


def _link(chat_id: int, message_id: int) -> str:
    """Where a message of a supergroup is opened; a plain group's messages have no address."""
    group = str(chat_id)
    if not group.startswith(_SUPERGROUP):
        return ""
    return f"https://t.me/c/{group.removeprefix(_SUPERGROUP)}/{message_id}"
