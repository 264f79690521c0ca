from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints.errors import Invalid
from complaints.staffing.typed_days import planned_day

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "day", "words"),
    [
        ("15-12 menunggu aspal", date(2026, 12, 15), "menunggu aspal"),
        ("15/12/2026: menunggu aspal", date(2026, 12, 15), "menunggu aspal"),
        ("5.1 anggaran baru", date(2027, 1, 5), "anggaran baru"),
        ("05/01/27", date(2027, 1, 5), ""),
        ("3 Januari 2027, setelah libur", date(2027, 1, 3), "setelah libur"),
        ("3 des", date(2026, 12, 3), ""),
        ("29-2", date(2028, 2, 29), ""),
        ("23-11", date(2027, 11, 23), ""),
        ("tgl 15/12 menunggu aspal", date(2026, 12, 15), "menunggu aspal"),
        ("besok pagi", date(2026, 11, 24), "pagi"),
        ("lusa, tim datang", date(2026, 11, 25), "tim datang"),
        ("2 minggu lagi menunggu alat", date(2026, 12, 7), "menunggu alat"),
        ("dalam tiga hari lagi", date(2026, 11, 26), ""),
        ("1 bulan lagi", date(2026, 12, 23), ""),
        ("Kamis", date(2026, 11, 26), ""),
        ("hari Senin tim turun", date(2026, 11, 30), "tim turun"),
        ("Jumat depan", date(2026, 12, 4), ""),
        ("minggu depan", date(2026, 12, 4), ""),
        ("pekan ini", date(2026, 11, 27), ""),
        ("bulan depan setelah lelang", date(2026, 12, 31), "setelah lelang"),
        ("akhir tahun", date(2026, 12, 31), ""),
        ("tahun depan, menunggu APBD", date(2027, 12, 31), "menunggu APBD"),
        ("awal Februari 2027", date(2027, 2, 10), ""),
        ("pertengahan Maret anggaran turun", date(2027, 3, 20), "anggaran turun"),
        ("Januari menunggu anggaran", date(2027, 1, 31), "menunggu anggaran"),
        ("bulan Desember", date(2026, 12, 31), ""),
    ],
)
def test_a_day_and_the_words_after_it(typed: str, day: date, words: str):
    assert planned_day(typed, TODAY) == (day, words)


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("secepatnya ya", "error-no-day"),
        ("sabtuan", "error-no-day"),
        ("", "error-no-day"),
        ("31-2", "error-no-day"),
        ("15-13", "error-no-day"),
        ("30-2", "error-no-day"),
        ("12 lampu mati", "error-no-day"),
        ("1/1/0", "error-no-day"),
        ("23/11/2026", "error-day-past"),
        ("1/1/2020", "error-day-past"),
        ("1/1/2099", "error-day-far"),
    ],
)
def test_what_is_no_honest_day(typed: str, key: str):
    with pytest.raises(Invalid) as caught:
        planned_day(typed, TODAY)
    assert caught.value.key == key


@given(st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.integers(1, 360))
def test_a_day_written_in_full_is_that_day(today: date, ahead: int):
    day = today + timedelta(days=ahead)
    assert planned_day(f"{day:%d/%m/%Y} alasan", today) == (day, "alasan")
    assert planned_day(f"{day:%d-%m}", today)[0] == day


@given(st.text(max_size=80))
def test_any_text_is_a_day_in_the_future_or_refused(text: str):
    try:
        day, _ = planned_day(text, TODAY)
    except Invalid:
        return
    assert day > TODAY
