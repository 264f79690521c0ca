"""The repositories, on both databases."""

import asyncio
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlmodel import select

from complaints.catalogue import load
from storage.care import audit
from storage.cases import catalogue_rows, due, lessons, queues, reports
from storage.cases.queues import Shown
from storage.cases.reports import CodeTaken, StaleVersion
from storage.engine.database import Database
from storage.files import attachments
from storage.files.vault import Kept
from storage.letters import BotName, StoredFile
from storage.people import citizens, dialogues, officers
from storage.tables import Attachment, Category, Department, Report, ReportEvent, RoutingLesson
from tests.support import rows

STAFF, CITIZEN = BotName.STAFF, BotName.CITIZEN
DAY = timedelta(days=1)


def event(report: Report, version: int, now: datetime) -> ReportEvent:
    return ReportEvent(
        report_id=report.id or 0, version=version, at=now, role="officer", action="take", state_to="assigned"
    )


async def act(database: Database, report_id: int, now: datetime, *, lock: bool) -> int:
    """A use case: read, change, write down. The version it wrote."""
    async with database.transaction() as session:
        report = await reports.by_id(session, report_id, lock=lock)
        assert report is not None
        await asyncio.sleep(0.02)
        report.version += 1
        await reports.append(session, event(report, report.version, now))
        return report.version


async def test_a_citizen_is_written_down_once(database: Database, now: datetime):
    async def write() -> int | None:
        async with database.transaction() as session:
            return (await citizens.known(session, 4_000_000_000, now)).id

    ids = await asyncio.gather(*(write() for _ in range(4)))
    assert len(set(ids)) == 1


async def test_what_is_known_of_a_citizen(database: Database, now: datetime):
    async with database.transaction() as session:
        her = (await citizens.known(session, 77, now)).id or 0
        await citizens.set_language(session, her, "jv")
        await citizens.set_blocked(session, 77, now)
        await citizens.mute(session, her, now + DAY)
        await citizens.notice_given(session, her, "1", now)
    async with database.reading() as session:
        found = await citizens.by_telegram_id(session, 77)
        assert found is not None
        assert found.model_dump(exclude={"id", "telegram_id", "joined_at"}) == {
            "language": "jv",
            "blocked_bot_at": now,
            "muted_until": now + DAY,
            "last_push_on": None,
            "notice_version": "1",
            "notice_at": now,
            "blocked_until": None,
            "restricted_at": None,
        }
        assert await citizens.by_telegram_id(session, 78) is None


async def test_a_report_comes_back_as_it_was_written(database: Database, now: datetime):
    async with database.transaction() as session:
        new = await rows.report(session, now, code="AB", details={"a": [1]}, latitude=-7.5, text="é 😀")
    async with database.reading() as session:
        found = await reports.by_code(session, "AB")
        assert found is not None
        assert found.model_dump() == new.model_dump()
        assert (found.registered_at, found.details, found.text) == (now, {"a": [1]}, "é 😀")
        assert await reports.by_code(session, "AC") is None


async def test_a_code_that_is_taken_leaves_the_transaction_good(database: Database, now: datetime):
    async with database.transaction() as session:
        await rows.report(session, now, code="AB")
        with pytest.raises(CodeTaken):
            await rows.report(session, now, code="AB")
        await rows.report(session, now, code="AC")
    async with database.reading() as session:
        assert await reports.count_all(session) == 2


async def test_an_act_that_was_done_cannot_be_done_again(database: Database, now: datetime):
    async with database.transaction() as session:
        report = await rows.report(session, now)
    with pytest.raises(StaleVersion):  # noqa: PT012 - the whole transaction fails
        async with database.transaction() as session:
            again = await reports.by_id(session, report.id or 0)
            assert again is not None
            await reports.append(session, event(again, 1, now))
    with pytest.raises(StaleVersion):  # noqa: PT012 - the whole transaction fails
        async with database.transaction() as session:
            again = await reports.by_id(session, report.id or 0)
            assert again is not None
            await reports.append(session, event(again, 5, now))
    async with database.reading() as session:
        assert [one.version for one in await reports.history(session, report.id or 0)] == [1]


async def test_acts_that_lock_the_report_follow_each_other(database: Database, now: datetime):
    async with database.transaction() as session:
        report = await rows.report(session, now)
    done = await asyncio.gather(*(act(database, report.id or 0, now, lock=True) for _ in range(4)))
    assert sorted(done) == [2, 3, 4, 5]


async def test_of_acts_that_do_not_lock_none_overwrites_another(database: Database, now: datetime):
    async with database.transaction() as session:
        report = await rows.report(session, now)
    ends = await asyncio.gather(
        *(act(database, report.id or 0, now, lock=False) for _ in range(4)), return_exceptions=True
    )
    done = [end for end in ends if isinstance(end, int)]
    assert all(isinstance(end, int | StaleVersion) for end in ends)
    assert sorted(done) == list(range(2, 2 + len(done)))
    async with database.reading() as session:
        again = await reports.by_id(session, report.id or 0)
        assert again is not None
        assert again.version == 1 + len(done) == len(await reports.history(session, report.id or 0))


