"""The sheet a picture is drawn on: units instead of inches, a handful of colours, text that fits.

It is 1080 x 1440 units, as phones show a picture full width: nothing is written smaller than 22 of them. The
colours are those of Okabe and Ito, which people with any colour vision tell apart; none carries a meaning
alone.
"""

from io import BytesIO
from typing import Any, Literal

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch, Rectangle
from matplotlib.text import Text
from matplotlib.transforms import Bbox

from complaints.privacy import cut

WIDTH, HEIGHT = 1080, 1440
SENT = (960, 1280)
"""Telegram scales photos down to 1280 pixels: the picture is saved in that size, so that it stays sharp."""
_SMALLEST = 22
_DPI = 100
_POINTS = 72 / _DPI

INK, GREY, PALE, LINE = "#1b2733", "#5b6b7a", "#eef2f5", "#d5dde4"
BLUE, SKY, ORANGE = "#0072B2", "#9ecae9", "#D55E00"

Align = Literal["left", "center", "right"]


class Canvas:
    """A white sheet; the origin is its upper left corner, and everything is given in its units."""

    def __init__(self) -> None:
        self.figure = Figure(figsize=(WIDTH / _DPI, HEIGHT / _DPI), dpi=_DPI, facecolor="white")
        # One renderer to measure with: without it every measured text makes a new one of 6 MB.
        canvas: Any = FigureCanvasAgg(self.figure)
        self._renderer = canvas.get_renderer()
        self.page = self.axes(0, 0, WIDTH, HEIGHT)
        self.page.set_xlim(0, WIDTH)
        self.page.set_ylim(HEIGHT, 0)

    def axes(self, left: float, top: float, width: float, height: float) -> Axes:
        """A part of the sheet to draw in, without frame and ticks."""
        part = self.figure.add_axes(
            (left / WIDTH, 1 - (top + height) / HEIGHT, width / WIDTH, height / HEIGHT)
        )
        part.axis("off")
        return part

    def text(  # noqa: PLR0913 - where, what and how
        self,
        left: float,
        top: float,
        words: str,
        size: float,
        *,
        colour: str = INK,
        bold: bool = False,
        align: Align = "left",
        most: float | None = None,
    ) -> float:
        """Write a line whose upper edge is at `top`; give its width.

        Args:
            left: where it begins, or its middle or end, by `align`.
            top: upper edge.
            words: one line.
            size: height of its letters.
            colour: of its letters.
            bold: whether heavy.
            align: "left", "center" or "right".
            most: the width it may take; it is written smaller, and then cut, where it would take more.
        """
        # A dollar sign would begin a formula.
        drawn = self.page.text(
            left, top, words.replace("$", r"\$"), fontsize=size * _POINTS, color=colour,
            fontweight="bold" if bold else "normal", ha=align, va="top",
        )  # fmt: skip
        width = self._width(drawn)
        if most is None or width <= most:
            return width
        size = max(size * most / width, min(size, _SMALLEST))
        drawn.set_fontsize(size * _POINTS)
        while self._width(drawn) > most and len(words) > 1:
            words = cut(words, len(words) - 1)
            drawn.set_text(words.replace("$", r"\$"))
        return self._width(drawn)

    def _width(self, drawn: Text) -> float:
        return float(drawn.get_window_extent(self._renderer).width)

    def texts(self) -> list[tuple[str, Bbox]]:
        """What is written on the sheet, and where, in pixels."""
        return [(one.get_text(), one.get_window_extent(self._renderer)) for one in self.page.texts]

    def box(self, left: float, top: float, width: float, height: float, colour: str) -> None:
        """A filled box with round corners."""
        self.page.add_patch(
            FancyBboxPatch(
                (left + 8, top + 8), max(width - 16, 0.1), max(height - 16, 0.1),
                boxstyle="round,pad=8,rounding_size=14", facecolor=colour, edgecolor="none",
            )
        )  # fmt: skip

    def bar(
        self, left: float, top: float, width: float, height: float, colour: str, *, hatched: bool = False
    ) -> None:
        """A filled bar; hatched where it stands for what has not happened yet."""
        self.page.add_patch(
            Rectangle(
                (left, top), width, height, facecolor=colour, linewidth=0,
                edgecolor="white", hatch="///" if hatched else None,
            )
        )  # fmt: skip

    def line(self, left: float, top: float, right: float, bottom: float, colour: str, width: float) -> None:
        """A straight line."""
        self.page.plot([left, right], [top, bottom], color=colour, linewidth=width, solid_capstyle="butt")

    def png(self) -> bytes:
        """The picture."""
        out = BytesIO()
        self.figure.savefig(out, format="png", dpi=_DPI * SENT[0] / WIDTH)
        return out.getvalue()
