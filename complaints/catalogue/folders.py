"""Where a city's files are, and how the lists in them are written; shared by reading and checking."""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).parent


def folder_of(city: str | Path) -> Path:
    """The folder of a city: one that ships with the product by name, or any other by its path."""
    shipped = HERE / str(city)
    return shipped if shipped.is_dir() else Path(city)


def split_phrases(text: str) -> tuple[str, ...]:
    """Phrases are written in one string, parted by semicolons or lines, so that the files stay readable."""
    parts = (" ".join(part.split()) for part in text.replace("\n", ";").split(";"))
    return tuple(part for part in parts if part)
