"""A story cut into its clauses, and the words that tell how these hang together."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from complaints.routing.match import stems_of
from complaints.routing.normaliser import clean, normalise, tokens_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

_FILE = Path(__file__).parent / "lexicon" / "second_matter.toml"
_LISTED = re.compile(r"(?:^|[\n:;,.]\s*)1[.)]\s*[^\W\d].*\s2[.)]\s*[^\W\d]", re.DOTALL)
_NUMBER = re.compile(r"(?:^|(?<=\s))[1-9][.)]\s*(?=[^\W\d])")
_COMMAS = re.compile(r"(?:\s*,)+")
_ITEM = "§"  # stands for the number of a list


def clauses(text: str, stems: Callable[[list[str]], list[str]]) -> Iterator[str]:
    """Yield the clauses of a text, each with the words that open it and the sign that ends it.

    Args:
        text: as she wrote it.
        stems: gives the stems of the tokens that tell something.
    """
    if _LISTED.search(text):
        text = _NUMBER.sub(f"\n{_ITEM} ", text)
    held, start = "", 0
    for end in [*(found.end() for found in _patterns().cut.finditer(text)), len(text)]:
        clause = " ".join(f"{held} {text[start:end]}".split())
        start = end
        # "Selain itu, …": what only opens belongs to what it opens.
        told = set(stems(tokens_of(clean(story_of(clause)))))
        held = clause if told <= words().silent else ""
        if not held:
            yield clause
    if held:
        yield held


def story_of(clause: str) -> str:
    """Return a clause without what opens it."""
    return _patterns().opened.sub("", clause).strip(" ,:;-")


def joined(told: Sequence[str]) -> str:
    """Return clauses as one story, without what opens it."""
    first, *others = told
    story = " ".join([_patterns().opened.sub("", first), *others]).replace(f"{_ITEM} ", "")
    return _COMMAS.sub(",", story).strip(" ,:;-")


def begins_anew(clause: str) -> bool:
    """Whether a matter of its own begins there: "selain itu …"."""
    return _patterns().begun.search(clause) is not None


def is_further(clause: str) -> bool:
    """Whether it is told as one more thing."""
    return any(pattern.search(clause) for pattern in (_patterns().opened, _patterns().also))


# --- words -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Words:
    """The lists of the lexicon, as normalised words; `related` holds stems."""

    depends: frozenset[str]
    places: frozenset[str]
    adverbs: frozenset[str]
    no_verbs: frozenset[str]
    telling: frozenset[str]
    related: tuple[tuple[frozenset[str], frozenset[str]], ...]
    silent: frozenset[str]
    tells_when: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Patterns:
    cut: re.Pattern[str]
    begun: re.Pattern[str]
    opened: re.Pattern[str]
    also: re.Pattern[str]


@lru_cache(maxsize=1)
def _data() -> dict[str, Any]:
    return tomllib.loads(_FILE.read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def words() -> Words:
    """Return the lists."""
    data = _data()
    depends, places, adverbs, no_verbs, wrong, wanted, silent = (
        frozenset(normalise(data[name])) | frozenset(data[name].split())
        for name in ("depends", "places", "adverbs", "no_verbs", "wrong", "wanted", "silent")
    )
    related = tuple((_stems(left), _stems(right)) for left, right in data["related"])
    when = tuple(data["tells_when"])
    return Words(depends, places, adverbs, no_verbs, wrong | wanted, related, silent, when)


def _stems(listed: str) -> frozenset[str]:
    return frozenset(stems_of(normalise(listed)))


@lru_cache(maxsize=1)
def _patterns() -> _Patterns:
    data = _data()
    opening = _any_of([*data["begins"], *data["joins"]])
    whole = "".join(rf"(?<!\b{word}\.)" for word in data["abbreviations"])
    # Before a comma "terus" says how long: "got meluap terus, becek".
    before = rf"\s(?={opening}\s+(?!menerus|dari|sejak)\w)"
    cut = rf"(?:[.!?;:•]{whole}(?=\s|$|[^\W\d])|[,\n])\s*|{before}"
    further = _any_of([*data["begins"], *data["joins"], *data["also"]])
    opened = rf"^\W*(?:(?:{further}(?!\w)|{_ITEM})[\s,:]*)+"
    return _Patterns(
        re.compile(cut, re.IGNORECASE),
        re.compile(rf"^\W*(?:{_any_of(data['begins'])}(?!\w)|{_ITEM})", re.IGNORECASE),
        re.compile(opened, re.IGNORECASE),
        re.compile(rf"(?<!\w){_any_of(data['also'])}(?!\w)", re.IGNORECASE),
    )


def _any_of(listed: Iterable[str]) -> str:
    longest_first = sorted(listed, key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, longest_first))})"
