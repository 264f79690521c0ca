"""Good words: a leader's, a citizen's, and the week's note."""

from datetime import timedelta
from typing import Any

import pytest

from complaints.lifecycle import State
from complaints.privacy import Privacy
from handlers.desk.digests import notes
from handlers.desk.praise.passing import name_for_citizens, tell_thanked
from storage.care import audit
from storage.letters import LetterKind
from storage.people import duty
from storage.tables import Report
from tests.support.citizen_chat import Clock
from tests.support.staff_group import HARNO, RINA, SARI, WAHYU, StaffGroup, to_group, toast

ROAD = "DPUPRPKP"
WORDS = "petugasnya sopan <b>dan</b> cepat"


@pytest.fixture
async def people(group: StaffGroup) -> dict[str, Any]:
    return {
        "rina": await group.enrol(RINA, "officer", ROAD, private=True),
        "harno": await group.enrol(HARNO, "officer", "DLH"),
        "sari": await group.enrol(SARI, "lead", ROAD),
        "wahyu": await group.enrol(WAHYU, "leader"),
    }


async def said(group: StaffGroup, person: dict, text: str) -> list:
    return to_group(await group.send(group.message(person, text=text)))


async def answered(group: StaffGroup, officer: Any) -> Report:
    """A report that she answered this week."""
    report = await group.file(state=State.IN_PROGRESS, officer_id=officer.id, kelurahan="Kauman")
    person = RINA if officer.name.startswith("Rina") else HARNO
    await group.send(group.reply(person, await group.hung(report), text="Regu menambal lubang besok pagi."))
    return report


async def thanked(group: StaffGroup, report: Report, officer: Any, text: str = WORDS) -> None:
    async with group.desk.database.transaction() as session:
        data = {"officer": officer.id if officer else None, "department": report.department, "text": text}
        await audit.note(
            session, "citizen:1", "thanks", f"report:{report.id}", None, data, group.desk.clock()
        )


async def note(group: StaffGroup) -> list:
    for one in await notes.notes_due(group.desk):
        await notes.write_notes(group.desk, one)
    return [one for one in await group.new_letters() if one.purpose == "note"]


async def test_a_leader_praises_by_name_in_the_room_and_to_the_person(group: StaffGroup, people):
    letters = await said(group, WAHYU, "/apresiasi Rina terima kasih <b>sabar</b> sekali")
    room = next(one for one in letters if one.purpose == "praise")
    assert "<b>Rina Dewi</b>, ada pesan dari Wahyu" in room.text
    assert "terima kasih &lt;b&gt;sabar&lt;/b&gt; sekali" in room.text
    assert [one.chat_id for one in letters if one.purpose == "told"] == [RINA["id"]]


async def test_a_leader_praises_by_code(group: StaffGroup, people):
    report = await answered(group, people["rina"])
    letters = await said(group, WAHYU, f"/apresiasi {report.code} cepat sekali")
    assert any("soal Jalan berlubang" in one.text and "Kauman" in one.text for one in letters)


async def test_a_leader_chooses_among_those_who_did_something_this_week(group: StaffGroup, people):
    await answered(group, people["rina"])
    (choice,) = await said(group, WAHYU, "/apresiasi")
    assert [one.text for row in choice.buttons for one in row] == ["Rina Dewi"]
    (ready,) = [one for one in await group.tap(WAHYU, choice, "Rina Dewi", 77) if one.kind is LetterKind.EDIT]
    pressed = await group.tap(WAHYU, ready, "Terima kasih, rapi dan tepat waktu.", 77)
    assert "Tersampaikan ke Rina Dewi" in toast(pressed).text
    assert any(one.purpose == "praise" for one in pressed)


@pytest.mark.parametrize(
    ("person", "typed", "told"),
    [
        (RINA, "/apresiasi Harno bagus", "Apresiasi disampaikan"),
        (SARI, "/apresiasi Harno bagus", "di dinas lain"),
        (SARI, "/apresiasi Sari bagus", "orang lain yang memuji"),
        (WAHYU, "/apresiasi Qwerty bagus", "Tidak ada rekan"),
        (WAHYU, "/apresiasi MLG-7K3F-9XQ2 bagus", "tidak ketemu"),
    ],
)
async def test_who_may_praise_whom(group: StaffGroup, people, person, typed, told):
    letters = await said(group, person, typed)
    assert told in letters[0].text
    assert not any(one.purpose == "praise" for one in letters)


