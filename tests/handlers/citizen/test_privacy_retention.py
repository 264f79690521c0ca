"""What the night does: identities long out of use, files never sent, and last letters go."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import select

from handlers.desk.desk import Desk
from scheduler.jobs import NIGHTLY
from storage.care import audit
from storage.engine.database import Database
from storage.files import attachments
from storage.files.vault import Kept, Vault
from storage.letters import BotName, Letter
from storage.mail.outbox import Outcome, Result, due, mark_sending, post, record
from storage.people import citizens, dialogues
from storage.tables import Attachment, AuditRecord, Citizen, OutboxLetter
from tests.support import desk as town
from tests.support.desk import Clock

DAY = timedelta(days=1)


@pytest.fixture
def clock(now) -> Clock:
    return Clock(now)


@pytest.fixture
async def desk(database: Database, clock: Clock, tmp_path: Path) -> Desk:
    return await town.desk_over(database, clock, vault=Vault(tmp_path / "vault"))


async def night(desk: Desk, name: str) -> int:
    return await NIGHTLY[name](desk, 7 * DAY)


async def known(desk: Desk, owner: Citizen) -> bool:
    async with desk.database.reading() as session:
        found = await citizens.by_id(session, owner.id or 0)
        assert found is not None
        identity = await citizens.identity_of(session, owner.id or 0, desk.seal)
    assert (identity is not None) == (found.telegram_id > 0)
    return identity is not None


async def test_two_years_after_her_last_report_her_name_goes_and_the_report_stays(desk: Desk, clock: Clock):
    owner = await town.citizen(desk, name="Wahyuni")
    report = await town.report(desk, owner, state="closed", closed_at=clock(), text="Kata Wahyuni: bolong")
    assert await night(desk, "forget the long gone") == 0
    clock.later(days=729)
    assert await night(desk, "forget the long gone") == 0
    assert await known(desk, owner)
    clock.later(days=2)
    assert await night(desk, "forget the long gone") == 1
    assert not await known(desk, owner)
    kept = await town.fresh(desk, report)
    assert "bolong" in kept.text
    assert "Wahyuni" not in kept.text
    async with desk.database.reading() as session:
        (entry,) = await audit.about(session, f"citizen:{owner.id}")
    assert (entry.actor, entry.action, entry.reason) == ("timetable", "erase-identity", "retention")
    assert await night(desk, "forget the long gone") == 0


async def test_whoever_still_has_something_open_or_new_is_known(desk: Desk, clock: Clock):
    old = {"state": "closed", "closed_at": clock()}
    waiting, back, writing = [await town.citizen(desk) for _ in range(3)]
    for owner in (waiting, back, writing):
        await town.report(desk, owner, **old)
    await town.report(desk, waiting, state="in_progress")
    clock.later(days=100)
    await town.report(desk, back, state="archived")
    clock.later(days=700)
    async with desk.database.transaction() as session:
        her = writing.telegram_id
        await dialogues.put(session, BotName.CITIZEN, her, her, "drafting", {}, clock())
    assert await night(desk, "forget the long gone") == 0
    assert [await known(desk, one) for one in (waiting, back, writing)] == [True] * 3


async def attachment(desk: Desk, owner: Citizen, report_id: int | None = None) -> Attachment:
    """A file of hers, with our copy on the disk."""
    assert desk.vault is not None
    name = f"aa/{owner.id}-{report_id}.jpg"
    place = desk.vault._folder / name  # noqa: SLF001 - a file as the vault would have kept it
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(b"photo")
    async with desk.database.transaction() as session:
        row = Attachment(
            citizen_id=owner.id,
            report_id=report_id,
            kind="photo",
            received_by="citizen",
            file_unique_id=name,
            created_at=desk.clock(),
        )
        row = await attachments.add(session, row)
        await attachments.fetched(session, row.id or 0, Kept(name, "image/jpeg", 5, "0"), desk.clock())
    return row


async def files_left(desk: Desk) -> set[int]:
    async with desk.database.reading() as session:
        rows = (await session.exec(select(Attachment))).all()
    assert desk.vault is not None
    for row in rows:
        assert desk.vault.open(row.path or "").is_file()
    folder = desk.vault._folder  # noqa: SLF001 - nothing may lie there that no row knows
    assert len([one for one in folder.rglob("*") if one.is_file()]) == len(rows)
    return {row.id or 0 for row in rows}


async def test_files_of_drafts_that_were_never_sent_go_after_a_month(desk: Desk, clock: Clock):
    owner, gone = await town.citizen(desk), await town.citizen(desk)
    report = await town.report(desk, owner)
    filed, abandoned = await attachment(desk, owner, report.id), await attachment(desk, owner)
    clock.later(days=29)
    assert await night(desk, "drop abandoned files") == 0
    fresh = await attachment(desk, gone)
    clock.later(days=2)
    assert await night(desk, "drop abandoned files") == 1
    assert await files_left(desk) == {filed.id, fresh.id}
    assert abandoned.id not in await files_left(desk)


async def test_after_an_erasure_they_go_in_the_first_night(desk: Desk):
    owner = await town.citizen(desk)
    report = await town.report(desk, owner)
    filed = await attachment(desk, owner, report.id)
    await attachment(desk, owner)
    async with desk.database.transaction() as session:
        found = await citizens.by_id(session, owner.id or 0)
        assert found is not None
        found.telegram_id = -(owner.id or 0)
        session.add(found)
    assert await night(desk, "drop abandoned files") == 1
    assert await files_left(desk) == {filed.id}


async def test_the_last_letter_goes_once_it_was_sent(desk: Desk, clock: Clock):
    owner = await town.citizen(desk)
    async with desk.database.transaction() as session:
        for chat in (owner.telegram_id, 4_711):
            await post(session, Letter(bot=BotName.CITIZEN, chat_id=chat, text="Halo"), clock())
    assert await night(desk, "forget last letters") == 0
    ids = [one.id for one in await due(desk.database, BotName.CITIZEN, clock(), 9)]
    await mark_sending(desk.database, ids)
    await record(desk.database, [Result(one, Outcome.SENT, clock()) for one in ids])
    assert await night(desk, "forget last letters") == 1
    async with desk.database.reading() as session:
        left = (await session.exec(select(OutboxLetter))).all()
        entries = (await session.exec(select(AuditRecord))).all()
    assert [one.chat_id for one in left] == [owner.telegram_id]
    assert entries == []


async def test_a_silent_conversation_forgets_what_was_said_but_not_that_somebody_was_here(desk, clock):
    async with desk.database.transaction() as session:
        await dialogues.put(session, BotName.CITIZEN, 1, 1, None, {"filed_code": "MLG"}, clock.now)
        await dialogues.put(session, BotName.CITIZEN, 2, 2, "drafting", {"writing": {}}, clock.now)
    seen = clock.now
    for days, left in ((29, 2), (2, 1), (60, 0)):
        clock.later(days=days)
        await NIGHTLY["fade conversations"](desk, DAY)
        async with desk.database.reading() as session:
            rows = [await dialogues.get(session, BotName.CITIZEN, one, one) for one in (1, 2)]
        assert sum(bool(row and row.data) for row in rows) == left
        assert [row.updated_at for row in rows if row] == [seen, seen]
