from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from complaints.errors import Invalid, NotAllowed
from complaints.lifecycle import (
    CITIZEN_TURN,
    CLOCK_STANDS,
    FINAL,
    LIFECYCLE,
    OPEN,
    PAUSED,
    PUSHED,
    STAFF_TURN,
    UNDER_WAY,
    Act,
    Action,
    Standing,
    State,
    allowed,
    apply,
    step,
    transfer_target,
)
from complaints.other_words import LAPOR, OPEN311
from complaints.people import HANDLERS, Role
from complaints.service_levels import Kind, load_rules

RULES = load_rules().versions[-1]
CALENDAR = load_rules().calendar(range(2024, 2028))
MONDAY = date(2025, 6, 16)
A, S = Action, State
OFFICER, COORDINATOR, CITIZEN, CLOCK = Role.OFFICER, Role.COORDINATOR, Role.CITIZEN, Role.CLOCK


def standing(state: State = S.REGISTERED, **changes: object) -> Standing:
    values: dict[str, object] = {
        "state": state,
        "version": 1,
        "department": "DLH",
        "officer": None if state is S.REGISTERED else 7,
        "transfers": 0,
        "deadlines": RULES.deadlines(Kind.COMPLAINT, MONDAY, CALENDAR),
    }
    return Standing(**{**values, **changes})


def act(one: Standing, action: Action, role: Role, today: date = MONDAY, **target: object) -> Standing:
    actor = 7 if role in HANDLERS else None
    return apply(one, Act(action, role, actor=actor, **target), today, CALENDAR, RULES)


# --- the table ------------------------------------------------------------------------------------


def test_the_groups_divide_the_states():
    assert set(State) == OPEN | FINAL
    assert not OPEN & FINAL
    assert STAFF_TURN | CITIZEN_TURN == OPEN == PUSHED
    assert not STAFF_TURN & CITIZEN_TURN
    assert PAUSED < CLOCK_STANDS
    assert S.RESULT not in FINAL
    assert set(LAPOR) == set(OPEN311) == set(State)


def test_nothing_is_rejected():
    assert not [word for word in (*State, *Action) if "reject" in word or "refuse" in word]


def _reachable(start: State, without: frozenset[Action] = frozenset()) -> set[State]:
    seen, todo = {start}, [start]
    while todo:
        here = todo.pop()
        for (source, action), cell in LIFECYCLE.items():
            if source is here and action not in without and cell.to not in seen:
                seen.add(cell.to)
                todo.append(cell.to)
    return seen


@pytest.mark.parametrize("state", State)
def test_there_is_no_dead_end(state):
    assert S.CLOSED in _reachable(state)
    if state in OPEN:
        assert S.CLOSED in _reachable(state, without=frozenset({A.REOPEN}))


def test_every_state_is_reached_and_every_action_used():
    assert _reachable(S.REGISTERED) == set(State)
    assert {action for _, action in LIFECYCLE} == set(Action)


def test_a_final_state_is_left_only_by_reopening_or_taking_back_what_was_merged():
    for (source, action), cell in LIFECYCLE.items():
        if source in FINAL and cell.to is not source:
            assert action is A.REOPEN or (source, action, cell.to) == (S.MERGED, A.WITHDRAW, S.ARCHIVED)


def test_a_citizen_can_reopen_whatever_is_over():
    for state in FINAL | {S.RESULT}:
        assert A.REOPEN in allowed(state, CITIZEN)


def test_only_the_coordinator_archives_and_only_the_citizen_withdraws_or_confirms():
    for (_, action), cell in LIFECYCLE.items():
        if action is A.ARCHIVE:
            assert cell.roles == {COORDINATOR}
        if action in {A.WITHDRAW, A.CONFIRM, A.ADD, A.REPLY}:
            assert cell.roles == {CITIZEN}
        if action is A.EXPIRE:
            assert cell.roles == {CLOCK}


def test_a_citizen_may_add_words_to_every_open_report():
    for state in OPEN:
        assert A.ADD in allowed(state, CITIZEN)
        assert step(state, A.ADD, CITIZEN) is (S.IN_PROGRESS if state is S.WAITING_CITIZEN else state)


def test_a_leader_moves_nothing():
    assert not any(allowed(state, Role.LEADER) for state in State)


@given(st.sampled_from(State), st.sampled_from(Action), st.sampled_from(Role))
def test_step_and_allowed_agree(state, action, role):
    if action in allowed(state, role):
        assert step(state, action, role) in State
    else:
        with pytest.raises(NotAllowed) as failure:
            step(state, action, role)
        assert failure.value.key in {"error-not-in-this-state", "error-not-your-role"}


