"""Looking after people: the list, changing a post, taking it away, and what becomes of the cases."""

import pytest

from complaints.lifecycle import State
from handlers.callbacks import Press
from storage.care import audit
from storage.letters import Letter, LetterKind
from storage.people import officers
from storage.tables import Officer
from tests.support.staff_group import HARNO, RINA, SARI, YUSUF, StaffGroup, toast

ROAD, LAMPS = "DPUPRPKP", "Dishub"
GOOD = "Lubang ditambal regu Bina Marga besok pagi, 24/11."


async def edited(letters: list[Letter]) -> Letter:
    (found,) = [one for one in letters if one.kind is LetterKind.EDIT]
    return found


async def officer(group: StaffGroup, person: dict) -> Officer:
    async with group.desk.database.reading() as session:
        found = await officers.any_by_telegram_id(session, person["id"])
        assert found is not None
        return found


async def opened(group: StaffGroup, person: dict) -> Letter:
    """The coordinator opens the list and one person on it."""
    await group.enrol(YUSUF, "coordinator", "Diskominfo")
    await group.send(group.message(YUSUF, text="/staf"))
    data = Press("staf-who", (await officer(group, person)).id or 0).pack()
    return await edited(await group.send(group.press(YUSUF, data, 9)))


async def removed(group: StaffGroup, person: dict) -> list[Letter]:
    shown = await opened(group, person)
    sure = await edited(await group.tap(YUSUF, shown, "Cabut akses", 9))
    return await group.tap(YUSUF, sure, "Ya, cabut", 9)


async def test_the_list_shows_people_by_department(group: StaffGroup):
    await group.enrol(YUSUF, "coordinator", "Diskominfo")
    await group.enrol(RINA, "officer", ROAD)
    await group.enrol(SARI, "lead", ROAD)
    (listed,) = await group.send(group.message(YUSUF, text="/staf"))
    assert "4 orang" in listed.text
    places = [listed.text.index(one) for one in (ROAD, "Rina Dewi, petugas", "Sari, kepala")]
    assert places == sorted(places)
    person = await edited(await group.tap(YUSUF, listed, "3", 9))
    assert f"kepala {ROAD}" in person.text


async def test_the_list_has_pages(group: StaffGroup):
    await group.enrol(YUSUF, "coordinator", "Diskominfo")
    for number in range(20):
        await group.enrol({"id": 2000 + number, "first_name": f"Petugas{number:02}"}, "officer", ROAD)
    (first,) = await group.send(group.message(YUSUF, text="/staf"))
    second = await edited(await group.tap(YUSUF, first, "Berikutnya ›", 9))
    assert "Petugas19" not in first.text
    assert first.text != second.text
    back = await edited(await group.tap(YUSUF, second, "‹ Sebelumnya", 9))
    assert back.text == first.text


async def test_a_role_and_a_department_are_changed(group: StaffGroup):
    await group.enrol(RINA, "officer", ROAD)
    shown = await opened(group, RINA)
    roles = await edited(await group.tap(YUSUF, shown, "Ubah peran", 9))
    lead = await edited(await group.tap(YUSUF, roles, "kepala", 9))
    assert f"kepala {ROAD}" in lead.text
    places = await edited(await group.tap(YUSUF, lead, "Ubah dinas", 9))
    moved = await edited(await group.tap(YUSUF, places, LAMPS, 9))
    assert f"kepala {LAMPS}" in moved.text
    rina = await officer(group, RINA)
    assert (rina.role, rina.department) == ("lead", LAMPS)
    async with group.desk.database.reading() as session:
        entries = await audit.about(session, f"officer:{rina.id}")
    assert [one.action for one in entries] == ["post-given", "post-given"]
    assert entries[0].data["before"] == {"role": "officer", "department": ROAD}


async def test_a_leader_who_becomes_an_officer_needs_a_department(group: StaffGroup):
    await group.enrol(RINA, "leader")
    roles = await edited(await group.tap(YUSUF, await opened(group, RINA), "Ubah peran", 9))
    places = await edited(await group.tap(YUSUF, roles, "petugas", 9))
    assert (await officer(group, RINA)).role == "leader"
    await group.tap(YUSUF, places, LAMPS, 9)
    rina = await officer(group, RINA)
    assert (rina.role, rina.department) == ("officer", LAMPS)


async def test_who_is_removed_between_showing_and_pressing_is_out(group: StaffGroup):
    await group.enrol(RINA, "officer", ROAD)
    report = await group.file()
    card, number = await group.card(report), await group.hung(report)
    await removed(group, RINA)
    answer = toast(await group.tap(RINA, card, "Ambil", number))
    assert "dicabut" in answer.text
    assert (await group.report(report)).state == State.REGISTERED
    (told,) = await group.send(group.reply(RINA, number, text=GOOD))
    assert "dicabut" in told.text


