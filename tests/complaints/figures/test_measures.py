import statistics
from collections import Counter
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints.figures import Collector, Fate, Filed, Measures, Outcome, Tally, nearest_rank, period_in
from tests.complaints.figures.test_outcome import FILED

DAYS = st.integers(0, 200)
OUTCOMES = st.builds(
    Outcome,
    fate=st.sampled_from(Fate),
    department=st.sampled_from(["Dishub", "DLH"]),
    answered_after=st.none() | DAYS,
    in_time=st.none() | st.booleans(),
    resulted=st.booleans(),
    reopened=st.booleans(),
)


def test_half_and_nine_of_ten_by_nearest_rank():
    days = Counter(range(1, 11))
    assert [nearest_rank(days, share) for share in (0.5, 0.9, 1.0, 0.01)] == [5, 9, 10, 1]
    assert nearest_rank({}, 0.5) is None


@given(st.lists(DAYS, min_size=1), st.floats(0.001, 1))
def test_at_least_that_share_is_not_above_it_and_it_occurred(days: list[int], share: float):
    value = nearest_rank(Counter(days), share)
    assert value in days
    assert sum(day <= value for day in days) >= share * len(days) - 1e-6


@given(st.lists(DAYS, min_size=1))
def test_percentiles_rise_and_the_median_is_the_lower_one(days: list[int]):
    ranks = [nearest_rank(Counter(days), part / 20) for part in range(1, 21)]
    assert ranks == sorted(ranks)
    assert nearest_rank(Counter(days), 0.5) == statistics.median_low(days)


@given(st.lists(st.tuples(OUTCOMES, st.none() | st.integers(1, 5))))
def test_parts_are_never_larger_than_their_whole(seen: list[tuple[Outcome, int | None]]):
    tally = Tally()
    for outcome, mark in seen:
        tally.add(outcome, mark)
    told = tally.measures()
    assert told.received == len(seen) == told.judged + told.merged + told.archived
    assert told.answered <= told.judged
    assert told.finished <= told.judged
    assert told.in_time <= told.due <= told.judged
    assert told.late <= told.due - told.in_time
    assert told.reopened <= told.resulted <= told.judged
    for share in (told.answered_share, told.finished_share, told.in_time_share, told.reopened_share):
        assert share is None or 0 <= share <= 1
    assert told.rating is None or 1 <= told.rating <= 5
    assert (told.answer_median or 0) <= (told.answer_p90 or 0)


def test_nothing_counted_is_nothing_told():
    assert Tally().measures() == Measures()


def collected(*filed: Filed, department: str | None = None):
    collector = Collector(department)
    for one in filed:
        collector.add(one, Outcome(fate=Fate.OPEN, department=one.department))
    return collector.figures(period_in("2026-S1", FILED.on)[0], datetime(2026, 4, 1, tzinfo=UTC), None)


@pytest.mark.parametrize("number", [0, 1, 4, 5, 6])
def test_restricted_reports_change_no_number_at_all(number: int):
    hidden = FILED._replace(restricted=True, department="Inspektorat", kind="oversight", kelurahan="Klojen")
    figures = collected(FILED, FILED, *[hidden] * number)
    assert figures == collected(FILED, FILED)
    for lines in (figures.departments, figures.kinds, figures.categories, figures.kelurahan, figures.months):
        assert sum(line.measures.received for line in lines) == 2
        assert {line.name for line in lines}.isdisjoint({"Inspektorat", "oversight", "Klojen"})


def test_a_departments_report_holds_no_restricted_one():
    hidden = FILED._replace(restricted=True)
    figures = collected(FILED, *[hidden] * 9, department="Dishub")
    assert figures.total.received == 1
    assert collected(hidden, department="Dishub").total == Measures()
