"""What may be seen: the door for hostile text, masks for personal numbers, aliases, and a safe cut."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from typing import TYPE_CHECKING

from complaints.service_levels import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable


class Privacy(StrEnum):
    """Chosen by the citizen at intake; no act of the staff can widen it."""

    OPEN = "open"
    ANONYMOUS = "anonymous"
    CONFIDENTIAL = "confidential"


def is_restricted(privacy: str, kind: str) -> bool:
    """Whether a report is only for the restricted group: confidential, or about abuse of office."""
    return privacy == Privacy.CONFIDENTIAL or kind == Kind.OVERSIGHT


NIK_MASK = "[NIK]"
PHONE_MASK = "[HP]"
EMAIL_MASK = "[e-mail]"
NAME_MASK = "[…]"

TELEGRAM_TEXT = 4096
"""Longest text of a Telegram message, in UTF-16 code units."""
TELEGRAM_CAPTION = 1024

_GAP = r"[^\S\n]?[.\-\u2010-\u2015/()]{0,2}[^\S\n]?"
_EMAIL = re.compile(r"(?<![\w.+\-])[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+")
# No slash: numbers of letters and decrees are full of them.
_DIGIT_RUN = re.compile(r"(?<!\d)\d(?:[^\S\n]?[.\-\u2010-\u2015]?[^\S\n]?\d){15,}(?!\d)")
# Dates and hours (08-11-2026, 08.30) and prices (Rp62.800.000.000) are no telephone numbers.
_NO_PHONE = (
    r"(?!08[.:]\d\d(?![.\-]?\d))(?!08[./\-]\d{1,2}[./\-](?:19|20)?\d\d(?!\d))"
    r"(?!08[./\-](?:19|20)\d\d(?!\d))(?!(?<=\d[./\-])08[./\-]\d\d(?!\d))"
    r"(?<!Rp)(?<!Rp )(?<!Rp\.)(?<!Rp\. )"
)
_PHONE = re.compile(
    rf"(?<!\d)\(?{_NO_PHONE}(?:\+|00)?(?:62{_GAP}(?:\(0\){_GAP})?|0)8(?:{_GAP}\d){{7,11}}(?!\d)",
    re.IGNORECASE,
)
_LANDLINE = re.compile(rf"(?<!\d)(?:\+62{_GAP}\d{{2,3}}|\(0\d{{2,3}}|0341)(?:{_GAP}\d){{5,8}}(?!\d)")
_PRICE_OR_DATE = re.compile(r"\d{1,3}(?:[.,]\d{3})+|\d{1,2}([.\-/])\d{1,2}\1(?:19|20)\d\d")
_NIK_LENGTH = 16
_TELLING = 4
_NIK_BIRTH = re.compile(r"\d{6}(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])\d{6}")


def mask(text: str) -> str:
    """The text with e-mail addresses, NIK (16 digits, however grouped) and telephone numbers masked.

    Codes, prices, dates, house numbers, RT/RW and lamp-post numbers stay. Masking twice changes nothing more.
    """
    text = _EMAIL.sub(EMAIL_MASK, text)
    text = _DIGIT_RUN.sub(_mask_nik_in, text)
    return _LANDLINE.sub(PHONE_MASK, _PHONE.sub(PHONE_MASK, text))


def has_personal_data(text: str) -> bool:
    """Whether `mask` would hide something."""
    return mask(text) != text


def hide(text: str, known: Iterable[str]) -> str:
    """The text with the reporter's own name, user name or id masked wherever she wrote them herself.

    Args:
        text: what goes to staff.
        known: what must not be read there; of a name also its parts of four letters or more are hidden.
    """
    parts = {
        part
        for whole in known
        for part in (whole.strip(), *(word for word in whole.split() if len(word) >= _TELLING))
    }
    for part in sorted(filter(None, parts), key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(part)}(?!\w)", NAME_MASK, text, flags=re.IGNORECASE)
    return text


def _mask_nik_in(run: re.Match[str]) -> str:
    """A run of digits with small gaps: mask each stretch of whole groups in it that is a NIK."""
    text = run.group()
    groups = list(re.finditer(r"\d+", text))
    masked, copied, first = "", 0, 0
    while first < len(groups):
        last = _nik_end(text, groups, first)
        if last is not None:
            masked += text[copied : groups[first].start()] + NIK_MASK
            copied = groups[last].end()
        first = first + 1 if last is None else last + 1
    return masked + text[copied:]


def _nik_end(text: str, groups: list[re.Match[str]], first: int) -> int | None:
    digits = ""
    for last in range(first, len(groups)):
        digits += groups[last].group()
        if len(digits) >= _NIK_LENGTH:
            # More digits without a gap are a NIK too, with a slip of the finger or something glued to it.
            whole = last == first or len(digits) == _NIK_LENGTH
            return (
                last if whole and _is_nik(text[groups[first].start() : groups[last].end()], digits) else None
            )
    return None


def _is_nik(span: str, digits: str) -> bool:
    if any(_PRICE_OR_DATE.fullmatch(word) for word in re.split(r"[^\S\n]|(?<=\d{4})-", span)):
        return False
    long_groups = re.search(r"\d{4}", span) is not None
    return long_groups or _NIK_BIRTH.fullmatch(digits) is not None  # a list of house numbers has no birthday


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
