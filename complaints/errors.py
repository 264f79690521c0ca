"""Errors carry keys, no words: whoever meets one looks the text up in the reader's language."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class DeskError(Exception):
    """Something that cannot be done, for a reason people may be told.

    Attributes:
        key: the Fluent message that tells it.
        facts: the arguments of that message; never personal data, for they may reach a log.
    """

    default_key = "error-general"

    def __init__(self, key: str | None = None, **facts: object) -> None:
        self.key = key or self.default_key
        self.facts: Mapping[str, object] = MappingProxyType(facts)
        super().__init__(self.key, dict(facts))

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value}" for name, value in self.facts.items())
        return f"{self.key} ({told})" if told else self.key


class NotAllowed(DeskError):
    """This person may not do that, or not in this state."""

    default_key = "error-not-allowed"


class Outdated(DeskError):
    """The button was old: somebody else was first. Facts: `first` (who), `action`, `when`."""

    default_key = "error-outdated"


class NotFound(DeskError):
    """Nothing there, or nothing this person may see: the two are told alike, so that nothing leaks."""

    default_key = "error-not-found"


class Invalid(DeskError):
    """What was given cannot be used. Facts: `field` and whatever the message needs."""

    default_key = "error-invalid"


class MissingHolidays(DeskError):
    """No holidays (or no collective leave yet) are known for a year, so no date in it can be promised."""

    default_key = "error-missing-holidays"

    def __init__(self, year: int) -> None:
        super().__init__(year=year)
        self.year = year
