"""Papers that the program draws: A4, with a font that knows every letter people here write."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TypeVar

from fpdf import FPDF

FONT = "DejaVu"
REGULAR, BOLD = "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"
_UNKNOWN = "\u25a1"
Paper = TypeVar("Paper", bound=FPDF)


def blank_paper(title: str, *, of: type[Paper], margin: float = 18) -> Paper:
    """An A4 document without a page yet; lengths are millimetres.

    Args:
        title: what it is about.
        of: the sort of document, `FPDF` or one with a foot of its own.
        margin: on all sides.
    """
    paper = of(format="A4", unit="mm")
    paper.set_title(title)
    paper.set_creator("Wadul")
    paper.set_margin(margin)
    paper.set_auto_page_break(auto=True, margin=margin)
    paper.add_font(FONT, "", font_file(REGULAR))
    paper.add_font(FONT, "B", font_file(BOLD))
    paper.set_font(FONT, size=10)
    return paper


def writable(paper: FPDF, words: str) -> str:
    """The words with a box for each sign that the font lacks, such as a smiling face."""
    known = paper.current_font.cmap  # type: ignore[union-attr] # a font of ours is always set
    return "".join(sign if ord(sign) in known or sign.isspace() else _UNKNOWN for sign in words)


@cache
def font_file(name: str) -> Path:
    """A font of the DejaVu family; it comes with matplotlib, which is not imported for it."""
    found = find_spec("matplotlib")
    if found is None or found.origin is None:
        raise FileNotFoundError(name)
    return Path(found.origin).parent / "mpl-data" / "fonts" / "ttf" / name
