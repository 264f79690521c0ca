"""From a scanned QR code to a filed report."""

import pytest

from complaints.place_cards import PlaceCard
from storage.cases import place_tokens
from tests.support.citizen_chat import STORY, CitizenChat, to_citizen, to_review, words

TOKEN = "aB3-xY_9zQ12"
HALTE = PlaceCard(
    name="Halte Alun-Alun", address="Jl. Merdeka Selatan", kelurahan="Kauman", kecamatan="Klojen",
    lat=-7.9826, lng=112.6308, department="Dishub",
)  # fmt: skip


@pytest.fixture(autouse=True)
async def stop(chat: CitizenChat) -> None:
    async with chat.desk.database.transaction() as session:
        await place_tokens.keep(session, HALTE, TOKEN, chat.desk.clock())


async def filed(chat: CitizenChat, letters):
    await chat.tap("Ya, kirim", letters)
    return (await chat.reports())[-1]


async def test_the_place_is_known_and_only_the_story_is_asked(chat: CitizenChat):
    told = words(await chat.say(f"/start {TOKEN}"))
    assert "Halte Alun-Alun, Jl. Merdeka Selatan, Kelurahan Kauman, Klojen" in told
    assert "Saya Wadul" in told, "she is new"
    assert "/privasi" in told
    letters = await chat.say("atapnya bocor sejak kemarin")
    assert "Di mana" not in words(letters)
    report = await filed(chat, await to_review(chat, "lewati"))
    assert (report.place, report.kelurahan) == ("Halte Alun-Alun, Jl. Merdeka Selatan", "Kauman")
    assert (report.latitude, report.longitude) == (-7.9826, 112.6308)
    assert report.text == "atapnya bocor sejak kemarin"


async def test_where_the_router_doubts_the_place_decides(chat: CitizenChat):
    await chat.say(f"/start {TOKEN}")
    await chat.say("xqztvv grmblq zzwqx")
    report = await filed(chat, await to_review(chat, "lewati"))
    assert report.department == "Dishub"


async def test_where_the_router_is_sure_the_place_does_not(chat: CitizenChat):
    await chat.say(f"/start {TOKEN}")
    report = await filed(chat, await to_review(chat, "lampu jalan mati sejak minggu lalu"))
    assert report.department != "Dishub"


async def test_a_story_without_a_place_gets_it(chat: CitizenChat):
    await chat.say("ada yang rusak parah di sini")
    letters = await chat.say(f"/start {TOKEN}")
    assert "Cerita yang tadi masih ada" in words(letters)
    assert "Halte Alun-Alun" in words(letters)
    report = await filed(chat, await to_review(chat, "lewati"))
    assert report.text == "ada yang rusak parah di sini"


async def test_a_story_about_another_place_is_set_aside_and_can_be_taken_up(chat: CitizenChat):
    await chat.say(STORY)
    letters = await chat.say(f"/start {TOKEN}")
    assert "saya simpan sehari" in words(letters)
    assert STORY in words(await to_review_after(chat, await chat.tap("Teruskan", letters)))


async def to_review_after(chat: CitizenChat, letters):
    for _ in range(8):
        if "Ini yang saya tangkap" in words(letters):
            return letters
        letters = await chat.say("lewati")
    raise AssertionError("no review")


async def test_whoever_only_scans_is_not_reminded_of_a_draft(chat: CitizenChat):
    await chat.say(f"/start {TOKEN}")
    assert await chat.state() is None
    await chat.say("atapnya bocor")
    assert await chat.state() == "drafting"


@pytest.mark.parametrize("token", ["tidak-dikenal", "MLG-2222-2222", "' OR 1=1"])
async def test_an_unknown_code_begins_an_ordinary_greeting(chat: CitizenChat, token: str):
    (letter,) = to_citizen(await chat.say(f"/start {token}"))
    assert "Langsung ceritakan saja" in letter.text


async def test_a_revoked_code_begins_an_ordinary_greeting(chat: CitizenChat):
    async with chat.desk.database.transaction() as session:
        assert await place_tokens.revoke(session, [HALTE], chat.desk.clock()) == 1
    assert "Langsung ceritakan saja" in words(await chat.say(f"/start {TOKEN}"))


async def test_the_next_report_no_longer_comes_from_that_code(chat: CitizenChat):
    await chat.say(f"/start {TOKEN}")
    first = await filed(chat, await to_review(chat, "atapnya bocor sejak kemarin"))
    await chat.say("/lapor")
    second = await filed(chat, await to_review(chat, STORY))
    assert first.details["start"] == TOKEN
    assert "start" not in second.details
    assert second.place != first.place
