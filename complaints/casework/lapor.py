"""A report in the words and the order of SP4N-LAPOR!, for staff who copy it there by hand.

Confirmed by a city's own guide to the public form (tulung.klaten.go.id, read in 2026): judul laporan, isi
laporan, tanggal kejadian, lokasi kejadian, instansi tujuan, kategori laporan, lampiran, then anonim or
rahasia, in this order. Confirmed by the platform's own questions and answers: a report is a pengaduan, an
aspirasi or a permintaan informasi, and its tracking ID is a number (such as #1916449). Not confirmed: how
long a title may be, the list of categories (the city's own name of the problem is given instead), and the
number of digits of today's tracking IDs, so a wide span is taken.
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import astuple, dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from complaints.errors import Invalid
from complaints.service_levels import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

CLASSES: Mapping[str, str] = MappingProxyType(
    {
        Kind.COMPLAINT: "Pengaduan",
        Kind.OVERSIGHT: "Pengaduan",
        Kind.INFORMATION: "Permintaan Informasi",
        Kind.SUGGESTION: "Aspirasi",
    }
)
FIELDS = (
    "Judul Laporan",
    "Isi Laporan",
    "Tanggal Kejadian",
    "Lokasi Kejadian",
    "Instansi Tujuan",
    "Kategori Laporan",
    "Lampiran",
    "Klasifikasi",
    "Kode Wadul",
    "Nomor LAPOR!",
)
LONGEST_TITLE = 120
_NUMBER = re.compile(r"(?<![\d.,/\-])(\d{5,10})(?![\d/\-]|[.,]\d)")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_BOM = "\ufeff"


@dataclass(frozen=True, slots=True)
class Entry:
    """One report as the form asks for it, in the order of `FIELDS`; everything masked, nobody named."""

    title: str
    words: str
    day: str
    place: str
    department: str
    category: str
    files: str
    classification: str
    code: str
    number: str = ""


def tracking_number(typed: str) -> str:
    """The tracking ID that LAPOR! gave, alone or among words: "nomornya 7654321".

    Raises:
        Invalid: there is none, or more than one number that may be it.
    """
    found = set(_NUMBER.findall(typed))
    if len(found) != 1:
        raise Invalid("staff-error-lapor-number", field="number")
    return str(found.pop())


def table(entries: Iterable[Entry]) -> bytes:
    """All of them as CSV that Excel opens in peace: UTF-8 with its mark, and no cell that is a formula."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerow(FIELDS)
    writer.writerows([safe_cell(value) for value in astuple(one)] for one in entries)
    return (_BOM + out.getvalue()).encode()


def safe_cell(text: str) -> str:
    """A cell that no spreadsheet takes for a formula, whatever somebody wrote."""
    return f"'{text}" if text.lstrip(" \u00a0").startswith(_FORMULA) or text.startswith(_FORMULA) else text
