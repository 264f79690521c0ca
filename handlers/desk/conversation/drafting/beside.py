"""What she may say whatever is asked: that her name is to stay hidden, or that something was wrong."""

from dataclasses import replace

from complaints.drafting.draft import Slot
from complaints.drafting.hearing import find_since
from complaints.drafting.intake import next_slot, with_privacy, with_since
from complaints.privacy import Privacy
from complaints.service_levels import Kind
from handlers.desk.conversation.drafting.corrections import corrected, denies
from handlers.desk.conversation.drafting.evidence import is_a_place
from handlers.desk.conversation.drafting.places import settle_more, settle_own
from handlers.desk.conversation.drafting.replies import said, substance, tells_what_is_wrong, when_in
from handlers.desk.conversation.talk import Talk
from handlers.desk.conversation.wishes import hides_her_name, named_level, without_wish

Lead = tuple[str, ...]
_LITTLE = 5
_A_SENTENCE = 16


def wished(talk: Talk, words: str) -> Privacy | None:
    """How secret she wants it, if she says so; at the review a level by itself is a plain answer."""
    level = named_level(words)
    if level is not None and next_slot(talk.memory.writing.draft) is Slot.REVIEW:
        return None
    if level in {Privacy.ANONYMOUS, Privacy.CONFIDENTIAL}:
        return level
    return Privacy.ANONYMOUS if hides_her_name(words) else None


def keep_secret(talk: Talk, wanted: Privacy) -> None:
    """Take the wish; it never makes a report less secret than it was."""
    writing = talk.memory.writing
    if writing.draft.privacy is not Privacy.CONFIDENTIAL:
        writing.draft = with_privacy(writing.draft, wanted)


def kept_secret(talk: Talk) -> str:
    """What she reads about it."""
    draft = talk.memory.writing.draft
    if draft.kind is Kind.OVERSIGHT:
        return talk.html("citizen-privacy-restricted")
    if draft.privacy is Privacy.CONFIDENTIAL:
        return talk.html("citizen-wish-confidential")
    return talk.html("citizen-wish-anonymous")


def is_nothing_but_the_wish(talk: Talk, words: str) -> bool:
    """Whether there is neither a problem, a place nor a time in what she wished."""
    rest = without_wish(words)
    tells = (
        tells_what_is_wrong(rest) or find_since(rest) is not None or talk.desk.places.find(words) is not None
    )
    return not tells and substance(rest) <= _LITTLE


async def put_right(talk: Talk, words: str, message_id: str) -> Lead | None:
    """A place or a time that she corrects, whatever is asked; None if she corrects neither."""
    writing = talk.memory.writing
    right = corrected(words) if writing.begun and len(said(words)) <= _A_SENTENCE else None
    if right is None:
        return None
    if since := when_in(right):
        writing.draft = replace(with_since(writing.draft, since), since=since)
        writing.origins[message_id] = Slot.SINCE
        return (talk.html("citizen-begun-taken", value=since),)
    if await is_a_place(talk, right, surely=True):
        writing.origins[message_id] = Slot.PLACE
        more = None if denies(words) else await settle_more(talk, right)
        return await settle_own(talk, right) if more is None else more
    return None
