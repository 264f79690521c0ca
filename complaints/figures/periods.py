"""The span of days a report is about, as people type it: "2026-S1", "November", "2026", "bulan lalu"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from complaints.errors import Invalid

Sort = Literal["week", "month", "quarter", "semester", "year"]

_YEARS = range(2000, 2100)
_MONTHS_OF_A_QUARTER = 3
_ORDINALS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_JULY = 7
_MONTHS = ("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des")
_OTHER_SPELLINGS = {"may": "mei", "aug": "agu", "ags": "agu", "agt": "agu", "oct": "okt", "dec": "des"}
_NAMES = (
    "januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember"
    "|january|february|march|may|june|july|august|october|december"
    "|jan|feb|mar|apr|jun|jul|agu|ags|agt|aug|sep|sept|okt|oct|nov|des|dec"
)
_YEAR = r"(?P<year>20\d\d)"
_HALF = r"s(?:emester|mt)?[\s.\-]*(?P<half>[12]|ii?)(?![\w])"
_QUARTER = (
    r"(?:triwulan|tri wulan|tw|trw|kuartal|kwartal|quarter|q)[\s.\-]*(?:ke[\s\-]*)?"
    r"(?P<quarter>[1-4]|i{1,3}|iv)(?!\w)"
)
_WEEK = 7
_FORMS: tuple[tuple[Sort, str], ...] = (
    ("week", rf"{_YEAR}[\s\-]*w(?P<week>5[0-3]|[1-4]\d|0?[1-9])"),
    ("semester", rf"{_YEAR}[\s\-/]*{_HALF}"),
    ("semester", rf"{_HALF}[\s\-/]*{_YEAR}"),
    ("quarter", rf"{_YEAR}[\s\-/]*{_QUARTER}"),
    ("quarter", rf"{_QUARTER}[\s\-/]*(?:tahun\s+)?{_YEAR}"),
    ("month", rf"{_YEAR}[\-/](?P<month>1[0-2]|0?[1-9])"),
    ("month", rf"(?P<month>1[0-2]|0?[1-9])[\-/]{_YEAR}"),
    ("month", rf"(?:bulan\s+)?(?P<month>{_NAMES})\s+{_YEAR}"),
    ("year", rf"(?:tahun\s+)?{_YEAR}"),
)
_SPELLINGS = tuple((sort, re.compile(rf"(?<!\w)(?:{form})(?!\w)", re.IGNORECASE)) for sort, form in _FORMS)
_WHICH = r"(?P<which>ini|lalu|kemarin|kepungkur|iki|this|last)"
_SPANS = r"minggu|pekan|week|bulan|sasi|month|triwulan|kuartal|quarter|semester|tahun|taun|year"
_YEARLESS: tuple[tuple[Sort, re.Pattern[str]], ...] = (
    ("semester", re.compile(r"(?<!\w)(?:s|(?:semester|smt)[\s.\-]*)(?P<half>[12])(?!\w)", re.IGNORECASE)),
    ("semester", re.compile(r"(?<!\w)(?:semester|smt)[\s.\-]*(?P<half>ii?)(?!\w)", re.IGNORECASE)),
    ("quarter", re.compile(rf"(?<!\w){_QUARTER}", re.IGNORECASE)),
    ("month", re.compile(rf"(?<!\w)(?:bulan\s+|sasi\s+)?(?P<month>{_NAMES})(?!\w)", re.IGNORECASE)),
)
_ONE_DAY = re.compile(
    r"(?<!\w)(?:hari ini|dina iki|kemarin|kemaren|wingi|today|yesterday)(?!\w)", re.IGNORECASE
)
_SPOKEN = re.compile(
    rf"(?<!\w)(?:(?P<span>{_SPANS})\s+{_WHICH}|(?P<front>this|last)\s+(?P<named>{_SPANS}))(?!\w)",
    re.IGNORECASE,
)
_NOW = frozenset({"ini", "iki", "this"})
_SORTS: dict[str, Sort] = {
    **dict.fromkeys(("minggu", "pekan", "week"), "week"),
    **dict.fromkeys(("bulan", "sasi", "month"), "month"),
    **dict.fromkeys(("triwulan", "kuartal", "quarter"), "quarter"),
    "semester": "semester",
    **dict.fromkeys(("tahun", "taun", "year"), "year"),
}


@dataclass(frozen=True, slots=True)
class Period:
    """Whole local days from `first` to `last`; `name` is how it is typed again: "2026-S1"."""

    sort: Sort
    first: date
    last: date

    @property
    def name(self) -> str:
        """Short and sortable: "2026-07", "2026-TW3", "2026-S1", "2026", "2026-W48"."""
        if self.sort == "week":
            return f"{self.first:%G}-W{self.first:%V}"
        if self.sort == "month":
            return f"{self.first:%Y-%m}"
        if self.sort == "quarter":
            return f"{self.first:%Y}-TW{self.quarter}"
        return f"{self.first:%Y}-S{self.half}" if self.sort == "semester" else f"{self.first:%Y}"

    @property
    def year(self) -> int:
        """The year it lies in."""
        return self.first.year

    @property
    def quarter(self) -> int:
        """The quarter in which it begins: 1 to 4."""
        return (self.first.month - 1) // _MONTHS_OF_A_QUARTER + 1

    @property
    def half(self) -> int:
        """The semester in which it begins: 1 or 2."""
        return 1 if self.first.month < _JULY else 2


def period_in(typed: str, today: date) -> tuple[Period, str]:
    """The period that somebody typed, and the words that are left (a department, perhaps).

    Nothing typed means this semester; a month or a semester without its year is the latest that has begun.

    Raises:
        Invalid: a number was typed, but it is no period; or a single day.
    """
    for sort, spelling in _SPELLINGS:
        if found := spelling.search(typed):
            return _named(sort, found), _without(typed, found)
    if found := _SPOKEN.search(typed):
        span = (found["span"] or found["named"]).casefold()
        now = (found["which"] or found["front"]).casefold() in _NOW
        return _spoken(_SORTS[span], today, now=now), _without(typed, found)
    for sort, spelling in _YEARLESS:
        if found := spelling.search(typed):
            return _latest(sort, found, today), _without(typed, found)
    if re.search(r"\d{4}", typed) or _ONE_DAY.search(typed):
        raise Invalid("staff-error-period", field="period")
    return _around("semester", today), " ".join(typed.split())


def _named(sort: Sort, found: re.Match[str]) -> Period:
    year = int(found["year"])
    if year not in _YEARS:
        raise Invalid("staff-error-period", field="period")
    if sort == "week":
        return _week(year, int(found["week"]))
    return _around(sort, _first_day(sort, found, year))


def _week(year: int, number: int) -> Period:
    try:
        return _around("week", date.fromisocalendar(year, number, 1))
    except ValueError:
        raise Invalid("staff-error-period", field="period") from None


def _first_day(sort: Sort, found: re.Match[str], year: int) -> date:
    """The day on which a month, a semester or a year begins."""
    if sort == "month":
        return date(year, _month(found["month"]), 1)
    if sort == "quarter":
        number = found["quarter"].casefold()
        return date(year, _MONTHS_OF_A_QUARTER * (_ORDINALS.get(number) or int(number)) - 2, 1)
    if sort == "semester":
        return date(year, 1 if found["half"].casefold() in {"1", "i"} else _JULY, 1)
    return date(year, 1, 1)


def _latest(sort: Sort, found: re.Match[str], today: date) -> Period:
    """Such a month or semester of this year, or of the last one where this year's has not begun."""
    this = _first_day(sort, found, today.year)
    return _around(sort, this if this <= today else this.replace(year=today.year - 1))


