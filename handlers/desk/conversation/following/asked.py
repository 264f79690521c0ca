"""What she asks the desk about her filed reports in her own words, and what a command would do as well.

How it goes, to take a report back, to be forgotten, whom to call, to hide her name, another language, a
moment to look: none of it is part of a report, and nobody should have to know a command for it. This is the
order in which her words are asked; what is done stands beside it.
"""

from collections.abc import Awaitable, Callable, Sequence

from handlers.desk.conversation import language
from handlers.desk.conversation.following import afterthoughts, danger_over, thanks
from handlers.desk.conversation.following.asked_privacy import (
    hides_name,
    is_forgotten,
    makes_secret,
    takes_photos_back,
)
from handlers.desk.conversation.following.asked_status import asks_how
from handlers.desk.conversation.following.belonging import open_ones, replied_to
from handlers.desk.conversation.following.taking_back import keeps, takes_back
from handlers.desk.conversation.heard import Heard
from handlers.desk.conversation.short_words import is_polite, is_thankful, puts_off
from handlers.desk.conversation.talk import Talk
from handlers.desk.conversation.verdicts import Verdict, verdict_on
from handlers.desk.conversation.wishes import asks_whom_to_call, tongue_wished
from storage.tables import Report

Wish = Callable[[Talk, Heard, Report | None, Sequence[Report]], Awaitable[bool]]
"""Does what she wishes, if she wishes it: of the report she replied to, and of her open ones."""


async def hear(talk: Talk, heard: Heard) -> bool:
    """Do what she wishes; whether her words were such a wish."""
    if not heard.words or heard.file or heard.spot or heard.odd:
        return False
    if (tongue := tongue_wished(heard.words)) is not None:
        await language.speak(talk, tongue)
        return True
    about = await replied_to(talk, heard.reply_to)
    found = await open_ones(talk)
    mine, wishes = found.all, _WISHES if found.all or about else _WITH_NONE_OPEN
    answers = len(found.asked) == 1 and (about is None or about.id == found.asked[0].id)
    if answers:
        wishes = _BESIDE_AN_ANSWER
    for wish in wishes:
        if await wish(talk, heard, about, mine):
            return True
    return False


async def _waits(talk: Talk, heard: Heard, _about: Report | None, _mine: Sequence[Report]) -> bool:
    if talk.memory.writing.begun or not puts_off(heard.words):
        return False
    await talk.say("citizen-take-your-time-filed")
    return True


async def _calls(talk: Talk, heard: Heard, _about: Report | None, _mine: Sequence[Report]) -> bool:
    if not asks_whom_to_call(heard.words):
        return False
    await talk.say("citizen-no-private-numbers", number=talk.desk.catalogue.official.emergency_number)
    return True


async def _thanks(talk: Talk, heard: Heard, _about: Report | None, _mine: Sequence[Report]) -> bool:
    """Thanks for news are no answer to a question that waits."""
    if talk.memory.writing.begun or not (is_thankful(heard.words) and is_polite(heard.words)):
        return False
    await talk.say("citizen-welcome")
    return True


async def _asks_in_vain(talk: Talk, heard: Heard, _about: Report | None, _mine: Sequence[Report]) -> bool:
    """She thanks for what is over, or changes her mind about what she took back: no new report begins."""
    if talk.memory.writing.begun:
        return False
    if await keeps(talk, heard, None, ()) or await is_forgotten(talk, heard, None, ()):
        return True
    if not is_thankful(heard.words) or verdict_on(heard.words) is not Verdict.SOLVED:
        return False
    if await thanks.invited(talk, heard, None) or await afterthoughts.lately_over(talk):
        return False
    await talk.say("citizen-welcome")
    return True


_WITH_NONE_OPEN: tuple[Wish, ...] = (asks_how, takes_photos_back, _asks_in_vain)
_BESIDE_AN_ANSWER: tuple[Wish, ...] = (
    _waits,
    _thanks,
    asks_how,
    takes_photos_back,
    makes_secret,
    hides_name,
)
"""While an officer waits for her answer, words that may be one are not taken for anything else."""
_WISHES: tuple[Wish, ...] = (
    danger_over.hear,
    _waits,
    asks_how,
    takes_photos_back,
    takes_back,
    keeps,
    is_forgotten,
    _calls,
    makes_secret,
    hides_name,
)
