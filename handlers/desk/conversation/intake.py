"""Whatever a citizen sends: part of a report being written, more about a filed one, or a new beginning."""

from complaints.codes import find_code, parse, resembles
from complaints.drafting.draft import Slot
from complaints.drafting.evidence import Flaw
from complaints.drafting.hearing import is_greeting, is_wordless
from complaints.drafting.intake import next_slot, with_photo
from complaints.routing import is_despair
from handlers.desk.conversation import alarm, blocked, mischief, typed_buttons
from handlers.desk.conversation.drafting import same, second, unsent
from handlers.desk.conversation.drafting.album import answer_at
from handlers.desk.conversation.drafting.answers import hear_words
from handlers.desk.conversation.drafting.asking import answer_aside
from handlers.desk.conversation.drafting.beside import wished
from handlers.desk.conversation.drafting.files_in import PICTURES, kept_key, take_in, without_flaw
from handlers.desk.conversation.drafting.filing import file
from handlers.desk.conversation.drafting.places import hear_spot
from handlers.desk.conversation.drafting.questions import ask
from handlers.desk.conversation.drafting.replies import sends
from handlers.desk.conversation.drafting.story import begin_with_held, correct, tell_more
from handlers.desk.conversation.following import asked, later_words
from handlers.desk.conversation.following.held_words import ask_again
from handlers.desk.conversation.following.tracking import show_status
from handlers.desk.conversation.greetings import set_aside
from handlers.desk.conversation.heard import Heard, Person
from handlers.desk.conversation.short_words import asks_to_wait, is_cancel, is_thankful
from handlers.desk.conversation.talk import Talk, turn
from handlers.desk.desk import Desk
from storage.files import attachments
from storage.mail.inbox import UpdateRef

ODDITIES = ("sticker", "contact", "poll")
"""What no report can hold, but what deserves a kind word of its own."""


async def hear(desk: Desk, ref: UpdateRef, heard: Heard) -> None:
    """Take in one message and answer it."""
    async with turn(desk, ref, heard.person) as talk:
        if await blocked.hear(talk, heard):
            return
        await alarm.listen(talk, heard.words)
        album, (heard, flaw) = heard.album, without_flaw(heard)
        if flaw is not None and not heard.words:
            await _refuse_file(talk, flaw, album)
            return
        if flaw is not None:
            await talk.say(f"citizen-file-{flaw}")
        if await mischief.hear(talk, heard):
            return
        if await second.hear(talk, heard) or await unsent.hear(talk, heard):
            return
        if await typed_buttons.hear(talk, heard):
            return
        if await asked.hear(talk, heard) or await later_words.hear(talk, heard):
            return
        await _hear(talk, heard)


async def hear_edited(desk: Desk, ref: UpdateRef, heard: Heard) -> None:
    """She changed a message: the draft changes with it; of a filed report the new words are added."""
    async with turn(desk, ref, heard.person) as talk:
        if await blocked.hear(talk, heard):
            return
        await alarm.listen(talk, heard.words)
        heard, _ = without_flaw(heard)
        if str(heard.message_id) in talk.memory.writing.origins:
            changed = await correct(talk, heard.words, heard.message_id)
            if await _new_file(talk, heard) or changed:
                await ask(talk, talk.html("citizen-corrected"))
            return
        await later_words.hear_edited(talk, heard)


async def begin(desk: Desk, ref: UpdateRef, person: Person, words: str, message_id: int) -> None:
    """/lapor: a new report, unless one is being written; `words` are its beginning if there are any."""
    async with turn(desk, ref, person) as talk:
        if await blocked.hear(talk, Heard(person=person, message_id=message_id, words=words)):
            return
        await alarm.listen(talk, words)
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
        await _hear_oddity(talk, heard.sort)


def _is_code(talk: Talk, words: str) -> bool:
    """Whether it is nothing but a code, also one with a slip in it."""
    prefix = talk.desk.prefix
    within = len(words.split()) == 1 and find_code(words, prefix) is not None
    return within or parse(words, prefix) is not None or resembles(words, prefix)


