from datetime import date, timedelta
from typing import Any

import pytest

from complaints.lifecycle import State
from complaints.privacy import Privacy
from handlers.desk.duty.allotting import allot, allot_passed_on, passed_on
from storage.cases import reports
from storage.letters import LetterKind
from storage.people import duty, officers
from storage.tables import OfficerDuty
from tests.support.citizen_chat import Clock
from tests.support.staff_group import HARNO, RINA, SARI, YUSUF, StaffGroup, to_citizen, to_group, toast

ROAD = "DPUPRPKP"


@pytest.fixture
async def team(group: StaffGroup) -> dict[str, Any]:
    """Two officers of one department and their lead."""
    return {
        "rina": await group.enrol(RINA, "officer", ROAD),
        "harno": await group.enrol(HARNO, "officer", ROAD),
        "sari": await group.enrol(SARI, "lead", ROAD),
    }


async def said(group: StaffGroup, person: dict, text: str) -> str:
    """The answer to a command."""
    (letter,) = to_group(await group.send(group.message(person, text=text)))
    return letter.text


async def row(group: StaffGroup, officer: Any) -> OfficerDuty:
    async with group.desk.database.reading() as session:
        return (await duty.of(session, [officer.id]))[officer.id]


async def away(group: StaffGroup, officer: Any, days: int = 3) -> None:
    async with group.desk.database.transaction() as session:
        today = group.desk.today()
        await duty.add_leave(session, officer.id, today, today + timedelta(days=days))


# --- /piket ---------------------------------------------------------------------------------------


async def test_the_page_says_what_is_usual_until_she_says_otherwise(group: StaffGroup, team):
    page = await said(group, RINA, "/piket")
    for told in (
        "Piket Rina Dewi",
        ROAD,
        "hari kerja 08.00-16.00",
        "Sanggup memegang 15",
        "disebut ke warga: tidak",
    ):
        assert told in page


async def test_everything_can_be_typed(group: StaffGroup, team):
    await said(group, RINA, "/piket jam 7-14 senin-sabtu")
    await said(group, RINA, "/piket tugas utama: bendahara <b>")
    await said(group, RINA, "/piket kapasitas 4")
    await said(group, RINA, "/piket pengganti harno")
    await said(group, RINA, "/piket nama ya")
    page = await said(group, RINA, "/piket cuti 1-5 des")
    for told in (
        "07.00-14.00",
        "Sab",
        "bendahara &lt;b&gt;",
        "memegang 4",
        "Harno",
        "ke warga: ya",
        "Sel, 1 Des",
    ):
        assert told in page
    page = await said(group, RINA, "/piket cuti batal")
    assert "Cuti: belum ada" in page


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("/piket cuti kapan-kapan", "belum terbaca"),
        ("/piket jam malam", "belum terbaca"),
        ("/piket kapasitas banyak", "angka 1 sampai 200"),
        ("/piket nama mungkin", "ya atau tidak"),
        ("/piket pengganti qqqq", "Tidak ada rekan"),
        ("/piket Qwerty cuti besok", "Tidak ada rekan"),
    ],
)
async def test_what_cannot_be_read_is_said_and_changes_nothing(group: StaffGroup, team, typed, told):
    assert told in await said(group, RINA, typed)
    async with group.desk.database.reading() as session:
        assert await duty.of(session, [team["rina"].id]) == {}


async def test_everything_can_be_pressed_and_twice_changes_nothing_twice(group: StaffGroup, team):
    (page,) = to_group(await group.send(group.message(RINA, text="/piket")))
    for label in ("Sanggup 20", "Sanggup 20", "Nama boleh disebut", "Jam 07-14", "Cuti besok", "Cuti besok"):
        await group.tap(RINA, page, label, 77)
    hers = await row(group, team["rina"])
    assert (hers.capacity, hers.named_to_citizens, hers.starts.hour) == (20, True, 7)
    async with group.desk.database.reading() as session:
        assert len((await duty.leaves(session, [team["rina"].id], group.desk.today()))[team["rina"].id]) == 1
    (chooser,) = [
        one for one in await group.tap(RINA, page, "Pilih pengganti", 77) if one.kind is LetterKind.EDIT
    ]
    await group.tap(RINA, chooser, "Harno", 77)
    assert (await row(group, team["rina"])).substitute_id == team["harno"].id


