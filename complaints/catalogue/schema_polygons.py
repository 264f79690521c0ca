"""The rules for `kelurahan.geojson`: one area per kelurahan, so that a location sent by a citizen is found.

Without shapely, which takes long to import: what it needs is a ring of points, and that can be seen.
"""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING, Any

from complaints.catalogue.model import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FILE = "kelurahan.geojson"
_NAMED = {"nama": "name", "kecamatan": "kecamatan"}
_CORNERS = 4  # of the smallest ring: three, and the first again
_DEGREES = (180.0, 90.0)


def check_polygons(folder: Path) -> Iterator[Problem]:
    """Everything that is wrong with the areas, and how they fit kelurahan.csv."""
    try:
        text = (folder / FILE).read_text(encoding="utf-8")
        features = json.loads(text)["features"]
        listed = [(feature["properties"]["kode"], feature) for feature in features]
    except OSError:
        yield Problem(FILE, 1, "the file is missing or cannot be read")
    except UnicodeDecodeError:
        yield Problem(FILE, 1, "the file is not UTF-8")
    except json.JSONDecodeError as error:
        yield Problem(FILE, error.lineno, f"not valid JSON: {error.msg}")
    except (KeyError, TypeError):
        yield Problem(FILE, 1, "not a feature collection whose features have a property 'kode'")
    else:
        yield from _compared(listed, _kelurahan(folder), text)


def _compared(
    listed: list[tuple[Any, dict[str, Any]]], rows: dict[str, tuple[int, dict[str, str]]], text: str
) -> Iterator[Problem]:
    for code, feature in listed:
        line = text.count("\n", 0, max(0, text.find(json.dumps(code)))) + 1
        if not has_area(feature.get("geometry")):
            yield Problem(FILE, line, f"{code} has no area: 'geometry' must be a Polygon or a MultiPolygon")
        if code not in rows:
            yield Problem(FILE, line, f"polygon of {code}, which is not in kelurahan.csv")
            continue
        for name, column in _NAMED.items():
            told, wanted = feature["properties"].get(name), rows[code][1].get(column)
            if told != wanted:
                yield Problem(FILE, line, f"{name!r} of {code} is {told!r}; kelurahan.csv says {wanted!r}")
    found = {code for code, _ in listed}
    for code, (line, _) in rows.items():
        if code not in found:
            yield Problem("kelurahan.csv", line, f"no polygon of {code} in {FILE}")


def has_area(geometry: object) -> bool:
    """Whether it is the shape of an area that a point can lie in."""
    if not isinstance(geometry, dict) or not isinstance(shape := geometry.get("coordinates"), list):
        return False
    if geometry.get("type") == "Polygon":
        return _is_polygon(shape)
    return geometry.get("type") == "MultiPolygon" and bool(shape) and all(map(_is_polygon, shape))


def _is_polygon(rings: object) -> bool:
    return isinstance(rings, list) and bool(rings) and all(map(_is_ring, rings))


def _is_ring(points: object) -> bool:
    if not isinstance(points, list) or len(points) < _CORNERS:
        return False
    return all(map(_is_point, points)) and points[0] == points[-1]


def _is_point(point: object) -> bool:
    if not isinstance(point, list) or len(point) < len(_DEGREES):
        return False
    return all(
        isinstance(one, int | float) and abs(one) <= most for one, most in zip(point, _DEGREES, strict=False)
    )


def _kelurahan(folder: Path) -> dict[str, tuple[int, dict[str, str]]]:
    """Rows by code, with their lines; none where the file cannot be read, which others tell."""
    try:
        with (folder / "kelurahan.csv").open(encoding="utf-8", newline="") as lines:
            reader = csv.DictReader(lines)
            return {row.get("code") or "": (reader.line_num, row) for row in reader}
    except (OSError, UnicodeDecodeError):
        return {}
