"""Private chats with the staff bot: who opened one can be written to there, until she blocks the bot."""

from collections.abc import Callable

from complaints.people import Enrolment
from handlers.desk.desk import Desk, Work
from handlers.desk.people.wording import help_text
from storage.letters import BotName, Letter
from storage.mail.inbox import UpdateRef
from storage.people import officers
from storage.tables import Officer

_GONE = frozenset({"kicked", "left"})


async def knows(desk: Desk, telegram_id: int) -> bool:
    """Whether somebody is a member of staff now."""
    async with desk.database.reading() as session:
        return await officers.by_telegram_id(session, telegram_id) is not None


async def opened(desk: Desk, ref: UpdateRef, telegram_id: int, message_id: int) -> None:
    """`/start` in private: a member of staff is greeted by name; a citizen is shown the way, kindly."""
    await _answer(desk, ref, (telegram_id, message_id), _greeting)


async def helped(desk: Desk, ref: UpdateRef, telegram_id: int, message_id: int) -> None:
    """`/bantuan` in private: how things are done; a citizen is shown the way, kindly."""
    await _answer(desk, ref, (telegram_id, message_id), help_text)


def _greeting(desk: Desk, officer: Officer) -> str:
    return desk.texts.html(desk.language, "people-private", name=officer.name)


def _to_stranger(desk: Desk) -> str:
    """Where she is, and how a new officer comes in."""
    keys = ["staff-private"]
    if desk.enrolment is Enrolment.INVITATION:
        keys.append("staff-private-new")
    return "\n\n".join(desk.texts.html(desk.language, key) for key in keys)


async def _answer(
    desk: Desk, ref: UpdateRef, asked: tuple[int, int], text_for: Callable[[Desk, Officer], str]
) -> None:
    telegram_id, message_id = asked
    async with desk.work(ref) as work:
        officer = await officers.by_telegram_id(work.session, telegram_id)
        if officer is None:
            text = _to_stranger(desk)
        else:
            await officers.opened_private_chat(work.session, telegram_id, work.now)
            text = text_for(desk, officer)
        await work.say(
            Letter(bot=BotName.STAFF, chat_id=telegram_id, text=text, reply_to=message_id, purpose="said")
        )


async def changed(work: Work, telegram_id: int, status: str) -> None:
    """She blocked the bot, or let it in again; `status` is the bot's, as Telegram tells it."""
    if status in _GONE:
        await officers.closed_private_chat(work.session, telegram_id)
    else:
        await officers.opened_private_chat(work.session, telegram_id, work.now)
