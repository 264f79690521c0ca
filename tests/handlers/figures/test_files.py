"""What is made of figures: the paragraph, the picture and the workbook, in every language."""

import io
import re
from dataclasses import replace
from datetime import datetime
from itertools import combinations

import openpyxl
import pytest
from PIL import Image

from complaints.figures import Collector, Figures, Line, Measures, period_in
from complaints.privacy import TELEGRAM_CAPTION
from handlers.figures import workshop
from handlers.figures.caption import caption
from handlers.figures.picture import drawn, picture
from handlers.figures.plain import as_text
from handlers.figures.sheet import workbook
from handlers.figures.wording import Wording
from handlers.figures.workshop import FIGURES, Job, NotDrawn, make
from handlers.markup import visible_length
from tests.support.desk import JAKARTA, catalogue_of, texts

POLYGONS = catalogue_of().polygons
INDONESIAN = Wording(texts(), "id", JAKARTA, "Kota Malang")


@pytest.fixture
def empty(figures: Figures) -> Figures:
    return Collector().figures(period_in("2027", figures.as_of.date())[0], figures.as_of, None)


def opened(content: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


def test_the_paragraph_says_all_that_the_picture_shows(figures: Figures):
    told = caption(figures, INDONESIAN)
    total = figures.total
    assert f"{total.received} laporan masuk" in told
    assert f"{INDONESIAN.share(total.answered_share)} sudah dijawab" in told
    assert f"{total.late} laporan lewat batas" in told
    assert "dari target 2.920" in told
    assert figures.departments[0].name in told
    assert figures.kelurahan[0].name in told
    assert "30 Juni 2026, 20.00" in told


def test_no_paragraph_speaks_of_nought_days(figures: Figures, wording: Wording):
    quick = replace(figures.total, answer_median=0, answer_p90=0, finish_median=0, finish_p90=0)
    told = caption(replace(figures, total=quick), wording)
    assert not re.search(r"\b0 (hari|dinten|working)", told)


def test_the_paragraph_fits_under_a_picture_in_every_language(figures: Figures, wording: Wording):
    long = replace(figures, department="Dinas " + "sangat panjang " * 60)
    for one in (figures, long):
        assert visible_length(caption(one, wording)) <= TELEGRAM_CAPTION


def test_the_picture_is_drawn_in_every_language_and_without_reports(
    figures: Figures, empty: Figures, wording: Wording
):
    for one in (figures, empty, replace(figures, department="Dishub", year=None)):
        image = Image.open(io.BytesIO(picture(one, wording, POLYGONS)))
        assert (image.format, image.size) == ("PNG", (960, 1280))
        assert len(image.convert("L").resize((64, 64)).getcolors() or ()) > 3


def test_nothing_in_the_picture_is_written_over_anything_else(figures: Figures, wording: Wording):
    placeless = (*figures.kelurahan, Line("", Measures(received=12)))
    few = replace(figures, kelurahan=(figures.kelurahan[0], placeless[-1]))
    for one in (figures, few, replace(figures, kelurahan=placeless)):
        written = drawn(one, wording, POLYGONS).texts()
        assert any("12" in words for words, _ in written) or one is figures
        for (words, place), (others, beside) in combinations(written, 2):
            assert not place.overlaps(beside), (words, others)


def test_names_that_look_like_formulas_of_any_kind_are_drawn_as_names(figures: Figures):
    hostile = tuple(
        Line(name, Measures(received=3, late=1)) for name in ("$\\frac{", "=1+1", "a" * 300, "🙂 &<b>", "")
    )
    one = replace(figures, departments=hostile, kelurahan=hostile)
    assert picture(one, INDONESIAN, POLYGONS)


def test_nothing_is_rounded_to_all_or_to_none():
    shares = [INDONESIAN.share(one) for one in (0.999, 1.0, 0.001, 0.0, 0.475, None)]
    assert shares == ["99%", "100%", "<1%", "0%", "48%", "–"]


def test_numbers_are_written_as_the_language_writes_them(wording: Wording):
    expected = "1,367" if wording.language == "en" else "1.367"
    assert wording.number(1367) == expected


def test_the_workbook_holds_real_numbers_and_days(figures: Figures):
    book = opened(workbook(figures, INDONESIAN))
    summary = dict(book["Ringkasan"].iter_rows(min_row=2, values_only=True))
    assert summary["Laporan masuk"] == figures.total.received
    assert summary["Dijawab (%)"] == pytest.approx(figures.total.answered_share)
    assert summary["Hari pertama"] == datetime(2026, 1, 1)  # noqa: DTZ001 - a day in a sheet has no zone
    assert summary["Target setahun"] == 2920
    months = book["Per bulan"]
    assert [cell.value.month for cell in months["A"][1:]] == [1, 2, 3, 4, 5, 6]
    received = sum(cell.value for cell in book["Per dinas"]["B"][1:])
    assert received == figures.total.received


def test_every_sheet_keeps_its_header_in_sight_and_has_widths(figures: Figures, wording: Wording):
    book = opened(workbook(figures, wording))
    assert len(book.sheetnames) == 7
    for sheet in book:
        assert sheet.freeze_panes == "B2"
        assert sheet["A1"].font.bold
        assert sheet.column_dimensions["A"].width > 20


def test_the_counting_rule_is_printed_on_it(figures: Figures):
    rules = dict(
        opened(workbook(figures, INDONESIAN))["Aturan hitung"].iter_rows(min_row=2, values_only=True)
    )
    told = " ".join(rules.values())
    for words in ("tidak dihitung", "peringkat terdekat", "62-2018", "Asia/Jakarta", "30 Juni 2026, 20.00"):
        assert words in told
    assert {"Laporan masuk", "Dijawab", "Selesai", "Tepat waktu", "Digabung", "Diteruskan"} <= set(rules)
    assert set(rules.items()) == set(opened_rules(as_text(figures, INDONESIAN)))


def opened_rules(text: str) -> list[tuple[str, str]]:
    return [tuple(line[2:].split(": ", 1)) for line in text.splitlines() if line.startswith("* ")]  # type: ignore[misc]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t="])
def test_nothing_becomes_a_formula(figures: Figures, sign: str):
    name = f'{sign}HYPERLINK("http://x","y")'
    lines = (Line(name, Measures(received=1)),)
    book = opened(workbook(replace(figures, departments=lines, department=name), INDONESIAN))
    cells = [cell for sheet in book for row in sheet for cell in row]
    assert any(cell.value == name for cell in cells)
    assert all(cell.data_type != "f" for cell in cells)
    assert all(cell.hyperlink is None for cell in cells)


def test_the_same_figures_give_the_same_workbook(figures: Figures):
    assert workbook(figures, INDONESIAN) == workbook(figures, INDONESIAN)


async def test_the_files_are_made_in_a_process_of_their_own(figures: Figures):
    made = await make(Job(figures, "id", "Asia/Jakarta", "Kota Malang", POLYGONS))
    assert made["png"] == picture(figures, INDONESIAN, POLYGONS)
    assert opened(made["xlsx"]).sheetnames[0] == "Ringkasan"


async def test_a_picture_that_cannot_be_drawn_is_said_so(figures: Figures, tmp_path):
    with pytest.raises(NotDrawn, match="FileNotFoundError"):
        await make(Job(figures, "id", "Asia/Jakarta", "Kota Malang", tmp_path / "no.geojson", ("png",)))


async def test_a_process_that_takes_too_long_is_ended(figures: Figures, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(workshop, "PATIENCE", 0.01)
    with pytest.raises(NotDrawn, match="too slow"):
        await make(Job(figures, "id", "Asia/Jakarta", "Kota Malang", POLYGONS))


def test_figures_survive_the_way_to_the_other_process(figures: Figures):
    assert FIGURES.validate_json(FIGURES.dump_json(figures)) == figures
