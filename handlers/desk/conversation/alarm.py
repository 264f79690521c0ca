"""112 first, at once, in one line of its own, before anything else; and whatever she wrote goes on."""

from datetime import datetime, timedelta

from complaints.drafting.hearing import is_danger_in_english
from complaints.routing import is_despair
from handlers.desk.conversation.talk import Talk

_TOLD_FOR = timedelta(minutes=10)


async def listen(talk: Talk, words: str) -> None:
    """Danger in her words is answered first, be they for a draft, for a filed report or for nothing yet."""
    if is_despair(words):
        await sound(talk, "citizen-despair")
    elif words and (talk.desk.router.route(words).emergency or is_danger_in_english(words)):
        await sound(talk)


async def sound(talk: Talk, key: str = "citizen-emergency") -> None:
    """Name 112, unless she read it a moment ago."""
    memory = talk.memory
    memory.writing.warned = True
    if memory.warned_at and datetime.fromisoformat(memory.warned_at) + _TOLD_FOR > talk.work.now:
        return
    memory.warned_at = talk.work.now.isoformat()
    number = talk.desk.catalogue.official.emergency_number
    await talk.send(talk.html(key, number=number), alone=True)
