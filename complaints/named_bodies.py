"""Which body outside the city somebody named in a sentence: by whole words, and never by a likeness."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaints.city_words import is_its_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from complaints.catalogue import Department

_SHORTEST_PART = 5
_MOST_WORDS, _LONGEST = 6, 60
_POLITE = re.compile(
    r"""(?:
    pak|bu|bapak|ibu|mas|mbak|kak|min|cak|ning|ya|iya|nggih|njih|inggih|ok|oke|okay|siap|baik|tolong|mohon|maaf
    |saja|aja|kok|sih|dong|lha|kan|tuh|lagi|ini|itu|niku|niki|ke|di|dari|oleh|untuk|kepada|yang|adalah
    |kami|kita|saya|(?:di)?(?:teruskan|serahkan|sampaikan)|(?:ke)?(?:wenang|wewenang)(?:an)?(?:nya|e)?|berwenang
    |(?:punya|milik|bagian|ranah|urusan|lembaga)(?:nya)?|instansi|pihak|kantor
    |terima|kasih|makasih|trims|suwun|matur|nuwun
    )""",
    re.VERBOSE,
)
_OTHER = re.compile(
    r"\s*(?:lembaga|badan|instansi|pihak|perusahaan|organisasi)\s+(?:lain|luar)(?:nya|e)?\s*[:=-]\s*(.+)",
    re.IGNORECASE | re.DOTALL,
)
_TAKEN_BACK = re.compile(
    r"\W*(?:(?:eh|lho|oh|maaf)\W+)*(?:bukan|salah|keliru|batal|sanes|(?:tidak|tdk|gak|nggak|ga|ndak|mboten)\s+jadi)\b",
    re.IGNORECASE,
)
_FEW = 3
_HEAD = re.compile(r"[,;:\n]|\s[-–—]\s")


def named_bodies(text: str, bodies: Iterable[Department]) -> tuple[Department, ...]:
    """The bodies that a text names; where it is nothing but part of a name, those who are called so.

    Args:
        text: somebody's words.
        bodies: those to look for.
    """
    among = tuple(bodies)
    said, found = _flat(text), dict[str, "Department"]()
    for name, body in sorted(_names(among), key=lambda pair: -len(pair[0])):
        if f" {name} " in said:
            found[body.short] = body
            said = said.replace(f" {name} ", " | ")  # what is inside of a longer name names nobody else
    if found:
        return tuple(found.values())
    part = " ".join(_telling(text))
    if len(part) < _SHORTEST_PART:
        return ()
    return tuple({body.short: body for name, body in _names(among) if f" {part} " in f" {name} "}.values())


def only_named(text: str, bodies: Iterable[Department]) -> tuple[Department | None, str]:
    """The body that the beginning names and nothing else, and the words after it: "PLN, sudah disurati"."""
    found = _HEAD.search(text.strip())
    head, words = (text.strip()[: found.start()], text.strip()[found.end() :]) if found else (text, "")
    for name, body in _names(bodies):
        if _telling(head) == _telling(name) and f" {name} " in _flat(head):
            return body, words.strip()
    return None, text


def is_only_polite(text: str) -> bool:
    """Whether it tells nothing: "siap pak", "ok"."""
    return not _telling(text)


def takes_back(text: str, chosen: str, bodies: Iterable[Department]) -> bool:
    """Whether words that might be a note mean another body, or none: "bukan PLN", "telkom", "batal"."""
    among = tuple(bodies)
    body, words = only_named(text, among)
    if body is not None:
        return body.short != chosen and not words
    short = len(_flat(text).split()) <= _FEW
    return bool(_TAKEN_BACK.match(text)) and (short or bool(named_bodies(text, among)))


def other_body(text: str) -> tuple[str, str] | None:
    """The name after "lembaga lain:" and the words after that; None where it is not asked for in this way.

    The name is empty where it is none: too long, or with figures in it.
    """
    asked = _OTHER.match(text)
    if asked is None:
        return None
    found = _HEAD.search(asked[1])
    name, words = (asked[1][: found.start()], asked[1][found.end() :]) if found else (asked[1], "")
    name = " ".join(name.split())
    is_name = len(name) <= _LONGEST and len(name.split()) <= _MOST_WORDS and not re.search(r"\d", name)
    return (name if is_name and re.search(r"\w{2}", name) else ""), words.strip()


def _names(bodies: Iterable[Department]) -> Iterator[tuple[str, Department]]:
    for body in bodies:
        for name in (body.short, body.name, body.called, *body.aliases):
            flat = _flat(name).strip()
            if flat:
                yield flat, body


def _telling(text: str) -> list[str]:
    return [word for word in _flat(text).split() if not (_POLITE.fullmatch(word) or is_its_name(word))]


def _flat(text: str) -> str:
    """Its words, in plain letters, with a blank before and after each."""
    return " ".join(("", *re.findall(r"[^\W_]+", text.casefold()), ""))
