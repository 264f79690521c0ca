"""python-telegram-bot, unchanged, against the playground; and both together."""

import pytest
import telegram
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramMigrateToChat,
)

from tests.bot.playground.conftest import jpeg, ptb_bot


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
    assert await ptb.get_chat_member_count(here) == 7
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
