"""Word lists as data: slang to formal, Javanese, boso walikan, stop words (sources and licences: NOTICE)."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

_FOLDER = Path(__file__).parent
_SOURCES = ("own.txt", "slang.txt", "javanese_ccbysa.txt", "walikan.txt")  # the first to know a word wins


@lru_cache(maxsize=1)
def _table() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for name in _SOURCES:
        for line in (_FOLDER / name).read_text(encoding="utf-8").splitlines():
            written, _, formal = line.partition("\t")
            if formal and not line.startswith("#"):
                table.setdefault(written, tuple(formal.split()))
    return table


def formal(word: str) -> tuple[str, ...] | None:
    """Return the formal words for a word of slang, Javanese or boso walikan, or None when it is none."""
    return _table().get(word)


@lru_cache(maxsize=1)
def stopwords() -> frozenset[str]:
    """Return words that tell nothing about a subject."""
    return frozenset((_FOLDER / "stopwords.txt").read_text(encoding="utf-8").split())
