"""Writing to people by name: in private where they opened the bot, else in their room."""

import pytest
from sqlmodel import select

from handlers.desk.staff_letters import tell_coordinators, tell_leaders, tell_leads, tell_officer
from handlers.desk.unasked import unheard
from storage.letters import BotName, Lane, Letter, LetterKind
from storage.mail import outbox
from storage.mail import unheard as unheard_rows
from storage.mail.outbox import Outcome, Result
from storage.people import officers
from storage.tables import Citizen, Officer, OutboxLetter, Report
from tests.support.staff_group import HARNO, RINA, SARI, STAFF_BOT, STRANGER, WAHYU, YUSUF, StaffGroup

ROAD = "DPUPRPKP"


async def start(group: StaffGroup, person: dict, text: str = "/start") -> list[Letter]:
    update = group.message(person, text=text)
    update["message"]["chat"] = {"id": person["id"], "type": "private", "first_name": person["first_name"]}
    return await group.send(update)


async def known(group: StaffGroup, person: dict) -> Officer:
    async with group.desk.database.reading() as session:
        found = await officers.by_telegram_id(session, person["id"])
        assert found is not None
        return found


async def test_who_opened_the_bot_reads_it_in_private(group: StaffGroup):
    rina = await group.enrol(RINA, "officer", ROAD, private=True)
    async with group.desk.work() as work:
        await tell_officer(work, rina, "Ada kabar")
    (letter,) = await group.new_letters()
    assert (letter.bot, letter.chat_id, letter.text) == (BotName.STAFF, RINA["id"], "Ada kabar")


async def test_who_did_not_is_named_in_her_room(group: StaffGroup):
    rina = await group.enrol(RINA, "officer", ROAD)
    async with group.desk.work() as work:
        await tell_officer(work, rina, "Ada kabar")
    (letter,) = await group.new_letters()
    assert letter.chat_id == group.chat_id
    assert letter.text == '<a href="tg://user?id=901">Rina Dewi</a>\nAda kabar'


async def test_hostile_names_are_escaped(group: StaffGroup):
    rina = await group.enrol({**RINA, "first_name": '<b>"Rina', "last_name": "&"})
    async with group.desk.work() as work:
        await tell_officer(work, rina, "Ada kabar")
    (letter,) = await group.new_letters()
    assert letter.text.startswith('<a href="tg://user?id=901">&lt;b&gt;"Rina &amp;</a>\n')


async def test_several_of_one_room_share_one_letter(group: StaffGroup):
    await group.enrol(YUSUF, "coordinator")
    await group.enrol(HARNO, "coordinator")
    await group.enrol(RINA, "coordinator", private=True)
    async with group.desk.work() as work:
        await tell_coordinators(work, "Ada kabar", once_key="k")
        await tell_coordinators(work, "Ada kabar", once_key="k")
    letters = {one.chat_id: one.text for one in await group.new_letters()}
    assert letters.keys() == {RINA["id"], group.chat_id}
    assert "Yusuf" in letters[group.chat_id]
    assert "Harno" in letters[group.chat_id]


async def test_without_a_coordinator_or_lead_the_room_is_told_without_a_leader_nobody(group: StaffGroup):
    async with group.desk.work() as work:
        await tell_coordinators(work, "satu")
        await tell_leads(work, ROAD, "dua")
        await tell_leaders(work, "tiga")
    assert [one.text for one in await group.new_letters()] == ["satu", "dua"]


async def test_leads_are_those_of_the_department_and_leaders_are_leaders(group: StaffGroup):
    await group.enrol(SARI, "lead", ROAD, private=True)
    await group.enrol(HARNO, "lead", "Dishub", private=True)
    await group.enrol(WAHYU, "leader", private=True)
    async with group.desk.work() as work:
        await tell_leads(work, ROAD, "kepala", lane=Lane.FAST)
        await tell_leaders(work, "pimpinan")
    assert [one.chat_id for one in await group.new_letters()] == [SARI["id"], WAHYU["id"]]


