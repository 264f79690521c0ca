"""Words without their endings: `banjire`, `sampahnya` and `memperbaiki` back to what they are about.

PySastrawi takes a millisecond a complaint and does not know Javanese endings, so this strips a few at most
from each side and believes the result only when it is a known root.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

_ROOTS = Path(__file__).parent / "lexicon" / "roots.txt"
_ENDINGS = (
    "",
    "nya",
    "kan",
    "an",
    "in",
    "i",
    "e",
    "ne",
    "ku",
    "mu",
    "lah",
    "kah",
    "annya",
    "kannya",
    "inya",
    "ane",
)
_NASAL = {  # what a nasal prefix has swallowed
    "meng": ("k", ""),
    "peng": ("k", ""),
    "meny": ("s",),
    "peny": ("s",),
    "mem": ("p", ""),
    "pem": ("p", ""),
    "men": ("t", ""),
    "pen": ("t", ""),
    "me": ("",),
    "pe": ("",),
    "ng": ("k", ""),
    "ny": ("s", "c"),
}
_PLAIN = (
    "di",
    "ke",
    "ber",
    "ter",
    "se",
    "per",
    "diper",
    "memper",
    "pember",
    "keber",
    "bel",
    "pel",
    "tak",
    "kok",
)
_SHORTEST_ROOT = 3
_BY_LETTER: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
for _prefix, _swallowed in (*((one, ("",)) for one in _PLAIN), *_NASAL.items()):
    _BY_LETTER.setdefault(_prefix[0], []).append((_prefix, _swallowed))


@lru_cache(maxsize=1)
def roots() -> frozenset[str]:
    """Return the known root words."""
    return frozenset(_ROOTS.read_text(encoding="utf-8").split())


@lru_cache(maxsize=32_768)
def stem(word: str) -> str:
    """Return the root of a word, or the word itself when stripping leads to nothing known."""
    known = roots()
    if word in known or len(word) <= _SHORTEST_ROOT + 1:
        return word
    for ending in _ENDINGS:
        if word.endswith(ending):
            left = word[: len(word) - len(ending)]
            if len(left) < _SHORTEST_ROOT:
                continue
            for body in _without_prefix(left):
                if len(body) >= _SHORTEST_ROOT and body in known:
                    return body
    return word


def _without_prefix(word: str) -> list[str]:
    bodies = [word]
    for prefix, swallowed in _BY_LETTER.get(word[0], ()):
        if word.startswith(prefix):
            bodies += [first + word[len(prefix) :] for first in swallowed]
    return bodies
