"""A message with photos is changed: none gets lost, and a wrong one reaches no citizen in silence."""

from datetime import timedelta
from typing import Any

import pytest

from storage.engine.database import Database
from storage.files import attachments
from storage.letters import BotName
from storage.tables import Report
from tests.handlers.staff.test_edits import BETTER, HELD
from tests.handlers.staff.test_replies import GOOD
from tests.support.citizen_chat import Clock, desk_on
from tests.support.staff_group import RINA, StaffGroup, to_citizen, to_group


@pytest.fixture
async def group(database: Database, clock: Clock) -> StaffGroup:
    return StaffGroup(await desk_on(database, clock, undo=timedelta(seconds=HELD)))


def recaptioned(update: dict[str, Any], caption: str, **content: Any) -> dict[str, Any]:
    """The same message with another caption, and perhaps another photo."""
    message = {**update["message"], "caption": caption, "edit_date": update["message"]["date"] + 5, **content}
    return {"update_id": update["update_id"] + 6_000_000 + len(caption), "edited_message": message}


async def album(group: StaffGroup, report: Report) -> dict[str, Any]:
    """An answer with three photos; the message that carries its words."""
    number = await group.hung(report)
    first = group.photo(RINA, number, caption=GOOD, media_group_id="a1")
    await group.send(first)
    for _ in range(2):
        await group.send(group.photo(RINA, number, media_group_id="a1"))
    return first


async def files_heard(group: StaffGroup) -> list[str]:
    """By their unique ids, the files that reach the citizen now."""
    sent = [one for one, _ in await group.deliver() if one.bot == BotName.CITIZEN]
    async with group.desk.database.reading() as session:
        rows = await attachments.of_ids(session, [number for one in sent for number in one.attachments])
    return [row.file_unique_id for row in rows]


async def test_better_words_keep_the_whole_album(group: StaffGroup, clock: Clock):
    first = await album(group, await group.file())
    await group.send(recaptioned(first, BETTER))
    clock.forward(seconds=HELD)
    assert len(set(await files_heard(group))) == 3


async def test_another_photo_goes_out_in_place_of_the_wrong_one(group: StaffGroup, clock: Clock):
    report = await group.file()
    said = group.photo(RINA, await group.hung(report), caption=GOOD)
    await group.send(said)
    right = [{"file_id": "rx", "file_unique_id": "right", "width": 800, "height": 800}]
    await group.send(recaptioned(said, GOOD, photo=right))
    clock.forward(seconds=HELD)
    assert await files_heard(group) == ["right"]


async def test_a_photo_that_was_seen_cannot_be_exchanged_in_silence(group: StaffGroup, clock: Clock):
    report = await group.file()
    said = group.photo(RINA, await group.hung(report), caption=GOOD)
    await group.send(said)
    clock.forward(seconds=HELD)
    await files_heard(group)
    right = [{"file_id": "rx", "file_unique_id": "right", "width": 800, "height": 800}]
    letters = await group.send(recaptioned(said, GOOD, photo=right))
    assert to_citizen(letters) == []
    assert "sudah dikabari" in to_group(letters)[0].text


async def test_a_further_photo_of_an_album_cannot_be_exchanged_in_silence(group: StaffGroup, clock: Clock):
    report = await group.file()
    number = await group.hung(report)
    await group.send(group.photo(RINA, number, caption=GOOD, media_group_id="a1"))
    second = group.photo(RINA, number, media_group_id="a1")
    await group.send(second)
    right = [{"file_id": "rx", "file_unique_id": "right", "width": 800, "height": 800}]
    (told,) = to_group(await group.send(recaptioned(second, "", photo=right)))
    assert "Tekan Urungkan" in told.text
    clock.forward(seconds=HELD)
    await group.deliver()
    again = {**second, "update_id": second["update_id"] + 1}
    (told,) = to_group(await group.send(recaptioned(again, "", photo=right)))
    assert "sudah dikabari" in told.text


DULL = "Sudah kami terima, akan ditindaklanjuti"


async def dull_album(group: StaffGroup, report: Report) -> tuple[dict[str, Any], dict[str, Any]]:
    """A dull answer with two photos, which is asked about; the messages of both."""
    number = await group.hung(report)
    first = group.photo(RINA, number, caption=DULL, media_group_id="a1")
    second = group.photo(RINA, number, media_group_id="a1")
    await group.send(first)
    await group.send(second)
    return first, second


async def test_better_words_for_a_held_album_send_each_photo_once(group: StaffGroup, clock: Clock):
    first, second = await dull_album(group, await group.file())
    await group.send(recaptioned(first, GOOD))
    clock.forward(seconds=HELD)
    photos = [one["message"]["photo"][-1]["file_unique_id"] for one in (first, second)]
    assert sorted(await files_heard(group)) == sorted(photos)


async def test_another_first_photo_of_a_held_album_takes_the_place_of_the_wrong_one(
    group: StaffGroup, clock: Clock
):
    first, second = await dull_album(group, await group.file())
    right = [{"file_id": "rx", "file_unique_id": "right", "width": 800, "height": 800}]
    await group.send(recaptioned(first, GOOD, photo=right))
    clock.forward(seconds=HELD)
    kept = second["message"]["photo"][-1]["file_unique_id"]
    assert sorted(await files_heard(group)) == sorted(["right", kept])


async def test_of_a_held_album_it_is_not_said_that_the_citizen_read_it(group: StaffGroup):
    _, second = await dull_album(group, await group.file())
    right = [{"file_id": "rx", "file_unique_id": "right", "width": 800, "height": 800}]
    letters = await group.send(recaptioned(second, "", photo=right))
    assert to_citizen(letters) == []
    (told,) = to_group(letters)
    assert "Belum ada yang dikirim" in told.text
