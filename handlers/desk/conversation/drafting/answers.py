"""What a text of hers becomes in the draft: an answer to what was asked, or more of the story."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from complaints.drafting.draft import Slot
from complaints.drafting.hearing import has_substance, is_greeting, is_one_word
from complaints.drafting.intake import (
    absorb,
    next_slot,
    skip,
    skippable,
    with_department,
    with_detail,
    with_name,
    with_privacy,
    with_since,
    with_what,
)
from handlers.desk.conversation.drafting.files_in import sort_in
from handlers.desk.conversation.drafting.kinds import choose as choose_kind
from handlers.desk.conversation.drafting.kinds import named_kind
from handlers.desk.conversation.drafting.places import (
    hear_place,
    names_a_place,
    notice_place,
    place_of_one_word,
)
from handlers.desk.conversation.drafting.routes import (
    asks_yes_or_no,
    category_for,
    is_understood,
    questions_of,
    route,
)
from handlers.desk.conversation.short_words import (
    is_no,
    is_nod,
    is_skip,
    is_unsure,
    is_yes,
    tells_of_harm,
    wants_it_sent,
)
from handlers.desk.conversation.talk import Talk
from handlers.desk.conversation.wishes import named_level

Lead = tuple[str, ...]


async def hear_words(talk: Talk, words: str, message_id: int) -> Lead:
    """Put her words where they belong.

    Returns:
        What is to be said before the next question.
    """
    slot = next_slot(talk.memory.writing.draft)
    return await _ANSWERS[slot](talk, words, str(message_id))


async def tell_more(talk: Talk, words: str, message_id: str) -> Lead:
    """Words that are no answer belong to the story; nothing she writes is lost."""
    writing = talk.memory.writing
    before = writing.draft
    if not before.text and is_one_word(words) and not await is_understood(talk.work, words):
        place_of_one_word(talk, words)
        return () if writing.draft.place.known else (talk.html("citizen-what-too-short"),)
    writing.draft = absorb(before, words)
    if writing.draft == before:
        return ()
    began = not before.text
    writing.origins[message_id] = "what" if began else f"extra:{len(writing.draft.extra) - 1}"
    notice_place(talk, words)
    await route(talk.work, writing)
    if not began:
        return (talk.html("citizen-added-to-draft"),)
    return (talk.html("citizen-heard-harm" if tells_of_harm(words) else "citizen-heard"),)


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


async def _what(talk: Talk, words: str, message_id: str) -> Lead:
    writing = talk.memory.writing
    if writing.draft.editing is not Slot.WHAT:
        return await tell_more(talk, words, message_id)
    if not has_substance(words):
        return (talk.html("citizen-what-too-short"),)
    writing.origins = {
        message: part
        for message, part in writing.origins.items()
        if part.split(":")[0] not in {"what", "extra"}
    }
    writing.draft = with_what(writing.draft, words)
    writing.origins[message_id] = "what"
    await route(talk.work, writing)
    return (talk.html("citizen-noted"),)


async def _place(talk: Talk, words: str, message_id: str) -> Lead:
    if words == talk.plain("citizen-menu-location"):
        return (talk.html("citizen-location-by-hand"),)
    writing = talk.memory.writing
    if is_unsure(words) or is_skip(words):
        if not skippable(writing.draft, Slot.PLACE):
            return (talk.html("citizen-place-needed"),)
        writing.draft = skip(writing.draft, Slot.PLACE)
        return ()
    if is_nod(words) or (is_greeting(words) and not names_a_place(talk, words)):
        return (talk.html("citizen-place-needed"),)  # "makasih" is nowhere
    writing.origins[message_id] = Slot.PLACE
    return await hear_place(talk, words)


async def _since(talk: Talk, words: str, message_id: str) -> Lead:
    writing = talk.memory.writing
    if is_skip(words) or is_unsure(words):
        writing.draft = skip(writing.draft, Slot.SINCE)
        return ()
    if is_nod(words):
        return (talk.html("citizen-fact-needed"),)
    writing.draft = with_since(writing.draft, words)
    writing.origins[message_id] = Slot.SINCE
    return (talk.html("citizen-noted"),)


async def _photos(talk: Talk, words: str, message_id: str) -> Lead:
    writing = talk.memory.writing
    if is_skip(words) or (is_yes(words) and writing.draft.photos):
        writing.draft = skip(writing.draft, Slot.PHOTOS)
        return ()
    if is_yes(words):
        return ()  # she has some: they may come now
    return await tell_more(talk, words, message_id)


async def _department(talk: Talk, words: str, message_id: str) -> Lead:
    if is_unsure(words) or is_skip(words):
        choose_department(talk, "")
        return (talk.html("citizen-department-coordinator"),)
    named = _named_department(talk, words)
    if named:
        choose_department(talk, named)
        return (talk.html("citizen-noted"),)
    return await tell_more(talk, words, message_id) or (talk.html("citizen-department-unclear"),)


def choose_department(talk: Talk, short: str) -> None:
    """The department she chose; the coordinator's for whoever does not know."""
    writing, catalogue = talk.memory.writing, talk.desk.catalogue
    category = category_for(talk.desk, writing, short) if short else catalogue.unclear
    writing.draft = with_department(
        writing.draft,
        short or catalogue.coordinator,
        category=category,
        questions=questions_of(talk.desk, category),
    )


