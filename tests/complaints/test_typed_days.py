import re
from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from complaints.errors import Invalid
from complaints.service_levels import load_rules
from complaints.staffing.typed_days import Planned, planned_day

TODAY = date(2026, 11, 24)  # a Tuesday
CALENDAR = load_rules().calendar(range(2025, 2028))


def dec(day: int) -> date:
    return date(2026, 12, day)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("15-12", dec(15)),
        ("15/12/2026", dec(15)),
        ("15.12", dec(15)),
        ("2026-12-15", dec(15)),
        ("05/01/27", date(2027, 1, 5)),
        ("3 Januari 2027", date(2027, 1, 3)),
        ("3 des", dec(3)),
        ("7-des-2026", dec(7)),
        ("29-2", date(2028, 2, 29)),
        ("tgl 15/12 ya pak", dec(15)),
        ("tgl 15", dec(15)),
        ("tanggal 15 bulan depan", dec(15)),
        ("bulan depan tgl 15", dec(15)),
        ("tgl 31", dec(31)),
        ("per 1 desember", dec(1)),
        ("besok", date(2026, 11, 25)),
        ("bsk", date(2026, 11, 25)),
        ("lusa", date(2026, 11, 26)),
        ("Kamis", date(2026, 11, 26)),
        ("hari Senin", date(2026, 11, 30)),
        ("besok senin", date(2026, 11, 30)),
        ("hari minggu", date(2026, 11, 29)),
        ("Jumat depan", dec(4)),
        ("jumat minggu depan", dec(4)),
        ("minggu depan hari jumat", dec(4)),
        ("jumat minggu kedua desember", dec(11)),
        ("Senin, 7 Desember 2026", dec(7)),
        ("Jumat 4/12", dec(4)),
        ("kamis tgl 3 desember", dec(3)),
        ("hari Rabu tanggal 9 Desember", dec(9)),
        ("9 Desember (Rabu)", dec(9)),
        ("besok tanggal 5 desember", dec(5)),
        ("3 hari lagi", date(2026, 11, 27)),
        ("dalam tiga hari", date(2026, 11, 27)),
        ("3 hr lagi", date(2026, 11, 27)),
    ],
)
def test_one_day_and_nothing_else(typed: str, day: date):
    assert planned_day(typed, TODAY) == Planned(day)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("1-5 Desember", dec(5)),
        ("1 - 5 desember 2026", dec(5)),
        ("1-5/12", dec(5)),
        ("1/12 - 5/12", dec(5)),
        ("28 des - 3 jan", date(2027, 1, 3)),
        ("15 desember s/d 20 desember", dec(20)),
        ("mulai 1 desember sampai 5 desember", dec(5)),
        ("senin sampai rabu", dec(2)),
        ("besok atau lusa", date(2026, 11, 26)),
        ("besok/lusa", date(2026, 11, 26)),
        ("2-3 hari lagi", date(2026, 11, 27)),
        ("2 sampai 3 hari lagi", date(2026, 11, 27)),
        ("dua tiga hari lagi", date(2026, 11, 27)),
        ("1-2 minggu lagi", dec(8)),
        ("1-2 bulan lagi", date(2027, 1, 24)),
        ("2 minggu", dec(8)),
        ("sebulan lagi", dec(24)),
        ("minggu ini", date(2026, 11, 27)),
        ("minggu depan", dec(4)),
        ("awal minggu depan", dec(1)),
        ("akhir pekan", date(2026, 11, 29)),
        ("minggu kedua desember", dec(14)),
        ("minggu ke-2 bulan depan", dec(14)),
        ("Januari minggu kedua", date(2027, 1, 14)),
        ("bulan ini", date(2026, 11, 30)),
        ("bulan depan", dec(31)),
        ("akhir bulan depan", dec(31)),
        ("pertengahan bulan depan", dec(20)),
        ("akhir bulan Maret", date(2027, 3, 31)),
        ("akhir bulan januari 2027", date(2027, 1, 31)),
        ("awal Februari 2027", date(2027, 2, 10)),
        ("bulan Desember", dec(31)),
        ("akhir tahun", dec(31)),
        ("akhir tahun depan", date(2027, 12, 31)),
        ("akhir tahun 2027", date(2027, 12, 31)),
        ("akhir 2027", date(2027, 12, 31)),
        ("awal tahun depan", date(2027, 3, 31)),
        ("tahun 2027", date(2027, 12, 31)),
        ("2027", date(2027, 12, 31)),
        ("triwulan 1 2027", date(2027, 3, 31)),
        ("TW II tahun depan", date(2027, 6, 30)),
        ("triwulan pertama", date(2027, 3, 31)),
        ("semester 1 2027", date(2027, 6, 30)),
        ("Q1 2027", date(2027, 3, 31)),
        ("2x24 jam", date(2026, 11, 26)),
        ("dalam 1x24 jam", date(2026, 11, 25)),
        ("paling lambat 10 desember", dec(10)),
        ("maksimal tgl 10 desember", dec(10)),
    ],
)
def test_of_several_days_the_last_is_promised_and_said_to_be_the_last(typed: str, day: date):
    assert planned_day(typed, TODAY) == Planned(day, loose=True)