async def test_her_cases_go_back_and_the_lead_is_told(group: StaffGroup):
    await group.enrol(RINA, "officer", ROAD)
    await group.enrol(SARI, "lead", ROAD, private=True)
    report = await group.file()
    await group.tap(RINA, await group.card(report), "Ambil", await group.hung(report))
    letters = await removed(group, RINA)
    now = await group.report(report)
    assert (now.state, now.officer_id, now.department) == (State.REGISTERED, None, ROAD)
    (told,) = [one for one in letters if one.chat_id == SARI["id"]]
    assert report.code in told.text
    assert "Rina Dewi" in told.text
    card = await group.card(report)
    assert "Rina" not in card.text.split("Ambil")[0].splitlines()[0]
    assert any(one.text == "Ambil" for row in card.buttons for one in row)


@pytest.mark.parametrize("state", [State.WAITING_CITIZEN, State.SCHEDULED, State.OUTSIDE, State.RESULT])
async def test_what_she_asked_planned_or_delivered_stands(group: StaffGroup, state: State):
    rina = await group.enrol(RINA, "officer", ROAD)
    today = group.desk.today()
    paused = today if state in {State.WAITING_CITIZEN, State.RESULT} else None
    planned = today if state is State.SCHEDULED else None
    report = await group.file(state=state, officer_id=rina.id, paused_on=paused, planned_on=planned)
    await removed(group, RINA)
    now = await group.report(report)
    assert (now.state, now.officer_id, now.planned_on) == (state, None, planned)
    assert (now.finish_by, now.paused_on) == (report.finish_by, paused)


async def test_who_answers_a_released_case_has_it_from_then_on(group: StaffGroup):
    rina = await group.enrol(RINA, "officer", ROAD)
    report = await group.file(state=State.SCHEDULED, officer_id=rina.id, planned_on=group.desk.today())
    await removed(group, RINA)
    await group.send(group.reply(HARNO, await group.hung(report), text=GOOD))
    assert (await group.report(report)).officer_id == (await officer(group, HARNO)).id


async def test_restricted_cases_are_told_in_no_common_room(group: StaffGroup):
    rina = await group.enrol(RINA, "officer", ROAD)
    await group.enrol(SARI, "lead", ROAD, private=True)
    report = await group.file(privacy="confidential", state=State.ASSIGNED, officer_id=rina.id)
    letters = await removed(group, RINA)
    assert (await group.report(report)).officer_id is None
    assert not any(report.code in one.text for one in letters)


async def test_moving_to_another_department_leaves_the_cases_behind(group: StaffGroup):
    rina = await group.enrol(RINA, "officer", ROAD)
    report = await group.file(state=State.ASSIGNED, officer_id=rina.id)
    places = await edited(await group.tap(YUSUF, await opened(group, RINA), "Ubah dinas", 9))
    await group.tap(YUSUF, places, LAMPS, 9)
    now = await group.report(report)
    assert (now.officer_id, now.department) == (None, ROAD)


async def test_the_last_coordinator_stays(group: StaffGroup):
    answer = toast(await removed(group, YUSUF))
    assert answer.alert
    assert "koordinator terakhir" in answer.text
    await group.enrol(HARNO, "coordinator", "Diskominfo")
    await removed(group, YUSUF)
    assert (await officer(group, YUSUF)).removed_at is not None


async def test_who_is_gone_cannot_be_changed_any_more(group: StaffGroup):
    await group.enrol(RINA, "officer", ROAD)
    shown = await opened(group, RINA)
    await removed(group, RINA)
    assert "tidak terdaftar" in toast(await group.tap(YUSUF, shown, "Ubah peran", 9)).text


@pytest.mark.parametrize(
    "data",
    ["staf-role:1:0:mayor", "staf-role:1:0:citizen", "staf-leaf:1:0:leader", "staf-office:1:0:officer|PLN",
     "staf-office:1:0:clock|Dishub", "staf-office:1:0:officer", "staf-gone:zzz:0:",
     "staf:zzzzz:0:", "staf-who:0:0:"],
)  # fmt: skip
async def test_forged_presses_change_nobody(group: StaffGroup, data: str):
    await group.enrol(YUSUF, "coordinator", "Diskominfo")
    await group.meet()
    async with group.desk.database.reading() as session:
        before = [one.model_dump() for one in await officers.of_department(session)]
    await group.send(group.press(YUSUF, data, 9))
    async with group.desk.database.reading() as session:
        assert [one.model_dump() for one in await officers.of_department(session)] == before
