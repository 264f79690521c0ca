from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints.desk_rules import Listener
from complaints.lifecycle import STAFF_TURN, Standing, State
from complaints.service_levels import Kind, load_rules
from complaints.staffing.ladder import Look, look

RULES = load_rules().versions[-1]
CALENDAR = load_rules().calendar(range(2024, 2029))
MONDAY = date(2026, 11, 23)  # half on 2 December, four fifths on 9 December, all on 11 December
OFFICER, COORDINATOR, LEAD = Listener.OFFICER, Listener.COORDINATOR, Listener.LEAD


def looked(today, *, told=0.0, state=State.IN_PROGRESS, begun=MONDAY, kind=Kind.COMPLAINT, planned_on=None):
    deadlines = RULES.deadlines(kind, begun, CALENDAR)
    return look(
        Standing(state, 1, "DPUPRPKP", None, 0, deadlines),
        registered_on=begun,
        told=told,
        today=today,
        calendar=CALENDAR,
        rules=RULES,
        planned_on=planned_on,
    )


def december(day: int) -> date:
    return date(2026, 12, day)


@pytest.mark.parametrize(
    ("today", "told", "reached", "tell", "next_on"),
    [
        (MONDAY, 0.0, None, set(), december(2)),
        (december(2), 0.0, 0.5, {OFFICER}, december(9)),
        (december(2), 0.5, None, set(), december(9)),
        (december(9), 0.5, 0.8, {OFFICER, COORDINATOR}, december(11)),
        (december(11), 0.8, 1.0, {OFFICER, LEAD}, None),
        (december(14), 1.0, None, set(), None),
        (december(28), 0.0, 1.0, {OFFICER, COORDINATOR, LEAD}, None),
    ],
)
def test_the_rungs_of_a_complaint(today, told, reached, tell, next_on):
    assert looked(today, told=told) == Look(reached, frozenset(tell), next_on)


def test_on_a_day_off_the_look_is_put_off():
    assert looked(december(12)) == Look(None, frozenset(), december(14))


def test_nobody_is_hurried_before_the_day_the_citizen_was_told_of():
    planned = december(16)
    assert looked(december(14), state=State.SCHEDULED, planned_on=planned).reached is None
    assert looked(december(14), state=State.SCHEDULED, planned_on=planned).next_on == december(17)
    assert looked(december(17), state=State.SCHEDULED, planned_on=planned).reached == 1.0


BEGUN = st.dates(date(2025, 1, 2), date(2026, 9, 1))


@given(
    BEGUN,
    st.sampled_from(State),
    st.sampled_from(Kind),
    st.integers(0, 120),
    st.sampled_from([0, 0.5, 0.8, 1]),
)
def test_laws_of_one_look(begun, state, kind, later, told):
    today = begun + timedelta(days=later)
    found = looked(today, told=told, state=state, begun=begun, kind=kind)
    assert (found.reached is None) == (not found.tell)
    if state not in STAFF_TURN:
        assert found == Look(None, frozenset(), None)
    if found.reached is not None:
        assert found.reached > told
        assert CALENDAR.is_working(today)
    if found.next_on is not None:
        assert found.next_on > today
        assert CALENDAR.is_working(found.next_on)


@given(BEGUN, st.sampled_from(sorted(STAFF_TURN)), st.sampled_from(Kind), st.data())
def test_over_a_whole_life_each_rung_is_told_once_and_everybody_hears(begun, state, kind, data):
    told, heard, day = 0.0, [], begun
    for _ in range(400):
        found = looked(day, told=told, state=state, begun=begun, kind=kind)
        if found.reached is not None:
            told = found.reached
            heard.append((told, found.tell))
        if found.next_on is None:
            break
        # The machine may be off for days, and each change of the report is a look before its time.
        day = data.draw(
            st.sampled_from([day + timedelta(days=1), found.next_on, found.next_on + timedelta(days=4)])
        )
    assert told == 1.0
    assert [part for part, _ in heard] == sorted({part for part, _ in heard})
    assert frozenset().union(*(tell for _, tell in heard)) == frozenset(Listener)
