"""What the prior and the learning look at: words, neighbouring words, and letter groups inside words."""

from __future__ import annotations

from collections import Counter
from itertools import chain, pairwise

from complaints.routing import lexicon
from complaints.routing.normaliser import PLACEHOLDERS

SHORTEST, LONGEST = (
    3,
    4,
)  # letters in a group; the ends of a word count as a space each; five told nothing more
_TELLING_LENGTH = 3
_MARKS = frozenset(PLACEHOLDERS.values())


def word_features(tokens: list[str]) -> Counter[str]:
    """Count the words and the pairs of neighbours ("jalan rusak") of one text."""
    found = Counter(tokens)
    found.update(map(" ".join, pairwise(tokens)))
    return found


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
