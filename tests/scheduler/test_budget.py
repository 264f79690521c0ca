# ruff: noqa: SLF001 - helpers inside tests need no signatures
"""Laws of the budget: whatever is asked, and whenever, no window ever holds more than Telegram allows."""

from hypothesis import given
from hypothesis import strategies as st

from scheduler.budget import Budget

CHATS = st.sampled_from([1, 2, 3, 4, -100, -200])
ASKED = st.lists(st.tuples(CHATS, st.floats(0, 3), st.booleans()), min_size=1, max_size=400)


def most_in_window(times, seconds):
    """The largest number of events in any half-open window of that length."""
    most, first = 0, 0
    for last, time in enumerate(times):
        while time - times[first] >= seconds - 1e-6:
            first += 1
        most = max(most, last - first + 1)
    return most


def sent(asked):
    """Ask again and again with pauses, and give (chat, time) of what was let through."""
    budget, now, passed = Budget(), 0.0, []
    for chat, pause, urgent in asked:
        now += pause
        if budget.take(chat, now, urgent=urgent) == 0:
            passed.append((chat, now))
    return passed


@given(ASKED)
def test_a_private_chat_gets_one_a_second_with_a_burst_of_three(asked):
    for chat in (1, 2, 3, 4):
        times = [time for one, time in sent(asked) if one == chat]
        assert most_in_window(times, 1) <= 4  # three at once, and the one earned within the second
        assert most_in_window(times, 10) <= 13


@given(ASKED)
def test_a_group_gets_eighteen_a_minute(asked):
    for chat in (-100, -200):
        assert most_in_window([time for one, time in sent(asked) if one == chat], 60) <= 18


@given(st.lists(st.tuples(st.integers(1, 60), st.floats(0, 0.1)), max_size=400))
def test_a_bot_never_sends_more_than_thirty_in_any_second(asked):
    times = [time for _, time in sent([(chat, pause, True) for chat, pause in asked])]
    assert most_in_window(times, 1) <= 30


@given(ASKED)
def test_who_waits_as_told_is_let_through(asked):
    budget, now = Budget(), 0.0
    for chat, pause, urgent in asked:
        now += pause
        for _ in range(4):  # each limit may have its own wait
            wait = budget.take(chat, now, urgent=urgent)
            if wait == 0:
                break
            now += wait
        else:
            raise AssertionError("told to wait for ever")


@given(ASKED, st.floats(0.1, 50))
def test_a_chat_that_was_slowed_down_is_left_alone_and_others_go_on(asked, seconds):
    budget, now = Budget(), 0.0
    budget.slow_down(1, seconds)
    for chat, pause, urgent in asked:
        now += pause
        wait = budget.take(chat, now, urgent=urgent)
        if chat == 1 and now < seconds:
            assert wait > 0
            assert now + wait >= seconds - 1e-9
    assert Budget().take(2, 0) == 0


def test_the_whole_bot_can_be_slowed_down():
    budget = Budget()
    budget.slow_down_all(7)
    assert budget.take(5, 2) == 5
    assert budget.take(5, 7) == 0


def test_pushes_leave_room_for_answers_in_a_group():
    budget, pushed, answered = Budget(), 0, 0
    for second in range(50):
        pushed += budget.take(-100, float(second), urgent=False) == 0
    for second in range(50, 59):
        answered += budget.take(-100, float(second), urgent=True) == 0
    assert (pushed, answered) == (12, 6)


def test_an_album_is_counted_picture_by_picture():
    budget = Budget()
    assert budget.take(-100, 0, count=10) == 0
    assert budget.take(-100, 20, count=9) > 0
    assert budget.take(-100, 20, count=8) == 0


def test_an_album_larger_than_the_budget_goes_when_it_is_whole():
    budget = Budget()
    assert budget.take(-100, 0, count=25) == 0
    assert budget.take(-100, 30) > 0


@given(ASKED)
def test_forgetting_never_lets_more_through(asked):
    one, two, now = Budget(), Budget(), 0.0
    for chat, pause, urgent in asked:
        now += pause
        two.forget(now)
        assert abs(one.take(chat, now, urgent=urgent) - two.take(chat, now, urgent=urgent)) < 1e-6


def test_a_year_of_chats_costs_no_memory():
    budget = Budget()
    for number in range(1000):
        budget.take(number, number * 0.1)
    budget.forget(1000)
    assert not budget._chats
