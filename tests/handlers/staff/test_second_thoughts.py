"""Meant otherwise than it was typed: a question, a day on the card, two plans, a change after undoing."""

from datetime import timedelta

import pytest

from complaints.lifecycle import State
from storage.cases import figures
from storage.engine.database import Database
from storage.letters import BotName, Letter
from tests.handlers.staff.test_edits import changed
from tests.support.citizen_chat import Clock, desk_on
from tests.support.staff_group import HARNO, RINA, YUSUF, StaffGroup, to_citizen, to_group, toast

HELD = 20
GOOD = "Lubang ditambal regu Bina Marga besok pagi, 24/11."


@pytest.fixture
async def group(database: Database, clock: Clock) -> StaffGroup:
    return StaffGroup(await desk_on(database, clock, undo=timedelta(seconds=HELD)))


async def says(group: StaffGroup, person, to: int, words: str) -> list[Letter]:
    return await group.send(group.reply(person, to, text=words))


async def leaves(group: StaffGroup, clock: Clock) -> list[str]:
    """What citizens read once nothing can be taken back any more."""
    await group.deliver()
    clock.forward(seconds=HELD + 1)
    return [one.text for one, _ in await group.deliver() if one.bot == BotName.CITIZEN]


async def test_a_question_written_as_an_answer_becomes_one_by_a_press(group: StaffGroup, clock: Clock):
    report = await group.file()
    (query,) = to_group(await says(group, RINA, await group.hung(report), "lubangnya sebelah mana ya?"))
    assert "pertanyaan" in query.text
    await group.tap(RINA, query, "Tanya warga", 77)
    asked = await group.report(report)
    assert (asked.state, asked.first_answer_at) == (State.WAITING_CITIZEN, None)
    (heard,) = await leaves(group, clock)
    assert "perlu bertanya" in heard


async def test_a_changed_question_is_corrected_as_a_question(group: StaffGroup, clock: Clock):
    report = await group.file()
    number = await group.hung(report)
    await group.send(group.press(RINA, await group.data(report, "ask"), number))
    wrote = group.reply(RINA, number, text="lubangnya sebelah mana ya Bu?")
    await group.send(wrote)
    await leaves(group, clock)
    letters = await group.send(changed(wrote, "lubangnya di kiri atau kanan jalan Bu?"))
    (offer,) = to_group(letters)
    await group.tap(RINA, offer, "Kirim ralat", 77)
    asked = await group.report(report)
    assert (asked.state, asked.first_answer_at) == (State.WAITING_CITIZEN, None)
    (heard,) = await leaves(group, clock)
    assert "kiri atau kanan" in heard


async def test_the_later_of_two_plans_is_the_one_that_leaves(group: StaffGroup, clock: Clock):
    report = await group.file()
    number = await group.hung(report)
    (prompt,) = to_group(await group.send(group.press(RINA, await group.data(report, "plan"), number)))
    hung = await group.number_of(prompt)
    await says(group, RINA, hung, "7 Desember tim menambal")
    clock.forward(seconds=2)
    (receipt,) = to_group(await says(group, RINA, hung, "8 Desember tim menambal, yang benar"))
    assert "sebelumnya saya tarik" in receipt.text
    (heard,) = await leaves(group, clock)
    assert "8 Desember" in heard
    assert f"{(await group.report(report)).planned_on:%d-%m}" == "08-12"


async def test_a_day_on_the_card_after_pressing_for_a_plan_is_the_plan(group: StaffGroup):
    report = await group.file()
    number = await group.hung(report)
    (prompt,) = to_group(await group.send(group.press(RINA, await group.data(report, "plan"), number)))
    await group.tap(RINA, prompt, "Menunggu anggaran", await group.number_of(prompt))
    (query,) = to_group(await says(group, RINA, number, "nunggu material dulu dari gudang ya Bu"))
    assert "harinya tidak terbaca" in query.text
    await says(group, HARNO, number, GOOD)
    assert (await group.report(report)).state == State.IN_PROGRESS, "only her own reply is the plan"
    await says(group, RINA, number, "Senin 7 Desember tim Bina Marga menambal")
    planned = await group.report(report)
    assert (planned.state, planned.plan_reason) == (State.SCHEDULED, "budget")
    await says(group, RINA, number, "Besok pagi regu Bina Marga cek lagi ya Bu")
    assert (await group.report(report)).planned_on == planned.planned_on, "the next one is an answer again"


async def test_what_was_undone_and_then_changed_leaves_by_a_press_and_not_before(
    group: StaffGroup, clock: Clock
):
    report = await group.file()
    wrote = group.reply(RINA, await group.hung(report), text=GOOD)
    (receipt,) = to_group(await group.send(wrote))
    await group.tap(RINA, receipt, "Urungkan", await group.number_of(receipt))
    (query,) = to_group(await group.send(changed(wrote, f"{GOOD} Maaf lama.")))
    assert "urungkan" in query.text
    (again,) = to_group(await group.send(changed(wrote, f"{GOOD} Maaf lama ya Bu.")))
    assert await leaves(group, clock) == []
    await group.tap(RINA, again, "Kirim saja", 77)
    (heard,) = await leaves(group, clock)
    assert "Maaf lama ya Bu." in heard
    assert to_group(await group.send(changed(wrote, "Kamis regu Bina Marga menambalnya."))) != []


