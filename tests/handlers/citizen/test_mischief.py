"""Floods, repeats, insults, empty messages and blocks: everything is stored first, and answered calmly."""

import json
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import select

from complaints.lifecycle import Action
from handlers.desk.guarding import blocks as deeds
from storage.care import blocks
from storage.cases import reports
from storage.letters import BotName
from storage.people import dialogues, officers
from storage.tables import BlockedMessage, Citizen, CitizenBlock, OutboxLetter
from tests.support.citizen_chat import (
    STORY,
    CitizenChat,
    Clock,
    staff_do,
    to_citizen,
    to_filed,
    to_review,
    words,
)
from tests.support.updates import SRI


async def block(chat: CitizenChat, report_id: int, days: int = 7) -> None:
    async with chat.desk.work() as work:
        report = await reports.by_id(work.session, report_id)
        officer = await officers.enrol(work.session, 901, "Rina", None, "coordinator", work.now)
        await officers.opened_private_chat(work.session, 901, work.now)
        row = CitizenBlock(
            citizen_id=report.citizen_id,
            report_id=report_id,
            officer_id=officer.id,
            reason="iseng",
            at=work.now,
            until=work.now + timedelta(days=days),
        )
        await blocks.add(work.session, row)


async def kept(chat: CitizenChat) -> list[str]:
    async with chat.desk.database.reading() as session:
        return [one.text for one in (await session.exec(select(BlockedMessage))).all()]


async def draft(chat: CitizenChat) -> dict[str, Any]:
    async with chat.desk.database.reading() as session:
        row = await dialogues.get(session, BotName.CITIZEN, SRI["id"], SRI["id"])
    return (row.data if row else {}).get("writing", {}).get("draft", {})


# --- insults and messages without words ------------------------------------------------------------------


async def test_an_insult_alone_is_met_calmly_and_the_substance_asked_for(chat: CitizenChat):
    letters = await chat.say("jancok kalian semua!!!")
    assert "kesal" in words(letters)
    assert "apa yang terjadi" in words(letters)
    assert await draft(chat) == {}
    assert await chat.state() is None


async def test_an_insult_in_the_middle_is_no_answer_and_the_question_is_asked_again(chat: CitizenChat):
    asked = await chat.say(STORY)
    before = await draft(chat)
    letters = await chat.say("asu!")
    assert "kesal" in words(letters)
    assert to_citizen(letters)[-1].buttons == to_citizen(asked)[-1].buttons
    assert await draft(chat) == before


async def test_the_raw_words_of_an_insulting_story_are_kept_and_softened_for_the_staff(chat: CitizenChat):
    report = await to_filed(chat, f"{STORY}, pemerintah goblok")
    assert "goblok" in report.text
    cards = [one.text for one in await chat.waiting_letters() if one.bot == BotName.STAFF]
    assert cards
    assert all("goblok" not in one for one in cards)
    assert any("g***k" in one for one in cards)


@pytest.mark.parametrize("empty", ["😂😂", "...", "p", "tes", "halo", "???"])
async def test_an_empty_message_gets_a_friendly_way_in(chat: CitizenChat, empty: str):
    letters = await chat.say(empty)
    assert len(to_citizen(letters)) == 1
    assert "{" not in words(letters)
    assert await chat.state() is None


async def test_a_message_without_words_is_no_answer(chat: CitizenChat):
    await chat.say(STORY)
    before = await draft(chat)
    letters = await chat.say("🤔")
    assert "belum bisa saya baca" in words(letters)
    assert await draft(chat) == before


# --- floods and repeats -------------------------------------------------------------------------------------


async def test_in_a_flood_everything_is_stored_and_the_answers_are_merged(chat: CitizenChat, clock: Clock):
    await chat.say(STORY)
    for number in range(40):
        await chat.say(f"tambahan ke-{number}: lubangnya makin dalam dan lebar")
        clock.forward(seconds=0.5)
    whole = json.dumps(await draft(chat))
    assert all(f"tambahan ke-{number}:" in whole for number in range(40))
    async with chat.desk.database.reading() as session:
        rows = (await session.exec(select(OutboxLetter))).all()
    hers = [row.payload.get("text", "") for row in rows if row.bot == BotName.CITIZEN]
    assert sum("Pelan-pelan" in one for one in hers) == 1
    assert len(hers) < 20
    clock.forward(seconds=90)
    letters = await chat.say("lubangnya di sebelah kiri")
    assert all(one.merge_key is None for one in to_citizen(letters))


async def test_the_answer_to_a_report_is_never_merged_away(chat: CitizenChat):
    await to_review(chat)
    for number in range(15):
        await chat.say(f"tambahan lagi nomor {number} soal lubang")
    await chat.new_letters()
    letters = await chat.tap("Ya, kirim", [one for one in await chat.waiting_letters() if one.buttons])
    assert "sudah terkirim" in words(letters).casefold()
    assert [one.merge_key for one in to_citizen(letters)] == [None]


async def test_a_repeated_story_is_not_taken_for_an_answer(chat: CitizenChat, clock: Clock):
    await chat.say(STORY)
    before = await draft(chat)
    clock.forward(seconds=20)
    letters = await chat.say(STORY)
    assert "sudah saya catat" in words(letters)
    assert await draft(chat) == before
    await chat.say("lewati")
    assert await draft(chat) != before


