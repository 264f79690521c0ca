"""Both transports, through their real libraries and real HTTP, against the playground."""

from pathlib import Path

import pytest

from bot.playground import Fault
from bot.playground.parameters import Upload
from handlers.delivery import (
    DeliveryError,
    Refused,
    SlowDown,
    TopicClosed,
    TopicGone,
    Unchanged,
    Unreachable,
    Vanished,
)
from storage.letters import BotName, Button, LetterKind, StoredFile
from tests.support.line import open_line, picture
from tests.support.machine import TOKENS

BOTS = list(BotName)


@pytest.fixture(params=BOTS, ids=str)
def name(request) -> BotName:
    return request.param


@pytest.fixture
async def line(name):
    async with open_line(name) as opened:
        yield opened


async def test_a_message_with_buttons(line):
    buttons = ((Button("Ya", data="v1:ya"), Button("Peta", url="https://example.org/")),)
    sent = await line.send("<b>Halo</b> &amp; selamat datang", buttons=buttons)
    message = line.said[-1]
    assert sent.message_ids == (message.id,)
    assert message.text == "Halo & selamat datang"
    assert [entity["type"] for entity in message.entities] == ["bold"]
    assert message.button("Ya").data == "v1:ya"
    assert message.button("Peta").url == "https://example.org/"


async def test_a_menu_that_asks_for_the_position_and_its_removal(line):
    await line.send("Di mana?", menu=(("Kirim lokasi",), ("Lewati",)), ask_location=True)
    assert [[key.text for key in row] for row in line.chat.keyboard] == [["Kirim lokasi"], ["Lewati"]]
    assert line.chat.keyboard[0][0].asks == "request_location"
    await line.send("Baik.", remove_menu=True)
    assert line.chat.keyboard == []


async def test_an_edit_changes_text_and_buttons(line):
    sent = await line.send("lama", buttons=((Button("A", data="a"),),))
    await line.send("baru", kind=LetterKind.EDIT, edits=sent.message_ids[0])
    assert (line.said[-1].text, line.said[-1].buttons) == ("baru", [])
    with pytest.raises(Unchanged):
        await line.send("baru", kind=LetterKind.EDIT, edits=sent.message_ids[0])
    with pytest.raises(Vanished):
        await line.send("baru", kind=LetterKind.EDIT, edits=4711)


async def test_messages_are_taken_away_and_what_is_gone_is_passed_over(line, tmp_path):
    sent = await line.send("Jalan rusak", [picture(tmp_path), picture(tmp_path)])
    assert len(sent.message_ids) == 3
    gone = await line.send("", kind=LetterKind.REMOVE, removes=(*sent.message_ids[1:], 4711))
    assert gone.message_ids == ()
    assert [(one.text, one.media) for one in line.said] == [("Jalan rusak", None)]


async def test_buttons_are_taken_away_and_the_words_stay(line, tmp_path):
    for files in ([], [picture(tmp_path)]):
        sent = await line.send("lama", files, buttons=((Button("A", data="a"),),))
        await line.send("", kind=LetterKind.EDIT, edits=sent.message_ids[0])
        assert (line.said[-1].text, line.said[-1].buttons) == ("lama", [])


async def test_the_caption_of_a_photo_can_be_edited_like_a_text(line, tmp_path):
    sent = await line.send("lama", [picture(tmp_path)])
    await line.send("<i>baru</i>", kind=LetterKind.EDIT, edits=sent.message_ids[0])
    assert (line.said[-1].text, line.said[-1].media) == ("baru", "photo")


async def test_a_press_is_answered_once(line):
    await line.send("Pilih", buttons=((Button("A", data="a"),),))
    press = line.person.press(line.said[-1], "A")
    query = line.bot.queue.pending[-1].body["callback_query"]["id"]
    answer = {"kind": LetterKind.CALLBACK, "callback_id": query, "alert": True}
    assert (await line.send("Sudah dicatat", **answer)).message_ids == ()
    assert (press.text, press.alert) == ("Sudah dicatat", True)
    with pytest.raises(Refused):
        await line.send("lagi", **answer)


