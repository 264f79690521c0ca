from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints.figures import forecast
from tests.complaints.figures.histories import CALENDAR


def steady(year: int, until: date, a_day: int = 10) -> Counter[date]:
    """So many on each working day."""
    days = (date(year, 1, 1) + timedelta(days=one) for one in range(366))
    return Counter({day: a_day for day in days if day <= until and CALENDAR.is_working(day)})


def test_an_even_year_is_foretold_exactly():
    whole = sum(steady(2026, date(2026, 12, 31)).values())
    seen = forecast(steady(2026, date(2026, 6, 30)), date(2026, 6, 30), CALENDAR, target=2920)
    assert seen.expected == seen.low == seen.high == whole
    assert (seen.method, seen.target) == ("working_days", 2920)
    assert seen.gone == pytest.approx(seen.received / whole)


def test_in_the_first_weeks_nothing_is_foretold():
    seen = forecast(steady(2026, date(2026, 1, 16)), date(2026, 1, 16), CALENDAR)
    assert seen.received > 0
    assert (seen.expected, seen.low, seen.high) == (None, None, None)


def test_from_too_few_reports_nothing_is_foretold():
    few = Counter({date(2026, 3, 2): 49})
    seen = forecast(few, date(2026, 6, 30), CALENDAR, fewest=50)
    assert (seen.expected, seen.low, seen.high, seen.too_few) == (None, None, None, True)
    enough = forecast(few + Counter({date(2026, 3, 3): 1}), date(2026, 6, 30), CALENDAR, fewest=50)
    assert enough.expected is not None
    assert not enough.too_few


def test_a_year_that_is_over_is_counted():
    year = steady(2026, date(2026, 12, 31))
    seen = forecast(year, date(2026, 12, 31), CALENDAR)
    assert (seen.method, seen.expected) == ("counted", sum(year.values()))


def test_a_whole_last_year_gives_the_season():
    last = steady(2025, date(2025, 6, 30), 5) + Counter(
        {day: 20 for day in steady(2025, date(2025, 12, 31)) if day > date(2025, 6, 30)}
    )
    seen = forecast(steady(2026, date(2026, 6, 30)), date(2026, 6, 30), CALENDAR, last_year=last)
    assert seen.method == "last_year"
    assert seen.expected is not None
    assert seen.expected > 3.5 * seen.received  # the second half of last year brought four times as much


def test_too_small_a_last_year_is_no_season():
    few = Counter({date(2025, 3, 3): 30})
    seen = forecast(steady(2026, date(2026, 6, 30)), date(2026, 6, 30), CALENDAR, last_year=few)
    assert seen.method == "working_days"


def test_quiet_and_busy_weeks_make_the_range():
    year = steady(2026, date(2026, 6, 30))
    for day in year:
        year[day] = 4 if day.isocalendar().week % 2 else 16
    seen = forecast(year, date(2026, 6, 30), CALENDAR)
    assert seen.low is not None
    assert seen.high is not None
    assert seen.low < (seen.expected or 0) < seen.high


@given(
    st.dictionaries(st.dates(date(2026, 1, 1), date(2026, 12, 31)), st.integers(0, 50)),
    st.dates(date(2026, 1, 1), date(2026, 12, 31)),
)
def test_a_forecast_is_never_below_what_came_and_lies_in_its_range(arrivals: dict[date, int], day: date):
    seen = forecast(arrivals, day, CALENDAR)
    if seen.expected is not None:
        assert seen.expected >= seen.received
    if seen.low is not None and seen.high is not None:
        assert seen.received <= seen.low <= (seen.expected or 0) <= seen.high