async def test_the_queue_begins_with_the_oldest_deadline(database: Database, now: datetime):
    async with database.transaction() as session:
        early, late = date(2026, 11, 25), date(2026, 12, 30)
        await rows.report(session, now, code="answered", first_answer_at=now, answer_by=early, finish_by=late)
        await rows.report(session, now, code="late", answer_by=date(2026, 12, 1), finish_by=early)
        await rows.report(session, now, code="early", answer_by=date(2026, 11, 26))
        await rows.report(session, now, code="over", state="closed")
        await rows.report(session, now, code="theirs", department="DLH", answer_by=early)
    async with database.reading() as session:
        ours, theirs, all_ = (
            Shown(today=date(2026, 11, 24), department=one) for one in (rows.DEPARTMENT, "DLH", None)
        )
        queue = await queues.on_the_desk(session, ours)
        assert [one.code for one in queue] == ["early", "late", "answered"]
        page = await queues.on_the_desk(session, all_, limit=2, offset=1)
        assert [one.code for one in page] == ["early", "late"]
        assert (await queues.count(session, theirs))[0] == 1
        assert await reports.counts(session) == {"registered": 4, "closed": 1}
        assert await reports.counts(session, "DLH") == {"registered": 1}


async def test_a_citizens_reports_come_newest_first(database: Database, now: datetime):
    async with database.transaction() as session:
        her = (await rows.citizen(session, now)).id or 0
        for code, state in (("a", "registered"), ("b", "closed"), ("c", "result")):
            await rows.report(session, now, code=code, state=state, citizen_id=her)
        await rows.report(session, now, code="another's")
    async with database.reading() as session:
        assert [one.code for one in await reports.of_citizen(session, her)] == ["c", "b", "a"]
        assert [one.code for one in await reports.of_citizen(session, her, 1, 1)] == ["b"]
        assert [one.code for one in await reports.open_of_citizen(session, her)] == ["c", "a"]


async def test_what_is_due_is_found_and_what_is_over_is_not(database: Database, now: datetime):
    today = date(2026, 12, 1)
    async with database.transaction() as session:
        soon = await rows.report(session, now, next_update_at=now, next_reminder_at=now + DAY)
        sooner = await rows.report(session, now, next_update_at=now - DAY, next_reminder_at=now)
        await rows.report(session, now, state="closed", next_update_at=now, next_reminder_at=now)
        silent = await rows.report(session, now, state="result", respond_by=date(2026, 11, 30))
        await rows.report(session, now, state="result", respond_by=today)
        asked = await rows.report(session, now, state="waiting_citizen", respond_by=date(2026, 11, 30))

    async with database.reading() as session:
        pushed = await due.citizens_to_push(session, now)
        assert sorted(pushed) == sorted({soon.citizen_id, sooner.citizen_id})
        assert list(await due.reminders(session, now)) == [sooner.id]
        assert list(await due.silences(session, today)) == [silent.id, asked.id]


async def test_a_conversation_is_kept_replaced_and_forgotten(database: Database, now: datetime):
    key = (CITIZEN, -1_000_000_000_001, 5_000_000_000)
    async with database.transaction() as session:
        assert await dialogues.get(session, *key) is None
        await dialogues.put(session, *key, "asking", {"text": "é"}, now)
        first = await dialogues.get(session, *key)
        assert first is not None
        await dialogues.put(session, *key, "reading back", {"text": "ü"}, now + DAY)
        second = await dialogues.get(session, *key)
        assert second is not None
        assert (second.state, second.data, second.updated_at) == ("reading back", {"text": "ü"}, now + DAY)
        await dialogues.clear(session, *key)
    async with database.reading() as session:
        assert await dialogues.get(session, *key) is None


async def test_a_silent_conversation_is_reminded_of_once(database: Database, now: datetime):
    async with database.transaction() as session:
        await dialogues.put(session, CITIZEN, 1, 1, "asking", {}, now - DAY)
        await dialogues.put(session, CITIZEN, 2, 2, None, {}, now - DAY)
        await dialogues.put(session, CITIZEN, 3, 3, "asking", {}, now)
        (silent,) = await dialogues.stale(session, now, 9)
        assert silent.chat_id == 1
        await dialogues.reminded(session, silent, now)
        assert await dialogues.stale(session, now, 9) == []
        await dialogues.put(session, CITIZEN, 1, 1, "asking", {}, now - DAY)
        assert len(await dialogues.stale(session, now, 9)) == 1


