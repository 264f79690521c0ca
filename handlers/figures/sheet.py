"""The same figures as a workbook: real numbers and days, and the counting rule printed on a sheet of its own.

Every word is written as text, never as a formula, whatever sign a department's name or a place begins with.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from io import BytesIO
from typing import Any

import xlsxwriter

from complaints.figures import Figures, Line, Measures
from handlers.figures.rules import rules_of
from handlers.figures.wording import Wording

_COLUMNS = (
    "received", "judged", "answered", "answered_share", "finished", "finished_share", "in_time",
    "in_time_share", "late", "answer_median", "answer_p90", "finish_median", "finish_p90", "reopened",
    "reopened_share", "rated", "rating", "merged", "archived",
)  # fmt: skip
_NARROW, _NAME, _WIDE = 13, 34, 100


@dataclass(slots=True)
class _Book:
    """A workbook in the making, its formats, and in which words."""

    book: Any
    wording: Wording
    formats: dict[str, Any]

    def write(self, sheet: Any, row: int, column: int, value: object, look: str = "") -> None:
        """One cell, of the type that the value has; nothing for None."""
        if value is None:
            return
        if isinstance(value, datetime):
            sheet.write_datetime(row, column, value, self.formats["moment"])
        elif isinstance(value, date):
            sheet.write_datetime(row, column, value, self.formats[look or "day"])
        elif isinstance(value, int | float):
            sheet.write_number(row, column, value, self.formats[look or "number"])
        else:
            sheet.write_string(row, column, str(value), self.formats[look or "words"])


def workbook(figures: Figures, wording: Wording) -> bytes:
    """The whole file."""
    out = BytesIO()
    plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(out, {"in_memory": True, **plain}) as book:
        # Nobody's name stands in it, and the same figures give the same file.
        moment = figures.as_of.astimezone(wording.zone).replace(tzinfo=None)
        book.set_properties({"title": wording.period(figures.period), "created": moment})
        made = _Book(book, wording, _formats(book))
        _summary(made, figures)
        _table(made, "departments", figures.departments, wording.name)
        _table(made, "kinds", figures.kinds, lambda line: wording.kind(line.name))
        _table(made, "categories", figures.categories, wording.name)
        _table(made, "kelurahan", figures.kelurahan, wording.name)
        _table(made, "months", figures.months, lambda line: date.fromisoformat(f"{line.name}-01"))
        _rules(made, figures)
    return out.getvalue()


def _formats(book: Any) -> dict[str, Any]:
    top = {"valign": "top"}
    looks = {
        "head": {"bold": True, "bg_color": "#0072B2", "font_color": "white", "text_wrap": True, **top},
        "title": {"bold": True, "font_size": 14},
        "words": {"text_wrap": True, **top},
        "number": {"num_format": "#,##0", **top},
        "share": {"num_format": "0.0%", **top},
        "mean": {"num_format": "0.0", **top},
        "day": {"num_format": "d mmm yyyy", "align": "left", **top},
        "month": {"num_format": "mmm yyyy", "align": "left", **top},
        "moment": {"num_format": "d mmm yyyy hh:mm", "align": "left", **top},
    }
    return {name: book.add_format(look) for name, look in looks.items()}


def _look(name: str) -> str:
    if name.endswith("_share"):
        return "share"
    return "mean" if name == "rating" else "number"


def _summary(made: _Book, figures: Figures) -> None:
    sheet = _sheet(made, "summary", ("figure", "value"), (_NAME + 16, 22))
    for row, (label, value, look) in enumerate(_summary_rows(figures, made.wording), start=1):
        made.write(sheet, row, 0, label)
        made.write(sheet, row, 1, value, look)


def _summary_rows(figures: Figures, wording: Wording) -> list[tuple[str, object, str]]:
    period, year, say = figures.period, figures.year, wording.say
    as_of = figures.as_of.astimezone(wording.zone).replace(tzinfo=None, microsecond=0)
    rows: list[tuple[str, object, str]] = [
        (say("row-period"), wording.period(period), ""),
        (say("row-first"), period.first, ""),
        (say("row-last"), period.last, ""),
        (say("row-scope"), wording.scope(figures), ""),
        (say("row-as-of"), as_of, ""),
    ]
    rows += [
        (_label(wording, one.name), getattr(figures.total, one.name), _look(one.name))
        for one in fields(Measures)
    ]
    if year is not None:
        share = year.received / year.target if year.target else None
        rows += [
            (say("row-target"), year.target, ""),
            (say("row-so-far"), year.received, ""),
            (say("row-target-share"), share, "share"),
            (say("row-gone"), year.gone, "share"),
            (say("row-expected"), year.expected, ""),
            (say("row-low"), year.low, ""),
            (say("row-high"), year.high, ""),
        ]
    return rows


def _table(made: _Book, which: str, lines: Sequence[Line], name: Callable[[Line], object]) -> None:
    labels = [_label(made.wording, one) for one in _COLUMNS]
    sheet = _sheet(made, which, (which,), (_NAME, *[_NARROW] * len(_COLUMNS)), labels)
    for row, line in enumerate(lines, start=1):
        made.write(sheet, row, 0, name(line), "month" if which == "months" else "")
        for column, one in enumerate(_COLUMNS, start=1):
            made.write(sheet, row, column, getattr(line.measures, one), _look(one))
    if lines:
        sheet.autofilter(0, 0, len(lines), len(_COLUMNS))


def _rules(made: _Book, figures: Figures) -> None:
    sheet = _sheet(made, "rules", ("rule", "meaning"), (_NAME, _WIDE))
    for row, (what, meaning) in enumerate(rules_of(figures, made.wording), start=1):
        made.write(sheet, row, 0, what)
        made.write(sheet, row, 1, meaning)


def _sheet(
    made: _Book, which: str, columns: Sequence[str], widths: Sequence[int], labels: Sequence[str] = ()
) -> Any:
    """A sheet with a header that stays in sight; it prints on one page's width."""
    say = made.wording.say
    sheet = made.book.add_worksheet(say(f"sheet-{which}"))
    heads = [*(say(f"column-{one}") for one in columns), *labels]
    for column, (head, width) in enumerate(zip(heads, widths, strict=True)):
        sheet.write_string(0, column, head, made.formats["head"])
        sheet.set_column(column, column, width)
    sheet.freeze_panes(1, 1)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    return sheet


def _label(wording: Wording, measure: str) -> str:
    return wording.say(f"measure-{measure.replace('_', '-')}")
