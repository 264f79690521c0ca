"""Figures of a made-up half-year, with every sort of fate in it."""

from datetime import date, datetime
from functools import lru_cache

import pytest

from complaints.figures import AsOf, Collector, Figures, Filed, Step, forecast, outcome_of, period_in
from complaints.privacy import is_restricted
from handlers.figures.wording import Wording
from tests.support.desk import CALENDAR, JAKARTA, catalogue_of, texts
from tests.support.year import Past, lives

CUT = datetime(2026, 6, 30, 20, tzinfo=JAKARTA)


@lru_cache
def half_year() -> Figures:
    past = Past(catalogue_of()).reports_between(date(2026, 1, 1), date(2026, 6, 30), 500)
    collector = Collector()
    when = AsOf(moment=CUT, day_of=lambda at: at.astimezone(JAKARTA).date(), count=CALENDAR.count)
    arrivals: dict[date, int] = {}
    for row, events in lives(past):
        on = when.day_of(row["registered_at"])
        arrivals[on] = arrivals.get(on, 0) + 1
        filed = Filed(
            report_id=row["id"],
            on=on,
            department=row["department"],
            kind=row["kind"],
            category=row["category"],
            kelurahan=row["kelurahan"],
            restricted=is_restricted(row["privacy"], row["kind"]),
            rule_version=row["rule_version"],
            finish_by=row["finish_by"],
        )
        steps = [
            Step(one["at"], one["action"], one["state_from"], one["state_to"], **_moved(one))
            for one in events
        ]
        collector.add(filed, outcome_of(filed, steps, when), row["rating"])
    year = forecast(arrivals, date(2026, 6, 30), CALENDAR, target=2920)
    return collector.figures(period_in("2026-S1", CUT.date())[0], CUT, year)


def _moved(event: dict[str, dict[str, str]]) -> dict[str, str]:
    return {name: value for name, value in event["data"].items() if name.startswith("department")}


@pytest.fixture
def figures() -> Figures:
    return half_year()


@pytest.fixture(params=["id", "jv", "en"])
def wording(request: pytest.FixtureRequest) -> Wording:
    return Wording(texts(), request.param, JAKARTA, "Kota Malang")
