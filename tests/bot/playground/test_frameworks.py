"""The two frameworks, unchanged, against the playground."""

from contextlib import asynccontextmanager

import aiogram
import pytest
import telegram
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramMigrateToChat,
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


@pytest.fixture
async def aio(server, ready):
    api = TelegramAPIServer.from_base(server.url)
    async with aiogram.Bot(ready.citizen_bot.token, session=AiohttpSession(api=api)) as bot:
        yield bot


@asynccontextmanager
async def ptb_bot(server, token):
    bot = telegram.Bot(token, base_url=f"{server.url}/bot", base_file_url=f"{server.url}/file/bot")
    async with bot:
        yield bot


@pytest.fixture
async def ptb(server, ready):
    async with ptb_bot(server, ready.staff_bot.token) as bot:
        yield bot


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


async def test_both_frameworks_follow_a_group_that_moved(server, world, ready, aio):
    group = world.add_group("Kecil", ready.officers)
    group.add_bot(ready.citizen_bot)
    group.add_bot(ready.staff_bot)
    old = group.id
    new = group.upgrade()
    with pytest.raises(TelegramMigrateToChat) as moved:
        await aio.send_message(old, "x")
    assert moved.value.migrate_to_chat_id == new
    async with ptb_bot(server, ready.staff_bot.token) as ptb:
        with pytest.raises(telegram.error.ChatMigrated) as also:
            await ptb.send_message(old, "x")
        assert also.value.new_chat_id == new
        assert (await ptb.send_message(new, "x")).chat.type == "supergroup"
        updates = await ptb.get_updates()
    assert [u.message.migrate_to_chat_id for u in updates if u.message and u.message.migrate_to_chat_id] == [
        new
    ]
    assert [
        u.message.migrate_from_chat_id for u in updates if u.message and u.message.migrate_from_chat_id
    ] == [old]


async def test_ptb_sends_everything(ptb, ready):
    here, picture = ready.group.id, jpeg()
    keys = telegram.InlineKeyboardMarkup([[telegram.InlineKeyboardButton("Ambil", callback_data="t")]])
    sent = await ptb.send_message(here, "*kartu*", parse_mode="MarkdownV2", reply_markup=keys)
    assert sent.entities[0].type == "bold"
    assert sent.reply_markup.inline_keyboard[0][0].text == "Ambil"
    assert (await ptb.send_photo(here, picture, caption="c")).caption == "c"
    assert (await ptb.send_document(here, b"x", filename="a.pdf")).document.mime_type == "application/pdf"
    assert (await ptb.send_voice(here, b"x")).voice.mime_type == "audio/ogg"
    assert (await ptb.send_video(here, b"x")).video.width == 640
    assert (await ptb.send_location(here, -7.98, 112.63)).location.longitude == 112.63
    album = await ptb.send_media_group(
        here, [telegram.InputMediaPhoto(picture), telegram.InputMediaPhoto(picture)]
    )
    assert len({message.media_group_id for message in album}) == 1
    edited = await ptb.edit_message_text("kartu baru", here, sent.message_id, reply_markup=keys)
    assert edited.text == "kartu baru"
    assert await ptb.edit_message_reply_markup(here, sent.message_id)
    assert await ptb.delete_message(here, sent.message_id)
    with pytest.raises(telegram.error.BadRequest, match="Message to edit not found"):
        await ptb.edit_message_text("x", here, sent.message_id)


async def test_ptb_looks_around(ptb, ready, citizen):
    here = ready.group.id
    assert (await ptb.get_chat(here)).title == "Petugas Wadul Kota Malang"
    assert (await ptb.get_chat_member(here, ptb.id)).status == "administrator"
    assert (await ptb.get_chat_member(here, ready.officers[1].id)).status == "member"
    assert (await ptb.get_chat_member(here, citizen.id)).status == "left"
    assert [admin.status for admin in await ptb.get_chat_administrators(here)] == ["creator", "administrator"]
    assert await ptb.get_chat_member_count(here) == 5
    assert (await ptb.create_chat_invite_link(here)).invite_link.startswith("https://t.me/+")
    assert (await ptb.get_user_profile_photos(citizen.id)).total_count == 0
    assert await ptb.leave_chat(here)
    with pytest.raises(telegram.error.Forbidden, match="bot is not a member of the supergroup chat"):
        await ptb.send_message(here, "x")


async def test_ptb_hears_the_group_and_fetches_files(ptb, ready):
    card = await ptb.send_message(ready.group.id, "kartu")
    officer = ready.officers[1]
    officer.send_photo(ready.group, jpeg(), "beres", reply_to=card.message_id)
    ready.officers[0].say(ready.group, "diam-diam", anonymous=True)
    photo, anonymous = (await ptb.get_updates())[-2:]
    assert photo.message.reply_to_message.message_id == card.message_id
    file = await photo.message.photo[-1].get_file()
    assert bytes(await file.download_as_bytearray()) == jpeg()
    assert anonymous.message.from_user.id == 1087968824
    assert anonymous.message.sender_chat.id == ready.group.id


async def test_ptb_works_with_topics(server, ready, world):
    group = world.add_group("Forum", ready.officers, forum=True)
    group.add_bot(ready.staff_bot)
    async with ptb_bot(server, ready.staff_bot.token) as ptb:
        topic = await ptb.create_forum_topic(group.id, "MLG-1")
        thread = topic.message_thread_id
        sent = await ptb.send_message(group.id, "kartu", message_thread_id=thread)
        assert sent.is_topic_message
        assert sent.message_thread_id == thread
        ready.officers[0].say(group, "jawab", reply_to=sent.message_id)
        heard = (await ptb.get_updates())[-1].message
        assert heard.message_thread_id == thread
        assert await ptb.close_forum_topic(group.id, thread)
        with pytest.raises(telegram.error.BadRequest, match="Topic_not_modified"):
            await ptb.close_forum_topic(group.id, thread)
        assert await ptb.reopen_forum_topic(group.id, thread)
        assert await ptb.edit_forum_topic(group.id, thread, name="MLG-2")
        assert await ptb.delete_forum_topic(group.id, thread)
        with pytest.raises(telegram.error.BadRequest, match="Message thread not found"):
            await ptb.send_message(group.id, "x", message_thread_id=thread)
        with pytest.raises(telegram.error.BadRequest, match="The chat is not a forum"):
            await ptb.create_forum_topic(ready.group.id, "x")


async def test_the_same_file_has_one_unique_id_and_two_file_ids(aio, ptb, world, ready):
    group = world.add_group("Bersama", ready.officers, supergroup=True)
    group.add_bot(ready.citizen_bot)
    group.add_bot(ready.staff_bot)
    ready.officers[0].send_photo(group, jpeg(), "/foto")
    one = (await aio.get_updates())[-1].message
    two = (await ptb.get_updates())[-1].message
    assert one is not None
    assert one.photo[-1].file_unique_id == two.photo[-1].file_unique_id
    assert one.photo[-1].file_id != two.photo[-1].file_id
    with pytest.raises(TelegramBadRequest, match="wrong file identifier"):
        await aio.send_photo(group.id, two.photo[-1].file_id)
