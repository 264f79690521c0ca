"""The chronology as an A4 document that can be printed and handed over."""

from collections.abc import Sequence

from fpdf import FPDF

from handlers.papers import FONT, blank_paper, writable

_LINE = 5.2  # mm
_BAR = 2.0


class _Paper(FPDF):
    """Each page says what it is, who made it, and which of how many it is."""

    made = ""
    code = ""

    def footer(self) -> None:
        self.set_y(-14)
        self.set_font(FONT, "", 7.5)
        self.set_text_color(110)
        self.cell(0, 4, self.made, new_x="LMARGIN", new_y="NEXT")
        self.cell(0, 4, f"{self.code}  {self.page_no()} / {{nb}}", align="R")
        self.set_text_color(0)


def draw(blocks: Sequence[Sequence[str]], made: str, *, quoted: str) -> bytes:
    """The document.

    Args:
        blocks: parts; the first line of each is its title, the very first that of the whole. A part of one
            line is a remark. Lines that begin with two blanks belong to the line above.
        made: who made it, and when.
        quoted: what lines of somebody's own words begin with.
    """
    paper = blank_paper(blocks[0][0], of=_Paper)
    paper.made, paper.code = made, blocks[0][0]
    paper.add_page()
    for number, block in enumerate(blocks):
        title, *lines = block
        if not lines:
            _text(paper, title, 0, size=8.5)
            continue
        _title(paper, title, large=number == 0)
        for line in lines:
            _line(paper, line, quoted)
        paper.ln(3)
    return bytes(paper.output())


def _title(paper: FPDF, words: str, *, large: bool) -> None:
    if paper.will_page_break(22):  # a title never stands alone at the end of a page
        paper.add_page()
    paper.set_font(FONT, "B", 15 if large else 10.5)
    paper.multi_cell(0, 8 if large else 6, writable(paper, words), new_x="LMARGIN", new_y="NEXT")
    paper.set_draw_color(170)
    paper.line(paper.l_margin, paper.get_y(), paper.w - paper.r_margin, paper.get_y())
    paper.ln(1.5)


def _line(paper: FPDF, line: str, quoted: str) -> None:
    if not line:
        paper.ln(2)
    elif line.startswith(quoted):
        top, page = paper.get_y(), paper.page
        _text(paper, line.removeprefix(quoted) or " ", 4 + 2 * _BAR)
        begin = top if paper.page == page else paper.t_margin
        paper.set_draw_color(150)
        paper.line(paper.l_margin + 4, begin, paper.l_margin + 4, paper.get_y())
    else:
        _text(paper, line.strip(), 4 if line.startswith("  ") else 0)


def _text(paper: FPDF, words: str, indent: float, *, size: float = 9.5) -> None:
    paper.set_font(FONT, "", size)
    paper.set_x(paper.l_margin + indent)
    paper.multi_cell(0, _LINE, writable(paper, words), align="L", new_x="LMARGIN", new_y="NEXT")
