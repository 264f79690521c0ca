"""The names of a city's places, squeezed to their letters, and what must stand before some."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from complaints.routing import lexicon
from complaints.routing.normaliser import clean
from complaints.routing.stems import roots

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from complaints.catalogue import Catalogue

Level = Literal["kelurahan", "kecamatan", "street", "outside"]
WORD = re.compile(r"[^\W_]+")
NEIGHBOURS = "neighbours.txt"
SURELY_NAMED = 0.6
"""The confidence of a place that we do not know, but that is put like a name and nothing else."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place as far as it is known.

    Attributes:
        text: the words of the report that name it.
        kelurahan, kecamatan, street: names as in the catalogue, None where unknown.
        confidence: 0 to 1.
        inside: False when it is known to lie outside the city.
    """

    text: str
    kelurahan: str | None = None
    kecamatan: str | None = None
    street: str | None = None
    confidence: float = 0.0
    inside: bool = True

    def to_json(self) -> dict[str, Any]:
        """Return the plain form for `wadul route`."""
        return {
            "text": self.text,
            "kelurahan": self.kelurahan,
            "kecamatan": self.kecamatan,
            "street": self.street,
            "confidence": round(self.confidence, 3),
            "inside": self.inside,
        }


@dataclass(frozen=True, slots=True)
class Name:
    """One spelling of a place; `needs_mark` when it is also an ordinary word or another place's name."""

    squeezed: str
    level: Level
    place: Place
    needs_mark: bool


def squeeze(name: str) -> str:
    """Return the letters and digits of a name, so that spaces and marks do not matter."""
    return "".join(WORD.findall(clean(name)))


def names_of(catalogue: Catalogue) -> Iterator[Name]:
    """Yield every spelling of every place a city's catalogue and its list of neighbours know."""
    kecamatans = {one.kecamatan for one in catalogue.kelurahan}
    for one in catalogue.kelurahan:
        place = Place(one.name, kelurahan=one.name, kecamatan=one.kecamatan)
        for spelt in (one.name, *one.aliases):
            doubtful = (
                spelt in kecamatans or squeeze(spelt) in roots() or bool(lexicon.formal(squeeze(spelt)))
            )
            yield Name(squeeze(spelt), "kelurahan", place, doubtful)
    for name in sorted(kecamatans):
        yield Name(squeeze(name), "kecamatan", Place(name, kecamatan=name), needs_mark=False)
    kelurahan = {squeeze(one.name) for one in catalogue.kelurahan}
    for street in catalogue.streets:
        place = Place(street.name, kecamatan=street.kecamatan or None, street=street.name)
        for spelt in (street.name, *street.aliases):
            short = squeeze(spelt) in kelurahan or len(WORD.findall(spelt)) == 1
            yield Name(squeeze(spelt), "street", place, needs_mark=short)
        for nick, full in catalogue.nicknames.items():
            if street.name == full:
                yield Name(squeeze(nick), "street", place, needs_mark=False)
    yield from _outside_of(catalogue.folder / NEIGHBOURS)


def _outside_of(path: Path) -> Iterator[Name]:
    if not path.is_file():
        return
    for line in path.read_text(encoding="utf-8").splitlines():
        name, _, where = line.partition("\t")
        if where:
            yield Name(
                squeeze(name),
                "outside",
                Place(name, kecamatan=None, street=None, inside=False),
                needs_mark=False,
            )
