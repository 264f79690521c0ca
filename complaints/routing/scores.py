"""Three small scores beside the department: the legal kind, an emergency, and personal data to be masked."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from complaints.routing.decision import Span
from complaints.routing.normaliser import MAX_CHARACTERS, normalise

if TYPE_CHECKING:
    from collections.abc import Mapping

    from complaints.routing.decision import Kind

_FILE = Path(__file__).parent / "lexicon" / "cues.toml"
_NIK = re.compile(r"(?<![\d.,])\d{2}(?:[ .-]?\d{2}){2}(?:[ .-]?\d{2}){3}[ .-]?\d{4}(?![\d.,]?\d)")
_PHONE = re.compile(r"(?<![\d.,])(?:\+?62|0)[ .-]?8\d{1,2}(?:[ .-]?\d){6,10}(?!\d)|(?<![\d.,])\(?0\d{2,3}\)?[ -]?\d{6,8}(?!\d)")
_LONGEST_CUE = 4  # words
_SURE = 1.0


@dataclass(frozen=True, slots=True)
class _Cues:
    kinds: Mapping[str, Mapping[str, float]]
    emergency: Mapping[str, float]


@lru_cache(maxsize=1)
def _cues() -> _Cues:
    tables = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    emergency = _table(tables.pop("emergency"))
    return _Cues({name: _table(table) for name, table in tables.items()}, emergency)


def _table(levels: Mapping[str, list[str]]) -> dict[str, float]:
    """Cues are listed under their weight; the words are normalised as texts are, so that they meet."""
    return {" ".join(normalise(cue)): float(weight) for weight, cues in levels.items() for cue in cues}


def kind_of(tokens: list[str]) -> Kind:
    """Return the legal kind a text looks like; an ordinary complaint unless another kind speaks louder."""
    runs = _runs(tokens)
    sums = {name: sum(cues[run] for run in runs if run in cues) for name, cues in _cues().kinds.items()}
    if sums["oversight"] >= _SURE:
        return "oversight"
    against = sums["complaint"]
    if sums["information"] - against >= _SURE and sums["information"] >= sums["suggestion"]:
        return "information"
    return "suggestion" if sums["suggestion"] - against >= _SURE else "complaint"


def emergency_score(tokens: list[str]) -> float:
    """Return 1 or more when 112 should be named first; fears and things long past count against it."""
    cues = _cues().emergency
    return sum(cues[run] for run in _runs(tokens) if run in cues)


def _runs(tokens: list[str]) -> set[str]:
    return {
        " ".join(tokens[start : start + size])
        for size in range(1, _LONGEST_CUE + 1)
        for start in range(len(tokens) - size + 1)
    }


def personal_spans(text: str) -> tuple[Span, ...]:
    """Return NIK and phone numbers in the text as received (its first 4,000 characters), in order."""
    text = text[:MAX_CHARACTERS]
    spans = [Span(m.start(), m.end(), "nik") for m in _NIK.finditer(text)]
    taken = [(span.start, span.end) for span in spans]
    for m in _PHONE.finditer(text):
        if all(m.end() <= start or m.start() >= end for start, end in taken):
            spans.append(Span(m.start(), m.end(), "phone"))
    return tuple(sorted(spans, key=lambda span: span.start))
