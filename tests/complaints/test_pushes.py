from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints.lifecycle import FINAL, OPEN, State
from complaints.pushes import close_notice_due, in_waking_hours, next_update, on_working_day
from complaints.service_levels import load_rules

RULES = load_rules().versions[-1]
CALENDAR = load_rules().calendar(range(2024, 2028))
JAKARTA = ZoneInfo("Asia/Jakarta")
BERLIN = ZoneInfo("Europe/Berlin")
MOMENTS = st.datetimes(datetime(2025, 1, 2), datetime(2026, 12, 1), timezones=st.just(UTC))  # noqa: DTZ001 - Hypothesis adds the zone


def local(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=JAKARTA)


@given(MOMENTS, st.sampled_from([JAKARTA, BERLIN]))
def test_waking_hours_are_kept_and_waiting_is_short(moment, zone):
    allowed = in_waking_hours(moment, zone, *RULES.waking)
    assert time(7) <= allowed.astimezone(zone).time() < time(21)
    assert timedelta(0) <= allowed - moment <= timedelta(hours=11)
    assert in_waking_hours(allowed, zone, *RULES.waking) == allowed
    assert allowed.tzinfo is UTC


@given(MOMENTS, st.sampled_from(sorted(OPEN)), st.integers(0, 2000))
def test_a_push_comes_awake_in_the_future_and_not_before_its_working_days(last, state, hours):
    now = last + timedelta(hours=hours)
    if now.year == 2027:
        now = last
    due = next_update(last, state, RULES, CALENDAR, zone=JAKARTA, now=now)
    assert due >= now
    assert time(7) <= due.astimezone(JAKARTA).time() < time(21)
    assert CALENDAR.is_working(due.astimezone(JAKARTA).date())
    since = CALENDAR.count(last.astimezone(JAKARTA).date(), due.astimezone(JAKARTA).date())
    assert since >= RULES.push_interval(state)


@pytest.mark.parametrize("state", sorted(FINAL))
def test_what_is_over_is_pushed_no_more(state):
    moment = local(2026, 11, 23, 9)
    assert next_update(moment, state, RULES, CALENDAR, zone=JAKARTA, now=moment) is None


def test_two_working_days_later_at_the_same_hour():
    thursday = local(2026, 11, 26, 9, 30)
    due = next_update(thursday, State.IN_PROGRESS, RULES, CALENDAR, zone=JAKARTA, now=thursday)
    assert due == local(2026, 11, 30, 9, 30)


def test_who_wrote_at_night_hears_in_the_morning():
    night = local(2026, 11, 23, 23, 50)
    due = next_update(night, State.REGISTERED, RULES, CALENDAR, zone=JAKARTA, now=night)
    assert due == local(2026, 11, 26, 7)


def test_who_wrote_on_wednesday_night_hears_on_monday_and_not_on_saturday():
    night = local(2026, 11, 25, 23, 50)
    due = next_update(night, State.REGISTERED, RULES, CALENDAR, zone=JAKARTA, now=night)
    assert due == local(2026, 11, 30, 7)


@pytest.mark.parametrize(("hour", "minute"), [(20, 31), (20, 59)])
def test_who_wrote_just_before_people_rest_hears_on_the_promised_day_though_the_tick_is_late(hour, minute):
    evening = local(2026, 11, 23, hour, minute, 59)
    due = next_update(evening, State.REGISTERED, RULES, CALENDAR, zone=JAKARTA, now=evening)
    assert due == local(2026, 11, 25, 20, 30)


def test_what_fell_due_in_the_last_half_hour_while_the_machine_was_off_is_due_at_once():
    now = local(2026, 11, 26, 20, 45)
    due = next_update(local(2026, 11, 23, 9), State.ASSIGNED, RULES, CALENDAR, zone=JAKARTA, now=now)
    assert due == now


def test_a_push_that_would_fall_on_a_holiday_comes_on_the_next_working_day():
    before_christmas = local(2026, 12, 23, 9)
    due = next_update(before_christmas, State.REGISTERED, RULES, CALENDAR, zone=JAKARTA, now=before_christmas)
    assert due == local(2026, 12, 29, 9)


@given(MOMENTS)
def test_the_first_working_moment_is_the_moment_itself_or_a_morning(moment):
    found = on_working_day(moment, CALENDAR, zone=JAKARTA, waking=RULES.waking)
    there = found.astimezone(JAKARTA)
    assert found == moment or there.time() == time(7)
    assert found >= moment
    assert CALENDAR.is_working(there.date())
    assert on_working_day(found, CALENDAR, zone=JAKARTA, waking=RULES.waking) == found


def test_what_fell_due_while_the_machine_was_off_is_due_at_once_or_at_dawn():
    last = local(2026, 11, 16, 9)
    for now, due in (
        (local(2026, 11, 23, 10), local(2026, 11, 23, 10)),
        (local(2026, 11, 23, 22), local(2026, 11, 24, 7)),
        (local(2026, 11, 21, 10), local(2026, 11, 23, 7)),
    ):
        assert next_update(last, State.ASSIGNED, RULES, CALENDAR, zone=JAKARTA, now=now) == due


def test_who_never_heard_is_counted_from_now():
    now = local(2026, 11, 23, 9)
    assert next_update(None, State.SCHEDULED, RULES, CALENDAR, zone=JAKARTA, now=now) == local(
        2026, 11, 30, 9
    )


def test_the_notice_comes_two_working_days_before_closing():
    until = date(2026, 12, 7)
    told = [
        day for day in range(1, 11) if close_notice_due(until, RULES, CALENDAR, today=date(2026, 12, day))
    ]
    assert told == [3, 4, 5, 6, 7]
