"""The figures as plain text, for a terminal: the paragraph, a table of departments, and the counting rule."""

from complaints.figures import Figures
from handlers.figures.caption import caption
from handlers.figures.rules import rules_of
from handlers.figures.wording import Wording
from handlers.markup import plain_text

_COLUMNS = ("received", "answered", "finished", "late")


def as_text(figures: Figures, wording: Wording) -> str:
    """Some lines to print."""
    parts = [plain_text(caption(figures, wording))]
    if figures.departments:
        parts.append(_departments(figures, wording))
    parts.append("\n".join(f"* {what}: {meaning}" for what, meaning in rules_of(figures, wording)))
    return "\n\n".join(parts)


def _departments(figures: Figures, wording: Wording) -> str:
    heads = [wording.say("column-departments"), *(wording.say(f"measure-{one}") for one in _COLUMNS)]
    rows = [heads]
    rows += [
        [wording.name(line), *(wording.number(getattr(line.measures, one)) for one in _COLUMNS)]
        for line in figures.departments
    ]
    widths = [max(len(row[place]) for row in rows) for place in range(len(heads))]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if place else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )
