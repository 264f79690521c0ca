"""Identities, the record of uses and blocks: who may, what is told, what is kept."""

import dataclasses
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import select

from complaints.people import Role
from handlers.desk.guarding.reveals import SHOWN_FOR
from storage.care import audit, blocks
from storage.letters import BotName, Letter, LetterKind
from storage.people import citizens, officers
from storage.tables import AuditRecord, Citizen, OutboxLetter, Report
from tests.support.citizen_chat import Clock
from tests.support.staff_group import HARNO, RINA, StaffGroup, to_citizen

HER = {"name": "Ratna", "surname": "Wulandari", "username": "ratna_w"}
REASON = "perlu mengantar surat balasan ke rumahnya"


async def with_role(group: StaffGroup, person: dict[str, Any], role: Role, *, private: bool = True) -> int:
    async with group.desk.database.transaction() as session:
        now = group.desk.clock()
        row = await officers.enrol(session, person["id"], person["first_name"], None, role.value, now)
        if private:
            await officers.opened_private_chat(session, person["id"], now)
        return row.id or 0


def alone(group: StaffGroup, person: dict[str, Any], text: str) -> dict[str, Any]:
    chat = {"id": person["id"], "type": "private", "first_name": person["first_name"]}
    return group.message(person, chat=chat, text=text)


async def entries(group: StaffGroup, report: Report) -> list[AuditRecord]:
    async with group.desk.database.reading() as session:
        return list(await audit.about(session, f"citizen:{report.citizen_id}"))


async def citizen(group: StaffGroup, report: Report) -> Citizen:
    async with group.desk.database.reading() as session:
        found = await citizens.by_id(session, report.citizen_id)
        assert found is not None
        return found


def to_staff(letters: list[Letter]) -> list[Letter]:
    return [one for one in letters if one.bot == BotName.STAFF]


# --- identities -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("privacy", ["anonymous", "confidential"])
async def test_a_coordinator_opens_an_identity_and_everybody_concerned_hears_of_it(
    group: StaffGroup, privacy: str
):
    await with_role(group, RINA, Role.COORDINATOR)
    await with_role(group, HARNO, Role.COORDINATOR)
    report = await group.file(HER, privacy=privacy)
    letters = await group.send(alone(group, RINA, f"/identitas {report.code} {REASON}"))
    (shown,) = [one for one in to_staff(letters) if "Wulandari" in one.text]
    assert shown.chat_id == RINA["id"]
    assert shown.protected
    for part in ("Ratna Wulandari", "@ratna_w", REASON, str((await citizen(group, report)).telegram_id)):
        assert part in shown.text
    (told,) = to_citizen(letters)
    assert REASON in told.text
    assert report.code in told.text
    others = [one for one in to_staff(letters) if one is not shown]
    assert all("Wulandari" not in one.text for one in others)
    if privacy == "anonymous":
        assert [one.chat_id for one in others] == [HARNO["id"]]
        assert "Rina" in others[0].text
    (entry,) = await entries(group, report)
    assert (entry.action, entry.reason) == ("reveal", REASON)
    assert entry.actor.startswith("officer:")
    assert "Ratna" not in str(entry.data)


async def test_an_identity_is_covered_after_some_minutes_and_its_letter_is_empty_at_once(
    group: StaffGroup, clock: Clock
):
    await with_role(group, RINA, Role.COORDINATOR)
    report = await group.file(HER)
    await group.send(alone(group, RINA, f"/identitas {report.code} {REASON}"))
    sent = await group.deliver()
    (number,) = [ids[0] for one, ids in sent if "Wulandari" in one.text]
    async with group.desk.database.reading() as session:
        rows = (await session.exec(select(OutboxLetter))).all()
    assert not [row for row in rows if "Wulandari" in str(row.payload)]
    assert await group.deliver() == []
    clock.forward(seconds=SHOWN_FOR + 1)
    ((cover, ids),) = await group.deliver()
    assert cover.kind is LetterKind.EDIT
    assert (cover.edits, ids) == (number, (number,))
    assert "ditutup lagi" in cover.text


