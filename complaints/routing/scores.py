"""Three small scores beside the department: the legal kind, an emergency, and personal data to be masked."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
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
_PHONE = re.compile(
    r"(?<![\d.,])(?:\+?62|0)[ .-]?8\d{1,2}(?:[ .-]?\d){6,10}(?!\d)"
    r"|(?<![\d.,])\(?0\d{2,3}\)?[ -]?\d{6,8}(?!\d)"
)
_MANY_DIGITS = re.compile(r"\d[\d .()-]{7}")  # every NIK and phone number holds such a run
_A_CRY = 40  # words: whoever sees somebody bleed writes a line, not a page
_SURE = 1.0
_SHORT = 14  # words
_HELPLESS = 1.2  # one word of fear or habit ("sering", "kalau hujan") is enough against it


@dataclass(frozen=True, slots=True)
class _Cues:
    """Per cue its weight in each table; per first word of cues, of how many words those are."""

    tables: tuple[str, ...]
    weights: Mapping[str, tuple[tuple[str, float], ...]]
    lengths: Mapping[str, tuple[int, ...]]


@lru_cache(maxsize=1)
def _cues() -> _Cues:
    listed = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    weights: dict[str, dict[str, float]] = defaultdict(dict)
    lengths: dict[str, set[int]] = defaultdict(set)
    for table, levels in listed.items():
        for cue, weight in _table(levels).items():
            weights[cue][table] = weight
            first, *others = cue.split()
            lengths[first].add(1 + len(others))
    said = {cue: tuple(own.items()) for cue, own in weights.items()}
    return _Cues(tuple(listed), said, {first: tuple(sizes) for first, sizes in lengths.items()})


def _table(levels: Mapping[str, list[str]]) -> dict[str, float]:
    """Cues are listed under their weight; the words are normalised as texts are, so that they meet."""
    return {" ".join(normalise(cue)): float(weight) for weight, cues in levels.items() for cue in cues}


def cue_scores(tokens: list[str]) -> dict[str, float]:
    """Return the sum of the cues found, each counted once, per kind and for "emergency".

    Beside these "page" is 1 for a long text, and "short" for one of few words, as questions in a chat are.
    """
    cues = _cues()
    runs = {
        " ".join(tokens[start : start + size]): None
        for start, token in enumerate(tokens)
        for size in cues.lengths.get(token, ())
    }
    sums = dict.fromkeys(cues.tables, 0.0)
    for run in runs:
        for table, weight in cues.weights.get(run, ()):
            sums[table] += weight
    return sums | {"page": float(len(tokens) > _A_CRY), "short": float(len(tokens) <= _SHORT)}


def kind_from(sums: Mapping[str, float]) -> Kind:
    """Return the legal kind for cue scores."""
    if _in_office(sums):
        return "oversight"
    against = sums["complaint"]
    if _only_asks(sums):
        return "information"
    if sums["information"] - against >= _SURE and sums["information"] >= sums["suggestion"]:
        return "information"
    return "suggestion" if sums["suggestion"] - against >= _SURE else "complaint"


def _only_asks(sums: Mapping[str, float]) -> bool:
    """Whether it is a short question about an affair with an office, and complains of nothing."""
    asks = sums["question"] and sums["affair"] and sums["short"]
    return bool(asks and not (sums["protest"] or sums["complaint"]))


def _in_office(sums: Mapping[str, float]) -> bool:
    """Whether somebody abuses an office: it is called so, or who holds one asks for money."""
    in_the_street = sums["street"] and not sums["office"]
    asks = sums["demand"] and (sums["office"] or sums["clerk"] or sums["paper"])
    return bool((sums["oversight"] >= _SURE or asks) and not in_the_street)


def danger_from(sums: Mapping[str, float]) -> float:
    """Return the score of an emergency for cue scores."""
    return sums["emergency"] + _HELPLESS * (_helpless(sums) or _harmed(sums))


def _helpless(sums: Mapping[str, float]) -> bool:
    """Whether people are trapped, or too weak to walk out of the water."""
    shut_in = (sums["someone"] or sums["inside"]) and not sums["stuck"]
    caught = sums["trapped"] and (sums["water"] or shut_in)
    left = sums["weak"] and sums["someone"] and sums["water"] and not sums["patient"]
    return bool(caught or left)


def _harmed(sums: Mapping[str, float]) -> bool:
    """Whether somebody is hurt now, not yesterday nor again and again."""
    hurt = sums["person"] and (sums["hurt"] or (sums["fell"] and sums["badly"]))
    plunged = sums["vehicle"] and sums["plunged"]
    return bool((hurt or plunged) and not (sums["over"] or sums["page"]))


def personal_spans(text: str) -> tuple[Span, ...]:
    """Return NIK and phone numbers in the text as received (its first 4,000 characters), in order."""
    text = text[:MAX_CHARACTERS]
    if _MANY_DIGITS.search(text) is None:
        return ()
    spans = [Span(m.start(), m.end(), "nik") for m in _NIK.finditer(text)]
    taken = [(span.start, span.end) for span in spans]
    spans += [
        Span(m.start(), m.end(), "phone")
        for m in _PHONE.finditer(text)
        if all(m.end() <= start or m.start() >= end for start, end in taken)
    ]
    return tuple(sorted(spans, key=lambda span: span.start))
