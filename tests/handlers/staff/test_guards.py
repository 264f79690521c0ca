import asyncio
import json
from dataclasses import replace

import pytest
from sqlmodel import select

from complaints.lifecycle import State
from complaints.people import Enrolment
from handlers.callbacks import Press
from handlers.delivery import Unreachable
from handlers.incoming import Unparsable
from handlers.staff.app import feed
from storage.groups import moved
from storage.letters import BotName, LetterKind
from storage.mail import inbox
from storage.mail.inbox import AlreadyDone, RawUpdate
from storage.people import officers
from storage.tables import AuditRecord, InboxUpdate
from tests.support.citizen_chat import Clock
from tests.support.staff_group import (
    ANONYMOUS,
    HARNO,
    RINA,
    SARI,
    STAFF_BOT,
    STRANGER,
    StaffGroup,
    to_citizen,
    toast,
)

GOOD = "Lubang ditambal regu Bina Marga besok pagi, 24/11."


async def undone(group: StaffGroup) -> int:
    async with group.desk.database.reading() as session:
        rows = (await session.exec(select(InboxUpdate))).all()
        return sum(row.done_at is None for row in rows)


async def test_of_two_at_once_one_is_first_and_the_other_is_told(group: StaffGroup):
    report = await group.file()
    data = Press("take", report.id or 0, report.version).pack()
    presses = [group.press(person, data, 1) for person in (RINA, HARNO)]
    raws = [
        RawUpdate(BotName.STAFF, one["update_id"], str(one["update_id"]), json.dumps(one)) for one in presses
    ]
    await inbox.store(group.desk.database, raws, group.desk.clock())
    claimed = await inbox.claim(group.desk.database, "test", BotName.STAFF, 10)
    await asyncio.gather(*(feed(group.application, one.ref, one.raw) for one in claimed))
    letters = await group.new_letters()
    told = [one.text for one in letters if one.kind is LetterKind.CALLBACK]
    assert len(told) == 2
    assert sum("sudah lebih dulu: Diambil" in text for text in told) == 1
    assert len(to_citizen(letters)) == 1
    assert len(await group.history(report)) == 2
    assert await undone(group) == 0


async def test_the_same_update_is_done_once(group: StaffGroup):
    report = await group.file()
    update = group.reply(RINA, await group.hung(report), text=GOOD)
    ref = await group.feed_only(update)
    with pytest.raises(AlreadyDone):
        await feed(group.application, ref, json.dumps(update))
    assert len(await group.history(report)) == 2


async def test_where_the_group_enrols_a_member_is_an_officer_at_her_first_act(group: StaffGroup):
    small_town = StaffGroup(replace(group.desk, enrolment=Enrolment.GROUP))
    small_town.members.add(SARI["id"])
    report = await small_town.file()
    await small_town.tap(SARI, await small_town.card(report), "Ambil", await small_town.hung(report))
    async with group.desk.database.reading() as session:
        sari = await officers.by_telegram_id(session, SARI["id"])
    assert sari is not None
    assert (sari.name, sari.role, sari.department) == ("Sari", "officer", None)


async def test_being_in_the_group_is_not_enough_where_people_are_invited(group: StaffGroup):
    group.members.add(SARI["id"])
    report = await group.file()
    answer = toast(await group.tap(SARI, await group.card(report), "Ambil", await group.hung(report)))
    assert answer.alert
    assert "undangan" in answer.text
    assert (await group.report(report)).version == 1
    async with group.desk.database.reading() as session:
        assert await officers.any_by_telegram_id(session, SARI["id"]) is None


async def test_who_left_the_group_is_out_at_the_next_press(group: StaffGroup, clock: Clock):
    report = await group.file()
    number, card = await group.hung(report), await group.card(report)
    await group.tap(RINA, card, "Ambil", number)
    group.members.remove(RINA["id"])
    change = {
        "chat": group.chat(), "from": RINA, "date": 1,
        "old_chat_member": {"status": "member", "user": RINA},
        "new_chat_member": {"status": "left", "user": RINA},
    }  # fmt: skip
    await group.send({"update_id": 1, "chat_member": change})
    answer = toast(await group.tap(RINA, card, "Tanya warga", number))
    assert answer.alert
    assert "bukan anggota" in answer.text


async def test_membership_is_asked_once_a_minute(group: StaffGroup, clock: Clock):
    report = await group.file()
    number, card = await group.hung(report), await group.card(report)
    for _ in range(3):
        await group.tap(RINA, card, "Jawab", number)
    assert group.asked == 1
    clock.forward(seconds=61)
    group.members.remove(RINA["id"])
    assert "bukan anggota" in toast(await group.tap(RINA, card, "Jawab", number)).text
    assert group.asked == 2


async def test_when_telegram_cannot_be_asked_the_known_go_on(group: StaffGroup, clock: Clock):
    report = await group.file()
    number, card = await group.hung(report), await group.card(report)
    await group.tap(RINA, card, "Jawab", number)
    clock.forward(minutes=5)
    group.unreachable = Unreachable("no network")
    assert "di bawah" in toast(await group.tap(RINA, card, "Jawab", number)).text
    assert "belum bisa dipastikan" in toast(await group.tap(HARNO, card, "Jawab", number)).text
    clock.forward(hours=2)
    assert "belum bisa dipastikan" in toast(await group.tap(RINA, card, "Jawab", number)).text


async def test_a_stranger_changes_nothing(group: StaffGroup):
    report = await group.file()
    letters = await group.tap(STRANGER, await group.card(report), "Ambil", await group.hung(report))
    assert "bukan anggota" in toast(letters).text
    assert (await group.report(report)).state == State.REGISTERED
    async with group.desk.database.reading() as session:
        assert await officers.any_by_telegram_id(session, STRANGER["id"]) is None


