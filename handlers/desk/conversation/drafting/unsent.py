"""Whether an emergency that was told and not sent shall be sent at all: asked once, by word or button."""

from handlers.callbacks import Press
from handlers.desk.conversation.drafting.filing import file
from handlers.desk.conversation.drafting.questions import ask, number_draft
from handlers.desk.conversation.drafting.replies import forbids, sends, wants_it_sent
from handlers.desk.conversation.greetings import set_aside
from handlers.desk.conversation.heard import Heard
from handlers.desk.conversation.presses import Do
from handlers.desk.conversation.short_words import is_no, is_yes, may_drop_it, says_it_is_over
from handlers.desk.conversation.talk import Talk
from handlers.desk.conversation.wishes import takes_it_back
from storage.letters import ButtonRows


async def hear(talk: Talk, heard: Heard) -> bool:
    """Her words, where they say whether it shall be sent; whether they do.

    Whatever else she writes goes on with the draft, and the question is forgotten.
    """
    writing, words = talk.memory.writing, heard.words
    asked = writing.send_asked
    if asked:
        writing.send_asked = writing.let_be = False
    if not (words and writing.begun and writing.draft.emergency) or heard.file or heard.spot:
        return False
    gives_up = may_drop_it(words) or says_it_is_over(words) or takes_it_back(words)
    if gives_up or (asked and (is_no(words) or forbids(words))):
        await (let_be(talk) if asked else _ask_whether(talk))
        return True
    wanted = (asked and (is_yes(words) or sends(words))) or wants_it_sent(words)
    return wanted and await file(talk, as_it_stands=True)


async def _ask_whether(talk: Talk) -> None:
    """She gives it up, or it is over: is it to be sent all the same? Her silence says no then."""
    talk.memory.writing.send_asked = talk.memory.writing.let_be = True
    number = talk.desk.catalogue.official.emergency_number
    await talk.say("citizen-unsent-still", buttons=buttons(talk), number=number)


def buttons(talk: Talk) -> ButtonRows:
    """Send it now, or not at all."""
    number_draft(talk)
    number = talk.memory.writing.number
    send = talk.button("citizen-button-send-now", Press(Do.SEND_AS_IS, number))
    not_at_all = talk.button("citizen-button-send-not", Press(Do.LET_BE, number))
    return ((send,), (not_at_all,))


async def pressed_send(talk: Talk, _: Press) -> None:
    """“Send it now”: with whatever is known."""
    if not await file(talk, as_it_stands=True):
        await ask(talk)


async def pressed_let_be(talk: Talk, _: Press) -> None:
    """“Do not send it”."""
    await let_be(talk)


async def let_be(talk: Talk) -> None:
    """It is not sent, and not passed on by itself any more."""
    talk.memory.writing.let_be, talk.memory.writing.send_asked = True, False
    await set_aside(talk, "citizen-unsent-let-be")
