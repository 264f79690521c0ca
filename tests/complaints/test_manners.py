"""Insults are known in any spelling and softened for the staff; what is only a word stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints.drafting.hearing import is_wordless
from complaints.drafting.manners import is_only_insulting, softened

RUDE = st.sampled_from(["jancok", "bangsat", "goblok", "kontol", "bajingan", "dancuk", "tolol", "gathel"])


@given(
    RUDE,
    st.sampled_from([str, str.upper, str.title]),
    st.integers(1, 4),
    st.sampled_from(["", ".", "*", "-"]),
)
def test_an_insult_is_known_in_any_spelling(word, case, times, gap):
    written = gap.join(case(word[:-1] + word[-1] * times))
    shown = softened(f"lampu mati {written}")
    assert shown == f"lampu mati {written[0]}***{written[-1]}"


@given(RUDE, RUDE)
def test_nothing_but_insults_is_known_as_that(one, other):
    assert is_only_insulting(f"{one} {other} kalian semua!!!")
    assert not is_only_insulting(f"{one} lampu jalan depan pasar mati, {other}")


@pytest.mark.parametrize(
    "text",
    [
        "anjing liar menggigit anak saya",
        "kucing mati di jalan",
        "tahi kucing berserakan di trotoar",
        "orang gila mengamuk di pasar",
        "gelandangan tidur di halte",
        "bau babi dari kandang sebelah",
        "jalan rusak cok, wes suwe",
        "cocok tanam di Jalan Bango",
        "monyet lepas di Sukun",
        "buah asem jatuh",
    ],
)
def test_a_word_that_is_only_a_word_stays(text):
    assert softened(text) == text
    assert not is_only_insulting(text)


@pytest.mark.parametrize("text", ["dasar anjing", "asu!", "monyet kalian", "ASU kabeh", "b4bi lo"])
def test_a_word_thrown_at_somebody_is_an_insult(text):
    assert is_only_insulting(text)


@given(st.text(max_size=100))
def test_softening_twice_changes_nothing_more(text):
    assert softened(softened(text)) == softened(text)


def test_what_has_no_words():
    assert all(map(is_wordless, ("😂😂", "...", "???", "👍🏽", " ! ")))
    assert not any(map(is_wordless, ("p", "😂 halo", "3", "", " ")))
