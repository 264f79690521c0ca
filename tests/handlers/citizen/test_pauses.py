import pytest

from storage.letters import BotName, LetterKind
from storage.mail.inbox import AlreadyDone
from storage.people import citizens, dialogues
from tests.support import updates
from tests.support.citizen_chat import STORY, CitizenChat, Clock, to_citizen, to_filed, to_review, words


async def test_a_dialogue_survives_a_restart_at_every_step(chat: CitizenChat):
    letters = await chat.say(STORY)
    for _ in range(12):
        chat.restart()
        labels = [one.text for letter in letters for row in letter.buttons for one in row]
        label = next(one for one in ("Ya, kirim", "Lewati", "Tidak usah", *labels) if one in labels)
        letters = await chat.tap(label, letters)
        if label == "Ya, kirim":
            break
    (report,) = await chat.reports()
    assert report.text == STORY


async def test_batal_sets_the_draft_aside_and_lanjutkan_brings_it_back(chat: CitizenChat):
    await chat.say(STORY)
    letters = await chat.say("/batal")
    assert "saya simpan sehari" in words(letters)
    again = await chat.tap("Teruskan", letters)
    assert "Sejak kapan" in words(again)
    letters = await to_review(chat, "lewati")
    assert STORY in words(letters)


@pytest.mark.parametrize("word", ["batal", "gak jadi", "Batal aja"])
async def test_batal_may_be_said_in_words(chat: CitizenChat, word: str):
    await chat.say(STORY)
    assert "saya simpan sehari" in words(await chat.say(word))


async def test_a_draft_set_aside_is_gone_after_a_day(chat: CitizenChat, clock: Clock):
    await chat.say(STORY)
    letters = await chat.say("/batal")
    clock.forward(hours=25)
    (answer,) = await chat.tap("Teruskan", letters)
    assert answer.kind is LetterKind.CALLBACK
    assert answer.alert
    assert "tidak tersimpan" in answer.text


async def test_a_new_draft_and_the_one_set_aside_change_places(chat: CitizenChat):
    await chat.say(STORY)
    parked = await chat.say("/batal")
    await chat.say("lampu jalan mati di Sawojajar sejak minggu lalu")
    await chat.tap("Teruskan", parked)
    letters = await chat.say("/batal")
    assert "saya simpan" in words(letters)
    letters = await chat.tap("Teruskan", letters)
    assert STORY in words(await to_review(chat, "lewati"))


async def test_nothing_to_cancel_is_told_kindly(chat: CitizenChat):
    assert "Tidak ada yang perlu dibatalkan" in words(await chat.say("/batal"))


async def test_a_button_of_an_old_draft_answers_kindly(chat: CitizenChat):
    old = await to_review(chat)
    await chat.say("/batal")
    await chat.say("lampu jalan mati di Sawojajar sejak minggu lalu")
    (answer,) = await chat.tap("Ya, kirim", old)
    assert answer.kind is LetterKind.CALLBACK
    assert answer.alert
    assert "tidak berlaku" in answer.text
    assert await chat.reports() == []


@pytest.mark.parametrize(
    "data",
    ["", "x", "send:zz:0:", "status:1:0:", "skip:::", "dep:1:0:Mordor", "rate:1:0:9", "🦆" * 10, "a" * 64],
)
async def test_invented_buttons_are_answered_and_change_nothing(chat: CitizenChat, data: str):
    await chat.say(STORY)
    (answer,) = await chat.send(updates.press(data))
    assert answer.kind is LetterKind.CALLBACK
    assert answer.text
    assert await chat.undone() == 0


async def test_every_press_is_answered_exactly_once(chat: CitizenChat):
    letters = await to_review(chat)
    letters += await chat.tap("Ada yang keliru", letters)
    for label in ("Ubah cerita", "Ubah tempat", "Ubah waktu", "Ada yang keliru", "Batal"):
        answers = [one for one in await chat.tap(label, letters) if one.kind is LetterKind.CALLBACK]
        assert len(answers) == 1


async def test_the_same_update_twice_is_answered_once(chat: CitizenChat):
    raw = updates.text(STORY)
    await chat.send(raw)
    with pytest.raises(AlreadyDone):
        await chat.feed_again(raw)
    assert await chat.new_letters() == []


async def test_lapor_while_writing_goes_on_with_what_is_there(chat: CitizenChat):
    await chat.say(STORY)
    letters = await chat.say("/lapor")
    assert "belum dikirim" in words(letters)
    assert "Sejak kapan" in words(letters)


async def test_lapor_with_words_begins_at_once(chat: CitizenChat):
    letters = await chat.say("/lapor lampu jalan mati di Sawojajar sejak minggu lalu")
    assert "foto" in words(letters)


async def test_start_greets_by_name_and_a_draft_goes_on(chat: CitizenChat):
    assert "Halo Kak Sri, saya Wadul" in words(await chat.say("/start"))
    await chat.say(STORY)
    assert "masih ada" in words(await chat.say("/start"))


async def test_the_introduction_comes_once(chat: CitizenChat):
    assert words(await chat.say("/start")).count("saya Wadul") == 1
    assert "Data Kakak" not in words(await chat.say("halo"))


@pytest.mark.parametrize("greeting", ["halo", "assalamualaikum min", "selamat pagi", "permisi"])
async def test_a_greeting_gets_a_warm_way_in_and_begins_nothing(chat: CitizenChat, greeting: str):
    letters = await chat.say(greeting)
    assert "eritakan saja" in words(letters)
    assert await chat.state() is None


async def test_the_dialogue_row_says_whether_something_is_unfinished(chat: CitizenChat):
    await chat.say(STORY)
    assert await chat.state() == "drafting"
    await chat.say("/batal")
    assert await chat.state() is None
    await to_filed(chat)
    assert await chat.state() is None


async def test_a_reminder_of_a_week_later_can_be_taken_up(chat: CitizenChat, clock: Clock):
    await chat.say(STORY)
    clock.forward(days=8)
    letters = await chat.send(updates.press("resume:0:0:"))
    assert "Sejak kapan" in words(letters)


async def test_what_an_older_program_wrote_is_read_as_far_as_it_goes(chat: CitizenChat):
    async with chat.desk.database.transaction() as session:
        her = chat.person["id"]
        data = {
            "writing": {"draft": {"text": STORY, "wings": 2}, "number": 7, "origins": 3},
            "x": 1,
            "held": [1],
        }
        await dialogues.put(session, BotName.CITIZEN, her, her, "drafting", data, chat.desk.clock())
    letters = await chat.send(updates.press("resume:0:0:"))
    assert len(to_citizen(letters)) == 1


async def test_blocking_is_remembered_and_writing_again_ends_it(chat: CitizenChat):
    await chat.say("/start")
    await chat.send(updates.membership("kicked"))
    async with chat.desk.database.reading() as session:
        her = await citizens.by_telegram_id(session, chat.person["id"])
    assert her is not None
    assert her.blocked_bot_at == chat.desk.clock()
    await chat.say("halo")
    async with chat.desk.database.reading() as session:
        her = await citizens.by_telegram_id(session, chat.person["id"])
    assert her is not None
    assert her.blocked_bot_at is None


async def test_a_stranger_to_the_bot_may_come_back_without_an_error(chat: CitizenChat):
    await chat.send(updates.membership("kicked"))
    await chat.send(updates.membership("member"))
    assert await chat.undone() == 0
