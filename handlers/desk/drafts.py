"""Half-finished conversations: after a week of silence one friendly reminder, and never a loss."""

from collections.abc import Sequence
from datetime import timedelta

from handlers.callbacks import Press
from handlers.desk.citizen_letters import form_of_address
from handlers.desk.desk import Desk
from storage import citizens, dialogues
from storage.letters import BotName, Button, Lane, Letter

_MOST = 500


async def forgotten(desk: Desk) -> Sequence[int]:
    """Telegram ids of citizens whose conversation has been silent for too long, not reminded of yet."""
    before = desk.clock() - timedelta(days=desk.rules.at(desk.today()).draft_reminder_after_days)
    async with desk.database.reading() as session:
        found = await dialogues.stale(session, before, _MOST)
        return [one.user_id for one in found if one.bot == BotName.CITIZEN]


async def remind(desk: Desk, telegram_id: int) -> None:
    """Ask one citizen, once, whether she wants to go on with what she began."""
    async with desk.work() as work:
        dialogue = await dialogues.get(work.session, BotName.CITIZEN, telegram_id, telegram_id)
        citizen = await citizens.by_telegram_id(work.session, telegram_id)
        if dialogue is None or dialogue.reminded_at is not None or citizen is None:
            return
        await dialogues.reminded(work.session, dialogue, work.now)
        if citizen.blocked_bot_at is not None:
            return
        texts, language = desk.texts, citizen.language
        button = Button(texts.plain(language, "push-button-resume"), Press("resume").pack())
        await work.say(
            Letter(
                bot=BotName.CITIZEN,
                chat_id=telegram_id,
                lane=Lane.SLOW,
                text=texts.html(language, "push-draft", name=await form_of_address(work, citizen)),
                buttons=((button,),),
                purpose="push",
            )
        )
