"""The questions asked all day are answered from small indexes, however much lies in the tables."""

from collections.abc import Awaitable, Callable
from datetime import date, datetime
from functools import partial
from typing import Any

import pytest
from sqlalchemy import event

from complaints.casework.searching import typed
from storage.care import audit, blocks
from storage.cases import (
    agenda,
    alarms,
    cards,
    chores,
    deeds,
    due,
    duplicates,
    place_tokens,
    queues,
    reports,
    search,
    weeks,
)
from storage.cases.queues import Shown
from storage.engine.database import Database
from storage.engine.seats import Seats
from storage.files import attachments, prints
from storage.letters import BotName
from storage.mail import inbox, outbox, suspects
from storage.people import dialogues, duty

pytestmark = pytest.mark.plans

_OF_ONE_DEPARTMENT = Shown(today=date(2026, 1, 1), department="DPUPRPKP")


async def asked(database: Database, ask: Callable[[], Awaitable[Any]]) -> list[tuple[str, Any]]:
    """The statements that `ask` sends to the database."""
    heard: list[tuple[str, Any]] = []

    def listen(_c: Any, _cursor: Any, statement: str, parameters: Any, *_rest: Any) -> None:
        if statement.lstrip().startswith(("SELECT", "UPDATE", "DELETE")) and "pg_" not in statement:
            heard.append((statement, parameters))

    event.listen(database.engine.sync_engine, "before_cursor_execute", listen)
    try:
        await ask()
    finally:
        event.remove(database.engine.sync_engine, "before_cursor_execute", listen)
    return heard


async def plans(database: Database, ask: Callable[[], Awaitable[Any]], *, bitmaps: bool = False) -> str:
    """How the database goes about those statements; some kinds of index are only read by `bitmaps`."""
    statements = await asked(database, ask)
    assert statements
    how = "EXPLAIN QUERY PLAN" if database.is_sqlite else "EXPLAIN"
    lines: list[str] = []
    async with database.engine.connect() as connection:
        if not database.is_sqlite:
            # The tables are empty here, and PostgreSQL would rather read nothing than look into an index.
            await connection.exec_driver_sql("SET enable_seqscan = off")
            await connection.exec_driver_sql(f"SET enable_bitmapscan = {'on' if bitmaps else 'off'}")
        for statement, parameters in statements:
            result = await connection.exec_driver_sql(f"{how} {statement}", parameters)
            lines += [str(row[-1]) for row in result]
    return "\n".join(lines)


def asking(database: Database, question: Callable[..., Awaitable[Any]], *arguments: Any) -> Any:
    async def ask() -> None:
        async with database.reading() as session:
            await question(session, *arguments)

    return ask


def scans(plan: str, table: str) -> bool:
    """Whether a whole table is read."""
    return f"SCAN {table}\n" in f"{plan}\n" or f"Seq Scan on {table}" in plan


async def test_claiming_reads_only_what_waits(database: Database, now: datetime):
    plan = await plans(database, lambda: inbox.claim(database, "w", BotName.CITIZEN, 10))
    assert "ix_inbox_free" in plan
    assert "ix_inbox_held" in plan
    assert "ix_inbox_suspected" in plan
    assert not scans(plan, "inbox")


async def test_freeing_reads_only_what_is_held(database: Database, seats: Seats):
    plan = await plans(database, lambda: inbox.release(database, "w"))
    assert "ix_inbox_held" in plan
    plan = await plans(database, lambda: suspects.release_dead(database, seats))
    assert "ix_inbox_held" in plan


async def test_what_must_be_tried_alone_is_found_by_its_own_index(database: Database):
    for ask in (
        lambda: suspects.waiting(database, BotName.CITIZEN),
        lambda: suspects.claim_alone(database, "w", BotName.CITIZEN),
    ):
        plan = await plans(database, ask)
        assert "ix_inbox_suspected" in plan
        assert not scans(plan, "inbox")


@pytest.mark.parametrize("question", ["due", "next_due", "in_doubt"])
async def test_the_sender_reads_only_what_waits(database: Database, now: datetime, question: str):
    questions: dict[str, Callable[[], Awaitable[Any]]] = {
        "due": lambda: outbox.due(database, BotName.CITIZEN, now, 10),
        "next_due": lambda: outbox.next_due(database, BotName.CITIZEN, now),
        "in_doubt": lambda: outbox.in_doubt(database, BotName.CITIZEN),
    }
    plan = await plans(database, questions[question])
    assert "ix_outbox_waiting" in plan
    assert not scans(plan, "outbox")