async def test_what_is_restricted_is_never_said_in_private_or_in_a_common_room(group: StaffGroup):
    yusuf = await group.enrol(YUSUF, "coordinator")
    await group.enrol(SARI, "lead", ROAD, private=True)
    report = await group.file(privacy="confidential")
    async with group.desk.work() as work:
        await tell_officer(work, yusuf, "rahasia", report=report)
        await tell_coordinators(work, "rahasia", report=report)
        await tell_leads(work, report.department, "rahasia", report=report)
    assert await group.all_letters() == []


async def test_removed_people_hear_nothing(group: StaffGroup):
    rina = await group.enrol(RINA, private=True)
    async with group.desk.work() as work:
        await officers.remove(work.session, rina.id or 0, work.now)
        gone = await officers.any_by_telegram_id(work.session, RINA["id"])
        assert gone is not None
        await tell_officer(work, gone, "Ada kabar")
    assert await group.new_letters() == []


async def test_start_in_private_opens_the_chat(group: StaffGroup):
    await group.enrol(RINA)
    (hello,) = await start(group, RINA)
    assert "Rina Dewi" in hello.text
    assert (await known(group, RINA)).private_since == group.desk.clock()


async def test_help_in_private_tells_how_things_are_done(group: StaffGroup):
    await group.enrol(RINA)
    (told,) = await start(group, RINA, "/bantuan")
    assert "/piket" in told.text
    for of_others in ("/undang", "/laporan", "/apresiasi", "/identitas"):
        assert of_others not in told.text, "nothing is promised that she may not do"


async def test_help_of_those_who_lead_tells_of_their_commands_too(group: StaffGroup):
    await group.enrol(RINA, role="lead")
    (told,) = await start(group, RINA, "/bantuan")
    assert {"/laporan", "/apresiasi"} <= set(told.text.split())
    assert "/undang" not in told.text
    await group.enrol(HARNO, role="coordinator")
    (told,) = await start(group, HARNO, "/bantuan")
    assert {"/laporan", "/undang", "/identitas", "/lapor_csv"} <= set(told.text.split())


async def test_any_word_in_private_opens_the_chat(group: StaffGroup):
    await group.enrol(RINA)
    await start(group, RINA, "/antrian")
    assert (await known(group, RINA)).private_since is not None


async def test_blocking_the_bot_closes_the_chat(group: StaffGroup):
    await group.enrol(RINA, private=True)
    for number, (before, after) in enumerate((("member", "kicked"), ("kicked", "member")), 70):
        change = {
            "chat": {"id": RINA["id"], "type": "private", "first_name": "Rina"}, "from": RINA, "date": 1,
            "old_chat_member": {"status": before, "user": STAFF_BOT, "until_date": 0},
            "new_chat_member": {"status": after, "user": STAFF_BOT, "until_date": 0},
        }  # fmt: skip
        await group.send({"update_id": number, "my_chat_member": change})
        assert ((await known(group, RINA)).private_since is None) == (after == "kicked")


async def test_telegrams_refusal_closes_the_chat_and_no_citizen_is_touched(group: StaffGroup):
    rina = await group.enrol(RINA, private=True)
    await group.file(telegram_id=RINA["id"])
    async with group.desk.work() as work:
        await tell_officer(work, rina, "Ada kabar")
    (due,) = await outbox.due(group.desk.database, BotName.STAFF, group.desk.clock(), 10)
    await outbox.mark_sending(group.desk.database, [due.id])
    refused = Result(due.id, Outcome.BLOCKED, group.desk.clock(), reason="Blocked")
    await outbox.record(group.desk.database, [refused])
    assert (await known(group, RINA)).private_since is None
    async with group.desk.database.reading() as session:
        her = (await session.exec(select(Citizen).where(Citizen.telegram_id == RINA["id"]))).one()
    assert her.blocked_bot_at is None


async def test_a_stranger_in_private_is_nobody(group: StaffGroup):
    await start(group, STRANGER)
    async with group.desk.database.reading() as session:
        assert await officers.any_by_telegram_id(session, STRANGER["id"]) is None


