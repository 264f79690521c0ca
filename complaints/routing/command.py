"""What `wadul route` prints."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING

from complaints import catalogue
from complaints.city_words import speaking_like
from complaints.routing.router import Router

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from complaints.routing.decision import Decision


@lru_cache(maxsize=2)
def _router(city: str) -> Router:
    known = catalogue.load(city)
    return speaking_like(known, Router.for_city, known)


def cli_lines(stream: Iterable[str], city: str = "malang") -> Iterator[str]:
    """Yield one JSON object per line of text, in order; an empty line is a text too."""
    known, router = catalogue.load(city), _router(city)
    for line in stream:
        found = speaking_like(known, router.route, line.rstrip("\r\n"))
        yield json.dumps(found.to_json(), ensure_ascii=False)


def route_one(text: str, city: str = "malang") -> str:
    """Return the decision about one text for a person to read."""
    return _readable(speaking_like(catalogue.load(city), _router(city).route, text), city)


def _readable(found: Decision, city: str) -> str:
    known = catalogue.load(city)
    categories, number = known.categories, known.official.emergency_number
    names = {key: one.name for key, one in categories.items()}
    rows = [
        f"{one.confidence:6.1%}  {one.department:<22} {names.get(one.category or '', '-')}"
        for one in found.candidates
    ]
    place = found.place.text if found.place else "-"
    head = f"{found.decision}: {found.department or '-'} ({found.confidence:.0%}) {found.kind}"
    tail = [f"place: {place}", f"words: {', '.join(found.reasons) or '-'}"]
    return "\n".join([head + (f" EMERGENCY {number}" if found.emergency else ""), *rows, *tail])
