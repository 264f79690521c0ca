import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints.casework.searching import MOST_TYPED, kept, snippet, typed
from complaints.privacy import units

STORY = "Lampu jalan di depan Pasar Dinoyo mati sejak kemarin, gelap sekali kalau malam."


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("lampunya", "Lampu jalan mati"),
        ("memperbaiki", "tolong diperbaiki"),
        ("sampah", "sampahe numpuk"),
        ("gk", "tidak"),
        ("DINOYO", "dinoyo"),
        ("café", "cafe"),
        ("ﬁsik", "fisik"),
        ("الماء", "الماء"),
        ("5", "RT 5 RW 2"),
    ],
)
def test_what_is_typed_meets_what_was_written(asked: str, told: str):
    (word,) = typed(asked)
    assert word in kept(told).split()


def test_small_words_are_left_out_unless_there_is_nothing_else():
    assert typed("lampu di dinoyo") == typed("lampu dinoyo")
    assert typed("di") != ()
    assert typed("!?") == ()
    assert len(typed(" ".join(f"kata{number}" for number in range(50)))) == MOST_TYPED


def test_masks_are_no_words():
    assert (
        kept("hubungi [HP] atau [e-mail], [NIK], kata […] ya").split() == kept("hubungi atau kata ya").split()
    )


@pytest.mark.parametrize("between", ["[e-mail]", "[NIK]", "..."])
def test_the_halves_of_a_number_do_not_meet_in_the_index(between: str):
    words = kept(f"35605708 {between} 12004163 itu KTP saya")
    assert words == "itu ktp saya"
    assert kept("LAPOR 12345678", "8765432") == "lapor 12345678 8765432"


@given(st.lists(st.text(max_size=200), max_size=4))
def test_only_letters_and_digits_come_out_each_word_once(texts: list[str]):
    words = kept(*texts).split()
    assert len(set(words)) == len(words)
    assert all(re.fullmatch(r"[a-z0-9]+", word) for word in words)
    assert all(word in kept(" ".join(texts)).split() for word in typed(" ".join(texts)))


def test_a_snippet_shows_where_the_word_stands():
    assert "Dinoyo" in snippet(STORY, typed("dinoyo"), 40)
    assert snippet(STORY, typed("lampu")).startswith("Lampu jalan")
    assert snippet(STORY, typed("banjir"), 20) == "Lampu jalan di depa…"


@given(st.text(max_size=400), st.text(max_size=20), st.integers(10, 120))
def test_a_snippet_is_never_longer_than_asked_for(text: str, asked: str, most: int):
    assert units(snippet(text, typed(asked), most)) <= most
