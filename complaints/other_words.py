"""What others call the states of a report: LAPOR!, the national platform, and the standard Open311."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from complaints.lifecycle import FINAL, OPEN, UNDER_WAY, State

if TYPE_CHECKING:
    from collections.abc import Mapping

# LAPOR! words for merged and archived reports are not confirmed by a source; the other three are.
LAPOR: Mapping[State, str] = MappingProxyType(
    {
        State.REGISTERED: "belum diverifikasi",
        **dict.fromkeys(UNDER_WAY | {State.RESULT}, "dalam proses"),
        State.CLOSED: "selesai",
        State.MERGED: "selesai",
        State.ARCHIVED: "arsip",
    }
)
OPEN311: Mapping[State, str] = MappingProxyType(
    {
        **dict.fromkeys(OPEN, "open"),
        **dict.fromkeys(FINAL, "closed"),
    }
)
