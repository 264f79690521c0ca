from contextlib import suppress
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints.errors import Invalid
from complaints.staffing.duty import EVERY_DAY, WORKING_DAYS, Hours, Leave
from complaints.staffing.typed_duty import capacity_in, consent_in, hours_in, leave_in

TODAY = date(2026, 11, 23)
USUAL = Hours(time(8), time(16))
MONTHS = ("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des")


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("1-5 des", date(2026, 12, 1), date(2026, 12, 5)),
        ("1 - 5 Desember 2026", date(2026, 12, 1), date(2026, 12, 5)),
        ("28 des sampai 3 jan", date(2026, 12, 28), date(2027, 1, 3)),
        ("28 Des s/d 3 Januari 2027", date(2026, 12, 28), date(2027, 1, 3)),
        ("1/12 – 5/12", date(2026, 12, 1), date(2026, 12, 5)),
        ("1/12/2026 hingga 5/12/2026", date(2026, 12, 1), date(2026, 12, 5)),
        ("4 desember", date(2026, 12, 4), date(2026, 12, 4)),
        ("20-25 nov", date(2026, 11, 20), date(2026, 11, 25)),
        ("2-4 jan", date(2027, 1, 2), date(2027, 1, 4)),
        ("hari ini", TODAY, TODAY),
        ("Besok", date(2026, 11, 24), date(2026, 11, 24)),
        ("besok sampai jumat", date(2026, 11, 24), date(2026, 11, 27)),
        ("mulai besok s/d jumat", date(2026, 11, 24), date(2026, 11, 27)),
        ("hari ini dan besok", TODAY, date(2026, 11, 24)),
        ("sampai jumat", TODAY, date(2026, 11, 27)),
        ("senin", date(2026, 11, 30), date(2026, 11, 30)),
        ("senin sampai rabu", date(2026, 11, 30), date(2026, 12, 2)),
        ("minggu depan", date(2026, 11, 30), date(2026, 12, 6)),
        ("bulan depan", date(2026, 12, 1), date(2026, 12, 31)),
        ("tgl 1 desember", date(2026, 12, 1), date(2026, 12, 1)),
        ("tanggal 1 sampai 5 desember ya", date(2026, 12, 1), date(2026, 12, 5)),
        ("besok acara keluarga", date(2026, 11, 24), date(2026, 11, 24)),
        ("3 hari", TODAY, date(2026, 11, 25)),
        ("3 hari mulai senin", date(2026, 11, 30), date(2026, 12, 2)),
        ("seminggu mulai besok", date(2026, 11, 24), date(2026, 11, 30)),
        ("3 hari lagi", date(2026, 11, 26), date(2026, 11, 26)),
    ],
)
def test_leave_as_people_type_it(typed, first, last):
    assert leave_in(typed, TODAY) == Leave(first, last)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "besok tidak jadi",
        "senin, lalu 20 desember",
        "setelah lebaran",
        "kemarin",
        "besok 081234",
        "1-5",
        "31 feb",
        "40 des",
        "5-1 des",
        "1-5 xyz",
        "1 jan 2026",
        "1 jan 2027 - 5 jan 2029",
    ],
)
def test_what_cannot_be_leave_is_said_to_be_so(typed):
    with pytest.raises(Invalid):
        leave_in(typed, TODAY)


@given(st.dates(TODAY, date(2027, 10, 30)), st.integers(0, 25))
def test_every_span_can_be_typed(first, length):
    last = date.fromordinal(first.toordinal() + length)
    typed = f"{first.day} {MONTHS[first.month - 1]} - {last.day} {MONTHS[last.month - 1]} {last.year}"
    assert leave_in(typed, TODAY) == Leave(first, last)


@given(st.text(max_size=30) | st.from_regex(r"[0-9]{1,2}[ -/.a-z0-9]{0,12}", fullmatch=True))
def test_whatever_is_typed_is_read_or_refused_in_our_own_words(typed):
    for read in (lambda: leave_in(typed, TODAY), lambda: hours_in(typed, USUAL), lambda: capacity_in(typed)):
        with suppress(Invalid):
            assert read()


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        ("7-14", Hours(time(7), time(14))),
        ("07.30 sampai 15:45", Hours(time(7, 30), time(15, 45))),
        ("08:00-16:00 senin-sabtu", Hours(time(8), time(16), WORKING_DAYS | {6})),
        ("setiap hari 7-19", Hours(time(7), time(19), EVERY_DAY)),
        ("senin, rabu dan jumat", Hours(time(8), time(16), frozenset({1, 3, 5}))),
        ("hari kerja 9-15", Hours(time(9), time(15))),
        ("16-24", Hours(time(16), time(23, 59))),
    ],
)
def test_hours_as_people_type_them(typed, hours):
    assert hours_in(typed, USUAL) == hours


@pytest.mark.parametrize("typed", ["", "16-8", "25-27", "8-8", "pagi", "8:99-10", "sabtu-senin"])
def test_hours_that_are_none(typed):
    with pytest.raises(Invalid):
        hours_in(typed, USUAL)


def test_numbers_and_consent():
    assert capacity_in(" 12 ") == 12
    assert consent_in("Ya, boleh") is True
    assert consent_in("jangan") is False
    for wrong in ("0", "201", "dua", "-3", "²"):
        with pytest.raises(Invalid):
            capacity_in(wrong)
    with pytest.raises(Invalid):
        consent_in("mungkin")
