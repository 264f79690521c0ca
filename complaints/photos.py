"""Photos that show the same, and photos older than what they are said to prove.

A photo's print is 64 bits of its coarse shape (a perceptual hash): copies, smaller or saved anew, differ in
few of them. Prints are looked up by bands: of two prints that differ in at most `NEAR` bits, one of
`NEAR + 1` bands must be equal.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

BITS = 64
NEAR = 5
"""Bits in which a copy may differ; unrelated photos differ in about 32."""
SLACK = timedelta(hours=12)
"""Cameras' clocks go wrong, and some are set to another zone."""
_BANDS = NEAR + 1
_MASK = (1 << BITS) - 1


def bands(bits: int) -> tuple[int, ...]:
    """The print cut into bands, from the lowest bits up; of ten or eleven bits each."""
    rest, cut = bits & _MASK, []
    for band in range(_BANDS):
        width = (BITS * (band + 1)) // _BANDS - (BITS * band) // _BANDS
        cut.append(rest & ((1 << width) - 1))
        rest >>= width
    return tuple(cut)


def distance(one: int, other: int) -> int:
    """In how many bits two prints differ."""
    return ((one ^ other) & _MASK).bit_count()


def alike(one: int, other: int) -> bool:
    """Whether two prints are of the same picture, as far as one can tell."""
    return distance(one, other) <= NEAR


def is_older(taken: datetime, registered: datetime) -> bool:
    """Whether a photo was taken before the report it is to answer; both in the city's time."""
    return taken + SLACK < registered
