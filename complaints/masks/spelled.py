"""Numbers that people spell out so that no machine reads them: "nol delapan satu dua …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

_DIGITS = {
    "0": "nol kosong zero",
    "1": "satu siji setunggal one",
    "2": "dua loro kalih two",
    "3": "tiga telu tigo three",
    "4": "empat papat sekawan four",
    "5": "lima limo gangsal five",
    "6": "enam enem six",
    "7": "tujuh pitu seven",
    "8": "delapan wolu eight",
    "9": "sembilan songo sanga nine",
}
_VALUE = {word: digit for digit, words in _DIGITS.items() for word in words.split()}
_ANY = "|".join(sorted(_VALUE, key=len, reverse=True))
_FEWEST, _FEWEST_WORDS = 9, 3
_RUN = re.compile(
    rf"(?<!\w)(?:{_ANY}|\d)(?:[\s.,\-]{{0,2}}(?:{_ANY}|\d)){{{_FEWEST - 1},}}(?![^\W_])", re.IGNORECASE
)
_ONE = re.compile(rf"{_ANY}|\d", re.IGNORECASE)


def spelled_numbers(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and digits of each number of nine digits or more of which some are words."""
    for run in _RUN.finditer(text):
        signs = _ONE.findall(run.group())
        if sum(not sign.isdigit() for sign in signs) >= _FEWEST_WORDS:
            yield run.start(), run.end(), "".join(_VALUE.get(sign.casefold(), sign) for sign in signs)