def _month(word: str) -> int:
    if word.isdigit():
        return int(word)
    short = word.casefold()[:3]
    return _MONTHS.index(_OTHER_SPELLINGS.get(short, short)) + 1


def _spoken(sort: Sort, today: date, *, now: bool) -> Period:
    this = _around(sort, today)
    return this if now else _around(sort, this.first - timedelta(days=1))


def _around(sort: Sort, day: date) -> Period:
    """The whole week, month, semester or year in which a day lies."""
    if sort == "week":
        monday = day - timedelta(days=day.weekday())
        return Period(sort, monday, monday + timedelta(days=_WEEK - 1))
    if sort == "year":
        return Period(sort, date(day.year, 1, 1), date(day.year, 12, 31))
    if sort == "month":
        first = day.replace(day=1)
        return Period(sort, first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1))
    if sort == "quarter":
        first = day.replace(day=1, month=day.month - (day.month - 1) % _MONTHS_OF_A_QUARTER)
        return Period(sort, first, (first + timedelta(days=95)).replace(day=1) - timedelta(days=1))
    if day.month < _JULY:
        return Period(sort, date(day.year, 1, 1), date(day.year, 6, 30))
    return Period(sort, date(day.year, _JULY, 1), date(day.year, 12, 31))


def _without(typed: str, found: re.Match[str]) -> str:
    rest = " ".join((typed[: found.start()] + " " + typed[found.end() :]).split())
    if re.search(r"\d", rest):  # "2026-13" is not the year 2026
        raise Invalid("staff-error-period", field="period")
    return rest
