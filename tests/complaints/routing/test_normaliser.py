import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints.routing import normalise
from complaints.routing.normaliser import MAX_TOKENS
from complaints.routing.stems import stem


@given(st.text(max_size=300))
def test_normalising_again_changes_nothing(text):
    once = normalise(text)
    assert normalise(" ".join(once)) == once


@given(st.text(alphabet="abeginkmorstuy2 .'", max_size=120))
def test_normalising_words_again_changes_nothing(text):
    once = normalise(text)
    assert normalise(" ".join(once)) == once


@pytest.mark.parametrize(
    ("written", "formal"),
    [
        ("jln rusak bgt", ["jalan", "rusak", "sangat"]),
        ("Dalan bolong", ["jalan", "lubang"]),
        ("tlg dibenerin", ["tolong", "diperbaiki"]),
        ("rusaaaak", ["rusak"]),
        ("obat2an habis", ["obat", "habis"]),
        ("ngalam", ["malang"]),
        ("sam\u200bpah\x00 bau", ["sampah", "bau"]),
        ("ＳＡＭＰＡＨ", ["sampah"]),
    ],
)
def test_slang_javanese_and_tricks_become_plain_words(written, formal):
    assert normalise(written) == formal


def test_numbers_vanish_but_emergency_lines_and_placeholders_stay():
    assert normalise("nik 3573010101900001 telp 081234567890 rt 05") == [
        "nik",
        "xnikx",
        "telepon",
        "xtelpx",
        "rt",
    ]
    assert normalise("telepon 112") == ["telepon", "112"]


@pytest.mark.parametrize(
    "text", ["", "\x00" * 50, "\u200b\u200d\u202e", "🔥🚒" * 200, "a" * 100_000, "أهلا بالعالم", "2" * 9_000]
)
def test_hostile_texts_give_few_tokens(text):
    assert len(normalise(text)) <= MAX_TOKENS
    assert all(len(token) <= 40 for token in normalise(text))


@pytest.mark.parametrize(
    ("word", "root"),
    [
        ("banjire", "banjir"),
        ("sampahe", "sampah"),
        ("diangkutnya", "angkut"),
        ("memperbaiki", "baik"),
        ("penerangan", "terang"),
        ("pengaspalan", "aspal"),
        ("jalanan", "jalan"),
        ("xyzzy", "xyzzy"),
    ],
)
def test_endings_come_off_down_to_a_known_root(word, root):
    assert stem(word) == root