async def _detail(talk: Talk, words: str, message_id: str) -> Lead:
    writing = talk.memory.writing
    key = writing.draft.next_question
    if key is None or is_skip(words) or is_unsure(words):
        writing.draft = skip(writing.draft, Slot.DETAIL)
        return ()
    if is_nod(words) and not asks_yes_or_no(talk.desk, writing.draft):
        return (talk.html("citizen-fact-needed"),)
    writing.draft = with_detail(writing.draft, key, words)
    writing.origins[message_id] = f"{Slot.DETAIL}:{key}"
    return (talk.html("citizen-noted"),)


async def _name(talk: Talk, words: str, message_id: str) -> Lead:
    writing = talk.memory.writing
    if is_no(words) or is_skip(words) or is_unsure(words):
        writing.draft = with_name(writing.draft, named=False)
        return ()
    if wants_it_sent(words):
        return (talk.html("citizen-name-unclear"),)
    if is_yes(words):
        writing.draft = with_name(writing.draft, named=True)
        return ()
    return await tell_more(talk, words, message_id) or (talk.html("citizen-name-unclear"),)


async def _kind(talk: Talk, words: str, message_id: str) -> Lead:
    if (kind := named_kind(words)) is not None:
        return await choose_kind(talk, kind)
    if is_no(words) or is_skip(words) or is_unsure(words):
        talk.memory.writing.draft = skip(talk.memory.writing.draft, Slot.KIND)
        return ()
    return await tell_more(talk, words, message_id) or (talk.html("citizen-kind-unclear"),)


async def _review(talk: Talk, words: str, message_id: str) -> Lead:
    if (level := named_level(words)) is not None:
        talk.memory.writing.draft = with_privacy(talk.memory.writing.draft, level)
        return (talk.html("citizen-noted"),)
    if (kind := named_kind(words)) is not None:
        return await choose_kind(talk, kind)
    if is_no(words) or is_skip(words) or is_unsure(words):
        return (talk.html("citizen-review-what-to-change"),)
    return await tell_more(talk, words, message_id)


def _named_department(talk: Talk, words: str) -> str:
    """The department whose name she typed."""
    wanted = words.casefold().strip(" .")
    for one in talk.desk.catalogue.departments.values():
        if wanted in {one.short.casefold(), one.name.casefold(), one.called.casefold(), *one.aliases}:
            return one.short
    return ""


_ANSWERS: dict[Slot, Callable[[Talk, str, str], Awaitable[Lead]]] = {
    Slot.WHAT: _what,
    Slot.PLACE: _place,
    Slot.SINCE: _since,
    Slot.PHOTOS: _photos,
    Slot.DEPARTMENT: _department,
    Slot.DETAIL: _detail,
    Slot.NAME: _name,
    Slot.KIND: _kind,
    Slot.REVIEW: _review,
}
