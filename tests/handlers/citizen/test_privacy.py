"""Who may see a report, what is held about her, and how she is forgotten; both bots over one real desk."""

import dataclasses
import json

import pytest
from sqlmodel import select

from handlers.callbacks import Press
from storage.care import audit
from storage.cases import reports
from storage.letters import BotName, Letter
from storage.people import citizens
from storage.tables import (
    Attachment,
    Citizen,
    Dialogue,
    Identity,
    InboxUpdate,
    MessageLink,
    OutboxLetter,
    Report,
    ReportEvent,
)
from tests.support import updates
from tests.support.citizen_chat import STORY, CitizenChat, Clock, sent, to_citizen, to_filed, to_review, words
from tests.support.staff_group import RINA, StaffGroup

SMALL_GROUP = -1009
LEVELS = {"Terbuka": "open", "Anonim": "anonymous", "Rahasia": "confidential"}
ABUSE = "pejabat korupsi dana bantuan warga di Dinoyo"


def with_small_group(chat: CitizenChat) -> CitizenChat:
    return CitizenChat(dataclasses.replace(chat.desk, confidential_chat_id=SMALL_GROUP), chat.person)


def for_staff(letters: list[Letter]) -> list[Letter]:
    return [one for one in letters if one.bot == BotName.STAFF]


async def filed_as(chat: CitizenChat, level: str, story: str = STORY) -> tuple[Report, list[Letter]]:
    offered = await chat.tap("Kerahasiaan", await to_review(chat, story))
    letters = await chat.tap("Ya, kirim", await chat.tap(level, offered))
    return (await chat.reports())[-1], letters


# --- the level ------------------------------------------------------------------------------------


@pytest.mark.parametrize("label", LEVELS)
async def test_the_level_is_explained_chosen_and_shown(chat: CitizenChat, label: str):
    offered = await chat.tap("Kerahasiaan", await to_review(chat))
    for one in LEVELS:
        assert f"<b>{one}:</b>" in words(offered)
    review = await chat.tap(label, offered)
    assert f"<b>Kerahasiaan:</b> {label.lower()}" in words(review)
    await chat.tap("Ya, kirim", review)
    (report,) = await chat.reports()
    assert report.privacy == LEVELS[label]
    assert not report.named


@pytest.mark.parametrize(
    ("typed", "level"),
    [("rahasia", "confidential"), ("Anonim.", "anonymous"), ("tolong dirahasiakan ya kak", "confidential")],
)
async def test_the_level_can_be_typed(chat: CitizenChat, typed: str, level: str):
    await to_review(chat)
    await chat.tap("Ya, kirim", await chat.say(typed))
    (report,) = await chat.reports()
    assert report.privacy == level
    assert typed not in report.text


async def test_an_invented_level_is_refused(chat: CitizenChat):
    offered = await chat.tap("Kerahasiaan", await to_review(chat))
    number = Press.unpack(to_citizen(offered)[-1].buttons[0][0].data or "").target
    await chat.send(updates.press(Press("privacy", number, 0, "secret").pack()))
    await chat.say("ya")
    assert [one.privacy for one in await chat.reports()] == ["open"]


async def test_words_added_later_do_not_lower_what_she_chose(chat: CitizenChat):
    await to_review(chat, ABUSE)
    await chat.say("rahasia")
    await chat.tap("Ya, kirim", await chat.say("kejadiannya berulang tiap bulan"))
    (report,) = await chat.reports()
    assert report.privacy == "confidential"


async def test_abuse_of_office_is_restricted_whatever_she_presses(chat: CitizenChat):
    review = await to_review(chat, ABUSE)
    assert "rahasia" in words(review)
    assert "selalu rahasia" in words(await chat.tap("Kerahasiaan", review))


@pytest.mark.parametrize(("level", "story"), [("Rahasia", STORY), ("", ABUSE)])
async def test_without_a_small_group_staff_get_no_trace(chat: CitizenChat, level: str, story: str):
    report = (await filed_as(chat, level, story))[0] if level else await to_filed(chat, story)
    await chat.say(f"tambahan untuk {report.code}: masih sama")
    group = StaffGroup(chat.desk)
    assert for_staff(await chat.waiting_letters()) == []
    await group.new_letters()
    for said in ("/antrian", f"/lihat {report.code}"):
        shown = await group.send(group.message(RINA, text=said))
        assert "Jalan" not in shown[-1].text
        assert report.code not in shown[-1].text
    pressed = await group.send(group.press(RINA, Press("take", report.id or 0, 1).pack(), 1))
    assert "tidak ditemukan" in pressed[-1].text


