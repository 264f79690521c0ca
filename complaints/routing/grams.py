"""What the prior and the learning look at: words, neighbouring words, and letter groups inside words."""

from __future__ import annotations

from collections import Counter
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from complaints.routing import lexicon
from complaints.routing.normaliser import PLACEHOLDERS

if TYPE_CHECKING:
    from collections.abc import Iterator

SHORTEST, LONGEST = (
    3,
    4,
)  # letters in a group; the ends of a word count as a space each; five told nothing more
OPENING = 10  # words: people begin with what it is about, so these count once more
_TELLING_LENGTH = 3
_MARKS = frozenset(PLACEHOLDERS.values())


def opening(tokens: list[str]) -> list[str]:
    """Return the first words of a text; none where nothing follows them."""
    return tokens[:OPENING] if len(tokens) > OPENING else []


def words_and_pairs(tokens: list[str]) -> Iterator[str]:
    """Return the words and the pairs of neighbours ("jalan rusak") of a text, those of its opening twice."""
    first = opening(tokens)
    return chain(tokens, first, map(" ".join, pairwise(tokens)), map(" ".join, pairwise(first)))


def word_features(tokens: list[str]) -> Counter[str]:
    """Count the words and the pairs of one text."""
    return Counter(words_and_pairs(tokens))


def word_counts(tokens: list[str]) -> Counter[str]:
    """Count the words of one text: what its letter groups are counted by."""
    return Counter(chain(tokens, opening(tokens)))


def letter_features(tokens: list[str]) -> Counter[str]:
    """Count the letter groups inside the words of one text: what makes a misspelt word still count."""
    return Counter(chain.from_iterable(map(letters_of, tokens)))


def letters_of(token: str) -> tuple[str, ...]:
    """Return the groups of three and four letters of one word, its ends marked by a space."""
    padded = f" {token} "
    sizes = range(SHORTEST, min(LONGEST, len(padded)) + 1)
    return tuple([padded[at : at + size] for size in sizes for at in range(len(padded) - size + 1)])


def learned_features(tokens: list[str]) -> tuple[str, ...]:
    """Return what a correction is remembered by: telling words and pairs, sorted; never the text itself."""
    silent = lexicon.stopwords()
    telling = [
        word
        for word in tokens
        if len(word) >= _TELLING_LENGTH and word not in silent and word.isalpha() and word not in _MARKS
    ]
    return tuple(sorted(word_features(telling)))
