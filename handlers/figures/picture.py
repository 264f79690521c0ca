"""The picture that a leader understands in five seconds: how many, how well, who and where.

From above: the number received against the year's target, with what the year may come to; four tiles for how
the work goes; and below, which departments and which kelurahan.
"""

from pathlib import Path

from complaints.figures import Figures, Forecast, Line
from handlers.figures.canvas import BLUE, GREY, HEIGHT, INK, LINE, ORANGE, PALE, SKY, WIDTH, Canvas
from handlers.figures.city_map import draw_map
from handlers.figures.wording import Wording

_EDGE = 48
_INNER = WIDTH - 2 * _EDGE
_BARS = 7
_BAR = 500
"""Of the longest bar."""


def picture(figures: Figures, wording: Wording, polygons: Path) -> bytes:
    """A PNG of 960 x 1280 pixels.

    Args:
        figures: the report.
        wording: in which words.
        polygons: the GeoJSON of the kelurahan.
    """
    return drawn(figures, wording, polygons).png()


def drawn(figures: Figures, wording: Wording, polygons: Path) -> Canvas:
    """The same, as the sheet that it is drawn on."""
    canvas = Canvas()
    _head(canvas, figures, wording)
    if figures.total.received == 0:
        canvas.text(WIDTH / 2, 560, wording.say("empty"), 60, bold=True, align="center", most=_INNER)
        canvas.text(WIDTH / 2, 650, wording.say("empty-more"), 32, colour=GREY, align="center", most=_INNER)
    else:
        _received(canvas, figures, wording)
        _tiles(canvas, figures, wording)
        _bars(canvas, figures, wording)
        draw_map(canvas, figures, wording, polygons)
    canvas.text(_EDGE, HEIGHT - 44, wording.say("footer"), 24, colour=GREY, most=_INNER)
    return canvas


def _head(canvas: Canvas, figures: Figures, wording: Wording) -> None:
    canvas.text(_EDGE, 36, wording.period(figures.period), 50, bold=True, most=_INNER * 0.6)
    scope = wording.scope(figures)
    canvas.text(WIDTH - _EDGE, 40, scope, 36, bold=True, align="right", most=_INNER * 0.38)
    as_of = wording.say("as-of", moment=wording.moment(figures.as_of))
    canvas.text(_EDGE, 98, as_of, 26, colour=GREY, most=_INNER)


# --- received, and the year ---------------------------------------------------------------------------


def _received(canvas: Canvas, figures: Figures, wording: Wording) -> None:
    number, told = wording.number(figures.total.received), wording.say("received")
    if figures.year is None or figures.year.target is None:
        width = canvas.text(_EDGE, 182, number, 190, bold=True, colour=BLUE, most=_INNER * 0.6)
        canvas.text(_EDGE + width + 30, 258, told, 48)
        return
    width = canvas.text(_EDGE, 148, number, 128, bold=True, colour=BLUE, most=_INNER * 0.5)
    canvas.text(_EDGE + width + 22, 196, told, 36)
    share = wording.share(figures.year.received / figures.year.target)
    canvas.text(WIDTH - _EDGE, 158, share, 64, bold=True, align="right")
    canvas.text(WIDTH - _EDGE, 230, wording.say("of-target"), 30, colour=GREY, align="right")
    _progress(canvas, figures, figures.year, wording)


def _progress(canvas: Canvas, figures: Figures, year: Forecast, wording: Wording) -> None:
    """The year as a bar: what came, what may come, and where the target is."""
    target = year.target or 1
    whole = max(target, year.high or 0, year.expected or 0, year.received) * 1.02
    top, height = 296, 46

    def at(number: float) -> float:
        return _INNER * number / whole

    canvas.bar(_EDGE, top, _INNER, height, PALE)
    if year.expected is not None:
        canvas.bar(_EDGE, top, at(year.expected), height, SKY, hatched=True)
    canvas.bar(_EDGE, top, at(year.received), height, BLUE)
    if year.low is not None and year.high is not None and year.method != "counted":
        canvas.line(_EDGE + at(year.low), top + 64, _EDGE + at(year.high), top + 64, GREY, 3)
        for end in (year.low, year.high):
            canvas.line(_EDGE + at(end), top + 56, _EDGE + at(end), top + 72, GREY, 3)
    canvas.line(_EDGE + at(target), top - 14, _EDGE + at(target), top + height + 8, ORANGE, 5)
    _progress_words(canvas, figures, year, wording, _EDGE + at(target))


