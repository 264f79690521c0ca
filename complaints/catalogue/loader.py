"""Reading a city's folder into a `Catalogue`, once per process.

TOML because the standard library reads it: importing a YAML parser alone takes longer than the whole load.
The reading here trusts the data; when that trust fails, `check` explains, with file and line.
"""

from __future__ import annotations

import csv
import tomllib
from functools import lru_cache, partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from complaints.catalogue.folders import folder_of, split_phrases
from complaints.catalogue.model import (
    Catalogue,
    CatalogueError,
    Category,
    Department,
    Detail,
    Examples,
    HelpNumber,
    Kelurahan,
    Official,
    Street,
    Translation,
)
from complaints.codes import Prefix

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from complaints.catalogue.model import Problem


@lru_cache(maxsize=8)
def load(city: str | Path = "malang") -> Catalogue:
    """The catalogue of a city, read once and kept.

    Args:
        city: the name of a shipped city, or the path of a folder built the same way.

    Raises:
        CatalogueError: the folder is missing or something in it is wrong; tells every file and line.
    """
    folder = folder_of(city)
    try:
        return _read(folder)
    except (OSError, tomllib.TOMLDecodeError, LookupError, TypeError, ValueError, AttributeError) as error:
        problems = check(folder)
        if not problems:
            raise
        raise CatalogueError(tuple(problems)) from error


def check(city: str | Path = "malang") -> list[Problem]:
    """Everything that is wrong in a city's folder, with file and line; empty when it can go live.

    Args:
        city: the name of a shipped city, or the path of a folder built the same way.
    """
    from complaints.catalogue.schema import check_folder  # noqa: PLC0415 - start-up should not pay for it

    return check_folder(folder_of(city))


def _read(folder: Path) -> Catalogue:
    city = _toml(folder / "city.toml")
    departments: dict[str, Department] = {}
    categories: dict[str, Category] = {}
    translate = partial(_translation, folder)
    for path in sorted((folder / "departments").glob("*.toml")):
        tables = _toml(path)
        department = _department(tables.pop("department"))
        departments[department.short] = department
        for kind, row in tables.items():
            key = f"{path.stem}.{kind}"
            categories[key] = _category(key, department, row, translate)
    kelurahan = tuple(_kelurahan(row) for row in _csv(folder / "kelurahan.csv"))
    return Catalogue(
        city=folder.name,
        folder=folder,
        official=_official(city),
        code_prefix=Prefix(city["code_prefix"], city.get("former_prefixes", ())),
        examples=_examples(city, kelurahan, departments.values()),
        coordinator=city["coordinator"],
        unclear=city["unclear"],
        targets=MappingProxyType({int(year): target for year, target in city["targets"].items()}),
        forecast_from=city.get("forecast_from", 0),
        languages=tuple(city["languages"]),
        departments=MappingProxyType(departments),
        categories=MappingProxyType(categories),
        kelurahan=kelurahan,
        streets=tuple(_street(row) for row in _csv(folder / "streets.csv")),
        nicknames=MappingProxyType(dict(city.get("nicknames", {}))),
    )


def _toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _csv(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def _department(row: Mapping[str, Any]) -> Department:
    return Department(
        short=row["short"],
        name=row["name"],
        duties=row["duties"],
        evidence=row["evidence"],
        source=row["source"],
        sort=row["sort"],
        called=row.get("called", row["name"]),
        aliases=split_phrases(row.get("aliases", "")),
        contact=row.get("contact", ""),
    )


def _category(
    key: str,
    department: Department,
    row: Mapping[str, Any],
    translate: Callable[[str, str], Translation | None],
) -> Category:
    return Category(
        key=key,
        department=department.short,
        name=row["name"],
        phrases=split_phrases(row["phrases"]),
        interim=tuple(row["interim"]),
        ask=tuple(Detail(detail, question) for detail, question in row.get("ask", {}).items()),
        clock=row.get("clock", "complaint"),
        emergency=row.get("emergency", False),
        outside=row.get("outside", department.outside),
        physical=row.get("physical", False),
        shared=row.get("shared", row.get("physical", False)),
        general=row.get("general", False),
        translate=translate,
    )


@lru_cache(maxsize=512)
def _language(folder: Path, lang: str, stem: str) -> Mapping[str, Translation]:
    path = folder / "languages" / lang / f"{stem}.toml"
    if not path.is_file():
        return {}
    return {
        f"{stem}.{kind}": Translation(
            row.get("name", ""), tuple(row.get("interim", ())), MappingProxyType(row.get("ask", {}))
        )
        for kind, row in _toml(path).items()
    }


def _translation(folder: Path, lang: str, key: str) -> Translation | None:
    # Read when first asked for: most conversations are in Indonesian, and start-up counts.
    return _language(folder, lang, key.partition(".")[0]).get(key)


def _official(city: Mapping[str, Any]) -> Official:
    numbers = tuple(
        HelpNumber(row["number"], row["name"], row["source"], row["verified"]) for row in city["numbers"]
    )
    return Official(numbers=numbers, **city["official"])


def _examples(
    city: Mapping[str, Any], kelurahan: Sequence[Kelurahan], departments: Iterable[Department]
) -> Examples:
    """What the city names, else the first of each; the coordinator's is no department one would look for."""
    first = kelurahan[0]
    usual = [one.short for one in departments if one.sort in {"dinas", "badan"}]
    others = [short for short in usual if short != city["coordinator"]]
    found = {
        "place": f"Kelurahan {first.name}",
        "kelurahan": first.name,
        "kecamatan": first.kecamatan,
        "department": next(iter([*others, city["coordinator"]])),
    }
    return Examples(**{**found, **city.get("examples", {})})


def _kelurahan(row: Mapping[str, str]) -> Kelurahan:
    return Kelurahan(
        row["code"],
        row["name"],
        row["kecamatan"],
        float(row["lat"]),
        float(row["lng"]),
        _several(row["aliases"]),
    )


def _street(row: Mapping[str, str]) -> Street:
    through = _several(row["kecamatan"])
    return Street(row["name"], through[0] if len(through) == 1 else "", through, _several(row["aliases"]))


def _several(text: str) -> tuple[str, ...]:
    return tuple(part for part in text.split("|") if part)
