"""Half-finished conversations: after a week of silence one friendly reminder, and never a loss."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from handlers.callbacks import Press
from handlers.desk.citizen_letters import form_of_address
from handlers.desk.conversation.memory import Memory
from handlers.desk.conversation.presses import Do
from handlers.desk.desk import Desk, Work
from storage.cases import due
from storage.letters import BotName, Button, Lane, Letter
from storage.people import citizens, dialogues
from storage.tables import Citizen, Dialogue

DRAFTING = "drafting"
"""The state of a conversation in which a report is being written (`Memory.state`)."""


async def forgotten(desk: Desk) -> Sequence[int]:
    """Telegram ids of citizens whose draft has been silent for too long, not reminded of yet."""
    async with desk.database.reading() as session:
        return await due.drafts(session, DRAFTING, _silent_since(desk, desk.clock()))


async def remind(desk: Desk, telegram_id: int) -> None:
    """Ask one citizen, once, whether she wants to go on with what she began."""
    async with desk.work() as work:
        since = _silent_since(desk, work.now)
        dialogue = await due.draft(work.session, telegram_id, DRAFTING, since)
        citizen = await citizens.by_telegram_id(work.session, telegram_id)
        if dialogue is None or citizen is None:
            return
        await dialogues.reminded(work.session, dialogue, work.now)
        if citizen.blocked_bot_at is None:
            await _ask(work, citizen, dialogue)


async def _ask(work: Work, citizen: Citizen, dialogue: Dialogue) -> None:
    texts, language = work.desk.texts, citizen.language
    number = Memory.from_json(dialogue.data).writing.number
    button = Button(texts.plain(language, "push-button-resume"), Press(Do.RESUME, number).pack())
    await work.say(
        Letter(
            bot=BotName.CITIZEN,
            chat_id=citizen.telegram_id,
            lane=Lane.SLOW,
            text=texts.html(language, "push-draft", name=await form_of_address(work, citizen)),
            buttons=((button,),),
            purpose="push",
        )
    )


def _silent_since(desk: Desk, now: datetime) -> datetime:
    return now - timedelta(days=desk.rules.at(desk.today(now)).draft_reminder_after_days)
