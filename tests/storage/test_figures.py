"""Figures counted from a database's histories, the same on both, for any moment in the past."""

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import update

from complaints.figures import Figures, Period, period_in
from complaints.privacy import is_restricted
from handlers.desk.desk import Desk
from handlers.desk.figures.counting import Books, count
from storage.care import audit
from storage.cases import figures as rows
from storage.engine.database import Database
from storage.tables import Report, ReportEvent, table_of
from tests.support.desk import JAKARTA, Clock, catalogue_of, desk_over
from tests.support.year import Past

NOW = datetime(2026, 11, 23, 9, tzinfo=JAKARTA)
S1 = period_in("2026-S1", NOW.date())[0]


@pytest.fixture(scope="module")
def past() -> Past:
    return Past(catalogue_of()).reports_between(date(2026, 1, 1), date(2026, 11, 20), 300)


@pytest.fixture
async def desk(database: Database, past: Past) -> Desk:
    desk = await desk_over(database, Clock(NOW))
    async with database.transaction() as session:
        await past.write(session)
    return desk


async def counted(
    desk: Desk, period: Period = S1, *, as_of: datetime = NOW, department: str | None = None
) -> Figures:
    books = Books(desk.catalogue, desk.rules, desk.calendar, desk.zone)
    async with desk.database.reading() as session:
        return await count(books, session, period, department=department, as_of=as_of)


async def test_received_is_what_was_registered_on_the_days_of_the_period(desk: Desk, past: Past):
    common = [row for row in past.reports if not is_restricted(row["privacy"], row["kind"])]
    assert len(common) < len(past.reports), "some are restricted, and no number tells of them"
    days = [row["registered_at"].date() for row in common]
    figures = await counted(desk)
    assert figures.total.received == sum(day <= S1.last for day in days)
    assert sum(line.measures.received for line in figures.months) == figures.total.received
    assert figures.year is not None
    assert figures.year.received == figures.total.received
    assert figures.year.target == 2920
    assert figures.rule_versions == ("62-2018",)


async def test_both_halves_make_the_year(desk: Desk):
    parts = [await counted(desk, period_in(f"2026-S{half}", NOW.date())[0]) for half in (1, 2)]
    whole = await counted(desk, period_in("2026", NOW.date())[0])
    for name in ("received", "judged", "answered", "finished", "in_time", "late", "rated"):
        assert getattr(whole.total, name) == sum(getattr(part.total, name) for part in parts), name


async def test_departments_make_the_city_without_what_is_restricted(desk: Desk):
    city = await counted(desk)
    for line in city.departments[:4]:
        alone = await counted(desk, department=line.name)
        assert alone.total == line.measures
        assert alone.year is None


async def test_a_past_day_is_counted_alike_however_much_happened_since(database: Database, past: Past):
    """The same report, made on that evening, and made today."""
    evening = datetime(2026, 7, 15, 21, tzinfo=JAKARTA)
    then = Past(past.catalogue)
    known = {row["id"]: row for row in past.reports if row["registered_at"] <= evening}
    then.events = [one for one in past.events if one["at"] <= evening and one["report_id"] in known]
    then.marks = [one for one in past.marks if one["at"] <= evening]
    then.reports = [_as_it_was(row, past, evening) for row in known.values()]
    desk = await desk_over(database, Clock(evening))
    async with database.transaction() as session:
        await then.write(session)
    on_that_evening = await counted(desk, as_of=evening)
    async with database.transaction() as session:
        await _clear(session)
        await past.write(session)
    assert await counted(desk, as_of=evening) == on_that_evening
    assert (await counted(desk)).total != on_that_evening.total


def _as_it_was(row: dict, past: Past, evening: datetime) -> dict:
    later = [
        one["data"]["department_from"]
        for one in past.events
        if one["report_id"] == row["id"] and one["at"] > evening and "department_from" in one["data"]
    ]
    return {**row, "department": later[0]} if later else row


async def _clear(session) -> None:
    connection = await session.connection()
    for table in (ReportEvent, Report):
        await connection.execute(table_of(table).delete())
    await connection.exec_driver_sql("DELETE FROM audit_record")
    await connection.exec_driver_sql("DELETE FROM citizen")


async def test_what_happens_now_does_not_touch_the_past(desk: Desk):
    june = datetime(2026, 6, 30, 23, tzinfo=JAKARTA)
    before = await counted(desk, as_of=june)
    async with desk.database.transaction() as session:
        for number in range(1, 40):
            event = ReportEvent(
                report_id=number, version=90, at=NOW, role="officer", action="transfer",
                state_from="closed", state_to="registered",
                data={"department_from": await _department(session, number), "department_to": "DLH"},
            )  # fmt: skip
            session.add(event)
            await audit.note(session, "citizen:1", audit.RATED, f"report:{number}", None, {"rating": 1}, NOW)
        moved = update(table_of(Report)).where(table_of(Report).c.id < 40).values(department="DLH", rating=1)
        await (await session.connection()).execute(moved)
    assert await counted(desk, as_of=june) == before
    assert await counted(desk) != before


async def _department(session, number: int) -> str:
    report = await session.get(Report, number)
    return str(report.department)


async def test_received_and_answered_only_grow(desk: Desk):
    moments = [datetime(2026, month, 15, 12, tzinfo=JAKARTA) for month in (2, 4, 6, 8, 11)]
    seen = [(await counted(desk, as_of=moment)).total.received for moment in moments]
    assert seen == sorted(seen)
    assert seen[0] < seen[-1]


async def test_an_empty_period_is_all_nothing(desk: Desk):
    figures = await counted(desk, period_in("2024-02", NOW.date())[0])
    assert figures.total.received == 0
    assert figures.departments == figures.months == ()
    ahead = await counted(desk, period_in("2027-S1", NOW.date())[0])
    assert (ahead.total.received, ahead.year) == (0, None)


async def test_one_query_reads_all_histories(desk: Desk):
    """However many reports: a part at a time, and none of them asked for by itself."""
    async with desk.database.reading() as session:
        since, until = NOW - timedelta(days=400), NOW
        found = [one async for one in rows.histories(session, since, until, NOW)]
    ids = [one.report_id for one in found]
    assert ids == sorted(set(ids))
    assert len(ids) == 300
    assert all(list(one.steps) == sorted(one.steps, key=lambda step: step.at) for one in found)