async def test_leave_is_typed_as_it_is_spoken_and_names_who_stands_in(group: StaffGroup, team):
    page = await said(group, RINA, "/piket besok saya cuti sampai jumat pengganti harno")
    assert "Pengganti saat cuti: Harno" in page
    async with group.desk.database.reading() as session:
        leaves = await duty.leaves(session, [team["rina"].id], group.desk.today())
    (leave,) = leaves[team["rina"].id]
    assert (leave.first, leave.last) == (date(2026, 11, 24), date(2026, 11, 27))
    assert "belum terbaca" in await said(group, RINA, "/piket cuti senin tidak jadi")


async def test_a_lead_sets_it_for_her_people_but_not_their_consent_and_an_officer_for_nobody(
    group: StaffGroup, team
):
    assert "Piket Rina Dewi" in await said(group, SARI, "/piket Rina cuti besok")
    assert "hanya Rina Dewi sendiri" in await said(group, SARI, "/piket rina nama ya")
    assert "diatur Rina Dewi sendiri" in await said(group, HARNO, "/piket Rina cuti besok")
    assert "Tidak ada rekan" in await said(group, HARNO, "/piket Zulkifli cuti besok")
    (page,) = to_group(await group.send(group.message(RINA, text="/piket")))
    answer = toast(await group.tap(HARNO, page, "Sanggup 20", 77))
    assert answer.alert
    assert "diatur Rina Dewi sendiri" in answer.text


async def test_a_coordinator_sets_it_for_everybody(group: StaffGroup, team):
    await group.enrol(YUSUF, "coordinator")
    assert "memegang 9" in await said(group, YUSUF, "/piket Rina kapasitas 9")


@pytest.mark.parametrize(
    "data", ["piket:zz:0:kapasitas=3", "piket:1:0:drop=table", "piket:1:0:leave=2020-01-01"]
)
async def test_buttons_that_are_none_change_nothing(group: StaffGroup, team, data):
    assert toast(await group.send(group.press(RINA, data, 77))).alert


# --- suggestions ----------------------------------------------------------------------------------


async def test_the_card_suggests_who_has_hands_free_and_one_press_gives_it_to_her(group: StaffGroup, team):
    for _ in range(2):
        await group.file(state=State.IN_PROGRESS, officer_id=team["rina"].id)
    await away(group, team["sari"])
    new = await group.file()
    card = await group.card(new)
    assert "saran: Harno, tangannya kosong" in card.text
    letters = await group.tap(RINA, card, "Serahkan ke Harno", await group.hung(new))
    assert "sekarang dipegang Harno" in toast(letters).text
    assert (await group.report(new)).officer_id == team["harno"].id
    assert "sudah ada yang pegang" in to_citizen(letters)[0].text
    (told,) = [one for one in to_group(letters) if "sekarang di tangan Anda" in one.text]
    assert "Harno" in told.text
    card = await group.card(new)
    assert "saran:" not in card.text
    assert "Diserahkan ke Harno: Rina Dewi" in card.text


async def test_a_lead_is_suggested_only_where_no_officer_has_hands_free(group: StaffGroup, team):
    for name in ("rina", "harno"):
        await group.file(state=State.IN_PROGRESS, officer_id=team[name].id)
    first = await group.card(await group.file())
    assert "saran: Sari" not in first.text, "though her hands are empty"
    assert "saran:" in first.text
    await away(group, team["rina"])
    await away(group, team["harno"])
    assert "saran: Sari" in (await group.card(await group.file())).text


async def test_nobody_away_and_nobody_whose_hands_are_full_is_suggested(group: StaffGroup, team):
    await away(group, team["rina"])
    await away(group, team["sari"])
    async with group.desk.database.transaction() as session:
        await duty.put(session, team["harno"].id, group.desk.clock(), capacity=1)
    new = await group.file()
    assert "saran: Harno" in (await group.card(new)).text
    held = await group.file(state=State.IN_PROGRESS, officer_id=team["harno"].id)
    assert held.officer_id
    other = await group.file()
    assert "saran:" not in (await group.card(other)).text
    pressed = toast(await group.tap(RINA, await group.card(new), "Serahkan ke Harno", await group.hung(new)))
    assert pressed.alert
    assert "sudah penuh" in pressed.text
    assert (await group.report(new)).officer_id is None


