"""The rules for the places of a city: kelurahan, streets and polygons."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from complaints.catalogue.model import Problem
from complaints.catalogue.schema_polygons import check_polygons

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_KELURAHAN = ["code", "name", "kecamatan", "lat", "lng", "aliases"]
_STREETS = ["name", "kecamatan", "aliases"]
_LATITUDES, _LONGITUDES = (-90.0, 90.0), (-180.0, 180.0)


def check_places(folder: Path, shorts: set[str], problems: list[Problem]) -> None:
    """Kelurahan and streets by line; each kelurahan has a polygon, its kecamatan a department."""
    codes: dict[str, int] = {}
    for line, row in _rows(folder, "kelurahan.csv", _KELURAHAN, problems):
        if row["code"] in codes:
            problems.append(
                Problem("kelurahan.csv", line, f"code {row['code']} is already in line {codes[row['code']]}")
            )
        codes.setdefault(row["code"], line)
        problems += _one_kelurahan(row, line, shorts)
    names: dict[str, int] = {}
    for line, row in _rows(folder, "streets.csv", _STREETS, problems):
        if not row["name"]:
            problems.append(Problem("streets.csv", line, "'name' is empty"))
        if row["name"] in names:
            problems.append(
                Problem("streets.csv", line, f"{row['name']!r} is already in line {names[row['name']]}")
            )
        names.setdefault(row["name"], line)
    problems += check_polygons(folder)


def street_names(folder: Path) -> set[str]:
    """The streets as streets.csv writes them; what is wrong with the file is told elsewhere."""
    return {row["name"] for _, row in _rows(folder, "streets.csv", _STREETS, [])}


def _one_kelurahan(row: dict[str, str], line: int, shorts: set[str]) -> Iterator[Problem]:
    if not row["name"]:
        yield Problem("kelurahan.csv", line, "'name' is empty")
    if f"Kec. {row['kecamatan']}" not in shorts:
        yield Problem("kelurahan.csv", line, f"unknown department 'Kec. {row['kecamatan']}'")
    for field, (low, high) in (("lat", _LATITUDES), ("lng", _LONGITUDES)):
        try:
            inside = low <= float(row[field]) <= high
        except ValueError:
            inside = False
        if not inside:
            yield Problem("kelurahan.csv", line, f"{field!r} is {row[field]!r}, not degrees")


def _rows(
    folder: Path, name: str, columns: list[str], problems: list[Problem]
) -> Iterator[tuple[int, dict[str, str]]]:
    try:
        text = (folder / name).read_text(encoding="utf-8")
    except OSError:
        problems.append(Problem(name, 1, "the file is missing or cannot be read"))
        return
    reader = csv.DictReader(text.splitlines())
    if reader.fieldnames is None or list(reader.fieldnames) != columns:
        problems.append(Problem(name, 1, f"the first line must be {','.join(columns)}"))
        return
    for row in reader:
        if None in row or None in row.values():
            problems.append(Problem(name, reader.line_num, f"the line must have {len(columns)} columns"))
            continue
        yield reader.line_num, row