@pytest.mark.parametrize(("level", "story"), [("Rahasia", STORY), ("", ABUSE)])
async def test_with_one_everything_happens_there_and_only_there(chat: CitizenChat, level: str, story: str):
    chat = with_small_group(chat)
    report = (await filed_as(chat, level, story))[0] if level else await to_filed(chat, story)
    await chat.say(f"tambahan untuk {report.code}: masih sama")
    assert {one.chat_id for one in for_staff(await chat.waiting_letters())} == {SMALL_GROUP}

    common, small = StaffGroup(chat.desk), StaffGroup(chat.desk, SMALL_GROUP)
    await small.deliver()
    await small.new_letters()
    await common.new_letters()
    listed = await common.send(common.message(RINA, text="/antrian"))
    assert report.code not in listed[-1].text
    await small.new_letters()
    listed = await small.send(small.message(RINA, text="/antrian"))
    assert report.code in listed[-1].text
    letters = await small.tap(RINA, await small.card(report), "Ambil", await small.hung(report))
    assert {one.chat_id for one in for_staff(letters)} == {SMALL_GROUP}
    assert to_citizen(letters)
    number = await small.hung(report)
    await small.send(small.press(RINA, Press("ask", report.id or 0, 9).pack(), number))
    answered = await small.send(small.reply(RINA, number, text="Kapan terakhir terjadi?"))
    assert any("Kapan terakhir" in one.text for one in to_citizen(answered))
    async with chat.desk.database.reading() as session:
        (row,) = await reports.of_citizen(session, report.citizen_id)
        assert row.state == "waiting_citizen"


async def test_a_member_of_the_common_group_is_no_member_of_the_small_one(chat: CitizenChat):
    chat = with_small_group(chat)
    report, _ = await filed_as(chat, "Rahasia")
    small = StaffGroup(chat.desk, SMALL_GROUP)
    small.members = set()
    await small.new_letters()
    shown = await small.send(small.message(RINA, text=f"/lihat {report.code}"))
    assert "bukan anggota" in shown[-1].text


# --- /dataku ----------------------------------------------------------------------------------------


async def test_dataku_gives_everything_in_one_document(chat: CitizenChat, clock: Clock):
    report = await to_filed(chat)
    await chat.send(updates.photo(caption=f"foto untuk {report.code}"))
    async with chat.desk.database.transaction() as session:
        subject = f"report:{report.id}"
        await audit.note(session, "officer:1", "note", subject, None, {"text": "urusan dalam"}, clock.now)
    await chat.say("jembatan di Dinoyo retak")
    letters = await chat.say("/dataku")
    (letter,) = [one for one in to_citizen(letters) if one.document]
    name, text = letter.document or ("", "")
    assert name.endswith(".txt")
    for held in ("Sri", "sriw", str(chat.person["id"]), report.code, report.text, "2026-1", "laporan masuk"):
        assert held in text, held
    assert "jembatan di Dinoyo retak" in text
    assert "Kakak meminta salinan data" in text
    assert "petugas menulis catatan kerja" in text
    assert "urusan dalam" not in text
    async with chat.desk.database.reading() as session:
        (record,) = await audit.about(session, f"citizen:{report.citizen_id}")
    assert (record.action, str(chat.person["id"]) in repr(record)) == ("data-copy", False)


async def test_dataku_names_no_officer_and_speaks_her_language(chat: CitizenChat, clock: Clock):
    report = await to_filed(chat)
    group = StaffGroup(chat.desk)
    await group.deliver()
    await group.tap(RINA, await group.card(report), "Ambil", await group.hung(report))
    await group.send(
        group.reply(RINA, await group.hung(report), text="Sudah dicek Rina Dewi, besok ditambal")
    )
    await chat.say("/bahasa english")
    letters = await chat.say("/dataku")
    _, text = next(one.document for one in letters if one.document)
    assert "besok ditambal" in text
    assert "Rina" not in text
    assert "WHO YOU ARE" in text


async def test_dataku_of_a_newcomer_is_short_and_honest(chat: CitizenChat):
    letters = await chat.say("/dataku")
    _, text = next(one.document for one in letters if one.document)
    assert "LAPORAN" not in text
    assert "tidak ada" in text


# --- /hapus -----------------------------------------------------------------------------------------


async def erased(chat: CitizenChat) -> list[Letter]:
    again = await chat.tap("Ya, hapus", await chat.say("/hapus"))
    return await chat.tap("Hapus sekarang", again)


async def everything(chat: CitizenChat) -> str:
    """Every byte of every table about people, in one string."""
    rows = []
    async with chat.desk.database.reading() as session:
        for table in (Citizen, Identity, Dialogue, InboxUpdate, MessageLink, Report, ReportEvent, Attachment):
            rows += [row.model_dump_json() for row in await session.exec(select(table))]
        rows += [row.model_dump_json() for row in await audit.since(session, chat.desk.clock())]
    return "\n".join(rows)


