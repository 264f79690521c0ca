"""Looking reports up by their marks, and following what was merged."""

from datetime import datetime
from typing import Any

from sqlmodel.ext.asyncio.session import AsyncSession

from complaints.lifecycle import State
from storage.cases import duplicates, reports
from storage.engine.database import Database
from storage.tables import Report
from tests.support import rows


async def filed(session: AsyncSession, now: datetime, *marks: int, **different: Any) -> Report:
    report = await rows.report(session, now, **different)
    await duplicates.file_under(session, report.id or 0, marks)
    return report


async def ids(session: AsyncSession, *marks: int, limit: int = 40) -> list[int]:
    return [one.id for one in await duplicates.near(session, marks, limit)]


async def test_those_with_most_marks_in_common_come_first_then_the_newest(database: Database, now):
    async with database.transaction() as session:
        once = await filed(session, now, 1)
        twice = await filed(session, now, 1, 2)
        newer = await filed(session, now, 2, 9)
        await filed(session, now, 7)
        assert await ids(session, 1, 2, 3) == [twice.id, newer.id, once.id]
        assert await ids(session, 1, 2, limit=1) == [twice.id]
        assert await ids(session) == []


async def test_a_mark_given_twice_counts_once(database: Database, now):
    async with database.transaction() as session:
        report = await filed(session, now, 5)
        await duplicates.file_under(session, report.id or 0, [5, 6])
        assert await ids(session, 5) == [report.id]


async def test_what_is_over_or_restricted_is_not_found(database: Database, now):
    async with database.transaction() as session:
        await filed(session, now, 1, state=State.CLOSED)
        await filed(session, now, 1, state=State.ARCHIVED)
        await filed(session, now, 1, privacy="confidential")
        await filed(session, now, 1, kind="oversight")
        assert await ids(session, 1) == []


async def test_a_merged_report_leads_to_its_head(database: Database, now):
    async with database.transaction() as session:
        head = await filed(session, now, 1)
        await filed(session, now, 2, state=State.MERGED, merged_into=head.id)
        (found,) = await duplicates.near(session, [2])
        assert found.head == head.id


async def test_citizens_are_counted_once_each(database: Database, now):
    async with database.transaction() as session:
        head = await rows.report(session, now)
        follower = await rows.report(session, now, state=State.MERGED, merged_into=head.id)
        again = {"citizen_id": follower.citizen_id, "state": State.MERGED, "merged_into": head.id}
        await rows.report(session, now, **again)
        assert await duplicates.citizens_behind(session, head.id or 0) == 2
        assert len(await duplicates.followers(session, head.id or 0)) == 2


async def test_followers_keep_pace_and_can_be_led_over(database: Database, now):
    async with database.transaction() as session:
        head, other = await rows.report(session, now), await rows.report(session, now)
        merged = {"state": State.MERGED, "merged_into": head.id, "closed_at": now}
        follower = await rows.report(session, now, **merged)
        head.next_update_at = now
        session.add(head)
        await duplicates.keep_pace(session, head)
        await duplicates.lead_over(session, head.id or 0, other.id or 0)
        found = await reports.by_id(session, follower.id or 0)
        assert found is not None
        assert (found.next_update_at, found.closed_at, found.merged_into) == (now, None, other.id)


async def test_older_reports_without_marks_are_known(database: Database, now):
    async with database.transaction() as session:
        bare = await rows.report(session, now)
        await filed(session, now, 1)
        await rows.report(session, now, privacy="confidential")
        assert [one.id for one in await duplicates.unfiled(session, 0, 10)] == [bare.id]
        assert await duplicates.unfiled(session, bare.id or 0, 10) == []
