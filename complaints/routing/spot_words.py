"""What one word of a text may be of a name: part of it, a number, or plain talk of what is wrong."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from complaints.routing import lexicon
from complaints.routing.stems import roots, stem

if TYPE_CHECKING:
    from collections.abc import Sequence

_FILE = Path(__file__).parent / "lexicon" / "spots.toml"
LISTS = {name: frozenset(words.split()) for name, words in tomllib.loads(_FILE.read_text("utf-8")).items()}
"""The lists of words of `spots.toml`, by name."""
ANYBODYS = LISTS["anybodys"]
OF_NAMES = LISTS["of_names"]
_PROBLEMS = LISTS["problems"]
HEAD_AND_NAME = 2
LONGEST_NUMBER = 4
_NUMBERED = re.compile(r"[a-z]{1,2}\d{1,3}|\d{1,3}[a-z]")  # blok C3, no 12a
_VERB = re.compile(r"(?:ber|ter|di|me|ke(?=.+an$))")
_NASALS = (
    ("ng", ("k", "")),
    ("ny", ("s", "c")),
    ("mb", ("b",)),
    ("nj", ("j",)),
    ("nd", ("d",)),
    ("n", ("t",)),
)
_ITS = re.compile(r"(?:nya|ne|e)$")


def is_number(word: str) -> bool:
    """Whether it numbers a house, a block or a gang: "12", "c", "iii", "c3"."""
    return (
        (word.isdecimal() and len(word) <= LONGEST_NUMBER)
        or len(word) == 1
        or word in {"ii", "iii", "iv", "vi"}
        or _NUMBERED.fullmatch(word) is not None
    )


@lru_cache(maxsize=16_384)
def tells_of_the_problem(word: str) -> bool:
    """Whether a word is none of a name: what is wrong, whose it is, how much, or a word between."""
    if word in _PROBLEMS or word in lexicon.stopwords():
        return True
    formal = lexicon.formal(word)
    if formal is not None and not _PROBLEMS.isdisjoint(formal):
        return True
    root = stem(word)
    inflected = root != word and (_VERB.match(word) or _ITS.search(word))
    return root in _PROBLEMS or bool(inflected) or _is_nasal(word)


def _is_nasal(word: str) -> bool:
    """Whether it is a verb as people say it: "narik", "ngamuk", "mbuang"."""
    if word in roots():
        return False
    verbs = (
        sound + word[len(nose) :] for nose, sounds in _NASALS for sound in sounds if word.startswith(nose)
    )
    return any(verb in roots() for verb in verbs)


def sounds_fine(names: Sequence[str]) -> bool:
    """Whether plain words make a name together: "Bukit Hijau", "Banjar Raya"."""
    several = len(names) >= HEAD_AND_NAME and not OF_NAMES.isdisjoint(names)
    return several and all(word in OF_NAMES or may_name(word) for word in names)


def may_name(word: str) -> bool:
    """Whether it could be part of a name, as far as one word tells."""
    return word not in ANYBODYS and lexicon.formal(word) is None and word not in lexicon.stopwords()


@lru_cache(maxsize=16_384)
def plain(word: str) -> bool:
    """Whether it is a word of the language, which names little by itself."""
    return word.isalpha() and (
        word in roots() or lexicon.formal(word) is not None or word in lexicon.stopwords()
    )