async def test_hapus_asks_twice_and_can_be_left(chat: CitizenChat):
    report = await to_filed(chat)
    first = await chat.say("/hapus")
    assert "Tetap ada" in words(first)
    assert "tidak ada yang dihapus" in words(await chat.tap("Tidak jadi", await chat.tap("Ya, hapus", first)))
    await chat.send(updates.press(Press("eraseyes").pack()))
    async with chat.desk.database.reading() as session:
        assert await citizens.identity_of(session, report.citizen_id, chat.desk.seal)


async def test_the_second_question_is_good_for_an_hour(chat: CitizenChat, clock: Clock):
    again = await chat.tap("Ya, hapus", await chat.say("/hapus"))
    clock.forward(hours=2)
    await chat.tap("Hapus sekarang", again)
    async with chat.desk.database.reading() as session:
        assert await citizens.by_telegram_id(session, chat.person["id"]) is not None


async def test_hapus_leaves_no_trace_of_her_and_keeps_the_case(chat: CitizenChat):
    story = f"{STORY}, saya Sri @sriw nomor {updates.SRI['id']}"
    report = await to_filed(chat, story)
    await chat.send(updates.photo(caption=f"foto dari Sri untuk {report.code}"))
    (card,) = [one for one in await chat.waiting_letters() if one.purpose == "card"]
    await sent(chat, Letter(bot=BotName.CITIZEN, chat_id=chat.person["id"], report_id=report.id), 4711)
    letters = await erased(chat)

    farewell = to_citizen(letters)
    assert len(farewell) == 1
    assert "Sudah dihapus" in farewell[0].text
    assert farewell[0].chat_id == chat.person["id"]
    left = await everything(chat)
    for trace in (str(chat.person["id"]), "sriw", "Sri ", "Wahyuni"):
        assert trace not in left, trace
    assert "bolong parah" in left
    assert card.chat_id == chat.desk.staff_chat_id
    waiting = [one for one in await chat.waiting_letters() if one.chat_id == chat.person["id"]]
    assert len(to_citizen(waiting)) == 1
    async with chat.desk.database.reading() as session:
        assert (await session.exec(select(Attachment))).all()
        (record,) = await audit.about(session, f"citizen:{report.citizen_id}")
    assert record.action == "erase-identity"


async def test_afterwards_nothing_is_pushed_and_she_is_somebody_new(chat: CitizenChat):
    report = await to_filed(chat)
    await erased(chat)
    group = StaffGroup(chat.desk)
    await group.deliver()
    await group.new_letters()
    letters = await group.tap(RINA, await group.card(report), "Ambil", await group.hung(report))
    assert to_citizen(letters) == []
    assert "Belum ada laporan" in words(await chat.say("/laporanku"))
    async with chat.desk.database.reading() as session:
        found = await citizens.by_telegram_id(session, chat.person["id"])
    assert found is not None
    assert found.id != report.citizen_id


async def test_the_name_on_an_open_card_goes_too(chat: CitizenChat):
    review = await to_review(chat)
    await chat.tap("Ya, kirim", await chat.tap("Boleh", await chat.change("Ubah soal nama", review)))
    group = StaffGroup(chat.desk)
    (report,) = await chat.reports()
    assert "Sri" in (await group.card(report)).text
    await group.deliver()
    await erased(chat)
    assert "Sri" not in (await group.card(report)).text
    async with chat.desk.database.reading() as session:
        kept = (await session.exec(select(OutboxLetter).where(OutboxLetter.bot == "staff"))).all()
    assert not [row for row in kept if "Sri" in repr(row.payload)]


async def test_a_second_press_finds_nobody(chat: CitizenChat):
    again = await chat.tap("Ya, hapus", await chat.say("/hapus"))
    await chat.tap("Hapus sekarang", again)
    await chat.tap("Hapus sekarang", again)
    async with chat.desk.database.reading() as session:
        assert await citizens.by_telegram_id(session, chat.person["id"]) is None


async def test_a_copy_for_other_programs_holds_the_same(chat: CitizenChat):
    report = await to_filed(chat)
    (letter,) = [one for one in await chat.say("/dataku json") if one.document]
    assert letter.secret
    name, content = letter.document
    assert name.endswith(".json")
    told = json.loads(content)
    assert told["person"]["name"] == "Sri"
    assert told["person"]["surname"] == "Wahyuni"
    assert told["person"]["notice"]["version"]
    assert [one["code"] for one in told["reports"]] == [report.code]
    assert told["reports"][0]["history"][0]["what"] == "register"
    assert [one["what"] for one in told["uses"]] == ["data-copy"]
