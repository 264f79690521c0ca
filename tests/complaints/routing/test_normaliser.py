import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints.routing import english, normalise
from complaints.routing.normaliser import MAX_TOKENS, spell
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


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("The street lights in front of my house are off", "lampu jalan depan rumah mati"),
        ("Garbage has not been collected!", "sampah tidak diangkut"),
        ("How do I renew my family card?", "bagaimana cara perpanjang kartu keluarga"),
        ("There isn't any water at Mrs. Wulandari's", "ada tidak air di mrs wulandaris"),
    ],
)
def test_english_is_read_as_the_indonesian_that_the_catalogue_knows(written, meant):
    assert normalise(written) == normalise(meant)


@pytest.mark.parametrize("text", ["air got depan rumah mampet", "parking area depan mall penuh", "hi min"])
def test_one_english_word_makes_no_text_english(text):
    assert not english.is_english(text.split())


def test_the_meaning_of_an_english_word_needs_no_second_reading():
    again = {word: spell(word) for meaning in english.table().values() for word in meaning}
    assert again == {word: (word,) for word in again}


def test_no_english_word_is_listed_twice():
    lines = english.FILE.read_text(encoding="utf-8").splitlines()
    written = [line.partition("\t")[0] for line in lines if not line.startswith("#")]
    assert len(written) == len(set(written))
