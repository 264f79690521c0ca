"""Words that belong to one city: those of its name, and what only its people say, as Malang's boso walikan.

A process serves one city, which it names once with `speak_like`; until then it is the one that ships.
"""

from __future__ import annotations

import re
from contextvars import ContextVar, copy_context
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from complaints.catalogue import Catalogue, load
from complaints.catalogue.schema_words import LOCAL_WORDS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

P = ParamSpec("P")
T = TypeVar("T")

_KINDS_OF_PLACE = frozenset({"kota", "kabupaten"})


@dataclass(frozen=True, eq=False)
class CityWords:
    """The words of one city.

    Attributes:
        names: words of its name, lower case: to name it tells nothing in its own desk.
        said: what only its people say, to the Indonesian words.
    """

    names: frozenset[str]
    said: Mapping[str, tuple[str, ...]]


_HERE: ContextVar[CityWords] = ContextVar("city_words")


def speak_like(catalogue: Catalogue) -> None:
    """From here on (and in every task begun from here) words are read as the people of this city say them."""
    _HERE.set(_of(catalogue.folder, catalogue.official.city_name))


def speaking_like(catalogue: Catalogue, what: Callable[P, T], /, *given: P.args, **named: P.kwargs) -> T:
    """Do one thing with the words of this city, and go on with those of before."""

    def speak_and_do() -> T:
        speak_like(catalogue)
        return what(*given, **named)

    return copy_context().run(speak_and_do)


def here() -> CityWords:
    """The words of the city that is served."""
    found = _HERE.get(None)
    return found if found is not None else _first_city()


def is_its_name(word: str) -> bool:
    """Whether a word, in lower case, is one of the city's own name."""
    return word in here().names


def pairs(file: Path) -> dict[str, tuple[str, ...]]:
    """A list of words, one a line: what is said, a tab, the Indonesian words; the first of two counts."""
    found: dict[str, tuple[str, ...]] = {}
    for line in file.read_text(encoding="utf-8").splitlines():
        said, _, meant = line.partition("\t")
        if meant and not line.startswith("#"):
            found.setdefault(said, tuple(meant.split()))
    return found


@lru_cache
def _first_city() -> CityWords:
    first = load()
    return _of(first.folder, first.official.city_name)


@lru_cache
def _of(folder: Path, name: str) -> CityWords:
    names = frozenset(re.findall(r"[^\W_]+", name.casefold())) - _KINDS_OF_PLACE
    file = folder / LOCAL_WORDS
    return CityWords(names, pairs(file) if file.is_file() else {})
