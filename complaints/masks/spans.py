"""What a detector finds: a stretch of a text, and the sign that takes its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

NIK_MASK = "[NIK]"
PHONE_MASK = "[HP]"
EMAIL_MASK = "[e-mail]"
ACCOUNT_MASK = "[akun]"
NAME_MASK = "[…]"
COVERED = "\ue000"
"""Stands in place of everything that is masked already; it is neither a word nor a number."""


class Span(NamedTuple):
    """A stretch of a text that must not be read, and what stands in its place."""

    start: int
    end: int
    mask: str


def with_masks(text: str, spans: Iterable[Span]) -> str:
    """The text with the sign of each span in its place; none may meet another."""
    masked, copied = "", 0
    for start, end, sign in sorted(spans):
        masked += text[copied:start] + sign
        copied = end
    return masked + text[copied:]
