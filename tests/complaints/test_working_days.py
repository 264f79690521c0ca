from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints.errors import MissingHolidays
from complaints.working_days import WorkCalendar, local_date

CALENDAR = WorkCalendar.for_indonesia(range(2024, 2028))
DAYS = st.dates(date(2025, 1, 2), date(2026, 12, 31))
SPANS = st.integers(0, 80)
FORWARD = st.integers(1, 80)


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (date(2025, 8, 17), "independence day"),
        (date(2025, 12, 26), "collective leave after Christmas"),
        (date(2026, 3, 20), "collective leave before Idul Fitri"),
        (date(2026, 3, 19), "Nyepi"),
        (date(2026, 5, 1), "labour day"),
        (date(2026, 11, 21), "a Saturday"),
        (date(2026, 11, 22), "a Sunday"),
    ],
)
def test_days_off(day, why):
    assert not CALENDAR.is_working(day), why


@pytest.mark.parametrize(
    "day", [date(2026, 3, 17), date(2026, 3, 25), date(2025, 12, 29), date(2026, 11, 23)]
)
def test_ordinary_days_are_worked_on(day):
    assert CALENDAR.is_working(day)


def test_fourteen_days_over_idul_fitri():
    # 18 to 24 March 2026 are Nyepi, Idul Fitri and collective leave: 3 April is Good Friday.
    assert CALENDAR.add(date(2026, 3, 9), 14) == date(2026, 4, 6)


def test_a_saturday_is_day_zero_and_monday_is_day_one():
    assert CALENDAR.add(date(2026, 11, 21), 1) == date(2026, 11, 23)
    assert CALENDAR.add(date(2026, 11, 21), 0) == date(2026, 11, 23)


@given(DAYS, FORWARD)
def test_count_undoes_add(day, n):
    assert CALENDAR.count(day, CALENDAR.add(day, n)) == n


@given(DAYS, FORWARD)
def test_add_undoes_itself_backwards_on_working_days(day, n):
    day = CALENDAR.next_working(day)
    assert CALENDAR.add(CALENDAR.add(day, n), -n) == day


@given(DAYS, DAYS)
def test_add_undoes_count_on_working_days(one, other):
    start, end = sorted((one, CALENDAR.next_working(other)))
    end = CALENDAR.next_working(end)
    assert CALENDAR.add(start, CALENDAR.count(start, end)) == end


@given(DAYS, SPANS)
def test_add_lands_on_a_working_day(day, n):
    landed = CALENDAR.add(day, n)
    assert CALENDAR.is_working(landed)
    assert landed >= day


@given(DAYS, FORWARD, SPANS)
def test_add_is_additive(day, first, second):
    assert CALENDAR.add(CALENDAR.add(day, first), second) == CALENDAR.add(day, first + second)


@given(DAYS, st.integers(0, 20), SPANS, st.integers(0, 20))
def test_add_is_monotone(day, later, n, more):
    assert CALENDAR.add(day, n) <= CALENDAR.add(day + timedelta(days=later), n + more)


@given(DAYS, DAYS, DAYS)
def test_count_adds_up_and_turns_its_sign(one, two, three):
    assert CALENDAR.count(one, three) == CALENDAR.count(one, two) + CALENDAR.count(two, three)
    assert CALENDAR.count(one, two) == -CALENDAR.count(two, one)


@given(DAYS, FORWARD, st.integers(-5, 120))
def test_position_never_begins_below_zero(day, n, later):
    now, total = CALENDAR.position(day, CALENDAR.add(day, n), day + timedelta(days=later))
    assert now >= 0
    assert total == n


def test_position_passes_the_end_when_overdue():
    assert CALENDAR.position(date(2026, 11, 2), date(2026, 11, 9), date(2026, 11, 11)) == (7, 5)


def test_an_unknown_year_fails_at_use():
    with pytest.raises(MissingHolidays) as failure:
        CALENDAR.add(date(2027, 12, 28), 10)
    assert failure.value.year == 2028
    assert failure.value.facts == {"year": 2028}


def test_a_year_without_decreed_leave_is_unknown_unless_accepted_or_given():
    # 2030's collective leave is decreed in 2029 at the earliest.
    assert not WorkCalendar.for_indonesia([2030]).knows(2030)
    assert WorkCalendar.for_indonesia([2030], without_leave=[2030]).knows(2030)
    given_leave = WorkCalendar.for_indonesia([2030], extra={date(2030, 12, 24): "leave"})
    assert not given_leave.is_working(date(2030, 12, 24))


def test_a_city_can_add_and_remove_days():
    changed = WorkCalendar.for_indonesia(
        [2026], extra={date(2026, 4, 1): "Hari Jadi"}, removed=[date(2026, 12, 24)]
    )
    assert not changed.is_working(date(2026, 4, 1))
    assert changed.is_working(date(2026, 12, 24))


def test_the_local_day_is_that_of_the_city():
    evening = datetime(2026, 11, 23, 17, 30, tzinfo=UTC)
    assert local_date(evening, ZoneInfo("Asia/Jakarta")) == date(2026, 11, 24)
