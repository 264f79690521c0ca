"""The rarer steps of a case: archiving, the coordinator's decision, outside bodies, plans."""

from datetime import date
from typing import Any

import pytest

from complaints.lifecycle import State
from handlers.desk.conversation.following.listing import next_date
from handlers.desk.unasked import follow_ups
from handlers.texts.loader import brief_date
from storage.letters import BotName, Letter, LetterKind
from storage.people import citizens, officers
from storage.tables import Report
from tests.handlers.staff.test_transfer import choose
from tests.support.citizen_chat import CitizenChat, Clock
from tests.support.staff_group import HARNO, RINA, StaffGroup, to_citizen, to_group, toast

BUDI: dict[str, Any] = {"id": 903, "is_bot": False, "first_name": "Budi", "last_name": "Santoso"}


async def enrol(
    group: StaffGroup,
    person: dict[str, Any],
    role: str = "officer",
    department: str | None = "DPUPRPKP",
    *,
    private: bool = False,
) -> int:
    """Write somebody down as a member of staff; the number of her row."""
    name = " ".join(filter(None, (person["first_name"], person.get("last_name"))))
    group.members.add(person["id"])
    async with group.desk.work() as work:
        officer = await officers.enrol(work.session, person["id"], name, department, role, work.now)
        if private:
            await officers.opened_private_chat(work.session, person["id"], work.now)
    return officer.id or 0


async def rare(group: StaffGroup, report: Report, label: str, person: dict[str, Any] = RINA) -> list[Letter]:
    """Press one of the rarer buttons."""
    number = await group.hung(report)
    await group.tap(person, await group.card(report), "Lainnya…", number)
    return await group.tap(person, await group.card(report), label, number)


async def prompt_of(group: StaffGroup, report: Report, label: str) -> tuple[Letter, int]:
    """The message that a rare button asks its question with, and its number."""
    (prompt,) = to_group(await rare(group, report, label))
    return prompt, await group.number_of(prompt)


def labels(letter: Letter) -> list[str]:
    return [one.text for row in letter.buttons for one in row]


def rewritten(letters: list[Letter]) -> Letter:
    (found,) = [one for one in letters if one.kind is LetterKind.EDIT]
    return found


# --- archiving --------------------------------------------------------------------------------------


async def test_only_a_coordinator_archives(group: StaffGroup):
    report = await group.file()
    assert "bagian koordinator" in toast(await rare(group, report, "Arsipkan")).text
    forged = await group.send(group.press(RINA, f"shelve:{report.id}:1:empty", 5))
    assert "bagian koordinator" in toast(forged).text
    assert (await group.report(report)).state == State.REGISTERED


@pytest.mark.parametrize(
    ("label", "words"),
    [("Kosong, tidak ada isinya", "belum bisa kami pahami"), ("Isinya hanya makian", "kasar")],
)
async def test_she_is_told_why_and_can_open_it_again(group: StaffGroup, label: str, words: str):
    await enrol(group, RINA, "coordinator", "Diskominfo")
    report = await group.file()
    prompt, number = await prompt_of(group, report, "Arsipkan")
    assert len(labels(prompt)) == 3
    letters = await group.tap(RINA, prompt, label, number)
    assert (await group.report(report)).state == State.ARCHIVED
    (push,) = to_citizen(letters)
    assert words in push.text
    assert labels(push) == ["Buka lagi"]
    async with group.desk.database.reading() as session:
        owner = await citizens.by_id(session, report.citizen_id)
    assert owner is not None
    chat = CitizenChat(group.desk, {"id": owner.telegram_id, "is_bot": False, "first_name": "Sri"})
    await chat.tap("Buka lagi", [push])
    await chat.say("Lampunya mati, tolong dicek")
    assert (await group.report(report)).state == State.REGISTERED


async def test_the_coordinator_opens_it_again(group: StaffGroup):
    await enrol(group, RINA, "coordinator", "Diskominfo")
    report = await group.file(state="archived")
    await rare(group, report, "Buka lagi")
    assert (await group.report(report)).state == State.REGISTERED


async def test_no_other_reason_exists(group: StaffGroup):
    await enrol(group, RINA, "coordinator", "Diskominfo")
    report = await group.file()
    letters = await group.send(group.press(RINA, f"shelve:{report.id}:1:annoying", 5))
    assert "tidak berlaku" in toast(letters).text
    assert (await group.report(report)).state == State.REGISTERED


