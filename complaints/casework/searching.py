"""Words as they are searched for: spelt out, without endings, the same for what is kept and what is typed.

Only letters a to z and digits come out, so that every database cuts the result into the same words.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaints.privacy import EMAIL_MASK, NAME_MASK, NIK_MASK, PHONE_MASK, cut, mask
from complaints.routing.lexicon import stopwords
from complaints.routing.normaliser import clean, spell
from complaints.routing.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_TYPED = 8
"""Words of a question that are read; more only make it slower."""
_MOST_KEPT = 1200
_MASKS = re.compile("|".join(re.escape(mask) for mask in (NIK_MASK, PHONE_MASK, EMAIL_MASK, NAME_MASK)))
_WORD = re.compile(r"[^\W_]+")
_LONGEST = 40
_BEGINS_FROM = 3
"""Signs from which on a word also stands for longer ones that begin with it."""


@dataclass(frozen=True, slots=True)
class Words:
    """What a report is found by.

    Attributes:
        head: where and of what it is, and who has it: whoever types these means them.
        story: the citizen's own words.
        history: what was said and noted since.
    """

    head: str = ""
    story: str = ""
    history: str = ""


def kept(*texts: str) -> str:
    """The words of some texts, each once, in order, parted by blanks."""
    found = dict.fromkeys(word for text in texts for word in _unmasked(text))
    return " ".join(list(found)[:_MOST_KEPT])


def typed(text: str) -> tuple[str, ...]:
    """The words of a question; "di", "yang" and their like only where there is nothing else."""
    found = tuple(dict.fromkeys(_words(text)))
    telling = tuple(word for word in found if word not in stopwords())
    return (telling or found)[:MOST_TYPED]


def begins(word: str) -> bool:
    """Whether longer words that begin with it are meant too."""
    return len(word) >= _BEGINS_FROM


def snippet(text: str, words: tuple[str, ...], most: int = 90) -> str:
    """The part of a text in which the first of the words stands; its beginning where none does.

    Args:
        text: what may be shown.
        words: as `typed` gives them.
        most: UTF-16 units, the dots at both ends included.
    """
    flat = " ".join(text.split())
    at = next((place for place, word in _placed(flat) if _meant(word, words)), 0)
    start = max(0, at - most // 3)
    if start:
        start = flat.find(" ", start, at) + 1 or at
    return cut(("… " if start else "") + flat[start:], most)


def _meant(word: str, words: tuple[str, ...]) -> bool:
    return any(word == one or (begins(one) and word.startswith(one)) for one in words)


def _placed(text: str) -> Iterator[tuple[int, str]]:
    for found in _WORD.finditer(text):
        for word in _words(found.group()):
            yield found.start(), word


def _unmasked(text: str) -> list[str]:
    """Its words without the masks; a number whose halves a mask had kept apart is none that may be kept."""
    words = " ".join(_words(_MASKS.sub(" ", text)))
    return _MASKS.sub(" ", mask(words)).split()


def _words(text: str) -> Iterator[str]:
    for found in _WORD.finditer(clean(text)):
        if len(found.group()) <= _LONGEST:
            for formal in spell(found.group()):
                for part in formal.split():
                    yield _plain(stem(part))


def _plain(word: str) -> str:
    """Letters a to z and digits; words of other scripts by their numbers, so that they can be found too."""
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", word) if not unicodedata.combining(sign))
    return bare if bare.isascii() and bare.isalnum() else "x" + word.encode().hex()
