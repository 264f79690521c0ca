"""Finding a department, or a colleague, by typing a part of the name, as people in a hurry do."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from complaints.city_words import is_its_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from complaints.catalogue import Department

_CLOSE_ENOUGH = 0.72
_EXACT, _FIRST_WORD, _WORD, _BEGINS, _WORD_BEGINS, _INSIDE, _DUTY = 6.0, 5.6, 5.5, 5.0, 4.0, 3.0, 2.0
_MOST_WORDS = 4
"""Of a name inside a sentence; longer ones are typed by nobody."""
_MOST_READ = 200
"""Signs: who writes more means no name, and likening it would take long."""
_LONG_ENOUGH = 4
"""Signs from which on the beginning of a word inside a sentence may be a name's."""
_LITTLE = re.compile(
    r"mas|mba|mbak|pak|pk|bapak|bu|ibu|bang|kak|kakak|dik|dek|cak|ning"
    r"|tolong|mohon|minta|ya|yo|nggih|dong|deh|kok|sih|lah|kah|pun|please|the|to|for|it"
    r"|ke|kepada|untuk|buat|bagi|oleh|dari|ini|itu|iki|iku|yang|sing|saja|aja|ae|wae|tok|lebih|cocok"
    r"|punya(?:nya|e)?|milik(?:nya)?|urusan(?:nya)?|harusnya|mestinya|soal|masalah|tentang|mengenai"
    r"|kasih(?:kan)?|berikan|serahkan|tugaskan|(?:di)?teruskan|terusin|(?:di)?kembalikan|balikin|balikkan"
    r"|lempar|oper(?:kan)?|(?:di)?pindah(?:kan)?"
)
"""Titles, politeness, and what stands around a name when something is passed on."""
_COMMON = re.compile(r"dinas|badan|kota|kantor|daerah|umum|bagian|lurah|negeri|agama|pusat")
"""Words of many names, as are those of the city's: alone, inside a sentence, they name nobody."""


def find_departments(
    typed: str, departments: Iterable[Department], most: int = 5, *, within: bool = False
) -> tuple[Department, ...]:
    """The departments that were probably meant, the likeliest first; empty when nothing is like it.

    Args:
        typed: a part of the name, an abbreviation, an alias or a duty; slips of the finger are forgiven, and
            so are the polite and little words around it.
        departments: those to choose from.
        most: at most so many.
        within: whether a name may also stand somewhere inside a sentence.
    """
    wanted = bare(typed)
    if not wanted:
        return ()
    known = tuple(departments)
    likely = _likely(wanted, known)
    if within and (not likely or likely[0][0] < _DUTY):
        likely = _inside(wanted, known) or likely
    # Where somebody is called so, what only looks alike is noise; so is what "pu" is merely a part of.
    short = likely and likely[0][0] >= _WORD and len(wanted) < _LONG_ENOUGH
    least = _WORD if short else _DUTY if likely and likely[0][0] >= _DUTY else 0
    likely = [pair for pair in likely if pair[0] >= least]
    return tuple(one for _, one in likely[:most])


def bare(typed: str) -> str:
    """The words without titles, politeness and "ke", "punya"; as they are where nothing else is left."""
    return (" ".join(telling(typed)) or _flat(typed))[:_MOST_READ]


def telling(typed: str) -> list[str]:
    """The words that are more than titles, politeness and what stands around a name."""
    return [word for word in _flat(typed).split() if not _LITTLE.fullmatch(word)]


def find_names(typed: str, names: Mapping[int, str], most: int = 5) -> tuple[int, ...]:
    """The keys of the names that were probably meant by a part of one, the likeliest first."""
    ways = {_flat(typed), bare(typed)} - {""}
    scored = [(max(_likeness(one, _flat(name)) for one in ways), key) for key, name in names.items() if ways]
    return tuple(key for score, key in sorted(scored, key=lambda pair: (-pair[0], pair[1])) if score)[:most]


def find_people(
    typed: str, names: Mapping[int, str], most: int = 5, *, within: bool = False
) -> tuple[int, ...]:
    """The keys of the people who were probably meant, the likeliest first; empty when nobody is.

    Whoever fits clearly better than all others stands alone. With `within` a name may stand in a sentence.
    """
    wanted = bare(typed)
    fits = {key: _likeness(wanted, _flat(name)) for key, name in names.items()} if wanted else {}
    if within and not any(fits.values()):
        pieces = [word for word in wanted.split() if len(word) >= _LONG_ENOUGH - 1]
        fits = {
            key: max((_whole(one, _flat(name)) for one in pieces), default=0) for key, name in names.items()
        }
    likely = sorted(
        (key for key, fit in fits.items() if fit > 0), key=lambda key: (-fits[key], names[key], key)
    )
    if len(likely) > 1 and fits[likely[0]] >= _WORD_BEGINS and fits[likely[1]] < _WORD_BEGINS:
        return tuple(likely[:1])
    return tuple(likely[:most])


def _likely(wanted: str, departments: Iterable[Department]) -> list[tuple[float, Department]]:
    scored = ((_score(wanted, one), one) for one in departments)
    return sorted((pair for pair in scored if pair[0] > 0), key=lambda pair: (-pair[0], pair[1].short))


def _inside(wanted: str, departments: Iterable[Department]) -> list[tuple[float, Department]]:
    """Those of which a name stands somewhere in the words, the longest first."""
    words = wanted.split()
    pieces = [
        words[at : at + size] for size in range(_MOST_WORDS, 0, -1) for at in range(len(words) - size + 1)
    ]
    said = [" ".join(piece) for piece in pieces if not all(map(_is_common, piece))]
    scored = (
        (max((_named(one, department) for one in said), default=0.0), department)
        for department in departments
    )
    return sorted((pair for pair in scored if pair[0] > 0), key=lambda pair: (-pair[0], pair[1].short))


def _is_common(word: str) -> bool:
    return _COMMON.fullmatch(word) is not None or is_its_name(word)


def _named(piece: str, department: Department) -> float:
    """How surely a piece of a sentence names it: a duty or whole words, or the beginning of a long one."""
    names = [_flat(name) for name in (department.short, *department.aliases)]
    best = max(_whole(piece, name) for name in names)
    if not best and len(piece) >= _LONG_ENOUGH:
        if any(f" {piece}" in f" {name}" for name in names):
            return _WORD_BEGINS + len(piece) / 100
        if f" {piece} " in f" {_flat(department.duties)} ":
            return _DUTY + len(piece) / 100
    return best + len(piece) / 100 if best else 0.0


def _whole(piece: str, name: str) -> float:
    if piece == name:
        return _EXACT
    if name.startswith(f"{piece} "):
        return _FIRST_WORD
    return _WORD if f" {piece} " in f" {name} " else 0.0


def _score(wanted: str, department: Department) -> float:
    names = [_flat(name) for name in (department.short, department.name, *department.aliases)]
    best = max(_likeness(wanted, name) for name in names)
    if best < _DUTY and f" {wanted}" in f" {_flat(department.duties)}":
        best = _DUTY
    return best


def _likeness(wanted: str, name: str) -> float:
    if whole := _whole(wanted, name):
        return whole
    if name.startswith(wanted):
        return _BEGINS
    if f" {wanted}" in f" {name}":
        return _WORD_BEGINS
    if wanted.replace(" ", "") in name.replace(" ", ""):
        return _INSIDE
    close = max(_alike(wanted, piece) for piece in (name, *name.split()))
    return close if close >= _CLOSE_ENOUGH else 0.0


def _alike(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()


def _flat(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
