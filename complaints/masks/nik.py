"""NIK and family card numbers: sixteen digits, however they are grouped."""

from __future__ import annotations

import re
from collections.abc import Iterator

from complaints.masks.spans import NIK_MASK, Span

_SPACE = r"[^\S\n]"
_WIDE = rf"{_SPACE}{{0,3}}[.\-\u2010-\u2015/_|:*\n]{{0,2}}{_SPACE}{{0,3}}"
_RUN = re.compile(rf"(?<!\d)\d(?:{_WIDE}\d){{15,}}(?!\d)")
_WIDE_SIGN = re.compile(r"[/_|:*\n]|[^\S\n]{2}|[.\-\u2010-\u2015]{2}")
_PRICE_OR_DATE = re.compile(r"\d{1,3}(?:[.,]\d{3})+|\d{1,2}([.\-/])\d{1,2}\1(?:19|20)\d\d")
NIK_LENGTH = 16
_BIRTH = r"\d{6}(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])\d{6}"
_NIK_BIRTH = re.compile(_BIRTH)
_PROVINCE = re.compile(r"(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])\d*")


def niks(text: str) -> Iterator[Span]:
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
        if len(digits) >= NIK_LENGTH:
            # More digits without a gap are a NIK too, with a slip of the finger or something glued to it.
            whole = last == first or len(digits) == NIK_LENGTH
            return last if whole and _is_nik(text[groups[first][0] : groups[last][1]], digits) else None
    return None


def _is_nik(span: str, digits: str) -> bool:
    if any(_PRICE_OR_DATE.fullmatch(word) for word in re.split(r"[^\S\n]|(?<=\d{4})-", span)):
        return False
    born = _NIK_BIRTH.fullmatch(digits) is not None  # a list of house numbers has no birthday
    if _WIDE_SIGN.search(span):  # numbers of letters and of decrees are full of such gaps
        return born and _PROVINCE.fullmatch(digits) is not None and re.search(r"\d{4}", span) is not None
    return born or all(len(group) in {4, len(digits)} for group in re.findall(r"\d+", span))
