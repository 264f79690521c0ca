"""How days are named without the calendar: "Jumat depan", "akhir bulan depan", "triwulan 1"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from complaints.staffing.dates.calendar import (
    NOTHING,
    VAGUE,
    WEEK,
    Sort,
    Span,
    end_of_month,
    months_on,
    span,
    week,
)
from complaints.staffing.dates.forms import Form, form
from complaints.staffing.dates.vocabulary import (
    AHEAD,
    BEHIND,
    MONTH,
    ORDINAL,
    TO,
    WEEKDAY,
    month,
    ordinal,
    weekday,
)

_YEAR = r"(?:\s*,?\s*(?:tahun\s+)?(\d{4})(?!\d))?"
_PART = r"(awal|pertengahan|tengah|akhir|penghujung|ujung)"
_QUARTERS = r"(triwulan|trwulan|tw|kuartal|kwartal|q|semester|smt)"
_OF_YEARS = re.compile(r"\b(?:anggaran|apbd|papbd|dpa|rka|ta)\W*$", re.IGNORECASE)
_LATE = 3
"""How long the early part of a year is, in months."""


def _weekday(found: re.Match[str], today: date) -> Span:
    """The next one; with "depan" that of next week; "minggu" in mid-sentence is no Sunday."""
    soon, day, name, which = found.groups()
    wanted, told = weekday(name), (which or "").casefold()
    if name.casefold() == "minggu" and not (soon or day or told) and _is_in_mid_sentence(found):
        return NOTHING
    if told.startswith(("minggu", "pekan")):
        ahead = 0 if told.endswith("ini") else -1 if re.search(BEHIND, told) else 1
        return _one(week(today, ahead).first + timedelta(days=wanted))
    if re.search(BEHIND, told):
        return _one(today - timedelta(days=(today.weekday() - wanted - 1) % WEEK + 1))
    if told not in {"", "ini", "besok"}:
        return _one(week(today, 1).first + timedelta(days=wanted))
    return _one(today + timedelta(days=(wanted - today.weekday() - 1) % WEEK + 1))


def _is_in_mid_sentence(found: re.Match[str]) -> bool:
    before, after = found.string[: found.start()].strip(), found.string[found.end() :]
    return bool(before) and not re.match(r"\s*(?:pagi|siang|sore|malam|$|,)", after, re.IGNORECASE)


def _one(day: date) -> Span:
    return span(day, sort=Sort.WEEKDAY)


def _this_or_next(found: re.Match[str], today: date) -> Span:
    """Minggu depan, akhir bulan ini, awal tahun depan; a part without more is of the one that runs."""
    part, unit, which = ((one or "").casefold() for one in found.groups())
    if not part and not which:
        return NOTHING
    ahead = 0 if which in {"", "ini"} else -1 if re.search(BEHIND, which) else 1
    if unit in {"minggu", "mgg", "mggu", "pekan"}:
        return _part_of_week(part, week(today, ahead))
    if unit in {"bulan", "bln", "wulan"}:
        begin = months_on(today.replace(day=1), ahead)
        return _part_of_month(part, begin.year, begin.month)
    return _part_of_year(part, today.year + ahead)


def _in_year(found: re.Match[str], _today: date) -> Span:
    """Akhir tahun 2027, APBD 2027, or nothing but 2027."""
    part, cue, year = found.groups()
    alone = found.string.strip() == found[0].strip()
    if not (part or cue or alone or _OF_YEARS.search(found.string[: found.start()])):
        return NOTHING
    return _part_of_year((part or "").casefold(), int(year))


def _in_month(found: re.Match[str], today: date) -> Span:
    """The end of a month, or of the part of it that is named."""
    part, cue, name, year = found.groups()
    whole = len(name) > 3 or name.casefold() == "mei"  # noqa: PLR2004 - "des", "nov" are short forms
    begins = not found.string[: found.start()].strip(" ,.")
    if not (part or cue or year or whole or begins):
        return NOTHING
    return _in_that_month((part or "").casefold(), month(name), year, today)


def _in_that_month(part: str, number: int, year: str | None, today: date) -> Span:
    if year:
        return _part_of_month(part, int(year), number)
    years = (today.year - 1, today.year, today.year + 1)
    found = [_part_of_month(part, one, number) for one in years]
    recent = today - timedelta(days=65)
    return next(one for one in found if one.last >= recent)


def _week_of_month(found: re.Match[str], today: date) -> Span:
    """Minggu kedua Desember."""
    which, name, year, later = found.groups()
    return _nth_week(ordinal(which), name, year, later, today)


def _month_and_week(found: re.Match[str], today: date) -> Span:
    """Desember minggu kedua."""
    name, year, later, which = found.groups()
    return _nth_week(ordinal(which), name, year, later, today)


def _nth_week(number: int, name: str | None, year: str | None, later: str | None, today: date) -> Span:
    if name:
        whole = _in_that_month("", month(name), year, today)
    else:
        begin = months_on(today.replace(day=1), (later or "").casefold() not in {"", "ini"})
        whole = _part_of_month("", begin.year, begin.month)
    first = whole.first + timedelta(days=WEEK * (number - 1))
    last = whole.last if number > 4 else first + timedelta(days=WEEK - 1)  # noqa: PLR2004 - the last one
    return span(min(first, whole.last), last, Sort.WEEK)


def _quarter(found: re.Match[str], today: date) -> Span:
    """Triwulan 1 2027, semester II tahun depan; without a year the next one that ends after today."""
    kind, which, year, later = found.groups()
    length = 6 if kind.casefold().startswith(("sem", "smt")) else 3
    begin = length * (ordinal(which) - 1) + 1
    if begin > 12:  # noqa: PLR2004 - months of a year
        raise ValueError("no such part of a year")
    if year or later:
        number = int(year) if year else today.year + (later.casefold() != "ini")
        return _months(number, begin, begin + length - 1)
    this = _months(today.year, begin, begin + length - 1)
    return this if this.last > today else _months(today.year + 1, begin, begin + length - 1)


def _months(year: int, first: int, last: int) -> Span:
    return span(date(year, first, 1), end_of_month(year, last), Sort.SPAN)


def _part_of_week(part: str, whole: Span) -> Span:
    if not part:
        return whole
    first, last = {"awal": (0, 1), "pertengahan": (2, 3), "tengah": (2, 3)}.get(part, (4, 6))
    return span(whole.first + timedelta(days=first), whole.first + timedelta(days=last), Sort.SPAN)


def _part_of_month(part: str, year: int, number: int) -> Span:
    end = end_of_month(year, number).day
    first, last = {"": (1, end), "awal": (1, 10), "pertengahan": (11, 20), "tengah": (11, 20)}.get(
        part, (21, end)
    )
    return span(date(year, number, first), date(year, number, last), Sort.SPAN)


def _part_of_year(part: str, year: int) -> Span:
    first, last = {"": (1, 12), "awal": (1, _LATE), "pertengahan": (5, 7), "tengah": (5, 7)}.get(
        part, (10, 12)
    )
    return _months(year, first, last)


def _now(_found: re.Match[str], today: date) -> Span:
    return span(today)


def _yesterday(_found: re.Match[str], today: date) -> Span:
    return span(today - timedelta(days=1))


def _nothing(_found: re.Match[str], _today: date) -> Span:
    return NOTHING


def _vague(_found: re.Match[str], _today: date) -> Span:
    return VAGUE


_CLOCK = r"\d{1,2}(?:[.:]\d{1,2})?"
STRETCHES: tuple[Form, ...] = (
    form(
        rf"(?:{_PART}\s+)?(minggu|mgg|mggu|pekan|bulan|bln|wulan|tahun|thn)(?:\s+(?:anggaran\s+)?(ini|{AHEAD}|{BEHIND}))?",
        _this_or_next,
    ),
    form(
        rf"(besok\s+)?(hari\s+)?({WEEKDAY})(?:\s+(besok|ini|{AHEAD}|{BEHIND}|(?:minggu|pekan)\s+(?:ini|{AHEAD}|{BEHIND})))?",
        _weekday,
    ),
    form(
        rf"(?:{_PART}\s+)?((?:tahun|thn|th)\b\.?\s*(?:anggaran\s+)?)?(\d{{4}})(?!\s*[-/.]\s*\d)",
        _in_year,
    ),
    form(rf"(?:{_PART}\s+)?(bulan\s+|bln\s+)?({MONTH})\b\.?{_YEAR}", _in_month),
    form(
        rf"(?:minggu|mgg|pekan)\s+({ORDINAL})\s+(?:di\s+|pada\s+|bulan\s+|bln\s+)*(?:({MONTH})\b\.?{_YEAR}|(ini|{AHEAD}))",
        _week_of_month,
    ),
    form(
        rf"(?:(?:bulan\s+)?({MONTH})\b\.?{_YEAR}|bulan\s+(ini|{AHEAD})),?\s+(?:pada\s+)?(?:minggu|mgg|pekan)\s+({ORDINAL})",
        _month_and_week,
    ),
    form(
        rf"{_QUARTERS}\.?\s*({ORDINAL})(?:\s*,?\s*(?:(?:tahun|thn)\s+)?(?:(\d{{4}})|(ini|{AHEAD})))?",
        _quarter,
    ),
    form(
        r"(?:hari\s+ini|hr\s+ini|dinten\s+niki|sekarang|saat\s+ini|sakniki|saiki|nanti\s+(?:pagi|siang|sore|malam)"
        r"|(?:pagi|siang|sore|malam)\s+(?:ini|nanti))",
        _now,
    ),
    form(r"(?:kemarin|kmrn|kemaren|wingi|tadi(?:\s+(?:pagi|siang|sore|malam))?)", _yesterday),
    form(
        rf"(?:tiap|setiap|saben|per)\s*-?\s*(?:hari\s+)?(?:{WEEKDAY}|hari|minggu|pekan|bulan|tahun)", _nothing
    ),
    form(rf"(?:jam|pukul|pkl|pk)\b\.?\s*{_CLOCK}(?!\d)(?:{TO}{_CLOCK}(?!\d|\s*{MONTH}\b))?", _nothing),
    form(
        rf"\d{{1,2}}(?::[0-5]\d|\.(?:00|1[3-9]|[2-5]\d))(?:{TO}\d{{1,2}}[.:]\d{{2}})?|{_CLOCK}\s*(?:wib|pagi|siang|sore)",
        _nothing,
    ),
    form(r"(?:rt|rw)\b\.?\s*\d{1,3}(?:\s*[-/]?\s*(?:rw\b\.?\s*)?\d{1,3})?", _nothing),
    form(
        r"(?:setelah|sesudah|pasca|musim|lebaran|idul\s?(?:fitri|adha)|natal|nyepi|ramadh?an|puasa|tahun\s+baru|secepatnya|segera|asap|menyusul"
        r"|kapan-kapan|belum\s+(?:tahu|pasti|jelas)|tentatif|kondisional|(?:me)?nunggu|tunggu|ngentosi|ngenteni"
        r"|anggaran|apbd|kalau|jika|apabila|beberapa\s+(?:hari|minggu|bulan)(?:\s+lagi)?|nanti)",
        _vague,
    ),
)