async def test_a_lone_photo_carries_a_short_text(line, tmp_path):
    sent = await line.send("Jalan <b>rusak</b>", [picture(tmp_path)], buttons=((Button("A", data="a"),),))
    message = line.said[-1]
    assert (message.media, message.text, message.button("A").data) == ("photo", "Jalan rusak", "a")
    assert len(sent.message_ids) == 1
    # What was uploaded once goes by its id from then on, without the disk.
    again = StoredFile(1, "photo", "", None, sent.file_ids[1])
    assert (await line.send("lagi", [again])).file_ids == {}
    assert line.said[-1].file.content == message.file.content


async def test_a_long_text_goes_first_and_its_photo_hangs_under_it(line, tmp_path):
    await line.send("x" * 1025, [picture(tmp_path)], buttons=((Button("A", data="a"),),))
    text, photo = line.said[-2:]
    assert (text.text, text.button("A").data) == ("x" * 1025, "a")
    assert (photo.media, photo.text, photo.reply_to) == ("photo", "", text.id)


async def test_a_card_never_becomes_a_caption(line, tmp_path):
    await line.send("kartu", [picture(tmp_path)], kind=LetterKind.CARD, report_id=1)
    assert [message.media for message in line.said] == [None, "photo"]


async def test_albums_of_ten_and_what_cannot_be_in_one(line, tmp_path):
    files = [picture(tmp_path, number) for number in range(1, 13)]
    voice = tmp_path / "suara.ogg"
    voice.write_bytes(b"OggS" + bytes(200))
    files.append(StoredFile(13, "voice", str(voice), "audio/ogg"))
    sent = await line.send("Foto-foto", files)
    text, *media = line.said
    assert [message.media for message in media] == ["photo"] * 12 + ["voice"]
    assert len({message.album for message in media[:10]}) == 1
    assert media[10].album == media[11].album != media[0].album
    assert {message.reply_to for message in media} == {text.id}
    assert sent.message_ids == tuple(message.id for message in line.said)
    assert sorted(sent.file_ids) == list(range(1, 14))


async def test_a_location_and_a_small_file_made_by_us(line):
    await line.send("Di sini", location=(-7.98, 112.63), document=("laporan.csv", "kode;isi\nA;ü\n"))
    text, place, paper = line.said
    assert (place.fields["location"]["latitude"], place.reply_to) == (pytest.approx(-7.98), text.id)
    assert paper.file.content.decode() == "kode;isi\nA;ü\n"
    assert paper.fields["document"]["file_name"] == "laporan.csv"


async def test_a_reply_to_a_message_that_is_gone_still_goes_out(line):
    await line.send("satu")
    await line.send("dua", reply_to=line.said[0].id)
    await line.send("tiga", reply_to=4711)
    assert [message.reply_to for message in line.said] == [None, line.said[0].id, None]


async def test_a_text_that_is_too_long_is_cut_at_line_ends(line):
    lines = [f"<b>{number}</b> &amp; {'ä🕳' * 20}" for number in range(200)]
    await line.send("\n".join(lines), buttons=((Button("A", data="a"),),))
    assert len(line.said) > 2
    whole = "\n".join(message.text for message in line.said)
    assert whole == "\n".join(f"{number} & {'ä🕳' * 20}" for number in range(200))
    assert [bool(message.buttons) for message in line.said] == [False] * (len(line.said) - 1) + [True]


async def test_link_previews_are_off(line):
    await line.send("https://example.org/")
    asked = next(call for call in line.place.world.calls if call.method.lower() == "sendmessage")
    assert "true" in str(asked.params["link_preview_options"]).lower()


async def test_a_letter_that_was_cut_off_goes_on_where_it_was(line, tmp_path):
    letter = line.letter("x" * 2000)
    files = [picture(tmp_path)]
    line.place.world.fail_next("sendPhoto", Fault.flood(1))
    with pytest.raises(SlowDown) as caught:
        await line.transport.send(letter, files)
    assert caught.value.progress.done == 1
    sent = await line.transport.send(letter, files, caught.value.progress)
    assert [message.media for message in line.said] == [None, "photo"]
    assert sent.message_ids == tuple(message.id for message in line.said)
    assert line.said[1].reply_to == line.said[0].id


async def test_a_file_id_that_is_refused_is_uploaded_from_our_copy(line, tmp_path):
    await line.send("Foto", [picture(tmp_path, file_id="bukan-milik-bot-ini")])
    assert line.said[-1].media == "photo"
    assert line.said[-1].text == "" or line.said[-1].text == "Foto"
    assert [message.text for message in line.said if message.text] == ["Foto"]


