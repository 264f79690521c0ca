"""What officers type about their duty: "cuti 1-5 des", "jam 7-14 senin-sabtu", "kapasitas 12", "nama ya".

The words are Indonesian, as people in a hurry write them; what cannot be read is said to be so.
"""

from __future__ import annotations

import re
from datetime import date, time, timedelta

from complaints.errors import Invalid
from complaints.staffing.dates.calendar import NAMELESS
from complaints.staffing.dates.mentions import flat, mentions_in
from complaints.staffing.dates.vocabulary import COUNT, count, month_of
from complaints.staffing.duty import EVERY_DAY, WORKING_DAYS, Hours, Leave

LONGEST_LEAVE = timedelta(days=366)
MOST_CAPACITY = 200

_JOINED = re.compile(r"\s*(?:–|—|-|\bs\s?/\s?d\b|\bsd\b|\bsampai dengan\b|\bsampai\b|\bhingga\b)\s*")
_DATE = r"(\d{1,2})(?:\s?([a-z]{3,9})|[/.](\d{1,2}))?(?:[\s/.](\d{4}))?"
_SPAN = re.compile(rf"{_DATE}(?:-{_DATE})?")
_CLOCK = r"(\d{1,2})(?:[.:](\d{2}))?"
_HOURS = re.compile(rf"{_CLOCK}-{_CLOCK}")
_LASTS = re.compile(
    rf"(?:selama\s+)?({COUNT})\s*(hari|hr|minggu|pekan|bulan)(?:\s+(?:mulai|dari|sejak|per)\b(.+))?"
)
_UNTIL = re.compile(r"\s*(?:sampai|hingga|s\s?/\s?d|sd)\b")
_DAYS_OF = {"minggu": 7, "pekan": 7, "bulan": 30}
_NOT_SO = re.compile(r"\d|\b(?:tidak|tdk|ndak|nggak|gak|ga|bukan|batal|kecuali|tanpa|belum)\b")
_WEEKDAYS = {"sen": 1, "sel": 2, "rab": 3, "kam": 4, "jum": 5, "sab": 6, "min": 7, "aha": 7}
_YES = frozenset({"ya", "iya", "boleh", "mau", "setuju", "yes"})
_NO = frozenset({"tidak", "jangan", "ndak", "nggak", "gak", "no"})

Parts = tuple[str | None, ...]


def leave_in(typed: str, today: date) -> Leave:
    """The days of leave in "1-5 des", "28 des - 3 jan", "besok sampai jumat", "3 hari mulai senin".

    Without a year the next such days are meant; leave that has begun may still be told.

    Raises:
        Invalid: no such days can be read, they are over, or there are too many.
    """
    words = _flat(typed)
    found, lasts = _SPAN.fullmatch(words), _LASTS.fullmatch(words)
    if lasts is not None:
        leave = _lasting(lasts, today)
    elif found is not None:
        begin: Parts = found.group(1, 2, 3, 4)
        end: Parts = found.group(5, 6, 7, 8) if found[5] else begin
        last = _last(end, today)
        leave = Leave(_first(begin, last), last)
    else:
        leave = _in_words(typed, today)
    if leave.last < today:
        raise Invalid("staff-error-duty-leave-past", field="leave")
    if leave.first > leave.last or leave.last - leave.first > LONGEST_LEAVE:
        raise Invalid("staff-error-duty-leave", field="leave")
    return leave


def hours_in(typed: str, usual: Hours) -> Hours:
    """The hours of duty in "7-14", "08:00-16:00 senin-sabtu", "setiap hari 7-19", "hari kerja".

    Args:
        typed: hours, days, or both; what is not said stays as it is.
        usual: hers until now.

    Raises:
        Invalid: neither can be read, or they end before they begin.
    """
    words = _flat(typed)
    found = _HOURS.search(words)
    rest = _flat(words[: found.start()] + " " + words[found.end() :]) if found else words
    if not found and not rest:
        raise Invalid("staff-error-duty-hours", field="hours")
    start, end = _clocks(found) if found else (usual.start, usual.end)
    return Hours(start, end, _days(rest) if rest else usual.days)