# --- the coordinator's decision -----------------------------------------------------------------------


async def moved_twice(group: StaffGroup) -> tuple[Report, list[Letter]]:
    """A report that Harno passed to DLH and Rina wants at Dishub; what was written at that."""
    await enrol(group, BUDI, "coordinator", "Diskominfo", private=True)
    report = await group.file(text="Lampu merah mati total, sampah juga menumpuk")
    letters, number = await choose(group, report, "sampah", "DLH")
    await group.tap(HARNO, rewritten(letters), "Masuk wilayah dinas itu", number)
    await group.deliver()
    letters, number = await choose(group, report, "hubung", "Dishub")
    await group.deliver()
    return report, await group.send(group.reply(RINA, number, text="Ini lampu lalu lintas."))


async def test_the_coordinator_sees_the_wish_both_reasons_and_the_history(group: StaffGroup):
    report, letters = await moved_twice(group)
    assert (await group.report(report)).department == "Diskominfo"
    (asked,) = [one for one in to_group(letters) if one.chat_id == BUDI["id"]]
    for told in (report.code, "Dishub", "DLH", "Masuk wilayah dinas itu", "Ini lampu lalu lintas."):
        assert told in asked.text
    assert asked.text.count("Diteruskan") == 0, "the moves stand above the history, with their reasons"
    assert labels(asked) == ["Putuskan: Dishub", "Putuskan: DLH", "Putuskan: DPUPRPKP", "Dinas lain…"]


async def test_one_press_decides_and_the_officers_are_told(group: StaffGroup):
    report, letters = await moved_twice(group)
    (asked,) = [one for one in to_group(letters) if one.chat_id == BUDI["id"]]
    refused = await group.tap(RINA, asked, "Putuskan: Dishub", 5)
    assert "diputuskan koordinator" in toast(refused).text
    done = await group.tap(BUDI, asked, "Putuskan: Dishub", 5)
    decided = await group.report(report)
    assert (decided.department, decided.state, decided.transfers) == ("Dishub", State.REGISTERED, 3)
    (push,) = to_citizen(done)
    assert "Dinas Perhubungan" in push.text
    told = [one for one in to_group(done) if "Koordinator memutuskan" in one.text]
    assert {name for one in told for name in ("Rina Dewi", "Harno") if name in one.text} == {
        "Rina Dewi",
        "Harno",
    }
    again = await group.tap(BUDI, asked, "Putuskan: DLH", 5)
    assert "tidak berlaku" in toast(again).text
    assert (await group.report(report)).department == "Dishub"


# --- outside bodies -----------------------------------------------------------------------------------


async def test_a_body_is_a_button_and_its_number_is_told(group: StaffGroup):
    report = await group.file(text="Kabel PLN menjuntai di depan rumah")
    prompt, number = await prompt_of(group, report, "Lembaga luar")
    assert labels(prompt)[0] == "PLN"
    note = rewritten(await group.tap(RINA, prompt, "PLN", number))
    assert "123" in note.text
    letters = await group.tap(RINA, note, "Kirim tanpa catatan", number)
    handed = await group.report(report)
    assert (handed.state, handed.follow_up_on) == (State.OUTSIDE, date(2026, 11, 30))
    (push,) = to_citizen(letters)
    assert "PLN" in push.text
    assert "123" in push.text
    assert "Sen, 30 Nov" in (await group.card(report)).text


async def test_passing_it_on_is_no_first_answer_and_she_is_told_so(group: StaffGroup):
    report = await group.file(text="Kabel PLN menjuntai di depan rumah")
    prompt, number = await prompt_of(group, report, "Lembaga luar")
    note = rewritten(await group.tap(RINA, prompt, "PLN", number))
    told = rewritten(await group.tap(RINA, note, "Kirim tanpa catatan", number))
    handed = await group.report(report)
    assert handed.first_answer_at is None
    day = brief_date(handed.answer_by, "id", group.desk.today())
    assert f"Jawaban pertama masih ditunggu, batasnya {day}" in told.text
    assert next_date(handed, group.desk.today()) == ("answer", handed.answer_by), "she is promised it too"
    await group.deliver()
    await group.send(group.reply(RINA, await group.hung(report), text="PLN datang Kamis, 26/11, oleh ULP."))
    answered = await group.report(report)
    assert (answered.state, answered.first_answer_at) == (State.OUTSIDE, group.desk.clock())
    prompt, number = await prompt_of(group, report, "Lembaga luar")
    note = rewritten(await group.tap(RINA, prompt, "PLN", number))
    told = rewritten(await group.tap(RINA, note, "Kirim tanpa catatan", number))
    assert "Jawaban pertama" not in told.text


