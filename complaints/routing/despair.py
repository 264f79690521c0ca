"""Whether somebody does not want to live any more, and who: she herself, or somebody she tells of.

A plant that “wants to die” and a lamp that is about to are no despair: what the wish is said of decides.
"""

from __future__ import annotations

import re
import tomllib
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from complaints.routing.normaliser import clean

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_FILE = Path(__file__).parent / "lexicon" / "despair.toml"
_CLAUSE = re.compile(r"[.,;:!?\n()\"]+")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_STRETCHED = re.compile(r"(.)\1{2,}")
_WHOSE_HALF = frozenset({"bunuh", "gantung"})
_LOOKED_BACK = 4  # words before the wish among which stands whose it is
_BETWEEN = 2  # words at most between the wish and what is wished


class Whose(StrEnum):
    """Who does not want to live any more."""

    NOBODY = ""
    HERS = "hers"
    ANOTHERS = "another's"


def despair_in(text: str) -> Whose:
    """Whose despair a text tells of; her own before another's."""
    shown = clean(text)
    found = {whose for said in _clauses(shown) for whose in _told(said)} if _may_tell(shown) else ()
    return next((whose for whose in (Whose.HERS, Whose.ANOTHERS) if whose in found), Whose.NOBODY)


def is_despair(text: str) -> bool:
    """Whether she does not want to live any more."""
    return despair_in(text) is Whose.HERS


def _clauses(shown: str) -> Iterator[list[str]]:
    for clause in filter(_may_tell, _CLAUSE.split(shown)):
        words = (word.replace("'", "").replace("’", "") for word in _WORD.findall(clause))
        yield [_STRETCHED.sub(r"\1", word) for word in words]


def _may_tell(shown: str) -> bool:
    """Whether a word stands in it without which none of this is said; most texts are done with here."""
    return any(map(shown.__contains__, _lists()["telling"]))


def _told(said: list[str]) -> Iterator[Whose]:
    lists = _lists()
    for at, word in enumerate(said):
        if word in lists["die"] and (wish := _wish_before(said, at)) is not None and _is_meant(said, at):
            yield _by(said, wish)
        if any(said[at : at + len(phrase)] == phrase for phrase in _phrases().get(word, ())):
            yield _whose(said, at)


def _wish_before(said: list[str], at: int) -> int | None:
    """Where the wish stands that this word fulfils."""
    lists, start = _lists(), at - 1
    while start > max(at - 2 - _BETWEEN, 0) and said[start] in lists["between"]:
        start -= 1
    if start < 0:
        return None
    is_better = said[start] in lists["better"] and start > 0 and said[start - 1] in lists["better"]
    return start if is_better or said[start] in lists["wish"] | lists["about_to"] else None


def _is_meant(said: list[str], at: int) -> bool:
    after = said[at + 1] if at + 1 < len(said) else ""
    return after in _lists()["oneself"] if said[at] in _WHOSE_HALF else after not in _lists()["never"]


def _by(said: list[str], wish: int) -> Whose:
    """Whose wish it is. That something is about to happen is one only where she says it of herself."""
    lists = _lists()
    before = next((word for word in reversed(said[:wish]) if word not in lists["between"]), "")
    if before in lists["not"] or (said[wish] in lists["about_to"] and before not in lists["me"]):
        return Whose.NOBODY
    return _whose(said, wish)


def _whose(said: list[str], wish: int) -> Whose:
    """Who or what stands before the wish: “tanaman saya ingin …” is the plant's."""
    lists = _lists()
    for word in reversed(said[max(0, wish - _LOOKED_BACK) : wish]):
        if word in lists["cut"]:
            break
        if word in lists["things"]:
            return Whose.NOBODY
        if word in lists["people"]:
            return Whose.ANOTHERS
    return Whose.HERS


@lru_cache(maxsize=1)
def _data() -> Mapping[str, str]:
    return tomllib.loads(_FILE.read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def _lists() -> Mapping[str, frozenset[str]]:
    return {name: frozenset(words.split()) for name, words in _data().items() if name != "phrases"}


@lru_cache(maxsize=1)
def _phrases() -> Mapping[str, list[list[str]]]:
    """The phrases by their first word."""
    found: dict[str, list[list[str]]] = {}
    for phrase in _data()["phrases"].split(";"):
        first, *others = phrase.split()
        found.setdefault(first, []).append([first, *others])
    return found
