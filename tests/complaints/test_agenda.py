from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints.lifecycle import CITIZEN_TURN, FINAL, STAFF_TURN, State
from complaints.service_levels import load_rules
from complaints.staffing.agenda import (
    Facts,
    Item,
    Promise,
    broken_promises,
    item_of,
    pressing_promises,
)

CALENDAR = load_rules().calendar(range(2025, 2029))
TODAY = date(2026, 11, 24)
FRIDAY, TOMORROW, YESTERDAY = date(2026, 11, 20), TODAY + timedelta(days=1), TODAY - timedelta(days=1)
SOME_DAY = st.dates(TODAY - timedelta(days=30), TODAY + timedelta(days=30))
FACTS = st.builds(
    Facts,
    state=st.sampled_from(State),
    registered_on=SOME_DAY,
    answered=st.booleans(),
    held=st.booleans(),
    verify_by=SOME_DAY,
    answer_by=SOME_DAY,
    finish_by=SOME_DAY,
    planned_on=st.none() | SOME_DAY,
    emergency=st.booleans(),
)


def item(**different: Any) -> Item | None:
    usual = {
        "state": State.IN_PROGRESS,
        "registered_on": YESTERDAY,
        "answered": True,
        "held": True,
        "verify_by": TOMORROW,
        "answer_by": TOMORROW,
        "finish_by": TOMORROW,
    }
    return item_of(Facts(**{**usual, **different}), TODAY, CALENDAR, untouched_after=1)


@pytest.mark.parametrize(
    ("different", "heading"),
    [
        ({}, None),
        ({"finish_by": YESTERDAY}, Item.OVERDUE),
        ({"finish_by": TODAY}, Item.TODAY),
        ({"answer_by": TODAY}, None),
        ({"answer_by": TODAY, "answered": False}, Item.TODAY),
        ({"answer_by": YESTERDAY, "answered": False}, Item.OVERDUE),
        ({"verify_by": YESTERDAY, "state": State.REGISTERED, "held": False}, Item.OVERDUE),
        ({"state": State.REGISTERED, "held": False}, Item.UNTOUCHED),
        ({"state": State.REGISTERED, "held": False, "registered_on": TODAY}, None),
        ({"state": State.WAITING_CITIZEN, "finish_by": YESTERDAY}, Item.WAITING),
        ({"state": State.SCHEDULED, "planned_on": TODAY}, Item.PLANNED),
        ({"state": State.SCHEDULED, "planned_on": TOMORROW, "finish_by": YESTERDAY}, None),
        ({"state": State.SCHEDULED, "planned_on": YESTERDAY}, Item.OVERDUE),
        ({"state": State.RESULT, "finish_by": YESTERDAY}, None),
        ({"emergency": True}, Item.EMERGENCY),
        ({"emergency": True, "finish_by": YESTERDAY}, Item.EMERGENCY),
        ({"emergency": True, "state": State.OUTSIDE}, None),
        ({"emergency": True, "state": State.OUTSIDE, "finish_by": TODAY}, Item.EMERGENCY),
        ({"emergency": True, "state": State.SCHEDULED, "planned_on": TOMORROW}, None),
        ({"emergency": True, "state": State.RESULT}, None),
    ],
)
def test_the_heading_of_a_report(different, heading):
    assert item(**different) == heading


@given(FACTS)
def test_laws_of_the_headings(facts):
    heading = item_of(facts, TODAY, CALENDAR, untouched_after=1)
    if facts.state in FINAL or facts.state is State.RESULT:
        assert heading is None
    if heading in {Item.EMERGENCY, Item.OVERDUE, Item.TODAY, Item.PLANNED, Item.UNTOUCHED}:
        assert facts.state in STAFF_TURN
    if heading is Item.WAITING:
        assert facts.state in CITIZEN_TURN
    if heading is Item.OVERDUE:
        later = item_of(facts, TODAY + timedelta(days=1), CALENDAR, untouched_after=1)
        assert later is Item.OVERDUE, "what is late stays late until something is done"
    if facts.emergency and heading is not None:
        assert heading in {Item.EMERGENCY, Item.WAITING}, "an emergency stands under no other heading"


def facts(**different: Any) -> Facts:
    usual = {
        "state": State.REGISTERED,
        "registered_on": FRIDAY,
        "answered": False,
        "held": False,
        "verify_by": TOMORROW,
        "answer_by": TOMORROW,
        "finish_by": TOMORROW,
    }
    return Facts(**{**usual, **different})


@pytest.mark.parametrize(
    ("different", "pressing", "broken"),
    [
        ({}, [], []),
        ({"verify_by": TODAY}, [Promise.VERIFY], []),
        ({"verify_by": YESTERDAY}, [Promise.VERIFY], [Promise.VERIFY]),
        ({"verify_by": FRIDAY, "answer_by": TODAY}, [Promise.ANSWER, Promise.VERIFY], [Promise.VERIFY]),
        ({"verify_by": FRIDAY, "answer_by": YESTERDAY}, [Promise.ANSWER], [Promise.ANSWER]),
        (
            {"state": State.IN_PROGRESS, "answer_by": FRIDAY, "finish_by": TODAY},
            [Promise.FINISH, Promise.ANSWER],
            [Promise.ANSWER],
        ),
        ({"state": State.WAITING_CITIZEN, "answer_by": FRIDAY}, [Promise.ANSWER], []),
    ],
)
def test_the_gravest_promise_is_never_hidden_by_an_older_one(different, pressing, broken):
    known = facts(**different)
    assert [what for _, what in pressing_promises(known, TODAY)] == pressing
    assert [what for _, what in broken_promises(known, TODAY)] == broken
