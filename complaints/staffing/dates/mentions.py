"""Where days stand in a sentence, and what those mean together that belong together."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from complaints.errors import Invalid
from complaints.staffing.dates.calendar import NAMELESS, NOTHING, VAGUE, WRONG, Sort, Span, both, span
from complaints.staffing.dates.forms import FORMS
from complaints.staffing.dates.lengths import LENGTHS
from complaints.staffing.dates.stretches import STRETCHES
from complaints.staffing.dates.vocabulary import MONTH, TO

_SIGNS = str.maketrans({"–": "-", "—": "-", "−": "-", "’": "'", "‘": "'", "`": "'"})
_JOINED = re.compile(
    rf"(?:{TO}|\s*/\s*|\s*,?\s*(?:atau|dan|utawi|utawa)\s+)(?:hari\s+|pada\s+)*", re.IGNORECASE
)
_BESIDE = re.compile(r"[\s,.()]*(?:(?:pada|hari|tepatnya|yaitu)\s+)*[\s,.()]*", re.IGNORECASE)
_NAMES = re.compile(
    r"(?:\b(?:jl|jln|jalan|gang|gg|taman|tugu|smpn?|sman?|sdn?|no|nomor|nomer|nmr|surat|spk|tiket|kode|tahap|termin|paket|blok)\b[\s.:#]*"
    r"|[#+*@]|\d/)$",
    re.IGNORECASE,
)
"""What follows these is a name or a number and no day."""
_TITLES = re.compile(r"\b(?:pak|bu|bapak|ibu|mas|mbak|cak|ning)\b[\s.]*$", re.IGNORECASE)
_DENIED = re.compile(
    r"\b(?:tidak|tdk|tak|ndak|nggak|enggak|gak|ga|gk|belum|blm|bukan|mboten|ora|dereng)\s+"
    r"(?:(?:bisa|mungkin|dapat|jadi|sempat|akan|mau|di|pada|hari|saged|iso)\s+)*$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\b(?:setelah|sesudah|stlh|pasca|selepas|sehabis|habis|usai|sasampunipun|bar)\s+"
    r"(?:(?:tgl|tanggal|hari|bulan)\s+)*$",
    re.IGNORECASE,
)

_IN_SIGHT = 60


@dataclass(frozen=True, slots=True)
class Mention:
    """Days that were named, and where the words for them begin and end."""

    start: int
    end: int
    days: Span


def flat(text: str) -> str:
    """The text with plain dashes and blanks, sign for sign as long as it was."""
    return re.sub(r"\s", " ", text.translate(_SIGNS))


def mentions_in(text: str, today: date) -> list[Mention]:
    """All the days that a text names, those that belong together made one.

    Args:
        text: made `flat`.
        today: the day on which it was written.

    Raises:
        Invalid: a weekday and a date that belong together disagree.
    """
    found: list[Mention] = []
    for mention in _each(text, today):
        together = _together(text, found[-1], mention) if found else None
        if together is None:
            found.append(mention)
        else:
            found[-1] = together
    return found


def _each(text: str, today: date) -> list[Mention]:
    """One after the other: of two that overlap the one that begins first, else the longer."""
    matches = [
        (match, reading) for form, reading in (*FORMS, *LENGTHS, *STRETCHES) for match in form.finditer(text)
    ]
    matches.sort(key=lambda pair: (pair[0].start(), -pair[0].end()))
    found: list[Mention] = []
    for match, reading in matches:
        if found and match.start() < found[-1].end:
            continue
        try:
            days = reading(match, today)
        except (ValueError, OverflowError):
            days = WRONG
        before = text[max(0, match.start() - _IN_SIGHT) : match.start()]
        found.append(Mention(match.start(), match.end(), _in_sight_of(before, match[0], days)))
    return found


def _in_sight_of(before: str, words: str, days: Span) -> Span:
    """What the words before it make of it; "Bu Mei" is a person."""
    if _NAMES.search(before) or (re.fullmatch(MONTH, words, re.IGNORECASE) and _TITLES.search(before)):
        return NOTHING
    return VAGUE if _DENIED.search(before) or _AFTER.search(before) else days


def _together(text: str, one: Mention, other: Mention) -> Mention | None:
    """Two that stand side by side or are joined; None where each stands for itself."""
    between = text[one.end : other.start]
    if not NAMELESS.isdisjoint({one.days.sort, other.days.sort}):
        return None
    days = None
    if _JOINED.fullmatch(between):
        days = both(one.days, other.days)
    elif _BESIDE.fullmatch(between):
        days = _side_by_side(one.days, other.days)
    return replace(one, end=other.end, days=days) if days else None


def _side_by_side(one: Span, other: Span) -> Span | None:
    """Senin 7 Desember; Jumat, minggu kedua Desember; besok tanggal 5."""
    sorts = {one.sort, other.sort}
    if sorts == {Sort.WEEKDAY, Sort.DATE}:
        day, name = (one, other) if one.sort is Sort.DATE else (other, one)
        if day.is_day and name.is_day and day.last.weekday() != name.last.weekday():
            raise Invalid("error-day-disagrees", field="date", date=f"{day.last:%d-%m-%Y}")
        return day
    if sorts == {Sort.SOON, Sort.DATE}:
        return one if one.sort is Sort.DATE else other
    if sorts == {Sort.WEEKDAY, Sort.WEEK}:
        week, name = (one, other) if one.sort is Sort.WEEK else (other, one)
        ahead = (name.last.weekday() - week.first.weekday()) % 7
        return span(date.fromordinal(week.first.toordinal() + ahead), sort=Sort.WEEKDAY)
    return None
