"""Photos that show the same, and photos older than what they are said to prove.

A photo's print is 64 bits of its coarse shape (a perceptual hash): copies, smaller or saved anew, differ in
few of them. Prints are looked up by bands: the print is cut into `BANDS`, and of two prints that differ in at
most `NEAR` bits, one band must differ in at most `SLIPS`. Three long bands, each asked for with every slip
that it may have, meet hardly anything by chance: of 100,000 photos three, where six short ones meet 400.
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
BANDS = 3
SLIPS = NEAR // BANDS
_MASK = (1 << BITS) - 1
_WIDTHS = tuple((BITS * (band + 1)) // BANDS - (BITS * band) // BANDS for band in range(BANDS))


def bands(bits: int) -> tuple[int, ...]:
    """The print cut into bands, from the lowest bits up; of 21 or 22 bits each."""
    rest, cut = bits & _MASK, []
    for width in _WIDTHS:
        cut.append(rest & ((1 << width) - 1))
        rest >>= width
    return tuple(cut)


def sought(bits: int) -> tuple[tuple[int, ...], ...]:
    """For each band of a print the values under which its copies may be: its own, and with one bit turned."""
    return tuple(
        (value, *(value ^ (1 << bit) for bit in range(width)))
        for value, width in zip(bands(bits), _WIDTHS, strict=True)
    )


def distance(one: int, other: int) -> int:
    """In how many bits two prints differ."""
    return ((one ^ other) & _MASK).bit_count()


def alike(one: int, other: int) -> bool:
    """Whether two prints are of the same picture, as far as one can tell."""
    return distance(one, other) <= NEAR


def is_older(taken: datetime, registered: datetime) -> bool:
    """Whether a photo was taken before the report it is to answer; both in the city's time."""
    return taken + SLACK < registered
