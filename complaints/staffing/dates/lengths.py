"""How days are named by counting from today: "2-3 hari lagi", "5 hari kerja", "H+3", "2x24 jam"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from complaints.staffing.dates.calendar import NOTHING, VAGUE, Sort, Span, months_on, span
from complaints.staffing.dates.forms import Form, form
from complaints.staffing.dates.vocabulary import AHEAD, BEHIND, COUNT, TO, count

_UNIT = r"(hari|hr|dinten|minggu|mgg|mggu|pekan|bulan|bln|wulan|tahun|thn)"
_CUE = re.compile(
    r"(?:^|\b(?:dalam|dlm|selama|sekitar|sktr|kira-kira|kurang lebih|kisaran|paling lama|paling lambat"
    r"|maksimal|maks|max|estimasi|perkiraan|butuh waktu|nunggu|menunggu|tunggu|tempo|waktu))\W*$",
    re.IGNORECASE,
)
_FROM_THEN = re.compile(
    r"\s*(?:dari|sejak|setelah|sesudah|stlh|pasca|selepas|habis|usai|lebaran|idul|natal|nyepi"
    r"|hari raya|tahun baru)\b",
    re.IGNORECASE,
)
"""What follows a number of days that do not count from today."""


def _in_so_many(found: re.Match[str], today: date) -> Span:
    """2-3 hari lagi; the later number counts. A mere length of time is no day, unless something says so."""
    first, second, unit, rest = found.groups()
    tail = (rest or "").casefold()
    number, unit = count(second or first), unit.casefold()
    if "kerja" in tail:
        return _in_so_many_working_days(found, number, unit)
    if re.search(BEHIND, tail):
        return span(_on(today, -number, unit), sort=Sort.SPAN)
    if not tail and not _CUE.search(found.string[: found.start()]):
        return NOTHING
    last = _on(today, number, unit)
    if unit in {"hari", "hr", "dinten"}:
        return span(_on(today, count(first), unit), last, Sort.SPAN)
    return span(min(_on(today, count(first), unit), last - timedelta(days=1)), last, Sort.SPAN)


def _in_so_many_working_days(found: re.Match[str], number: int, unit: str) -> Span:
    """5 hari kerja: only the city's calendar knows the day, so it is named by their number.

    In mid-sentence it is how long something takes, unless a word says otherwise; so it is after a feast.
    """
    before, after = found.string[: found.start()], found.string[found.end() :]
    told = not before.strip(" ,.") or _CUE.search(before) or re.search(r"lagi|depan", found[0], re.IGNORECASE)
    if not told or unit not in {"hari", "hr", "dinten"} or _FROM_THEN.match(after):
        return VAGUE
    return Span(Sort.VAGUE, working=number)


def _after_today(found: re.Match[str], today: date) -> Span:
    """H+3; of working days where it says so, and nothing where it counts from a feast or an event."""
    number, working = int(found[1]), found[2]
    if _FROM_THEN.match(found.string[found.end() :]):
        return VAGUE
    return Span(Sort.VAGUE, working=number) if working else span(today + timedelta(days=number))


def _on(day: date, number: int, unit: str) -> date:
    if unit in {"hari", "hr", "dinten"}:
        return day + timedelta(days=number)
    if unit in {"bulan", "bln", "wulan"}:
        return months_on(day, number)
    if unit in {"tahun", "thn"}:
        return months_on(day, 12 * number)
    return day + timedelta(weeks=number)


def _in_so_many_times_24_hours(found: re.Match[str], today: date) -> Span:
    """2x24 jam."""
    return span(today, today + timedelta(days=int(found[1])), Sort.SPAN)


def _nothing(_found: re.Match[str], _today: date) -> Span:
    return NOTHING


LENGTHS: tuple[Form, ...] = (
    form(
        rf"(?<!\d[,.])({COUNT})(?:(?:{TO}|\s+atau\s+|\s+)({COUNT}))?\s*{_UNIT}(\s+(?:kerja(?:\s+(?:lagi|ke\s?depan))?|lagi|lg|ke\s?depan|malih|maneh"
        rf"|{AHEAD}|{BEHIND}))?(?!\s+(?:sekali|sepisan))",
        _in_so_many,
    ),
    form(r"(\d{1,2})\s?x\s?24\s?jam", _in_so_many_times_24_hours),
    form(r"h\s?\+\s?(\d{1,2})(\s+(?:hari\s+)?kerja)?", _after_today),
    form(rf"{COUNT}\s*{_UNIT}\s+(?:sekali|sepisan)", _nothing),
)
