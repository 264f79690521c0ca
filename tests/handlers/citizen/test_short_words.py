"""Short answers as people really type them, in the languages of the city."""

import pytest

from handlers.desk.conversation.short_words import (
    asks_to_wait,
    is_no,
    is_nod,
    is_skip,
    is_unsure,
    is_yes,
    tells_of_harm,
)


@pytest.mark.parametrize(
    "said",
    [
        "saya tidak tahu", "aku gak tau kak", "kurang tahu saya", "ndak tau", "gak tau sejak kapan",
        "lali aku", "ra reti aku", "kula mboten ngertos", "tidak tahu persisnya", "i don't know",
        "not sure", "no idea",
    ],
)  # fmt: skip
def test_who_does_not_know_says_so(said: str):
    assert is_unsure(said)
    assert not is_yes(said)
    assert not is_no(said)


@pytest.mark.parametrize(
    "said",
    [
        "ndak ada",
        "saya tidak punya foto",
        "gak punya fotonya",
        "ra ono fotone",
        "mboten wonten",
        "i have no photo",
    ],
)
def test_who_has_none_says_so(said: str):
    assert is_skip(said)


@pytest.mark.parametrize(
    "said", ["ndak", "ndak usah", "saya tidak", "kula mboten", "nda mas", "ga mau", "jangan dikirim dulu"]
)
def test_a_no_of_east_java(said: str):
    assert is_no(said)
    assert not is_yes(said)


@pytest.mark.parametrize("said", ["silakan", "monggo kak", "iya silahkan aja", "kirim aja kak"])
def test_whoever_lets_us_says_yes(said: str):
    assert is_yes(said)
    assert not is_no(said)


@pytest.mark.parametrize(
    "said",
    [
        "saya",
        "i",
        "kapan",
        "saya tahu pelakunya",
        "ada",
        "punya foto",
        "sejak kemarin",
        "tidak ada lampu di situ",
        "mau aja",
        "dikirim aja kak",
    ],
)
def test_what_says_something_is_none_of_these(said: str):
    assert not any(one(said) for one in (is_unsure, is_skip, is_no, is_nod, asks_to_wait))


@pytest.mark.parametrize(
    "said",
    [
        "anakku ceblok", "sudah dua orang jatuh", "tadi ada kecelakaan di sini", "ibu saya tersandung paving",
        "takut lewat karena kemarin jatuh", "rawan kecelakaan, kemarin anak saya jatuh",
        "hampir tiap hari, dan sudah ada yang terluka", "saya tidak bisa jalan karena jatuh di situ",
    ],
)  # fmt: skip
def test_whoever_fell_or_was_hurt_is_heard(said: str):
    assert tells_of_harm(said)


@pytest.mark.parametrize(
    "said",
    [
        "sy takut kecelakaan", "rawan kecelakaan", "bisa jatuh", "nanti ada yang jatuh", "hampir jatuh",
        "sebelum ada yang celaka", "biar tidak ada yang jatuh", "jangan sampai anak-anak jatuh",
        "bisa bikin kecelakaan", "wedi ceblok", "ben ora ono sing tibo", "someone might fall",
        "takut demam berdarah", "I almost fell",
    ],
)  # fmt: skip
def test_a_fear_is_no_harm(said: str):
    assert not tells_of_harm(said)