async def test_never_in_a_group_never_by_an_officer_never_without_a_reason(group: StaffGroup):
    await with_role(group, RINA, Role.COORDINATOR)
    await with_role(group, HARNO, Role.OFFICER)
    report = await group.file(HER)
    wishes = [
        (group.message(RINA, text=f"/identitas {report.code} {REASON}"), "obrolan pribadi"),
        (alone(group, HARNO, f"/identitas {report.code} {REASON}"), "hanya dibuka koordinator"),
        (group.message(HARNO, text=f"/identitas {report.code}"), "hanya dibuka koordinator"),
        (alone(group, RINA, f"/identitas {report.code} penting"), "belum cukup jelas"),
        (alone(group, RINA, f"/identitas {REASON}"), "Tulis kode"),
        (alone(group, RINA, f"/identitas MLG-0000-0000 {REASON}"), ""),
    ]
    for update, answer in wishes:
        letters = await group.send(update)
        assert answer in letters[0].text
        assert not [one for one in letters if "Wulandari" in one.text]
        assert to_citizen(letters) == []
    assert await entries(group, report) == []


async def test_where_a_law_forbids_it_she_is_not_told_and_the_record_says_so(group: StaffGroup):
    await with_role(group, RINA, Role.COORDINATOR)
    report = await group.file(HER, privacy="confidential")
    letters = await group.send(
        alone(group, RINA, f"/identitas {report.code} hukum: penetapan sita PN Malang 12")
    )
    assert to_citizen(letters) == []
    (entry,) = await entries(group, report)
    assert entry.data["told"] is False
    assert entry.reason == "penetapan sita PN Malang 12"


async def test_who_restricted_the_use_of_her_data_is_opened_only_by_law(group: StaffGroup):
    await with_role(group, RINA, Role.COORDINATOR)
    report = await group.file(HER)
    async with group.desk.database.transaction() as session:
        await citizens.restrict(session, report.citizen_id, group.desk.clock())
    letters = await group.send(alone(group, RINA, f"/identitas {report.code} {REASON}"))
    assert "membatasi" in letters[0].text
    letters = await group.send(alone(group, RINA, f"/identitas {report.code} hukum: {REASON}"))
    assert "Wulandari" in letters[0].text


async def test_a_lost_key_and_an_erased_citizen_are_told(group: StaffGroup):
    await with_role(group, RINA, Role.COORDINATOR)
    report = await group.file(HER)
    async with group.desk.database.transaction() as session:
        other = type(group.desk.seal)([group.desk.seal.new_key()])
        await citizens.keep_identity(session, report.citizen_id, other, HER, group.desk.clock())
    letters = await group.send(alone(group, RINA, f"/identitas {report.code} {REASON}"))
    assert "Kunci" in letters[0].text
    async with group.desk.database.transaction() as session:
        her = await citizens.by_id(session, report.citizen_id)
        her.telegram_id = -5
        session.add(her)
    letters = await group.send(alone(group, RINA, f"/identitas {report.code} {REASON}"))
    assert "sudah dihapus" in letters[0].text


# --- uses ---------------------------------------------------------------------------------------------------


async def test_the_record_of_uses_names_who_did_what_and_why(group: StaffGroup):
    await with_role(group, RINA, Role.COORDINATOR)
    report = await group.file(HER)
    await group.send(alone(group, RINA, f"/identitas {report.code} {REASON}"))
    (listed,) = await group.send(alone(group, RINA, f"/audit {report.code}"))
    for part in (report.code, "Rina", "membuka identitas", REASON):
        assert part in listed.text
    assert "Wulandari" not in listed.text
    (again,) = await group.send(alone(group, RINA, f"/audit {report.code}"))
    assert "membaca catatan ini" in again.text
    await with_role(group, HARNO, Role.LEAD)
    (refused,) = await group.send(alone(group, HARNO, f"/audit {report.code}"))
    assert "dibaca koordinator" in refused.text


# --- blocks -------------------------------------------------------------------------------------------------


