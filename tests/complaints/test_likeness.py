"""When two reports are the same thing: on pairs made up for it, and as laws."""

import tomllib
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from complaints.catalogue import load
from complaints.drafting.likeness import FAR, SAME, Matter, Where, likeness, metres
from complaints.drafting.matters import Told, marks, read, wanted
from complaints.routing import PlaceFinder, Router

PAIRS = tomllib.loads((Path(__file__).parent / "likeness_pairs.toml").read_text(encoding="utf-8"))
NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
MALANG = (-7.9666, 112.6326)


@cache
def router() -> Router:
    return Router.for_city(load("malang"))


def finder() -> PlaceFinder:
    return router().places


def told(words: list[str], days_ago: int, point: list[float] | None = None) -> Matter:
    """What the conversation would make of a story and an answer to "where"."""
    story, answer = words
    decision = router().route(story)
    found = [one for one in (finder().find(answer), finder().find(story)) if one]
    kinds = [one.category for one in decision.candidates if one.category and one.confidence >= 0.05]
    here = finder().at(*point) if point else None
    area = here.kelurahan if here else next((one.kelurahan for one in found if one.kelurahan), "")
    return read(
        Told(
            story=story,
            place=answer or (found[-1].text if found else ""),
            kelurahan=area or "",
            point=(point[0], point[1]) if point else None,
            category=kinds[0] if kinds else "",
            at=NOW - timedelta(days=days_ago),
            thought_of=frozenset(kinds[1:3]),
            vague=bool(kinds) and kinds[0].endswith(".lain_lain"),
        ),
        finder(),
        router().prior.share,
    )


def compared(pair: dict[str, Any]) -> float:
    points = pair.get("points", [None, None])
    older = told(pair["one"], pair["apart"], points[0])
    newer = told(pair["other"], 0, points[1])
    return likeness(newer, older)


@pytest.mark.parametrize("pair", PAIRS["different"], ids=lambda pair: pair["other"][0][:40])
def test_what_is_another_matter_is_never_offered(pair):
    assert compared(pair) < SAME


def test_most_of_what_is_the_same_is_found():
    missed = [pair["one"][0] for pair in PAIRS["same"] if compared(pair) < SAME]
    assert len(missed) <= 0.2 * len(PAIRS["same"]), missed


# --- laws -------------------------------------------------------------------------------------------

KINDS = ("dpuprpkp.pju_mati", "dpuprpkp.jalan_berlubang", "dlh.tps")
WORDS = st.dictionaries(st.sampled_from(["lampu", "mati", "lubang", "sampah", "bau"]), st.floats(0.1, 9))
POINTS = st.none() | st.tuples(
    st.floats(MALANG[0] - 0.01, MALANG[0] + 0.01), st.floats(MALANG[1] - 0.01, MALANG[1] + 0.01)
)
NUMBERS = st.frozensets(st.sampled_from("123"), min_size=1)
WHERES = st.builds(
    Where,
    kelurahan=st.sampled_from(["", "Kauman", "Dinoyo"]),
    street=st.sampled_from(["", "Ijen", "Soekarno-Hatta"]),
    names=st.frozensets(st.sampled_from(["krida", "pasar besar", "Kauman:gang 5"])),
    numbers=st.dictionaries(
        st.sampled_from(["gang", "rt"]), st.frozensets(st.sampled_from("123"), min_size=1)
    ),
    point=POINTS,
)
MATTERS = st.builds(
    Matter,
    where=WHERES,
    category=st.sampled_from(KINDS),
    words=WORDS,
    told_at=st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    thought_of=st.frozensets(st.sampled_from(KINDS), max_size=1),
)


@given(MATTERS, MATTERS)
def test_likeness_is_the_same_both_ways_and_between_none_and_certain(one, other):
    assert likeness(one, other) == pytest.approx(likeness(other, one))
    assert 0 <= likeness(one, other) <= 1


@given(MATTERS, MATTERS)
def test_points_too_far_apart_are_never_the_same(one, other):
    if one.where.point and other.where.point and metres(one.where.point, other.where.point) > FAR:
        assert likeness(one, other) == 0


@given(MATTERS, MATTERS)
def test_another_kelurahan_or_another_gang_is_never_the_same(one, other):
    here, there = one.where, other.where
    without_points = not (here.point and there.point)
    if without_points and here.kelurahan and there.kelurahan and here.kelurahan != there.kelurahan:
        assert likeness(one, other) == 0
    gangs = here.numbers.get("gang"), there.numbers.get("gang")
    if without_points and all(gangs) and not (gangs[0] or frozenset()) & (gangs[1] or frozenset()):
        assert likeness(one, other) == 0


@given(
    MATTERS,
    st.timedeltas(timedelta(0), timedelta(days=300)),
    st.timedeltas(timedelta(0), timedelta(days=300)),
)
def test_time_between_never_makes_them_more_alike(one, gap, more):
    other = replace(one, told_at=one.told_at - gap)
    later = replace(one, told_at=one.told_at - gap - more)
    assert likeness(one, later) <= likeness(one, other)


@settings(max_examples=500)
@given(MATTERS, MATTERS)
def test_whatever_is_alike_enough_is_found_by_its_marks(one, other):
    older, newer = sorted((one, other), key=lambda matter: matter.told_at)
    if likeness(newer, older) >= SAME:
        assert wanted(newer) & marks(older)


@given(MATTERS)
def test_marks_fit_into_a_column_and_tell_nothing(one):
    assert all(0 <= mark < 2**63 for mark in marks(one) | wanted(one))


@given(st.text(max_size=300), st.text(max_size=80))
def test_any_text_can_be_read(story, place):
    read(Told(story, place, "", None, KINDS[0], NOW), finder(), router().prior.share)
