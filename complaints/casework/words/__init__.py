"""Lists of words by which officers' messages are understood: data, each list with what its words do."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent


@cache
def listed(name: str) -> Mapping[str, frozenset[str]]:
    """The lists of one file, by name: "officers" for `officers.toml`; "_" inside a word is a blank."""
    lists = tomllib.loads((_FOLDER / f"{name}.toml").read_text("utf-8"))
    return {key: frozenset(word.replace("_", " ") for word in words.split()) for key, words in lists.items()}


def either(words: Iterable[str]) -> str:
    """A group of a regular expression that matches any of them, the longest first."""
    return f"(?:{'|'.join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))})"


def forms(pieces: Iterable[str]) -> str:
    """The same of pieces of a regular expression, for what has many endings."""
    return f"(?:{'|'.join(sorted(pieces, key=lambda piece: (-len(piece), piece)))})"
