"""The day that an officer means in a sentence: "Senin 7 Desember", "2-3 hari lagi, nunggu material".

Where a span is named ("minggu depan", "Februari", "akhir bulan") its last day is meant: a promise is kept by
then, or it was none. What may mean two days is asked about, never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta

from complaints.errors import Invalid
from complaints.staffing.dates.calendar import NAMELESS, Sort, span
from complaints.staffing.dates.forms import COUNTED
from complaints.staffing.dates.mentions import Mention, flat, mentions_in
from complaints.staffing.dates.vocabulary import AHEAD, MONTH

WorkingDays = Callable[[date, int], date]
"""The day that is so many working days after another."""
FURTHEST = timedelta(days=3 * 366)
_LATEST = re.compile(
    r"\b(?:paling\s+(?:lambat|lama|telat)|selambat(?:nya|-lambatnya)|maks(?:imal)?|max|sebelum|sblm|deadline"
    r"|batas(?:nya)?)\W*(?:(?:tgl|tanggal|hari)\s*)*$",
    re.IGNORECASE,
)
_UNREAD = re.compile(
    rf"[\s,.:;-]*(?:\d|(?:{MONTH}|{AHEAD}|tgl|tanggal)(?![a-z0-9]))", re.IGNORECASE | re.ASCII
)
_SMALL_TALK = re.compile(
    r"\b(?:pada|di|hari|mulai|per|tanggal|tgl|ya|nggih|njih|pak|bu|mas|mbak|kak|min|bos|rencana(?:nya)?|dijadwalkan"
    r"|paling lambat|paling lama|maksimal|selambatnya|sebelum|dalam|dlm|waktu|siap|baik|ok|oke|okay)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Planned:
    """A day that was read.

    Attributes:
        day: in the future.
        words: what was typed, whole; empty where it was nothing but the day.
        loose: whether it is only the last of several days: "paling lambat", not "on".
    """

    day: date
    words: str = ""
    loose: bool = False


def planned_day(text: str, today: date, working: WorkingDays | None = None) -> Planned:
    """The day that a text names, wherever it stands; without a year the next such day.

    Args:
        text: as typed.
        today: the day on which it was written.
        working: counts the city's working days; without it "5 hari kerja" names no day.

    Raises:
        Invalid: it names none or several, or one that does not exist, has passed, or is too far away.
    """
    plain = flat(text)
    mention = _the_one([_counted(one, today, working) for one in mentions_in(plain, today)], today)
    if mention.days.by - today > FURTHEST:
        raise Invalid("error-day-far", field="date")
    if _UNREAD.match(plain, mention.end) and not _is_read(plain, mention.end, today):
        raise Invalid("error-day-unclear", field="date")
    rest = _SMALL_TALK.sub(" ", f"{plain[: mention.start]} {plain[mention.end :]}")
    loose = not mention.days.is_day or bool(_LATEST.search(plain[: mention.start]))
    return Planned(mention.days.by, text.strip() if re.search(r"\w", rest) else "", loose)


def names_a_day(text: str, today: date, working: WorkingDays | None = None) -> bool:
    """Whether a text names one day that could be promised; the arguments are those of `planned_day`."""
    with suppress(Invalid):
        return bool(planned_day(text, today, working))
    return False


def _counted(mention: Mention, today: date, working: WorkingDays | None) -> Mention:
    """Working days, counted by who knows which these are: the last of several."""
    if working is None or not mention.days.working:
        return mention
    return replace(mention, days=span(today, working(today, mention.days.working), Sort.SPAN))


def _the_one(mentions: list[Mention], today: date) -> Mention:
    """The only one in the future; of two, one of which holds the other, the one that says more."""
    ahead = [one for one in mentions if one.days.by > today]
    exact = [
        one
        for at, one in enumerate(ahead)
        if not any(
            one.days.holds(other.days) and (not other.days.holds(one.days) or place < at)
            for place, other in enumerate(ahead)
            if place != at
        )
    ]
    if len(exact) == 1:
        return exact[0]
    raise Invalid("error-day-several" if exact else _why_none(mentions, today), field="date")


def _why_none(mentions: list[Mention], today: date) -> str:
    """The true reason."""
    sorts = {one.days.sort for one in mentions}
    named = [one.days for one in mentions if one.days.sort not in NAMELESS]
    reasons = (
        (Sort.DOUBTFUL in sorts, "error-day-unclear"),
        (Sort.WRONG in sorts, "error-day-none"),
        (any(one.by == today for one in named), "error-day-today"),
        (bool(named), "error-day-past"),
        (Sort.VAGUE in sorts, "error-day-vague"),
        (True, "error-no-day"),
    )
    return next(key for fits, key in reasons if fits)


def _is_read(plain: str, end: int, today: date) -> bool:
    """Whether what follows the day is known to be something else: a time of day, a number of things."""
    at = end + len(plain[end:]) - len(plain[end:].lstrip(" ,.:;-"))
    if COUNTED.match(plain, at):
        return True
    return any(one.start <= at < one.end for one in mentions_in(plain, today))
