import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints.casework.lapor import FIELDS, Entry, safe_cell, table, tracking_number
from complaints.errors import Invalid


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("1916449", "1916449"),
        ("#1916449", "1916449"),
        ("Nomor: 12345678", "12345678"),
        (" id 99999 ", "99999"),
        ("nomornya 7654321", "7654321"),
        ("sudah masuk pak, 7654321.", "7654321"),
        ("#7654321 (7654321)", "7654321"),
    ],
)
def test_a_tracking_number_is_digits(typed: str, number: str):
    assert tracking_number(typed) == number


@pytest.mark.parametrize(
    "typed",
    ["", "12", "MLG-7K3F-9XQ2", "123456789012", "19a6449", "1916449 1916450", "24-11-2026", "1.916.449"],
)
def test_anything_else_is_none(typed: str):
    with pytest.raises(Invalid):
        tracking_number(typed)


@pytest.mark.parametrize("text", ["=1+1", "+62", "-1", "@SUM(A1)", "\t=1", "  =cmd|' /C calc'!A0", "＝1"])
def test_no_cell_is_a_formula(text: str):
    assert safe_cell(text) == f"'{text}"


def test_excel_reads_it_as_utf8():
    assert table([])[:3] == b"\xef\xbb\xbf"


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\0")), min_size=9))
def test_what_goes_in_comes_out_and_never_begins_as_a_formula(texts: list[str]):
    entry = Entry(*texts[:9])
    rows = list(csv.reader(io.StringIO(table([entry]).decode("utf-8-sig"), newline="")))
    assert tuple(rows[0]) == FIELDS
    for cell, text in zip(rows[1], texts[:9], strict=False):
        assert cell.removeprefix("'") == text.removeprefix("'") or cell == text
        assert not cell.startswith(("=", "+", "-", "@"))
