"""Media of all sorts: what is kept, what cannot be and why, what changes afterwards. The report goes on."""

import json

import pytest
from sqlmodel import col, select

from handlers.desk import lost_files
from storage.files import attachments
from storage.tables import Attachment
from tests.support import updates
from tests.support.citizen_chat import CitizenChat, history, to_citizen, to_filed, words

STORY = "lampu jalan mati di Sawojajar sejak minggu lalu"
HUGE = 21 * 1024 * 1024


async def rows(chat: CitizenChat) -> list[Attachment]:
    async with chat.desk.database.reading() as session:
        return list((await session.exec(select(Attachment).order_by(col(Attachment.id)))).all())


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("video", "Videonya sudah masuk"),
        ("video_note", "Videonya sudah masuk"),
        ("animation", "Videonya sudah masuk"),
        ("document", "Dokumennya sudah masuk"),
        ("audio", "Rekaman suaranya saya lampirkan"),
    ],
)
async def test_each_sort_is_kept_and_called_by_its_name(chat: CitizenChat, kind: str, told: str):
    await chat.say(STORY)
    assert told in words(await chat.send(updates.media(kind)))
    assert [row.kind for row in await rows(chat)] == [kind]


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (updates.media("video", file_size=HUGE), "lebih dari 20 MB"),
        (updates.media("document", file_size=HUGE), "lebih dari 20 MB"),
        (updates.media("document", file_name="bukti.zip", mime_type="application/zip"), "tidak saya simpan"),
        (
            updates.media("document", file_name="foto.exe", mime_type="application/octet-stream"),
            "tidak saya simpan",
        ),
        (
            updates.media("document", file_name="surat.docx", mime_type="application/vnd.openxmlformats"),
            "Simpan sebagai PDF",
        ),
    ],
)
async def test_what_cannot_be_kept_is_explained_and_the_report_goes_on(
    chat: CitizenChat, raw: str, told: str
):
    await chat.say(STORY)
    letters = await chat.send(raw)
    assert told in words(letters)
    assert to_citizen(letters)[-1].buttons, "the open question stands below"
    assert await rows(chat) == []


async def test_the_caption_of_a_file_that_is_too_large_still_counts(chat: CitizenChat):
    letters = await chat.send(updates.media("video", file_size=HUGE, caption=STORY))
    assert "lebih dari 20 MB" in words(letters)
    assert await chat.state() == "drafting"
    assert "lebih dari 20 MB" in words(await chat.send(updates.media("video", file_size=HUGE)))


async def test_an_album_of_large_files_is_explained_once(chat: CitizenChat):
    said = [
        words(await chat.send(updates.media("video", file_size=HUGE, media_group_id="besar")))
        for _ in range(3)
    ]
    assert sum("20 MB" in one for one in said) == 1


async def test_a_file_that_turns_out_broken_is_told_and_not_counted(chat: CitizenChat):
    await chat.say(STORY)
    await chat.send(updates.photo())
    (row,) = await rows(chat)
    await lost_files.lose(chat.desk, row.id or 0, "not a readable image")
    assert "tidak bisa dibuka" in words(await chat.new_letters())
    report = await to_filed(chat, "lewati")
    assert [event.data["attachments"] for event in await history(chat, report.id or 0)] == [[]]
    async with chat.desk.database.reading() as session:
        assert await attachments.of_report(session, report.id or 0) == []


async def test_a_file_for_a_filed_report_that_turns_out_broken_is_told_with_its_code(chat: CitizenChat):
    await chat.say(STORY)
    await chat.send(updates.photo())
    report = await to_filed(chat, "lewati")
    await lost_files.lose(chat.desk, (await rows(chat))[0].id or 0, "gone")
    told = words(await chat.new_letters())
    assert report.code in told
    assert "belum sampai ke petugas" in told


async def test_a_caption_added_later_becomes_part_of_the_story(chat: CitizenChat):
    raw = updates.photo()
    await chat.send(raw)
    sent = json.loads(raw)["message"]
    letters = await chat.send(
        updates.message(edited=True, message_id=sent["message_id"], photo=sent["photo"], caption=STORY)
    )
    assert "Perubahannya sudah saya pakai" in words(letters)
    report = await to_filed(chat, "lewati")
    assert report.text == STORY
    assert len(await rows(chat)) == 1, "the photo itself did not change"


async def test_another_photo_put_in_place_of_the_first_is_kept_too(chat: CitizenChat):
    await chat.say(STORY)
    raw = updates.photo()
    await chat.send(raw)
    other = json.loads(updates.photo())["message"]["photo"]
    await chat.send(updates.message(edited=True, message_id=updates.message_id(raw), photo=other))
    assert len(await rows(chat)) == 2


async def test_a_live_location_counts_once_and_its_updates_are_quiet(chat: CitizenChat):
    await chat.say("jalan berlubang besar")
    live = {"latitude": -7.9797, "longitude": 112.6235, "live_period": 900}
    raw = updates.message(location=live)
    assert "tempatnya" in words(await chat.send(raw))
    moved = live | {"latitude": -7.95}
    assert (
        await chat.send(updates.message(edited=True, message_id=updates.message_id(raw), location=moved))
        == []
    )
    assert await chat.undone() == 0


async def test_a_venue_gives_its_name_and_its_point(chat: CitizenChat):
    await chat.say("jalan berlubang besar")
    venue = {
        "location": {"latitude": -7.9797, "longitude": 112.6235},
        "title": "Pasar Oro-oro Dowo",
        "address": "Jl. Guntur",
    }
    letters = await chat.send(updates.message(venue=venue, location=venue["location"]))
    assert "Pasar Oro-oro Dowo" in words(letters)


POLL = {
    "id": "1", "question": "?", "options": [], "total_voter_count": 0, "is_closed": False,
    "is_anonymous": True, "allows_revoting": False, "members_only": False,
    "type": "regular", "allows_multiple_answers": False,
}  # fmt: skip


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ({"contact": {"phone_number": "+628123", "first_name": "Budi"}}, "Kartu kontak"),
        ({"poll": POLL}, "Jajak pendapat"),
    ],
)
async def test_cards_and_polls_are_answered_kindly_and_the_question_stays(chat: CitizenChat, content, told):
    assert told in words(await chat.send(updates.message(**content)))
    await chat.say(STORY)
    letters = await chat.send(updates.message(**content))
    assert told in words(letters)
    assert to_citizen(letters)[-1].buttons


FIRE = "tolong kebakaran rumah di Sawojajar, ada orang terjebak"


async def test_danger_in_words_about_a_filed_report_is_answered_first_too(chat: CitizenChat):
    await to_filed(chat, STORY)
    letters = to_citizen(await chat.say(FIRE))
    assert "telepon 112 sekarang" in letters[0].text
    assert "\n" not in letters[0].text, "one line"
    assert len(letters) == 2, "and then the question which report it belongs to"


async def test_112_is_not_repeated_within_the_same_breath(chat: CitizenChat):
    first = to_citizen(await chat.say(FIRE))
    again = to_citizen(await chat.say("kebakaran makin besar, ada orang terjebak"))
    assert "telepon 112" in first[0].text
    assert not any("telepon 112" in one.text for one in again)