async def test_a_restricted_report_is_not_found_by_its_code_in_the_common_group(group: StaffGroup, people):
    hidden = await group.file_unsent(
        state=State.IN_PROGRESS, officer_id=people["rina"].id, privacy=Privacy.CONFIDENTIAL
    )
    (letter,) = await said(group, WAHYU, f"/apresiasi {hidden.code} bagus")
    assert "tidak ketemu" in letter.text


# --- citizens -------------------------------------------------------------------------------------


async def test_the_officer_hears_thanks_in_private_and_of_a_restricted_report_only_that_there_were_some(
    group: StaffGroup, people
):
    plain = await group.file_unsent(officer_id=people["rina"].id)
    hidden = await group.file_unsent(officer_id=people["rina"].id, privacy=Privacy.CONFIDENTIAL)
    unheld = await group.file_unsent()
    await group.new_letters()
    async with group.desk.work() as work:
        heard = [await tell_thanked(work, one, WORDS, once_key=one.code) for one in (plain, hidden, unheld)]
    assert heard == [True, True, False]
    first, second = await group.new_letters()
    assert plain.code in first.text
    assert "sopan &lt;b&gt;dan&lt;/b&gt; cepat" in first.text
    assert {first.chat_id, second.chat_id} == {RINA["id"]}
    assert hidden.code not in second.text
    assert "sopan" not in second.text


async def test_a_citizen_reads_the_name_only_where_the_officer_agreed(group: StaffGroup, people):
    report = await group.file_unsent(officer_id=people["rina"].id)
    async with group.desk.work() as work:
        assert not await name_for_citizens(work, report)
        await duty.put(work.session, people["rina"].id, work.now, named_to_citizens=True)
        assert await name_for_citizens(work, report) == "Rina Dewi"


# --- the week's note --------------------------------------------------------------------------------


async def test_the_note_names_people_and_what_they_did_and_counts_nobody(
    group: StaffGroup, people, clock: Clock
):
    for _ in range(4):
        await thanked(group, await answered(group, people["rina"]), people["rina"])
    await thanked(group, await answered(group, people["harno"]), people["harno"], "taman jadi bersih")
    hidden = await group.file_unsent(privacy=Privacy.CONFIDENTIAL)
    await thanked(group, hidden, people["rina"], "rahasia sekali")
    await said(group, WAHYU, "/apresiasi Rina inisiatifnya bagus")
    clock.forward(days=4)
    await group.new_letters()
    assert clock().weekday() == 4
    (letter,) = await note(group)
    for told in (
        "Harno",
        "Rina Dewi",
        "Jalan berlubang",
        "taman jadi bersih",
        "Kata Wahyu",
        "inisiatifnya bagus",
    ):
        assert told in letter.text
    assert letter.text.index("Harno") < letter.text.index("Rina Dewi"), "by name, not by number"
    assert "rahasia" not in letter.text
    assert "4" not in letter.text
    assert letter.text.count("sopan") == 1, "the same words once"
    assert await note(group) == [], "once a week"


async def test_a_quiet_week_says_nothing_and_nothing_is_said_before_its_hour(
    group: StaffGroup, people, clock: Clock
):
    clock.forward(days=4, minutes=-1)
    assert await notes.notes_due(group.desk) == [], "not before 15:00"
    clock.forward(minutes=1)
    assert await note(group) == []
    clock.forward(days=3)
    await thanked(group, await group.file(), None, "terima kasih semua")
    clock.forward(days=4)
    await group.new_letters()
    (letter,) = await note(group)
    assert f"<b>{ROAD}</b>" in letter.text, "a department is thanked where nobody had the report"


async def test_before_a_holiday_the_week_ends_earlier(group: StaffGroup, clock: Clock):
    clock.now += timedelta(days=29, hours=1)  # Tuesday; Thursday is collective leave, Friday is Christmas
    assert await notes.notes_due(group.desk) == []
    clock.forward(days=1)
    assert (await notes.notes_due(group.desk) == [0]) == (
        not group.desk.calendar.is_working(group.desk.today() + timedelta(days=1))
    )
