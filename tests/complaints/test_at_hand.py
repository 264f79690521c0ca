"""The order in which colleagues are offered for a case."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from complaints.staffing.at_hand import HINDERED, Standing, at_hand
from complaints.staffing.duty import Carried, Hours, Leave, free_hands, is_away
from tests.complaints.test_duty import CALENDAR, MONDAY, OFFICE, ZONE, at, duty, suggested

NINE = at(2026, 11, 23, 9)


def offered(duties, carries=None, moment=NINE):
    return at_hand(duties, carries or {}, moment=moment, calendar=CALENDAR, zone=ZONE)


def test_on_duty_then_later_then_full_then_away():
    people = [
        duty(1, leaves=(Leave(MONDAY, MONDAY),)),
        duty(2, capacity=1),
        duty(3, hours=Hours(OFFICE.end, OFFICE.end.replace(hour=20))),
        duty(4),
        duty(5),
    ]
    found = offered(people, {2: Carried(1, 1.0), 4: Carried(3, 3.0)})
    assert [one.officer for one in found] == [5, 4, 3, 2, 1]
    assert [str(one.standing) for one in found] == ["here", "here", "later", "full", "away"]


def test_leave_that_follows_leave_ends_with_the_last():
    (found,) = offered(
        [duty(leaves=(Leave(MONDAY, date(2026, 11, 25)), Leave(date(2026, 11, 26), date(2026, 11, 28))))]
    )
    assert found.until == date(2026, 11, 28)


def test_on_a_weekend_before_leave_she_is_away_until_it_ends():
    (found,) = offered([duty(leaves=(Leave(MONDAY, date(2026, 11, 24)),))], moment=at(2026, 11, 21, 9))
    assert (found.standing, found.until) == (Standing.AWAY, date(2026, 11, 24))


def test_leave_without_an_end_in_sight_has_none():
    (found,) = offered([duty(leaves=(Leave(MONDAY, date(2027, 12, 31)),))])
    assert (found.standing, found.until, found.begins) == (Standing.AWAY, None, None)


PEOPLE = st.lists(
    st.builds(
        lambda capacity, cases, first, days: (capacity, cases, first, days),
        st.integers(1, 4),
        st.integers(0, 5),
        st.integers(-3, 5),
        st.integers(0, 4),
    ),
    max_size=6,
)


@given(PEOPLE, st.integers(0, 7 * 24))
def test_nobody_is_left_out_and_whoever_is_suggested_stands_before_the_hindered(people, hours):
    moment = NINE + timedelta(hours=hours)
    duties = [
        duty(
            number,
            capacity=capacity,
            leaves=(Leave(MONDAY + timedelta(days=first), MONDAY + timedelta(days=first + days)),),
        )
        for number, (capacity, _, first, days) in enumerate(people, 1)
    ]
    carries = {number: Carried(cases, float(cases)) for number, (_, cases, *_) in enumerate(people, 1)}
    found = offered(duties, carries, moment)
    assert sorted(one.officer for one in found) == [one.officer for one in duties]
    free = [one.officer for one in found if one.standing not in HINDERED]
    assert set(free) == {
        one.officer
        for one in duties
        if free_hands(one, carries[one.officer]) and not is_away(one, moment, CALENDAR, ZONE)
    }
    assert [one.officer for one in found][: len(free)] == free
    chosen = suggested(duties, carries, moment)
    assert chosen is None or chosen in free
    if chosen is not None and found[0].standing is Standing.HERE:
        assert found[0].officer == chosen
