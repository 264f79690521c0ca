from sqlmodel import select

from storage.letters import LetterKind
from storage.tables import Attachment
from tests.support import updates
from tests.support.citizen_chat import CitizenChat, Clock, to_citizen, to_review, words

STORY = "lampu jalan mati di Sawojajar sejak minggu lalu"


async def attachments(chat: CitizenChat) -> list[Attachment]:
    async with chat.desk.database.reading() as session:
        return list((await session.exec(select(Attachment).order_by(Attachment.id))).all())


async def finish(chat: CitizenChat) -> None:
    for _ in range(8):
        letters = await chat.say("lewati")
        if "Ini yang saya tangkap" in words(letters):
            await chat.tap("Ya, kirim", letters)
            return
    raise AssertionError("no review")


async def test_a_photo_is_kept_and_hung_on_the_report(chat: CitizenChat):
    await chat.say(STORY)
    letters = await chat.send(updates.photo())
    assert "Fotonya sudah masuk" in words(letters)
    await finish(chat)
    (report,) = await chat.reports()
    (row,) = await attachments(chat)
    assert row.report_id == report.id
    assert (row.kind, row.received_by) == ("photo", "citizen")
    assert row.file_ids["citizen"].endswith("-x"), "the largest size"
    assert row.path is None, "it is fetched later"


async def test_an_album_is_answered_once_when_all_of_it_is_there(chat: CitizenChat, clock: Clock):
    await chat.say(STORY)
    for _ in range(4):
        await chat.send(updates.photo(media_group_id="a1"))
    waiting = [
        one for one in await chat.waiting_letters() if one.merge_key and one.merge_key.startswith("album")
    ]
    assert len(waiting) == 1
    assert "Sudah 4 lampiran masuk" in waiting[0].text
    assert waiting[0].not_before is not None
    assert waiting[0].not_before > clock.now


async def test_a_part_that_comes_after_the_answer_is_kept_quietly(chat: CitizenChat, clock: Clock):
    await chat.say(STORY)
    await chat.send(updates.photo(media_group_id="a1"))
    clock.forward(seconds=5)
    letters = await chat.send(updates.photo(media_group_id="a1"))
    assert letters == []
    await finish(chat)
    assert len(await attachments(chat)) == 2


async def test_a_newcomer_who_begins_with_an_album_still_learns_who_we_are(chat: CitizenChat):
    letters = await chat.send(updates.photo(media_group_id="a1", caption=STORY))
    assert "saya Wadul" in letters[0].text
    assert "/privasi" in letters[0].text
    await chat.send(updates.photo(media_group_id="a1"))
    told = [one.text for one in await chat.waiting_letters()]
    assert sum("saya Wadul" in one for one in told) == 1


async def test_a_caption_is_the_beginning_of_the_story(chat: CitizenChat):
    await chat.send(updates.photo(caption=STORY))
    await finish(chat)
    (report,) = await chat.reports()
    assert report.text == STORY


async def test_a_photo_without_words_is_asked_about(chat: CitizenChat):
    letters = await chat.send(updates.photo())
    assert "ceritakan singkat" in words(letters)


async def test_a_voice_note_is_kept_and_the_gist_asked_for(chat: CitizenChat):
    letters = await chat.send(updates.voice())
    assert "belum bisa mendengarkan" in words(letters)
    await chat.say(STORY)
    await finish(chat)
    (report,) = await chat.reports()
    (row,) = await attachments(chat)
    assert (row.kind, row.report_id) == ("voice", report.id)


async def test_photos_can_be_taken_out_again(chat: CitizenChat):
    await chat.say(STORY)
    await chat.send(updates.photo())
    letters = await to_review(chat, "lewati")
    assert "Foto atau lampiran:</b> 1" in words(letters)
    letters = await chat.change("Ubah foto", letters)
    letters = await chat.tap("Hapus semua foto", letters)
    letters = await chat.tap("Lewati", letters)
    assert "tidak ada" in words(letters)
    await chat.tap("Ya, kirim", letters)
    (row,) = await attachments(chat)
    assert row.report_id is None


async def test_more_photos_can_be_added_at_the_review(chat: CitizenChat):
    await to_review(chat, STORY)
    await chat.send(updates.photo())
    letters = await chat.send(updates.photo())
    assert "Foto atau lampiran:</b> 2" in words(letters)


async def test_a_sticker_leaves_the_draft_as_it_was(chat: CitizenChat):
    await chat.say(STORY)
    letters = await chat.send(updates.sticker())
    assert "masih aman" in words(letters)
    assert "foto" in words(letters), "the open question is asked again"
    contact = {"phone_number": "+628123", "first_name": "Budi"}
    letters = await chat.send(updates.message(contact=contact))
    assert "masih aman" in words(letters)
    await finish(chat)
    (report,) = await chat.reports()
    assert report.text == STORY


async def test_a_sticker_alone_gets_a_kind_answer(chat: CitizenChat):
    letters = await chat.send(updates.sticker())
    assert "Hehe, terima kasih" in words(letters)
    assert "ceritakan dengan tulisan, foto, video, suara, atau lokasi" in words(letters)
    assert all(one.kind is LetterKind.MESSAGE for one in letters)
    assert len(to_citizen(letters)) == 1
