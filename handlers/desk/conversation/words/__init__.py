"""Lists of words by which short messages are understood: data, as the texts are.

A file holds lists by name, each with a comment that says what its words do. Recognition only: none of it is
ever shown to anybody, and what a citizen reads stands in `handlers/texts`.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent


@cache
def listed(name: str) -> Mapping[str, frozenset[str]]:
    """The lists of one file, by name: "replies" for `replies.toml`."""
    lists = tomllib.loads((_FOLDER / f"{name}.toml").read_text("utf-8"))
    return {key: frozenset(words.split()) for key, words in lists.items()}


def either(words: Iterable[str]) -> str:
    """A group of a regular expression that matches any of them, the longest first."""
    return f"(?:{'|'.join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))})"
