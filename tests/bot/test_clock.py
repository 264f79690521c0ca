from datetime import UTC, timedelta

from bot.clock import MovableClock, real_clock


def test_the_real_clock_is_aware_and_in_utc():
    assert real_clock().tzinfo is UTC
    assert real_clock() <= real_clock()


def test_a_movable_clock_goes_on_from_where_it_was_put():
    clock = MovableClock()
    tomorrow = clock() + timedelta(days=1)
    clock.move_to(tomorrow)
    assert tomorrow <= clock() < tomorrow + timedelta(minutes=1)


def test_it_never_goes_back():
    clock = MovableClock(timedelta(days=3))
    ahead = clock()
    clock.move_to(real_clock())
    assert clock() >= ahead
