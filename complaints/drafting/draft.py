"""The draft of a report as data, and as JSON for the dialogue state. How it changes is in `intake`."""

from __future__ import annotations

import math
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from complaints.privacy import Privacy
from complaints.service_levels import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Slot(StrEnum):
    """What a report needs, in the order it is asked for."""

    WHAT = "what"
    PLACE = "place"
    SINCE = "since"
    PHOTOS = "photos"
    DEPARTMENT = "department"
    DETAIL = "detail"
    NAME = "name"
    KIND = "kind"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Place:
    """Where it is: her words, and what was recognised. Degrees WGS 84; `inside` the city, None if unknown."""

    text: str = ""
    kelurahan: str = ""
    kecamatan: str = ""
    lat: float | None = None
    lng: float | None = None
    inside: bool | None = None

    @property
    def known(self) -> bool:
        """Whether somebody could go there, or at least begin to look."""
        return bool(self.text or self.kelurahan or self.lat is not None)


@dataclass(frozen=True, slots=True)
class Draft:
    """A report in the making.

    Attributes:
        text: what happened, in her first words.
        extra: what she added in later messages.
        place: where.
        since: since when, in her words.
        photos: attachment ids, in the order they came.
        category: key of the category the router or she chose.
        department: short name of the department; empty while it is not decided.
        department_choices: what she is offered, only when the router decided to ask.
        department_confirmed: whether she, not the router, chose.
        kind: which legal clock.
        kind_confirmed: whether she, not the router, chose it.
        named: whether officers may see her name; None until asked.
        privacy: who may see what.
        questions: keys of the details worth asking for this category.
        details: her answers to them, by key; an empty one was skipped.
        skipped: what she left open on purpose; it is not asked again.
        emergency: whether 112 comes first.
        editing: what she is changing from the review card.
    """

    text: str = ""
    extra: tuple[str, ...] = ()
    place: Place = field(default_factory=Place)
    since: str = ""
    photos: tuple[int, ...] = ()
    category: str = ""
    department: str = ""
    department_choices: tuple[str, ...] = ()
    department_confirmed: bool = False
    kind: Kind = Kind.COMPLAINT
    kind_confirmed: bool = False
    named: bool | None = None
    privacy: Privacy = Privacy.OPEN
    questions: tuple[str, ...] = ()
    details: Mapping[str, str] = field(default_factory=dict)
    skipped: frozenset[Slot] = frozenset()
    emergency: bool = False
    editing: Slot | None = None

    @property
    def whole_text(self) -> str:
        """Everything she wrote about it, message by message."""
        return "\n".join(filter(None, (self.text, *self.extra)))

    @property
    def empty(self) -> bool:
        """Whether there is nothing in it that would be lost."""
        return self == Draft()

    @property
    def next_question(self) -> str | None:
        """The key of the detail to ask next."""
        return next((key for key in self.questions if key not in self.details), None)


def to_json(draft: Draft) -> dict[str, Any]:
    """The draft as plain values that `json` can write."""
    return {**asdict(draft), "skipped": sorted(draft.skipped), "details": dict(draft.details)}


def from_json(data: Mapping[str, Any]) -> Draft:
    """The draft that was stored, by this or an older or newer program.

    What is unknown is passed over; what is missing or cannot be read takes its default: a conversation
    never dies of an update of the program.
    """
    return Draft(**_readable(data, _READ))


def _readable(data: Mapping[str, Any], readers: Mapping[str, Callable[[Any], Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, read in readers.items():
        if name in data:
            with suppress(TypeError, ValueError, AttributeError):
                found[name] = read(data[name])
    return found


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _truth(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _number(value: Any) -> int:
    if type(value) is not int:
        raise TypeError(value)
    return value


def _degrees(value: Any) -> float:
    if type(value) not in (int, float) or not math.isfinite(value):
        raise TypeError(value)
    return float(value)


def _or_none(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: None if value is None else read(value)


def _each(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def reads(values: Any) -> tuple[Any, ...]:
        if not isinstance(values, list | tuple):
            raise TypeError(values)
        return tuple(read(value) for value in values)

    return reads


_READ_PLACE: Mapping[str, Callable[[Any], Any]] = {
    "text": _text,
    "kelurahan": _text,
    "kecamatan": _text,
    "lat": _or_none(_degrees),
    "lng": _or_none(_degrees),
    "inside": _or_none(_truth),
}
_READ: Mapping[str, Callable[[Any], Any]] = {
    "text": _text,
    "extra": _each(_text),
    "place": lambda value: Place(**_readable(value, _READ_PLACE)),
    "since": _text,
    "photos": _each(_number),
    "category": _text,
    "department": _text,
    "department_choices": _each(_text),
    "department_confirmed": _truth,
    "kind": Kind,
    "kind_confirmed": _truth,
    "named": _or_none(_truth),
    "privacy": Privacy,
    "questions": _each(_text),
    "details": lambda value: {_text(key): _text(answer) for key, answer in value.items()},
    "skipped": lambda values: frozenset(Slot(value) for value in values if value in set(Slot)),
    "emergency": _truth,
    "editing": _or_none(Slot),
}
