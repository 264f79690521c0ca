import re

import pytest

from tests.support import updates
from tests.support.citizen_chat import CitizenChat, to_citizen, to_review, words

STORY = "lampu jalan mati di Sawojajar sejak minggu lalu"


async def test_each_part_can_be_changed_and_leads_back_to_the_review(chat: CitizenChat):
    letters = await to_review(chat, STORY)
    letters = await chat.change("Ubah cerita", letters)
    letters = await chat.say("tiang lampu jalan hampir roboh di Sawojajar")
    assert "hampir roboh" in words(letters)
    assert STORY not in words(letters)
    letters = await chat.change("Ubah tempat", letters)
    letters = await chat.say("Jl. Danau Toba, Lesanpuro")
    assert "Lesanpuro" in words(letters)
    letters = await chat.change("Ubah waktu", letters)
    letters = await chat.tap("Kemarin", letters)
    assert "Kemarin" in words(letters)
    letters = await chat.change("Ubah foto", letters)
    letters = await chat.send(updates.photo())
    assert "lampiran:</b> 1" in words(letters)
    letters = await chat.change("Ubah dinas", letters)
    letters = await chat.say("dishub")
    assert "Dinas Perhubungan" in words(letters)
    letters = await chat.change("Ubah soal nama", letters)
    letters = await chat.say("boleh kak")
    assert "petugas:</b> Sri" in words(letters)
    await chat.tap("Ya, kirim", letters)
    (report,) = await chat.reports()
    assert (report.department, report.kelurahan, report.since, report.named) == (
        "Dishub",
        "Lesanpuro",
        "Kemarin",
        True,
    )
    assert report.text == "tiang lampu jalan hampir roboh di Sawojajar"
    assert report.routing["chosen_by"] == "citizen"


async def test_details_can_be_answered_again(chat: CitizenChat):
    letters = await to_review(chat)
    letters = await chat.change("Ubah rincian", letters)
    assert "lubangnya" in words(letters)
    letters = await chat.say("selebar ban mobil")
    assert "selebar ban mobil" in words(letters)


async def test_a_change_begun_may_be_left_as_it_was(chat: CitizenChat):
    letters = await to_review(chat, STORY)
    letters = await chat.change("Ubah cerita", letters)
    letters = await chat.tap("Biarkan", letters)
    assert STORY in words(letters)


async def test_the_card_has_few_buttons_and_asks_for_the_part_only_when_something_is_wrong(chat: CitizenChat):
    letters = await to_review(chat)
    labels = [[one.text for one in row] for row in to_citizen(letters)[-1].buttons]
    assert labels == [["Ya, kirim"], ["Ada yang keliru", "Kerahasiaan"], ["Batal"]]
    letters = await chat.tap("Kembali", await chat.tap("Ada yang keliru", letters))
    assert "Ini yang saya tangkap" in words(letters)


@pytest.mark.parametrize("said", ["ada yang keliru", "belum", "salah", "ubah", "mboh"])
async def test_whoever_says_that_it_is_not_right_is_asked_which_part(chat: CitizenChat, said: str):
    await to_review(chat, STORY)
    letters = await chat.say(said)
    assert "Bagian mana" in words(letters)
    letters = await chat.say("ubah tempat")
    assert "kelurahan" in words(letters).casefold()
    letters = await chat.say("Dinoyo")
    assert STORY in words(letters)
    assert "Dinoyo" in words(letters)


async def test_words_at_the_review_are_added_to_the_story(chat: CitizenChat):
    letters = await to_review(chat, STORY)
    letters = await chat.say("tiang yang paling ujung dekat masjid")
    assert STORY in words(letters)
    assert "paling ujung dekat masjid" in words(letters)


