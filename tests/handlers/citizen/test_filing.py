from datetime import date

import pytest

from handlers.desk.conversation.drafting.routes import questions_of
from storage.letters import BotName, LetterKind
from tests.support.citizen_chat import STORY, CitizenChat, history, to_citizen, to_filed, to_review, words

PUPR = "DPUPRPKP"


async def test_a_colloquial_story_becomes_a_report_at_the_right_department(chat: CitizenChat):
    letters = await chat.say(STORY)
    assert "Halo Kak Sri" in words(letters)
    assert "/privasi" in words(letters)
    assert "Sejak kapan" in words(letters)
    letters = await chat.tap("Seminggu lalu", letters)
    assert "foto" in words(letters)
    letters = await chat.tap("Lewati", letters)
    if "urusan siapa" in words(letters):  # only if the router is not sure enough
        letters = await chat.tap("Dinas PU", letters)
    details = [
        one
        for one in chat.desk.catalogue.category("dpuprpkp.jalan_berlubang").ask
        if one.key in questions_of(chat.desk, "dpuprpkp.jalan_berlubang")
    ]
    for detail in details:
        assert detail.question in words(letters)
        letters = await chat.say(f"sak tampah, jerone sak dengkul ({detail.key})")
    letters = await chat.tap("Tidak usah", letters)
    review = words(letters)
    for part in (STORY, "Kelurahan Kauman", "Seminggu lalu", "sak tampah", "Dinas PU", "Warga Kauman"):
        assert part in review
    letters = await chat.tap("Ya, kirim", letters)
    (report,) = await chat.reports()
    assert (report.department, report.category) == (PUPR, "dpuprpkp.jalan_berlubang")
    assert (report.kelurahan, report.kecamatan) == ("Kauman", "Klojen")
    assert (report.state, report.version, report.kind, report.named) == ("registered", 1, "complaint", False)
    assert report.text == STORY
    assert report.details == {one.key: f"sak tampah, jerone sak dengkul ({one.key})" for one in details}
    assert report.since == "Seminggu lalu"
    told = words(letters)
    assert report.code in told
    assert chat.desk.catalogue.department(PUPR).called in told
    assert await chat.undone() == 0


async def test_the_answer_holds_interim_help_and_every_promised_day_in_words(chat: CitizenChat):
    letters = await chat.tap("Ya, kirim", await to_review(chat))
    (report,) = await chat.reports()
    assert (report.verify_by, report.answer_by, report.finish_by) == (
        date(2026, 11, 26),
        date(2026, 11, 30),
        date(2026, 12, 11),
    )
    told = words(letters)
    for day in ("Kamis, 26 November 2026", "Senin, 30 November 2026", "Jumat, 11 Desember 2026"):
        assert day in told
    assert "Rabu, 25 November 2026" in told, "the next status message, two working days on"
    for line in chat.desk.catalogue.category("dpuprpkp.jalan_berlubang").interim:
        assert line in told
    assert report.next_update_at is not None
    assert report.next_reminder_at is not None


async def test_deadlines_skip_holidays_and_the_weekend(chat: CitizenChat, clock):
    clock.forward(days=28)  # Monday 21 December: Christmas and New Year lie ahead
    report = await to_filed(chat)
    assert report.verify_by == chat.desk.calendar.add(date(2026, 12, 21), 3)
    assert not chat.desk.calendar.is_working(date(2026, 12, 25))
    assert report.verify_by > date(2026, 12, 25) or report.verify_by == date(2026, 12, 24)


async def test_filing_begins_the_history_and_hangs_up_the_card(chat: CitizenChat):
    letters = await chat.tap("Ya, kirim", await to_review(chat))
    (report,) = await chat.reports()
    (event,) = await history(chat, report.id)
    assert (event.version, event.role, event.action, event.state_to) == (
        1,
        "citizen",
        "register",
        "registered",
    )
    assert event.text == STORY
    (card,) = [one for one in letters if one.kind is LetterKind.CARD]
    assert card.bot == BotName.STAFF
    assert report.code in card.text
    assert "Sri" not in card.text
    assert report.routing["reasons"]
    assert report.routing["version"]
    assert 0 < report.routing["confidence"] <= 1


async def test_it_asks_only_for_what_is_missing(chat: CitizenChat):
    letters = await chat.say("lampu jalan mati di Sawojajar sejak minggu lalu")
    asked = words(letters)
    assert "Di mana tempatnya" not in asked
    assert "Sejak kapan" not in asked
    assert "foto" in asked


async def test_a_message_with_everything_but_the_place_is_asked_for_the_place(chat: CitizenChat):
    letters = await chat.say("sampah menumpuk sudah seminggu tidak diangkut")
    assert "Di mana tempatnya" in words(letters)
    (question,) = to_citizen(letters)
    assert question.menu == (("Kirim lokasi saya",),)
    assert question.ask_location


@pytest.mark.parametrize(
    "yes", ["ya", "Ya kirim", "nggih", "iya leres", "kirim aja kak", "YA!!", "oke kirim"]
)
async def test_typing_yes_files_too(chat: CitizenChat, yes: str):
    await to_review(chat)
    letters = await chat.say(yes)
    (report,) = await chat.reports()
    assert report.code in words(letters)


async def test_nothing_is_filed_before_she_says_so(chat: CitizenChat):
    await to_review(chat)
    await chat.say("tidak")
    await chat.say("sebentar ya saya pikir dulu lagi")
    assert await chat.reports() == []


async def test_pressing_twice_gives_one_report_and_the_second_answer_shows_the_code(chat: CitizenChat):
    review = await to_review(chat)
    await chat.tap("Ya, kirim", review)
    letters = await chat.tap("Ya, kirim", review)
    (report,) = await chat.reports()
    assert report.code in words(letters)
    assert sum(one.kind is LetterKind.CARD for one in letters) == 0


async def test_an_officer_sees_her_name_only_if_she_agreed(chat: CitizenChat):
    letters = await to_review(chat)
    letters = await chat.change("Ubah soal nama", letters)
    letters = await chat.tap("Boleh", letters)
    assert "Nama untuk petugas:</b> Sri" in words(letters)
    letters = await chat.tap("Ya, kirim", letters)
    (report,) = await chat.reports()
    assert report.named
    (card,) = [one for one in letters if one.kind is LetterKind.CARD]
    assert "Sri" in card.text


async def test_a_deep_link_is_kept_for_the_report(chat: CitizenChat):
    await chat.say("/start rt03-rw05")
    report = await to_filed(chat)
    assert report.details["start"] == "rt03-rw05"


async def test_an_emergency_names_112_first_and_the_report_goes_on(chat: CitizenChat):
    letters = to_citizen(await chat.say("ada rumah kebakaran di Dinoyo, tolong apinya besar sekali!"))
    assert "112" in letters[0].text
    assert "\n" not in letters[0].text
    assert len(letters) == 2
    later = to_citizen(await chat.say("baru saja"))
    assert letters[0].text not in [one.text for one in later], "once is enough"


async def test_a_second_report_is_a_new_one(chat: CitizenChat):
    first = await to_filed(chat)
    await chat.say("/lapor")
    second = await to_filed(chat, "lampu jalan mati di Sawojajar sejak minggu lalu")
    assert first.code != second.code
    assert second.category == "dpuprpkp.pju_mati"
