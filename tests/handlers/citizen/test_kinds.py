"""What sort of report it is: read back with its dates, and changed by a button or in words."""

import pytest

from tests.support.citizen_chat import STORY, CitizenChat, to_citizen, to_review, words


async def filed(chat: CitizenChat, letters):
    letters = await chat.tap("Ya, kirim", letters)
    return (await chat.reports())[-1], words(letters)


async def test_the_kind_is_read_back_in_plain_words_with_its_last_day(chat: CitizenChat):
    review = words(await to_review(chat))
    assert "Jenis:</b> keluhan. Selesai ditangani paling lambat Jumat, 11 Desember 2026." in review


async def test_a_complaint_becomes_a_suggestion_with_its_own_clock(chat: CitizenChat):
    letters = await chat.change("Ubah jenis", await to_review(chat))
    told = words(letters)
    assert "Usul:" in told
    assert "Senin, 30 November 2026" in told, "five working days"
    assert "Jumat, 11 Desember 2026" in told, "fourteen"
    letters = await chat.tap("Usul", letters)
    assert "usul. Ditanggapi paling lambat Senin, 30 November 2026." in words(letters)
    report, told = await filed(chat, letters)
    assert (report.kind, report.finish_by.isoformat()) == ("suggestion", "2026-11-30")
    assert report.routing["kind_by"] == "citizen"
    assert "Usul Kakak ditanggapi tuntas, paling lambat Senin, 30 November 2026" in told


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("ini cuma usul kak", "suggestion"),
        ("minta informasi", "information"),
        ("keluhan", "complaint"),
        ("pungli", "oversight"),
    ],
)
async def test_the_kind_can_be_typed_at_the_review(chat: CitizenChat, typed: str, kind: str):
    await to_review(chat)
    report, _ = await filed(chat, await chat.say(typed))
    assert (report.kind, report.text) == (kind, STORY)


async def test_words_added_later_do_not_change_the_kind_she_chose(chat: CitizenChat):
    await to_review(chat)
    await chat.say("usul")
    report, _ = await filed(chat, await chat.say("mohon segera diperbaiki, bolong parah sekali"))
    assert report.kind == "suggestion"


async def test_the_kind_may_be_left_as_it_is(chat: CitizenChat):
    letters = await chat.tap("Biarkan", await chat.change("Ubah jenis", await to_review(chat)))
    assert "Jenis:</b> keluhan" in words(letters)
    assert to_citizen(letters)[-1].buttons[0][0].text == "Ya, kirim"


async def test_abuse_of_office_is_explained_and_never_goes_to_the_office_it_is_about(chat: CitizenChat):
    letters = await to_review(chat, STORY)
    letters = await chat.change("Ubah dinas", letters)
    letters = await chat.say("dishub")
    letters = await chat.tap("Soal petugas", await chat.change("Ubah jenis", letters))
    told = words(letters)
    assert "nama Kakak tidak pernah ikut" in told
    assert "Diperiksa Inspektorat, hanya dibaca kelompok khusus" in told
    parts = await chat.tap("Ada yang keliru", letters)
    labels = [one.text for row in to_citizen(parts)[-1].buttons for one in row]
    assert "Ubah jenis" in labels
    assert "Ubah dinas" not in labels
    report, _ = await filed(chat, letters)
    assert (report.kind, report.department, report.named) == ("oversight", "Inspektorat", False)
    assert report.privacy != "open"


async def test_what_was_taken_for_abuse_by_mistake_goes_back_to_its_department(chat: CitizenChat):
    letters = await to_review(chat)
    letters = await chat.tap("Soal petugas", await chat.change("Ubah jenis", letters))
    letters = await chat.tap("Keluhan", await chat.change("Ubah jenis", letters))
    report, _ = await filed(chat, letters)
    assert (report.kind, report.department) == ("complaint", "DPUPRPKP")
    assert report.privacy != "open", "her name stays away until she says otherwise"


async def test_where_abuse_goes_cannot_be_changed_by_an_old_button(chat: CitizenChat):
    parts = await chat.tap("Ada yang keliru", await to_review(chat))
    await chat.tap("Soal petugas", await chat.tap("Ubah jenis", parts))
    letters = await chat.tap("Ubah dinas", parts)
    assert "selalu ke Inspektorat" in words(letters)


async def test_a_question_needs_no_place_no_photo_and_no_beginning(chat: CitizenChat):
    letters = await chat.say("berapa biaya dan apa saja syarat mengurus KTP hilang?")
    for _ in range(4):
        if "Ini yang saya tangkap" in words(letters):
            break
        assert "Di mana" not in words(letters)
        assert "Sejak kapan" not in words(letters)
        letters = await chat.say("lewati")
    report, _ = await filed(chat, letters)
    assert (report.kind, report.place, report.since) == ("information", "", None)


async def test_an_idea_may_be_for_the_whole_city(chat: CitizenChat):
    letters = await chat.say("usul, sebaiknya taman kota diberi tempat sampah lebih banyak")
    assert "Tentang tempat tertentu" in words(letters)
    assert to_citizen(letters)[-1].menu[1] == ("Lewati",)
    for _ in range(4):
        letters = await chat.say("Lewati")
        if "Ini yang saya tangkap" in words(letters):
            break
    report, _ = await filed(chat, letters)
    assert (report.kind, report.place) == ("suggestion", "")


async def test_what_turns_out_a_complaint_is_asked_for_its_place_after_all(chat: CitizenChat):
    await chat.say("usul, sebaiknya taman kota diberi tempat sampah lebih banyak")
    for _ in range(4):
        await chat.say("Lewati")
    assert "Di mana tempatnya" in words(await chat.say("keluhan"))


async def test_a_part_can_be_changed_by_its_name_at_any_question(chat: CitizenChat):
    await chat.say(STORY)
    assert "Tulis lagi ceritanya" in words(await chat.say("ubah cerita"))


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("jenis", "Lebih pas disebut apa"),
        ("ganti tempatnya", "Di mana tempatnya"),
        ("foto", "fotonya"),
        ("ubah nama", "melihat nama Kakak"),
        ("dinasnya", "ditujukan ke mana"),
    ],
)
async def test_at_the_review_each_part_may_be_named(chat: CitizenChat, typed: str, asked: str):
    await to_review(chat)
    assert asked in words(await chat.say(typed))


async def test_a_name_that_nobody_will_see_cannot_be_let_in_by_an_old_button(chat: CitizenChat):
    review = await to_review(chat)
    parts = await chat.tap("Ada yang keliru", review)
    letters = await chat.tap("Anonim", await chat.tap("Kerahasiaan", review))
    assert "tidak membawa nama Kakak" in words(await chat.tap("Ubah soal nama", parts))
    assert "tidak membawa nama Kakak" in words(await chat.say("ubah soal nama"))
    report, _ = await filed(chat, letters)
    assert (report.privacy, report.named) == ("anonymous", False)
