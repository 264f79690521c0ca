from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints.service_levels import load_rules
from complaints.staffing.duty import (
    EVERY_DAY,
    HORIZON,
    WORKING_DAYS,
    Carried,
    Case,
    Duty,
    Hours,
    Leave,
    back_on,
    carried,
    free_hands,
    is_away,
    is_present,
    next_duty,
    on_leave,
    stand_in,
    suggestion,
    weight,
)

ZONE = ZoneInfo("Asia/Jakarta")
BOOK = load_rules()
CALENDAR = BOOK.calendar(range(2024, 2029))
WEIGHTS = BOOK.versions[-1].desk.load
OFFICE = Hours(time(8), time(16))
MONDAY = date(2026, 11, 23)


def at(*local: int) -> datetime:
    return datetime(*local, tzinfo=ZONE).astimezone(UTC)  # type: ignore[misc, arg-type]


def duty(officer: int = 1, **different: Any) -> Duty:
    return Duty(**{"officer": officer, "hours": OFFICE, "capacity": 10, **different})


def suggested(duties, carries=None, moment=None):
    return suggestion(
        duties, carries or {}, moment=moment or at(2026, 11, 23, 9), calendar=CALENDAR, zone=ZONE
    )


@pytest.mark.parametrize(
    ("moment", "hours", "present"),
    [
        (at(2026, 11, 23, 8), OFFICE, True),
        (at(2026, 11, 23, 7, 59), OFFICE, False),
        (at(2026, 11, 23, 16), OFFICE, False),
        (at(2026, 11, 28, 9), OFFICE, False),
        (at(2026, 12, 25, 9), OFFICE, False),
        (at(2026, 12, 25, 9), Hours(time(7), time(19), EVERY_DAY), True),
        (at(2026, 11, 28, 9), Hours(time(8), time(12), WORKING_DAYS | {6}), True),
        (at(2026, 12, 25, 9), Hours(time(8), time(12), WORKING_DAYS | {6}), False),
    ],
)
def test_presence_knows_hours_weekends_and_holidays(moment, hours, present):
    assert is_present(duty(hours=hours), moment, CALENDAR, ZONE) is present


MOMENTS = st.datetimes(datetime(2025, 1, 2), datetime(2027, 9, 1), timezones=st.just(UTC))  # noqa: DTZ001
LEAVES = st.lists(
    st.builds(
        lambda begin, days: Leave(begin, begin + timedelta(days=days)),
        st.dates(date(2025, 1, 1), date(2027, 9, 1)),
        st.integers(0, 20),
    ),
    max_size=4,
).map(tuple)
HOURS = st.builds(
    lambda start, length, days: Hours(time(start), time(start + length), frozenset(days)),
    st.integers(0, 15),
    st.integers(1, 8),
    st.sets(st.integers(1, 7), min_size=1),
)


@given(MOMENTS, HOURS, LEAVES)
def test_the_next_hour_of_duty_is_one_and_nothing_of_duty_lies_before_it(moment, hours, leaves):
    mine = duty(hours=hours, leaves=leaves)
    begin = next_duty(mine, moment, CALENDAR, ZONE)
    if begin is None:
        return
    assert begin >= moment
    assert is_present(mine, begin, CALENDAR, ZONE)
    assert (begin == moment) == is_present(mine, moment, CALENDAR, ZONE)
    between = moment
    for _ in range(50):
        between += (begin - moment) / 50
        if between < begin:
            assert not is_present(mine, between, CALENDAR, ZONE)


def test_leave_that_ends_before_her_next_day_keeps_nobody_away():
    weekend = duty(leaves=(Leave(date(2026, 11, 28), date(2026, 11, 29)),))
    assert suggested([weekend], moment=at(2026, 11, 28, 9)) == 1
    assert is_away(duty(leaves=(Leave(MONDAY, MONDAY),)), at(2026, 11, 23, 9), CALENDAR, ZONE)


def test_who_is_away_for_good_has_no_next_hour():
    away = duty(leaves=(Leave(MONDAY, MONDAY + timedelta(days=HORIZON)),))
    assert next_duty(away, at(2026, 11, 23, 9), CALENDAR, ZONE) is None
    assert back_on(away, MONDAY, CALENDAR) is None
    assert suggested([away]) is None


def test_leave_ends_on_the_first_day_she_works_again():
    away = duty(
        leaves=(Leave(date(2026, 11, 23), date(2026, 11, 26)), Leave(date(2026, 11, 27), date(2026, 11, 27)))
    )
    assert on_leave(away, date(2026, 11, 27))
    assert back_on(away, MONDAY, CALENDAR) == date(2026, 11, 30)


