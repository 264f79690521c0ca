"""What the router says about one text: plain values that are stored, shown to staff and printed as JSON."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from complaints.routing.place_names import Place

ANY_KECAMATAN = "Kecamatan/Kelurahan"
"""Stands for whichever kecamatan or kelurahan: only a place in the text tells which one."""

Verdict = Literal["assign", "ask", "coordinator"]
Kind = Literal["complaint", "information", "suggestion", "oversight"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A department with the likeliest kind of problem there, and how probable the department is (0 to 1)."""

    department: str
    category: str | None
    confidence: float


@dataclass(frozen=True, slots=True)
class Span:
    """Personal data in the text as received: characters start to end (exclusive), "nik" or "phone"."""

    start: int
    end: int
    kind: Literal["nik", "phone"]


@dataclass(frozen=True, slots=True)
class Decision:
    """Where a report should go, and why.

    Attributes:
        department: short name, or None when nothing fits. `ANY_KECAMATAN` when the city's kecamatan is meant
        but
            the text does not tell which one; the verdict is then "ask".
        category: key of the kind of problem, or None when the department is known but the kind is not.
        decision: assign without asking, ask the citizen to choose, or leave it to the coordinator.
        confidence: calibrated probability that `department` is right.
        candidates: at least five, best first, each department once.
        kind: which legal kind of report it looks like.
        emergency: whether 112 must be named first.
        place: where in the city, if the text tells.
        reasons: the words that spoke for the department, most telling first.
        personal: NIK and phone numbers to be masked.
        version: which prior, catalogue and learned facts decided.
    """

    department: str | None
    category: str | None
    decision: Verdict
    confidence: float
    candidates: tuple[Candidate, ...]
    kind: Kind
    emergency: bool
    place: Place | None
    reasons: tuple[str, ...]
    personal: tuple[Span, ...]
    version: str

    def to_json(self) -> dict[str, Any]:
        """Return the object `wadul route --jsonl` prints for one line."""
        return {
            "department": _public(self.department),
            "decision": self.decision,
            "confidence": round(self.confidence, 4),
            "candidates": _distinct(self.candidates),
            "kind": self.kind,
            "emergency": self.emergency,
            "place": self.place.to_json() if self.place else None,
            "reasons": list(self.reasons),
        }


def _public(department: str | None) -> str | None:
    return ANY_KECAMATAN if department and department.startswith("Kec. ") else department


def _distinct(candidates: tuple[Candidate, ...]) -> list[dict[str, Any]]:
    seen: dict[str | None, dict[str, Any]] = {}
    for one in candidates:
        name = _public(one.department)
        row = {"department": name, "category": one.category, "confidence": round(one.confidence, 4)}
        seen.setdefault(name, row)
    return list(seen.values())
