"""The city that settings name: whether its folder can be served, and in plain words why not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaints.casework.templates import shipped
from complaints.catalogue import CatalogueError, check, load
from complaints.catalogue.schema_polygons import check_polygons
from complaints.errors import DeskError
from complaints.service_levels import load_rules

if TYPE_CHECKING:
    from complaints.catalogue import Problem

_TOLD = 5


def unusable(city: str) -> str | None:
    """Why a city cannot be served, in one sentence; None where it can.

    What only the thorough check minds, such as an unknown telephone number in a text, keeps nobody waiting.
    """
    try:
        folder = load(city).folder
        load_rules(folder)
        shipped(folder)
        broken = list(check_polygons(folder))
    except (CatalogueError, DeskError, OSError, ValueError, AttributeError) as error:
        return sentence(city, check(city), otherwise=str(error))
    return sentence(city, broken) if broken else None


def sentence(city: str, problems: list[Problem], *, otherwise: str = "") -> str:
    """The first problems of a city's folder, by file and line."""
    told = "; ".join(map(str, problems[:_TOLD])) or otherwise
    more = len(problems) - _TOLD
    rest = f" and {more} more (wadul catalogue check)" if more > 0 else ""
    return f"CITY: the catalogue of “{city}” cannot be used: {told}{rest}."
