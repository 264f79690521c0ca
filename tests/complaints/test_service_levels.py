from datetime import date, time, timedelta
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from complaints.errors import DeskError, Invalid
from complaints.lifecycle import State
from complaints.service_levels import Kind, load_rules, shift

BOOK = load_rules("malang")
RULES = BOOK.versions[-1]
CALENDAR = BOOK.calendar(range(2024, 2028))
DAYS = st.dates(date(2025, 1, 2), date(2026, 12, 31))


@pytest.mark.parametrize(
    ("kind", "finish"),
    [
        (Kind.COMPLAINT, date(2026, 12, 11)),
        (Kind.OVERSIGHT, date(2027, 2, 22)),
        (Kind.INFORMATION, date(2026, 11, 30)),
        (Kind.SUGGESTION, date(2026, 11, 30)),
    ],
)
def test_each_kind_has_its_own_clock(kind, finish):
    promised = BOOK.deadlines(kind, date(2026, 11, 23), CALENDAR)
    assert promised.finish_by == finish
    assert promised.verify_by == date(2026, 11, 26)
    assert promised.answer_by == date(2026, 11, 30)


def test_a_report_of_saturday_night_counts_from_monday():
    saturday = BOOK.deadlines(Kind.COMPLAINT, date(2026, 11, 21), CALENDAR)
    friday = BOOK.deadlines(Kind.COMPLAINT, date(2026, 11, 20), CALENDAR)
    assert saturday == friday


@given(DAYS, st.sampled_from(Kind))
def test_stages_come_in_order_on_working_days(day, kind):
    promised = RULES.deadlines(kind, day, CALENDAR)
    assert day < promised.verify_by <= promised.answer_by <= promised.finish_by
    assert CALENDAR.count(day, promised.finish_by) == RULES.finish_within[kind]
    assert promised.rule_version == RULES.version


@given(DAYS, st.sampled_from([Kind.COMPLAINT, Kind.INFORMATION]), st.integers(0, 30), st.integers(0, 20))
def test_a_pause_moves_only_what_was_ahead_and_by_its_own_length(day, kind, later, paused):
    promised = RULES.deadlines(kind, day, CALENDAR)
    since = day + timedelta(days=later)
    moved = shift(promised, paused, CALENDAR, since=since)
    for name in ("verify_by", "answer_by", "finish_by"):
        before, after = getattr(promised, name), getattr(moved, name)
        assert CALENDAR.count(before, after) == (0 if before < since else paused)
    assert moved.rule_version == promised.rule_version


@given(DAYS)
def test_silence_closes_ten_days_after_with_notice_two_days_before(day):
    until = RULES.respond_by(day, CALENDAR)
    assert CALENDAR.count(day, until) == 10
    assert CALENDAR.count(RULES.close_notice_on(until, CALENDAR), until) == 2
    assert CALENDAR.count(day, RULES.ask_by(day, CALENDAR)) == 10


@given(DAYS, st.sampled_from(Kind))
def test_the_ladder_rises_to_the_deadline(day, kind):
    promised = RULES.deadlines(kind, day, CALENDAR)
    ladder = RULES.ladder_on(day, promised.finish_by, CALENDAR)
    days = [on for _, on in ladder]
    assert [rung.after for rung, _ in ladder] == [0.5, 0.8, 1.0]
    assert days == sorted(days)
    assert days[0] > day
    assert days[-1] == promised.finish_by


def test_the_days_of_the_ladder_of_a_complaint():
    ladder = RULES.ladder_on(date(2026, 11, 23), date(2026, 12, 11), CALENDAR)
    assert {rung.after: day for rung, day in ladder} == {
        0.5: date(2026, 12, 2),
        0.8: date(2026, 12, 9),
        1.0: date(2026, 12, 11),
    }


def test_push_intervals_name_only_real_states():
    assert set(RULES.push_every) <= {*State, "default"}
    assert RULES.push_interval(State.IN_PROGRESS) == 2


def test_a_desk_may_have_waking_hours_of_its_own():
    early = BOOK.with_own(push_every=None, waking=(time(6), time(20)))
    assert {rules.waking for rules in early.versions} == {(time(6), time(20))}
    assert early.versions[0].push_every == RULES.push_every
    assert RULES.waking == (time(7), time(21))