async def test_anonymous_admins_are_asked_to_be_themselves(group: StaffGroup):
    report = await group.file()
    number = await group.hung(report)
    pressed = await group.tap(ANONYMOUS, await group.card(report), "Ambil", number)
    assert "identitas grup" in toast(pressed).text
    written = await group.send(group.reply(ANONYMOUS, number, text=GOOD, sender_chat=group.chat()))
    assert "identitas grup" in written[0].text
    assert len(await group.history(report)) == 1


async def test_a_removed_officer_is_out(group: StaffGroup):
    report = await group.file()
    number, card = await group.hung(report), await group.card(report)
    await group.tap(RINA, card, "Ambil", number)
    async with group.desk.database.transaction() as session:
        rina = await officers.by_telegram_id(session, RINA["id"])
        assert rina is not None
        await officers.remove(session, rina.id or 0, group.desk.clock())
    assert "dicabut" in toast(await group.tap(RINA, card, "Tanya warga", number)).text


@pytest.mark.parametrize(
    "data",
    ["", "x", "take", "take:zz:1:", "take:1", "take:-1:1:", "nonsense:1:1:", "send:999999:1:",
     "to:1:1:Nirwana", "move:1:1:Dishub|9", "queue:0:0:Nirwana", "💥" * 16, ":::", "see:zzzzzzzzzzzz:1:"],
)  # fmt: skip
async def test_forged_buttons_are_refused_kindly(group: StaffGroup, data: str):
    report = await group.file()
    letters = await group.send(group.press(RINA, data, 1))
    answer = toast(letters)
    assert answer.alert
    assert answer.text
    assert [one for one in letters if one is not answer] == []
    assert (await group.report(report)).version == 1
    assert await undone(group) == 0


async def test_a_button_from_another_group_does_nothing(group: StaffGroup):
    report = await group.file()
    other = StaffGroup(group.desk, chat_id=-100777)
    letters = await other.send(other.press(RINA, Press("take", report.id or 0, 1).pack(), 1))
    assert "bukan grup petugas" in toast(letters).text
    assert (await group.report(report)).version == 1


async def test_a_leader_looks_and_does_not_touch(group: StaffGroup):
    report = await group.file()
    async with group.desk.database.transaction() as session:
        await officers.enrol(session, RINA["id"], "Rina Dewi", None, "leader", group.desk.clock())
    number = await group.hung(report)
    letters = await group.tap(RINA, await group.card(report), "Ambil", number)
    assert "pimpinan" in toast(letters).text
    looked = await group.send(group.press(RINA, Press("history", report.id or 0, 1).pack(), number))
    assert any("Riwayat" in one.text for one in looked)


async def test_a_confidential_report_never_reaches_the_common_group(group: StaffGroup):
    report = await group.file(privacy="confidential", text="Oknum meminta uang")
    assert await group.all_letters() == []
    data = Press("history", report.id or 0, 1).pack()
    assert "tidak ditemukan" in toast(await group.send(group.press(RINA, data, 1))).text
    shown = await group.send(group.message(RINA, text=f"/lihat {report.code}"))
    assert "tidak ditemukan" in shown[0].text
    listed = await group.send(group.message(RINA, text="/antrian"))
    assert report.code not in listed[0].text


async def test_a_group_that_was_upgraded_is_followed(group: StaffGroup):
    report = await group.file()
    await group.send(group.message(STAFF_BOT, migrate_to_chat_id=-100999))
    async with group.desk.database.reading() as session:
        assert await moved.current_chat(session, group.desk.staff_chat_id) == -100999
    upgraded = StaffGroup(group.desk, chat_id=-100999)
    await upgraded.new_letters()
    letters = await upgraded.tap(RINA, await group.card(report), "Ambil", 1)
    assert report.code in toast(letters).text
    assert {one.chat_id for one in letters if one.bot == BotName.STAFF} == {-100999}


async def test_bot_thrown_out_is_on_record(group: StaffGroup):
    change = {
        "chat": group.chat(), "from": RINA, "date": 1,
        "old_chat_member": {"status": "member", "user": STAFF_BOT},
        "new_chat_member": {"status": "kicked", "user": STAFF_BOT, "until_date": 0},
    }  # fmt: skip
    await group.send({"update_id": 7, "my_chat_member": change})
    async with group.desk.database.reading() as session:
        (record,) = (await session.exec(select(AuditRecord))).all()
    assert (record.action, record.data) == ("bot-status", {"before": "member", "after": "kicked"})


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "{",
        "[]",
        "{}",
        "null",
        '{"update_id": "x", "message": 5}',
        '{"update_id": 1, "message": {"message_id": 1}}',
    ],
)
async def test_what_cannot_be_read_is_told_apart(group: StaffGroup, raw: str):
    await inbox.store(group.desk.database, [RawUpdate(BotName.STAFF, 1, "x", raw)], group.desk.clock())
    (claimed,) = await inbox.claim(group.desk.database, "test", BotName.STAFF, 1)
    with pytest.raises(Unparsable):
        await feed(group.application, claimed.ref, claimed.raw)


async def test_a_fault_is_handed_back_and_nothing_is_done(group: StaffGroup):
    report = await group.file()
    group.unreachable = OSError("disk")
    with pytest.raises(OSError, match="disk"):
        await group.feed_only(group.reply(RINA, await group.hung(report), text=GOOD))
    assert await undone(group) == 1
    assert len(await group.history(report)) == 1
