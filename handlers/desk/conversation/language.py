"""/bahasa: Indonesian, Javanese or English, chosen by button or by name, and remembered."""

from complaints.errors import Invalid
from handlers.callbacks import Press
from handlers.desk.citizen_letters import address
from handlers.desk.conversation.commands import menu
from handlers.desk.conversation.drafting.questions import ask
from handlers.desk.conversation.following.held_words import ask_again
from handlers.desk.conversation.heard import Person
from handlers.desk.conversation.talk import LANGUAGE_BUTTONS, Talk, turn
from handlers.desk.desk import Desk
from storage.letters import BotName, Lane, Letter, LetterKind
from storage.mail.inbox import UpdateRef
from storage.people import citizens

_CALLED = {
    "id": {"id", "indonesia", "indonesian", "bahasa indonesia"},
    "jv": {"jv", "jawa", "jowo", "javanese", "basa jawa", "bahasa jawa", "boso jowo", "krama"},
    "en": {"en", "english", "inggris", "inggeris", "bahasa inggris", "basa inggris"},
}
"""What people type for each language."""


async def choose(desk: Desk, ref: UpdateRef, person: Person, typed: str) -> None:
    """/bahasa [name]: take that language, or show the choice."""
    async with turn(desk, ref, person) as talk:
        wanted = " ".join(typed.casefold().split())
        found = next((language for language, names in _CALLED.items() if wanted in names), None)
        if found is None:
            await talk.say("citizen-language-ask", buttons=talk.language_buttons())
        else:
            await speak(talk, found)


async def pressed(talk: Talk, wanted: Press) -> None:
    """A button with the name of a language.

    Raises:
        Invalid: we do not speak it.
    """
    if wanted.argument not in LANGUAGE_BUTTONS:
        raise Invalid("error-old-button", field="language")
    await speak(talk, wanted.argument)


def _menu(talk: Talk) -> Letter:
    """Telegram's own menu of this chat speaks her language too, whatever her phone is set to."""
    return Letter(
        bot=BotName.CITIZEN,
        chat_id=talk.person.telegram_id,
        kind=LetterKind.COMMANDS,
        lane=Lane.SLOW,
        commands=menu(talk.desk.texts, talk.language),
        merge_key=f"menu:{talk.person.telegram_id}",
    )


async def speak(talk: Talk, language: str) -> None:
    """Remember the language, and go on in it at once: with the open question, if there is one."""
    await citizens.set_language(talk.work.session, talk.citizen_id, language)
    talk.citizen.language = language
    talk.name = address(talk.desk, language, talk.person.first_name)
    await talk.work.say(_menu(talk))
    memory = talk.memory
    if memory.held is not None:
        await talk.say("citizen-language-set")
        await ask_again(talk, memory.held)
    elif memory.writing.number:
        # The key that sends her position is written in the old language: it is put up anew.
        memory.writing.menu = False
        await ask(talk, talk.html("citizen-language-set"))
    else:
        await talk.say("citizen-language-set-tell")
