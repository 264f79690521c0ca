"""`/cari`, through the real application: what is found, what is not, and what must not be."""

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import update

from complaints.lifecycle import Act, Action, State
from complaints.people import Role
from handlers.desk.acts import Deed, perform
from handlers.desk.forgetting import forget
from handlers.desk.searchable import make_all_searchable, make_searchable
from storage.cases import reports
from storage.letters import Letter, LetterKind
from storage.people import citizens, officers
from storage.tables import Report
from tests.support.citizen_chat import Clock
from tests.support.staff_group import HARNO, RINA, StaffGroup, to_group, toast

STORY = "Lampu jalan di depan Pasar Dinoyo mati sejak kemarin"
RATNA = {"name": "Ratna", "surname": "Wulandari", "username": "ratna_w"}


async def filed(
    group: StaffGroup, text: str = STORY, identity: dict[str, str] | None = None, **different: Any
) -> Report:
    report = await group.file(identity, text=text, **different)
    async with group.desk.work() as work:
        found = await reports.by_id(work.session, report.id or 0)
        assert found is not None
        await make_searchable(work, found)
    return report


async def sought(group: StaffGroup, words: str, person=RINA, *, private: bool = False) -> Letter:
    await group.new_letters()
    update = group.message(person, text=f"/cari {words}")
    if private:
        update["message"]["chat"] = {"id": person["id"], "type": "private", "first_name": "Rina"}
    (letter,) = await group.send(update)
    return letter


async def test_words_find_a_report_and_show_where_they_stand(group: StaffGroup):
    lamp = await filed(group)
    hole = await filed(group, "Jalan berlubang di Klojen")
    told = (await sought(group, "lampunya dinoyo")).text
    assert lamp.code in told
    assert hole.code not in told
    assert "1 laporan" in told
    assert "<i>Lampu jalan di depan Pasar Dinoyo" in told


@pytest.mark.parametrize("state", sorted(State))
async def test_whatever_became_of_a_report_it_is_listed(group: StaffGroup, state: State):
    first, second = await filed(group), await filed(group)
    async with group.desk.database.transaction() as session:
        await session.exec(update(Report).values(state=state))
    told = (await sought(group, "lampunya dinoyo")).text
    assert first.code in told
    assert second.code in told


async def test_what_is_found_opens_with_its_history_and_why(group: StaffGroup):
    report = await filed(group, routing={"reasons": ["lampu", "jalan"], "confidence": 0.91})
    listed = await sought(group, "lampu")
    (view,) = to_group(await group.tap(RINA, listed, "1", 77))
    assert report.code in view.text
    assert "Riwayat" in view.text
    assert "karena kata: lampu, jalan" in view.text
    assert "91 %" in view.text


async def test_a_code_opens_the_report_at_once_also_with_one_slip(group: StaffGroup):
    report = await filed(group)
    assert "Riwayat" in (await sought(group, report.code.lower())).text
    other = "2" if report.code[5] != "2" else "3"
    slip = report.code[:5] + other + report.code[6:]
    view = await sought(group, slip)
    assert report.code in view.text
    assert view.purpose == "view"


async def test_a_lapor_number_opens_the_report(group: StaffGroup):
    report = await filed(group, lapor_number="8123456")
    assert report.code in (await sought(group, "8123456")).text


async def test_a_place_and_a_department_find_it(group: StaffGroup):
    report = await filed(group, kelurahan="Tlogomas", kecamatan="Lowokwaru", place="Gang Mawar")
    for words in ("tlogomas", "gang mawar", "dpuprpkp tlogomas", "jalan berlubang tlogomas"):
        assert report.code in (await sought(group, words)).text, words


async def test_who_has_it_finds_it_by_her_name_now(group: StaffGroup):
    report, other = await filed(group), await filed(group)
    await group.tap(RINA, await group.card(report), "Ambil", await group.hung(report))
    await group.tap(HARNO, await group.card(other), "Ambil", await group.hung(other))
    told = (await sought(group, "rina lampu")).text
    assert report.code in told
    assert other.code not in told


async def test_what_was_said_and_noted_since_is_found(group: StaffGroup):
    report = await filed(group)
    number = await group.hung(report)
    await group.send(group.reply(RINA, number, text="// panel trafo di gardu sudah dipotret"))
    await group.send(
        group.reply(RINA, number, text="Regu ganti bohlam merkuri besok pagi, 24/11, dari Bina Marga.")
    )
    for words in ("gardu", "merkuri"):
        assert report.code in (await sought(group, words)).text, words


