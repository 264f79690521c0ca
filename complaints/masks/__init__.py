"""Masks over what tells who somebody is: NIK and family card numbers, telephones, e-mail, accounts, her name.

Whatever is found is found in a copy of the text that has the same length (`_legible`), so that digits of any
script, keycaps and a letter O in place of a zero are read as people mean them. Dates, hours, prices, report
codes and the numbers of lamp-posts and meters stay: the desk needs them.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from complaints.masks.contacts import accounts, emails
from complaints.masks.names import hide
from complaints.masks.nik import niks
from complaints.masks.numbers import phones, said, spelled
from complaints.masks.spans import (
    ACCOUNT_MASK,
    COVERED,
    EMAIL_MASK,
    NAME_MASK,
    NIK_MASK,
    PHONE_MASK,
    Span,
    with_masks,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "ACCOUNT_MASK",
    "EMAIL_MASK",
    "NAME_MASK",
    "NIK_MASK",
    "PHONE_MASK",
    "has_personal_data",
    "hide",
    "mask",
    "mask_after",
    "personal",
]

_MASKS = re.compile("|".join(map(re.escape, (NIK_MASK, PHONE_MASK, EMAIL_MASK, ACCOUNT_MASK, NAME_MASK))))
_DETECTORS = (emails, accounts, niks, phones, said, spelled)
_KEYCAP = {"\ufe0f": ".", "\u20e3": "-"}
_OH = re.compile(r"(?:(?<![^\W_])|(?<=\d))[oO](?=\d)|(?<=\d)[oO](?=[ .\-]?\d)")
_ONE = re.compile(r"(?<=\d)[lI](?=\d)")


def mask(text: str) -> str:
    """The text with personal numbers, e-mail addresses and accounts masked; a second time changes nothing."""
    return with_masks(text, personal(text))


def mask_after(before: str, text: str) -> str:
    """`text` masked as what follows `before`: a number that was spread over two messages is found too."""
    joint, shift = f"{before}\n{text}", len(before) + 1
    ours = [Span(max(one.start - shift, 0), one.end - shift, one.mask) for one in personal(joint)]
    alone = personal(text)
    added = [one for one in ours if one.end > 0 and not any(_meet(one, other) for other in alone)]
    return with_masks(text, [*alone, *added])


def has_personal_data(text: str) -> bool:
    """Whether `mask` would hide something."""
    return bool(personal(text))


def personal(text: str) -> list[Span]:
    """Every stretch that `mask` hides, from left to right; none meets another."""
    hidden = _MASKS.sub(lambda found: COVERED * len(found.group()), _legible(text))
    found: list[Span] = []
    known = -1
    while len(found) > known:  # what was covered may have kept something else from being seen
        known = len(found)
        for detect in _DETECTORS:
            while new := [*detect(hidden)]:
                found += new
                hidden = _covered(hidden, new)
    return sorted(found)


def _covered(text: str, spans: Iterable[Span]) -> str:
    for start, end, _ in spans:
        text = text[:start] + COVERED * (end - start) + text[end:]
    return text


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _legible(text: str) -> str:
    """The text, sign by sign, with every digit as 0 to 9."""
    plain = (
        text
        if text.isascii()
        else "".join(
            _KEYCAP.get(sign, sign)
            if sign.isascii() or not sign.isdecimal()
            else str(unicodedata.decimal(sign))
            for sign in text
        )
    )
    return _ONE.sub("1", _OH.sub("0", plain))