async def _hear_words(talk: Talk, heard: Heard) -> None:
    writing = talk.memory.writing
    if not writing.begun:
        if _is_code(talk, heard.words):
            await show_status(talk, heard.words)
            return
        if is_greeting(heard.words) or is_wordless(heard.words):
            await _greet_back(talk, heard.words)
            return
    if is_cancel(heard.words):
        await set_aside(talk)
        return
    if is_despair(heard.words):  # she was answered; what she tells is kept, and nothing is asked now
        await tell_more(talk, heard.words, str(heard.message_id))
        return
    if (writing.begun and await _answer_beside(talk, heard.words)) or await same.hear(talk, heard.words):
        return
    wants_it_sent = next_slot(writing.draft) is Slot.REVIEW and sends(heard.words)
    if wants_it_sent and (await same.asks_first(talk) or await file(talk)):
        return
    await ask(talk, *await hear_words(talk, heard.words, heard.message_id))


async def _answer_beside(talk: Talk, words: str) -> bool:
    """She needs a moment, or asks us something: that is no part of the report; whether it was so."""
    if asks_to_wait(words):
        await talk.say("citizen-take-your-time")
        return True
    if wished(talk, words) is not None:
        return False
    answer = answer_aside(talk, words)
    if answer:
        await ask(talk, answer)
    return bool(answer)


async def _greet_back(talk: Talk, words: str) -> None:
    if talk.is_new:
        await talk.greet()
    elif is_thankful(words):
        await talk.say("citizen-welcome")
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
        lead += await hear_words(talk, heard.words, heard.message_id, caption=True)
    else:
        writing.origins[str(heard.message_id)] = "file"  # a caption may follow, or another file in its place
    await _acknowledge(talk, heard, lead)


async def _new_file(talk: Talk, heard: Heard) -> bool:
    """Whether an edited message holds a file that was not there before; then it belongs to the draft too."""
    file_, writing = heard.file, talk.memory.writing
    if file_ is None or await attachments.knows(talk.work.session, talk.citizen_id, file_.unique_id):
        return False
    number = await take_in(talk, file_)
    if file_.kind in PICTURES:
        writing.draft = with_photo(writing.draft, number)
    else:
        writing.voices.append(number)
    return True


async def _refuse_file(talk: Talk, flaw: Flaw, album: str) -> None:
    """Say why a file cannot be kept, once an album, and go on where we were."""
    why = talk.html(f"citizen-file-{flaw}")
    key = f"flaw:{talk.person.telegram_id}:{album}" if album else None
    if talk.memory.held is not None:
        await talk.send(why, once_key=key)
        await ask_again(talk, talk.memory.held, album)
    elif talk.memory.writing.begun:
        await ask(talk, why, once_key=key)
    else:
        await talk.send(why, once_key=key)


async def _acknowledge(talk: Talk, heard: Heard, lead: tuple[str, ...]) -> None:
    """One answer for a whole album: it waits a moment, and each further part renews it."""
    kind = heard.file.kind if heard.file else "photo"
    kept = talk.html(kept_key(kind), count=len(talk.memory.writing.draft.photos))
    if not heard.album:
        await ask(talk, *(lead or (kept,)))
        return
    moment = answer_at(talk, heard)
    if moment is None:
        return
    await talk.introduce()
    key = f"album:{talk.person.telegram_id}:{heard.album}"
    await ask(talk, *(lead or (kept,)), merge_key=key, not_before=moment)


async def _hear_oddity(talk: Talk, sort: str) -> None:
    begun = talk.memory.writing.begun
    if sort in ODDITIES and not (begun and sort == "sticker"):
        lead = talk.html(f"citizen-odd-{sort}")
        await (ask(talk, lead, talk.html("citizen-draft-safe")) if begun else talk.send(lead))
    elif begun:
        await ask(talk, talk.html("citizen-odd"))
    else:
        await talk.say("citizen-odd-alone")
