"""Her own name, wherever she wrote it herself."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from complaints.masks.spans import NAME_MASK, Span, with_masks

_SHORTEST = 3
_TITLES = frozenset(
    """
    pak bapak bpk ibu bu mas mbak mba kak kakak gus ning cak neng haji hajah bin binti van dan the abu umi
    mama papa ayah bunda dr drs ir prof
    """.split()  # noqa: SIM905 - quoted words would hide the list
)
_APOSTROPHES = "’ʼ"
_BETWEEN = r"['`.\-]?"
"""What people write within a name. With signs beyond ASCII the pattern takes ten times as long to build."""


def hide(text: str, known: Iterable[str]) -> str:
    """The text with the reporter's own name, user name or id masked wherever she wrote them herself.

    Args:
        text: what goes to staff.
        known: what must not be read there; of a name also its parts of three letters or more are hidden, in
            any case, with or without their accents and apostrophes. Titles such as "Bu" stay.
    """
    parts = {part for whole in known for part in _parts(whole)}
    if not parts:
        return text
    longest_first = sorted(parts, key=len, reverse=True)
    any_of = "|".join(_BETWEEN.join(map(re.escape, part)) for part in longest_first)
    found = re.finditer(rf"(?<![^\W_])(?:{any_of})(?![^\W_])", _folded(text))
    return with_masks(text, [Span(*one.span(), NAME_MASK) for one in found])


def _parts(whole: str) -> Iterator[str]:
    words = re.findall(r"\w+", re.sub(r"['`]", "", _folded(whole)))
    yield from (word for word in words if len(word) >= _SHORTEST and word not in _TITLES)
    joined = "".join(words)
    if joined and joined not in _TITLES:
        yield joined
    if len(words) == 1 and words[0] not in _TITLES:
        yield words[0]


def _folded(text: str) -> str:
    """The text, sign by sign, in small letters without accents or ornament."""
    if text.isascii():
        return text.lower()
    return "".join(_fold(sign) for sign in text)


def _fold(sign: str) -> str:
    if sign in _APOSTROPHES:
        return "'"
    base = next((one for one in unicodedata.normalize("NFKD", sign) if not unicodedata.combining(one)), sign)
    small = base.casefold()
    return small if len(small) == 1 else base
