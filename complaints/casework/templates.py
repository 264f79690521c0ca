"""Beginnings of answers: a text per problem, with what is known filled in and blanks for what people know.

A city ships some in `templates.toml`; each department may change them and add its own.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from complaints.errors import Invalid

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

FILE = "templates.toml"
LONGEST_TITLE, LONGEST_TEXT = 40, 1500
FACTS = ("sapaan", "masalah", "tempat", "dinas")
"""What is filled in by itself, written in braces."""
_FACT = re.compile(r"\{([a-z]+)\}")
_BLANK = re.compile(r"\[[^\[\]\n]{2,40}\]")
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
    return _FACT.sub(lambda found: facts.get(found[1], found[0]), text).strip()


def checked(title: str, text: str) -> tuple[str, str]:
    """A title and a text fit to be kept.

    Raises:
        Invalid: one is missing or too long, or a fact is named that nobody knows, or it has no blank.
    """
    title, text = " ".join(title.split()), text.strip()
    if not title or not text:
        raise Invalid("staff-error-template-empty", field="template")
    if len(title) > LONGEST_TITLE or len(text) > LONGEST_TEXT:
        raise Invalid("staff-error-template-long", field="template")
    unknown = sorted({name for name in _FACT.findall(text) if name not in FACTS})
    if unknown:
        raise Invalid("staff-error-template-fact", field="template", fact=unknown[0])
    if _BLANK.search(text) is None:
        # Without a blank it would be sent as it stands, and be an empty answer.
        raise Invalid("staff-error-template-no-blank", field="template")
    return title, text


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
