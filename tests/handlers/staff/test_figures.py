"""`/laporan`, through the real application: who may, what comes, and what is said where there is nothing."""

import io
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from PIL import Image

from storage.files import attachments
from storage.files.vault import Vault
from storage.letters import Letter
from storage.people import officers
from storage.tables import Attachment
from tests.support.citizen_chat import Clock, desk_on
from tests.support.staff_group import RINA, StaffGroup


@pytest.fixture
async def group(database, clock: Clock, tmp_path: Path) -> StaffGroup:
    desk = await desk_on(database, clock)
    return StaffGroup(replace(desk, vault=Vault(tmp_path / "attachments")))


async def made(group: StaffGroup, role: str) -> None:
    async with group.desk.database.transaction() as session:
        await officers.enrol(session, RINA["id"], "Rina Dewi", None, role, group.desk.clock())


async def asked(group: StaffGroup, text: str, *, private: bool = False) -> list[Letter]:
    update = group.message(RINA, text=text)
    if private:
        update["message"]["chat"] = {"id": RINA["id"], "type": "private", "first_name": "Rina"}
    return await group.send(update)


async def file_of(group: StaffGroup, letter: Letter) -> tuple[Attachment, bytes]:
    async with group.desk.database.reading() as session:
        (row,) = await attachments.of_ids(session, letter.attachments)
    assert group.desk.vault is not None
    assert row.path is not None
    return row, group.desk.vault.open(row.path).read_bytes()


async def test_a_leader_gets_a_picture_and_a_workbook_in_private(group: StaffGroup):
    await made(group, "leader")
    for _ in range(3):
        await group.file()
    picture, table = await asked(group, "/laporan 2026-S2", private=True)
    assert {picture.chat_id, table.chat_id} == {RINA["id"]}
    assert "3 laporan masuk" in picture.text
    row, content = await file_of(group, picture)
    assert row.kind == "photo"
    assert Image.open(io.BytesIO(content)).size == (960, 1280)
    row, content = await file_of(group, table)
    assert row.kind == "document"
    summary = openpyxl.load_workbook(io.BytesIO(content))["Ringkasan"]
    assert ("Laporan masuk", 3) in list(summary.iter_rows(values_only=True))


async def test_an_officer_gets_a_kind_no_and_nothing_is_made(group: StaffGroup):
    await made(group, "officer")
    (told,) = await asked(group, "/laporan 2026-S2")
    assert "minta ke koordinator" in told.text
    assert told.attachments == ()


async def test_a_lead_asks_for_one_department_by_a_part_of_its_name(group: StaffGroup):
    await made(group, "lead")
    await group.file()
    await group.file(department="Dishub", category=None)
    picture, _ = await asked(group, "/laporan bulan ini perhubungan")
    assert picture.chat_id == group.chat_id
    assert "November 2026 · Dishub" in picture.text
    assert "1 laporan masuk" in picture.text


async def test_what_is_empty_or_cannot_be_read_is_told_kindly(group: StaffGroup):
    await made(group, "leader")
    assert "Belum ada laporan masuk" in (await asked(group, "/laporan 2024-01"))[0].text
    (period,) = await asked(group, "/laporan 2026-13")
    assert "/laporan 2026-S1" in period.text
    (department,) = await asked(group, "/laporan 2026-S1 qqqq")
    assert "Tidak ada dinas" in department.text


async def test_a_leader_asks_in_words_of_her_own(group: StaffGroup):
    await made(group, "leader")
    await group.file(department="Dishub", category=None)
    picture, _ = await asked(group, "/laporan gimana kinerja dishub minggu ini")
    assert "Pekan 23 Nov – 29 November 2026 · Dishub" in picture.text
    picture, _ = await asked(group, "/laporan november")
    assert "November 2026 · Kota Malang" in picture.text
    assert "Perkiraan setahun baru dibuat mulai 50 laporan" in picture.text
    assert "sekitar" not in picture.text
    (told,) = await asked(group, "/laporan november qqqq")
    assert "/laporan bulan ini hubung" in told.text


async def test_restricted_reports_are_in_no_number(group: StaffGroup):
    await made(group, "coordinator")
    await group.file()
    await group.file_unsent(kind="oversight", department="Inspektorat", category=None)
    picture, table = await asked(group, "/laporan bulan ini")
    assert "1 laporan masuk" in picture.text
    assert "Inspektorat" not in picture.text
    _, content = await file_of(group, table)
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert [cell.value for cell in book["Per dinas"]["A"][1:]] == ["DPUPRPKP"]
