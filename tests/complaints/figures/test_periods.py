from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints.errors import Invalid
from complaints.figures import period_in

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "name", "rest"),
    [
        ("2026-S1", "2026-S1", ""),
        ("2026 s2", "2026-S2", ""),
        ("S1 2026", "2026-S1", ""),
        ("semester 2 2025", "2025-S2", ""),
        ("2026-07", "2026-07", ""),
        ("7/2026", "2026-07", ""),
        ("Juli 2026", "2026-07", ""),
        ("bulan agustus 2025", "2025-08", ""),
        ("2026", "2026", ""),
        ("tahun 2025", "2025", ""),
        ("", "2026-S2", ""),
        ("semester ini", "2026-S2", ""),
        ("semester lalu", "2026-S1", ""),
        ("bulan lalu", "2026-10", ""),
        ("bulan ini", "2026-11", ""),
        ("sasi iki", "2026-11", ""),
        ("last year", "2025", ""),
        ("2026-S1 dishub", "2026-S1", "dishub"),
        ("satpol pp 2026-07", "2026-07", "satpol pp"),
        ("bulan lalu Kec. Klojen", "2026-10", "Kec. Klojen"),
        ("dishub", "2026-S2", "dishub"),
        ("november", "2026-11", ""),
        ("Desember", "2025-12", ""),
        ("bulan mei dishub", "2026-05", "dishub"),
        ("semester 1", "2026-S1", ""),
        ("triwulan 4", "2026-TW4", ""),
        ("triwulan ke-3 dishub", "2026-TW3", "dishub"),
        ("TW II 2025", "2025-TW2", ""),
        ("2026-Q1", "2026-TW1", ""),
        ("triwulan lalu", "2026-TW3", ""),
        ("tahun ini", "2026", ""),
        ("smt 2 dishub", "2026-S2", "dishub"),
        ("S1", "2026-S1", ""),
        ("minggu ini", "2026-W48", ""),
        ("pekan lalu", "2026-W47", ""),
        ("gimana kinerja dishub minggu ini", "2026-W48", "gimana kinerja dishub"),
        ("dishub bulan ini", "2026-11", "dishub"),
    ],
)
def test_a_period_is_read_as_people_type_it(typed: str, name: str, rest: str):
    period, left = period_in(typed, TODAY)
    assert (period.name, left) == (name, rest)
    assert period_in(period.name, TODAY)[0] == period


@pytest.mark.parametrize(
    "typed", ["2026-13", "2026-S3", "31-12-2026", "1999", "2026-00", "2026-W54", "november 31", "hari ini"]
)
def test_a_number_that_is_no_period_is_said_so(typed: str):
    with pytest.raises(Invalid):
        period_in(typed, TODAY)


@given(
    st.dates(date(2010, 1, 1), date(2090, 12, 31)),
    st.sampled_from(["minggu", "bulan", "triwulan", "semester", "tahun"]),
)
def test_last_ends_the_day_before_this_begins(today: date, span: str):
    this, last = (period_in(f"{span} {which}", today)[0] for which in ("ini", "lalu"))
    assert this.first <= today <= this.last
    assert last.last + timedelta(days=1) == this.first


@given(st.text(max_size=60))
def test_nothing_that_is_typed_breaks_it(typed: str):
    try:
        period, _ = period_in(typed, TODAY)
    except Invalid:
        return
    assert period.first <= period.last


@given(
    st.dates(date(2010, 1, 1), date(2090, 12, 31)),
    st.sampled_from(["januari", "agustus", "triwulan 3", "semester 2"]),
)
def test_without_its_year_a_period_is_the_latest_that_has_begun(today: date, typed: str):
    period, _ = period_in(typed, today)
    assert period.first <= today < period.first.replace(year=period.first.year + 1)
