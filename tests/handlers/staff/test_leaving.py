"""Somebody leaves a group of the staff: who can hand her cases on is told, nobody counts on her."""

from typing import Any

from complaints.lifecycle import State
from handlers.callbacks import Press
from handlers.desk.duty.standing import who_hears
from storage.letters import Letter, LetterKind
from storage.people import duty, officers
from storage.tables import Officer
from tests.support.staff_group import HARNO, RINA, SARI, STRANGER, YUSUF, StaffGroup

ROAD = "DPUPRPKP"


async def moves(group: StaffGroup, person: dict[str, Any], before: str, after: str) -> list[Letter]:
    more = {"until_date": 0} if after == "kicked" else {}
    change = {
        "chat": group.chat(), "from": person, "date": 1,
        "old_chat_member": {"status": before, "user": person},
        "new_chat_member": {"status": after, "user": person, **more},
    }  # fmt: skip
    number = group.message(person)["update_id"]
    await group.new_letters()
    return await group.send({"update_id": number, "chat_member": change})


async def staffed(group: StaffGroup) -> Officer:
    """Rina with a head, a coordinator and a colleague."""
    await group.enrol(SARI, "lead", ROAD, private=True)
    await group.enrol(YUSUF, "coordinator", "Diskominfo", private=True)
    await group.enrol(HARNO, "officer", ROAD)
    return await group.enrol(RINA, "officer", ROAD, private=True)


def labels(letter: Letter) -> list[str]:
    return [one.text for row in letter.buttons for one in row]


async def test_the_head_and_the_coordinator_are_told_and_can_hand_her_cases_on(group: StaffGroup):
    rina = await staffed(group)
    mine = [await group.file(officer_id=rina.id, state=State.ASSIGNED) for _ in range(2)]
    told = {one.chat_id: one for one in await moves(group, RINA, "member", "left")}
    assert told.keys() == {SARI["id"], YUSUF["id"]}
    for one in told.values():
        assert "Rina Dewi" in one.text
        assert "grup bersama" in one.text
        assert "memegang 2 laporan" in one.text
    assert labels(told[SARI["id"]]) == ["Serahkan 2 laporannya"]
    assert labels(told[YUSUF["id"]]) == ["Serahkan 2 laporannya", "Lihat orangnya"]
    asked = await group.tap(SARI, told[SARI["id"]], "Serahkan 2 laporannya", 9)
    (choice,) = [one for one in asked if one.kind is LetterKind.MESSAGE]
    label = next(one for one in labels(choice) if "Harno" in one)
    sure = next(one for one in await group.tap(SARI, choice, label, 10) if one.kind is LetterKind.EDIT)
    written = await group.tap(SARI, sure, labels(sure)[0], 10)
    harno = (await group.report(mine[0])).officer_id
    assert harno not in {None, rina.id}
    assert RINA["id"] not in {one.chat_id for one in written}, "who left reads no citizen's words any more"


async def test_nobody_else_may_hand_them_on(group: StaffGroup):
    rina = await staffed(group)
    await group.file(officer_id=rina.id, state=State.ASSIGNED)
    await moves(group, RINA, "member", "left")
    (answer,) = await group.send(group.press(HARNO, Press("givewho", rina.id or 0).pack(), 9))
    assert answer.kind is LetterKind.CALLBACK
    assert answer.alert


async def test_the_list_marks_her_until_she_comes_back(group: StaffGroup):
    await staffed(group)
    await moves(group, RINA, "member", "kicked")
    (listed,) = await group.send(group.message(YUSUF, text="/staf"))
    assert "Rina Dewi, petugas · ⚠️ keluar dari grup" in listed.text
    assert listed.text.count("⚠️") == 1
    number = next(line.split(".")[0] for line in listed.text.splitlines() if "Rina Dewi" in line)
    shown = next(one for one in await group.tap(YUSUF, listed, number, 9) if one.kind is LetterKind.EDIT)
    assert "⚠️ Sudah keluar dari grup petugas" in shown.text
    assert await moves(group, RINA, "left", "member") == [], "coming back is no news"
    (listed,) = await group.send(group.message(YUSUF, text="/staf"))
    assert "⚠️" not in listed.text


async def test_who_left_is_suggested_no_more(group: StaffGroup):
    rina = await staffed(group)
    await group.file(officer_id=(await _harno(group)).id, state=State.ASSIGNED)
    before = await group.file(department=ROAD)
    assert "Rina" in (await group.card(before)).text, "she carries less"
    await moves(group, RINA, "member", "left")
    after = await group.file(department=ROAD)
    assert "Rina" not in (await group.card(after)).text
    assert "Harno" in (await group.card(after)).text
    assert rina.id


async def _harno(group: StaffGroup) -> Officer:
    async with group.desk.database.reading() as session:
        found = await officers.by_telegram_id(session, HARNO["id"])
    assert found is not None
    return found


async def test_a_stranger_or_somebody_removed_is_no_news(group: StaffGroup):
    rina = await staffed(group)
    assert await moves(group, STRANGER, "member", "left") == []
    async with group.desk.database.transaction() as session:
        await officers.remove(session, rina.id or 0, group.desk.clock())
    assert await moves(group, RINA, "member", "left") == []
    assert await moves(group, RINA, "left", "kicked") == []


async def test_restricted_cases_are_told_in_their_own_room_alone(group: StaffGroup):
    await staffed(group)
    object.__setattr__(group.desk, "confidential_chat_id", -100_300)
    rina = await group.enrol(RINA, "officer", ROAD, private=True)
    await group.file(officer_id=rina.id, state=State.ASSIGNED, privacy="confidential")
    told = await moves(group, RINA, "member", "left")
    secret = [one for one in told if one.chat_id == -100_300]
    assert len(secret) == 1
    assert "1 laporan terbatas" in secret[0].text
    assert all("Tidak ada laporan" in one.text for one in told if one.chat_id > 0)


async def test_without_a_head_or_a_coordinator_the_room_is_told(group: StaffGroup):
    rina = await group.enrol(RINA, "officer", ROAD)
    await group.file(officer_id=rina.id, state=State.ASSIGNED)
    (told,) = await moves(group, RINA, "member", "left")
    assert told.chat_id == group.chat_id
    assert "memegang 1 laporan" in told.text


async def test_letters_about_her_cases_go_to_her_substitute_or_to_nobody(group: StaffGroup):
    rina = await staffed(group)
    await moves(group, RINA, "member", "left")
    async with group.desk.work() as work:
        assert await who_hears(work, rina) is None
        await duty.put(work.session, rina.id or 0, work.now, substitute_id=(await _harno(group)).id)
        hears = await who_hears(work, rina)
    assert hears is not None
    assert hears.name == "Harno"


async def test_an_upgrade_of_the_group_forgets_nobody_who_left(group: StaffGroup):
    await staffed(group)
    await moves(group, RINA, "member", "left")
    await group.send(group.message(YUSUF, migrate_to_chat_id=-100_888))
    upgraded = StaffGroup(group.desk, -100_888)
    upgraded.members.add(YUSUF["id"])
    await upgraded.new_letters()
    (listed,) = await upgraded.send(upgraded.message(YUSUF, text="/staf"))
    assert "Rina Dewi, petugas · ⚠️ keluar dari grup" in listed.text