async def test_who_went_on_leave_or_left_between_showing_and_pressing_gets_nothing(group: StaffGroup, team):
    await away(group, team["sari"])
    await away(group, team["rina"])
    new = await group.file()
    card, number = await group.card(new), await group.hung(new)
    await away(group, team["harno"])
    assert "sedang cuti" in toast(await group.tap(RINA, card, "Serahkan ke Harno", number)).text
    async with group.desk.database.transaction() as session:
        await officers.remove(session, team["harno"].id, group.desk.clock())
    assert "tidak berlaku" in toast(await group.tap(RINA, card, "Serahkan ke Harno", number)).text
    assert (await group.report(new)).officer_id is None


async def test_whoever_takes_it_first_has_it(group: StaffGroup, team):
    new = await group.file()
    card, number = await group.card(new), await group.hung(new)
    await group.tap(RINA, card, "Ambil", number)
    label = next(one.text for row_ in card.buttons for one in row_ if one.text.startswith("Serahkan"))
    late = toast(await group.tap(HARNO, card, label, number))
    assert "Rina Dewi sudah lebih dulu" in late.text
    assert (await group.report(new)).officer_id == team["rina"].id


async def test_a_restricted_report_suggests_nobody(group: StaffGroup, team):
    object.__setattr__(group.desk, "confidential_chat_id", -100_777)
    hidden = await group.file_unsent(privacy=Privacy.CONFIDENTIAL)
    assert "saran:" not in (await group.card(hidden)).text


async def test_a_city_may_let_the_desk_assign_by_itself(group: StaffGroup, team, clock: Clock):
    object.__setattr__(group.desk, "auto_assign", True)
    new = await group.file_unsent()
    async with group.desk.work() as work:
        await allot(work, await reports.by_id(work.session, new.id, lock=True))
    given = await group.report(new)
    assert given.state == State.ASSIGNED
    assert (await group.history(new))[-1].role == "clock"
    moved = await group.file_unsent(transfers=1, last_update_at=clock())
    assert await passed_on(group.desk) == [moved.id]
    await allot_passed_on(group.desk, moved.id)
    await allot_passed_on(group.desk, moved.id)
    assert await passed_on(group.desk) == []
    assert {given.officer_id, (await group.report(moved)).officer_id} <= {one.id for one in team.values()}


# --- nobody is called outside her hours -------------------------------------------------------------


async def test_cards_at_night_are_silent_but_an_emergency_rings(group: StaffGroup, team, clock: Clock):
    by_day = await group.file_unsent()
    clock.forward(hours=8)
    at_night = await group.file_unsent()
    fire = await group.file_unsent(emergency=True)
    assert [(await group.card(one)).silent for one in (by_day, at_night, fire)] == [False, True, False]


# --- /beban ---------------------------------------------------------------------------------------


async def test_the_load_orders_by_free_hands_and_says_who_is_there(group: StaffGroup, team):
    await said(group, HARNO, "/piket tugas operator alat berat")
    await said(group, RINA, "/piket pengganti harno")
    await said(group, RINA, "/piket cuti hari ini")
    for _ in range(3):
        await group.file(state=State.IN_PROGRESS, officer_id=team["harno"].id)
    await group.file()
    page = await said(group, RINA, "/beban")
    assert page.index("Rina Dewi</b>: masih sanggup 15") < page.index("Harno</b>: masih sanggup 12")
    assert "piket sampai 16.00" in page
    assert "cuti, masuk lagi Sel, 24 Nov · digantikan Harno" in page
    assert "operator alat berat" in page
    assert "1 laporan menunggu diambil" in page


async def test_what_is_restricted_does_not_show_in_the_load_of_the_common_group(group: StaffGroup, team):
    await group.file_unsent(state=State.IN_PROGRESS, officer_id=team["rina"].id, privacy=Privacy.CONFIDENTIAL)
    assert "memegang 1" not in await said(group, RINA, "/beban")


