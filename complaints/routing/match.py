"""Phrases of the catalogue against windows of a text, weighted by how telling their words are."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

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


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase of one category: its stems, and the sum of how telling they are."""

    category: str
    text: str
    stems: tuple[str, ...]
    weight: float


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found in a text: likeness 0 to 1, and likeness times weight."""

    phrase: Phrase
    likeness: float
    score: float


class PhraseIndex:
    """All phrases of a catalogue, found through their most telling word."""

    def __init__(self, categories: Mapping[str, Category]) -> None:
        stems_of = _Stems()
        rows = [(key, text, stems_of.of(text)) for key, one in categories.items() for text in one.phrases]
        rows = [row for row in rows if row[2]]
        users: dict[str, set[str]] = defaultdict(set)
        for key, _, stems in rows:
            for one in stems:
                users[one].add(key)
        self._telling = {one: math.log(1 + len(categories) / len(keys)) for one, keys in users.items()}
        self._anchors: dict[str, list[Phrase]] = defaultdict(list)
        for key, text, stems in rows:
            weight = sum(self._telling[one] for one in stems)
            anchor = max(stems, key=lambda one: (self._telling[one], one))
            self._anchors[anchor].append(Phrase(key, text, stems, weight))
        self._by_letter: dict[str, list[str]] = defaultdict(list)
        for one in sorted(self._telling):
            self._by_letter[one[0]].append(one)
        self._repair = lru_cache(maxsize=16_384)(self._nearest)

    def hits(self, tokens: Iterable[str]) -> dict[str, Hit]:
        """Return the best hit of each category that has one."""
        stems = [self._repair(one) for one in stems_of(tokens)]
        best: dict[str, Hit] = {}
        checks = 0
        for at, found in enumerate(stems):
            for phrase in self._anchors.get(found, ()):
                checks += 1
                if checks > _MOST_CHECKS:
                    return best
                likeness = _likeness(phrase.stems, stems, at)
                score = likeness * phrase.weight
                if likeness and (phrase.category not in best or best[phrase.category].score < score):
                    best[phrase.category] = Hit(phrase, likeness, score)
        return best

    def _nearest(self, word: str) -> str:
        """Repair a typo against the words of the phrases: same first letter, at most one slip."""
        if word in self._telling or len(word) < _REPAIRABLE:
            return word
        near = process.extractOne(
            word,
            self._by_letter.get(word[0], ()),
            scorer=Levenshtein.distance,
            processor=None,
            score_cutoff=1,
        )
        return near[0] if near and len(near[0]) >= _REPAIRABLE else word


class _Stems:
    """Stems of phrases. Phrases are plain words that repeat, so each word is looked at once."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[str, ...]] = {}

    def of(self, phrase: str) -> tuple[str, ...]:
        known = self._known
        stems: list[str] = []
        for word in phrase.split():
            if word not in known:
                plain = word.isascii() and word.isalpha()
                known[word] = stems_of(spell(word) if plain else normalise(word))
            stems += known[word]
        return tuple(stems)


def stems_of(tokens: Iterable[str]) -> tuple[str, ...]:
    """Return the stems of the tokens that tell something."""
    silent = lexicon.stopwords()
    return tuple(stem(token) for token in tokens if token not in silent)


def _likeness(phrase: tuple[str, ...], stems: list[str], at: int) -> float:
    """Return how much of a phrase stands around a position, 0 to 1, order aside."""
    if len(phrase) == 1:
        return 1.0
    reach = len(phrase) - 1 + _SLACK
    window = set(stems[max(0, at - reach) : at + reach + 1])
    shared = sum(one in window for one in phrase)
    if shared == len(phrase):
        return 1.0
    if shared * 2 < len(phrase):
        return 0.0
    narrow = " ".join(stems[max(0, at - len(phrase) + 1) : at + len(phrase)])
    return fuzz.partial_ratio(" ".join(phrase), narrow, processor=None, score_cutoff=GOOD_ENOUGH) / 100