async def test_bodies_that_this_desk_asks_often_are_offered_too(group: StaffGroup):
    text = "Suara bising dari rumah sebelah tiap malam"
    for _ in range(2):
        report = await group.file(text=text)
        prompt, number = await prompt_of(group, report, "Lembaga luar")
        await group.send(group.reply(RINA, number, text="PT KAI, sudah kami surati"))
    prompt, _ = await prompt_of(group, await group.file(text=text), "Lembaga luar")
    assert labels(prompt)[:2] == ["Kementerian PU", "PT KAI"]
    assert len(labels(prompt)) == 4


async def test_the_officer_is_asked_again_and_again_until_it_has_answered(group: StaffGroup, clock: Clock):
    await enrol(group, RINA, private=True)
    report = await group.file()
    prompt, number = await prompt_of(group, report, "Lembaga luar")
    await group.tap(RINA, prompt, labels(prompt)[0], number)
    await group.deliver()
    await group.send(group.reply(RINA, number, text="27-11 surat sudah dikirim"))
    assert (await group.report(report)).follow_up_on == date(2026, 11, 27)
    assert await follow_ups.asking(group.desk) == []
    for _ in range(2):
        clock.forward(days=7)
        await group.new_letters()
        assert await follow_ups.asking(group.desk) == [report.id]
        await follow_ups.ask(group.desk, report.id or 0)
        (asked,) = await group.new_letters()
        assert (asked.chat_id, asked.bot) == (RINA["id"], BotName.STAFF)
        assert await follow_ups.asking(group.desk) == []


# --- plans --------------------------------------------------------------------------------------------


async def test_waiting_for_the_budget_is_said_in_plain_words(group: StaffGroup):
    report = await group.file()
    prompt, number = await prompt_of(group, report, "Jadwalkan")
    asked = rewritten(await group.tap(RINA, prompt, "Menunggu anggaran", number))
    assert "menunggu anggaran" in asked.text
    await group.deliver()
    letters = await group.send(group.reply(RINA, number, text="akhir Maret 2027, masuk APBD"))
    planned = await group.report(report)
    assert (planned.planned_on, planned.plan_reason) == (date(2027, 3, 31), "budget")
    (push,) = to_citizen(letters)
    assert "anggarannya belum ada" in push.text
    assert "31 Maret 2027" in push.text
    assert "Menunggu anggaran" in (await group.card(report)).text


async def test_when_the_day_passes_the_officer_is_asked_and_she_is_told_once(group: StaffGroup, clock: Clock):
    await enrol(group, RINA, private=True)
    report = await group.file()
    _, number = await prompt_of(group, report, "Jadwalkan")
    await group.send(group.reply(RINA, number, text="besok tim datang"))
    await group.new_letters()
    clock.forward(days=1)
    assert await follow_ups.asking(group.desk) == []
    for day in (1, 7):
        clock.forward(days=day)
        (due,) = await follow_ups.asking(group.desk)
        await follow_ups.ask(group.desk, due)
        told = await group.new_letters()
        (asked,) = [one for one in told if one.bot == BotName.STAFF]
        assert labels(asked) == ["Hasil", "Jadwalkan"]
        assert len(to_citizen(told)) == (1 if day == 1 else 0)


async def test_a_result_ends_the_questions(group: StaffGroup):
    report = await group.file(
        state="scheduled", follow_up_on=date(2026, 11, 20), planned_on=date(2026, 11, 19)
    )
    await group.send(group.press(RINA, f"working:{report.id}:1:", await group.hung(report)))
    assert (await group.report(report)).follow_up_on is None
    assert await follow_ups.asking(group.desk) == []
