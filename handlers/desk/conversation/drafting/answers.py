"""What a text of hers becomes in the draft: a wish, a correction, an answer to what was asked, or story."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from complaints.drafting.draft import Slot
from complaints.drafting.hearing import find_since, has_substance, is_greeting
from complaints.drafting.intake import (
    next_slot,
    skip,
    skippable,
    with_detail,
    with_name,
    with_privacy,
    with_since,
    with_what,
)
from complaints.privacy import Privacy
from handlers.desk.conversation.drafting.beside import (
    is_nothing_but_the_wish,
    keep_secret,
    kept_secret,
    put_right,
    wished,
)
from handlers.desk.conversation.drafting.departments import choose_department, hear_department
from handlers.desk.conversation.drafting.evidence import is_a_place, is_a_story, taken_apart
from handlers.desk.conversation.drafting.kinds import choose as choose_kind
from handlers.desk.conversation.drafting.kinds import named_kind
from handlers.desk.conversation.drafting.places import settle_more, settle_own
from handlers.desk.conversation.drafting.questions import SINCE_ANSWERS
from handlers.desk.conversation.drafting.replies import (
    allows,
    forbids,
    has_no_photo,
    hurries,
    introduces_herself,
    is_about_photos,
    is_only_when,
    refuses,
    rest_of,
    says_more_than_no,
    says_nothing,
    substance,
    tells_her_name,
    tells_what_is_wrong,
    wants_it_sent,
    when_in,
)
from handlers.desk.conversation.drafting.routes import asks_when, asks_yes_or_no, route
from handlers.desk.conversation.drafting.story import Lead, tell_more
from handlers.desk.conversation.drafting.where import hear_where, picks_an_offer
from handlers.desk.conversation.rights import files_back
from handlers.desk.conversation.short_words import is_no, is_nod, is_polite, is_skip, is_unsure, is_yes
from handlers.desk.conversation.talk import Talk, folded
from handlers.desk.conversation.wishes import named_level

_A_THOUGHT = 2
_ALWAYS_ASKED = frozenset({Slot.WHAT, Slot.REVIEW})
_OF_CAPTIONS = frozenset({Slot.WHAT, Slot.PLACE})
"""What is asked that the words under a photo may answer; else they tell of the photo."""


async def hear_words(talk: Talk, words: str, message_id: int, *, caption: bool = False) -> Lead:
    """Put her words where they belong: a wish and a correction are heard whatever is asked.

    Returns:
        What is to be said before the next question.
    """
    if dropped := await files_back.out_of_draft(talk, words):
        return (dropped,)
    wanted = wished(talk, words)
    if wanted is not None:
        keep_secret(talk, wanted)
        if is_nothing_but_the_wish(talk, words):
            return (kept_secret(talk),)
    lead = await put_right(talk, words, str(message_id))
    if lead is None:
        lead = await _hear_answer(talk, words, str(message_id), caption=caption)
    return lead if wanted is None else (*lead, kept_secret(talk))


async def _hear_answer(talk: Talk, words: str, message_id: str, *, caption: bool) -> Lead:
    writing = talk.memory.writing
    slot, asked = next_slot(writing.draft), writing.asked
    told = writing.draft.place, writing.draft.since
    if caption:
        when = slot is Slot.SINCE and is_only_when(words)
        hear = _ANSWERS[slot] if when or slot in _OF_CAPTIONS else tell_more
        return await hear(talk, words, message_id)
    if slot is Slot.PLACE and not await picks_an_offer(talk, words):
        kept = await settle_own(talk, writing.typed_place)
        return (*kept, *await _hear_answer(talk, words, message_id, caption=False))
    lead = await _ANSWERS[slot](talk, words, message_id)
    if slot in _ALWAYS_ASKED or writing.asked != asked or told != (writing.draft.place, writing.draft.since):
        return lead
    if writing.missed != asked:
        writing.missed = asked
        return lead
    return _ask_no_more(talk, slot, lead)


def _ask_no_more(talk: Talk, slot: Slot, lead: Lead) -> Lead:
    """Two messages were no answer: whatever may be left open is."""
    writing = talk.memory.writing
    if not (skippable(writing.draft, slot) or writing.draft.editing is slot):
        return lead
    writing.missed = ""
    if slot is Slot.DEPARTMENT:
        choose_department(talk, "")
        return (talk.html("citizen-department-coordinator"),)
    writing.draft = skip(writing.draft, slot)
    return lead if _told(talk, lead) else ()


def _told(talk: Talk, lead: Lead) -> bool:
    """Whether something became of her words; else it was only said how to answer."""
    return lead not in {(talk.html(key),) for key in _HOW_TO_ANSWER}


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


async def _since(talk: Talk, words: str, message_id: str) -> Lead:
    writing = talk.memory.writing
    if _leaves_open(words):
        writing.draft = skip(writing.draft, Slot.SINCE)
        return ()
    if _tells_nothing(words):
        return (talk.html("citizen-fact-needed"),)
    told = taken_apart(words)
    found = told.since or when_in(words) or find_since(words) or _button_typed(talk, words)
    if told.no_photo and not writing.draft.photos:
        writing.draft = skip(writing.draft, Slot.PHOTOS)
    if not found and not told.rest:
        return (talk.html("citizen-noted"),)  # "fotonya nanti sore ya": that is all she said
    if not found:
        return await _no_answer(talk, words, message_id)
    rest = rest_of(told.rest, found)
    more = bool(rest) and (substance(rest) >= _A_THOUGHT or tells_what_is_wrong(rest))
    writing.draft = replace(with_since(writing.draft, found), since=found)
    writing.origins[message_id] = Slot.SINCE
    if more:
        await tell_more(talk, words, message_id)
    return (talk.html("citizen-noted"),)


def _button_typed(talk: Talk, words: str) -> str:
    """What a button of the question says, typed."""
    called = {folded(talk.plain(f"citizen-since-{answer}")) for answer in SINCE_ANSWERS}
    return words if folded(words) in called else ""


async def _no_answer(talk: Talk, words: str, message_id: str) -> Lead:
    """Neither what was asked nor a wish: where it is, if that is open, else story."""
    if introduces_herself(words):
        return ()
    if await is_a_place(talk, words, surely=True):
        placed = await settle_more(talk, words)
        if placed is not None:
            return placed
    return await tell_more(talk, words, message_id)


async def _photos(talk: Talk, words: str, message_id: str) -> Lead:
    writing = talk.memory.writing
    none = is_skip(words) or has_no_photo(words) or wants_it_sent(words) or hurries(words)
    if none or (is_yes(words) and writing.draft.photos):
        writing.draft = skip(writing.draft, Slot.PHOTOS)
        more = is_a_story(talk, words) or says_more_than_no(words)
        return await tell_more(talk, words, message_id) if more else ()
    if is_yes(words) or is_about_photos(words):
        return ()  # she has some: they may come now
    return await _no_answer(talk, words, message_id)


async def _detail(talk: Talk, words: str, message_id: str) -> Lead:
    writing = talk.memory.writing
    key = writing.draft.next_question
    if key is None or _leaves_open(words):
        writing.draft = skip(writing.draft, Slot.DETAIL)
        return ()
    is_empty = _tells_nothing(words) or is_yes(words)
    if is_empty and not asks_yes_or_no(talk.desk, writing.draft):
        return (talk.html("citizen-fact-needed"),)
    if is_only_when(words) and not asks_when(talk.desk, writing.draft):
        return await _when_unasked(talk, words, message_id)
    if "?" in words or introduces_herself(words):
        return await _no_answer(talk, words, message_id)
    writing.draft = with_detail(writing.draft, key, words)
    writing.origins[message_id] = f"{Slot.DETAIL}:{key}"
    return (talk.html("citizen-noted"),)


def _leaves_open(words: str) -> bool:
    """Whether she knows no answer, wants to give none, or wants to be done."""
    wants_on = wants_it_sent(words) or hurries(words) or forbids(words)
    return wants_on or is_skip(words) or is_unsure(words)


def _tells_nothing(words: str) -> bool:
    """Whether it is a nod, a sigh or a greeting: “iya”, “udah bang”, “pagi kak”."""
    is_empty = is_nod(words) or is_polite(words) or says_nothing(words) or is_about_photos(words)
    return is_empty or (is_greeting(words) and find_since(words) is None)


async def _when_unasked(talk: Talk, words: str, message_id: str) -> Lead:
    """A time where none was asked for: since when, if that is open, else story."""
    writing = talk.memory.writing
    if writing.draft.since:
        return await tell_more(talk, words, message_id)
    writing.draft = with_since(writing.draft, words)
    return (talk.html("citizen-begun-taken", value=writing.draft.since),)


async def _name(talk: Talk, words: str, message_id: str) -> Lead:
    writing = talk.memory.writing
    refused = refuses(words)
    if refused or is_no(words) or is_skip(words) or is_unsure(words):
        writing.draft = with_name(writing.draft, named=False)
        tells = is_a_story(talk, words) or says_more_than_no(words)
        more = await tell_more(talk, words, message_id) if tells else ()
        return (*more, talk.html("citizen-wish-anonymous")) if more or not is_no(words) else ()
    if hurries(words):
        writing.draft = with_name(writing.draft, named=False)
        return (talk.html("citizen-wish-anonymous"),)
    if wants_it_sent(words):
        return (talk.html("citizen-name-unclear"),)
    if is_yes(words) or allows(words):
        writing.draft = with_name(writing.draft, named=True)
        return ()
    problem = talk.desk.router.names_a_problem(words)  # "percikan api" is nobody's name
    if (tells_her_name(words) and not problem) or named_level(words) is not None:
        return (talk.html("citizen-name-unclear"),)
    return await _no_answer(talk, words, message_id) or (talk.html("citizen-name-unclear"),)


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
    if allows(words):  # and nothing but that: whoever says yes to the card has sent it by now
        return _show_name(talk)
    return await tell_more(talk, words, message_id)


def _show_name(talk: Talk) -> Lead:
    writing = talk.memory.writing
    if writing.draft.privacy is not Privacy.OPEN:
        return (talk.html("citizen-name-stays-away"),)
    writing.draft = with_name(writing.draft, named=True)
    return (talk.html("citizen-noted"),)


_HOW_TO_ANSWER = ("citizen-fact-needed", "citizen-name-unclear", "citizen-kind-unclear")
_ANSWERS: dict[Slot, Callable[[Talk, str, str], Awaitable[Lead]]] = {
    Slot.WHAT: _what,
    Slot.PLACE: hear_where,
    Slot.SINCE: _since,
    Slot.PHOTOS: _photos,
    Slot.DEPARTMENT: hear_department,
    Slot.DETAIL: _detail,
    Slot.NAME: _name,
    Slot.KIND: _kind,
    Slot.REVIEW: _review,
}