def capacity_in(typed: str) -> int:
    """A number of cases.

    Raises:
        Invalid: it is none, or not a sensible one.
    """
    words = _flat(typed)
    if not re.fullmatch(r"\d{1,3}", words, re.ASCII) or not 0 < int(words) <= MOST_CAPACITY:
        raise Invalid("staff-error-duty-capacity", field="capacity", most=MOST_CAPACITY)
    return int(words)


def consent_in(typed: str) -> bool:
    """Yes or no.

    Raises:
        Invalid: neither.
    """
    word = re.split(r"\W", _flat(typed))[0]
    if word not in _YES | _NO:
        raise Invalid("staff-error-duty-consent", field="named")
    return word in _YES


def _lasting(found: re.Match[str], today: date) -> Leave:
    """3 hari, seminggu mulai Senin."""
    first = _in_words(found[3], today).first if found[3] else today
    return Leave(first, first + timedelta(days=max(1, count(found[1]) * _DAYS_OF.get(found[2], 1)) - 1))


def _in_words(typed: str, today: date) -> Leave:
    """Besok sampai Jumat, Senin, minggu depan; other words may stand beside it unless they take it back."""
    words = flat(typed.casefold())
    until = _UNTIL.match(words)
    named = [one for one in mentions_in(words, today) if one.days.sort not in NAMELESS]
    if len(named) != 1 or _NOT_SO.search(words[: named[0].start] + " " + words[named[0].end :]):
        raise Invalid("staff-error-duty-leave", field="leave")
    return Leave(today if until else named[0].days.first, named[0].days.last)


def _flat(typed: str) -> str:
    return " ".join(_JOINED.sub("-", typed.casefold()).split())


def _last(parts: Parts, today: date) -> date:
    """The end of a leave: the next such day, today included."""
    day, month, year = _numbers(parts)
    if not month:
        raise Invalid("staff-error-duty-leave", field="leave")
    if year:
        return _date(year, month, day)
    this = _date(today.year, month, day)
    return this if this >= today else _date(today.year + 1, month, day)


def _first(parts: Parts, last: date) -> date:
    """The beginning of a leave: such a day before its end."""
    day, month, year = _numbers(parts)
    if not month:
        return _date(last.year, last.month, day)
    if year:
        return _date(year, month, day)
    this = _date(last.year, month, day)
    return this if this <= last else _date(last.year - 1, month, day)


def _numbers(parts: Parts) -> tuple[int, int, int]:
    day, word, number, year = parts
    return int(day or 0), month_of(word or number or "") if word or number else 0, int(year or 0)


def _date(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError as error:
        raise Invalid("staff-error-duty-leave", field="leave") from error


def _clocks(found: re.Match[str]) -> tuple[time, time]:
    numbers = [int(one or 0) for one in found.groups()]
    try:
        start, end = time(numbers[0], numbers[1]), time(numbers[2] % 24, numbers[3])
    except ValueError as error:
        raise Invalid("staff-error-duty-hours", field="hours") from error
    if numbers[2] == 24:  # noqa: PLR2004 - midnight, as people say it
        end = time(23, 59)
    if start >= end:
        raise Invalid("staff-error-duty-hours", field="hours")
    return start, end


def _days(words: str) -> frozenset[int]:
    if words in {"setiap hari", "tiap hari", "semua hari"}:
        return EVERY_DAY
    if words in {"hari kerja", "hari biasa"}:
        return WORKING_DAYS
    found: set[int] = set()
    for piece in re.split(r"[\s,]+(?:dan\s+)?", words):
        first, _, last = piece.partition("-")
        begin, end = _weekday(first), _weekday(last or first)
        found |= {number for number in range(1, 8) if begin <= number <= end}
    if not found:
        raise Invalid("staff-error-duty-hours", field="hours")
    return frozenset(found)


def _weekday(word: str) -> int:
    number = _WEEKDAYS.get(word[:3])
    if number is None:
        raise Invalid("staff-error-duty-hours", field="hours")
    return number
