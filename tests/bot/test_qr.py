"""`wadul qr`: tokens that stay, codes that can be read, sheets that can be cut up."""

import io
import re
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image, ImageDraw
from pypdf import PdfReader

from bot import qr
from bot.clock import real_clock
from bot.qr_sheet import _QUIET, Sticker, Words, code_of, draw_pdf, draw_png
from bot.settings import Settings
from storage.cases import place_tokens
from storage.engine.database import Database

TABLE = "name,address,department\n" + "".join(
    f"Halte {number},Jl. Veteran {number} Sumbersari,Dishub\n" for number in range(1, 9)
)
WORDS = Words("Kode QR", "Ada masalah di sini?", "t.me/wadulmalangbot")


@pytest.fixture
def settings(database_url: str, tmp_path: Path) -> Settings:
    return Settings(_env_file=None, data_dir=tmp_path / "data", database_url=database_url)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "tempat.csv"
    file.write_text(TABLE, encoding="utf-8")
    return file


def links(sheet: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(sheet.read_bytes())).pages)


async def tokens(settings: Settings, table: Path) -> list[str]:
    return [row.token for row in await qr._kept(settings, qr.read_table(settings, table))]  # noqa: SLF001 - what is printed


async def test_a_sheet_is_drawn_and_the_same_table_keeps_its_tokens(
    settings: Settings, table: Path, tmp_path
):
    out = tmp_path / "sheets" / "lembar.pdf"
    told = await qr.print_sheet(settings, qr.read_table(settings, table), out, "@wadulmalangbot")
    assert told == f"8 places in {out}."
    assert len(PdfReader(io.BytesIO(out.read_bytes())).pages) == 2, "six to a page"
    shown = links(out)
    assert shown.count("t.me/wadulmalangbot") == 8
    assert "Jl. Veteran 3 Sumbersari" in shown
    before = await tokens(settings, table)
    table.write_text(TABLE + "Halte 9,,Dishub\n", encoding="utf-8")  # noqa: ASYNC240 - a small file
    after = await tokens(settings, table)
    assert after[:8] == before
    assert len(set(after)) == 9
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{12}", one) for one in after)


async def test_revoked_codes_are_void_and_a_new_sheet_gets_new_ones(settings: Settings, table: Path):
    before = await tokens(settings, table)
    told = await qr.revoke(settings, qr.read_table(settings, table))
    assert told.startswith("8 codes are void now")
    database = Database(settings.database)
    async with database.reading() as session:
        assert await place_tokens.valid(session, before[0]) is None
    await database.close()
    assert not set(before) & set(await tokens(settings, table))


async def test_pictures_go_into_a_folder(settings: Settings, table: Path, tmp_path: Path):
    await qr.print_sheet(settings, qr.read_table(settings, table), tmp_path / "png", "wadulmalangbot")
    names = sorted(file.name for file in (tmp_path / "png").iterdir())
    assert names[0] == "001-halte-1.png"
    assert len(names) == 8


def dark(sheet: bytes) -> Image.Image:
    """The first page of a document, as far as it consists of filled rectangles; ten pixels a point."""
    page = PdfReader(io.BytesIO(sheet)).pages[0]
    content = page.get_contents()
    assert content is not None
    scale, height = 720 / 72, float(page.mediabox.height)
    drawn = Image.new("L", (int(float(page.mediabox.width) * scale), int(height * scale)), 255)
    pen = ImageDraw.Draw(drawn)
    for found in re.finditer(rb"([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+) re f", content.get_data()):
        x, y, wide, high = (float(one) for one in found.groups())
        top, bottom = sorted((height - y, height - y - high))
        pen.rectangle((x * scale, top * scale, (x + wide) * scale - 1, bottom * scale - 1), fill=0)
    return drawn


def read(picture: Image.Image) -> list[str]:
    """What a telephone's camera makes of it."""
    return sorted(one.text for one in zxingcpp.read_barcodes(picture.convert("L")))


