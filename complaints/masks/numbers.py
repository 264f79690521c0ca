"""Telephone numbers, and whatever she calls her number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from complaints.masks.nik import NIK_LENGTH
from complaints.masks.spans import COVERED, NIK_MASK, PHONE_MASK, Span
from complaints.masks.spelled import spelled_numbers

_SPACE = r"[^\S\n]"
_GAP = rf"{_SPACE}{{0,2}}[.\-\u2010-\u2015/()_|*]{{0,2}}{_SPACE}{{0,2}}"
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


def phones(text: str) -> Iterator[Span]:
    """Telephone numbers in any of the shapes that people use here."""
    if not _has_number(text):
        return
    things = [found.end() for found in _OF_A_THING.finditer(text)]
    without_prices = _PRICE.sub(lambda found: COVERED * len(found.group()), text)
    for pattern in _PHONES:
        found = [one for one in pattern.finditer(without_prices) if one.start() not in things]
        if found:
            yield from (Span(*one.span(), PHONE_MASK) for one in found)
            return


def said(text: str) -> Iterator[Span]:
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


def spelled(text: str) -> Iterator[Span]:
    """Numbers of which some digits are words."""
    for start, end, digits in spelled_numbers(text):
        if len(digits) == NIK_LENGTH:
            yield Span(start, end, NIK_MASK)
        elif digits.startswith(("08", "628")):
            yield Span(start, end, PHONE_MASK)