async def test_a_hidden_name_a_nik_and_a_number_find_nothing(group: StaffGroup):
    text = "Saya Ratna Wulandari, NIK 3573012345670001, HP 081234567890, lampu mati"
    report = await filed(group, text, RATNA)
    for words in ("ratna", "wulandari", "ratna_w", "3573012345670001", "081234567890", "0812", "3573"):
        told = (await sought(group, words)).text
        assert report.code not in told, words
    assert report.code in (await sought(group, "lampu mati")).text
    assert "Ratna" not in (await sought(group, "lampu mati")).text


async def test_the_name_of_who_is_named_may_be_found_until_she_is_erased(group: StaffGroup):
    report = await filed(group, "Saya Ratna, lampu mati", RATNA, named=True)
    assert report.code in (await sought(group, "ratna")).text
    async with group.desk.work() as work:
        citizen = await citizens.by_id(work.session, report.citizen_id)
        assert citizen is not None
        await forget(work, citizen, actor="timetable")
    assert "Belum ketemu" in (await sought(group, "ratna")).text
    assert report.code in (await sought(group, "lampu")).text


async def test_restricted_reports_are_found_in_their_room_only(group: StaffGroup):
    room = StaffGroup(replace(group.desk, confidential_chat_id=-100500), chat_id=-100500)
    secret = await filed(room, "Lampu taman, petugas minta uang", privacy="confidential")
    open_one = await filed(group)
    for words in ("lampu", secret.code, "uang"):
        assert secret.code not in to_text(await sought(group, words)), words
        assert secret.code not in to_text(await sought(group, words, private=True)), words
    inside = await sought(room, "lampu")
    assert secret.code in inside.text
    assert open_one.code not in inside.text


async def test_a_coordinator_without_a_restricted_room_finds_them_in_private(group: StaffGroup):
    async with group.desk.database.transaction() as session:
        await officers.enrol(session, RINA["id"], "Rina Dewi", None, "coordinator", group.desk.clock())
    secret = await filed(group, "Lampu taman, petugas minta uang", privacy="confidential")
    assert secret.code in (await sought(group, "lampu", private=True)).text
    assert "Belum ketemu" in (await sought(group, "lampu")).text


def to_text(letter: Letter) -> str:
    return letter.text.replace(letter.text.split(":")[0], "")  # what she typed stands before it


async def test_an_act_and_a_transfer_keep_it_findable(group: StaffGroup):
    report = await group.file(text=STORY)
    async with group.desk.work() as work:
        found = await reports.by_id(work.session, report.id or 0, lock=True)
        assert found is not None
        act = Act(Action.TRANSFER, Role.COORDINATOR, actor=None, department="Dishub")
        await perform(work, found, Deed(act=act, text="urusan lampu"))
    assert report.code in (await sought(group, "perhubungan lampu")).text


async def test_pages_go_on_with_what_she_typed(group: StaffGroup):
    codes = [(await filed(group)).code for _ in range(10)]
    first = await sought(group, "lampu")
    assert "halaman 1 dari 2" in first.text
    assert not any("lampu" in (one.data or "") for row in first.buttons for one in row)
    turned = await group.tap(RINA, first, "Berikutnya ›", 77)
    (second,) = [one for one in turned if one.kind is LetterKind.EDIT]
    assert sum(code in second.text for code in codes) == 2
    await sought(group, "dinoyo")
    assert "sudah diganti" in toast(await group.tap(RINA, first, "Berikutnya ›", 77)).text
    assert "sudah diganti" in toast(await group.tap(HARNO, first, "Berikutnya ›", 77)).text


async def test_nearly_found_and_not_found_are_told_kindly(group: StaffGroup):
    report = await filed(group)
    near = (await sought(group, "lampu kebakaran")).text
    assert "paling mirip" in near
    assert report.code in near
    assert "Belum ketemu" in (await sought(group, "kebakaran <b>")).text
    assert "&lt;b&gt;" in (await sought(group, "kebakaran <b>")).text
    assert "Contoh: /cari" in (await sought(group, "")).text


async def test_hostile_words_in_a_snippet_are_only_words(group: StaffGroup):
    await filed(group, "lampu <script>alert(1)</script> & <b>mati</b>")
    told = (await sought(group, "lampu")).text
    assert "<script>" not in told
    assert "&lt;script&gt;" in told


async def test_what_an_older_program_took_in_is_filed_by_night(group: StaffGroup, clock: Clock):
    report = await group.file(text=STORY)
    assert "Belum ketemu" in (await sought(group, "lampu")).text
    assert await make_all_searchable(group.desk) == 1
    assert await make_all_searchable(group.desk) == 0
    assert report.code in (await sought(group, "lampu")).text


@pytest.mark.parametrize("private", [True, False])
async def test_a_leader_may_search_too(group: StaffGroup, private: bool):
    report = await filed(group)
    async with group.desk.database.transaction() as session:
        await officers.enrol(session, RINA["id"], "Rina Dewi", None, "leader", group.desk.clock())
    assert report.code in (await sought(group, "lampu", private=private)).text
