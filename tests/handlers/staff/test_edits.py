"""Officers change what they wrote."""

from datetime import timedelta
from typing import Any

import pytest

from complaints.undoing import what_counts
from storage.database import Database
from storage.letters import BotName, Letter
from storage.tables import Report
from tests.handlers.staff.test_replies import GOOD
from tests.support.citizen_chat import Clock, desk_on
from tests.support.staff_group import RINA, StaffGroup, to_citizen, to_group

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


async def test_afterwards_one_correction_follows(group: StaffGroup, clock: Clock):
    _, said, _ = await answered(group)
    clock.forward(seconds=HELD)
    assert len(await heard(group)) == 1
    (told,) = to_group(await group.send(changed(said, BETTER)))
    assert "Ralat" in told.text
    clock.forward(seconds=HELD)
    (correction,) = await heard(group)
    assert "ralat" in correction
    assert BETTER in correction
    again = await group.send(changed(said, GOOD + " Ditambah rambu."))
    assert "sudah pernah dikirim" in again[0].text
    assert to_citizen(again) == []


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