def test_an_answer_begins_the_work():
    assert step(S.REGISTERED, A.ANSWER, OFFICER) is S.IN_PROGRESS
    assert step(S.ASSIGNED, A.ANSWER, OFFICER) is S.IN_PROGRESS
    assert step(S.SCHEDULED, A.ANSWER, OFFICER) is S.SCHEDULED


# --- what a step does -------------------------------------------------------------------------------


def test_taking_a_report_gives_it_an_officer_and_handing_back_frees_it():
    taken = act(standing(), A.TAKE, OFFICER)
    assert (taken.state, taken.officer, taken.version) == (S.ASSIGNED, 7, 2)
    assert act(taken, A.HAND_BACK, OFFICER).officer is None


def test_whoever_answers_from_the_queue_has_the_report():
    assert act(standing(), A.ANSWER, OFFICER).officer == 7


def test_a_transfer_keeps_the_deadline_and_waits_in_the_new_department():
    taken = act(standing(), A.TAKE, OFFICER)
    moved = act(taken, A.TRANSFER, OFFICER, MONDAY + timedelta(days=3), department="DPUPRPKP")
    assert (moved.state, moved.department, moved.officer) == (S.REGISTERED, "DPUPRPKP", None)
    assert moved.transfers == 1
    assert moved.deadlines == taken.deadlines


@pytest.mark.parametrize("target", [None, "", "DLH"])
def test_a_transfer_must_lead_somewhere_else(target):
    with pytest.raises(Invalid):
        act(standing(), A.TRANSFER, OFFICER, department=target)


def test_assigning_needs_an_officer():
    with pytest.raises(Invalid):
        act(standing(), A.ASSIGN, COORDINATOR)
    assert act(standing(S.SCHEDULED), A.ASSIGN, COORDINATOR, officer=9).officer == 9


def test_the_second_transfer_goes_to_the_coordinator_who_decides():
    assert transfer_target(0, "DLH", "Diskominfo") == "DLH"
    assert transfer_target(1, "DLH", "Diskominfo") == "Diskominfo"
    assert transfer_target(1, "DLH", "Diskominfo", role=COORDINATOR) == "DLH"
    assert transfer_target(2, "DLH", "Diskominfo", current="Diskominfo") == "DLH"


def test_the_clock_stands_while_the_citizen_is_asked():
    asked = act(standing(S.IN_PROGRESS), A.ASK, OFFICER, date(2025, 6, 17))
    assert asked.paused_on == date(2025, 6, 17)
    assert asked.respond_by == date(2025, 7, 2)  # 27 June is Islamic new year
    back = act(asked, A.REPLY, CITIZEN, date(2025, 6, 20))
    assert (back.state, back.paused_on, back.respond_by) == (S.IN_PROGRESS, None, None)
    assert CALENDAR.count(asked.deadlines.finish_by, back.deadlines.finish_by) == 3


@pytest.mark.parametrize("action", [A.ASK, A.ANSWER])
def test_words_of_another_department_move_neither_state_nor_clock(action):
    before = standing(S.ASSIGNED)
    helped = apply(before, Act(action, OFFICER, 9, helps=True), MONDAY, CALENDAR, RULES)
    assert helped == replace(before, version=before.version + 1)


def test_an_answer_on_the_same_day_moves_nothing():
    asked = act(standing(S.IN_PROGRESS), A.ASK, OFFICER)
    assert act(asked, A.ADD, CITIZEN).deadlines == asked.deadlines


def test_a_second_question_begins_no_second_pause():
    asked = act(standing(S.IN_PROGRESS), A.ASK, OFFICER, date(2025, 6, 17))
    again = act(asked, A.ASK, OFFICER, date(2025, 6, 18))
    assert again.paused_on == date(2025, 6, 17)
    assert again.respond_by > asked.respond_by


def test_time_with_the_citizen_after_a_result_is_not_held_against_the_officer():
    done = act(standing(S.IN_PROGRESS), A.RESULT, OFFICER, date(2025, 6, 20))
    again = act(done, A.REOPEN, CITIZEN, date(2025, 6, 25))
    assert (again.state, again.officer, again.respond_by) == (S.IN_PROGRESS, 7, None)
    assert CALENDAR.count(done.deadlines.finish_by, again.deadlines.finish_by) == 3


def test_a_missed_deadline_stays_missed():
    late = date(2025, 8, 1)
    asked = act(standing(S.IN_PROGRESS), A.ASK, OFFICER, late)
    back = act(asked, A.REPLY, CITIZEN, late + timedelta(days=7))
    assert back.deadlines == asked.deadlines


