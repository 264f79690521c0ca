"""Sheets of QR codes: an A4 document to cut up, or one picture for each place."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import segno
from fpdf import FPDF
from fpdf.enums import MethodReturnValue
from PIL import Image, ImageDraw, ImageFont

from handlers.papers import BOLD, FONT, REGULAR, blank_paper, font_file, writable

COLUMNS, ROWS = 2, 3
_WIDTH, _HEIGHT = 95.0, 92.0  # of one card, in mm
_LEFT, _TOP, _CODE = 10.0, 10.5, 56.0
_QUIET = 4  # light modules that must surround a code
_PICTURE, _SCALE = 720, 14  # pixels


@dataclass(frozen=True, slots=True)
class Sticker:
    """One place: its name, where it is, and the address that its code opens."""

    name: str
    address: str
    link: str


@dataclass(frozen=True, slots=True)
class Words:
    """What stands on every card: one friendly line, and how the bot is found without a camera."""

    title: str
    line: str
    bot: str


def code_of(link: str) -> segno.QRCode:
    """The code; a quarter of it may be scratched or wet."""
    return segno.make(link, error="q", micro=False)


def draw_pdf(stickers: Sequence[Sticker], words: Words) -> bytes:
    """An A4 document with six cards to a page and thin lines to cut along."""
    paper = blank_paper(words.title, of=FPDF, margin=0)
    paper.set_auto_page_break(auto=False)
    for number, sticker in enumerate(stickers):
        place = number % (COLUMNS * ROWS)
        if place == 0:
            paper.add_page()
        _card(paper, sticker, words, _LEFT + place % COLUMNS * _WIDTH, _TOP + place // COLUMNS * _HEIGHT)
    return bytes(paper.output())


def _card(paper: FPDF, sticker: Sticker, words: Words, x: float, y: float) -> None:
    paper.set_draw_color(190)
    paper.set_line_width(0.2)
    paper.rect(x, y, _WIDTH, _HEIGHT)
    _modules(paper, sticker.link, x + (_WIDTH - _CODE) / 2, y + 3)
    paper.set_xy(x + 5, y + 3 + _CODE)
    paper.set_font(FONT, "B", 12)
    _centred(paper, x, sticker.name, 5.5, most=2)
    paper.set_font(FONT, "", 8)
    if sticker.address:
        _centred(paper, x, sticker.address, 4, most=1)
    paper.set_font(FONT, "", 9)
    paper.set_y(paper.get_y() + 1)
    _centred(paper, x, words.line, 4.5, most=2)
    paper.set_font(FONT, "B", 9)
    _centred(paper, x, words.bot, 5, most=1)


def _centred(paper: FPDF, x: float, words: str, height: float, *, most: int) -> None:
    """A few lines at most, in the middle of a card; what does not fit is cut at a word."""
    lines = paper.multi_cell(
        _WIDTH - 10, height, writable(paper, words), align="C", dry_run=True, output=MethodReturnValue.LINES
    )
    for line in map(str, lines[:most]) if isinstance(lines, list) else ():
        paper.set_x(x + 5)
        paper.cell(_WIDTH - 10, height, line, align="C", new_x="LMARGIN", new_y="NEXT")


def _modules(paper: FPDF, link: str, x: float, y: float) -> None:
    """The code as rectangles, one for each run of dark modules: sharp at any size."""
    matrix = code_of(link).matrix
    size = _CODE / (len(matrix) + 2 * _QUIET)
    paper.set_fill_color(0)
    for row, modules in enumerate(matrix):
        for start, length in _runs(modules):
            paper.rect(x + (start + _QUIET) * size, y + (row + _QUIET) * size, length * size, size, style="F")


def _runs(modules: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Where dark runs begin, and how long they are."""
    start = None
    for place, dark in enumerate([*modules, 0]):
        if dark and start is None:
            start = place
        elif not dark and start is not None:
            yield start, place - start
            start = None


def draw_png(sticker: Sticker, words: Words) -> Image.Image:
    """One place as a picture, in black and white."""
    code = code_of(sticker.link)
    modules = len(code.matrix) + 2 * _QUIET
    scale = min(_SCALE, (_PICTURE - 40) // modules)
    side = modules * scale
    picture = Image.new("L", (_PICTURE, side + 250), 255)
    pen = ImageDraw.Draw(picture)
    left = (_PICTURE - side) // 2 + _QUIET * scale
    for row, line in enumerate(code.matrix):
        for start, length in _runs(line):
            x, y = left + start * scale, (row + _QUIET) * scale
            pen.rectangle((x, y, x + length * scale - 1, y + scale - 1), fill=0)
    height = side
    written = ((sticker.name, 36, True), (sticker.address, 22, False), (words.line, 24, False))
    for text, size, bold in (*written, (words.bot, 26, True)):
        height = _written(pen, text, size, height, bold=bold)
    return picture


def _written(pen: ImageDraw.ImageDraw, text: str, size: int, height: int, *, bold: bool) -> int:
    """Write in the middle, smaller where it would not fit; the height below it."""
    while size:
        font = ImageFont.truetype(str(font_file(BOLD if bold else REGULAR)), size)
        if pen.textlength(text, font=font) <= _PICTURE - 40 or size <= 12:  # noqa: PLR2004 - still readable
            break
        size -= 2
    pen.text((_PICTURE / 2, height), text, font=font, fill=0, anchor="ma")
    return height + size + 16 if text else height


def file_name(sticker: Sticker, number: int) -> str:
    """A name for its picture, safe in every file system."""
    plain = re.sub(r"[^a-z0-9]+", "-", sticker.name.casefold()).strip("-")[:50]
    return f"{number:03d}-{plain or 'tempat'}.png"


def write_pngs(stickers: Sequence[Sticker], words: Words, folder: Path) -> None:
    """One picture for each place; the folder is made."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, sticker in enumerate(stickers, start=1):
        draw_png(sticker, words).save(folder / file_name(sticker, number), dpi=(300, 300))
