"""/bahasa, and the first guess: answers, buttons and menus come in the new language at once."""

import pytest

from handlers.callbacks import Press
from handlers.desk.conversation.talk import LANGUAGE_BUTTONS
from storage.people import citizens
from tests.support import updates
from tests.support.citizen_chat import STORY, CitizenChat, to_citizen, to_filed, words
from tests.support.updates import SRI

NAMES = {"id": "Bahasa Indonesia", "jv": "Basa Jawa", "en": "English"}


async def language_of(chat: CitizenChat) -> str:
    async with chat.desk.database.reading() as session:
        found = await citizens.by_telegram_id(session, chat.person["id"])
    assert found is not None
    return found.language


def labels(letters) -> list[str]:
    return [one.text for letter in letters for row in letter.buttons for one in row]


@pytest.mark.parametrize(
    ("code", "guess", "offered"),
    [
        ("id", "id", False),
        ("jv", "jv", False),
        ("id-ID", "id", False),
        ("en", "id", True),
        ("en-GB", "id", True),
        ("nl", "id", True),
        (None, "id", True),
    ],
)
async def test_only_a_telling_phone_decides_and_the_others_are_asked_once(
    chat: CitizenChat, code: str | None, guess: str, offered: bool
):
    chat.person = {**SRI, "language_code": code} if code else {**SRI, "language_code": None}
    greeted = await chat.say("/start")
    assert await language_of(chat) == guess
    assert (labels(greeted) == list(NAMES.values())) is offered
    assert labels(await chat.say("/start")) == []


async def test_whoever_begins_with_her_story_is_told_how_to_change_it(chat: CitizenChat):
    chat.person = {**SRI, "language_code": "en"}
    assert "/bahasa" in words(await chat.say(STORY))
    assert "/bahasa" not in words(await chat.say("lewati"))


@pytest.mark.parametrize("language", NAMES)
async def test_a_button_changes_it_for_good(chat: CitizenChat, language: str):
    letters = await chat.tap(NAMES[language], await chat.say("/bahasa"))
    told = chat.desk.texts.html(language, "citizen-language-set-tell", name="…")
    assert told.split("…")[1] in words(letters)
    assert await language_of(chat) == language
    chat.restart()
    listed = chat.desk.texts.html(language, "citizen-no-reports", name="…")
    assert listed in words(await chat.say("/laporanku"))


@pytest.mark.parametrize(
    ("typed", "language"), [("/bahasa Jowo", "jv"), ("/bahasa  English", "en"), ("/language indonesia", "id")]
)
async def test_it_can_be_typed(chat: CitizenChat, typed: str, language: str):
    await chat.say(typed)
    assert await language_of(chat) == language


async def test_the_open_question_is_asked_again_in_the_new_language(chat: CitizenChat):
    await chat.say(STORY)
    letters = await chat.tap("English", await chat.say("/bahasa"))
    assert chat.desk.texts.plain("en", "citizen-ask-since") in words(letters)
    assert chat.desk.texts.plain("en", "citizen-since-yesterday") in labels(letters)


async def test_the_key_for_her_position_changes_too(chat: CitizenChat):
    asked = await chat.say("lampu jalan mati sejak kemarin")
    assert to_citizen(asked)[-1].menu == (("Kirim lokasi saya",),)
    letters = await chat.tap("English", await chat.say("/bahasa"))
    assert to_citizen(letters)[-1].menu == ((chat.desk.texts.plain("en", "citizen-menu-location"),),)


async def test_what_waits_for_one_more_word_still_waits(chat: CitizenChat):
    report = await to_filed(chat)
    await chat.tap("Tambah keterangan", await chat.say(f"/status {report.code}"))
    letters = await chat.tap("English", await chat.say("/bahasa"))
    assert report.code in words(letters)
    assert await chat.state() == "held:add"


async def test_an_invented_language_changes_nothing(chat: CitizenChat):
    await chat.say("/start")
    await chat.send(updates.press(Press("lang", 0, 0, "tlh").pack()))
    assert await language_of(chat) == "id"
    assert set(LANGUAGE_BUTTONS) == set(NAMES)