async def test_a_block_is_told_recorded_listed_and_ends(group: StaffGroup, clock: Clock):
    await with_role(group, RINA, Role.COORDINATOR)
    report = await group.file(HER)
    card = await group.hung(report)
    letters = await group.send(
        group.reply(RINA, card, text="/blokir 7 hari berulang kali mengirim laporan palsu")
    )
    (told,) = to_citizen(letters)
    assert "berulang kali mengirim laporan palsu" in told.text
    assert "Wulandari" not in "".join(one.text for one in to_staff(letters))
    assert (await citizen(group, report)).blocked_until > clock.now + timedelta(days=6)
    (listed,) = await group.send(group.message(RINA, text="/blokiran"))
    assert report.code in listed.text
    letters = await group.send(group.message(RINA, text=f"/bukablokir {report.code}"))
    assert "bisa dikirim lagi" in to_citizen(letters)[0].text
    assert (await citizen(group, report)).blocked_until is None
    assert [one.action for one in await entries(group, report)] == ["block", "unblock"]
    (none,) = await group.send(group.message(RINA, text="/blokiran"))
    assert "Tidak ada" in none.text


async def test_a_second_block_that_is_no_longer_tells_the_citizen_nothing_again(group: StaffGroup):
    await with_role(group, RINA, Role.COORDINATOR)
    report = await group.file(HER)
    asked = group.message(RINA, text=f"/blokir {report.code} 7 iseng terus menerus")
    letters = await group.send(asked)
    assert len(to_citizen(letters)) == 1
    assert {one.chat_id for one in to_staff(letters)} == {RINA["id"]}, (
        "the group need not read who is blocked"
    )
    for days in (7, 3):
        letters = await group.send(alone(group, RINA, f"/blokir {report.code} {days} iseng terus menerus"))
        assert to_citizen(letters) == []
        assert "memang sudah ditunda" in to_staff(letters)[0].text
    assert len(await entries(group, report)) == 1


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("{code} 91 berulang kali iseng sekali", "paling lama 90"),
        ("{code} 0 berulang kali iseng sekali", "Paling sedikit"),
        ("{code} 7 iseng", "belum cukup jelas"),
        ("{code} karena iseng terus menerus", "berapa hari"),
        ("7 berulang kali iseng sekali", "Tulis kode"),
    ],
)
async def test_a_block_needs_a_report_days_and_a_reason(group: StaffGroup, typed: str, answer: str):
    await with_role(group, RINA, Role.COORDINATOR)
    report = await group.file(HER)
    (refused,) = await group.send(group.message(RINA, text=f"/blokir {typed.format(code=report.code)}"))
    assert answer in refused.text
    assert (await citizen(group, report)).blocked_until is None


async def test_an_officer_cannot_block_and_a_second_block_replaces_the_first(group: StaffGroup):
    await with_role(group, RINA, Role.COORDINATOR)
    await with_role(group, HARNO, Role.OFFICER)
    report = await group.file(HER)
    (refused,) = await group.send(group.message(HARNO, text=f"/blokir {report.code} 7 iseng terus menerus"))
    assert "keputusan koordinator" in refused.text
    for days in (7, 30):
        await group.send(group.message(RINA, text=f"/blokir {report.code} {days} iseng terus menerus"))
    async with group.desk.database.reading() as session:
        (one,) = await blocks.all_in_force(session, group.desk.clock())
        assert len(await blocks.of_citizen(session, report.citizen_id)) == 2
    assert one.until > group.desk.clock() + timedelta(days=29)


async def test_the_code_of_a_restricted_report_is_not_named_in_the_common_room(group: StaffGroup):
    small = StaffGroup(dataclasses.replace(group.desk, confidential_chat_id=-1009), -1009)
    await with_role(small, RINA, Role.COORDINATOR)
    report = await small.file(HER, privacy="confidential")
    common = StaffGroup(small.desk)
    *_, refused = await common.send(common.message(RINA, text=f"/blokir {report.code} 7 iseng terus menerus"))
    assert "tidak ditemukan" in refused.text
    await small.send(small.message(RINA, text=f"/blokir {report.code} 7 iseng terus menerus"))
    await common.new_letters()
    (listed,) = await common.send(common.message(RINA, text="/blokiran"))
    assert report.code not in listed.text
