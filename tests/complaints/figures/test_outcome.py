"""What had become of a report by a moment; Monday 2 March 2026 is the day on which they are registered."""

from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from complaints.figures import Fate, Filed, Outcome, Step, is_first_answer, outcome_of
from complaints.lifecycle import State
from tests.complaints.figures.histories import CALENDAR, START, ZONE, as_of, day_of, lives

MOMENTS = st.integers(-1, 24 * 120).map(lambda hours: START + timedelta(hours=hours))
FILED = Filed(
    report_id=1,
    on=day_of(START),
    department="Dishub",
    kind="complaint",
    category="",
    kelurahan=None,
    restricted=False,
    rule_version="62-2018",
    finish_by=CALENDAR.add(day_of(START), 14),
)


def on(day: int, month: int = 3) -> datetime:
    return datetime(2026, month, day, 10, tzinfo=ZONE)


def step(day: int, action: str, before: str, after: str, **more: str) -> Step:
    return Step(on(day), action, before, after, **more)


def looked_at(day: int, *steps: Step, month: int = 3) -> Outcome:
    return outcome_of(FILED, steps, as_of(on(day, month).replace(hour=23)))


def test_an_answer_on_the_same_day_took_no_working_day():
    assert looked_at(9, step(2, "answer", "registered", "in_progress")).answered_after == 0


def test_a_week_end_is_not_waited():
    assert looked_at(9, step(9, "answer", "registered", "in_progress")).answered_after == 5


def test_only_the_first_answer_counts_and_a_question_is_none():
    seen = looked_at(
        20,
        step(3, "ask", "registered", "waiting_citizen"),
        step(4, "reply", "waiting_citizen", "in_progress"),
        step(6, "answer", "in_progress", "in_progress"),
        step(10, "answer", "in_progress", "in_progress"),
    )
    assert seen.answered_after == 3  # four working days, of which one was hers


def test_news_of_another_department_leaves_the_answer_owed_and_a_result_is_one_whoever_brings_it():
    assert [is_first_answer(one, beside=True) for one in ("answer", "schedule", "result")] == [
        False,
        False,
        True,
    ]
    assert is_first_answer("answer", beside=False)
    assert not is_first_answer("ask", beside=False)


def test_days_of_waiting_for_the_citizen_are_not_counted():
    seen = looked_at(
        13,
        step(3, "ask", "registered", "waiting_citizen"),
        step(10, "result", "waiting_citizen", "result"),
    )
    assert (seen.fate, seen.finished_after) == (Fate.FINISHED, 1)


def test_passing_it_on_to_an_outside_body_is_no_answer_of_ours():
    handed = step(3, "outside", "registered", "outside")
    assert looked_at(6, handed).answered_after is None
    assert looked_at(6, handed, step(5, "answer", "outside", "outside")).answered_after == 3


def test_closing_does_not_move_the_day_of_the_result():
    result = step(4, "result", "registered", "result")
    seen = looked_at(30, result, step(26, "expire", "result", "closed"))
    assert (seen.fate, seen.finished_after, seen.in_time) == (Fate.FINISHED, 2, True)


def test_a_reopened_report_is_open_until_its_next_result():
    first, again = step(4, "result", "registered", "result"), step(9, "reopen", "result", "in_progress")
    assert looked_at(8, first, again).fate is Fate.FINISHED
    assert looked_at(9, first, again) == Outcome(
        fate=Fate.OPEN, department="Dishub", answered_after=2, resulted=True, reopened=True
    )
    seen = looked_at(12, first, again, step(11, "result", "in_progress", "result"))
    assert (seen.fate, seen.finished_after, seen.reopened) == (Fate.FINISHED, 4, True)


def test_late_is_known_on_the_day_after_the_deadline():
    last = FILED.finish_by
    assert looked_at(last.day, month=last.month).in_time is None
    assert looked_at(last.day + 1, month=last.month).in_time is False


