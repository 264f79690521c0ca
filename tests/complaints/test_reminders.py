from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints.lifecycle import STAFF_TURN, Standing, State
from complaints.reminders import Plan, Reminder, plan
from complaints.service_levels import Kind, load_rules

RULES = load_rules().versions[-1]
CALENDAR = load_rules().calendar(range(2024, 2028))
MONDAY = date(2026, 11, 23)  # verify by 26 November, answer by 30 November, finish by 11 December


def standing(state: State = State.REGISTERED, begun: date = MONDAY, kind: Kind = Kind.COMPLAINT) -> Standing:
    deadlines = RULES.deadlines(kind, begun, CALENDAR)
    return Standing(state, 1, "DPUPRPKP", None, 0, deadlines)


def planned(today: date, *, state=State.REGISTERED, answered=False, reminded_on=None, begun=MONDAY) -> Plan:
    return plan(
        standing(state, begun),
        registered_on=begun,
        answered=answered,
        reminded_on=reminded_on,
        today=today,
        calendar=CALENDAR,
        rules=RULES,
    )


def december(day: int) -> date:
    return date(2026, 12, day)


class Facts:
    """A report at any time of its life."""

    begun = st.dates(date(2025, 1, 2), date(2026, 9, 1))
    state = st.sampled_from(State)
    kind = st.sampled_from([Kind.COMPLAINT, Kind.INFORMATION, Kind.SUGGESTION])
    days = st.integers(0, 60)


@given(Facts.begun, Facts.state, Facts.kind, Facts.days, st.booleans(), st.none() | st.integers(0, 60))
def test_laws_of_one_look(begun, state, kind, later, answered, reminded_after):
    today = begun + timedelta(days=later)
    reminded_on = None if reminded_after is None else begun + timedelta(days=min(reminded_after, later))
    report = standing(state, begun, kind)
    found = plan(
        report,
        registered_on=begun,
        answered=answered,
        reminded_on=reminded_on,
        today=today,
        calendar=CALENDAR,
        rules=RULES,
    )
    if state not in STAFF_TURN:
        assert found == Plan(None, None)
        return
    assert found.next_on is not None
    assert found.next_on > today
    assert CALENDAR.is_working(found.next_on)
    if found.today is None:
        return
    assert CALENDAR.is_working(today)
    assert reminded_on != today
    assert (found.today is Reminder.OVERDUE) == (today > report.deadlines.finish_by)
    assert (found.today is not Reminder.LAST_DAY) or today == report.deadlines.finish_by
    assert not (answered and found.today is Reminder.ANSWER)
    assert (found.today is not Reminder.VERIFY) or state is State.REGISTERED


@given(Facts.begun, st.sampled_from(sorted(STAFF_TURN)), Facts.kind, st.booleans(), st.data())
def test_a_whole_life_of_looks_reminds_at_most_once_a_day_and_ever_more_urgently(
    begun, state, kind, answered, data
):
    report = standing(state, begun, kind)
    said: list[tuple[date, Reminder]] = []
    reminded_on, look_on, end = None, begun, begun + timedelta(days=60)
    while look_on <= end:
        found = plan(
            report,
            registered_on=begun,
            answered=answered,
            reminded_on=reminded_on,
            today=look_on,
            calendar=CALENDAR,
            rules=RULES,
        )
        if found.today is not None:
            said.append((look_on, found.today))
            reminded_on = look_on
        assert found.next_on is not None
        # The machine may be off for days, and each change of the report is a look before its time.
        early, off = look_on + timedelta(days=1), found.next_on + timedelta(days=4)
        look_on = data.draw(st.sampled_from([early, found.next_on, off]))
    days = [day for day, _ in said]
    assert days == sorted(set(days))
    assert Reminder.OVERDUE in {what for _, what in said}
    late = [day for day, what in said if what is Reminder.OVERDUE]
    assert all(CALENDAR.count(one, other) >= 5 for one, other in pairwise(late))
    first = said.index((late[0], Reminder.OVERDUE))
    assert all(what is Reminder.OVERDUE for _, what in said[first:])


@pytest.mark.parametrize(
    ("today", "what", "next_on"),
    [
        (date(2026, 11, 25), None, date(2026, 11, 26)),
        (date(2026, 11, 26), Reminder.VERIFY, date(2026, 11, 30)),
        (december(11), Reminder.LAST_DAY, december(14)),
        (december(14), Reminder.OVERDUE, december(21)),
    ],
)
def test_the_days_of_an_untouched_complaint(today, what, next_on):
    assert planned(today) == Plan(what, next_on)


def test_what_was_said_today_is_not_said_again():
    thursday = date(2026, 11, 26)
    assert planned(thursday, reminded_on=thursday).today is None
    monday = december(14)
    assert planned(monday, reminded_on=monday) == Plan(None, december(21))


def test_after_days_off_only_the_strongest_that_is_still_true_is_said():
    assert planned(december(10)).today is Reminder.SOON, "and not half, verify and answer too"
    assert planned(december(14)).today is Reminder.OVERDUE


def test_who_was_answered_is_no_reason_to_remind_of_an_answer():
    friday = december(1)
    assert planned(friday, state=State.IN_PROGRESS).today is Reminder.ANSWER
    assert planned(friday, state=State.IN_PROGRESS, answered=True).today is None


def test_on_a_day_off_the_look_is_put_off_to_the_next_working_day():
    saturday = date(2026, 11, 28)
    assert planned(saturday) == Plan(None, date(2026, 11, 30))
    assert planned(date(2026, 11, 30)).today is Reminder.ANSWER