async def test_officers_come_change_and_go(database: Database, now: datetime):
    async with database.transaction() as session:
        first = await rows.officer(session, now, telegram_id=9, name="Harno")
        again = await rows.officer(
            session, now, telegram_id=9, name="Harno S.", role="lead", department="DLH"
        )
        assert (again.id, again.name, again.role, again.department) == (first.id, "Harno S.", "lead", "DLH")
        await officers.rename(session, first.id or 0, "Pak Har")
        assert [one.telegram_id for one in await officers.of_department(session, "DLH")] == [9]
        assert await officers.of_department(session, rows.DEPARTMENT) == []
        await officers.remove(session, first.id or 0, now)
        assert await officers.of_department(session) == []
    async with database.reading() as session:
        assert await officers.by_telegram_id(session, 9) is None
        assert await officers.name_of(session, first.id) == "Pak Har"
        assert await officers.name_of(session, None) is None


async def test_files_are_fetched_tried_again_or_lost(database: Database, now: datetime):
    def photo(unique: str) -> Attachment:
        ids = {"citizen": unique}
        return Attachment(
            kind="photo", received_by="citizen", file_ids=ids, file_unique_id=unique, created_at=now
        )

    async with database.transaction() as session:
        report = await rows.report(session, now)
        ids = [(await attachments.add(session, photo(one))).id or 0 for one in "abc"]
        await attachments.fetched(session, ids[0], Kept("a/b.jpg", "image/jpeg", 5, "00"), now)
        await attachments.failed(session, ids[1], now + DAY)
        await attachments.failed(session, ids[2], None, "file is too big")
        await attachments.attach(session, ids[:2], report.id or 0)
        await attachments.attach(session, ids, (await rows.report(session, now)).id or 0)
    async with database.reading() as session:
        assert await attachments.to_fetch(session, now, 9) == []
        assert [one.id for one in await attachments.to_fetch(session, now + DAY, 9)] == [ids[1]]
        kept, waiting = await attachments.of_report(session, report.id or 0)
        assert attachments.stored_file(kept, CITIZEN) == StoredFile(
            ids[0], "photo", "a/b.jpg", "image/jpeg", "a"
        )
        assert attachments.stored_file(kept, STAFF) == StoredFile(ids[0], "photo", "a/b.jpg", "image/jpeg")
        assert attachments.stored_file(waiting, STAFF) is None
        asked = [ids[2], 999, ids[0]]
        assert [one.id for one in await attachments.of_ids(session, asked)] == [ids[2], ids[0]]
        assert await attachments.of_ids(session, []) == []


async def test_a_lesson_can_be_taken_back(database: Database, now: datetime):
    async with database.transaction() as session:
        report = await rows.report(session, now)
        old, new = [
            await lessons.add(
                session,
                RoutingLesson(report_id=report.id or 0, at=at, department_to="DLH", features=["sampah"]),
            )
            for at in (now - DAY, now)
        ]
        assert [one.id for one in await lessons.active(session, now - DAY)] == [old.id, new.id]
        assert [one.id for one in await lessons.active(session, now)] == [new.id]
        assert await lessons.undo(session, new.id or 0, now)
        assert not await lessons.undo(session, new.id or 0, now)
        assert await lessons.active(session, now) == []


async def test_the_record_of_who_touched_what(database: Database, now: datetime):
    async with database.transaction() as session:
        await audit.note(session, "officer:3", "reveal", "citizen:1", "to call back", {"n": 1}, now - DAY)
        await audit.note(session, "officer:3", "reveal", "citizen:2", None, {}, now)
    async with database.reading() as session:
        assert [one.subject for one in await audit.since(session, now)] == ["citizen:2"]
        (hers,) = await audit.about(session, "citizen:1")
        assert (hers.reason, hers.data, hers.at) == ("to call back", {"n": 1}, now - DAY)


async def test_the_catalogue_is_copied_and_kept_up_to_date(database: Database):
    catalogue = load(Path("complaints/catalogue/malang"))
    one = next(iter(catalogue.departments.values()))
    async with database.transaction() as session:
        await catalogue_rows.sync(session, catalogue)
    changed = replace(catalogue, departments={one.short: replace(one, name="Another name")}, categories={})
    async with database.transaction() as session:
        await catalogue_rows.sync(session, changed)
    async with database.reading() as session:
        found = {row.short: row.name for row in (await session.exec(select(Department))).all()}
        assert set(found) == set(catalogue.departments)
        assert found[one.short] == "Another name"
        keys = {row.key for row in (await session.exec(select(Category))).all()}
        assert keys == set(catalogue.categories)


async def test_a_time_without_a_zone_is_refused(database: Database, now: datetime):
    with pytest.raises(Exception, match="naive"):  # noqa: PT012 - the whole transaction fails
        async with database.transaction() as session:
            await citizens.set_blocked(session, 1, now.replace(tzinfo=None))
            await citizens.known(session, 1, now.replace(tzinfo=None))
