"""The cast and what is offered to click, in the training ground of another city than it was drawn for."""

import json
from itertools import cycle
from typing import Any

from bot.playground.cast import usual_names
from complaints.catalogue import Catalogue, load

_OFFERED = 8
_PLACES = 10
_DRAWN_FOR = ("Kota Malang", "Malang")


def is_drawn_for(catalogue: Catalogue) -> bool:
    """Whether the page's own cast, examples and places are of this city."""
    return catalogue.official.city_name == load().official.city_name


def names_in(catalogue: Catalogue) -> dict[str, Any]:
    """The usual cast, at departments that the city has, in groups with its name."""
    names = usual_names()
    if is_drawn_for(catalogue):
        return names
    own = [one.short for one in catalogue.departments.values() if catalogue.categories_of(one.short)]
    inside = [short for short in own if not catalogue.department(short).outside] or [catalogue.coordinator]
    posts = [*names["posts"], *names["further_posts"]]
    strangers = [there for _, there in posts if there and there not in catalogue.departments]
    moved = dict(zip(dict.fromkeys(strangers), cycle(inside), strict=False))
    coordinating = next(there for role, there in posts if role == "coordinator")
    moved[coordinating] = catalogue.coordinator
    city, short = catalogue.official.city_name, catalogue.official.city_name.removeprefix("Kota ")
    moved |= {
        "WadulMalangBot": f"Wadul{''.join(filter(str.isascii, filter(str.isalnum, short)))}Bot",
        _DRAWN_FOR[0]: city,
        _DRAWN_FOR[1]: short,
    }
    return {key: _renamed(value, moved) for key, value in names.items()}


def _renamed(value: Any, moved: dict[str, str]) -> Any:
    """The same names, each stranger in them replaced."""
    if isinstance(value, list):
        return [_renamed(one, moved) for one in value]
    found = next((old for old in moved if isinstance(value, str) and old in value), None)
    return value if found is None else value.replace(found, moved[found])


def shown_in(catalogue: Catalogue) -> dict[str, str]:
    """Files that the page reads for this city in place of its own: complaints and places to click."""
    if is_drawn_for(catalogue):
        return {}
    kinds = sorted(catalogue.categories.values(), key=lambda one: one.general)[:_OFFERED]
    examples = [
        {"label": kind.name, "text": f"{kind.phrases[0]}, {place.name}"}
        for kind, place in zip(kinds, cycle(catalogue.kelurahan), strict=False)
    ]
    places = [{"title": one.name, "lat": one.lat, "lng": one.lng} for one in catalogue.kelurahan[:_PLACES]]
    return {"examples.json": json.dumps(examples), "places.json": json.dumps(places)}
