"""What she tells: the beginning of a story, more of it, and what she changes of it afterwards."""

from dataclasses import replace

from complaints.drafting.draft import Slot
from complaints.drafting.hearing import is_one_word
from complaints.drafting.intake import absorb, skip, with_detail, with_since
from handlers.desk.conversation.drafting.evidence import taken_apart
from handlers.desk.conversation.drafting.files_in import sort_in
from handlers.desk.conversation.drafting.places import hear_place, notice_place, place_of_one_word
from handlers.desk.conversation.drafting.replies import says_nothing
from handlers.desk.conversation.drafting.routes import is_understood, route
from handlers.desk.conversation.short_words import tells_of_harm
from handlers.desk.conversation.talk import Talk

Lead = tuple[str, ...]


async def tell_more(talk: Talk, words: str, message_id: str) -> Lead:
    """Words that are no answer belong to the story; nothing she writes is lost."""
    writing = talk.memory.writing
    before = writing.draft
    if not before.text and is_one_word(words) and not await is_understood(talk.work, words):
        place_of_one_word(talk, words)
        return () if writing.draft.place.known else (talk.html("citizen-what-too-short"),)
    if before.text and says_nothing(words):
        return ()
    writing.draft = absorb(before, words)
    if writing.draft == before:
        return ()
    if taken_apart(words).no_photo and not writing.draft.photos:
        writing.draft = skip(writing.draft, Slot.PHOTOS)
    began = not before.text
    writing.origins[message_id] = "what" if began else f"extra:{len(writing.draft.extra) - 1}"
    notice_place(talk, words)
    await route(talk.work, writing)
    if not began:
        return (talk.html("citizen-added-to-draft"),)
    return (_heard(talk, words),)


def _heard(talk: Talk, words: str) -> str:
    """Thanks for the beginning of a story; where somebody was hurt, a kind word first, and whom to call."""
    if not tells_of_harm(words):
        return talk.html("citizen-heard")
    writing = talk.memory.writing
    # Beside a broken road a fall is what the road did before; alone it may be now, and began on no other day.
    alone = not talk.desk.router.names_a_problem(words)
    perhaps_now = alone and not (writing.draft.emergency or writing.draft.since)
    if perhaps_now:
        writing.draft = skip(writing.draft, Slot.SINCE)
    number = talk.desk.catalogue.official.emergency_number
    return talk.html("citizen-heard-harm-now" if perhaps_now else "citizen-heard-harm", number=number)


async def begin_with_held(talk: Talk) -> Lead:
    """What she wrote while we asked where it belongs becomes part of the report being written."""
    held, talk.memory.held = talk.memory.held, None
    if held is None:
        return ()
    await sort_in(talk, held.files)
    return await tell_more(talk, held.words, str(held.messages[0])) if held.messages else ()


async def correct(talk: Talk, words: str, message_id: int) -> bool:
    """She edited a message that became part of the draft; whether the draft changed."""
    writing = talk.memory.writing
    part, _, number = writing.origins.get(str(message_id), "").partition(":")
    before = writing.draft
    if not part or not words:
        return False
    if part == "what":
        writing.draft = replace(before, text=words)
    elif part == "extra" and int(number) < len(before.extra):
        extra = list(before.extra)
        extra[int(number)] = words
        writing.draft = replace(before, extra=tuple(extra))
    elif part == Slot.SINCE:
        writing.draft = replace(with_since(before, words), editing=before.editing)
    elif part == Slot.DETAIL and number in before.details:
        writing.draft = replace(with_detail(before, number, words), editing=before.editing)
    elif part == Slot.PLACE:
        await hear_place(talk, words)
    elif part == "file":
        await tell_more(talk, words, str(message_id))
    await route(talk.work, writing)
    return writing.draft != before
