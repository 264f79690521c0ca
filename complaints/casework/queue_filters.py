"""What of a queue somebody wants to see, as typed in any order: "dishub terlambat dinoyo"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from complaints.casework.finding import find_departments
from complaints.errors import Invalid, NotFound

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from complaints.catalogue import Catalogue, Kelurahan


class Flag(StrEnum):
    """One condition; several together must all be met. The values stand in buttons."""

    LATE = "l"
    UNTAKEN = "u"
    WAITING = "w"
    TODAY = "t"
    EMERGENCY = "e"


_TYPED: Mapping[Flag, str] = MappingProxyType(
    {
        Flag.LATE: r"(?:sudah )?(?:terlambat|telat|lewat(?: batas)?|late|overdue)",
        Flag.UNTAKEN: r"belum (?:di\s?ambil|diambil|ada petugas(?:nya)?|dijupuk|dipundhut)|untaken|not taken",
        Flag.WAITING: r"(?:me)?nunggu warga|(?:me)?nunggu|nengga warga|tunggu warga|waiting",
        Flag.TODAY: r"hari ini|dina iki|dinten punika|today",
        Flag.EMERGENCY: r"darurat|gawat|emergency",
    }
)
_PATTERNS = {flag: re.compile(rf"(?<!\w)(?:{form})(?!\w)", re.IGNORECASE) for flag, form in _TYPED.items()}
_BESIDE = re.compile(
    r"(?<!\w)(?:yang|yg|sing|laporan|semua|(?:minggu|pekan|bulan|semester|tahun) (?:ini|iki))(?!\w)",
    re.IGNORECASE,
)
"""What is said beside a filter and filters nothing: whatever is late now is late this month too."""
_KECAMATAN = re.compile(r"(?<!\w)kec(?:amatan)?\b", re.IGNORECASE)
_KELURAHAN = re.compile(r"(?<!\w)kel(?:urahan)?\b\.?", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s,;+&/]+")
_FORM = re.compile(r"([^|]*)\|([a-z]*)\|([0-9.]*)")


@dataclass(frozen=True, slots=True)
class Filter:
    """A department, flags and a kelurahan (its code); nothing means everything."""

    department: str = ""
    flags: frozenset[Flag] = frozenset()
    kelurahan: str = ""

    def toggled(self, flag: Flag) -> Filter:
        """With that flag where it was without, and the other way round."""
        return replace(self, flags=self.flags ^ {flag})

    def pack(self) -> str:
        """As it stands in a button: at most 40 bytes, and nothing about a person."""
        if not self.flags and not self.kelurahan:
            return self.department
        return f"{self.department}|{''.join(sorted(self.flags))}|{self.kelurahan}"


def unpack(packed: str, catalogue: Catalogue) -> Filter:
    """The filter behind a button.

    Raises:
        Invalid: it is none of ours, or of a catalogue that is no more.
    """
    found = _FORM.fullmatch(packed if "|" in packed else f"{packed}||")
    if found is None:
        raise Invalid("error-old-button", field="button")
    department, flags, kelurahan = found.groups()
    known = not kelurahan or any(one.code == kelurahan for one in catalogue.kelurahan)
    if (department and department not in catalogue.departments) or not known:
        raise Invalid("error-old-button", field="button")
    try:
        return Filter(department, frozenset(Flag(sign) for sign in flags), kelurahan)
    except ValueError:
        raise Invalid("error-old-button", field="button") from None


def read(typed: str, catalogue: Catalogue) -> Filter:
    """The filter that was typed: conditions, a kelurahan and a part of a department's name, in any order.

    Raises:
        NotFound: words are left that are like no department.
    """
    flags = set()
    rest = typed
    for flag, pattern in _PATTERNS.items():
        rest, found = pattern.subn(" ", rest)
        if found:
            flags.add(flag)
    kelurahan, rest = _kelurahan(_BESIDE.sub(" ", rest), catalogue.kelurahan)
    rest = " ".join(_BETWEEN.split(rest)).strip()
    if not rest:
        return Filter("", frozenset(flags), kelurahan)
    departments = find_departments(rest, catalogue.departments.values(), 1, within=True)
    if not departments:
        raise NotFound("staff-error-no-department", command="antrian")
    return Filter(departments[0].short, frozenset(flags), kelurahan)


def _kelurahan(typed: str, places: Sequence[Kelurahan]) -> tuple[str, str]:
    """The code of the kelurahan that is named, and the words around its name.

    Some kelurahan and kecamatan are called alike; "kec. lowokwaru" is the kecamatan, a department.
    """
    if _KECAMATAN.search(typed):
        return "", typed
    names = [(name, one.code) for one in places for name in (one.name, *one.aliases)]
    for name, code in sorted(names, key=lambda pair: -len(pair[0])):
        found = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", typed, re.IGNORECASE)
        if found:
            rest = typed[: found.start()] + " " + typed[found.end() :]
            return code, _KELURAHAN.sub(" ", rest)
    return "", typed
