"""Whatever a citizen sends: part of a report being written, more about a filed one, or a new beginning."""

from complaints.codes import find_code, parse
from complaints.draft import Slot
from complaints.hearing import is_greeting
from complaints.intake import next_slot, with_photo
from handlers.desk.conversation import later_words
from handlers.desk.conversation.album import answer_at
from handlers.desk.conversation.draft_answers import begin_with_held, correct, hear_words
from handlers.desk.conversation.draft_places import hear_spot
from handlers.desk.conversation.files_in import PICTURES, take_in
from handlers.desk.conversation.filing import file
from handlers.desk.conversation.greetings import set_aside
from handlers.desk.conversation.heard import Heard, Person
from handlers.desk.conversation.questions import ask
from handlers.desk.conversation.short_words import is_cancel, is_yes
from handlers.desk.conversation.talk import Talk, turn
from handlers.desk.conversation.tracking import show_status
from handlers.desk.desk import Desk
from storage.inbox import UpdateRef


async def hear(desk: Desk, ref: UpdateRef, heard: Heard) -> None:
    """Take in one message and answer it."""
    async with turn(desk, ref, heard.person) as talk:
        if await later_words.hear(talk, heard):
            return
        await _hear(talk, heard)


async def hear_edited(desk: Desk, ref: UpdateRef, heard: Heard) -> None:
    """She changed a message: the draft changes with it; of a filed report the new words are added."""
    async with turn(desk, ref, heard.person) as talk:
        if str(heard.message_id) in talk.memory.writing.origins:
            if await correct(talk, heard.words, heard.message_id):
                await ask(talk, talk.html("citizen-corrected"))
            return
        await later_words.hear_edited(talk, heard)


async def begin(desk: Desk, ref: UpdateRef, person: Person, words: str, message_id: int) -> None:
    """/lapor: a new report, unless one is being written; `words` are its beginning if there are any."""
    async with turn(desk, ref, person) as talk:
        kept = await begin_with_held(talk)
        if words:
            await _hear(talk, Heard(person=person, message_id=message_id, words=words))
        elif kept:
            await ask(talk, *kept)
        elif talk.memory.writing.begun:
            await ask(talk, talk.html("citizen-still-writing"))
        else:
            await ask(talk)


async def _hear(talk: Talk, heard: Heard) -> None:
    if heard.file is not None:
        await _hear_file(talk, heard)
    elif heard.spot is not None:
        await ask(talk, *await hear_spot(talk, heard.spot))
    elif heard.words:
        await _hear_words(talk, heard)
    else:
        await _hear_oddity(talk)


async def _hear_words(talk: Talk, heard: Heard) -> None:
    writing = talk.memory.writing
    if not writing.begun:
        code = parse(heard.words) or (find_code(heard.words) if len(heard.words.split()) == 1 else None)
        if code is not None:
            await show_status(talk, heard.words)
            return
        if is_greeting(heard.words):
            await _greet_back(talk)
            return
    if is_cancel(heard.words):
        await set_aside(talk)
        return
    if next_slot(writing.draft) is Slot.REVIEW and is_yes(heard.words) and await file(talk):
        return
    await ask(talk, *await hear_words(talk, heard.words, heard.message_id))


async def _greet_back(talk: Talk) -> None:
    if talk.is_new:
        await talk.greet()
    else:
        await talk.say("citizen-hello-again" if talk.memory.writing.number else "citizen-hello")


async def _hear_file(talk: Talk, heard: Heard) -> None:
    writing, file_ = talk.memory.writing, heard.file
    if file_ is None:
        return
    lead: tuple[str, ...] = ()
    number = await take_in(talk, file_)
    if file_.kind in PICTURES:
        writing.draft = with_photo(writing.draft, number)
    else:
        writing.voices.append(number)
        lead = (talk.html("citizen-voice-kept"),)
    if heard.words:
        lead += await hear_words(talk, heard.words, heard.message_id)
    await _acknowledge(talk, heard, lead)


async def _acknowledge(talk: Talk, heard: Heard, lead: tuple[str, ...]) -> None:
    """One answer for a whole album: it waits a moment, and each further part renews it."""
    kept = talk.html("citizen-photo-kept", count=len(talk.memory.writing.draft.photos))
    if not heard.album:
        await ask(talk, *(lead or (kept,)))
        return
    moment = answer_at(talk, heard)
    if moment is None:
        return
    await talk.introduce()
    key = f"album:{talk.person.telegram_id}:{heard.album}"
    await ask(talk, *(lead or (kept,)), merge_key=key, not_before=moment)


async def _hear_oddity(talk: Talk) -> None:
    if talk.memory.writing.begun:
        await ask(talk, talk.html("citizen-odd"))
    else:
        await talk.say("citizen-odd-alone")
