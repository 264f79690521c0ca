"""What stands after /piket: whose duty, what of it, and to which value."""

from __future__ import annotations

import re

from complaints.staffing.dates.vocabulary import WEEKDAY

_SETTINGS = ("jam", "hari", "cuti", "tugas", "kapasitas", "pengganti", "nama")
_AWAY = frozenset({"cuti", "sakit", "izin", "ijin", "libur", "off", "absen"})
_NOW = frozenset({"sakit", "izin", "ijin", "absen"})
"""Said without a day these mean today."""
_HERSELF = frozenset({"saya", "aku", "sy", "kulo", "kula", "gw", "untuk", "mau", "mohon"})
_TITLES = frozenset({"pak", "bu", "mas", "mbak"})
_DAY = re.compile(rf"\b(?:hari\s+\w+|besok|bsk|lusa|tgl|tanggal|{WEEKDAY})\b.*$", re.IGNORECASE)
_INSTEAD = re.compile(
    r"[\s,]*\b(?:(?:di)?gantikan|diganti|pengganti(?:nya)?|gantinya|digantiin)\b(?:\s+(?:oleh|sama|adalah))?[\s:]*",
    re.IGNORECASE,
)


def read(typed: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Whose, and what to which value: "Endah cuti 1-5 des pengganti Tono" sets two things of Endah's.

    The name is empty where it is her own duty, and nothing is set where it is only looked at.
    """
    words = typed.replace(":", " ").split() if not re.search(r"\d:\d", typed) else typed.split()
    place = _place(words)
    name, before = _name(" ".join(words[:place]))
    if place == len(words):
        return f"{name} {before}".strip(), ()
    word, value = words[place].casefold(), " ".join(words[place + 1 :])
    if _setting(word) == "cuti":
        return name, _leave(word, value, before)
    if word == "tugas":
        value = re.sub(r"^utama\b\s*", "", value, flags=re.IGNORECASE)
    return name, ((word, value),)


def _place(words: list[str]) -> int:
    """Where what is set is named; "hari ini sakit" sets no days of the week."""
    named = [at for at, word in enumerate(words) if _setting(word)]
    away = [at for at in named if _setting(words[at]) == "cuti"]
    first = next(iter(named), len(words))
    return away[0] if away and words[first].casefold() == "hari" else first


def _setting(word: str) -> str:
    plain = word.casefold().strip(",.")
    return "cuti" if plain in _AWAY else plain if plain in _SETTINGS else ""


def _name(words: str) -> tuple[str, str]:
    """The name, without "saya", and a day that was said before it: "besok saya cuti"."""
    day = _DAY.search(words)
    name, rest = (words[: day.start()], day[0]) if day else (words, "")
    told = [word for word in name.split() if word.casefold().strip(",.") not in _HERSELF | _TITLES]
    later = [word for word in rest.split() if word.casefold().strip(",.") not in _HERSELF]
    return " ".join(told), " ".join(later)


def _leave(word: str, value: str, before: str) -> tuple[tuple[str, str], ...]:
    """The days, and who stands in meanwhile."""
    parts = _INSTEAD.split(value, maxsplit=1)
    days = re.sub(r"^(?:sakit|izin|ijin|cuti)\b\s*", "", parts[0].strip(), flags=re.IGNORECASE)
    ill = word.strip(",.") in _NOW or days != parts[0].strip()
    leave = ("cuti", f"{before} {days}".strip() or ("hari ini" if ill else ""))
    return (leave, ("pengganti", parts[1].strip())) if len(parts) > 1 else (leave,)
