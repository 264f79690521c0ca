"""Whether she says that it is mended, or that it is not, in her own words. Recognition only; never shown.

A wrong "mended" closes a report that is not, so it needs a word that says so and none that takes it back;
whatever says neither clearly is for her to answer with a button.
"""

import re
from enum import StrEnum

from complaints.word_lists import either
from handlers.desk.conversation.short_words import NOT, is_thankful, words_of
from handlers.desk.conversation.words import listed

_FEW, _SHORT, _UNKNOWN = 6, 12, 3
_WORDS = listed("verdicts")
_DONE = _WORDS["done"]
_MENDED = _WORDS["mended"]
_WELL = _WORDS["well"]
_BESIDE = _WORDS["beside"]
_POLITE = _WORDS["polite"]
_NOT = NOT | _WORDS["not"]
_NOT_YET = _WORDS["not_yet"]
_STILL = _WORDS["still"]
_FALSE = _WORDS["false"]
_TAKES_BACK = _NOT | _NOT_YET | _STILL | _FALSE | _WORDS["takes_back"]
_WRONG = _WORDS["wrong"]
_BAD = either(_WRONG | {"muncul", "keluar"})
_GONE = either(_WRONG | {"ada", "onok", "masalah", "muncul"})
_ONCE_MORE = r"(?:lagi|maneh|malih|again)"
_AGAIN = re.compile(rf"\b{_BAD} {_ONCE_MORE}\b")
_MENDED_ALREADY = re.compile(rf"\b{either(_DONE)} (?:pada |di |mulai )?{either(_MENDED)}\b")
_BAD_NO_MORE = re.compile(rf"\b{either(_DONE)} {either(_NOT)} {_GONE}(?: {_ONCE_MORE})?$")
_NO_MORE = re.compile(rf"\b{either(_NOT)} (?:ada |onok )?(?:{_GONE} {_ONCE_MORE}|{_ONCE_MORE})\b")
_WHAT_WAS = re.compile(rf"\b(?:yang|sing|seng|ingkang) {either(_WRONG)}\b")
_NOT_YET_EVER = re.compile(rf"\b{either(_NOT_YET)} (?:pernah|sehari|seminggu|sempat|lama)\b")
_AS_EVER = re.compile(r"\b(?:sama|podo|padha|sami) (?:aja|saja|ae|wae|mawon|kek|kayak|koyok)\b")
_NOT_LOOKED = re.compile(
    rf"\b{either(_NOT | _NOT_YET)} (?:saya |aku |sempat |sempet )?"
    r"(?:sempat|sempet|cek|dicek|ngecek|tak cek|lihat|liat|ndelok|ke sana|kesana|tahu|tau|weruh|ngerti|"
    r"pulang|di rumah)\b"
)
_NO_MATTER = re.compile(rf"\b{either(_NOT)} (?:apa|opo|popo|papa|masalah|perlu|usah)\b")
_GIVES_UP = re.compile(r"(?:ya|yo|yah|yaa) (?:udah|sudah|wes|wis|sdh)(?: (?:lah|deh|kak|pak|bu|mas|mbak))*")
_ONCE_NOT_YET = re.compile(
    r"\b(?:kemarin|kmrn|tadinya|awalnya|dulu|wingi|padahal|kira|kirain|pikir|sangka)\b"
    rf"(?: \w+){{0,4}} {either(_NOT_YET)}\b"
)
_WHETHER = re.compile(rf"\b{either(_DONE)}\b(?: \w+){{0,4}} {either(_NOT_YET)}\b")
"""“Tadinya belum, sekarang sudah” and “sudah ditutup belum ya?” say of no result that it is not one."""
_NOT_MEANT = (_NO_MATTER, _NOT_LOOKED, _BAD_NO_MORE, _NO_MORE, _NOT_YET_EVER)
"""What has a word of denial and denies nothing of a result."""
_SUPPOSING = _WORDS["supposing"]
_COMES = _WORDS["comes"]
_WELL_BEGUN = _WORDS["well_begun"]


class Verdict(StrEnum):
    """What she says of a result."""

    SOLVED = "solved"
    UNSOLVED = "unsolved"


def verdict_on(words: str) -> Verdict | None:
    """Her verdict where it is plain; None where it must be asked for, or her words are of something else."""
    said = words_of(words)
    while len(said) > 1 and said[0] in _WELL_BEGUN:
        said = said[1:]
    asks = "?" in words
    if _GIVES_UP.fullmatch(" ".join(said)):
        return None
    if _is_unsolved(said, asks=asks):
        return Verdict.UNSOLVED
    return Verdict.SOLVED if not asks and _is_solved(said) else None


def says_once_more(words: str) -> bool:
    """Whether it is broken again: “rusak lagi”, “bolong maneh”."""
    return _AGAIN.search(" ".join(words_of(words))) is not None


def is_only_unsolved(words: str) -> bool:
    """Whether it says no more than “belum”."""
    said = words_of(words)
    return verdict_on(words) is Verdict.UNSOLVED and set(said) <= _NOT | _NOT_YET | _STILL | _POLITE


def _is_unsolved(said: list[str], *, asks: bool) -> bool:
    plain, told = " ".join(said), set(said)
    if _ONCE_NOT_YET.search(plain) or (asks and _WHETHER.search(plain)):
        return False
    if told & _SUPPOSING or any(one.search(plain) for one in _NOT_MEANT):
        return False
    if told & (_NOT_YET | _FALSE) or _AGAIN.search(plain) or _AS_EVER.search(plain):
        return True
    if told & _STILL:
        return not told & (_WELL | _MENDED)
    rest = [word for word in said if word not in _POLITE]
    denied = rest[:1] and rest[0] in _NOT and not asks
    return bool(denied) and (len(rest) == 1 or bool(set(rest[1:]) & (_MENDED | _COMES)))


def _is_solved(said: list[str]) -> bool:
    plain, told = " ".join(said), set(said)
    if _BAD_NO_MORE.search(plain):
        return True
    # "Sudah beres kok" assures; "kok sudah …" wonders.
    if told & _TAKES_BACK or said[:1] == ["kok"] or _AGAIN.search(plain):
        return False
    if set(_WHAT_WAS.sub("", plain).split()) & _WRONG:
        return False
    rest = [word for word in said if word not in _POLITE]
    others = [word for word in rest if word not in _DONE | _MENDED | _WELL | _BESIDE]
    if _MENDED_ALREADY.search(plain):
        return len(said) <= _SHORT and len(others) <= _UNKNOWN
    short = len(rest) <= _FEW or is_thankful(plain)
    return not others and short and (bool(told & _MENDED) or (bool(rest) and rest[0] in _DONE))
