"""Which kelurahan a point lies in. Apart, because shapely takes longer to import than the whole router."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING

from shapely import Point, STRtree
from shapely.geometry import shape

if TYPE_CHECKING:
    from pathlib import Path


@lru_cache(maxsize=4)
def _tree(path: Path) -> tuple[STRtree, list[tuple[str, str]]]:
    features = json.loads(path.read_text(encoding="utf-8"))["features"]
    names = [(one["properties"]["nama"], one["properties"]["kecamatan"]) for one in features]
    return STRtree([shape(one["geometry"]) for one in features]), names


def locate(path: Path, lat: float, lng: float, near: float) -> tuple[str, str] | None:
    """Return (kelurahan, kecamatan) of the polygon over a point, or of one at most `near` degrees away."""
    tree, names = _tree(path)
    point = Point(lng, lat)
    for at in tree.query(point, predicate="intersects"):
        return names[int(at)]
    closest = tree.query_nearest(point, max_distance=near)
    return names[int(closest[0])] if len(closest) else None
