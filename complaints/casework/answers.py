"""Whether an answer is worth sending: the ministry told Malang that answers must not be "normatif" (empty).

A check before it goes out, never a verdict: the officer is told in one line what seems to be missing and may
send it all the same.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from complaints.casework.words import listed
from complaints.routing.stems import stem
from complaints.word_lists import either, forms

if TYPE_CHECKING:
    from collections.abc import Iterable


class Flaw(StrEnum):
    """What seems wrong with an answer, the weightiest first."""

    UNDONE = "undone"
    COLLEAGUE = "colleague"
    ELSEWHERE = "elsewhere"
    OTHER_OFFICE = "other-office"
    PERSONAL = "personal"
    NO_DAY = "no-day"
    QUESTION = "question"
    DONE = "done"
    NO_QUESTION = "no-question"
    NOT_YET = "not-yet"
    TEMPLATE = "template"
    BLAME = "blame"
    SHOUTING = "shouting"
    SHORT = "short"
    NO_ACTION = "no-action"
    NO_DATE = "no-date"
    NO_UNIT = "no-unit"
    NO_PHOTO = "no-photo"


OF_SUBSTANCE = frozenset({Flaw.SHORT, Flaw.NO_ACTION, Flaw.NO_DATE, Flaw.NO_UNIT})
"""What an answer may lack; a question, or a result that says that it is done, lacks none of it."""
_FEWEST_WORDS = 4
_LOUD_LETTERS = 12
_LOUD_SHARE = 0.6
_MISSING_TOO_MUCH = 2


_WORD = re.compile(r"[^\W\d_]+")
_BLANK = re.compile(
    r"\[[^\]\n]{0,40}\]|\{[^}\n]{0,40}\}|<[a-z][a-z ]{2,40}>"
    r"|_{3,}|\.{4,}|\b[xX]{3,}\b|\b(?:dd[/-]mm|hh[.:]mm|isi di ?sini)\b"
)
_EXCLAIMED = re.compile(r"[!?]{3,}")

_L = listed("answers")
_DEEDS = _L["deeds"]
_PLAIN_DEED = re.compile(
    rf"perbaik|cek$|cekan$|^(?:n|m|ng|ny){either(_L['javanese_deeds'])}|^dandan|tambal"
    rf"|^{either(_L['plain_deeds'])}$|^di{either(_L['done_to'])}$"
    r"|^(?:di)?(?:ben[ae]rin|beresin|copot)$|^m?ben[ae]r(?:no|ke)$"
)
_GOES_THERE = re.compile(
    r"\b(?:(?:ke|menuju) ?(?:lokasi|lapangan|sana|situ|tempat (?:bapak|ibu|pak|bu|panjenengan|sampean))"
    r"|mrik[aoi]|mrono)\b",
    re.IGNORECASE,
)
"""Somebody sets out: that is a deed as well."""
_EMPTY = re.compile(rf"\b{forms(_L['empty'])}\b", re.IGNORECASE)
_COUNTED = rf"(?:\d+|{either(_L['counts'])}) ?{either(_L['spans'])}"
_DATED = r"\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?"
_WHEN = re.compile(rf"\b(?:{either(_L['days'])}|{_DATED}|{_COUNTED})\b", re.IGNORECASE)
_ANYBODY = re.compile(rf"\b{either(_L['anybody'])} terkait\b", re.IGNORECASE)
_UNIT = re.compile(rf"\b{forms(_L['units'])}\b", re.IGNORECASE)
_PEOPLE = either(_L["people"])
_BLAMING = re.compile(
    rf"\b(?:ke)?salah(?:an|nya)? (?:{_PEOPLE}|sendiri)\b"
    rf"|\bbukan {either(_L['not_ours'])} (?:kami|saya|dinas)\b"
    rf"|\b{_PEOPLE} (?:sendiri )?(?:yang|yg|sih|kan)\b|\bmakanya\b|\bjangan (?:cuma|hanya|bisanya)\b"
    rf"|\b{either(_L['scolding'])}\b"
    rf"|\b{either(_L['insults'])}\b|\bbukan cuma (?:ng|meng)urus\w*"
    r"|\b(?:lho|lha|loh)\b.{0,24}\bkok\b"
    r"|\b(?:kenapa|ngapain|kok) (?:masih |malah )?(?:tanya|nanya|lapor|protes|ngeyel)\w*"
    r"|\bjangan (?:lapor|protes|tanya|ngeyel|rewel)\b|\b(?:kan )?sudah (?:di)?bilang\b"
    r"|\b(?:kerjakan|urus|bersihkan|perbaiki) (?:saja )?sendiri\b|\bya ditunggu\b"
    rf"|\bsabar {either(_L['wait'])}\b",
    re.IGNORECASE,
)


def flaws(
    text: str, *, units: Iterable[str] = (), templates: Iterable[str] = (), thin: bool = False
) -> tuple[Flaw, ...]:
    """What seems wrong with an answer; empty when it is fine.

    Of action, date and responsible unit one may be missing: people write short. Two missing make it empty.

    Args:
        text: the answer, cleaned.
        units: names of departments and their parts that count as a responsible unit.
        templates: texts that must not go out unchanged.
        thin: whether facts alone are a good answer (a request for information): then nobody must act.
    """
    found = [flaw for flaw, wrong in _manners(text, templates) if wrong]
    if thin or Flaw.TEMPLATE in found:
        return tuple(found)
    missing = [flaw for flaw, there in _substance(text, units) if not there]
    if not missing:
        return tuple(flaw for flaw in found if flaw is not Flaw.SHORT)  # "besok tim tambal" says it all
    empty = Flaw.NO_ACTION in missing and _EMPTY.search(text) is not None
    if Flaw.SHORT in found or empty or len(missing) >= _MISSING_TOO_MUCH:
        found += missing
    return tuple(found)


def has_deed_and_day(text: str) -> bool:
    """Whether it says that something is done, and when."""
    return _acts(text) and _WHEN.search(text) is not None


def _manners(text: str, templates: Iterable[str]) -> tuple[tuple[Flaw, bool], ...]:
    plain = _flat(text)
    return (
        (Flaw.TEMPLATE, bool(_BLANK.search(text)) or any(plain == _flat(one) for one in templates)),
        (Flaw.BLAME, bool(_BLAMING.search(text))),
        (Flaw.SHOUTING, _shouts(text)),
        (Flaw.SHORT, len(_WORD.findall(text)) < _FEWEST_WORDS),
    )


def _substance(text: str, units: Iterable[str]) -> tuple[tuple[Flaw, bool], ...]:
    return (
        (Flaw.NO_ACTION, _acts(text)),
        (Flaw.NO_DATE, bool(_WHEN.search(text))),
        (Flaw.NO_UNIT, bool(_UNIT.search(_ANYBODY.sub(" ", text))) or _names(text, units)),
    )


def _acts(text: str) -> bool:
    rest = _EMPTY.sub(" ", text)
    if _GOES_THERE.search(rest):
        return True
    return any(_PLAIN_DEED.search(word) or stem(word) in _DEEDS for word in _WORD.findall(rest.casefold()))


def _names(text: str, units: Iterable[str]) -> bool:
    said = f" {_flat(text)} "
    return any(f" {_flat(unit)} " in said for unit in units if unit)


def _shouts(text: str) -> bool:
    letters = [sign for sign in text if sign.isalpha()]
    loud = sum(sign.isupper() for sign in letters)
    return bool(_EXCLAIMED.search(text)) or (
        len(letters) >= _LOUD_LETTERS and loud > _LOUD_SHARE * len(letters)
    )


def _flat(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
