"""The rules for the words that only a city's people say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaints.catalogue.model import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LOCAL_WORDS = "local_words.txt"
"""What people say, a tab, and the Indonesian of it, one a line. It may be left out."""
_LINE = re.compile(r"([^\W\d_A-Z]+)\t([^\W\d_A-Z]+(?: [^\W\d_A-Z]+)*)")


def check_local_words(folder: Path) -> Iterator[Problem]:
    """Each line is one word, a tab and its meaning, in lower case; none stands there twice."""
    file = folder / LOCAL_WORDS
    if not file.is_file():
        return
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        yield Problem(LOCAL_WORDS, 1, "the file cannot be read as UTF-8")
        return
    known: dict[str, int] = {}
    for number, line in enumerate(lines, start=1):
        if not line.strip() or line.startswith("#"):
            continue
        found = _LINE.fullmatch(line)
        if found is None:
            yield Problem(LOCAL_WORDS, number, "must be one word, a tab, and what it means, in lower case")
        elif (first := known.setdefault(found[1], number)) != number:
            yield Problem(LOCAL_WORDS, number, f"{found[1]!r} is already in line {first}")
