"""One way to read a citizen's text: clean, split, spell out, and strip endings.

Everything that compares words (matching, the prior, learning, places) reads the tokens made here, so a rule
that is worth having is written once. The work is linear in the text and a text is capped, so that a hostile
message costs no more than a long honest one.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import chain, islice
from typing import TYPE_CHECKING

from complaints.city_words import here
from complaints.routing import english, lexicon

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from complaints.city_words import CityWords

MAX_CHARACTERS = 4000
MAX_TOKENS = 100  # what a report is about is said by then: reading on changed no accuracy, only the time
_LONGEST_WORD = 40  # longer runs are keyboard noise or links

_MARKS = re.compile(
    r"(?P<plain>[^\W\d_]+)(?!\S)"  # most words: tried first, because it is quickest; the rest agrees with it
    r"|(?P<nik>\[nik\]|(?<!\d)\d{16}(?!\d))"
    r"|(?P<telp>\[telp\]|(?<!\d)(?:\+?62|0)8\d[\d\- ]{6,12}\d(?!\d))"
    r"|(?P<num>\[nomor\])"
    r"|(?P<link>https?://\S+|www\.\S+|\S+@\S+\.\S+)"
    r"|(?P<word>[^\W\d_]+(?:'[^\W\d_]+)*)(?P<again>2(?P<tail>an|nya|e|in|kan)?(?![^\W_]))?"
    r"|(?P<digits>\d+)"
)
_WORDS = frozenset({"plain", "word", "again"})  # groups that end the match of a word
_UNUSUAL = re.compile(r"[^ -~]")
_STRETCHED = re.compile(r"([a-z])\1{2,}")
_STRETCH = 2  # letters that a stretched word repeats at least
_DOUBLED_END = re.compile(r"([a-z])\1+$")
_TELLING_NUMBERS = frozenset({"110", "112", "113", "118", "119", "129"})  # emergency and service lines
PLACEHOLDERS = {"nik": "xnikx", "telp": "xtelpx", "num": "xnomorx", "link": "xlinkx"}


def clean(text: str, limit: int = MAX_CHARACTERS) -> str:
    """Return the text capped, in NFKC and lower case, without NUL, zero-width and control characters."""
    folded = unicodedata.normalize("NFKC", text[:limit]).casefold()[:limit]
    if folded.isascii() and folded.isprintable():
        return folded
    return _UNUSUAL.sub(_visible, folded)


def _visible(found: re.Match[str]) -> str:
    return _visible_char(found.group())


@lru_cache(maxsize=4096)
def _visible_char(char: str) -> str:
    kind = unicodedata.category(char)
    if kind in ("Cf", "Mn", "Cs", "Co"):
        return ""  # zero-width joiners, direction marks and stacked accents split words apart
    return " " if kind in ("Cc", "Zl", "Zp", "Cn") else char


def words(cleaned: str) -> Iterator[str]:
    """Yield the bare words of a cleaned text, before slang and endings are dealt with.

    Numbers are dropped, except the emergency lines; a NIK, a phone number and a link each become one
    placeholder, so that no model ever sees the digits themselves.
    """
    for found in _MARKS.finditer(cleaned):
        kind = found.lastgroup
        if kind in _WORDS:
            word = found["plain"] or found["word"]
            if len(word) <= _LONGEST_WORD:
                yield word.replace("'", "")
        elif kind != "digits":
            yield PLACEHOLDERS[kind or "num"]
        elif found["digits"] in _TELLING_NUMBERS:
            yield found["digits"]


def spell(word: str) -> tuple[str, ...]:
    """Return the formal words for one word as written: stretched letters, slang, Javanese, the city's own."""
    return _spell(word, here())


@lru_cache(maxsize=65_536)
def _spell(word: str, _spoken: CityWords) -> tuple[str, ...]:
    repeats = len(word) - len(set(word))
    plain = _STRETCHED.sub(r"\1", word) if repeats >= _STRETCH else word
    if (formal := lexicon.formal(plain)) is not None:
        return formal
    if plain[-2:-1] == plain[-1:] and (formal := lexicon.formal(_DOUBLED_END.sub(r"\1", plain))) is not None:
        return formal
    return (plain,)


def normalise(text: str) -> list[str]:
    """Split a text into at most 100 formal, lower-case tokens.

    Args:
        text: anything a citizen may send, of any length; only the first 4,000 characters are read.

    Returns:
        The tokens in order. Normalising the joined tokens again gives the same tokens.
    """
    return tokens_of(clean(text))


def _in_indonesian(told: Iterator[str]) -> Iterable[str]:
    first = list(islice(told, english.LOOKED_AT))
    if english.is_english(first):
        return english.translated([*first, *islice(told, MAX_TOKENS)])
    return chain(first, told)


def tokens_of(cleaned: str) -> list[str]:
    """Return the tokens of a text that went through `clean` already."""
    tokens: list[str] = []
    for word in _in_indonesian(words(cleaned)):
        tokens += spell(word)
        if len(tokens) >= MAX_TOKENS:
            break
    return tokens[:MAX_TOKENS]