def test_a_substitute_stands_in_also_for_a_substitute_and_a_ring_of_them_ends():
    away = (Leave(MONDAY, MONDAY),)
    endah, bagus, rini = duty(1, leaves=away, substitute=2), duty(2, leaves=away, substitute=3), duty(3)
    assert stand_in(1, {1: endah, 2: bagus, 3: rini}, MONDAY) == 3
    assert stand_in(1, {1: endah, 2: bagus, 3: rini}, MONDAY + timedelta(days=1)) == 1
    ring = duty(2, leaves=away, substitute=1)
    assert stand_in(1, {1: endah, 2: ring}, MONDAY) is None
    assert stand_in(1, {1: endah}, MONDAY) is None, "a substitute who was removed stands in for nobody"


# --- load -----------------------------------------------------------------------------------------

CASES = st.builds(
    Case,
    kind=st.sampled_from(["complaint", "oversight", "information", "suggestion"]),
    age=st.integers(-3, 400),
    physical=st.booleans(),
    emergency=st.booleans(),
    waiting=st.booleans(),
)


def test_an_ordinary_new_complaint_weighs_one():
    assert weight(Case("complaint", 0), WEIGHTS) == 1.0


@given(CASES)
def test_what_makes_a_case_heavier_never_makes_it_lighter(case):
    other = {"kind": case.kind, "age": case.age, "waiting": case.waiting}
    plain = weight(Case(**other), WEIGHTS)
    assert weight(case, WEIGHTS) >= plain > 0
    assert weight(Case(**{**other, "waiting": True}), WEIGHTS) <= plain
    assert weight(Case(**{**other, "age": case.age + 1}), WEIGHTS) >= plain
    assert weight(Case(**{**other, "age": 10_000}), WEIGHTS) <= 2 * weight(Case(case.kind, 0), WEIGHTS)


@given(st.lists(CASES), CASES)
def test_one_case_more_is_more_to_carry(cases, one):
    before, after = carried(cases, WEIGHTS), carried([*cases, one], WEIGHTS)
    assert after.cases == before.cases + 1
    assert after.load > before.load


HANDS = st.lists(
    st.tuples(
        st.integers(1, 12),  # capacity
        st.integers(0, 14),  # cases
        st.floats(0, 40),
        st.booleans(),  # on leave
    ),
    max_size=6,
)


@given(HANDS, st.randoms(use_true_random=False), st.sampled_from([9, 3, 20]))
def test_nobody_over_the_cap_and_nobody_away_is_suggested_whatever_the_order(hands, chance, hour):
    duties = [
        duty(number, capacity=capacity, leaves=(Leave(MONDAY, MONDAY + timedelta(days=9)),) if away else ())
        for number, (capacity, _, _, away) in enumerate(hands)
    ]
    carries = {number: Carried(cases, load) for number, (_, cases, load, _) in enumerate(hands)}
    moment = at(2026, 11, 23, hour)
    chosen = suggested(duties, carries, moment)
    able = [one for one in duties if free_hands(one, carries[one.officer])]
    if chosen is None:
        assert all(one.leaves for one in able)
        return
    assert duties[chosen] in able
    assert not duties[chosen].leaves
    chance.shuffle(duties)
    assert suggested(duties, carries, moment) == chosen


@given(HANDS)
def test_who_gets_more_to_carry_is_not_suggested_sooner(hands):
    duties = [duty(number, capacity=capacity) for number, (capacity, *_) in enumerate(hands)]
    carries = {number: Carried(cases, load) for number, (_, cases, load, _) in enumerate(hands)}
    chosen = suggested(duties, carries)
    for other, held in carries.items():
        if other != chosen:
            heavier = {**carries, other: Carried(held.cases + 1, held.load + 1)}
            assert suggested(duties, heavier) == chosen


def test_whoever_carries_least_for_what_she_can_carry_comes_first():
    duties = [duty(1, capacity=20), duty(2, capacity=5)]
    assert suggested(duties, {1: Carried(6, 6.0), 2: Carried(3, 3.0)}) == 1


def test_at_night_it_is_somebody_of_the_next_morning_and_by_day_somebody_who_is_there():
    early = duty(1, hours=Hours(time(6), time(14)))
    usual, weekend = duty(2), duty(3, hours=Hours(time(8), time(16), frozenset({6, 7})))
    duties, carries = [early, usual, weekend], {1: Carried(3, 3.0)}
    assert suggested(duties, carries, at(2026, 11, 23, 22)) == 2
    assert suggested(duties, carries, at(2026, 11, 24, 7)) == 1, "she is there already"
    assert suggested(duties, carries, at(2026, 11, 24, 15)) == 2, "she has left"
    assert suggested(duties, carries, at(2026, 11, 28, 9)) == 3
