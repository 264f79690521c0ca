"""Which department a report belongs to: decided quickly, with reasons, and taught by people.

Names are loaded when first asked for, so that importing a small part (say, the learning) stays cheap.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from complaints.routing.command import cli_lines, route_one
    from complaints.routing.decision import ANY_KECAMATAN, Candidate, Decision, Span
    from complaints.routing.despair import is_despair
    from complaints.routing.learn import Event, Learned, features, from_rows
    from complaints.routing.normaliser import normalise
    from complaints.routing.place_names import SURELY_NAMED, Place
    from complaints.routing.places import PlaceFinder
    from complaints.routing.router import Router
    from complaints.routing.scores import personal_spans

_HOMES = {
    "ANY_KECAMATAN": "decision",
    "Candidate": "decision",
    "Decision": "decision",
    "Event": "learn",
    "Learned": "learn",
    "Place": "place_names",
    "PlaceFinder": "places",
    "SURELY_NAMED": "place_names",
    "Router": "router",
    "Span": "decision",
    "cli_lines": "command",
    "features": "learn",
    "from_rows": "learn",
    "is_despair": "despair",
    "normalise": "normaliser",
    "personal_spans": "scores",
    "route_one": "command",
}

__all__ = [
    "ANY_KECAMATAN",
    "SURELY_NAMED",
    "Candidate",
    "Decision",
    "Event",
    "Learned",
    "Place",
    "PlaceFinder",
    "Router",
    "Span",
    "cli_lines",
    "features",
    "from_rows",
    "is_despair",
    "normalise",
    "personal_spans",
    "route_one",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value
