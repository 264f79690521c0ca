"""What people can and cannot do."""

from io import BytesIO

import pytest
from PIL import Image

from bot.playground import ApiError, PeopleError
from bot.playground.parameters import Upload
from tests.bot.playground.conftest import jpeg


def kinds(bot):
    return [next(name for name in update.body if name != "update_id") for update in bot.queue.pending]


def test_a_long_text_becomes_several_messages(world, ready, citizen):
    citizen.say(ready.citizen_bot, "😀" * 2049)
    texts = [message.text for message in world.chat_with(citizen, ready.citizen_bot).messages]
    assert texts == ["/start", "😀" * 2048, "😀"]


def test_blocking_stops_both_sides_and_is_told(world, ready, citizen):
    citizen.block(ready.citizen_bot)
    assert kinds(ready.citizen_bot)[-1] == "my_chat_member"
    with pytest.raises(PeopleError, match="unblock"):
        citizen.say(ready.citizen_bot, "x")
    citizen.start(ready.citizen_bot, "kode-1")
    assert kinds(ready.citizen_bot)[-2:] == ["my_chat_member", "message"]
    assert world.chat_with(citizen, ready.citizen_bot).last.text == "/start kode-1"


def test_only_members_write_in_a_group(ready, citizen):
    with pytest.raises(PeopleError, match="is not in"):
        citizen.say(ready.group, "x")
    ready.group.add_person(citizen)
    citizen.say(ready.group, "x")
    ready.group.remove_person(citizen)
    with pytest.raises(PeopleError, match="is not in"):
        citizen.say(ready.group, "x")


def test_a_bot_with_privacy_mode_hears_only_what_is_meant_for_it(world, ready):
    ready.group.add_bot(ready.citizen_bot)
    before = len(ready.citizen_bot.queue.pending)
    ready.officers[0].say(ready.group, "obrolan biasa")
    ready.officers[0].say(ready.group, "/lapor")
    ready.officers[0].say(ready.group, "halo @WadulMalangBot")
    assert len(ready.citizen_bot.queue.pending) == before + 2


async def test_buttons_are_found_by_data_text_or_part(citizen_api, citizen, ready, world):
    rows = [[{"text": "Ya, kirim", "callback_data": "send:1"}, {"text": "Web", "url": "https://x.id"}]]
    await citizen_api("sendMessage", chat_id=citizen.id, text="x", reply_markup={"inline_keyboard": rows})
    message = world.chat_with(citizen, ready.citizen_bot).last
    for wanted in ("send:1", "Ya, kirim", "ya,"):
        assert citizen.press(message, wanted).data == "send:1"
    link = citizen.press(message, "Web")
    assert link.answered
    assert link.url == "https://x.id"
    with pytest.raises(LookupError, match="no button 'Tidak'"):
        citizen.press(message, "Tidak")
    with pytest.raises(PeopleError):
        ready.citizens[1].press(message, "Ya")
    with pytest.raises(TimeoutError, match="did not answer"):
        await citizen.press(message, "Ya").wait(0.01)


async def test_an_old_button_can_still_be_pressed(citizen_api, citizen, ready, world):
    markup = {"inline_keyboard": [[{"text": "k", "callback_data": "old"}]]}
    sent = await citizen_api("sendMessage", chat_id=citizen.id, text="x", reply_markup=markup)
    message = world.chat_with(citizen, ready.citizen_bot).last
    await citizen_api("deleteMessage", chat_id=citizen.id, message_id=sent["message_id"])
    citizen.press_data(message, "old")
    update = (await citizen_api("getUpdates"))[-1]["callback_query"]
    assert update["data"] == "old"
    assert update["message"]["date"] == 0


async def test_views_show_replies_edits_keyboards_and_files(citizen_api, citizen, ready, world):
    photo = citizen.send_photo(ready.citizen_bot, jpeg(), "foto")
    markup = {"keyboard": [[{"text": "Lokasi", "request_location": True}], ["Batal"]]}
    await citizen_api(
        "sendMessage", chat_id=citizen.id, text="<i>a&lt;b</i>", parse_mode="HTML",
        reply_markup=markup, reply_parameters={"message_id": photo.id},
    )  # fmt: skip
    chat = world.chat_with(citizen, ready.citizen_bot)
    assert (chat.last.html, chat.last.reply_to) == ("<i>a&lt;b</i>", photo.id)
    assert [[button.text for button in row] for row in chat.keyboard] == [["Lokasi"], ["Batal"]]
    assert chat.keyboard[0][0].asks == "request_location"
    assert (photo.media, photo.file.content, photo.text) == ("photo", jpeg(), "foto")
    citizen.edit(photo, "foto jalan")
    assert photo.edited
    assert photo.text == "foto jalan"
    assert photo.file.content == jpeg()
    await citizen_api("sendMessage", chat_id=citizen.id, text="y", reply_markup={"remove_keyboard": True})
    assert chat.keyboard == []


def test_a_photo_keeps_its_exif_so_that_tests_can_see_whether_we_remove_it(citizen, ready):
    picture = Image.new("RGB", (400, 300))
    exif = picture.getexif()
    exif[0x010F] = "KameraWarga"
    out = BytesIO()
    picture.save(out, "JPEG", exif=exif)
    sent = citizen.send_photo(ready.citizen_bot, out.getvalue())
    assert b"KameraWarga" in sent.file.content


def test_unusual_things_can_be_sent(citizen, ready):
    assert citizen.send_sticker(ready.citizen_bot).media == "sticker"
    assert citizen.send_video(ready.citizen_bot).media == "video"
    assert citizen.send_document(ready.citizen_bot, b"x", "a.pdf").file.mime == "application/pdf"
    assert citizen.send_file(ready.citizen_bot, "video_note", Upload("v.mp4", b"x")).media == "video_note"
    assert (
        citizen.send_raw(ready.citizen_bot, {"dice": {"emoji": "🎲", "value": 6}}).fields["dice"]["value"]
        == 6
    )
    with pytest.raises(PeopleError, match="empty text"):
        citizen.say(ready.citizen_bot, " \n")
    with pytest.raises(ApiError, match="IMAGE_PROCESS_FAILED"):
        citizen.send_photo(ready.citizen_bot, b"x")


def test_groups_tell_who_comes_and_goes(world, ready):
    group = world.add_group("Baru", ready.officers[:2])
    group.add_bot(ready.staff_bot, admin=False)
    assert kinds(ready.staff_bot)[-2:] == ["my_chat_member", "message"]
    group.remove_bot(ready.staff_bot)
    assert kinds(ready.staff_bot)[-1] == "my_chat_member"
    assert ready.staff_bot not in group.members
    assert world.group(group.id) is group
    with pytest.raises(PeopleError, match="only a forum"):
        group.create_topic("x")


def test_a_token_makes_one_bot_only(world, ready):
    with pytest.raises(PeopleError):
        world.add_bot(ready.staff_bot.token, "Lain", "Lain")
    with pytest.raises(PeopleError):
        world.add_bot("abc:def", "Lain", "Lain")
