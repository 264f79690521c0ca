from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints.errors import Invalid
from handlers.callbacks import LIMIT, Press

ACTIONS = st.text(st.characters(exclude_characters=":", exclude_categories=["Cs"]), max_size=12)
NUMBERS = st.integers(0, 36**12 - 1)


@given(ACTIONS, NUMBERS, NUMBERS, st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_what_is_packed_fits_a_button_and_comes_back_whole(action, target, version, argument):
    press = Press(action, target, version, argument)
    try:
        data = press.pack()
    except ValueError:
        size = len(f"{action}:::{argument}".encode())
        assert size > LIMIT - 2 * 13, "only what is too long is refused"
        return
    assert 1 <= len(data.encode()) <= LIMIT
    assert Press.unpack(data) == press


@given(st.text())
def test_whatever_is_pressed_is_understood_or_told_to_be_old(data):
    with suppress(Invalid):
        press = Press.unpack(data)
        assert 0 <= press.target < 2**63
        assert 0 <= press.version < 2**63


@pytest.mark.parametrize("data", ["take:-1:0:", "take:0:-5:", "take:1:-z:x"])
def test_a_number_below_zero_is_none_of_ours(data):
    with pytest.raises(Invalid):
        Press.unpack(data)


@pytest.mark.parametrize(
    "data", ["", "take", "take:1", "take:1:2", "take:ö:1:", "take:1_0:1:", "take: 1:1:", "take:+1:1:"]
)
def test_odd_data_is_none_of_ours(data):
    with pytest.raises(Invalid):
        Press.unpack(data)


def test_a_huge_number_does_not_reach_the_database():
    with pytest.raises(Invalid):
        Press.unpack("take:zzzzzzzzzzzzzzzzzzzz:1:")


@pytest.mark.parametrize(
    "press",
    [Press("a:b"), Press("take", -1), Press("take", 1, -1), Press("dep", 1, 1, "x" * 60), Press("ñ" * 32)],
)
def test_what_does_not_fit_is_not_packed(press):
    with pytest.raises(ValueError, match="not fit"):
        press.pack()