async def test_the_words_go_out_even_if_no_file_can(line, tmp_path):
    gone = StoredFile(1, "photo", str(tmp_path / "hilang.jpg"), "image/jpeg")
    sent = await line.send("Foto menyusul", [gone])
    assert [message.text for message in line.said] == ["Foto menyusul"]
    assert len(sent.message_ids) == 1
    with pytest.raises(Refused):
        await line.send("", [gone])


async def test_topics_are_made_and_what_is_wrong_with_them_is_told_apart():
    async with open_line(BotName.STAFF) as line:
        group, bot = line.place.cast.group, line.place.cast.staff_bot
        line.chat_id = group.id
        with pytest.raises(TopicGone):
            await line.send("kartu", thread_id=999)
        with pytest.raises(Refused, match="not a forum"):
            await line.send("Dishub", kind=LetterKind.TOPIC, thread_id=-1)
        group.set_forum(forum=True)
        made = await line.send("Dishub", kind=LetterKind.TOPIC, thread_id=-1)
        (topic,) = group.topics
        assert (made.message_ids, topic.name) == ((topic.thread_id,), "Dishub")
        await line.send("kartu", thread_id=topic.thread_id)
        assert group.last.stored.thread_id == topic.thread_id
        group.set_admin(bot, topics=False)
        group.close_topic(topic)
        with pytest.raises(TopicClosed):
            await line.send("kartu", thread_id=topic.thread_id)
        with pytest.raises(Refused, match=r"(?i)not enough rights"):
            await line.send("DLH", kind=LetterKind.TOPIC, thread_id=-2)
        group.set_admin(bot)
        await line.send("kartu", thread_id=topic.thread_id)
        group.delete_topic(topic)
        with pytest.raises(TopicGone):
            await line.send("kartu", thread_id=topic.thread_id)


async def test_files_are_fetched_and_what_is_gone_is_refused(line, tmp_path):
    content = Path(picture(tmp_path).path).read_bytes()  # noqa: ASYNC240 - a small file of our own
    line.person.send_photo(line.bot, content)
    file_id = line.bot.queue.pending[-1].body["message"]["photo"][-1]["file_id"]
    assert await line.transport.download(file_id) == content
    with pytest.raises(Refused):
        await line.transport.download("tidak-ada")
    line.place.world.fail_next("getFile", Fault.refuse(500, "Internal Server Error"))
    with pytest.raises(Unreachable):
        await line.transport.download(file_id)
    line.place.world.files.by_path.clear()
    with pytest.raises(DeliveryError) as caught:
        await line.transport.download(file_id)
    assert TOKENS[line.name] not in repr(caught.value)


async def test_a_file_too_big_to_fetch_is_refused(line):
    huge = Upload("besar.mp4", bytes(21 * 1024 * 1024), "video/mp4")
    line.person.send_file(line.bot, "video", huge)
    file_id = line.bot.queue.pending[-1].body["message"]["video"]["file_id"]
    with pytest.raises(Refused):
        await line.transport.download(file_id)


async def test_who_is_in_the_group():
    async with open_line(BotName.STAFF) as line:
        group, officers = line.place.cast.group, line.place.cast.officers
        assert await line.transport.is_member(group.id, officers[0].id)
        assert not await line.transport.is_member(group.id, line.place.cast.citizens[0].id)
        group.remove_person(officers[1])
        assert not await line.transport.is_member(group.id, officers[1].id)


async def test_the_menu_of_one_chat_is_set_without_a_message(line):
    commands = (("lapor", "Miwiti laporan enggal"), ("bantuan", "Cara ngangge"))
    sent = await line.send(kind=LetterKind.COMMANDS, commands=commands)
    assert (sent.message_ids, line.said) == ((), [])
    kept = {key: value for key, value in line.bot.profile.items() if "commands" in key[0]}
    ((key, menu),) = kept.items()
    assert f'"chat_id": {line.chat_id}' in key[0]
    assert [(one["command"], one["description"]) for one in menu] == list(commands)


async def test_somebody_can_be_named_so_that_she_is_called(line):
    person = line.person
    sent = await line.send(f'<a href="tg://user?id={person.id}">Bu Ratih</a>, mohon dicek.')
    assert len(sent.message_ids) == 1
    (entity,) = line.said[-1].entities
    assert (entity["type"], entity["user"]["id"]) == ("text_mention", person.id)
