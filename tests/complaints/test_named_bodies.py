"""Which body outside the city an officer's words name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints.catalogue import load
from complaints.named_bodies import is_only_polite, named_bodies, only_named, other_body, takes_back

BODIES = [one for one in load("malang").departments.values() if one.outside]


@pytest.mark.parametrize(
    ("text", "shorts"),
    [
        ("ke PLN", {"PLN"}),
        ("pln mas", {"PLN"}),
        ("sudah saya WA mas Dedi PLN 0812", {"PLN"}),
        ("ini kabupaten malang pak bukan kota", {"Kab. Malang"}),
        ("kab malang", {"Kab. Malang"}),
        ("kabupaten", {"Kab. Malang"}),
        ("polsek klojen", {"Polresta Malang Kota"}),
        ("jalan provinsi, bukan jalan kota", {"Pemprov Jatim"}),
        ("Kementerian PU", {"Kementerian PU"}),
        ("bpjs ketenagakerjaan", {"BPJS Ketenagakerjaan"}),
        ("bukan PLN, tapi telkom", {"PLN", "Telkom/Provider"}),
        ("PT. KAI", {"PT KAI"}),
        ("ok", set()),
        ("siap", set()),
        ("nanti dulu", set()),
        ("jasa marga", set()),
        ("batu", set()),
        ("planet", set()),
        ("malang", set()),
        ("", set()),
    ],
)
def test_a_body_is_found_by_whole_words_anywhere(text: str, shorts: set[str]):
    assert {one.short for one in named_bodies(text, BODIES)} == shorts


@pytest.mark.parametrize(
    ("text", "short", "words"),
    [
        ("PLN", "PLN", ""),
        ("ke PLN ya mas", "PLN", ""),
        ("ini wewenang pln malang", "PLN", ""),
        ("PLN, sudah kami surati", "PLN", "sudah kami surati"),
        ("PLN\n27-11 surat dikirim", "PLN", "27-11 surat dikirim"),
        ("Kab. Malang: sudah kami WA", "Kab. Malang", "sudah kami WA"),
        ("PT KAI, sudah kami surati", "PT KAI", "sudah kami surati"),
    ],
)
def test_nothing_but_a_name_needs_no_second_question(text: str, short: str, words: str):
    body, rest = only_named(text, BODIES)
    assert (body.short if body else "", rest) == (short, words)


@pytest.mark.parametrize(
    "text",
    ["siap", "ok", "bukan PLN", "sudah saya WA mas Dedi PLN", "kabupaten", "PLN dan Telkom"],
)
def test_a_sentence_is_not_taken_for_a_name(text: str):
    assert only_named(text, BODIES) == (None, text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("lembaga lain: Jasa Marga", ("Jasa Marga", "")),
        ("Lembaga lainnya : PT Taman Indah, sudah kami surati", ("PT Taman Indah", "sudah kami surati")),
        ("lembaga lain: mas Dedi 0812345", ("", "")),
        ("lembaga lain: sudah kami sampaikan ke sana lewat surat tadi pagi", ("", "")),
        ("lembaga lain: .", ("", "")),
        ("lembaga lain yang mana ya", None),
        ("Jasa Marga", None),
    ],
)
def test_a_body_that_nobody_listed_has_a_way_of_its_own(text: str, found: tuple[str, str] | None):
    assert other_body(text) == found


@pytest.mark.parametrize(
    ("text", "taken_back"),
    [
        ("bukan", True),
        ("eh salah", True),
        ("batal", True),
        ("bukan PLN, yang benar Telkom ya mas", True),
        ("telkom", True),
        ("PLN", False),
        ("Bukan kewenangan kota, sudah kami surati", False),
        ("telkom, tiangnya milik mereka", False),
        ("nomor laporannya 123", False),
    ],
)
def test_a_note_may_take_the_choice_back(text: str, taken_back: bool):
    assert takes_back(text, "PLN", BODIES) is taken_back


def test_politeness_alone_is_no_note():
    assert is_only_polite("siap pak")
    assert is_only_polite("ok 👍")
    assert not is_only_polite("sudah kami surati")


@given(st.text(max_size=60))
def test_whatever_is_typed_names_bodies_or_none(text: str):
    assert len(named_bodies(text, BODIES)) <= len(BODIES)
    body, words = only_named(text, BODIES)
    assert body is None or body in named_bodies(text, BODIES) or words
    other_body(text)
