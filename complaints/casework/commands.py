"""Commands as people misspell them, and what they call them who have not read the menu."""

from __future__ import annotations

from difflib import SequenceMatcher
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_CLOSE_ENOUGH = 0.8
_SHORTEST = 4
"""Letters from which on the beginning of a command stands for it."""
_CALLED: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("cuti", "izin", "libur"), "piket cuti"),
        **dict.fromkeys(("jadwal", "pengganti"), "piket"),
        **dict.fromkeys(("laporanku", "laporansaya", "pekerjaanku"), "tugasku"),
        **dict.fromkeys(("antre", "antri"), "antrian"),
        **dict.fromkeys(("kinerja", "rekap"), "laporan"),
    }
)
"""What officers call them; no other bot does."""
_CALLED_ALONE: Mapping[str, str] = MappingProxyType(
    {
        **_CALLED,
        **dict.fromkeys(("daftar", "list", "queue"), "antrian"),
        **dict.fromkeys(("buka", "kode", "detail", "status", "riwayat"), "lihat"),
        **dict.fromkeys(("statistik", "angka", "report"), "laporan"),
        **dict.fromkeys(("search", "find", "temukan"), "cari"),
        **dict.fromkeys(("menu", "panduan", "caranya"), "bantuan"),
        **dict.fromkeys(("petugas", "pegawai"), "staf"),
        **dict.fromkeys(("invite", "tambah"), "undang"),
        **dict.fromkeys(("contoh",), "templat"),
    }
)


def command_meant(typed: str, known: Iterable[str], *, alone: bool) -> str:
    """The command that was probably meant, without its stroke; empty where none is like it.

    Args:
        typed: what stood after the stroke.
        known: the commands there are.
        alone: whether nobody else can be meant: in a group other bots have commands too.
    """
    wanted, names = typed.casefold(), tuple(known)
    called = _CALLED_ALONE if alone else _CALLED
    if wanted in called:
        return called[wanted]
    for name in names:
        if min(len(wanted), len(name)) >= _SHORTEST and (name.startswith(wanted) or wanted.startswith(name)):
            return name
    scored = max(((SequenceMatcher(None, wanted, name).ratio(), name) for name in names), default=(0.0, ""))
    return scored[1] if scored[0] >= _CLOSE_ENOUGH else ""
