"""A day at the beginning of what somebody typed: "15-12", "3 Januari 2027", "Senin depan", "2 minggu lagi".

Where a span is named ("minggu depan", "Februari", "akhir bulan") its last day is meant: a promise is kept by
then, or it was none.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from complaints.errors import Invalid

FURTHEST = timedelta(days=3 * 366)
_MONTHS = ("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des")
_OTHERWISE = {
    "ags": "agu",
    "agt": "agu",
    "aug": "agu",
    "may": "mei",
    "oct": "okt",
    "dec": "des",
    "peb": "feb",
}
_MONTH = (
    r"(jan(?:uari)?|[fp]eb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|may|jun[i]?|jul[i]?|ag(?:u(?:st(?:us)?)?|s|t)"
    r"|aug|sep(?:t(?:ember)?)?|[ou][kc]t(?:ober)?|nov(?:ember)?|de[sc](?:ember)?)"
)
_WEEKDAYS = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
_COUNTS = {
    "se": 1, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
    "sembilan": 9, "sepuluh": 10,
}  # fmt: skip
_NUMBER = rf"(\d{{1,3}}|{'|'.join(_COUNTS)})"
_END = r"(?![a-z\d])[\s,.:;\-]*"
_CENTURY = 2000
_WEEK, _SUNDAY = 7, 6
_OF_MONTH = {"awal": 10, "pertengahan": 20, "tengah": 20}

Reading = Callable[[re.Match[str], date], date]


def planned_day(text: str, today: date) -> tuple[date, str]:
    """The day that begins the text, and the words after it.

    Without a year the next such day is meant.

    Raises:
        Invalid: no day begins the text, or it is not in the future, or too far away to be honest.
    """
    for form, reading in _FORMS:
        found = form.match(text)
        if found is None:
            continue
        try:
            planned = reading(found, today)
        except (ValueError, OverflowError) as error:
            raise Invalid("error-no-day", field="date") from error
        if planned <= today:
            raise Invalid("error-day-past", field="date")
        if planned - today > FURTHEST:
            raise Invalid("error-day-far", field="date")
        return planned, text[found.end() :].strip()
    raise Invalid("error-no-day", field="date")


def _form(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\s*(?:(?:pada|tanggal|tgl\.?|hari|mulai)\s+)*{pattern}{_END}", re.IGNORECASE)


def _in_numbers(found: re.Match[str], today: date) -> date:
    day, month, year = found.groups()
    return _day(int(day), int(month), int(year) if year else None, today)


def _in_words(found: re.Match[str], today: date) -> date:
    day, month, year = found.groups()
    return _day(int(day), _month(month), int(year) if year else None, today)


def _ahead(found: re.Match[str], today: date) -> date:
    number, span = _count(found[1]), found[2].casefold()
    if span == "hari":
        return today + timedelta(days=number)
    if span == "bulan":
        return _months_on(today, number)
    return today + timedelta(weeks=number)


def _named(found: re.Match[str], today: date) -> date:
    return today + timedelta(days={"besok": 1, "lusa": 2}[found[1].casefold()])


def _weekday(found: re.Match[str], today: date) -> date:
    """The next one; with "depan" the one of next week."""
    wanted = _WEEKDAYS.index(found[1].casefold().replace("'", ""))
    if found[2] and found[2].casefold() == "depan":
        return _monday(today) + timedelta(days=_WEEK + wanted)
    return today + timedelta(days=(wanted - today.weekday() - 1) % _WEEK + 1)


def _this_or_next(found: re.Match[str], today: date) -> date:
    span, ahead = found[1].casefold(), found[2].casefold() in {"depan", "berikutnya"}
    if span in {"minggu", "pekan"}:
        return _monday(today) + timedelta(days=_SUNDAY - 2 + (_WEEK if ahead else 0))
    if span == "bulan":
        return _last_of_month(_months_on(today.replace(day=1), 1 if ahead else 0))
    return date(today.year + ahead, 12, 31)


def _in_month(found: re.Match[str], today: date) -> date:
    """The end of a month, or of the part of it that is named."""
    part, month, year = (found[1] or "").casefold(), _month(found[2]), found[3]
    if year is not None:
        return _part_of(part, int(year), month)
    day = _part_of(part, today.year, month)
    return day if day > today else _part_of(part, today.year + 1, month)


def _end_of(found: re.Match[str], today: date) -> date:
    return _last_of_month(today) if found[1].casefold() == "bulan" else date(today.year, 12, 31)


_FORMS: tuple[tuple[re.Pattern[str], Reading], ...] = (
    (
        re.compile(
            r"\s*(?:(?:pada|tanggal|tgl\.?)\s+)*"
            r"(\d{1,2})\s?[-/.]\s?(\d{1,2})(?:\s?[-/.]\s?(\d{4}|\d{2}))?(?!\d|\s?[-/.]\s?\d)[\s,.:;\-]*",
            re.IGNORECASE,
        ),
        _in_numbers,
    ),
    (_form(rf"(\d{{1,2}})\s+{_MONTH}\.?(?:\s+(\d{{4}}))?"), _in_words),
    (_form(rf"(?:dalam\s+)?{_NUMBER}\s*(hari|minggu|pekan|bulan)\s+(?:lagi|ke depan)"), _ahead),
    (_form(r"(besok|lusa)"), _named),
    (_form(r"(minggu|pekan|bulan|tahun)\s+(depan|berikutnya|ini)"), _this_or_next),
    (_form(r"(senin|selasa|rabu|kamis|jum'?at|sabtu|minggu)(?:\s+(depan|ini|besok))?"), _weekday),
    (_form(r"akhir\s+(bulan|tahun)(?:\s+ini)?"), _end_of),
    (_form(rf"(?:(awal|pertengahan|tengah|akhir)\s+)?(?:bulan\s+)?{_MONTH}(?:\s+(\d{{4}}))?"), _in_month),
)


def _count(word: str) -> int:
    return int(word) if word.isdigit() else _COUNTS[word.casefold()]


def _month(word: str) -> int:
    short = word.casefold()[:3]
    return _MONTHS.index(_OTHERWISE.get(short, short)) + 1


def month_of(word: str) -> int:
    """The number of a month: "12", "des", "Desember", "Agt".

    Raises:
        Invalid: it is no month.
    """
    if word.isdigit():
        return int(word)
    try:
        return _month(word)
    except ValueError as error:
        raise Invalid("error-no-day", field="date") from error


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _months_on(day: date, number: int) -> date:
    years, month = divmod(day.month - 1 + number, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _last_of_month(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def _part_of(part: str, year: int, month: int) -> date:
    return date(year, month, _OF_MONTH.get(part, monthrange(year, month)[1]))


def _day(day: int, month: int, year: int | None, today: date) -> date:
    """That day of that year; without a year the next one, which for 29 February may be years away."""
    if year is not None:
        return date(year if year >= _CENTURY else year + _CENTURY, month, day)
    for ahead in range(9):
        try:
            this = date(today.year + ahead, month, day)
        except ValueError:
            if (day, month) != (29, 2):
                raise
            continue
        if this > today:
            return this
    raise ValueError("no such day")
