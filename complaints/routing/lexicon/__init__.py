"""Word lists as data: slang to formal, Javanese, stop words (their sources: NOTICE); and the city's own."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from complaints.city_words import here, pairs

_FOLDER = Path(__file__).parent
_SOURCES = ("own.txt", "slang.txt", "javanese_ccbysa.txt")  # the first to know a word wins, the city last


@lru_cache(maxsize=1)
def _table() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for name in _SOURCES:
        table = pairs(_FOLDER / name) | table
    return table


def formal(word: str) -> tuple[str, ...] | None:
    """Return the formal words for a word of slang, Javanese or the city's own, or None when it is none."""
    return _table().get(word) or here().said.get(word)


@lru_cache(maxsize=1)
def stopwords() -> frozenset[str]:
    """Return words that tell nothing about a subject."""
    return frozenset((_FOLDER / "stopwords.txt").read_text(encoding="utf-8").split())