async def test_helpers_leave_the_departments_clock_and_its_buttons_alone(group: StaffGroup, clock: Clock):
    rina = await group.enrol(RINA, "officer", "DPUPRPKP")
    await group.enrol(HARNO, "officer", "Dishub")
    report = await group.file()
    number, card = await group.hung(report), await group.card(report)
    for words, press in ((GOOD, "Kirim saja"), ("lubangnya sebelah mana ya?", "Tanya warga")):
        (query,) = to_group(await says(group, HARNO, number, words))
        await group.tap(HARNO, query, press, 77)
        (heard,) = await leaves(group, clock)
        assert "Dinas Perhubungan" in heard
        assert "berhenti" not in heard
    stands = await group.report(report)
    assert (stands.state, stands.first_answer_at, stands.paused_on) == (State.REGISTERED, None, None)
    async with group.desk.database.reading() as session:
        since, until = report.registered_at - timedelta(days=1), clock() + timedelta(days=1)
        (told,) = [one async for one in figures.histories(session, since, until, clock())]
    assert told.steps == [], "the figures say so too"
    assert "Anda yang pegang" in toast(await group.tap(RINA, card, "Ambil", number)).text
    assert (await group.report(report)).officer_id == rina.id
    letters = await group.send(group.press(HARNO, await group.data(report, "plan"), number))
    assert "dijanjikan oleh DPUPRPKP" in toast(letters).text


async def test_a_coordinator_speaks_for_her_own_desk(group: StaffGroup):
    await group.enrol(YUSUF, "coordinator", "Diskominfo")
    report = await group.file()
    (push,) = to_citizen(await says(group, YUSUF, await group.hung(report), GOOD))
    assert "Diskominfo" in push.text
    assert "Dinas PU" not in push.text


@pytest.mark.parametrize("then", ["takes", "answers"])
async def test_a_helper_takes_her_words_back_whatever_the_department_did(
    group: StaffGroup, clock: Clock, then: str
):
    rina = await group.enrol(RINA, "officer", "DPUPRPKP")
    await group.enrol(HARNO, "officer", "Dishub")
    report = await group.file()
    number = await group.hung(report)
    (query,) = to_group(await says(group, HARNO, number, GOOD))
    await group.tap(HARNO, query, "Kirim saja", 77)
    if then == "takes":
        await group.send(group.press(RINA, await group.data(report, "take"), number))
    else:
        await says(group, RINA, number, GOOD.replace("Lubang", "Aspal"))
    undo = f"undo:{report.id}:{2}:"
    await group.send(group.press(HARNO, undo, 77))
    after = await group.report(report)
    assert after.officer_id == rina.id
    assert (after.first_answer_at is None) == (then == "takes")
    heard = await leaves(group, clock)
    assert len(heard) == 1
    assert GOOD not in heard[0]


async def test_a_photo_without_a_word_is_no_first_answer(group: StaffGroup, clock: Clock):
    report = await group.file()
    number = await group.hung(report)
    (told,) = to_group(await group.send(group.photo(RINA, number)))
    assert "belum jadi jawaban" in told.text
    assert len(await leaves(group, clock)) == 1
    shown = await group.report(report)
    assert (shown.state, shown.first_answer_at) == (State.REGISTERED, None)
    await says(group, RINA, number, GOOD)
    assert (await group.report(report)).first_answer_at == clock()


@pytest.mark.parametrize(("label", "files"), [("Ya, kirim", 2), ("Tanpa fotonya", 0)])
async def test_a_colleagues_photos_go_along_with_the_held_result(
    group: StaffGroup, clock: Clock, label: str, files: int
):
    await group.enrol(RINA, "officer", "DPUPRPKP")
    await group.enrol(HARNO, "officer", "DPUPRPKP")
    report = await group.file()
    number = await group.hung(report)
    await group.send(group.press(RINA, await group.data(report, "take"), number))
    await leaves(group, clock)
    await group.send(group.press(RINA, await group.data(report, "result"), number))
    await says(group, RINA, number, "Lubang sudah ditambal regu Bina Marga tadi pagi.")
    for _ in range(files or 1):
        letters = await group.send(group.photo(HARNO, number, media_group_id="a1"))
        assert to_citizen(letters) == []
        query = next(one for one in to_group(letters) if "Harno" in one.text)
    assert (await group.report(report)).first_answer_at is None
    letters = await group.tap(RINA, query, label, 77)
    if not files:
        (asked,) = [one for one in letters if one.buttons]
        letters = await group.tap(RINA, asked, "Kirim tanpa foto", 77)
    (push,) = to_citizen(letters)
    assert len(push.attachments) == files
    assert (await group.report(report)).state == State.RESULT


async def test_a_helper_may_change_her_words_before_they_leave(group: StaffGroup, clock: Clock):
    await group.enrol(HARNO, "officer", "Dishub")
    report = await group.file()
    wrote = group.reply(HARNO, await group.hung(report), text=GOOD)
    (query,) = to_group(await group.send(wrote))
    await group.tap(HARNO, query, "Kirim saja", 77)
    await group.send(changed(wrote, GOOD.replace("Lubang", "Rambu")))
    (heard,) = await leaves(group, clock)
    assert "Rambu" in heard
