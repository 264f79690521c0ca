"""aiogram, unchanged, against the playground."""

import pytest
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramRetryAfter,
)
from aiogram.types import (
    BotCommand,
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
)

from bot.playground import Fault
from tests.bot.playground.conftest import jpeg

KEYS = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Ya", callback_data="y")]])


async def test_aiogram_sends_everything(aio, citizen):
    here, file = citizen.id, BufferedInputFile(b"data", "a.bin")
    picture = BufferedInputFile(jpeg(), "a.jpg")
    assert (await aio.send_message(here, "<b>x</b>", parse_mode="HTML")).entities[0].type == "bold"
    assert len((await aio.send_photo(here, picture, caption="foto")).photo) == 1
    assert (await aio.send_document(here, file)).document.file_name == "a.bin"
    assert (await aio.send_video(here, file, duration=9)).video.duration == 9
    assert (await aio.send_audio(here, file, title="t")).audio.title == "t"
    assert (await aio.send_voice(here, file)).voice.mime_type == "audio/ogg"
    assert (await aio.send_video_note(here, file)).video_note.length == 240
    animation = await aio.send_animation(here, file)
    assert animation.animation.file_unique_id == animation.document.file_unique_id
    assert (await aio.send_sticker(here, file)).sticker.type == "regular"
    assert (await aio.send_location(here, -7.98, 112.63)).location.latitude == -7.98
    assert (await aio.send_venue(here, -7.98, 112.63, "Balai Kota", "Tugu")).venue.title == "Balai Kota"
    assert (await aio.send_contact(here, "112", "Ngalam")).contact.phone_number == "112"
    assert await aio.send_chat_action(here, "typing")
    album = await aio.send_media_group(here, [InputMediaPhoto(media=picture), InputMediaPhoto(media=picture)])
    assert album[0].media_group_id == album[1].media_group_id


async def test_aiogram_changes_copies_and_removes(aio, citizen):
    here = citizen.id
    sent = await aio.send_message(here, "satu", reply_markup=KEYS)
    edited = await aio.edit_message_text("dua", chat_id=here, message_id=sent.message_id, reply_markup=KEYS)
    assert edited.text == "dua"
    assert edited.edit_date
    gone = await aio.edit_message_reply_markup(chat_id=here, message_id=sent.message_id, reply_markup=None)
    assert gone.reply_markup is None
    photo = await aio.send_photo(here, BufferedInputFile(jpeg(), "a.jpg"))
    captioned = await aio.edit_message_caption(chat_id=here, message_id=photo.message_id, caption="baru")
    assert captioned.caption == "baru"
    other = InputMediaPhoto(media=BufferedInputFile(jpeg(20, 20), "b.jpg"))
    swapped = await aio.edit_message_media(other, chat_id=here, message_id=photo.message_id)
    assert (swapped.photo[-1].width, swapped.caption) == (20, None)
    again = await aio.send_photo(here, swapped.photo[0].file_id)
    assert again.photo[-1].file_unique_id == swapped.photo[-1].file_unique_id
    copied = await aio.copy_message(here, here, sent.message_id)
    forwarded = await aio.forward_message(here, here, sent.message_id)
    assert forwarded.forward_origin.sender_user.id == aio.id
    assert len(await aio.copy_messages(here, here, [photo.message_id, again.message_id])) == 2
    assert await aio.delete_message(here, copied.message_id)
    assert await aio.delete_messages(here, [sent.message_id, 999])
    assert await aio.pin_chat_message(here, photo.message_id)
    assert (await aio.get_chat(here)).pinned_message.message_id == photo.message_id
    assert await aio.unpin_chat_message(here)


async def test_aiogram_hears_people(aio, citizen, ready, world):
    bot = ready.citizen_bot
    citizen.send_album(bot, [jpeg(), jpeg()], "album")
    citizen.send_voice(bot)
    citizen.send_contact(bot, "0812")
    citizen.send_venue(bot, -7.98, 112.63, "Alun-Alun")
    edited = citizen.say(bot, "salah")
    citizen.edit(edited, "benar")
    citizen.forward(bot, "katanya", hidden_name="Tetangga")
    updates = await aio.get_updates()
    start, *album, voice, contact, venue, first, later, forwarded = updates
    assert start.message.text == "/start"
    assert start.message.entities[0].type == "bot_command"
    assert album[0].message.media_group_id == album[1].message.media_group_id
    assert album[0].message.caption == "album"
    assert album[1].message.caption is None
    assert voice.message.voice
    assert contact.message.contact.user_id == citizen.id
    assert venue.message.venue.location.latitude == -7.98
    assert later.edited_message.text == "benar"
    assert later.edited_message.message_id == first.message.message_id
    assert forwarded.message.forward_origin.sender_user_name == "Tetangga"
    file = await aio.get_file(album[0].message.photo[-1].file_id)
    assert (await aio.download_file(file.file_path)).read() == jpeg()


async def test_a_press_goes_the_whole_way(aio, citizen, ready, world):
    await aio.send_message(citizen.id, "Sudah benar?", reply_markup=KEYS)
    pressed = citizen.press(world.chat_with(citizen, ready.citizen_bot).last, "ya")
    query = (await aio.get_updates())[-1].callback_query
    assert (query.data, query.from_user.id, query.message.text) == ("y", citizen.id, "Sudah benar?")
    await aio.answer_callback_query(query.id, text="Sip")
    assert (await pressed).text == "Sip"


async def test_aiogram_presents_itself(aio):
    assert (await aio.get_me()).username == "WadulMalangBot"
    assert await aio.set_my_commands([BotCommand(command="lapor", description="Lapor")])
    assert (await aio.get_my_commands())[0].command == "lapor"
    assert await aio.delete_my_commands()
    assert await aio.get_my_commands() == []
    assert await aio.set_my_description("halo")
    assert (await aio.get_my_description()).description == "halo"
    assert await aio.set_my_short_description("hai")
    assert (await aio.get_my_short_description(language_code="jv")).short_description == "hai"
    assert await aio.set_my_name("Wadul")
    assert (await aio.get_my_name()).name == "Wadul"
    assert await aio.set_chat_menu_button()
    assert (await aio.get_chat_menu_button()).type == "commands"


async def test_aiogram_reads_refusals(aio, citizen, ready, world):
    with pytest.raises(TelegramForbiddenError, match="bot can't initiate conversation with a user"):
        await aio.send_message(ready.citizens[1].id, "x")
    citizen.block(ready.citizen_bot)
    with pytest.raises(TelegramForbiddenError, match="bot was blocked by the user"):
        await aio.send_message(citizen.id, "x")
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await aio.send_message(5, "x")
    world.fail_next("sendMessage", Fault.flood(7))
    with pytest.raises(TelegramRetryAfter) as flood:
        await aio.send_message(5, "x")
    assert flood.value.retry_after == 7