@pytest.mark.parametrize(
    ("question", "arguments", "index", "table"),
    [
        (due.citizens_to_push, ("now", 10), "ix_report_next_update_at", "report"),
        (due.reminders, ("now", 10), "ix_report_next_reminder_at", "report"),
        (due.follow_ups, (date(2026, 1, 1),), "ix_report_follow_up_on", "report"),
        (due.passed_on, ("now",), "ix_report_state", "report"),
        (due.reminders_of, ("DPUPRPKP", "now"), "ix_report_", "report"),
        (duty.open_cases, ([1, 2],), "ix_report_officer_id", "report"),
        (duty.leaves, ([1, 2], date(2026, 1, 1)), "ix_officer_leave_officer_id", "officer_leave"),
        (partial(agenda.pressing, restricted=False), (date(2026, 1, 1), ["DLH"]), "ix_report_", "report"),
        (alarms.called_between, ("now", "now"), "report_event", "report_event"),
        (alarms.of_case, (1, "now"), "report_event", "report_event"),
        (audit.last_memberships, ([-1001],), "ix_audit_record_subject", "audit_record"),
        (agenda.steps_broken, (date(2026, 1, 1), date(2026, 1, 2)), "ix_report_state", "report"),
        (agenda.emergencies, (), "ix_report_state", "report"),
        (weeks.good_words, ("now", "now"), "ix_audit_record_at", "audit_record"),
        (chores.undone, (["digest:2026-11-24"],), "chore", "chore"),
        (due.silences, (date(2026, 1, 1),), "ix_report_state", "report"),
        (reports.open_of_citizen, (1,), "ix_report_citizen_id", "report"),
        (reports.of_citizen, (1,), "ix_report_citizen_id", "report"),
        (reports.listed_of_citizen, (1, 0, 5), "ix_report_citizen_id", "report"),
        (reports.count_of_citizen, (1,), "ix_report_citizen_id", "report"),
        (cards.first_message, (BotName.CITIZEN, 1, 1, "filed"), "message_link", "message_link"),
        (attachments.knows, (1, "u"), "ix_attachment_citizen_id", "attachment"),
        (place_tokens.valid, ("aB3",), "place_token", "place_token"),
        (queues.on_the_desk, (_OF_ONE_DEPARTMENT,), "ix_report_department_state", "report"),
        (reports.history, (1,), "report_event", "report_event"),
        (attachments.to_fetch, ("now", 10), "ix_attachment_to_fetch", "attachment"),
        (attachments.of_report, (1,), "ix_attachment_report_id", "attachment"),
        (dialogues.stale, ("now", 10), "ix_dialogue_updated_at", "dialogue"),
        (deeds.held, (1, "now"), "staff_deed", "staff_deed"),
        (deeds.of_message, (1, 1), "ix_staff_deed_message", "staff_deed"),
        (duplicates.near, ((1, 2, 3),), "report_mark", "report_mark"),
        (duplicates.near, ((1, 2, 3),), "report", "report"),
        (duplicates.followers, (1,), "ix_report_merged_into", "report"),
        (duplicates.citizens_behind, (1,), "ix_report_merged_into", "report"),
        (prints.unchecked, (), "ix_photo_print_unchecked", "photo_print"),
        (prints.like, (0x5A5A_1234_FFFF, 100_000), "photo_band", "photo_band"),
        (prints.like, (0x5A5A_1234_FFFF, 100_000), "photo_print", "photo_print"),
    ],
)
async def test_what_is_asked_often_has_an_index(
    database: Database,
    now: datetime,
    question: Callable[..., Awaitable[Any]],
    arguments: tuple[Any, ...],
    index: str,
    table: str,
):
    given = [now if one == "now" else one for one in arguments]
    plan = await plans(database, asking(database, question, *given))
    assert index in plan
    assert not scans(plan, table)


async def test_confidential_reports_without_a_card_are_found_by_their_own_index(database: Database):
    plan = await plans(database, asking(database, reports.unhung_restricted, 5))
    assert "ix_report_restricted" in plan
    assert not scans(plan, "report")


async def test_blocks_are_found_by_whom_they_concern(database: Database, now: datetime):
    for question in (
        (blocks.in_force, 1, now),
        (blocks.with_untold, now),
        (blocks.of_citizen, 1),
    ):
        plan = await plans(database, asking(database, *question))
        assert not scans(plan, "citizen_block")
        assert not scans(plan, "blocked_message")


async def test_searching_asks_the_index(database: Database):
    wanted = search.Wanted(words=typed("lampu dinoyo"))
    plan = await plans(database, asking(database, search.count, wanted), bitmaps=True)
    assert ("VIRTUAL TABLE INDEX" if database.is_sqlite else "ix_report_words_words") in plan
    assert not scans(plan, "report")
    plan = await plans(database, asking(database, search.by_codes, ("MLG-2222-2222", "MLG-3333-3333")))
    assert "code" in plan
    assert not scans(plan, "report")
    plan = await plans(database, asking(database, search.by_lapor_number, "8123456"))
    assert "ix_report_lapor_number" in plan
