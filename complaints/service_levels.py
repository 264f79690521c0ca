"""The legal clock: how many working days each stage may take, as data with a version.

A report keeps the version it was registered under; `RuleBook` therefore holds all of them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import yaml

from complaints.catalogue.folders import folder_of
from complaints.desk_rules import DeskRules, Rung, desk_rules
from complaints.errors import Invalid
from complaints.working_days import WorkCalendar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

RULES_FILE = "rules.yaml"
NUMBERS = (
    "verify_within",
    "first_answer_within",
    "respond_within",
    "ask_within",
    "close_notice_before",
    "follow_up_outside",
    "draft_reminder_after_days",
    "personal_data_hours",
)
"""The plain numbers of a version; each is a whole number from 1."""


class Kind(StrEnum):
    """What sort of report it is; each has its own legal clock."""

    COMPLAINT = "complaint"
    OVERSIGHT = "oversight"
    INFORMATION = "information"
    SUGGESTION = "suggestion"


@dataclass(frozen=True, slots=True)
class Deadlines:
    """The last local days for each stage, and the rule version they were counted by."""

    verify_by: date
    answer_by: date
    finish_by: date
    rule_version: str


@dataclass(frozen=True)
class Rules:
    """One version of the numbers. Working days, unless a name says days or hours.

    Attributes:
        version: its name, stored with each report.
        valid_from: reports registered on this local day or later follow it.
        source: where the numbers come from.
        finish_within: per kind, until a result.
        verify_within: until it is with the right department.
        first_answer_within: until the first answer with substance.
        respond_within: the citizen's time to look at a result.
        ask_within: the citizen's time to answer a question, while the clock stands.
        close_notice_before: how long before closing by itself she is told.
        follow_up_outside: between two questions to a body outside the city that has a report.
        push_every: how often she hears from us, by state name; `default` for the others.
        desk: the desk's own numbers: the ladder of reminders, loads, usual hours.
        draft_reminder_after_days: calendar days after which an unfinished conversation is reminded of.
        waking: local hours in which unasked messages may arrive, from and until.
        personal_data_hours: hours within which a request on personal data is met.
    """

    version: str
    valid_from: date
    source: str
    finish_within: Mapping[Kind, int]
    verify_within: int
    first_answer_within: int
    respond_within: int
    ask_within: int
    close_notice_before: int
    follow_up_outside: int
    push_every: Mapping[str, int]
    desk: DeskRules
    draft_reminder_after_days: int
    waking: tuple[time, time]
    personal_data_hours: int

    def deadlines(self, kind: Kind, registered_on: date, calendar: WorkCalendar) -> Deadlines:
        """The deadlines of a report; the local day of registration is day 0, even at night or on a day off.

        Raises:
            MissingHolidays: the deadlines reach into a year without holiday data.
        """
        finish = self.finish_within[kind]
        return Deadlines(
            verify_by=calendar.add(registered_on, min(self.verify_within, finish)),
            answer_by=calendar.add(registered_on, min(self.first_answer_within, finish)),
            finish_by=calendar.add(registered_on, finish),
            rule_version=self.version,
        )

    def respond_by(self, result_on: date, calendar: WorkCalendar) -> date:
        """The last day for the citizen to judge a result; silence closes it on the day after."""
        return calendar.add(result_on, self.respond_within)

    def ask_by(self, asked_on: date, calendar: WorkCalendar) -> date:
        """The last day for the citizen to answer a question; then the clock runs again without her answer."""
        return calendar.add(asked_on, self.ask_within)

    def close_notice_on(self, respond_by: date, calendar: WorkCalendar) -> date:
        """The working day on which she is told that the report will close by itself."""
        return calendar.add(respond_by, -self.close_notice_before)

    def ladder_on(
        self, registered_on: date, finish_by: date, calendar: WorkCalendar
    ) -> tuple[tuple[Rung, date], ...]:
        """Each rung of the ladder and its working day, in rising order.

        The day is the first on which at least that part of the time has passed; all of it has on `finish_by`.
        """
        total = calendar.count(registered_on, finish_by)
        return tuple(
            (rung, calendar.add(registered_on, max(1, math.ceil(round(total * rung.after, 6)))))
            for rung in self.desk.ladder
        )

    def push_interval(self, state: str) -> int:
        """Working days between two status pushes in that state."""
        return self.push_every.get(state, self.push_every["default"])


def shift(
    deadlines: Deadlines, paused_working_days: int, calendar: WorkCalendar, *, since: date
) -> Deadlines:
    """The deadlines after the clock stood still.

    Only what was still ahead when the pause began moves: a pause does not heal a deadline already missed.

    Args:
        deadlines: as they were.
        paused_working_days: how long the clock stood.
        calendar: the working days.
        since: the local day on which the pause began.
    """

    def moved(day: date) -> date:
        return day if day < since else calendar.add(day, paused_working_days)

    return replace(
        deadlines,
        verify_by=moved(deadlines.verify_by),
        answer_by=moved(deadlines.answer_by),
        finish_by=moved(deadlines.finish_by),
    )


@dataclass(frozen=True)
class RuleBook:
    """All versions of a city's rules, oldest first, and what it knows about its days off."""

    versions: tuple[Rules, ...]
    extra_holidays: Mapping[date, str]
    removed_holidays: frozenset[date]
    years_without_leave: frozenset[int]

    def at(self, day: date) -> Rules:
        """The rules for a report registered on that local day; the oldest for anything before them."""
        fitting = [rules for rules in self.versions if rules.valid_from <= day]
        return fitting[-1] if fitting else self.versions[0]

    def version(self, name: str) -> Rules:
        """The rules of that version, however old.

        Raises:
            Invalid: there is no such version.
        """
        for rules in self.versions:
            if rules.version == name:
                return rules
        raise Invalid("error-rule-version", field="version", version=name)

    def deadlines(
        self, kind: Kind, registered_on: date, calendar: WorkCalendar, version: str | None = None
    ) -> Deadlines:
        """The deadlines by a named version, or by the one in force on the day of registration."""
        rules = self.at(registered_on) if version is None else self.version(version)
        return rules.deadlines(kind, registered_on, calendar)

    def with_own(self, *, push_every: int | None, waking: tuple[time, time] | None) -> RuleBook:
        """The same book with a desk's own pace of status pushes and its own waking hours, where given."""

        def changed(rules: Rules) -> Rules:
            paces = {**rules.push_every, "default": push_every} if push_every else rules.push_every
            return replace(rules, push_every=paces, waking=waking or rules.waking)

        return replace(self, versions=tuple(map(changed, self.versions)))

    def calendar(self, years: Iterable[int]) -> WorkCalendar:
        """The city's working days in those years, its own exceptions included."""
        return WorkCalendar.for_indonesia(
            years,
            extra=self.extra_holidays,
            removed=self.removed_holidays,
            without_leave=self.years_without_leave,
        )


