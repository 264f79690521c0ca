"""Officers change what they wrote."""

from datetime import date, timedelta
from typing import Any

import pytest

from complaints.casework.undoing import what_counts
from handlers.callbacks import Press
from storage.cases import reports
from storage.engine.database import Database
from storage.letters import BotName, Letter
from storage.tables import Report
from tests.handlers.staff.test_case_life import labels, prompt_of
from tests.handlers.staff.test_replies import GOOD
from tests.support.citizen_chat import Clock, desk_on
from tests.support.staff_group import HARNO, RINA, StaffGroup, to_citizen, to_group, toast

BETTER = "Lubang ditambal regu Bina Marga lusa pagi, 25/11, karena hujan."
HELD = 20


@pytest.fixture
async def group(database: Database, clock: Clock) -> StaffGroup:
    return StaffGroup(await desk_on(database, clock, undo=timedelta(seconds=HELD)))


def changed(update: dict[str, Any], text: str) -> dict[str, Any]:
    """The same message, edited."""
    message = {**update["message"], "text": text, "edit_date": update["message"]["date"] + 5}
    return {"update_id": update["update_id"] + 5_000_000 + len(text), "edited_message": message}


async def answered(group: StaffGroup, text: str = GOOD) -> tuple[Report, dict[str, Any], list[Letter]]:
    report = await group.file()
    said = group.reply(RINA, await group.hung(report), text=text)
    return report, said, await group.send(said)


async def heard(group: StaffGroup) -> list[str]:
    return [one.text for one, _ in await group.deliver() if one.bot == BotName.CITIZEN]


async def test_before_it_leaves_the_new_version_goes_out_alone(group: StaffGroup, clock: Clock):
    report, said, _ = await answered(group)
    await group.send(changed(said, BETTER))
    await group.send(changed(said, BETTER + " Maaf."))
    clock.forward(seconds=HELD)
    (letter,) = await heard(group)
    assert BETTER + " Maaf." in letter
    assert GOOD not in letter
    told = [one.text for one in what_counts(await group.history(report))]
    assert told[1:] == [BETTER + " Maaf."]


async def test_the_new_version_can_be_undone_too(group: StaffGroup, clock: Clock):
    report, said, _ = await answered(group)
    (confirmed,) = to_group(await group.send(changed(said, BETTER)))
    await group.tap(RINA, confirmed, "Urungkan", 5)
    clock.forward(hours=1)
    assert await heard(group) == []
    assert (await group.report(report)).state == "registered"


async def too_late(group: StaffGroup, clock: Clock) -> tuple[Report, dict[str, Any], Letter]:
    """An answer that was read, then changed: the report, the officer's message and what she is told."""
    report, said, _ = await answered(group)
    clock.forward(seconds=HELD)
    assert len(await heard(group)) == 1
    letters = await group.send(changed(said, BETTER))
    assert to_citizen(letters) == []
    (told,) = to_group(letters)
    return report, said, told


async def test_afterwards_she_is_told_that_it_was_read_and_one_press_corrects_it(
    group: StaffGroup, clock: Clock
):
    _, said, told = await too_late(group, clock)
    assert "sudah membaca" in told.text
    clock.forward(minutes=5)
    assert await heard(group) == [], "nothing is sent that she did not ask for"
    await group.send(changed(said, BETTER + " Maaf."))
    await group.tap(RINA, told, "Kirim ralat", 5)
    clock.forward(seconds=HELD)
    (correction,) = await heard(group)
    assert "ralat" in correction
    assert BETTER + " Maaf." in correction
    again = await group.send(changed(said, GOOD + " Ditambah rambu."))
    assert "sudah pernah dikirim" in again[0].text
    assert to_citizen(again) == []


async def test_only_one_question_is_asked_however_often_she_changes_it(group: StaffGroup, clock: Clock):
    _, said, _ = await too_late(group, clock)
    assert to_group(await group.send(changed(said, BETTER + " Maaf."))) == []


async def test_a_reply_to_the_question_is_the_correction(group: StaffGroup, clock: Clock):
    report, _, told = await too_late(group, clock)
    number = await group.number_of(told)
    await group.send(group.reply(RINA, number, text=BETTER + " Maaf menunggu."))
    clock.forward(seconds=HELD)
    (correction,) = await heard(group)
    assert BETTER + " Maaf menunggu." in correction
    assert (await group.history(report))[-1].data == {"corrects": 2}


async def test_only_who_wrote_it_sends_its_correction(group: StaffGroup, clock: Clock):
    _, _, told = await too_late(group, clock)
    letters = await group.tap(HARNO, told, "Kirim ralat", 5)
    assert to_citizen(letters) == []
    assert "Hanya penulisnya" in toast(letters).text


async def test_a_correction_that_was_undone_can_be_sent_again(group: StaffGroup, clock: Clock):
    report, said, told = await too_late(group, clock)
    await group.tap(RINA, told, "Kirim ralat", 5)
    await group.send(group.press(RINA, Press("undo", report.id or 0, 3).pack(), 5))
    clock.forward(minutes=1)
    assert await heard(group) == []
    (again,) = to_group(await group.send(changed(said, BETTER + " Maaf.")))
    await group.tap(RINA, again, "Kirim ralat", 5)
    clock.forward(seconds=HELD)
    assert len(await heard(group)) == 1


