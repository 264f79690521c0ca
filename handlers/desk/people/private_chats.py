"""Private chats with the staff bot: who opened one can be written to there, until she blocks the bot."""

from handlers.desk.desk import Desk, Work
from storage import officers
from storage.inbox import UpdateRef
from storage.letters import BotName, Letter

_GONE = frozenset({"kicked", "left"})


async def opened(desk: Desk, ref: UpdateRef, telegram_id: int, message_id: int) -> None:
    """`/start` in private: a member of staff is greeted by name; a citizen is shown the way, kindly."""
    async with desk.work(ref) as work:
        officer = await officers.by_telegram_id(work.session, telegram_id)
        if officer is None:
            text = desk.texts.html(desk.language, "staff-private")
        else:
            await officers.opened_private_chat(work.session, telegram_id, work.now)
            text = desk.texts.html(desk.language, "people-private", name=officer.name)
        await work.say(
            Letter(bot=BotName.STAFF, chat_id=telegram_id, text=text, reply_to=message_id, purpose="said")
        )


async def changed(work: Work, telegram_id: int, status: str) -> None:
    """She blocked the bot, or let it in again; `status` is the bot's, as Telegram tells it."""
    if status in _GONE:
        await officers.closed_private_chat(work.session, telegram_id)
    else:
        await officers.opened_private_chat(work.session, telegram_id, work.now)
