"""An emergency that she told and did not send: what she says of it, and what her silence does."""

import pytest

from complaints.lifecycle import State
from handlers.desk.unasked import unsent
from storage.letters import BotName, Letter
from tests.support.citizen_chat import CitizenChat, Clock, to_citizen, words
from tests.support.updates import SRI

FIRE = "kebakaran rumah di jalan kawi depan ramayana"
HURT = "ada motor jatuh orangnya berdarah"


def in_group(letters: list[Letter]) -> str:
    return "\n".join(one.text for one in letters if one.bot == BotName.STAFF)


async def silence(chat: CitizenChat, clock: Clock, minutes: int):
    """She says nothing for so long; what the timetable does about it."""
    clock.forward(minutes=minutes)
    for job, do in ((unsent.waiting, unsent.ask), (unsent.unanswered, unsent.pass_on)):
        for one in await job(chat.desk):
            await do(chat.desk, one)
    return await chat.new_letters()


async def test_what_she_never_sent_is_passed_on_without_a_place_and_she_adds_it(
    chat: CitizenChat, clock: Clock
):
    await chat.say(HURT)
    assert "belum terkirim" in words(await silence(chat, clock, 5))
    chat.restart()
    letters = await silence(chat, clock, 15)
    (report,) = await chat.reports()
    assert report.code in words(letters)
    assert "Tempatnya belum saya tahu" in words(letters)
    assert "belum menekan kirim" in in_group(letters)
    assert "depan pasar dinoyo" in in_group(await chat.say("depan pasar dinoyo"))
    assert len(await chat.reports()) == 1


async def test_a_press_that_comes_too_late_offers_to_take_it_back(chat: CitizenChat, clock: Clock):
    await chat.say(FIRE)
    asked = await silence(chat, clock, 5)
    await silence(chat, clock, 15)
    assert "Sudah terkirim tadi" in words(await chat.tap("Kirim sekarang", asked))
    letters = await chat.tap("Jangan kirim", asked)
    await chat.tap("Ya, cabut", letters)
    (report,) = await chat.reports()
    assert report.state == State.ARCHIVED


@pytest.mark.parametrize(
    "no", ["jangan", "batal", "sudah ditangani", "Jangan kirim", "wes ditulungi", "ga usah"]
)
async def test_a_no_ends_it_for_good_also_where_she_takes_it_up_again(
    chat: CitizenChat, clock: Clock, no: str
):
    await chat.say(HURT)
    await silence(chat, clock, 5)
    letters = await chat.say(no)
    assert "tidak saya kirim" in words(letters)
    await chat.tap("Teruskan", letters)
    for minutes in (6, 30):
        assert await silence(chat, clock, minutes) == []
    assert await chat.reports() == []


@pytest.mark.parametrize("yes", ["iya", "Kirim sekarang", "kirim aja cepetan"])
async def test_a_yes_sends_it_as_it_stands(chat: CitizenChat, clock: Clock, yes: str):
    await chat.say(HURT)
    await silence(chat, clock, 5)
    await chat.say(yes)
    (report,) = await chat.reports()
    assert report.looked_over


async def test_more_of_the_story_is_her_last_word_and_goes_along(chat: CitizenChat, clock: Clock):
    await chat.say(FIRE)
    await silence(chat, clock, 5)
    clock.forward(minutes=10)
    await chat.say("ada anak kecil di dalam")
    assert await silence(chat, clock, 4) == []
    assert "anak kecil" in words(await silence(chat, clock, 1))
    await silence(chat, clock, 15)
    (report,) = await chat.reports()
    assert "anak kecil" in report.text


@pytest.mark.parametrize(
    "said", ["eh ga jadi batal", "gak jadi, udah aman", "sampun katulungan", "sudah ditolong"]
)
async def test_whoever_gives_it_up_is_asked_once_and_silence_is_a_no(
    chat: CitizenChat, clock: Clock, said: str
):
    await chat.say(HURT)
    assert "atau tidak usah?" in words(await chat.say(said))
    assert await silence(chat, clock, 30) == []
    assert "tidak saya kirim" in words(await chat.say("ga usah"))


@pytest.mark.parametrize(
    "said", ["belum aman", "udah aman belum ya?", "orangnya tidak sadar", "apinya masih ada"]
)
async def test_what_is_not_over_is_story(chat: CitizenChat, said: str):
    await chat.say(HURT)
    assert "atau tidak usah?" not in words(await chat.say(said))


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("sudah ditolong", "ditutup saja?"),
        ("gak jadi, udah aman", "ditutup saja?"),
        ("eh ga jadi batal", "mencabut"),
    ],
)
async def test_of_a_filed_one_the_officers_hear_and_nothing_new_begins(
    chat: CitizenChat, clock: Clock, said: str, asked: str
):
    await chat.tap("Ya, kirim", await chat.say(FIRE))
    letters = await chat.say(said)
    assert said in in_group(letters)
    assert asked in words(to_citizen(letters))
    assert len(await chat.reports()) == 1
    assert await chat.state() is None


@pytest.mark.parametrize("language", ["id", "jv"])
async def test_in_an_emergency_only_the_place_is_asked(chat: CitizenChat, language: str):
    chat.person = SRI | {"language_code": language}
    await chat.say("atap ambruk ada yang tertimpa")
    letters = await chat.say("depan pasar dinoyo")
    presses = [one.data or "" for letter in letters for row in letter.buttons for one in row]
    assert any(one.startswith("send:") for one in presses), "she reads it back at once"