async def planned(group: StaffGroup) -> tuple[Report, dict[str, Any]]:
    report = await group.file()
    _, number = await prompt_of(group, report, "Jadwalkan")
    said = group.reply(RINA, number, text="15-12 menunggu aspal datang")
    await group.send(said)
    assert (await group.report(report)).planned_on == date(2026, 12, 15)
    return report, said


async def test_a_wrong_day_is_put_right_before_she_reads_it(group: StaffGroup, clock: Clock):
    report, said = await planned(group)
    await group.send(changed(said, "5-12 menunggu aspal datang"))
    assert (await group.report(report)).planned_on == date(2026, 12, 5)
    clock.forward(seconds=HELD)
    (letter,) = await heard(group)
    assert "5 Desember" in letter
    assert "15 Desember" not in letter


async def test_a_day_that_was_read_is_not_changed_in_silence(group: StaffGroup, clock: Clock):
    report, said = await planned(group)
    clock.forward(seconds=HELD)
    await heard(group)
    (told,) = to_group(await group.send(changed(said, "5-12 menunggu aspal datang")))
    assert "sudah dikabari" in told.text
    assert (await group.report(report)).planned_on == date(2026, 12, 15)


async def test_a_day_alone_that_was_not_changed_is_planned_once(group: StaffGroup, clock: Clock):
    report = await group.file()
    _, number = await prompt_of(group, report, "Jadwalkan")
    said = group.reply(RINA, number, text="minggu depan")
    await group.send(said)
    clock.forward(seconds=HELD)
    await heard(group)
    await group.feed_only(changed(said, "minggu depan ya"))
    assert await heard(group) == []
    assert (await group.report(report)).version == 2


async def test_a_changed_day_alone_is_heard(group: StaffGroup):
    report = await group.file()
    _, number = await prompt_of(group, report, "Jadwalkan")
    said = group.reply(RINA, number, text="minggu depan")
    await group.send(said)
    await group.send(changed(said, "15-12"))
    now = await group.report(report)
    assert (now.planned_on, now.plan_loose) == (date(2026, 12, 15), False)


async def test_a_changed_reason_of_a_transfer_is_not_lost_in_silence(group: StaffGroup):
    report = await group.file()
    number = await group.hung(report)
    (prompt,) = to_group(await group.tap(RINA, await group.card(report), "Teruskan", number))
    below = await group.number_of(prompt)
    (choice,) = to_group(await group.send(group.reply(RINA, below, text="hubung")))
    where = await group.number_of(choice)
    await group.tap(RINA, choice, labels(choice)[0], where)
    await group.deliver()
    said = group.reply(RINA, where, text="lampu lalu lintas itu milik mereka")
    await group.send(said)
    (told,) = to_group(await group.send(changed(said, "lampu itu milik mereka")))
    assert "Tekan Urungkan" in told.text


async def test_a_change_that_changes_nothing_is_none(group: StaffGroup, clock: Clock):
    _, said, _ = await answered(group)
    clock.forward(seconds=HELD)
    await heard(group)
    await group.feed_only(changed(said, GOOD + "  "))
    assert await heard(group) == []


async def test_a_correction_is_no_worse_than_an_answer(group: StaffGroup, clock: Clock):
    _, said, _ = await answered(group)
    clock.forward(seconds=HELD)
    await heard(group)
    letters = await group.send(changed(said, "Akan kami tindak lanjuti."))
    assert "belum saya kirim" in letters[0].text
    assert await heard(group) == [] or not to_citizen(letters)


async def test_days_later_it_deserves_a_message_of_its_own(group: StaffGroup, clock: Clock):
    _, said, _ = await answered(group)
    clock.forward(hours=49)
    await heard(group)
    letters = await group.send(changed(said, BETTER))
    assert "terlalu lama" in letters[0].text


async def test_after_the_report_is_closed_the_true_reason_is_told(group: StaffGroup, clock: Clock):
    report, said, _ = await answered(group)
    clock.forward(minutes=1)
    await heard(group)
    async with group.desk.work() as work:
        row = await reports.by_id(work.session, report.id or 0)
        row.state = "closed"
        work.session.add(row)
    letters = await group.send(changed(said, BETTER))
    assert "sudah selesai dan ditutup" in letters[0].text
    assert "Buka lagi" in letters[0].text


async def test_an_answer_that_becomes_a_note_never_was_one(group: StaffGroup, clock: Clock):
    report, said, _ = await answered(group)
    await group.send(changed(said, "// sebenarnya untuk rekan saja"))
    clock.forward(hours=1)
    assert await heard(group) == []
    assert (await group.report(report)).state == "registered"


async def test_a_note_never_leaves_by_being_changed(group: StaffGroup, clock: Clock):
    report, said, _ = await answered(group, text="// cek gudang dulu")
    await group.feed_only(changed(said, GOOD))
    clock.forward(hours=1)
    assert await heard(group) == []
    assert len(await group.history(report)) == 1


async def test_changing_a_dull_answer_is_the_improvement(group: StaffGroup, clock: Clock):
    _, said, letters = await answered(group, text="Siap segera.")
    assert to_citizen(letters) == []
    await group.send(changed(said, GOOD))
    clock.forward(seconds=HELD)
    (letter,) = await heard(group)
    assert GOOD in letter
