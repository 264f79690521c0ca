"""How a day of the calendar is written: "7/12", "7 Desember", "1-5 Desember", "tgl 15 bulan depan".

A form is a pattern and what it means; a ValueError there tells that such a day does not exist.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from complaints.staffing.dates.calendar import (
    DOUBTFUL,
    NOTHING,
    Sort,
    Span,
    coming,
    end_of_month,
    full_year,
    months_on,
    span,
)
from complaints.staffing.dates.vocabulary import AHEAD, MONTH, TO, month

Reading = Callable[[re.Match[str], date], Span]
Form = tuple[re.Pattern[str], Reading]

_DATED = r"(?:(?:pada|tanggal|tgl|tg)\b\.?\s*)*"
_SIGN = r"\s?[-/.]\s?"
_NO_MORE = r"(?!\d|\s?[-/]\s?\d|\.\d)"
_YEAR = r"(?:\s*,?\s*(\d{4})(?!\d))?"
_MONTHS_OF_A_YEAR = 12
_UNITS = (
    r"orang|org|titik|lubang|jam|menit|detik|meter|m|m2|m3|cm|km|kg|ton|tim|unit|kali|truk|mobil|motor|lampu"
    r"|tiang|batang|pohon|rumah|kk|hari|hr|minggu|mgg|pekan|bulan|bln|tahun|thn|sak|zak|kubik|personel"
    r"|petugas|tukang|pekerja|persen|juta|jt|ribu|rb|warga|buah|lokasi|ruas|unit|shift|hektar|liter"
)
COUNTED = re.compile(rf"\d+(?:[.,]\d+)?(?:{TO}\d+)?\s*(?:%|(?:{_UNITS})\b)", re.IGNORECASE | re.ASCII)
"""A number of things, no day."""


def form(pattern: str, reading: Reading) -> Form:
    """A pattern that begins and ends with whole words."""
    return re.compile(rf"(?<![a-z0-9]){pattern}(?![a-z0-9])", re.IGNORECASE | re.ASCII), reading


def _in_numbers(found: re.Match[str], today: date) -> Span:
    """15-12, 15/12/2026; 10.30 is a time of day, and two numbers before a unit are a number of things."""
    day, sign, month_, year = found.groups()
    if year is None and (_is_time(sign, month_) or COUNTED.match(found.string, found.start(1))):
        return NOTHING
    if year is None and sign.strip() == "-" and "t" in found[0].casefold() and int(day) < int(month_):
        return DOUBTFUL  # "tgl 5-12" may be seven days or one
    return span(_day(day, int(month_), year, today))


def _is_time(sign: str, number: str) -> bool:
    return sign == "." and (int(number) == 0 or int(number) > _MONTHS_OF_A_YEAR)


def _from_to_in_numbers(found: re.Match[str], today: date) -> Span:
    """1-5/12, 28/12 s/d 3/1."""
    day, month_, last_day, last_month, year = found.groups()
    last = _day(last_day, int(last_month), year, today)
    if month_ is None:
        return _back_from(last, int(day), last.month)
    return _back_from(last, int(day), int(month_))


def _back_from(last: date, day: int, month_: int) -> Span:
    first = date(last.year, month_, day)
    if first > last and month_ != last.month:
        first = date(last.year - 1, month_, day)
    return span(first, last)


def _in_words(found: re.Match[str], today: date) -> Span:
    """7 Desember 2026."""
    day, name, year = found.groups()
    return span(_day(day, month(name), year, today))


def _from_to_in_words(found: re.Match[str], today: date) -> Span:
    """1-5 Desember, 28 Des - 3 Januari 2027."""
    day, name, first_year, last_day, last_name, year = found.groups()
    last = _day(last_day, month(last_name), year, today)
    if first_year:
        return span(date(int(first_year), month(name), int(day)), last)
    return _back_from(last, int(day), month(name or last_name))


def _as_computers_do(found: re.Match[str], _today: date) -> Span:
    """2026-12-07."""
    return span(date(int(found[1]), int(found[2]), int(found[3])))


def _of_a_month(found: re.Match[str], today: date) -> Span:
    """Tgl 15, tgl 15-20, tgl 15 bulan depan."""
    first, last, which = int(found[1]), int(found[2] or found[1]), (found[3] or "").casefold()
    if which:
        begin = months_on(today.replace(day=1), which != "ini")
        return span(begin.replace(day=first), begin.replace(day=last))
    for ahead in range(_MONTHS_OF_A_YEAR):
        begin = months_on(today.replace(day=1), ahead)
        if last <= end_of_month(begin.year, begin.month).day and begin.replace(day=last) >= today:
            return span(begin.replace(day=first), begin.replace(day=last))
    raise ValueError("no month has such a day")


def _month_first(found: re.Match[str], today: date) -> Span:
    """Bulan depan tanggal 15."""
    begin = months_on(today.replace(day=1), found[1].casefold() != "ini")
    return span(begin.replace(day=int(found[2])))


def _soon(found: re.Match[str], today: date) -> Span:
    days = 2 if found[1].casefold().endswith(("lusa", "emben")) else 1
    return span(today + timedelta(days=days), sort=Sort.SOON)


def _day(day: str, month_: int, year: str | None, today: date) -> date:
    return date(full_year(year), month_, int(day)) if year else coming(int(day), month_, today)


FORMS: tuple[Form, ...] = (
    form(r"(\d{4})-(\d{1,2})-(\d{1,2})", _as_computers_do),
    form(
        rf"{_DATED}(\d{{1,2}})(?:\s?/\s?(\d{{1,2}}))?{TO}(\d{{1,2}})\s?/\s?(\d{{1,2}})"
        rf"(?:\s?/\s?(\d{{4}}|\d{{2}}))?{_NO_MORE}",
        _from_to_in_numbers,
    ),
    form(
        rf"(?<![-/.\d])(?<![-/.]\s){_DATED}(\d{{1,2}})({_SIGN})(\d{{1,2}})(?:{_SIGN}(\d{{4}}|\d{{2}}))?{_NO_MORE}",
        _in_numbers,
    ),
    form(
        rf"{_DATED}(\d{{1,2}})(?:\s*(?:bulan\s+)?({MONTH})\b\.?{_YEAR})?{TO}{_DATED}(\d{{1,2}})"
        rf"\s*(?:bulan\s+)?({MONTH})\b\.?{_YEAR}",
        _from_to_in_words,
    ),
    form(rf"{_DATED}(\d{{1,2}})[\s-]*(?:bulan\s+)?({MONTH})\b\.?(?:[\s-]*,?\s*(\d{{4}})(?!\d))?", _in_words),
    form(
        rf"(?:tanggal|tgl|tg)\b\.?\s*(\d{{1,2}})(?:{TO}(\d{{1,2}}))?(?!\d)"
        rf"(?:\s+(?:bulan|bln)\s+(ini|{AHEAD}))?(?!\s?[-/.]\s?\d)",
        _of_a_month,
    ),
    form(rf"(?:bulan|bln)\s+(ini|{AHEAD}),?\s+(?:tanggal|tgl)\b\.?\s*(\d{{1,2}})", _month_first),
    form(r"(besok|bsk|bsok|besuk|sesuk|mbenjing|benjing|lusa|sesuk emben|suk emben)", _soon),
)
