"""The figures as one paragraph: the caption under the picture, and all there is for who cannot see it."""

from collections.abc import Iterator

from complaints.figures import Figures, Forecast, Line, Measures
from complaints.privacy import cut
from handlers.figures.wording import Wording

_TOP = 3
_LONGEST = 900
"""Visible signs: a caption holds 1,024, and numbers grow."""


def caption(figures: Figures, wording: Wording) -> str:
    """In Telegram's HTML, at most as long as a caption may be."""
    head = wording.html(
        "caption-head", period=wording.period(figures.period), scope=cut(wording.scope(figures), 80)
    )
    as_of = wording.html("caption-as-of", moment=wording.moment(figures.as_of))
    sentences: list[str] = []
    for sentence in _sentences(figures, wording):
        if len(" ".join([*sentences, sentence])) <= _LONGEST:
            sentences.append(sentence)
    return f"{head}\n{' '.join(sentences)}\n{as_of}"


def _sentences(figures: Figures, wording: Wording) -> Iterator[str]:
    total = figures.total
    if total.received == 0:
        yield wording.html("caption-empty")
        return
    yield wording.html("caption-received", received=wording.number(total.received))
    yield from _work(total, wording)
    if figures.year is not None:
        yield from _year(figures, figures.year, wording)
    yield from _most(figures, wording)
    if total.rating is not None:
        rating = wording.number(round(total.rating, 1))
        yield wording.html("caption-rating", rating=rating, rated=wording.number(total.rated))


def _work(total: Measures, wording: Wording) -> Iterator[str]:
    if total.answered:
        days = {"median": total.answer_median, "p90": total.answer_p90}
        yield wording.html("caption-answered", share=wording.share(total.answered_share), **days)
    elif total.judged:
        yield wording.html("caption-unanswered")
    if total.finished:
        days = {"median": total.finish_median, "p90": total.finish_p90}
        yield wording.html("caption-finished", share=wording.share(total.finished_share), **days)
    if total.due:
        yield wording.html("caption-in-time", share=wording.share(total.in_time_share))
    if total.late:
        yield wording.html("caption-late", late=wording.number(total.late))
    if total.reopened:
        yield wording.html("caption-reopened", share=wording.share(total.reopened_share))


def _year(figures: Figures, year: Forecast, wording: Wording) -> Iterator[str]:
    if year.target is not None:
        yield wording.html(
            "caption-target",
            day=wording.short_day(wording.last_day(figures)),
            year=str(year.year),
            so_far=wording.number(year.received),
            share=wording.share(year.received / year.target),
            target=wording.number(year.target),
        )
    if year.too_few and year.method != "counted":
        yield wording.html("caption-too-few", fewest=wording.number(year.fewest))
    if year.expected is None or year.method == "counted":
        return
    expected = wording.number(year.expected)
    if year.low is None or year.high is None:
        yield wording.html("caption-forecast", expected=expected)
    else:
        spread = {"low": wording.number(year.low), "high": wording.number(year.high)}
        yield wording.html("caption-forecast-range", expected=expected, **spread)


def _most(figures: Figures, wording: Wording) -> Iterator[str]:
    if figures.department is None and figures.departments:
        yield wording.html("caption-top", names=_names(figures.departments, wording))
    if places := [line for line in figures.kelurahan if line.name]:
        yield wording.html("caption-places", names=_names(tuple(places), wording))


def _names(lines: tuple[Line, ...], wording: Wording) -> str:
    return ", ".join(f"{line.name} ({wording.number(line.measures.received)})" for line in lines[:_TOP])