def test_a_desk_may_have_a_pace_of_its_own_where_the_rules_name_none():
    slow = BOOK.with_own(push_every=4, waking=None).versions[-1]
    assert slow.push_interval(State.IN_PROGRESS) == 4
    assert slow.push_interval(State.SCHEDULED) == RULES.push_interval(State.SCHEDULED)
    assert slow.waking == RULES.waking
    assert RULES.push_interval(State.IN_PROGRESS) == 2


def test_a_desk_without_wishes_keeps_the_rules_as_they_are():
    assert BOOK.with_own(push_every=None, waking=None).versions == BOOK.versions


def _shipped() -> dict[str, Any]:
    return yaml.safe_load(files("complaints").joinpath("catalogue/malang/rules.yaml").read_text("utf-8"))


def _city(folder: Path, data: object) -> Path:
    (folder / "rules.yaml").write_text(yaml.safe_dump(data), encoding="utf-8")
    return folder


def test_a_report_keeps_the_version_it_was_registered_under(tmp_path):
    data = _shipped()
    newer = {**data["versions"][0], "version": "5-2025", "valid_from": "2026-12-01"}
    newer["finish_within"] = {**newer["finish_within"], "complaint": 10}
    book = load_rules(_city(tmp_path, {**data, "versions": [newer, *data["versions"]]}))
    old = book.deadlines(Kind.COMPLAINT, date(2026, 11, 30), CALENDAR)
    new = book.deadlines(Kind.COMPLAINT, date(2026, 12, 1), CALENDAR)
    assert (old.rule_version, new.rule_version) == ("62-2018", "5-2025")
    assert new.finish_by < old.finish_by
    kept = book.deadlines(Kind.COMPLAINT, date(2026, 12, 1), CALENDAR, version="62-2018")
    assert CALENDAR.count(date(2026, 12, 1), kept.finish_by) == 14


def test_an_unknown_version_is_told_by_name():
    with pytest.raises(Invalid) as failure:
        BOOK.version("1-1999")
    assert failure.value.facts["version"] == "1-1999"


def test_holidays_of_the_city_reach_the_calendar(tmp_path):
    data = _shipped()
    data["holidays"] = {"extra": {date(2026, 4, 1): "Hari Jadi"}, "removed": [], "without_leave": [2029]}
    calendar = load_rules(_city(tmp_path, data)).calendar([2026, 2029])
    assert not calendar.is_working(date(2026, 4, 1))
    assert calendar.knows(2029)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("verify_within", 0),
        ("respond_within", "ten"),
        ("verify_within", True),
        ("finish_within", {"complaint": 14}),
        ("push_every", {"scheduled": 2}),
        ("waking", ["21:00", "07:00"]),
        ("ladder", [{"after": 1.5, "tell": ["officer"]}]),
        ("ladder", [{"after": 0.5, "tell": ["the mayor's cat"]}]),
        ("ladder", []),
        ("leader_after", 0),
        ("alarm_again_after_minutes", 0),
        ("unsent_emergency_asked_after_minutes", 0),
        ("unsent_emergency_passed_on_after_minutes", "soon"),
        ("load", {"kind": {"complaint": 1.0}}),
        ("duty", {"hours": ["16:00", "08:00"], "capacity": 15}),
        ("valid_from", "soon"),
    ],
)
def test_a_wrong_number_stops_the_loading(tmp_path, name, value):
    data = _shipped()
    data["versions"][0][name] = value
    with pytest.raises(Invalid):
        load_rules(_city(tmp_path, data))


@pytest.mark.parametrize("data", [None, [], {"versions": []}, {"versions": [{}]}, {"versions": "x"}])
def test_a_broken_file_is_a_desk_error(tmp_path, data):
    with pytest.raises(DeskError):
        load_rules(_city(tmp_path, data))


def test_a_missing_file_is_a_desk_error(tmp_path):
    with pytest.raises(Invalid) as failure:
        load_rules(tmp_path)
    assert failure.value.key == "error-rules-missing"
