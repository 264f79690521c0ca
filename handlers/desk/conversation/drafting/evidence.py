"""What her words hold beyond their wording: a place that somebody knows, a problem that the router hears."""

import re
from dataclasses import dataclass

from handlers.desk.conversation.drafting.places import names_a_place
from handlers.desk.conversation.drafting.replies import (
    asks_something,
    begins_with_no,
    has_no_photo,
    hurries,
    is_about_photos,
    is_only_when,
    is_put_like_a_place,
    looks_placed,
    rest_of,
    said,
    substance,
    tells_what_is_wrong,
    when_in,
    wishes,
)
from handlers.desk.conversation.drafting.routes import is_understood
from handlers.desk.conversation.short_words import is_unsure
from handlers.desk.conversation.talk import Talk

_PARTS = re.compile(r"[,;\n]+|(?<=\w{4})[.!]\s+")
_PICTURE = re.compile(r"\b(?:foto|photo)\w*", re.IGNORECASE)
_A_PHRASE, _A_LONGER_ONE = 4, 6
_LITTLE = 2


@dataclass(frozen=True, slots=True)
class Told:
    """One message, taken apart: “jl ijen, dari bulan lalu, ga ada fotonya”."""

    rest: str
    since: str
    no_photo: bool


def taken_apart(words: str) -> Told:
    """Since when and that there is no photo, and what is left as she wrote it."""
    left: list[str] = []
    since, no_photo = "", False
    for part in (one.strip() for one in _PARTS.split(words)):
        if not since and when_in(part):
            since = when_in(part)
        elif has_no_photo(part) and _PICTURE.search(part):
            no_photo = True
        elif part:
            left.append(part)
    if not (since or no_photo):
        return Told(words, "", no_photo=False)
    return Told(", ".join(left), since, no_photo)


def besides_the_place(talk: Talk, words: str) -> str:
    """What she says besides the place that we find in it."""
    found = talk.desk.places.find(words)
    for part in found.text.split(", ") if found else ():
        words = rest_of(words, part)
    return words


def is_a_story(talk: Talk, words: str) -> bool:
    """Whether it tells what is wrong, and not only where or when."""
    rest = besides_the_place(talk, words)
    return tells_what_is_wrong(rest) and substance(rest) >= _LITTLE


async def is_a_place(talk: Talk, words: str, *, surely: bool = False) -> bool:
    """Whether it says where, and no more than that.

    Args:
        talk: her turn.
        words: hers.
        surely: whether it must be known or put like a place; else any short phrase that tells of no problem.
    """
    rest = besides_the_place(talk, words)
    if _is_something_else(words) or tells_what_is_wrong(rest):
        return False
    if surely:
        only_it = not begins_with_no(rest) and substance(rest) < _LITTLE
        return is_put_like_a_place(words) or (only_it and talk.desk.places.find(words) is not None)
    if talk.desk.places.find(words) is not None:
        return True
    return not is_only_when(words) and await _may_be_a_place(talk, words)


async def _may_be_a_place(talk: Talk, words: str) -> bool:
    """Whether it names or looks like one, or is a short phrase that tells of nothing else."""
    long, placed = len(said(words)), looks_placed(words)
    if long <= _A_LONGER_ONE and (placed or names_a_place(talk, words)):
        return True
    if not placed and (long > _A_PHRASE or asks_something(words)):
        return False
    return not await is_understood(talk.work, words)


def _is_something_else(words: str) -> bool:
    asks = "?" in words or wishes(words)
    return not words or asks or hurries(words) or is_unsure(words) or is_about_photos(words)
