"""What `wadul check` finds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: whether it is fine, and what it is or what to do."""

    subject: str
    fine: bool
    words: str
