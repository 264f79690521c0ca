"""Figures asked for in people's own words: "gimana kinerja dinas PU bulan ini?"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaints.casework.finding import find_departments, telling
from complaints.city_words import is_its_name
from complaints.errors import NotFound

if TYPE_CHECKING:
    from collections.abc import Mapping

    from complaints.catalogue import Department

_FIGURES = re.compile(
    r"kinerja(?:nya)?|performa(?:nya)?|capaian(?:nya)?|statistik(?:nya)?|rekap(?:an|nya|itulasi)?|grafik(?:nya)?"
    r"|angka(?:nya)?|ringkasan|evaluasi|progres+|perkembangan(?:nya)?|figures?|numbers|statistics|performance"
)
_COUNTED = re.compile(
    r"\b(?:berapa|piro|pinten|jumlah|how many)\b.*\b(?:laporan|aduan|pengaduan|keluhan|reports?)"
    r"|\b(?:laporan|aduan|pengaduan|keluhan)\b.*\b(?:berapa|piro|pinten|bulan|semester|tahun|minggu)\b",
    re.DOTALL,
)
_QUESTION = re.compile(
    r"gimana|bagaimana|gmn|piye|pripun|apa(?:kah)?|berapa|piro|pinten|jumlah(?:nya)?|ada|sudah|masuk|semua(?:nya)?"
    r"|seluruh(?:nya)?|sekota|kota|dinas(?:nya)?|opd|di|pada|selama|per|dan|atau|lihat|lihatkan|kirim"
    r"|kirimkan|buatkan|bikinkan|coba|mau|ingin|pengin|tahu|tau|dengan|sama|nya|laporan(?:nya)?|aduan|pengaduan"
    r"|yang|yg|terlambat|telat|lewat|batas|waktu(?:nya)?|selesai|dijawab|keluhan|saya|kami|kita|kula|dinasku|my|our|hasil(?:nya)?|data(?:nya)?|kabar(?:nya)?|how|what|is|are|of|in|all|city|report|reports|many|show|me"
)


_LATE = re.compile(
    r"\b(?:yang|yg|laporan|daftar|list|mana|apa saja|berapa|sing|which)\b.*"
    r"\b(?:terlambat|telat|lewat batas|overdue|late)\b"
    r"|^(?:terlambat|telat|lewat batas)\b",
    re.DOTALL,
)
_OWN = re.compile(r"\b(?:saya|kami|kita|kula|dinasku|my|our)\b")


def _only_asks(word: str) -> bool:
    return any(one.fullmatch(word) for one in (_QUESTION, _FIGURES)) or is_its_name(word)


def asks_for_figures(words: str) -> bool:
    """Whether somebody asks how many, or how well, rather than after one report."""
    return any(map(_FIGURES.fullmatch, telling(words))) or _COUNTED.search(words.casefold()) is not None


def asks_for_late_ones(words: str) -> bool:
    """Whether somebody asks which reports are past their day."""
    return _LATE.search(words.casefold()) is not None


def department_asked(
    words: str, departments: Mapping[str, Department], own: str | None = None
) -> Department | None:
    """The department that words around a period name; None where they name none and mean all of the city.

    Args:
        words: what is left of the question beside its period.
        departments: by their short names.
        own: of who asks, for "dinas saya".

    Raises:
        NotFound: something else is named that is like no department.
    """
    named = [one for one in telling(words) if not _only_asks(one)]
    if not named:
        return departments.get(own) if own and _OWN.search(words.casefold()) else None
    found = find_departments(" ".join(named), departments.values(), 1, within=True)
    if not found:
        raise NotFound("staff-error-no-department", command="laporan")
    return found[0]