@pytest.mark.parametrize(
    ("typed", "day", "loose"),
    [
        ("Senin 7 Desember tim Bina Marga menambal", dec(7), False),
        ("Minggu, 6 Desember kerja bakti", dec(6), False),
        ("kerja bakti minggu 6 desember", dec(6), False),
        ("15-12 menunggu aspal", dec(15), False),
        ("15/12/2026: menunggu aspal", dec(15), False),
        ("5.1 anggaran baru", date(2027, 1, 5), False),
        ("3 Januari 2027, setelah libur", date(2027, 1, 3), False),
        ("besok pagi tim tambal", date(2026, 11, 25), False),
        ("besok petugas PLN ke lokasi jam 10", date(2026, 11, 25), False),
        ("besok 08.00-10.00", date(2026, 11, 25), False),
        ("10.30 besok", date(2026, 11, 25), False),
        ("besok 2 tim turun", date(2026, 11, 25), False),
        ("2-3 titik besok di RT 3/5", date(2026, 11, 25), False),
        ("nunggu material, insyaallah tgl 5 desember", dec(5), False),
        ("kemarin sudah disurvei, 15 Desember dikerjakan", dec(15), False),
        ("belum bisa besok, senin saja", date(2026, 11, 30), False),
        ("sejak 3 hari lalu gelap, besok kami ganti", date(2026, 11, 25), False),
        ("sekitar 10 des", dec(10), False),
        ("mei nunggu pak kadis", date(2027, 5, 31), True),
        ("2 minggu lagi menunggu alat", dec(8), True),
        ("bulan depan setelah lelang", dec(31), True),
        ("akhir Maret 2027, masuk APBD tahun depan", date(2027, 3, 31), True),
        ("nunggu anggaran 2027", date(2027, 12, 31), True),
        ("anggaran 2027", date(2027, 12, 31), True),
    ],
)
def test_words_beside_the_day_stay_whole(typed: str, day: date, loose: bool):
    assert planned_day(typed, TODAY) == Planned(day, typed, loose)


@pytest.mark.parametrize(
    ("typed", "day", "loose"),
    [
        ("H+3", date(2026, 11, 27), False),
        ("insyaallah h + 7 tim menambal", dec(1), False),
        ("dalam 2x24 jam", date(2026, 11, 26), True),
        ("dlm 5 hari kerja", dec(1), True),
        ("paling lambat 3-5 hari kerja lagi", dec(1), True),
        ("H+10 hari kerja", dec(8), True),
        ("14 hari kerja ke depan", dec(14), True),
        ("pengerjaan 5 hari kerja, mulai 7 Desember", dec(7), False),
    ],
)
def test_days_counted_from_today_and_working_days_by_the_citys_calendar(typed: str, day: date, loose: bool):
    planned = planned_day(typed, TODAY, CALENDAR.add)
    assert (planned.day, planned.loose) == (day, loose)


