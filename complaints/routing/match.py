"""Phrases of the catalogue against windows of a text, weighted by how telling their words are."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Levenshtein

from complaints.routing import lexicon
from complaints.routing.normaliser import normalise, spell
from complaints.routing.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from complaints.catalogue import Category

GOOD_ENOUGH = 80.0  # of 100: below this a window is about something else
_MOST_CHECKS = 250  # windows compared per text, so that a hostile text stays cheap
_REPAIRABLE = 5  # letters; shorter words have too many neighbours
_SLACK = 2  # words that may stand between those of a phrase


class Phrase(NamedTuple):
    """One phrase of one category.

    Attributes:
        category: whose phrase it is.
        text: as the catalogue writes it.
        stems: the stems of its words.
        weight: the sum of how telling they are.
        joined: the stems as one string.
        anchor: the most telling of them.
    """

    category: str
    text: str
    stems: tuple[str, ...]
    weight: float
    joined: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found in a text.

    Attributes:
        phrase: the best one of its kind of problem.
        likeness: how much of it stands there, 0 to 1.
        score: likeness times weight.
        said: the weight of the words that really stand there, of whichever phrase has most of them.
        words: of how many telling words the longest phrase of that kind is that stands there word for word.
    """

    phrase: Phrase
    likeness: float
    score: float
    said: float
    words: int

    @property
    def whole(self) -> bool:
        """Whether a phrase of that kind stands there word for word."""
        return self.words > 0


class PhraseIndex:
    """All phrases of a catalogue, found through their most telling word."""

    def __init__(self, categories: Mapping[str, Category]) -> None:
        stems_of = _Stems().of
        rows = [(key, text, stems_of(text)) for key, one in categories.items() for text in one.phrases]
        users: dict[str, set[str]] = defaultdict(set)
        for key, _, stems in rows:
            for one in stems:
                users[one].add(key)
        self._telling = {one: math.log(1 + len(categories) / len(keys)) for one, keys in users.items()}
        rank = {one: at for at, one in enumerate(sorted(users, key=lambda one: (self._telling[one], one)))}
        self._anchors: dict[str, list[Phrase]] = defaultdict(list)
        for key, text, stems in rows:
            if stems:
                weight = sum(map(self._telling.__getitem__, stems))
                anchor = max(stems, key=rank.__getitem__)
                self._anchors[anchor].append(Phrase(key, text, stems, weight, " ".join(stems), anchor))
        self._alike: dict[tuple[str, int], list[str]] = defaultdict(list)
        for one in sorted(self._telling):
            self._alike[one[0], len(one)].append(one)
        self._found = lru_cache(maxsize=16_384)(self._stem)

    def hits(self, tokens: Iterable[str]) -> dict[str, Hit]:
        """Return the best hit of each category that has one."""
        stems = self.stems(tokens)
        best: dict[str, Hit] = {}
        checks = 0
        for at, found in enumerate(stems):
            phrases = self._anchors.get(found)
            if not phrases:
                continue
            around = _Around(stems, at)
            for phrase in phrases:
                checks += 1
                if checks > _MOST_CHECKS:
                    return best
                known = best.get(phrase.category)
                if known and known.score >= phrase.weight and known.said >= phrase.weight:
                    continue  # even word for word it could not win
                likeness, missing = around.likeness(phrase)
                if likeness:
                    said = likeness * (phrase.weight - sum(map(self._telling.__getitem__, missing)))
                    words = 0 if missing else len(phrase.stems)
                    hit = Hit(phrase, likeness, likeness * phrase.weight, said, words)
                    best[phrase.category] = _better(known, hit)
        return best

    def stems(self, tokens: Iterable[str]) -> list[str]:
        """Return the stems of the tokens that tell something, typos repaired."""
        return [one for one in map(self._found, tokens) if one]

    def _stem(self, token: str) -> str:
        """Return the stem of a token, typos repaired; nothing for one that tells nothing."""
        return "" if token in lexicon.stopwords() else self._nearest(stem(token))

    def _nearest(self, word: str) -> str:
        """Repair a typo against the words of the phrases: same first letter, at most one slip."""
        if word in self._telling or len(word) < _REPAIRABLE:
            return word
        near = [
            found[0]
            for size in range(len(word) - 1, len(word) + 2)
            if (alike := self._alike.get((word[0], size)))
            and (found := process.extractOne(word, alike, scorer=Levenshtein.distance, score_cutoff=1))
        ]
        nearest = min(near, default="")
        return nearest if len(nearest) >= _REPAIRABLE else word


def _better(known: Hit | None, new: Hit) -> Hit:
    """The better of two phrases, with the most that either says."""
    if known is None:
        return new
    best, other = (new, known) if new.score > known.score else (known, new)
    return replace(best, said=max(best.said, other.said), words=max(best.words, other.words))


class _Stems:
    """Stems of phrases. Phrases are plain words that repeat, so each word is looked at once."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[str, ...]] = {}

    def of(self, phrase: str) -> tuple[str, ...]:
        known = self._known
        stems: list[str] = []
        for word in phrase.split():
            found = known.get(word)
            if found is None:
                plain = word.isascii() and word.isalpha()
                found = known[word] = stems_of(spell(word) if plain else normalise(word))
            stems += found
        return tuple(stems)


def stems_of(tokens: Iterable[str]) -> tuple[str, ...]:
    """Return the stems of the tokens that tell something."""
    silent = lexicon.stopwords()
    return tuple(stem(token) for token in tokens if token not in silent)


class _Around:
    """What stands around one position of a text, per length of phrase."""

    def __init__(self, stems: list[str], at: int) -> None:
        self._stems = stems
        self._at = at
        self._seen: dict[int, tuple[list[str], str]] = {}

    def likeness(self, phrase: Phrase) -> tuple[float, list[str]]:
        """Return how much of a phrase stands here, 0 to 1, order aside; and the words that do not."""
        size = len(phrase.stems)
        if size == 1:
            return 1.0, []
        window, narrow = self._seen.get(size) or self._look(size)
        missing = [one for one in phrase.stems if one not in window]
        if not missing:
            return 1.0, []
        if len(missing) * 2 > size:
            return 0.0, missing
        ratio = fuzz.partial_ratio(phrase.joined, narrow, processor=None, score_cutoff=GOOD_ENOUGH)
        return ratio / 100, missing

    def _look(self, size: int) -> tuple[list[str], str]:
        reach = size - 1 + _SLACK
        window = self._stems[max(0, self._at - reach) : self._at + reach + 1]
        narrow = " ".join(self._stems[max(0, self._at - size + 1) : self._at + size])
        self._seen[size] = window, narrow
        return window, narrow
