"""Places that get a QR code of their own: what a city writes in a table, checked line by line.

The table has a header with some of: name, address, kelurahan, lat, lng, department, category. A name is
needed; whatever else is missing is recognised where it can be.
"""

from __future__ import annotations

import csv
import io
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaints.privacy import clean

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from complaints.catalogue import Catalogue
    from complaints.routing import PlaceFinder

COLUMNS = ("name", "address", "kelurahan", "lat", "lng", "department", "category")
_LONGEST_NAME = 80
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class PlaceCard:
    """One place: `lat`, `lng` in degrees WGS 84; `department`, `category` as in the catalogue, or empty."""

    name: str
    address: str = ""
    kelurahan: str = ""
    kecamatan: str = ""
    lat: float | None = None
    lng: float | None = None
    department: str = ""
    category: str = ""

    @property
    def identity(self) -> str:
        """What makes it the same place when the table is read again."""
        return " | ".join(" ".join(part.casefold().split()) for part in (self.name, self.address))


class BadTable(Exception):
    """The table cannot be used; `problems` names each line and what is wrong with it."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def read_cards(text: str, catalogue: Catalogue, places: PlaceFinder) -> list[PlaceCard]:
    """Read the table.

    Args:
        text: the whole file; commas or semicolons.
        catalogue: of the city.
        places: finds kelurahan and kecamatan where the table does not name them.

    Raises:
        BadTable: some lines cannot be used; all of them are named.
    """
    rows = csv.DictReader(io.StringIO(text.lstrip("\ufeff")), delimiter=_delimiter(text))
    header = [str(name).strip().casefold() for name in rows.fieldnames or ()]
    if "name" not in header:
        raise BadTable([f"line 1: a header is needed, with at least “name” among {', '.join(COLUMNS)}"])
    rows.fieldnames = header
    reader = _Reader(catalogue, places)
    cards = [card for row in rows if (card := reader.card(rows.line_num, row)) is not None]
    problems = [f"line 1: unknown column “{name}”" for name in header if name and name not in COLUMNS]
    problems += reader.problems
    if not cards and not problems:
        problems = ["line 2: there is no place in the table"]
    if problems:
        raise BadTable(problems)
    return cards


def _delimiter(text: str) -> str:
    first = text.partition("\n")[0]
    return ";" if first.count(";") > first.count(",") else ","


class _Reader:
    """Reads one line after the other, and notes what is wrong."""

    def __init__(self, catalogue: Catalogue, places: PlaceFinder) -> None:
        self._catalogue, self._places = catalogue, places
        self._seen: dict[str, int] = {}
        self.problems: list[str] = []

    def card(self, line: int, row: Mapping[str, str | None]) -> PlaceCard | None:
        cells = {name: clean(row.get(name) or "", _LONGEST).strip() for name in COLUMNS}
        if not any(cells.values()):
            return None
        found = list(self._faults(cells))
        if found:
            self.problems += [f"line {line}: {fault}" for fault in found]
            return None
        card = self._located(cells)
        if card.identity in self._seen:
            self.problems.append(f"line {line}: the same place as in line {self._seen[card.identity]}")
        self._seen.setdefault(card.identity, line)
        return card

    def _faults(self, cells: Mapping[str, str]) -> Iterator[str]:
        if not cells["name"]:
            yield "the name is missing"
        if len(cells["name"]) > _LONGEST_NAME:
            yield f"the name is longer than {_LONGEST_NAME} signs"
        yield from self._faults_of_place(cells)
        yield from self._faults_of_department(cells)

    def _faults_of_place(self, cells: Mapping[str, str]) -> Iterator[str]:
        if bool(cells["lat"]) != bool(cells["lng"]):
            yield "lat and lng belong together"
        elif cells["lat"] and _point(cells) is None:
            yield f"“{cells['lat']}, {cells['lng']}” is no point on the map"
        if cells["kelurahan"] and self._kelurahan(cells["kelurahan"]) is None:
            yield f"there is no kelurahan “{cells['kelurahan']}”"

    def _faults_of_department(self, cells: Mapping[str, str]) -> Iterator[str]:
        if cells["department"] and cells["department"] not in self._catalogue.departments:
            yield f"there is no department “{cells['department']}” in the catalogue"
        category = self._catalogue.categories.get(cells["category"])
        if cells["category"] and category is None:
            yield f"there is no category “{cells['category']}” in the catalogue"
        if category and cells["department"] and category.department != cells["department"]:
            yield f"“{category.key}” belongs to {category.department}, not to {cells['department']}"

    def _located(self, cells: Mapping[str, str]) -> PlaceCard:
        point = _point(cells)
        named = self._kelurahan(cells["kelurahan"]) if cells["kelurahan"] else None
        kelurahan, kecamatan = named or ("", "")
        if not kelurahan:
            words = ", ".join(filter(None, (cells["address"], cells["name"])))
            found = self._places.at(*point) if point else self._places.find(words)
            if found is not None and found.inside:
                kelurahan, kecamatan = found.kelurahan or "", found.kecamatan or ""
        category = self._catalogue.categories.get(cells["category"])
        lat, lng = point or (None, None)
        return PlaceCard(
            name=cells["name"],
            address=cells["address"],
            kelurahan=kelurahan,
            kecamatan=kecamatan,
            lat=lat,
            lng=lng,
            department=cells["department"] or (category.department if category else ""),
            category=cells["category"],
        )

    def _kelurahan(self, name: str) -> tuple[str, str] | None:
        wanted = name.casefold().removeprefix("kelurahan ").strip()
        named = (one for one in self._catalogue.kelurahan if one.name.casefold() == wanted)
        return next(((one.name, one.kecamatan) for one in named), None)


def _point(cells: Mapping[str, str]) -> tuple[float, float] | None:
    try:
        lat, lng = float(cells["lat"]), float(cells["lng"])
    except ValueError:
        return None
    fits = math.isfinite(lat) and math.isfinite(lng) and abs(lat) <= 90 and abs(lng) <= 180  # noqa: PLR2004 - degrees
    return (lat, lng) if fits else None
