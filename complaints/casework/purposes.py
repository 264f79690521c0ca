"""What an officer's words do, whatever button she pressed: tell a result, promise one, or ask the citizen.

The words are data (`words/officers.toml`); how they are put together is grammar and stands here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaints.casework.answers import OF_SUBSTANCE, Flaw, has_deed_and_day
from complaints.casework.words import listed
from complaints.word_lists import either

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

_L = {name: either(words) for name, words in listed("officers").items()}
_SOME = r"(?: \w+){0,4}?"
_DONE = re.compile(
    rf"\b{_L['past']}\b{_SOME} (?:(?:di|ter)?{_L['mends']}|{_L['mended']})\b|^{_L['mended_first']}\b",
    re.IGNORECASE,
)
_TO_COME = re.compile(rf"\b(?:{_L['to_come']}|lagi di\w+|(?:di)?jadwal\w*|rencana\w*)\b", re.IGNORECASE)
_MAY_ASK = re.compile(
    rf"\?|\b(?:{_L['asking']}|{_L['requests']}|{_L['could']}|kirim(?:kan)?|sebutkan|jelaskan|ceritakan|fotokan)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[^.,!?\n]*[.,!?\n]?")
_SOFTLY = rf"(?:\s+{_L['softly']})"
_NO_WHAT = "".join(f"(?<!{one} )" for one in ("tidak", "gak", "ndak", "tak", "tanpa", "seperti"))
_ASKS = (
    rf"{_L['asking']}{_SOFTLY}{{0,3}}$",  # lubangnya sebelah mana ya pak
    rf"^(?:{_L['softly']}\s+)*{_L['asking_first']}\b",  # pak, kapan kejadiannya
    rf"{_NO_WHAT}\b(?:apa|opo)(?! (?:pun|apa|adanya|yang|saja|lagi)\b) \w",  # di TPS apa di pinggir kali
    rf"\batau\b.*{_SOFTLY}{{1,3}}$",  # jalan kampung atau jalan besar ya pak
    rf"\b{_L['requests']}\b(?! i[zj]in\b){_SOME} {_L['wanted']}\b",  # boleh minta foto lokasinya
    rf"\b{_L['could']}\b(?: \w+){{0,2}}? {_L['done_for_us']}\b",  # bisa difotokan
    r"\b(?:minta|kirim(?:kan)?|sebutkan|infokan|share)(?: \w+){0,2}? (?:lokasi|posisi|tempat)(?:nya|ne)?\b",
)
_ASKING = re.compile("|".join(f"(?:{form})" for form in _ASKS), re.IGNORECASE)
_COURTEOUS = re.compile(rf"\b{_L['courtesy']}\b", re.IGNORECASE)


def tells_it_is_done(text: str) -> bool:
    """Whether it says that the matter is mended, and nothing of it is still to come."""
    return _DONE.search(text) is not None and _TO_COME.search(text) is None


def tells_what_is_to_come(text: str) -> bool:
    """Whether something of it is still to be done: “besok tim jalan ke lokasi”."""
    return _TO_COME.search(text) is not None


def may_ask(text: str) -> bool:
    """Whether there could be a question in it, or a request; for words that were meant to ask."""
    return _MAY_ASK.search(text) is not None


def asks_the_citizen(text: str) -> bool:
    """Whether it asks her for something, though nobody said that it would: “sebelah mana ya?”."""
    return any(_is_question(clause[0].strip()) for clause in _CLAUSE.finditer(text) if clause[0].strip())


def flaws_as_answer(
    text: str, found: AbstractSet[Flaw], *, may_deliver: bool = True, may_be_asked: bool = True
) -> set[Flaw]:
    """What seems wrong with words that are meant as an answer, given what seems wrong with them as words.

    Who asks and promises nothing of her own lacks no date: it is a question. Who asks beside a deed and a day
    (“besok pagi kami ke sana, Ibu ada di rumah?”) has answered.

    Args:
        text: the words.
        found: by `answers.flaws` and its like.
        may_deliver: whether a result could be sent instead.
        may_be_asked: whether a question could.
    """
    if may_be_asked and asks_the_citizen(text) and not has_deed_and_day(text):
        return {*found - OF_SUBSTANCE, Flaw.QUESTION}
    return {*found, Flaw.DONE} if may_deliver and tells_it_is_done(text) else set(found)


def flaws_as_result(text: str, found: AbstractSet[Flaw]) -> set[Flaw]:
    """The same for a result: once it is mended, nobody must be told when and by whom it will be."""
    if tells_it_is_done(text):
        return set(found - OF_SUBSTANCE)
    if not text:
        return {*found, Flaw.SHORT}
    return {*found, Flaw.NOT_YET} if tells_what_is_to_come(text) else set(found)


def flaws_as_question(text: str, found: AbstractSet[Flaw]) -> set[Flaw]:
    """The same for a question: it needs no substance, but it must ask."""
    return {*found - OF_SUBSTANCE, *(() if may_ask(text) else (Flaw.NO_QUESTION,))}


def _is_question(clause: str) -> bool:
    words = clause.rstrip("?.,! \n").strip()
    if not words or _COURTEOUS.search(words):
        return False
    return clause.endswith("?") or _ASKING.search(words) is not None
