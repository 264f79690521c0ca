from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st

from complaints.casework.photos import BANDS, BITS, NEAR, alike, bands, distance, is_older, sought

PRINTS = st.integers(-(1 << 63), (1 << 63) - 1)


@given(PRINTS, st.sets(st.integers(0, BITS - 1), max_size=NEAR))
def test_prints_that_are_near_meet_in_a_band(one: int, flipped: set[int]):
    other = one
    for bit in flipped:
        other ^= 1 << bit
    assert distance(one, other) == len(flipped)
    assert alike(one, other)
    assert any(mine in asked for mine, asked in zip(bands(one), sought(other), strict=True))


@given(PRINTS)
def test_bands_hold_every_bit(bits: int):
    assert len(bands(bits)) == BANDS
    assert distance(bits, ~bits) == BITS
    assert not any(mine == theirs for mine, theirs in zip(bands(bits), bands(~bits), strict=True))


def test_a_photo_from_before_the_report_is_older_but_not_by_a_wrong_clock():
    registered = datetime(2026, 11, 23, 15)  # noqa: DTZ001 - local time of the city
    assert is_older(datetime(2026, 11, 20, 9), registered)  # noqa: DTZ001
    assert not is_older(datetime(2026, 11, 23, 9), registered)  # noqa: DTZ001
