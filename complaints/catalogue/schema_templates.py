"""The rules for `templates.toml`, the beginnings of answers that a city ships; the file may be left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from complaints.catalogue.template_form import FACTS, LONGEST_TEXT, LONGEST_TITLE, checked
from complaints.errors import Invalid

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from complaints.catalogue.model import Problem
    from complaints.catalogue.schema_rows import Sheet

_FIELDS = ("title", "text", "categories", "departments")
_WORDS = {
    "staff-error-template-empty": "'title' and 'text' must hold something",
    "staff-error-template-long": f"at most {LONGEST_TITLE} signs fit in 'title', {LONGEST_TEXT} in 'text'",
    "staff-error-template-fact": f"in braces only {', '.join(FACTS)} are filled in",
    "staff-error-template-no-blank": "'text' needs a [blank] that the officer fills in",
}


def check_templates(sheet: Sheet, shorts: Collection[str], keys: Collection[str]) -> Iterator[Problem]:
    """Every template: its fields, what it fills in, and that it is for something the city has."""
    for name, entry in sheet.data.items():
        if not isinstance(entry, dict):
            yield sheet.at("", name, f"unknown field {name!r} outside of any table")
            continue
        for field in entry:
            if field not in _FIELDS:
                yield sheet.at(name, field, f"unknown field {field!r}")
        yield from _words(sheet, name, entry)
        yield from _listed(sheet, name, "departments", entry.get("departments", []), shorts)
        yield from _listed(sheet, name, "categories", entry.get("categories", []), keys)


def _words(sheet: Sheet, name: str, entry: dict[str, Any]) -> Iterator[Problem]:
    try:
        checked(str(entry.get("title", "")), str(entry.get("text", "")))
    except Invalid as error:
        field = "title" if "title" not in entry else "text"
        yield sheet.at(name, field, _WORDS.get(error.key, error.key))


def _listed(sheet: Sheet, name: str, field: str, value: object, known: Collection[str]) -> Iterator[Problem]:
    if not isinstance(value, list):
        yield sheet.at(name, field, f"{field!r} must be a list")
        return
    for one in value:
        if one not in known:
            yield sheet.at(name, field, f"{one!r} in {field!r} is not in the catalogue")