@pytest.mark.parametrize("typed", ["H+3 lebaran", "2 hari kerja setelah lebaran", "pengerjaan 5 hari kerja"])
def test_days_counted_from_something_else_are_none(typed: str):
    with pytest.raises(Invalid):
        planned_day(typed, TODAY, CALENDAR.add)


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("", "error-no-day"),
        ("sabtuan", "error-no-day"),
        ("12 lampu mati", "error-no-day"),
        ("15", "error-no-day"),
        ("pukul 9.10", "error-no-day"),
        ("Jl 17 Agustus RT 3/5", "error-no-day"),
        ("surat nomor 12/11", "error-no-day"),
        ("pengerjaan 2 minggu", "error-no-day"),
        ("1,5 bulan lagi", "error-no-day"),
        ("kerja bakti tiap jumat", "error-no-day"),
        ("kata pak Mei", "error-no-day"),
        ("31-2", "error-day-none"),
        ("31 Februari", "error-day-none"),
        ("15-13", "error-day-none"),
        ("5-1 des", "error-day-none"),
        ("23/11/2026", "error-day-past"),
        ("20/11", "error-day-past"),
        ("oktober", "error-day-past"),
        ("1/1/2020", "error-day-past"),
        ("kemarin", "error-day-past"),
        ("senin kemarin", "error-day-past"),
        ("3 hari yang lalu", "error-day-past"),
        ("24/11", "error-day-today"),
        ("24 november", "error-day-today"),
        ("hari ini", "error-day-today"),
        ("nanti sore", "error-day-today"),
        ("secepatnya ya", "error-day-vague"),
        ("setelah lebaran", "error-day-vague"),
        ("setelah 10 desember", "error-day-vague"),
        ("nunggu anggaran", "error-day-vague"),
        ("setelah hujan reda", "error-day-vague"),
        ("tahap 2 desember", "error-no-day"),
        ("tidak bisa besok", "error-day-vague"),
        ("5 hari kerja", "error-day-vague"),
        ("1/1/2099", "error-day-far"),
        ("Senin 8 Desember", "error-day-disagrees"),
        ("besok survei, 15 desember dikerjakan", "error-day-several"),
        ("bukan senin tapi kamis atau 20 desember, 5 januari", "error-day-several"),
        ("25 nov 26", "error-day-unclear"),
        ("tgl 1-5", "error-day-unclear"),
        ("besok 081234", "error-day-unclear"),
        ("Senin 7", "error-day-unclear"),
    ],
)
def test_what_is_no_honest_day_and_why(typed: str, key: str):
    with pytest.raises(Invalid) as caught:
        planned_day(typed, TODAY)
    assert caught.value.key == key


def test_on_a_friday_this_week_ends_on_sunday():
    assert planned_day("minggu ini", date(2026, 11, 27)).day == date(2026, 11, 29)


@given(st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.integers(1, 290))
def test_a_day_written_in_full_is_that_day(today: date, ahead: int):
    day = today + timedelta(days=ahead)
    assert planned_day(f"{day:%d/%m/%Y} alasan", today).day == day
    assert planned_day(f"{day:%d-%m}", today).day == day


WORDS = st.sampled_from(
    re.findall(
        r"\S+",
        """senin minggu depan besok lusa akhir awal bulan tahun desember maret nov 31 5 2 12 2027 - / . , lagi
        hari tgl sampai s/d ke kedua II triwulan jam RT se se- lalu kemarin ini atau tidak setelah 0 99
        paling lambat""",
    )
)
TEXTS = st.text(max_size=80) | st.lists(WORDS, max_size=9).map(" ".join)


@given(TEXTS, st.dates(date(2024, 1, 1), date(2030, 1, 1)))
@example("İ ſenin 31-12-9999 sampai senin", TODAY)
@example("ke pertama minggu ke kedua desember", TODAY)
def test_any_text_is_a_day_in_the_future_or_refused(text: str, today: date):
    try:
        planned = planned_day(text, today)
    except Invalid as error:
        assert error.facts["field"] == "date"  # noqa: PT017 - which reason is told elsewhere
        return
    assert planned.day > today
    assert planned.words in {"", text.strip()}