async def test_a_camera_reads_every_code_on_the_sheet_and_in_the_pictures(
    settings: Settings, table: Path, tmp_path: Path
):
    cards = qr.read_table(settings, table)
    await qr.print_sheet(settings, cards, tmp_path / "lembar.pdf", "wadulmalangbot")
    await qr.print_sheet(settings, cards, tmp_path / "png", "wadulmalangbot")
    wanted = [f"https://t.me/wadulmalangbot?start={one}" for one in await tokens(settings, table)]
    assert read(dark((tmp_path / "lembar.pdf").read_bytes())) == sorted(wanted[:6]), "six to a page"
    for link, picture in zip(wanted, sorted((tmp_path / "png").iterdir()), strict=True):
        with Image.open(picture) as opened:
            assert read(opened) == [link]


def test_a_code_that_is_dirty_small_and_askew_is_read_all_the_same():
    sticker = Sticker("Taman Trunojoyo", "Klojen", "https://t.me/wadulmalangbot?start=abcDEF123-_x")
    picture = draw_png(sticker, WORDS).convert("L")
    middle = picture.width // 2
    ImageDraw.Draw(picture).ellipse((middle + 40, 220, middle + 110, 290), fill=255)
    askew = picture.resize((picture.width // 2, picture.height // 2)).rotate(11, expand=True, fillcolor=255)
    assert read(askew) == [sticker.link]


def test_each_module_of_the_code_is_where_it_belongs_in_the_picture():
    sticker = Sticker("Taman Trunojoyo", "Klojen", "https://t.me/wadulmalangbot?start=abcDEF123-_x")
    matrix = code_of(sticker.link).matrix
    picture = draw_png(sticker, WORDS)
    whole = len(matrix) + 2 * _QUIET
    scale = min(14, 680 // whole)
    left = (picture.width - whole * scale) // 2 + _QUIET * scale
    for row, modules in enumerate(matrix):
        for column, dark in enumerate(modules):
            middle = (left + column * scale + scale // 2, (row + _QUIET) * scale + scale // 2)
            assert (picture.getpixel(middle) == 0) is bool(dark), (row, column)


def test_the_code_in_the_document_is_drawn_of_dark_runs_only():
    sticker = Sticker(
        "Pasar Oro-oro Dowo – Blok A & “B”", "Jl. Guntur", "https://t.me/wadulmalangbot?start=x"
    )
    content = PdfReader(io.BytesIO(draw_pdf([sticker], WORDS))).pages[0].get_contents()
    assert content is not None
    drawn = len(re.findall(rb" re f", content.get_data()))
    runs = sum(
        1
        for modules in code_of(sticker.link).matrix
        for place, dark in enumerate(modules)
        if dark and (place == 0 or not modules[place - 1])
    )
    assert drawn == runs


def test_a_bad_table_or_file_is_told_in_one_word_each(settings: Settings, tmp_path: Path):
    with pytest.raises(qr.CannotPrint, match="cannot be read"):
        qr.read_table(settings, tmp_path / "tidak-ada.csv")
    file = tmp_path / "rusak.csv"
    file.write_bytes(b"name\n\xff\xfe\n")
    with pytest.raises(qr.CannotPrint, match="UTF-8"):
        qr.read_table(settings, file)
    file.write_text("name,kelurahan\nPasar,Atlantis\n", encoding="utf-8")
    with pytest.raises(qr.CannotPrint, match=r"rusak\.csv: line 2: there is no kelurahan"):
        qr.read_table(settings, file)


async def test_without_a_token_the_bot_must_be_named(settings: Settings, table: Path, tmp_path: Path):
    cards = qr.read_table(settings, table)
    for name, told in ((None, "--bot NAME"), ("http://x", "no user name")):
        with pytest.raises(qr.CannotPrint, match=told):
            await qr.print_sheet(settings, cards, tmp_path / "x.pdf", name)
    assert real_clock() is not None
    assert isinstance(draw_png(Sticker("A", "", "https://t.me/b?start=x"), WORDS), Image.Image)