def test_silence_closes_only_after_the_last_day():
    done = act(standing(S.IN_PROGRESS), A.RESULT, OFFICER)
    assert done.respond_by is not None
    with pytest.raises(NotAllowed) as failure:
        act(done, A.EXPIRE, CLOCK, done.respond_by)
    assert failure.value.key == "error-too-early"
    assert act(done, A.EXPIRE, CLOCK, done.respond_by + timedelta(days=1)).state is S.CLOSED


def test_an_unanswered_question_gives_the_work_back_to_the_officer():
    asked = act(standing(S.IN_PROGRESS), A.ASK, OFFICER)
    assert asked.respond_by is not None
    back = act(asked, A.EXPIRE, CLOCK, asked.respond_by + timedelta(days=1))
    assert (back.state, back.officer, back.paused_on) == (S.IN_PROGRESS, 7, None)


def test_an_archived_report_begins_again_in_the_queue():
    gone = act(standing(S.ASSIGNED), A.ARCHIVE, COORDINATOR)
    again = act(gone, A.REOPEN, CITIZEN, MONDAY + timedelta(days=1))
    assert (again.state, again.officer) == (S.REGISTERED, None)


# --- as a machine -----------------------------------------------------------------------------------


class Report(RuleBasedStateMachine):
    """A report to which anybody does anything on any day; the laws hold all the same."""

    @initialize(day=st.dates(date(2025, 1, 2), date(2025, 6, 30)), kind=st.sampled_from(Kind))
    def register(self, day, kind):
        self.today = day
        self.total = RULES.finish_within[kind]
        self.registered = day
        self.stood = 0
        self.released = False
        self.one = standing(deadlines=RULES.deadlines(kind, day, CALENDAR))

    @rule(days=st.integers(1, 12))
    def time_passes(self, days):
        if self.today < date(2026, 8, 1):
            self.today += timedelta(days=days)

    @rule(action=st.sampled_from(Action), role=st.sampled_from(Role), number=st.integers(1, 5))
    def somebody_acts(self, action, role, number):
        one = self.one
        wanted = Act(action, role, number, f"dept {number}", number)
        try:
            new = apply(one, wanted, self.today, CALENDAR, RULES)
        except (NotAllowed, Invalid):
            assert action not in allowed(one.state, role) or action in {A.EXPIRE, A.TRANSFER}
            return
        assert action in allowed(one.state, role)
        assert new.version == one.version + 1
        assert new.transfers == one.transfers + (action is A.TRANSFER)
        assert (new.department != one.department) == (action is A.TRANSFER)
        resumed = one.state in CLOCK_STANDS and new.state not in CLOCK_STANDS
        if not resumed:
            assert new.deadlines == one.deadlines
        elif one.paused_on <= one.deadlines.finish_by:
            moved = CALENDAR.count(one.deadlines.finish_by, new.deadlines.finish_by)
            assert moved == CALENDAR.count(one.paused_on, self.today)
            self.stood += moved
        self.one = new
        self.released = new.officer is None and (self.released or action is A.RELEASE)

    @precondition(lambda self: self.one.state in OPEN)
    @rule()
    def it_could_be_brought_to_an_end(self):
        one = self.one
        if one.state is not S.RESULT:
            one = act(one, A.RESULT, OFFICER, self.today)
        assert act(one, A.CONFIRM, CITIZEN, self.today).state is S.CLOSED
        assert one.respond_by is not None
        assert act(one, A.EXPIRE, CLOCK, one.respond_by + timedelta(days=1)).state is S.CLOSED

    @invariant()
    def the_clock_is_marked_exactly_while_it_stands(self):
        assert (self.one.paused_on is not None) == (self.one.state in CLOCK_STANDS)

    @invariant()
    def she_has_a_last_day_exactly_while_it_is_her_turn(self):
        assert (self.one.respond_by is not None) == (self.one.state in CITIZEN_TURN)

    @invariant()
    def work_under_way_is_in_somebodys_hands_unless_she_is_gone(self):
        if self.one.state in UNDER_WAY | {S.RESULT, S.CLOSED}:
            assert self.one.officer is not None or self.released
        if self.one.state is S.REGISTERED:
            assert self.one.officer is None

    @invariant()
    def the_deadline_is_the_promise_plus_the_pauses(self):
        promised = CALENDAR.count(self.registered, self.one.deadlines.finish_by)
        assert promised == self.total + self.stood
        assert CALENDAR.is_working(self.one.deadlines.finish_by)


TestReport = Report.TestCase
TestReport.settings = settings(max_examples=80, stateful_step_count=40)
