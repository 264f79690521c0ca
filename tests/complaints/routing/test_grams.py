"""What is counted of a text: its first words once more, and the same when learning as when deciding."""

import numpy as np
import pytest

from complaints.routing import prior
from complaints.routing.grams import OPENING, word_counts, word_features
from complaints.routing.training import Example, fit

LAMP = ["lampu", "jalan", "depan", "rumah", "kami", "mati", "sudah", "tiga", "malam", "gelap", "sekali"]
WATER = ["air", "ledeng", "di", "tempat", "kami", "keruh", "dan", "bau", "sejak", "kemarin", "pagi"]


def test_a_short_text_counts_as_it_stands():
    words = [f"kata{'n' * at}" for at in range(OPENING)]
    assert set(word_features(words).values()) == {1}
    assert set(word_counts(words).values()) == {1}


def test_the_first_words_of_a_longer_text_count_once_more_and_no_pair_bridges_the_repetition():
    words = [f"k{'a' * at}" for at in range(OPENING + 3)]
    found = word_features(words)
    assert [found[word] for word in words] == [2] * OPENING + [1] * 3
    assert found[f"{words[0]} {words[1]}"] == 2
    assert found[f"{words[OPENING - 1]} {words[OPENING]}"] == 1
    assert f"{words[-1]} {words[0]}" not in found
    assert [word_counts(words)[word] for word in words] == [2] * OPENING + [1] * 3


@pytest.fixture(scope="module")
def tiny():
    reports = [Example(text, name) for text, name in ((LAMP, "Lampu"), (WATER, "Air")) for _ in range(4)]
    other = [Example(["antre", "lama", "di", "loket", "pelayanan"], "Loket") for _ in range(4)]
    return prior.parse(fit([*reports, *other]))


def test_what_stands_first_outweighs_what_follows(tiny):
    air, lampu = (tiny.departments.index(name) for name in ("Air", "Lampu"))
    first_lamp, first_water = tiny.scores([*LAMP, *WATER]), tiny.scores([*WATER, *LAMP])
    assert first_lamp[lampu] > first_water[lampu]
    assert first_water[air] > first_lamp[air]
    assert int(np.argmax(first_lamp)) == lampu
    assert int(np.argmax(first_water)) == air
