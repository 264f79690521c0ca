"""Lists of words by which messages are understood: data beside the code, each list with what its words do.

Recognition only: none of it is ever shown to anybody; what people read stands in `handlers/texts`.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path


@cache
def listed_in(folder: Path, name: str) -> Mapping[str, frozenset[str]]:
    """The lists of one file, by name: "officers" for `officers.toml`; "_" inside a word is a blank."""
    lists = tomllib.loads((folder / f"{name}.toml").read_text("utf-8"))
    return {key: frozenset(word.replace("_", " ") for word in words.split()) for key, words in lists.items()}


def either(words: Iterable[str]) -> str:
    """A group of a regular expression that matches any of them, the longest first."""
    return forms(map(re.escape, words))


def forms(pieces: Iterable[str]) -> str:
    """The same of pieces of a regular expression, for what has many endings."""
    return f"(?:{'|'.join(sorted(pieces, key=lambda piece: (-len(piece), piece)))})"