async def blocked(group: StaffGroup) -> None:
    """Telegram refuses what waits first for the staff bot: she blocked it."""
    (due, *_) = await outbox.due(group.desk.database, BotName.STAFF, group.desk.clock(), 10)
    await outbox.mark_sending(group.desk.database, [due.id])
    refused = Result(due.id, Outcome.BLOCKED, group.desk.clock(), reason="Blocked")
    await outbox.record(group.desk.database, [refused])


async def repeat(group: StaffGroup) -> list[Letter]:
    for number in await unheard.waiting(group.desk):
        await unheard.repeat(group.desk, number)
        await unheard.repeat(group.desk, number)
    return [one for one in await group.all_letters() if one.chat_id == group.chat_id]


async def test_what_her_private_chat_refuses_is_said_once_in_her_room(group: StaffGroup):
    rina = await group.enrol(RINA, "officer", ROAD, private=True)
    async with group.desk.work() as work:
        await tell_officer(work, rina, "Ada kabar")
        await tell_officer(work, rina, "Kabar kedua")
    await blocked(group)
    said = await repeat(group)
    assert [one.text.splitlines()[1] for one in said] == ["Ada kabar", "Kabar kedua"]
    assert all(one.text.startswith('<a href="tg://user?id=901">') and "/start" in one.text for one in said)
    assert await unheard.waiting(group.desk) == []


@pytest.mark.parametrize("chat_id", [-1001234567, 901])
async def test_photos_that_telegram_would_not_remove_are_left_to_people_once(group: StaffGroup, chat_id: int):
    await group.enrol(YUSUF, "coordinator", "Diskominfo", private=True)
    report = await group.file()
    async with group.desk.work() as work:
        remove = {"kind": LetterKind.REMOVE, "removes": (41, 42), "report_id": report.id}
        await work.say(Letter(bot=BotName.STAFF, chat_id=chat_id, **remove))
    (row,) = [
        one
        for one in await outbox.due(group.desk.database, BotName.STAFF, group.desk.clock(), 10)
        if one.letter.kind is LetterKind.REMOVE
    ]
    await outbox.mark_sending(group.desk.database, [row.id])
    reason = "Bad Request: message can't be deleted"
    await outbox.record(
        group.desk.database, [Result(row.id, Outcome.REFUSED, group.desk.clock(), reason=reason)]
    )
    await repeat(group)
    (told,) = [one for one in await group.all_letters() if "🗑" in one.text]
    assert report.code in told.text
    if chat_id < 0:
        assert told.chat_id == YUSUF["id"]
        assert "https://t.me/c/1234567/41" in told.text
        assert "https://t.me/c/1234567/42" in told.text
    else:
        assert (told.chat_id, told.reply_to) == (chat_id, 41)


async def test_answers_in_her_private_chat_and_words_to_removed_people_are_not_repeated(group: StaffGroup):
    rina = await group.enrol(RINA, "officer", ROAD, private=True)
    async with group.desk.work() as work:
        private = Letter(bot=BotName.STAFF, chat_id=RINA["id"], text="hanya untuknya", lane=Lane.SLOW)
        await work.say(private)
        await tell_officer(work, rina, "Ada kabar")
    await blocked(group)
    async with group.desk.database.transaction() as session:
        await officers.remove(session, rina.id or 0, group.desk.clock())
    assert await repeat(group) == []


async def test_what_became_restricted_meanwhile_is_not_repeated_in_a_common_room(group: StaffGroup):
    rina = await group.enrol(RINA, "officer", ROAD, private=True)
    report = await group.file()
    async with group.desk.work() as work:
        await tell_officer(work, rina, "Ada kabar", report=report)
    async with group.desk.database.transaction() as session:
        now_hidden = await session.get(Report, report.id)
        assert now_hidden is not None
        now_hidden.privacy = "confidential"
        session.add(now_hidden)
        told = select(OutboxLetter.id).where(OutboxLetter.chat_id == RINA["id"])
        await unheard_rows.note(session, [one for one in await session.exec(told) if one])
    assert not [one for one in await repeat(group) if "Ada kabar" in one.text]