def load_rules(city: str | Path = "malang") -> RuleBook:
    """Read a city's `rules.yaml`.

    Args:
        city: the name of a catalogue shipped here, or the folder of another.

    Raises:
        Invalid: the file is missing or a value in it is missing or of the wrong sort; `field` names it.
    """
    folder = folder_of(city)
    try:
        data = yaml.safe_load((folder / RULES_FILE).read_text(encoding="utf-8"))
        versions = sorted((_rules(entry) for entry in data["versions"]), key=lambda rules: rules.valid_from)
        known = data.get("holidays") or {}
        book = RuleBook(
            versions=tuple(versions),
            extra_holidays=MappingProxyType(
                {_day(day): str(name) for day, name in (known.get("extra") or {}).items()}
            ),
            removed_holidays=frozenset(_day(day) for day in known.get("removed") or ()),
            years_without_leave=frozenset(int(year) for year in known.get("without_leave") or ()),
        )
    except OSError as error:
        raise Invalid("error-rules-missing", field=RULES_FILE, folder=folder.name) from error
    except (yaml.YAMLError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise Invalid("error-rules-broken", field=str(error), folder=folder.name) from error
    names = {rules.version for rules in versions}
    if not versions or len(names) != len(versions):
        raise Invalid("error-rules-broken", field="versions", folder=folder.name)
    return book


def _rules(entry: Mapping[str, Any]) -> Rules:
    finish = {kind: _positive(entry["finish_within"], kind.value) for kind in Kind}
    pushes = {str(state): _positive(entry["push_every"], state) for state in entry["push_every"]}
    start, end = (time.fromisoformat(text) for text in entry["waking"])
    if "default" not in pushes or start >= end or pushes.keys() - {"default", *_states()}:
        raise ValueError("push_every or waking")
    return Rules(
        version=str(entry["version"]),
        valid_from=_day(entry["valid_from"]),
        source=str(entry["source"]),
        finish_within=MappingProxyType(finish),
        push_every=MappingProxyType(pushes),
        desk=desk_rules(entry),
        waking=(start, end),
        **{name: _positive(entry, name) for name in NUMBERS},
    )


def _states() -> frozenset[str]:
    """What a push may be named for; a misspelt one would never be heard of."""
    from complaints.lifecycle import State  # noqa: PLC0415 - the lifecycle stands on this module

    return frozenset(State)


def _positive(entry: Mapping[str, Any], name: str) -> int:
    value = entry[name]
    if type(value) is not int or value < 1:
        raise ValueError(name)
    return value


def _day(value: object) -> date:
    return value if type(value) is date else date.fromisoformat(str(value))
