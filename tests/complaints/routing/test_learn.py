import json
from datetime import UTC, datetime, timedelta

import pytest

from complaints.routing import Event, Learned, features, from_rows, normalise

START = datetime(2026, 3, 2, tzinfo=UTC)
TEXT = "odong-odong parkir di taman bermain perumahan bikin berisik"
NEW = "Dinas Hiburan Keliling"


def best(router, text, learned):
    return router.route(text, learned=learned).candidates[0].department


def taught(router, times, text=TEXT, to=NEW):
    learned = Learned(START)
    for count in range(times):
        learned.correct(text, best(router, text, None), to, START + timedelta(hours=count), event_id=count)
    return learned


def test_a_transfer_counts_for_the_very_next_report(router):
    before = router.route(TEXT)
    old, new = (one.department for one in before.candidates[:2])
    learned = Learned(START)
    learned.correct(TEXT, old, new, START)
    after = router.route(TEXT, learned=learned)
    lead = {one.department: one.confidence for one in after.candidates}
    assert lead[new] > {one.department: one.confidence for one in before.candidates}[new]
    assert after.version != before.version


def test_some_transfers_make_a_department_that_the_prior_never_heard_of(router):
    assert best(router, TEXT, taught(router, 25)) == NEW


def test_other_reports_are_not_touched_by_them(router):
    other = "akta kelahiran anak saya salah nama"
    assert router.route(other, learned=taught(router, 12)).candidates == router.route(other).candidates


def test_confirming_what_is_right_changes_nothing(router):
    learned = Learned(START)
    for count in range(30):
        learned.confirm("jalan berlubang parah", "DPUPRPKP", START, event_id=count)
    for text in ("jalan berlubang parah", "sampah menumpuk", TEXT):
        assert router.route(text, learned=learned).candidates == router.route(text).candidates


def test_routing_alone_teaches_nothing(router):
    learned = Learned(START)
    for _ in range(20):
        router.route(TEXT, learned=learned)
    assert len(learned) == 0
    assert learned.events() == ()


def test_undo_takes_a_lesson_back_entirely(router):
    learned = taught(router, 12)
    for count in range(12):
        assert learned.undo(count)
    assert not learned.undo(3)
    assert router.route(TEXT, learned=learned) == router.route(TEXT)


def test_lessons_fade_with_time(router):
    odds = {"Dishub": 0.0, "DLH": -1.0}
    learned = Learned(START)
    for count in range(12):
        learned.correct(TEXT, "Dishub", NEW, START, event_id=count)
    plain = normalise(TEXT)
    fresh = learned.adjusted(odds, plain, router.prior, now=START)[NEW]
    old = learned.adjusted(odds, plain, router.prior, now=START + timedelta(days=8 * 365))
    assert old.get(NEW, -99.0) < fresh


def test_stored_rows_rebuild_the_same_lessons_in_any_order(router):
    learned = taught(router, 9)
    rows = [
        (e.event_id, e.at, e.department_from, e.department_to, list(e.features), e.weight)
        for e in learned.events()
    ]
    rebuilt = from_rows(reversed(rows), START)
    assert router.route(TEXT, learned=rebuilt).candidates == pytest.approx(
        router.route(TEXT, learned=learned).candidates
    )


def test_the_same_event_counts_once():
    learned = Learned(START)
    event = Event("e1", START, None, "DLH", ("sampah",))
    learned.add(event)
    learned.add(event)
    assert len(learned) == 1


def test_what_is_stored_holds_no_text_and_no_numbers():
    stored = features("Pak Budi 081234567890 NIK 3573010101900001: sampah menumpuk sekali")
    assert "sampah menumpuk" in stored
    assert list(stored) == sorted(stored)
    assert not any(char.isdigit() for char in json.dumps(stored))
    assert not any(word.startswith("x") for word in stored)
