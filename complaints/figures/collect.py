"""From outcomes to the whole report: totals, and lines per department, kind, kelurahan and month.

Restricted reports (confidential, or about abuse of office) are counted nowhere in them, not even in totals of
the city: what a total had more than the lines below it, or than another period, would tell of them.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from complaints.figures.forecast import Forecast
from complaints.figures.measures import Measures, Tally
from complaints.figures.periods import Period

if TYPE_CHECKING:
    from complaints.figures.outcome import Filed, Outcome


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a table: its name ("" where nothing is known) and its figures."""

    name: str
    measures: Measures


Breakdown = tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """All that a report shows; nothing in it counts restricted reports.

    Attributes:
        period: the days in which its reports were registered.
        department: only this department's; None for the whole city.
        as_of: the instant up to which events count.
        total: all of them together.
        departments, kinds, categories, kelurahan: the largest first.
        months: in order.
        rule_versions: of the legal clock, under which these reports were registered.
        year: the year so far against its target; None for one department.
    """

    period: Period
    department: str | None
    as_of: datetime
    total: Measures
    departments: Breakdown
    kinds: Breakdown
    categories: Breakdown
    kelurahan: Breakdown
    months: Breakdown
    rule_versions: tuple[str, ...]
    year: Forecast | None


@dataclass(slots=True)
class Collector:
    """Takes reports one by one. Restricted ones are left out, and with `department` all others'."""

    department: str | None = None
    total: Tally = field(default_factory=Tally)
    departments: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    kinds: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    categories: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    kelurahan: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    months: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    rule_versions: set[str] = field(default_factory=set)

    def add(self, filed: Filed, outcome: Outcome, rating: int | None = None) -> None:
        """Count one report."""
        if filed.restricted or self.department not in {None, outcome.department}:
            return
        self.rule_versions.add(filed.rule_version)
        self.total.add(outcome, rating)
        self.departments[outcome.department].add(outcome, rating)
        self.kinds[filed.kind].add(outcome, rating)
        self.categories[outcome.category].add(outcome, rating)
        self.kelurahan[filed.kelurahan or ""].add(outcome, rating)
        self.months[_month(filed.on)].add(outcome, rating)

    def figures(self, period: Period, as_of: datetime, year: Forecast | None) -> Figures:
        """The report."""
        return Figures(
            period=period,
            department=self.department,
            as_of=as_of,
            total=self.total.measures(),
            departments=_largest_first(self.departments),
            kinds=_largest_first(self.kinds),
            categories=_largest_first(self.categories),
            kelurahan=_largest_first(self.kelurahan),
            months=tuple(Line(name, self.months[name].measures()) for name in sorted(self.months)),
            rule_versions=tuple(sorted(self.rule_versions)),
            year=year,
        )


def _month(day: date) -> str:
    return f"{day.year}-{day.month:02}"


def _largest_first(tallies: dict[str, Tally]) -> Breakdown:
    lines = [Line(name, tally.measures()) for name, tally in tallies.items()]
    return tuple(sorted(lines, key=lambda line: (-line.measures.received, line.name)))