def _progress_words(
    canvas: Canvas, figures: Figures, year: Forecast, wording: Wording, target_at: float
) -> None:
    day = wording.short_day(wording.last_day(figures))
    so_far = wording.say("so-far", year=str(year.year), day=day, so_far=wording.number(year.received))
    target = wording.say("target", target=wording.number(year.target))
    # Beside its mark: before it where the mark stands far to the right.
    right = target_at > WIDTH / 2
    canvas.text(
        target_at - 12 if right else target_at + 12, 264, target, 26, bold=True, colour=ORANGE,
        align="right" if right else "left",
    )  # fmt: skip
    canvas.text(_EDGE, 376, so_far, 28, bold=True, colour=BLUE, most=_INNER * 0.45)
    canvas.text(WIDTH - _EDGE, 376, _outlook(year, wording), 28, align="right", most=_INNER * 0.54)


def _outlook(year: Forecast, wording: Wording) -> str:
    if year.method == "counted":
        return ""
    if year.too_few:
        return wording.say("too-few", fewest=wording.number(year.fewest))
    if year.expected is None:
        return wording.say("too-early")
    told = wording.say("expected", expected=wording.number(year.expected))
    if year.low is None or year.high is None:
        return told
    spread = wording.say("range", low=wording.number(year.low), high=wording.number(year.high))
    return f"{told} {spread}"


# --- how the work goes --------------------------------------------------------------------------------


def _tiles(canvas: Canvas, figures: Figures, wording: Wording) -> None:
    total, say, number, share = figures.total, wording.say, wording.number, wording.share
    late = say("late", late=number(total.late)) if total.late else say("none-late")
    rating = None if total.rating is None else round(total.rating, 1)
    tiles = (
        (share(total.answered_share), say("answered"), _days(total.answer_median, total.answer_p90, wording)),
        (share(total.finished_share), say("finished"), _days(total.finish_median, total.finish_p90, wording)),
        (share(total.in_time_share), say("in-time"), (late, say("due", due=number(total.due)))),
        (
            number(rating),
            say("rating"),
            (say("rated", rated=number(total.rated)), say("reopened", share=share(total.reopened_share))),
        ),
    )
    gap, width, top, height = 18, (_INNER - 3 * 18) / 4, 436, 224
    for place, (big, label, below) in enumerate(tiles):
        left = _EDGE + place * (width + gap)
        canvas.box(left, top, width, height, PALE)
        warns = place == _LATE_TILE and total.late > 0
        canvas.text(left + 20, top + 14, big, 66, bold=True, most=width - 40)
        canvas.text(left + 20, top + 90, label, 32, bold=True, most=width - 40)
        for line, words in enumerate(below):
            colour = ORANGE if warns and line == 0 else GREY
            canvas.text(
                left + 20,
                top + 138 + 38 * line,
                words,
                24,
                colour=colour,
                bold=colour == ORANGE,
                most=width - 36,
            )


_LATE_TILE = 2


def _days(median: int | None, p90: int | None, wording: Wording) -> tuple[str, ...]:
    if median is None or p90 is None:
        return ()
    return (
        wording.say("median", days=median),
        wording.say("p90", days=p90),
    )


# --- who ----------------------------------------------------------------------------------------------


def _bars(canvas: Canvas, figures: Figures, wording: Wording) -> None:
    """The departments with the most reports; for one department its kinds of problem."""
    one = figures.department is not None
    lines = (figures.categories if one else figures.departments)[:_BARS]
    canvas.text(_EDGE, 694, wording.say("problems" if one else "top"), 34, bold=True)
    most = max((line.measures.received for line in lines), default=1)
    width, step = _BAR, 88
    for place, line in enumerate(lines):
        top = 752 + place * step
        _one_bar(canvas, wording, line, wording.name(line), top)
        canvas.bar(_EDGE, top + 38, width, 26, PALE)
        canvas.bar(_EDGE, top + 38, width * line.measures.received / most, 26, BLUE)
        late = width * line.measures.late / most
        if late:
            canvas.bar(_EDGE + width * line.measures.received / most - late, top + 38, late, 26, ORANGE)


def _one_bar(canvas: Canvas, wording: Wording, line: Line, name: str, top: float) -> None:
    """The words over a bar: its name, and from the right its number and how many of them are late."""
    right: float = _EDGE + _BAR
    right -= canvas.text(right, top, wording.number(line.measures.received), 28, bold=True, align="right")
    if line.measures.late:
        late = wording.say("late-of", late=wording.number(line.measures.late))
        right -= 16 + canvas.text(right - 16, top + 3, late, 24, colour=ORANGE, align="right", most=190)
    canvas.text(_EDGE, top, name, 28, colour=INK, most=right - _EDGE - 16)
    canvas.line(_EDGE, top + 78, _EDGE + _BAR, top + 78, LINE, 0.8)
