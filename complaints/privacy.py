"""What may be seen: the door for hostile text, masks for personal numbers, aliases, and a safe cut."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum

from complaints.masks import (
    ACCOUNT_MASK,
    EMAIL_MASK,
    NAME_MASK,
    NIK_MASK,
    PHONE_MASK,
    has_personal_data,
    hide,
    mask,
    mask_after,
)
from complaints.service_levels import Kind

__all__ = [
    "ACCOUNT_MASK",
    "EMAIL_MASK",
    "NAME_MASK",
    "NIK_MASK",
    "PHONE_MASK",
    "TELEGRAM_CAPTION",
    "TELEGRAM_TEXT",
    "Privacy",
    "alias",
    "clean",
    "cut",
    "has_personal_data",
    "hide",
    "is_restricted",
    "mask",
    "mask_after",
    "units",
    "visible_name",
]


class Privacy(StrEnum):
    """Chosen by the citizen at intake; no act of the staff can widen it."""

    OPEN = "open"
    ANONYMOUS = "anonymous"
    CONFIDENTIAL = "confidential"


def is_restricted(privacy: str, kind: str) -> bool:
    """Whether a report is only for the restricted group: confidential, or about abuse of office."""
    return privacy == Privacy.CONFIDENTIAL or kind == Kind.OVERSIGHT


TELEGRAM_TEXT = 4096
"""Longest text of a Telegram message, in UTF-16 code units."""
TELEGRAM_CAPTION = 1024


def alias(kelurahan: str | None, kecamatan: str | None, *, word: str = "Warga") -> str:
    """How staff call a citizen who is not named: "Warga Lowokwaru"."""
    return " ".join(filter(None, (word, kelurahan or kecamatan)))


def visible_name(level: Privacy, named: bool, name: str, alias: str) -> str:
    """What staff read: the name only if the report is open and she chose to be named."""
    return name if level is Privacy.OPEN and named and name else alias


# --- the door -------------------------------------------------------------------------------------

_ZWJ = "\u200d"
_BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_INVISIBLE = "\u00ad\u034f\u115f\u1160\u180e\u200b\u200c\u2060\u2061\u2062\u2063\u2064\u3164\ufeff\uffa0"
_DROPPED = frozenset(_BIDI + _INVISIBLE)
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_TAGS = range(0xE0000, 0xE0080)
_PICTURES = 0x1F000
_SKIN = range(0x1F3FB, 0x1F400)
_FLAGS = range(0x1F1E6, 0x1F200)
_VARIATION = range(0xFE00, 0xFE10)


def clean(text: str, limit: int = TELEGRAM_TEXT) -> str:
    """The text as it may be stored and shown again.

    NUL and other control characters, lone surrogates, marks that turn the direction of writing, and invisible
    characters are gone (the joiner inside an emoji stays); lines end alike and at most one line is left
    empty; NFC; no white space around; at most `limit` UTF-16 code units.
    """
    text = _LINE_ENDS.sub("\n", text)
    kept = "".join(sign for sign in text if sign == _ZWJ or _wanted(sign))
    kept = unicodedata.normalize("NFC", _only_emoji_joiners(kept))
    kept = re.sub(r"\n[^\S\n]*(?:\n[^\S\n]*)+", "\n\n", kept).strip()
    return cut(kept, limit)


def _wanted(sign: str) -> bool:
    if sign in "\n\t":
        return True
    return sign not in _DROPPED and ord(sign) not in _TAGS and unicodedata.category(sign) not in ("Cc", "Cs")


def _only_emoji_joiners(text: str) -> str:
    kept: list[str] = []
    for place, sign in enumerate(text):
        following = text[place + 1 : place + 2]
        if sign != _ZWJ or (kept and _emoji(kept[-1]) and following and _emoji(following)):
            kept.append(sign)
    return "".join(kept)


def _emoji(sign: str) -> bool:
    newer = ord(sign) >= _PICTURES and unicodedata.category(sign) == "Cn"  # emoji this Python has no name for
    return newer or unicodedata.category(sign) in ("So", "Sk") or ord(sign) in _VARIATION


# --- the cut --------------------------------------------------------------------------------------


def units(text: str) -> int:
    """Length as Telegram counts it: UTF-16 code units."""
    return len(text) + sum(sign > "\uffff" for sign in text)


def cut(text: str, limit: int, ending: str = "…") -> str:
    """The text in at most `limit` UTF-16 code units; `ending` shows that something is left out.

    Never cuts inside an emoji, a flag or a letter with its marks (unless one of those alone is too long). Cut
    before escaping, never after.
    """
    if units(text) <= limit:
        return text
    room = limit - units(ending)
    if room < 0:
        return ""
    place = _fitting(text, room)
    whole = place
    while whole > 0 and _belongs_together(text, whole):
        whole -= 1
    return text[: whole or place].rstrip() + ending


def _fitting(text: str, room: int) -> int:
    used = 0
    for place, sign in enumerate(text):
        used += 1 + (sign > "\uffff")
        if used > room:
            return place
    return len(text)


def _belongs_together(text: str, place: int) -> bool:
    """Whether a cut before `place` would part what is one sign to the eye."""
    before, after = text[place - 1], text[place]
    if _ZWJ in (before, after) or ord(after) in _SKIN:
        return True
    if ord(after) in _VARIATION or unicodedata.category(after) in ("Mn", "Me", "Mc"):
        return True
    if ord(before) in _FLAGS and ord(after) in _FLAGS:
        start = place
        while start > 0 and ord(text[start - 1]) in _FLAGS:
            start -= 1
        return (place - start) % 2 == 1
    return False
