"""An emergency that she told and did not send: what she says of it, and what her silence does."""

import asyncio

import pytest

from complaints.lifecycle import State
from complaints.people import Role
from handlers.desk.unasked import unsent
from storage.letters import BotName, Letter, LetterKind
from storage.people import officers
from tests.support.citizen_chat import CitizenChat, Clock, history, to_citizen, words
from tests.support.updates import SRI, location

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
    (placed,) = await chat.reports()
    assert placed.place == "depan pasar dinoyo"
    (card,) = [one for one in await chat.waiting_letters() if one.kind is LetterKind.CARD]
    assert "📍 depan pasar dinoyo" in card.text


@pytest.mark.parametrize(
    "told",
    ["we are at Jalan Sumbersari gang 5 number 12", "teng Kidul Pasar gang 4 RT 3", (-7.9666, 112.6326)],
)
async def test_where_it_is_told_afterwards_calls_people_and_waits_for_no_button(
    chat: CitizenChat, clock: Clock, told: str | tuple[float, float]
):
    async with chat.desk.database.transaction() as session:
        await officers.enrol(session, 804, "Pak Yusuf", None, Role.COORDINATOR, clock())
        await officers.opened_private_chat(session, 804, clock())
    await chat.say(HURT)
    await silence(chat, clock, 5)
    await silence(chat, clock, 15)
    said = await (chat.say(told) if isinstance(told, str) else chat.send(location(*told, chat.person)))
    (called,) = [one for one in said if one.chat_id == 804]
    assert "Tempatnya sekarang diketahui" in called.text
    (report,) = await chat.reports()
    assert report.placed
    lamps = await chat.say("di jalan semeru lampu jalannya mati semua sudah seminggu")
    assert "laporan baru?" in words(lamps)
    assert (await chat.reports())[0].place == report.place


async def test_a_vague_place_is_joined_by_one_that_can_be_found(chat: CitizenChat, clock: Clock):
    await chat.say(HURT)
    await silence(chat, clock, 5)
    await silence(chat, clock, 15)
    for told, place in (
        ("di rumah saya", "di rumah saya"),
        ("di dalam ada nenek saya", "di rumah saya"),
        ("jalan muharto gang 5", "di rumah saya, jalan muharto gang 5"),
    ):
        await chat.say(told)
        assert [one.place for one in await chat.reports()] == [place]


async def test_a_place_that_was_typed_while_others_were_offered_goes_along(chat: CitizenChat, clock: Clock):
    await chat.say("longsor mas, rumah saya mau ambruk")
    assert "Jalan Muharto" in str(await chat.say("di muharto gang 5b"))
    await silence(chat, clock, 5)
    await silence(chat, clock, 15)
    (report,) = await chat.reports()
    assert report.place == "di muharto gang 5b"


@pytest.mark.parametrize("first", ["she", "the timetable"])
async def test_her_press_and_the_timetable_at_once_file_it_once(chat: CitizenChat, clock: Clock, first: str):
    await chat.say(FIRE)
    asked = await silence(chat, clock, 5)
    clock.forward(minutes=15)
    (due,) = await unsent.unanswered(chat.desk)
    both = [chat.tap("Kirim sekarang", asked), unsent.pass_on(chat.desk, due)]
    await asyncio.gather(*(both if first == "she" else reversed(both)))
    (report,) = await chat.reports()
    (begun,) = await history(chat, report.id or 0)
    assert begun.data["alarm"]
    receipts = [one for one in await chat.waiting_letters() if one.purpose == "filed"]
    assert len(receipts) == 1
    assert await chat.undone() == 0
    assert await chat.state() is None


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
