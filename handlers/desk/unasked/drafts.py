"""What waits for a citizen's own word: a draft, or words that must be told where they belong; never a loss.

A draft gets one friendly reminder after a week of silence. Words about a report that nobody has read yet get
theirs after a few hours: she may think that they arrived.
"""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from complaints.privacy import cut
from handlers.callbacks import Press
from handlers.desk.citizen_letters import form_of_address
from handlers.desk.conversation.memory import DRAFTING, Memory
from handlers.desk.conversation.presses import Do
from handlers.desk.desk import Desk, Work
from storage.cases import due
from storage.letters import BotName, Button, Lane, Letter
from storage.people import citizens, dialogues
from storage.tables import Citizen

HOLDING = ("held:which", "held:closed", "held:thanks", "held:reopen")
"""Those in which words of hers may wait for her answer."""
_HELD_FOR = timedelta(hours=3)
_LONGEST_QUOTE = 150


async def forgotten(desk: Desk) -> Sequence[int]:
    """Telegram ids of citizens whose draft has been silent for too long, not reminded of yet."""
    async with desk.database.reading() as session:
        return await due.drafts(session, (DRAFTING,), _silent_since(desk, desk.clock()))


async def remind(desk: Desk, telegram_id: int) -> None:
    """Ask one citizen, once, whether she wants to go on with what she began."""
    async with desk.work() as work:
        await _remind(work, telegram_id, (DRAFTING,), _silent_since(desk, work.now))


async def unheard(desk: Desk) -> Sequence[int]:
    """Telegram ids of citizens whose words wait to be told where they belong."""
    async with desk.database.reading() as session:
        return await due.drafts(session, HOLDING, desk.clock() - _HELD_FOR)


async def ask_again(desk: Desk, telegram_id: int) -> None:
    """Tell one citizen, once, that what she wrote has not gone on yet."""
    async with desk.work() as work:
        await _remind(work, telegram_id, HOLDING, work.now - _HELD_FOR)


async def _remind(work: Work, telegram_id: int, states: Collection[str], before: datetime) -> None:
    dialogue = await due.draft(work.session, telegram_id, states, before)
    citizen = await citizens.by_telegram_id(work.session, telegram_id)
    if dialogue is None or citizen is None:
        return
    await dialogues.reminded(work.session, dialogue, work.now)
    if citizen.blocked_bot_at is None:
        await _ask(work, citizen, Memory.from_json(dialogue.data))


async def _ask(work: Work, citizen: Citizen, memory: Memory) -> None:
    texts, language, held = work.desk.texts, citizen.language, memory.held
    name = await form_of_address(work, citizen)
    if memory.state == DRAFTING:
        text, number = texts.html(language, "push-draft", name=name), memory.writing.number
    elif held is not None and (held.words or held.files):
        quoted = cut(held.words, _LONGEST_QUOTE)
        key = "push-held" if quoted else "push-held-files"
        text, number = texts.html(language, key, name=name, words=quoted), 0
    else:
        return  # only a question of ours waits
    button = Button(texts.plain(language, "push-button-resume"), Press(Do.RESUME, number).pack())
    await work.say(
        Letter(
            bot=BotName.CITIZEN,
            chat_id=citizen.telegram_id,
            lane=Lane.SLOW,
            text=text,
            buttons=((button,),),
            purpose="push",
        )
    )


def _silent_since(desk: Desk, now: datetime) -> datetime:
    return now - timedelta(days=desk.rules.at(desk.today(now)).draft_reminder_after_days)
