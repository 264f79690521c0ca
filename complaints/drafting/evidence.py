"""Which files a report can hold, by what a messenger says of them before anybody has looked inside.

What is inside is looked at again when our own copy is made (`storage.files.signatures`); this rule only saves
a citizen from waiting for a file that could never arrive.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import PurePath

MOST_BYTES = 20 * 1024 * 1024
"""More than this a bot cannot fetch from Telegram."""


class Flaw(StrEnum):
    """Why a file cannot be part of a report."""

    LARGE = "large"
    OFFICE = "office"  # a paper that could be sent as PDF
    UNSAFE = "unsafe"  # a program, an archive, or nothing that shows or tells something


_SHOWN = ("image/", "video/", "audio/", "application/pdf")
_PAPERS = frozenset(
    ".doc .docx .odt .rtf .xls .xlsx .ods .csv .ppt .pptx .odp .txt .pages .numbers".split()  # noqa: SIM905 - easier to read
)
_FITTING = frozenset(
    ".pdf .jpg .jpeg .png .webp .gif .bmp .tif .tiff .mp4 .mov .webm .mp3 .m4a .ogg .wav".split()  # noqa: SIM905 - easier to read
)
_UNTOLD = frozenset({"", "application/octet-stream"})


def flaw_of(kind: str, mime: str, name: str, size: int | None) -> Flaw | None:
    """What speaks against a file; None where nothing does.

    Args:
        kind: "photo", "video", "document" …
        mime: its type as the messenger tells it; empty if it does not.
        name: its file name; only the suffix counts.
        size: in bytes, if known.
    """
    if size is not None and size > MOST_BYTES:
        return Flaw.LARGE
    if kind != "document":
        return None
    suffix = PurePath(name.casefold()).suffix
    if suffix in _PAPERS or mime.startswith("text/"):
        return Flaw.OFFICE
    fits = mime.startswith(_SHOWN) if mime not in _UNTOLD else suffix in _FITTING
    return None if fits else Flaw.UNSAFE
