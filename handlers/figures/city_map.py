"""The city as its kelurahan, the darker the more reports; the three with the most are named."""

import json
import math
from functools import lru_cache
from pathlib import Path
from typing import Any

from matplotlib import colormaps
from matplotlib.axes import Axes
from matplotlib.collections import PolyCollection
from matplotlib.colors import Colormap, LinearSegmentedColormap, to_hex

from complaints.figures import Figures
from handlers.figures.canvas import GREY, INK, PALE, Canvas
from handlers.figures.wording import Wording

_NAMED = 3
_LEFT, _TOP, _WIDTH, _HEIGHT = 596, 744, 440, 440
_LIGHTEST, _DARKEST = 0.18, 0.95
_STEPS = 60

Ring = list[tuple[float, float]]


def draw_map(canvas: Canvas, figures: Figures, wording: Wording, polygons: Path) -> None:
    """Below the tiles, beside the bars.

    Args:
        canvas: the sheet.
        figures: their lines per kelurahan; those without one are told as a number.
        wording: in which words.
        polygons: the GeoJSON file, one feature a kelurahan with its name in `nama`.
    """
    numbers = {line.name: line.measures.received for line in figures.kelurahan}
    most = max((number for name, number in numbers.items() if name), default=0)
    canvas.text(_LEFT, 694, wording.say("map"), 34, bold=True)
    axes = canvas.axes(_LEFT, _TOP, _WIDTH, _HEIGHT)
    places = _places(polygons)
    shades = _shades()
    for name, rings in places.items():
        number = numbers.get(name, 0)
        colour = shades(number / most) if number else PALE
        axes.add_collection(PolyCollection(rings, facecolors=[colour], edgecolors="white", linewidths=0.8))
    _frame(axes, places)
    ranked = [line for line in figures.kelurahan if line.name in places][:_NAMED]
    for rank, line in enumerate(ranked, start=1):
        x, y = _middle(places[line.name])
        axes.text(
            x, y, str(rank), fontsize=17, fontweight="bold", color=INK, ha="center", va="center",
            bbox={"boxstyle": "circle,pad=0.22", "facecolor": "white", "edgecolor": INK, "linewidth": 1.2},
        )  # fmt: skip
        words = f"{rank}  {line.name}"
        canvas.text(_LEFT, 1232 + 40 * (rank - 1), words, 28, most=_WIDTH - 90)
        number_told = wording.number(line.measures.received)
        canvas.text(_LEFT + _WIDTH, 1232 + 40 * (rank - 1), number_told, 28, bold=True, align="right")
    _legend(canvas, wording, most, shades)
    if unknown := numbers.get("", 0):
        told = wording.say("no-place", number=wording.number(unknown))
        canvas.text(_LEFT, 1236 + 40 * len(ranked), told, 24, colour=GREY, most=_WIDTH)


def _legend(canvas: Canvas, wording: Wording, most: int, shades: Colormap) -> None:
    left, top, width = _LEFT + 50, 1192, 220
    canvas.text(left - 14, top - 6, "0", 24, colour=GREY, align="right")
    for step in range(_STEPS):
        canvas.bar(left + width * step / _STEPS, top, width / _STEPS + 1, 18, to_hex(shades(step / _STEPS)))
    canvas.text(
        left + width + 14, top - 6, wording.say("reports", number=wording.number(most)), 24, colour=GREY
    )


def _shades() -> Colormap:
    """One hue from light to dark: it reads the same with any colour vision, and printed in grey."""
    blues = colormaps["Blues"]
    steps = [blues(_LIGHTEST + (_DARKEST - _LIGHTEST) * one / 15) for one in range(16)]
    return LinearSegmentedColormap.from_list("reports", steps)


@lru_cache(maxsize=2)
def _places(file: Path) -> dict[str, list[Ring]]:
    features = json.loads(file.read_text(encoding="utf-8"))["features"]
    return {one["properties"]["nama"]: _rings(one["geometry"]) for one in features}


def _rings(geometry: dict[str, Any]) -> list[Ring]:
    coordinates = geometry["coordinates"]
    parts = [coordinates] if geometry["type"] == "Polygon" else coordinates
    return [[(point[0], point[1]) for point in part[0]] for part in parts]


def _frame(axes: Axes, places: dict[str, list[Ring]]) -> None:
    points = [point for rings in places.values() for ring in rings for point in ring]
    if not points:
        return
    xs, ys = [x for x, _ in points], [y for _, y in points]
    axes.set_xlim(min(xs), max(xs))
    axes.set_ylim(min(ys), max(ys))
    # A degree of longitude is shorter the farther from the equator.
    axes.set_aspect(1 / math.cos(math.radians(sum(ys) / len(ys))), anchor="N")


def _middle(rings: list[Ring]) -> tuple[float, float]:
    """The middle of its largest part."""
    ring = max(rings, key=len)
    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
