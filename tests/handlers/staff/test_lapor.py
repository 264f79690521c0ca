"""The bridge to LAPOR!: a block to copy, the number that comes back, a table; nothing confidential slips."""

import csv
import io

import pytest
from sqlmodel import select

from complaints.casework.lapor import FIELDS
from storage.engine.database import Database
from storage.letters import Letter
from storage.tables import Attachment, AuditRecord
from tests.handlers.staff.test_case_life import BUDI, enrol, rare
from tests.handlers.staff.test_direct_chat import in_private
from tests.support.citizen_chat import Clock, desk_on
from tests.support.staff_group import RINA, StaffGroup, to_group, toast

RESTRICTED = -1009
SECRET = {"privacy": "confidential", "text": "Rahasia: pungli di loket 3"}


@pytest.fixture
async def group(database: Database, clock: Clock) -> StaffGroup:
    return StaffGroup(await desk_on(database, clock, confidential_chat_id=RESTRICTED))


async def records(group: StaffGroup, action: str) -> list[AuditRecord]:
    async with group.desk.database.reading() as session:
        return list((await session.exec(select(AuditRecord).where(AuditRecord.action == action))).all())


async def rows_of(group: StaffGroup, letter: Letter) -> list[list[str]]:
    """The table that hangs on a letter."""
    async with group.desk.database.reading() as session:
        file = await session.get(Attachment, letter.attachments[0])
    assert file is not None
    assert file.path is not None
    assert group.desk.vault is not None
    content = group.desk.vault.open(file.path).read_text(encoding="utf-8-sig")
    return list(csv.reader(io.StringIO(content)))


async def test_one_tap_gives_the_block_and_the_number_is_kept(group: StaffGroup):
    report = await group.file(
        {"name": "Zulaikha", "username": "zul"},
        text="Saya Zulaikha 081234567890, jalan berlubang",
        place="Jl. Ijen 5",
        kelurahan="Oro-oro Dowo",
        details={"ukuran": "sekitar satu meter", "start": "rt03-rw05"},
    )
    (block,) = to_group(await rare(group, report, "Salin ke LAPOR!"))
    order = [block.text.index(f"{name}:") for name in FIELDS[:8]]
    assert order == sorted(order)
    assert "Zulaikha" not in block.text
    assert "0812" not in block.text
    assert "sekitar satu meter" in block.text
    assert "rt03" not in block.text, "which poster brought her is no part of her report"
    assert "Jl. Ijen 5" in block.text
    number = await group.number_of(block)
    wrong = await group.send(group.reply(RINA, number, text="sudah saya masukkan"))
    assert "nomor" in wrong[0].text.lower()
    await group.send(group.reply(RINA, number, text="#1916449"))
    assert (await group.report(report)).lapor_number == "1916449"
    assert "1916449" in (await group.card(report)).text
    (seen,) = await group.send(group.message(RINA, text="/lihat 1916449"))
    assert report.code in seen.text
    assert seen.text.count("1916449") >= 2, "on the card and in the history"
    await enrol(group, BUDI, "coordinator", "Diskominfo")
    (uses,) = await group.send(in_private(group.message(BUDI, text=f"/audit {report.code}"), BUDI))
    assert "mencatat nomor LAPOR!" in uses.text


async def test_the_table_of_a_month_holds_nothing_restricted_and_no_identity(group: StaffGroup):
    await enrol(group, BUDI, "coordinator", "Diskominfo")
    shown = await group.file({"name": "Zulaikha", "username": ""}, text="=cmd|'/C calc'!A0 kata Zulaikha")
    await group.file_unsent(**SECRET)
    await group.file_unsent(kind="oversight", text="Pejabat minta uang")
    answer = (await group.send(group.message(BUDI, text="/lapor_csv 2026-11")))[-1]
    assert "1 laporan November 2026" in answer.text
    rows = await rows_of(group, answer)
    assert [row[8] for row in rows[1:]] == [shown.code]
    assert rows[1][1].startswith("'=cmd")
    assert "Zulaikha" not in str(rows)
    assert len(await records(group, "export-to-lapor")) == 1


async def test_only_a_coordinator_makes_the_table(group: StaffGroup):
    await enrol(group, RINA)
    (answer,) = await group.send(group.message(RINA, text="/lapor_csv 2026-11"))
    assert answer.attachments == ()


async def test_a_confidential_report_leaves_only_by_a_coordinators_own_act(group: StaffGroup):
    common = group.chat_id
    report = await group.file(**SECRET)
    group.chat_id = RESTRICTED
    await enrol(group, RINA)
    await enrol(group, BUDI, "coordinator", "Diskominfo")
    refused = await group.send(group.press(RINA, f"lapor:{report.id}:1:", 5))
    assert "pungli" not in str(refused)
    (asked,) = to_group(await group.send(group.press(BUDI, f"lapor:{report.id}:1:", 5)))
    assert "pungli" not in asked.text
    number = await group.number_of(asked)
    short = await group.send(group.reply(BUDI, number, text="ya"))
    assert "pungli" not in str(short)
    (block,) = to_group(await group.send(group.reply(BUDI, number, text="Diminta tertulis oleh Inspektorat")))
    assert "pungli" in block.text
    assert block.chat_id == RESTRICTED
    (record,) = await records(group, "copy-to-lapor")
    assert record.reason == "Diminta tertulis oleh Inspektorat"
    group.chat_id = common
    elsewhere = await group.send(group.press(BUDI, f"lapor:{report.id}:1:", 5))
    assert "tidak ditemukan" in toast(elsewhere).text