# --- /serahterima -----------------------------------------------------------------------------------


async def test_all_cases_go_to_a_colleague_with_a_sheet(group: StaffGroup, team):
    mine = [await group.file(state=State.IN_PROGRESS, officer_id=team["rina"].id) for _ in range(3)]
    hidden = await group.file_unsent(
        state=State.IN_PROGRESS, officer_id=team["rina"].id, privacy=Privacy.CONFIDENTIAL
    )
    (question,) = to_group(await group.send(group.message(RINA, text="/serahterima harno")))
    assert "Serahkan 3 laporan Rina Dewi ke <b>Harno</b>?" in question.text
    assert (await group.report(mine[0])).officer_id == team["rina"].id, "asked once more"
    letters = await group.tap(RINA, question, "Ya, serahkan ke Harno", 77)
    assert "3 laporan sekarang dipegang Harno" in toast(letters).text
    assert {(await group.report(one)).officer_id for one in mine} == {team["harno"].id}
    assert (await group.report(hidden)).officer_id == team["rina"].id
    assert len(to_citizen(letters)) == 3
    sheets = [one for one in letters if one.text.find("Serah terima: 3 laporan") >= 0]
    assert sheets
    names = " ".join(one.text for one in sheets)
    assert "Harno" in names
    assert "Sari" in names, "the lead is told too"
    for one in mine:
        assert (await group.history(one))[-1].data["handover"]
    again = toast(await group.tap(RINA, question, "Ya, serahkan ke Harno", 77))
    assert "Tidak ada laporan" in again.text


async def test_a_colleague_can_be_chosen_and_only_a_lead_hands_over_for_others(group: StaffGroup, team):
    case = await group.file(state=State.IN_PROGRESS, officer_id=team["rina"].id)
    (choice,) = to_group(await group.send(group.message(RINA, text="/serahterima")))
    pressed = await group.tap(RINA, choice, "Harno · 0 laporan", 77)
    (question,) = [one for one in pressed if one.kind is LetterKind.EDIT]
    refused = toast(await group.tap(HARNO, question, "Ya, serahkan ke Harno", 77))
    assert refused.alert
    assert (await group.report(case)).officer_id == team["rina"].id
    (whom_to,) = to_group(await group.send(group.message(SARI, text="/serahterima rina")))
    assert "1 laporan di tangan Rina Dewi. Serahkan ke siapa?" in whom_to.text, "a lead names whose"
    (asked,) = to_group(await group.send(group.message(SARI, text="/serahterima rina ke harno")))
    await group.tap(SARI, asked, "Ya, serahkan ke Harno", 77)
    assert (await group.report(case)).officer_id == team["harno"].id


async def test_whoever_is_away_stands_last_and_that_is_said_before_she_gets_it_all(group: StaffGroup, team):
    await group.file(state=State.IN_PROGRESS, officer_id=team["rina"].id)
    await away(group, team["harno"])
    (choice,) = to_group(await group.send(group.message(RINA, text="/serahterima")))
    labels = [one.text for row in choice.buttons for one in row]
    assert labels == ["Sari · 0 laporan", "Harno · cuti sampai 26 Nov"]
    pressed = await group.tap(RINA, choice, "Harno · cuti sampai 26 Nov", 77)
    (question,) = [one for one in pressed if one.kind is LetterKind.EDIT]
    assert question.text.startswith("🏖 <b>Harno</b> cuti sampai 26 Nov.")


async def test_there_is_nothing_to_hand_over(group: StaffGroup, team):
    assert "Tidak ada laporan" in await said(group, RINA, "/serahterima harno")


async def test_days_of_leave_stand_by_the_local_calendar(group: StaffGroup, team):
    assert group.desk.today() == date(2026, 11, 23)
    await said(group, RINA, "/piket cuti hari ini")
    async with group.desk.database.reading() as session:
        (leave,) = (await duty.leaves(session, [team["rina"].id], date(2026, 11, 23)))[team["rina"].id]
    assert (leave.first, leave.last) == (date(2026, 11, 23), date(2026, 11, 23))
