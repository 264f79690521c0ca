"""Masks over what tells who somebody is: NIK and family card numbers, telephones, e-mail, accounts, her name.

Whatever is found is found in a copy of the text that has the same length (`_legible`), so that digits of any
script, keycaps and a letter O in place of a zero are read as people mean them. Dates, hours, prices, report
codes and the numbers of lamp-posts and meters stay: the desk needs them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from complaints.masks_words import spelled_numbers

if TYPE_CHECKING:
    from collections.abc import Iterable

NIK_MASK = "[NIK]"
PHONE_MASK = "[HP]"
EMAIL_MASK = "[e-mail]"
ACCOUNT_MASK = "[akun]"
NAME_MASK = "[…]"

_MASKS = re.compile("|".join(map(re.escape, (NIK_MASK, PHONE_MASK, EMAIL_MASK, ACCOUNT_MASK, NAME_MASK))))
_COVERED = "\ue000"
"""Stands in place of everything that is masked already; it is neither a word nor a number."""


class Span(NamedTuple):
    """A stretch of a text that must not be read, and what stands in its place."""

    start: int
    end: int
    mask: str


def mask(text: str) -> str:
    """The text with personal numbers, e-mail addresses and accounts masked; a second time changes nothing."""
    return _with_masks(text, personal(text))


def mask_after(before: str, text: str) -> str:
    """`text` masked as what follows `before`: a number that was spread over two messages is found too."""
    joint, shift = f"{before}\n{text}", len(before) + 1
    ours = [Span(max(one.start - shift, 0), one.end - shift, one.mask) for one in personal(joint)]
    alone = personal(text)
    added = [one for one in ours if one.end > 0 and not any(_meet(one, other) for other in alone)]
    return _with_masks(text, [*alone, *added])


def has_personal_data(text: str) -> bool:
    """Whether `mask` would hide something."""
    return bool(personal(text))


def personal(text: str) -> list[Span]:
    """Every stretch that `mask` hides, from left to right; none meets another."""
    hidden = _MASKS.sub(lambda found: _COVERED * len(found.group()), _legible(text))
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
        text = text[:start] + _COVERED * (end - start) + text[end:]
    return text


def _with_masks(text: str, spans: Iterable[Span]) -> str:
    masked, copied = "", 0
    for start, end, sign in sorted(spans):
        masked += text[copied:start] + sign
        copied = end
    return masked + text[copied:]


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


# --- reading ------------------------------------------------------------------------------------------

_KEYCAP = {"\ufe0f": ".", "\u20e3": "-"}
_OH = re.compile(r"(?:(?<![^\W_])|(?<=\d))[oO](?=\d)|(?<=\d)[oO](?=[ .\-]?\d)")
_ONE = re.compile(r"(?<=\d)[lI](?=\d)")


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


# --- detectors: each gives what it finds in a legible text --------------------------------------------

_SPACE = r"[^\S\n]"
_GAP = rf"{_SPACE}{{0,2}}[.\-\u2010-\u2015/()_|*]{{0,2}}{_SPACE}{{0,2}}"
_AT = r"(?:@|\(at\)|\[at\]|\bat\b)"
_DOT = r"(?:\.|\(dot\)|\[dot\]|\bdot\b|\btitik\b)"
_PROVIDERS = r"(?:gmail|yahoo|ymail|hotmail|outlook|icloud|proton)"
_PROVIDER = re.compile(_PROVIDERS, re.IGNORECASE)
_EMAILS = re.compile(
    r"(?<![\w.+\-])[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+"
    rf"|(?<![\w.+\-])[\w.+\-]{{2,}}{_SPACE}?{_AT}{_SPACE}?{_PROVIDERS}"
    rf"{_SPACE}?{_DOT}{_SPACE}?(?:com|co\.id|id|me)\b",
    re.IGNORECASE,
)
_ACCOUNTS = re.compile(
    r"(?<!\w)(?:https?://)?(?:www\.)?(?:t\.me|telegram\.(?:me|dog)|wa\.me|api\.whatsapp\.com)/\S+"
    r"|tg://\S+|(?<![\w.+\-@/])@[A-Za-z][A-Za-z0-9_.]{3,31}",
    re.IGNORECASE,
)
# Dates and hours (08-11-2026, 08.30) and prices (Rp62.800.000.000) are no telephone numbers.
_NO_PHONE = (
    r"(?!08[.:]\d\d(?![.\-]?\d))(?!08[./\-]\d{1,2}[./\-](?:19|20)?\d\d(?!\d))"
    r"(?!08[./\-](?:19|20)\d\d(?!\d))(?!(?<=\d[./\-])08[./\-]\d\d(?!\d))"
    r"(?<!Rp)(?<!Rp )(?<!Rp\.)(?<!Rp\. )"
)
_OF_A_THING = re.compile(
    r"(?:meter(?:an)?|kwh|id ?pelanggan|id ?pel|no(?:mor|mer)?\.? pelanggan|tiang|l?pju|gardu|panel|resi)"
    r"[ .:#-]*(?:(?:no(?:mor|mer)?|id|kode|[A-Z]{2,4})[ .:#-]*)*",
    re.IGNORECASE,
)
_PRICE = re.compile(r"\bRp\.?[^\S\n]?\d{1,3}(?:[.,]\d{3})+(?!\d)", re.IGNORECASE)
_PHONES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<!\d)\(?{_NO_PHONE}(?:\+|00)?(?:62{_GAP}(?:\(0\){_GAP})?|0{_GAP})8(?:{_GAP}\d){{7,11}}(?!\d)",
        r"(?<!\d)0?8\d{2,3}\n\d{3,4}\n?\d{2,5}(?!\d)",
        rf"(?<![\d+])\+[1-9](?:{_GAP}\d){{8,13}}(?!\d)",
        rf"(?<!\d)(?:\+62{_GAP}\d{{2,3}}|\(0\d{{2,3}}|0341)(?:{_GAP}\d){{5,8}}(?!\d)",
        r"(?<![\d./\-])0(?:2[1-9]|[3-79]\d{1,2})[- ]\d{6,8}(?![\d./\-])",
    )
)
_FEWEST_DIGITS = 6
_OWNER = r"(?:saya|aku|sy|ku|kulo|kula|ini|itu|adalah|no|nomor|nomer|nmr)"
_FILLER = rf"(?:{_OWNER}\b|[\s.:=#()-])"
_SAID = r"(?P<number>\d(?:[ .\-/_]{0,2}\d){5,19})(?!\d)"
_SAID_PHONE = re.compile(
    rf"\b(?:wa|whatsapp|hp|telp?|tlp|telepon|telpon|call|sms|hubungi|kontak)\b{_FILLER}{{0,6}}?{_SAID}",
    re.IGNORECASE,
)
_SAID_NIK = re.compile(
    rf"\b(?:nik|e?-?ktp|no\.? ?kk|kk|kartu keluarga)\b{_FILLER}{{0,6}}?{_SAID}", re.IGNORECASE
)
_DATE = re.compile(r"\d{1,2}([.\-/ ])\d{1,2}\1(?:19|20)\d\d(?:[ .]\d\d[.:]?\d\d)?")


def _emails(text: str) -> Iterator[Span]:
    if "@" in text or _PROVIDER.search(text):
        yield from (Span(*found.span(), EMAIL_MASK) for found in _EMAILS.finditer(text))


def _accounts(text: str) -> Iterator[Span]:
    yield from (Span(*found.span(), ACCOUNT_MASK) for found in _ACCOUNTS.finditer(text))


def _phones(text: str) -> Iterator[Span]:
    if not _has_number(text):
        return
    things = [found.end() for found in _OF_A_THING.finditer(text)]
    without_prices = _PRICE.sub(lambda found: _COVERED * len(found.group()), text)
    for pattern in _PHONES:
        found = [one for one in pattern.finditer(without_prices) if one.start() not in things]
        if found:
            yield from (Span(*one.span(), PHONE_MASK) for one in found)
            return


def _said(text: str) -> Iterator[Span]:
    """What she calls her number, whatever it looks like."""
    if not _has_number(text):
        return
    for pattern, sign in ((_SAID_NIK, NIK_MASK), (_SAID_PHONE, PHONE_MASK)):
        spans = [
            Span(*found.span("number"), sign)
            for found in pattern.finditer(text)
            if not _DATE.match(found["number"])
        ]
        if spans:
            yield from spans
            return


def _has_number(text: str) -> bool:
    """Whether there are enough digits for any number worth masking; most texts have none."""
    return sum(map(text.count, "0123456789")) >= _FEWEST_DIGITS


def _spelled(text: str) -> Iterator[Span]:
    for start, end, digits in spelled_numbers(text):
        if len(digits) == _NIK_LENGTH:
            yield Span(start, end, NIK_MASK)
        elif digits.startswith(("08", "628")):
            yield Span(start, end, PHONE_MASK)


# --- NIK ------------------------------------------------------------------------------------------------

_WIDE = rf"{_SPACE}{{0,3}}[.\-\u2010-\u2015/_|:*\n]{{0,2}}{_SPACE}{{0,3}}"
_RUN = re.compile(rf"(?<!\d)\d(?:{_WIDE}\d){{15,}}(?!\d)")
_WIDE_SIGN = re.compile(r"[/_|:*\n]|[^\S\n]{2}|[.\-\u2010-\u2015]{2}")
_PRICE_OR_DATE = re.compile(r"\d{1,3}(?:[.,]\d{3})+|\d{1,2}([.\-/])\d{1,2}\1(?:19|20)\d\d")
_NIK_LENGTH = 16
_BIRTH = r"\d{6}(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])\d{6}"
_NIK_BIRTH = re.compile(_BIRTH)
_PROVINCE = re.compile(r"(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])\d*")


def _niks(text: str) -> Iterator[Span]:
    """In each run of digits with gaps, every stretch of whole groups that is a NIK."""
    for run in _RUN.finditer(text):
        groups = [
            (one.start() + run.start(), one.end() + run.start()) for one in re.finditer(r"\d+", run.group())
        ]
        first = 0
        while first < len(groups):
            last = _nik_end(text, groups, first)
            if last is not None:
                yield Span(groups[first][0], groups[last][1], NIK_MASK)
            first = first + 1 if last is None else last + 1


def _nik_end(text: str, groups: list[tuple[int, int]], first: int) -> int | None:
    digits = ""
    for last in range(first, len(groups)):
        digits += text[slice(*groups[last])]
        if len(digits) >= _NIK_LENGTH:
            # More digits without a gap are a NIK too, with a slip of the finger or something glued to it.
            whole = last == first or len(digits) == _NIK_LENGTH
            return last if whole and _is_nik(text[groups[first][0] : groups[last][1]], digits) else None
    return None


def _is_nik(span: str, digits: str) -> bool:
    if any(_PRICE_OR_DATE.fullmatch(word) for word in re.split(r"[^\S\n]|(?<=\d{4})-", span)):
        return False
    born = _NIK_BIRTH.fullmatch(digits) is not None  # a list of house numbers has no birthday
    if _WIDE_SIGN.search(span):  # numbers of letters and of decrees are full of such gaps
        return born and _PROVINCE.fullmatch(digits) is not None and re.search(r"\d{4}", span) is not None
    return born or all(len(group) in {4, len(digits)} for group in re.findall(r"\d+", span))


_DETECTORS = (_emails, _accounts, _niks, _phones, _said, _spelled)


# --- her own name -----------------------------------------------------------------------------------------

_SHORTEST = 3
_TITLES = frozenset(
    """
    pak bapak bpk ibu bu mas mbak mba kak kakak gus ning cak neng haji hajah bin binti van dan the abu umi
    mama papa ayah bunda dr drs ir prof
    """.split()  # noqa: SIM905 - quoted words would hide the list
)
_BETWEEN = r"['’ʼ`.\-]?"


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
    return _with_masks(text, [Span(*one.span(), NAME_MASK) for one in found])


def _parts(whole: str) -> Iterator[str]:
    words = re.findall(r"\w+", re.sub(r"['’ʼ`]", "", _folded(whole)))
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
    base = next((one for one in unicodedata.normalize("NFKD", sign) if not unicodedata.combining(one)), sign)
    small = base.casefold()
    return small if len(small) == 1 else base
