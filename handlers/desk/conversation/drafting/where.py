"""Her answer to "where": a place, one of those offered, or something else that she says first."""

from dataclasses import replace

from complaints.drafting.draft import Slot
from complaints.drafting.hearing import is_greeting
from complaints.drafting.intake import skip, skippable, with_since
from handlers.desk.conversation.drafting.evidence import is_a_place, taken_apart
from handlers.desk.conversation.drafting.places import (
    choose_place,
    hear_place,
    names_a_place,
    settle_both,
    settle_own,
)
from handlers.desk.conversation.drafting.replies import (
    hurries,
    is_about_photos,
    tells_what_is_wrong,
    wishes,
)
from handlers.desk.conversation.drafting.story import Lead, tell_more
from handlers.desk.conversation.short_words import is_no, is_nod, is_polite, is_skip, is_unsure
from handlers.desk.conversation.talk import Talk, folded


async def picks_an_offer(talk: Talk, words: str) -> bool:
    """Whether her words are about the places that are offered, if any are; else what she typed counts."""
    if not talk.memory.writing.typed_place or is_a_shrug(words):
        return True
    return await is_a_place(talk, words)


def is_a_shrug(words: str) -> bool:
    """Whether it neither names nor tells anything: “iya”, “gatau”, “bukan”, “cepetan”."""
    return (
        is_skip(words)
        or is_unsure(words)
        or is_no(words)
        or is_nod(words)
        or is_polite(words)
        or hurries(words)
        or is_about_photos(words)
    )


async def hear_where(talk: Talk, words: str, message_id: str) -> Lead:
    """Take the place, and what else she says in the same breath; what is none goes to the story."""
    writing = talk.memory.writing
    if words == talk.plain("citizen-menu-location"):
        return (talk.html("citizen-location-by-hand"),)
    if is_nod(words) and len(writing.suggested) == 1:
        return await choose_place(talk, "0") or ()
    if writing.typed_place:
        return await _hear_beside_offers(talk, words, message_id)
    is_old_button = folded(words) == folded(talk.plain("citizen-button-place-own"))
    if is_old_button or is_a_shrug(words) or (is_greeting(words) and not names_a_place(talk, words)):
        return _hear_nothing(talk, words)
    return await _hear_place(talk, words, message_id)


def _hear_nothing(talk: Talk, words: str) -> Lead:
    writing = talk.memory.writing
    left_open = is_unsure(words) or is_skip(words)
    if not (left_open and skippable(writing.draft, Slot.PLACE)):
        return (talk.html("citizen-place-needed"),)  # "makasih" is nowhere
    writing.draft = skip(writing.draft, Slot.PLACE)
    return ()


async def _hear_place(talk: Talk, words: str, message_id: str) -> Lead:
    writing = talk.memory.writing
    where = take_apart(talk, words)
    missed = _is_missed(talk, where)
    offered = next((one["text"] for one in writing.suggested if one.get("text")), "")
    if offered and writing.missed == writing.asked and not await is_a_place(talk, where):
        # What she named in her story is likelier where than a third answer that is none.
        return (*await tell_more(talk, words, message_id), *await settle_own(talk, offered))
    if missed or await is_a_place(talk, where):
        writing.origins[message_id] = Slot.PLACE
        told = offered if offered and offered in writing.draft.whole_text else ""
        both = await settle_both(talk, told, where) if told else None
        return await hear_place(talk, where) if both is None else both
    if not where:
        return (talk.html("citizen-noted"),)
    lead = await tell_more(talk, words, message_id)
    found = talk.desk.places.find(words)
    if found is not None and not writing.draft.place.known:
        return (*lead, *await settle_own(talk, found.text))
    return lead


async def _hear_beside_offers(talk: Talk, words: str, message_id: str) -> Lead:
    """Places are offered: a new one counts, more about the one she typed is added, else that is kept."""
    typed = talk.memory.writing.typed_place
    if is_a_shrug(words):
        return await settle_own(talk, typed)
    talk.memory.writing.origins[message_id] = Slot.PLACE
    found = talk.desk.places.find(words)
    if names_a_place(talk, words) and (found is None or found.kelurahan or found.street):
        within = talk.desk.places.find(typed) is not None  # an area that we know, and no mere sound of one
        both = await settle_both(talk, typed, words) if within else None
        return await hear_place(talk, words) if both is None else both
    return await settle_own(talk, f"{typed}, {words}")


def _is_missed(talk: Talk, words: str) -> bool:
    """Whether she was asked twice by now: what tells of no problem is where, however it is put."""
    asked_twice = talk.memory.writing.missed == talk.memory.writing.asked
    return bool(words) and asked_twice and not (tells_what_is_wrong(words) or wishes(words) or "?" in words)


def take_apart(talk: Talk, words: str) -> str:
    """Keep what else she says in one breath, since when and that there is no photo; what is left of it."""
    writing, told = talk.memory.writing, taken_apart(words)
    if told.since and not writing.draft.since:
        writing.draft = replace(with_since(writing.draft, told.since), since=told.since)
    if told.no_photo and not writing.draft.photos:
        writing.draft = skip(writing.draft, Slot.PHOTOS)
    return told.rest