async def test_an_edited_message_changes_the_draft(chat: CitizenChat):
    first = updates.text("lampu jalan mati di Sawojajar sejak kemarin")
    await chat.send(first)
    number = updates.message_id(first)
    letters = await chat.say(
        "lampu jalan mati di Sawojajar sejak kemarin, tiga tiang", edited=True, message_id=number
    )
    assert "Perubahannya sudah saya pakai" in words(letters)
    letters = await to_review(chat, "lewati")
    assert "tiga tiang" in words(letters)


async def test_an_edit_that_changes_nothing_is_passed_over(chat: CitizenChat):
    first = updates.text(STORY)
    await chat.send(first)
    again = await chat.say(STORY, edited=True, message_id=updates.message_id(first))
    assert again == []
    assert await chat.undone() == 0


async def test_an_unsure_router_offers_three_departments_and_i_do_not_know(chat: CitizenChat):
    letters = await to_choice(chat)
    labels = [one.text for row in letters[-1].buttons for one in row]
    assert labels[-1] == "Tidak tahu"
    assert len(labels) == 4
    letters = await chat.tap(labels[1], letters)
    for _ in range(6):
        if "Ini yang saya tangkap" in words(letters):
            break
        letters = await chat.say("lewati")
    assert labels[1] in words(letters)


async def test_whoever_does_not_know_is_helped_by_the_coordinator(chat: CitizenChat):
    letters = await to_choice(chat)
    letters = await chat.tap("Tidak tahu", letters)
    assert "Koordinator" in words(letters)
    letters = await to_review(chat, "lewati")
    await chat.tap("Ya, kirim", letters)
    (report,) = await chat.reports()
    assert report.department == chat.desk.catalogue.coordinator


async def test_what_nobody_matches_goes_to_the_coordinator(chat: CitizenChat):
    await chat.say("xqztvv grmblq zzwqx")
    await chat.say("Dinoyo")
    letters = await to_review(chat, "lewati")
    await chat.tap("Ya, kirim", letters)
    (report,) = await chat.reports()
    assert (report.department, report.category) == (
        chat.desk.catalogue.coordinator,
        chat.desk.catalogue.unclear,
    )


async def test_abuse_of_office_goes_to_the_watchdog_without_her_name(chat: CitizenChat):
    letters = await to_review(chat, "pejabat korupsi dana bantuan warga di Dinoyo")
    await chat.tap("Ya, kirim", letters)
    (report,) = await chat.reports()
    assert (report.kind, report.department) == ("oversight", "Inspektorat")
    assert report.privacy != "open"
    assert not report.named


@pytest.mark.parametrize("language", ["Bahasa Indonesia", "Basa Jawa", "English"])
async def test_the_card_of_an_emergency_names_112_and_promises_no_date(chat: CitizenChat, language: str):
    await to_review(chat, "ada rumah kebakaran di Dinoyo, tolong apinya besar sekali!")
    await chat.tap(language, await chat.say("/bahasa"))
    card = to_citizen(await chat.say("apinya sampai rumah sebelah"))[-1].text
    assert "112" in card
    assert not re.search(r"20\d\d|paling lambat|paling telat|by \d", card), card


async def test_the_card_of_any_other_report_says_by_when(chat: CitizenChat):
    card = to_citizen(await to_review(chat, STORY))[-1].text
    assert "paling lambat" in card
    assert "112" not in card


async def to_choice(chat: CitizenChat):
    """A story between two chairs, up to the question for the department."""
    for story in (
        "pohon besar menutupi lampu lalu lintas dan kabel di Dinoyo",
        "warung di trotoar buang air cucian ke jalan di Dinoyo",
        "tetangga bakar sampah dan jualan di trotoar di Dinoyo",
        "rumah kosong jadi tempat nongkrong dan sarang nyamuk di Dinoyo",
        "pasar bau dan macet di Dinoyo",
    ):
        await chat.say("/batal")
        letters = await chat.say(story)
        for _ in range(4):
            if "urusan siapa" in words(letters):
                return letters
            letters = await chat.say("lewati")
            if "Boleh petugas" in words(letters):
                break
    raise AssertionError("the router was sure of every story")
