"""Report codes such as ``MLG-7K3F-9XQ2``: short, unguessable, checkable, easy to read aloud.

The alphabet has 29 signs: digits and capitals without 0/O, 1/I/L, S (read as 5) and U (read as V). 29 is
prime, so a weighted sum modulo 29 detects every wrong sign and every two signs that changed places,
wherever they stand. Seven free signs are 34 bits: with a million reports filed, one guess in 17,000 meets
one, so guesses must be counted.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NewType, Self

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Code = NewType("Code", str)


class Prefix(str):
    """The letters of a city's codes; it knows those it had before, for reports keep the code they got.

    Attributes:
        former: earlier letters, still read but given no more.
    """

    __slots__ = ("former",)
    former: tuple[str, ...]

    def __new__(cls, letters: str, former: Iterable[str] = ()) -> Self:
        """Letters, and those that were before."""
        made = super().__new__(cls, letters)
        made.former = tuple(former)
        return made


ALPHABET = "23456789ABCDEFGHJKMNPQRTVWXYZ"
FREE_SIGNS = 7
SIGNS = FREE_SIGNS + 1
_BASE = len(ALPHABET)
_VALUE = {sign: value for value, sign in enumerate(ALPHABET)}
# What people write for a sign we never use: they misread, or their keyboard helped.
_MISREAD = {"S": "5", "U": "V", "0": "DQ", "O": "DQ", "1": "J7T", "I": "J7T", "L": "J7T"}
_BETWEEN = re.compile(r"[\s\-\u2010-\u2015_.\u00b7/]+")
_MOST_MISREAD = 3


def new_code(randbelow: Callable[[int], int], prefix: str = "MLG") -> Code:
    """A fresh code.

    Args:
        randbelow: gives a random whole number below its argument; `secrets.randbelow` in earnest.
        prefix: the city's letters, as its catalogue has them (`code_prefix`).
    """
    free = "".join(ALPHABET[randbelow(_BASE)] for _ in range(FREE_SIGNS))
    return _dressed(free + _check_sign(free), prefix)


def check(code: str, prefix: str = "MLG") -> bool:
    """Whether a code is written exactly as we write it and its check sign is right."""
    signs = {one: code.removeprefix(f"{one}-").replace("-", "") for one in _each(prefix)}
    return any(_sound(rest) and code == _dressed(rest, one) for one, rest in signs.items())


def parse(text: str, prefix: str = "MLG") -> Code | None:
    """The code a person meant, or None.

    Small letters, missing or odd dashes, blanks and a missing prefix are forgiven. A sign we never use is
    taken for what it was misread from, if exactly one such reading has the right check sign.
    """
    return next(filter(None, (_parsed(text, one) for one in _each(prefix))), None)


def _parsed(text: str, prefix: str) -> Code | None:
    signs = _signs(text, prefix)
    if signs is None or sum(len(_MISREAD.get(sign, sign)) > 1 for sign in signs) > _MOST_MISREAD:
        return None
    readings = [""]
    for sign in signs:
        readings = [reading + meant for reading in readings for meant in _MISREAD.get(sign, sign)]
    sound = [reading for reading in readings if _sound(reading)]
    return _dressed(sound[0], prefix) if len(sound) == 1 else None


def find_code(text: str, prefix: str = "MLG") -> Code | None:
    """The first code with its prefix inside a longer text, or None."""
    return next(iter(find_codes(text, prefix)), None)


def find_codes(text: str, prefix: str = "MLG") -> tuple[Code, ...]:
    """All codes with their prefix inside a longer text, each once, in the order in which they stand there."""
    half = rf"[A-Za-z0-9]{{{SIGNS // 2}}}"
    gap = r"[\s\-\u2010-\u2015]?"
    letters = "|".join(map(re.escape, _each(prefix)))
    pattern = rf"(?<![A-Za-z0-9])(?:{letters}){gap}{half}{gap}{half}(?![A-Za-z0-9])"
    read = (parse(found.group(), prefix) for found in re.finditer(pattern, text, re.IGNORECASE))
    return tuple(dict.fromkeys(code for code in read if code is not None))


def resembles(text: str, prefix: str = "MLG") -> bool:
    """Whether a text is nothing but a code, or one with a sign too few or too many."""
    joined = _BETWEEN.sub("", text.strip()).upper()
    named = [one.upper() for one in _each(prefix) if joined.startswith(one.upper())]
    signs = joined.removeprefix(named[0]) if named else ""
    return signs.isascii() and signs.isalnum() and abs(len(signs) - SIGNS) <= 1


def near(text: str, own_codes: Iterable[str], prefix: str = "MLG") -> tuple[Code, ...]:
    """Which of her own codes a citizen may have meant who made one slip.

    One sign wrong, left out or too many, or two neighbours swapped. Only what is in `own_codes` can come out,
    so nobody finds another's report by guessing.
    """
    joined = _BETWEEN.sub("", text.strip()).upper()
    # Her slip may be in the city's letters, too.
    readings = {reading for one in _each(prefix) for reading in (_bare(text, one), joined[len(one) :])}
    codes = {code: code.partition("-")[2].replace("-", "") for code in own_codes}
    return tuple(
        Code(code) for code, signs in codes.items() if any(_one_slip(typed, signs) for typed in readings)
    )


def meant(text: str, prefix: str = "MLG") -> tuple[Code, ...]:
    """The few codes that somebody may have meant who got one sign wrong or swapped two neighbours.

    For each place exactly one other sign makes the check sign right, so there are at most a handful; whether
    one of them was ever given out is for the database to say. For staff only: citizens guess with `near`.
    """
    return tuple(code for one in _each(prefix) for code in _one_slip_away(text, one))


def _one_slip_away(text: str, prefix: str) -> tuple[Code, ...]:
    signs = _signs(text, prefix)
    if signs is None:
        return ()
    slips = [signs[:at] + sign + signs[at + 1 :] for at in range(SIGNS) for sign in ALPHABET]
    slips += [signs[:at] + signs[at + 1] + signs[at] + signs[at + 2 :] for at in range(SIGNS - 1)]
    return tuple(_dressed(one, prefix) for one in dict.fromkeys(slips) if _sound(one))


def _each(prefix: str) -> tuple[str, ...]:
    """The letters that codes are given with, then those they had before."""
    return (prefix, *prefix.former) if isinstance(prefix, Prefix) else (prefix,)


def _one_slip(typed: str, code: str) -> bool:
    if len(typed) + 1 == len(code):
        return any(_same(typed, code[:place] + code[place + 1 :]) for place in range(len(code)))
    if len(typed) == len(code) + 1:
        return any(_same(typed[:place] + typed[place + 1 :], code) for place in range(len(typed)))
    if len(code) != len(typed):
        return False
    wrong = [place for place, pair in enumerate(zip(typed, code, strict=True)) if not _same(*pair)]
    if len(wrong) <= 1:
        return True
    first, second = wrong[0], wrong[-1]
    swapped = typed[first] == code[second] and typed[second] == code[first]
    return len(wrong) == 2 and second == first + 1 and swapped  # noqa: PLR2004 - two signs changed places


def _same(typed: str, meant: str) -> bool:
    """Whether these are the same signs, allowing for those that are misread."""
    pairs = zip(typed, meant, strict=True)
    return all(sign in _MISREAD.get(one, one) for one, sign in pairs)


def _signs(text: str, prefix: str) -> str | None:
    signs = _bare(text, prefix)
    return signs if len(signs) == SIGNS and signs.isascii() and signs.isalnum() else None


def _bare(text: str, prefix: str) -> str:
    joined = _BETWEEN.sub("", text).upper()
    return joined.removeprefix(prefix.upper()) if len(joined) > SIGNS else joined


def _sound(signs: str) -> bool:
    known = len(signs) == SIGNS and all(sign in _VALUE for sign in signs)
    return known and _check_sign(signs[:-1]) == signs[-1]


def _check_sign(free: str) -> str:
    # The check sign itself has weight 1; the free signs 2 to 8. All differ and none is 0 modulo 29.
    total = sum(weight * _VALUE[sign] for weight, sign in enumerate(free, start=2))
    return ALPHABET[-total % _BASE]


def _dressed(signs: str, prefix: str) -> Code:
    half = SIGNS // 2
    return Code(f"{prefix}-{signs[:half]}-{signs[half:]}")
