"""Beginnings of answers: a text per problem, with what is known filled in and blanks for what people know.

A city ships some in `templates.toml`; each department may change them and add its own.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from complaints.catalogue.template_form import FACT, FACTS, FILE, LONGEST_TEXT, LONGEST_TITLE, checked
from complaints.errors import Invalid

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

__all__ = [
    "FACTS",
    "FILE",
    "LONGEST_TEXT",
    "LONGEST_TITLE",
    "Template",
    "checked",
    "filled",
    "fitting",
    "shipped",
]
_ONE, _TWO, _THREE = 3, 2, 1


@dataclass(frozen=True, slots=True)
class Template:
    """One beginning of an answer.

    Attributes:
        key: the city's name for it, or the number of a department's own.
        title: short, for a button.
        text: with facts in braces and blanks in brackets.
        categories: kinds of problem it is for; with `departments` empty too, it is for all.
        departments: those it is for.
    """

    key: str
    title: str
    text: str
    categories: tuple[str, ...] = ()
    departments: tuple[str, ...] = ()


def fitting(
    templates: Iterable[Template], category: str | None, department: str, most: int = 4
) -> list[Template]:
    """The templates for a report, the closest first: of its kind, of its department, for all."""
    weighed = [(_weight(one, category, department), place, one) for place, one in enumerate(templates)]
    return [one for weight, _, one in sorted(weighed, key=lambda item: (-item[0], item[1])) if weight][:most]


def filled(text: str, facts: Mapping[str, str]) -> str:
    """The text with its facts; blanks stay, for the officer to fill."""
    return FACT.sub(lambda found: facts.get(found[1], found[0]), text).strip()


@lru_cache(maxsize=4)
def shipped(folder: Path) -> tuple[Template, ...]:
    """The templates of a city's folder, in the order of the file; none where it has no file.

    Raises:
        Invalid: one of them cannot be used.
    """
    file = folder / FILE
    if not file.exists():
        return ()
    entries = tomllib.loads(file.read_text(encoding="utf-8"))
    return tuple(_read(key, entry) for key, entry in entries.items())


def _read(key: str, entry: Mapping[str, object]) -> Template:
    title, text = checked(str(entry.get("title", "")), str(entry.get("text", "")))
    return Template(key, title, text, _names(entry, "categories"), _names(entry, "departments"))


def _names(entry: Mapping[str, object], name: str) -> tuple[str, ...]:
    value = entry.get(name, ())
    if not isinstance(value, list | tuple):
        raise Invalid("error-invalid", field=name)
    return tuple(str(one) for one in value)


def _weight(template: Template, category: str | None, department: str) -> int:
    """How close it is; 0 where it is for something else."""
    if category is not None and category in template.categories:
        return _ONE
    if template.categories:
        return 0
    if department in template.departments:
        return _TWO
    return 0 if template.departments else _THREE