async def test_after_setting_it_aside_the_same_story_begins_anew(chat: CitizenChat):
    await chat.say(STORY)
    await chat.say("/batal")
    letters = await chat.say(STORY)
    assert "sudah saya catat" not in words(letters)
    assert (await draft(chat))["text"] == STORY


async def test_very_many_reports_a_day_are_all_taken_in_and_told(chat: CitizenChat, clock: Clock):
    async with chat.desk.database.transaction() as session:
        officer = await officers.enrol(session, 901, "Rina", None, "coordinator", clock.now)
        await officers.opened_private_chat(session, 901, clock.now)
        assert officer
    for number in range(11):
        clock.forward(minutes=12)
        await to_filed(chat, f"/lapor lampu jalan mati di depan Pasar Dinoyo tiang nomor {number}")
    assert len(await chat.reports()) == 11
    said = await chat.waiting_letters()
    assert sum("Hari ini sudah 10 laporan" in one.text for one in to_citizen(said)) == 1
    (told,) = [
        one for one in said if one.bot == BotName.STAFF and "Satu warga mengirim 10 laporan" in one.text
    ]
    assert told.chat_id == 901
    assert "Sri" not in told.text


# --- blocked ------------------------------------------------------------------------------------------------


async def test_a_blocked_citizen_is_answered_once_her_words_kept_and_shown_masked(
    chat: CitizenChat, clock: Clock
):
    report = await to_filed(chat)
    await block(chat, report.id or 0)
    first = await chat.say("jalan rusak lagi di depan rumah Sri, hp 081234567890")
    assert "dibaca koordinator" in words(first)
    assert to_citizen(await chat.say("halo?")) == []
    assert len(await kept(chat)) == 2
    assert len(await chat.reports()) == 1
    clock.forward(days=1)
    for number in await deeds.untold(chat.desk):
        await deeds.tell_digest(chat.desk, number)
    (digest,) = [one for one in await chat.new_letters() if one.bot == BotName.STAFF]
    assert digest.chat_id == 901
    assert report.code in digest.text
    assert "jalan rusak lagi" in digest.text
    for secret in ("081234567890", "Sri", str(SRI["id"])):
        assert secret not in digest.text
    assert await deeds.untold(chat.desk) == []


async def test_a_blocked_citizen_still_follows_and_answers_her_reports(chat: CitizenChat, clock: Clock):
    report = await to_filed(chat)
    await staff_do(chat, report.id or 0, Action.TAKE)
    await staff_do(chat, report.id or 0, Action.ASK, "Sebelah mana?")
    await block(chat, report.id or 0)
    assert report.code in words(await chat.say("/laporanku"))
    assert "sampai" in words(await chat.say("sebelah timur gerbang sekolah"))
    assert await kept(chat) == []
    assert (await chat.reports())[0].state == "in_progress"
    assert "tersimpan" in words(await chat.say("/lapor lampu mati di Sukun"))
    assert len(await kept(chat)) == 1


async def test_an_emergency_of_a_blocked_citizen_is_heard_at_once(chat: CitizenChat):
    report = await to_filed(chat)
    await block(chat, report.id or 0)
    letters = await chat.say("kebakaran rumah di Jalan Kawi, ada orang terjebak di dalam")
    assert "telepon 112" in words(letters)
    (alarm,) = [one for one in letters if one.bot == BotName.STAFF]
    assert "kebakaran rumah" in alarm.text


async def test_a_draft_cannot_be_sent_while_blocked_and_can_afterwards(chat: CitizenChat, clock: Clock):
    report = await to_filed(chat)
    review = await to_review(chat, "/lapor lampu jalan mati di depan Pasar Dinoyo")
    await block(chat, report.id or 0, days=3)
    assert "tersimpan" in words(await chat.tap("Ya, kirim", review))
    assert len(await chat.reports()) == 1
    clock.forward(days=4)
    await chat.tap("Ya, kirim", review)
    assert len(await chat.reports()) == 2


async def test_erasing_herself_does_not_end_a_block(chat: CitizenChat, clock: Clock):
    report = await to_filed(chat)
    await block(chat, report.id or 0, days=30)
    await chat.say("sesuatu yang tersimpan")
    asked = await chat.say("/hapus")
    asked = await chat.tap("Ya, hapus", asked)
    await chat.tap("Hapus sekarang", asked)
    assert await kept(chat) == []
    letters = await chat.say("jalan rusak di Sukun")
    assert "dibaca koordinator" in words(letters)
    async with chat.desk.database.reading() as session:
        (row,) = (await session.exec(select(CitizenBlock))).all()
        hers = (await session.exec(select(Citizen).where(Citizen.telegram_id == SRI["id"]))).one()
    assert row.citizen_id == hers.id
    assert row.account_tag is None


# --- restricting --------------------------------------------------------------------------------------------


async def test_restricting_takes_her_name_off_the_cards_at_once(chat: CitizenChat):
    report = await to_filed(chat)
    async with chat.desk.work() as work:
        row = await reports.by_id(work.session, report.id or 0)
        row.named = True
        work.session.add(row)
    letters = await chat.say("/batasi")
    assert "hanya dipakai" in words(letters)
    assert not (await chat.reports())[0].named
    assert [one for one in letters if one.bot == BotName.STAFF and "membatasi" in one.text]
    assert "selesai" in words(await chat.say("/batasi selesai"))
    (paper,) = [one.document for one in await chat.say("/dataku") if one.document]
    assert "Kakak membatasi pemakaian data" in paper[1]
