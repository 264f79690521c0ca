"""English words to the Indonesian that the catalogue and the prior know; other texts are left as they are.

Word for word: enough to find the department of "the street light in front of my house is dead", no more.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FILE = Path(__file__).parent / "lexicon" / "english.txt"
LOOKED_AT = 16  # words: by then it shows which language it is
_ENGLISH = 0.5  # share of known words from which a text is English
_FEWEST = 2
_LONGEST = 3  # words of an entry


@lru_cache(maxsize=1)
def table() -> dict[str, tuple[str, ...]]:
    """Return the entries: up to three English words, and what they mean: nothing for a mere "the"."""
    lines = FILE.read_text(encoding="utf-8").splitlines()
    rows = (line.partition("\t") for line in lines if line and not line.startswith("#"))
    return {written: tuple(meaning.split()) for written, _, meaning in rows}


def is_english(words: Sequence[str]) -> bool:
    """Whether these first words of a text are English: half of them, and at least two, are known as such."""
    known = sum(_entry(word) is not None for word in words)
    return known >= max(_FEWEST, _ENGLISH * len(words))


def translated(words: Sequence[str]) -> Iterator[str]:
    """Yield the words of an English text in Indonesian; names and words that are not known stay."""
    at = 0
    while at < len(words):
        for size in range(min(_LONGEST, len(words) - at), 0, -1):
            meaning = _entry(" ".join(words[at : at + size]))
            if meaning is not None:
                yield from meaning
                at += size
                break
        else:
            yield words[at]
            at += 1


def _entry(written: str) -> tuple[str, ...] | None:
    entries = table()
    found = entries.get(written)
    if found is None and written.endswith("s"):
        return entries.get(written[:-1])
    return found