def test_while_the_clock_stands_nobody_is_late():
    asked = step(3, "ask", "registered", "waiting_citizen")
    assert looked_at(20, asked, month=5).in_time is None


def test_a_moved_deadline_is_kept_to():
    end = FILED.finish_by + timedelta(days=1)
    late = Step(on(end.day, end.month), "result", "in_progress", "result")
    back = step(9, "reply", "waiting_citizen", "in_progress")
    moved = Step(back.at, back.action, back.state_from, back.state_to, finish_by=end)
    asked = step(3, "ask", "registered", "waiting_citizen")
    assert looked_at(30, asked, back, late).in_time is False
    assert looked_at(30, asked, moved, late).in_time is True


def test_before_its_first_transfer_a_report_was_where_that_took_it_from():
    moved = step(10, "transfer", "registered", "registered", department_from="DLH", department_to="Dishub")
    assert looked_at(9, moved).department == "DLH"
    assert looked_at(10, moved).department == "Dishub"


def test_its_kind_of_problem_goes_with_it():
    moved = step(10, "transfer", "registered", "registered", category_from="dlh.sampah", category_to="")
    assert looked_at(9, moved).category == "dlh.sampah"
    assert looked_at(10, moved._replace(category_to="dishub.parkir")).category == "dishub.parkir"


def test_what_was_taken_back_was_never_done():
    said = step(3, "result", "registered", "result")._replace(version=2)
    undone = step(3, "undo", "result", "registered")._replace(version=3, undoes=2)
    again = step(5, "answer", "registered", "in_progress")._replace(version=4)
    assert looked_at(4, said, undone) == Outcome(fate=Fate.OPEN, department="Dishub")
    assert looked_at(6, said, undone, again).answered_after == 3


def test_merged_and_archived_have_fates_of_their_own():
    assert looked_at(5, step(3, "merge", "registered", "merged")).fate is Fate.MERGED
    assert looked_at(5, step(3, "archive", "registered", "archived")).fate is Fate.ARCHIVED


@settings(max_examples=150)
@given(lives(), MOMENTS)
def test_what_happened_later_changes_nothing(life: tuple[Filed, list[Step]], moment: datetime):
    filed, steps = life
    today = outcome_of(filed, steps, as_of(moment))
    known = [one for one in steps if one.at <= moment]
    then = filed._replace(department=today.department, category=today.category)
    assert outcome_of(then, known, as_of(moment)) == today


@settings(max_examples=150)
@given(lives(), MOMENTS, MOMENTS)
def test_who_was_answered_stays_answered(life: tuple[Filed, list[Step]], one: datetime, other: datetime):
    earlier, later = (outcome_of(*life, as_of(moment)) for moment in sorted((one, other)))
    if earlier.answered_after is not None:
        assert later.answered_after == earlier.answered_after
    assert later.reopened >= earlier.reopened
    assert later.resulted >= earlier.resulted


@settings(max_examples=150)
@given(lives(), MOMENTS)
def test_days_are_never_negative_and_a_result_is_an_answer(life: tuple[Filed, list[Step]], moment: datetime):
    seen = outcome_of(*life, as_of(moment))
    assert (seen.fate is Fate.FINISHED) == (seen.finished_after is not None)
    assert (seen.answered_after or 0) >= 0
    if seen.finished_after is not None:
        assert seen.answered_after is not None
        assert seen.finished_after >= seen.answered_after


@given(lives())
def test_the_last_step_tells_the_fate(life: tuple[Filed, list[Step]]):
    fates = {State.MERGED: Fate.MERGED, State.ARCHIVED: Fate.ARCHIVED}
    fates |= dict.fromkeys((State.RESULT, State.CLOSED), Fate.FINISHED)
    seen = outcome_of(*life, as_of(life[1][-1].at))
    assert seen.fate is fates.get(State(life[1][-1].state_to), Fate.OPEN)
