"""Groups for different purposes: setting them up, who sees what in which, and where cards hang."""

from typing import Any

import pytest

from complaints.lifecycle import State
from handlers.callbacks import Press
from handlers.desk.guarding import restricted_cards
from handlers.desk.unasked import room_troubles
from storage.cases import cards
from storage.groups import moved, rooms, troubles
from storage.letters import BotName, Letter, LetterKind, Sent
from storage.mail import outbox
from storage.mail.outbox import Outcome, Result
from storage.tables import Report
from tests.support.staff_group import (
    ANONYMOUS,
    HARNO,
    RINA,
    SARI,
    STAFF_BOT,
    YUSUF,
    StaffGroup,
    to_citizen,
    toast,
)

ROAD, LAMPS = "DPUPRPKP", "Dishub"
LAMP_CHAT, CLOSED_CHAT = -100_200, -100_300
GOOD = "Lubang ditambal regu Bina Marga besok pagi, 24/11."


def another(group: StaffGroup, chat_id: int) -> StaffGroup:
    """The same desk, seen from another group with the same people."""
    other = StaffGroup(group.desk, chat_id)
    other.members |= {YUSUF["id"]}
    return other


async def heard(group: StaffGroup, update: dict[str, Any]) -> list[Letter]:
    """Only the letters written because of it, whatever another group read before."""
    await group.new_letters()
    return await group.send(update)


async def set_up(group: StaffGroup, words: str, **chat: Any) -> str:
    """A coordinator sends `/pasang …` in that group; the answer."""
    await group.enrol(YUSUF, "coordinator", "Diskominfo", private=True)
    await group.new_letters()
    update = group.message(YUSUF, text=f"/pasang {words}".strip())
    update["message"]["chat"] |= chat
    (told,) = await heard(group, update)
    return told.text


async def look_after(group: StaffGroup) -> None:
    """The timetable tells troubles and moves cards."""
    for number in await room_troubles.untold(group.desk):
        await room_troubles.attend(group.desk, number)


async def room_of(group: StaffGroup, report: Report) -> tuple[int, int | None, int | None]:
    """Where its card hangs."""
    async with group.desk.database.reading() as session:
        card = await cards.get(session, report.id or 0)
        assert card is not None
        return card.chat_id, card.thread_id, card.message_id


async def passed_on(group: StaffGroup, report: Report, short: str) -> list[Letter]:
    """Rina passes a report on, by the question under its card."""
    data = Press("move", report.id or 0, (await group.report(report)).version, f"{short}|1").pack()
    return await group.send(group.press(RINA, data, 77))


async def bot_is(group: StaffGroup, status: str, before: str = "administrator", **rights: Any) -> None:
    """Telegram tells how the bot stands in a group."""
    more = {"until_date": 0} if status == "kicked" else {}
    if status == "administrator":
        more = {
            "can_be_edited": False, "is_anonymous": False, "can_manage_chat": True,
            "can_delete_messages": True,
            "can_manage_video_chats": True, "can_restrict_members": True, "can_promote_members": True,
            "can_change_info": True, "can_invite_users": True, "can_post_stories": True,
            "can_edit_stories": True, "can_delete_stories": True, **rights,
        }  # fmt: skip
    number = group.message(RINA)["update_id"]
    change = {
        "chat": group.chat(), "from": RINA, "date": 1,
        "old_chat_member": {"status": "left", "user": STAFF_BOT},
        "new_chat_member": {"status": status, "user": STAFF_BOT, **more},
    }  # fmt: skip
    await group.send({"update_id": number, "my_chat_member": change})


# --- setting up -----------------------------------------------------------------------------------


async def test_a_department_gets_a_group_of_its_own(group: StaffGroup):
    lamp, road = await group.file(department=LAMPS, category=None), await group.file()
    theirs = another(group, LAMP_CHAT)
    assert f"grup dinas {LAMPS}" in await set_up(theirs, "dinas hubung")
    await look_after(group)
    assert (await room_of(group, lamp))[0] == LAMP_CHAT
    assert (await room_of(group, road))[0] == group.chat_id
    pointers = [one for one in await group.new_letters() if one.kind is LetterKind.EDIT]
    assert [one.chat_id for one in pointers] == [group.chat_id]
    assert lamp.code in pointers[0].text
    assert pointers[0].buttons == ()
    new = await group.file_unsent(department=LAMPS, category=None)
    assert (await group.card(new)).chat_id == LAMP_CHAT


async def test_alone_it_says_what_a_group_is(group: StaffGroup):
    assert "grup bersama semua dinas" in await set_up(group, "")
    assert "belum dipasang" in await set_up(another(group, LAMP_CHAT), "")


@pytest.mark.parametrize("role", ["officer", "lead", "leader"])
async def test_only_coordinators_set_groups_up(group: StaffGroup, role: str):
    await group.enrol(RINA, role, ROAD)
    theirs = another(group, LAMP_CHAT)
    for words in ("/pasang terbatas", "/lepas"):
        (told,) = await heard(theirs, theirs.message(RINA, text=words))
        assert "bukan bagian Anda" in told.text
    async with group.desk.database.reading() as session:
        assert await rooms.everywhere(session) == []


async def test_nobody_sets_up_anonymously_uninvited_or_in_private(group: StaffGroup):
    theirs = another(group, LAMP_CHAT)
    for person, word in ((ANONYMOUS, "identitas grup"), (SARI, "belum terdaftar")):
        (told,) = await heard(theirs, theirs.message(person, text="/pasang bersama"))
        assert word in told.text
    assert "di grup" in await set_up(theirs, "bersama", type="private", id=YUSUF["id"], title=None)


async def test_what_cannot_be_mixed_is_refused(group: StaffGroup):
    theirs, closed = another(group, LAMP_CHAT), another(group, CLOSED_CHAT)
    assert "hal lain" in await set_up(group, "terbatas")
    assert "hal lain" in await set_up(group, "dinas hubung")
    await set_up(theirs, "dinas hubung")
    assert "hal lain" in await set_up(theirs, "terbatas")
    assert "hal lain" in await set_up(theirs, "bersama")
    await set_up(closed, "terbatas")
    assert "hal lain" in await set_up(closed, "dinas hubung")
    both = await set_up(theirs, f"dinas {ROAD}")
    assert f"{ROAD}, {LAMPS}" in both, "two may share one"
    assert "Topik" in await set_up(group, "forum")
    assert "Tidak ada dinas" in await set_up(theirs, "dinas qqqq")
    assert "lebih lengkap" in await set_up(theirs, "dinas kec")


async def test_the_restricted_group_takes_over_what_waited(group: StaffGroup):
    secret = await group.file(privacy="confidential")
    closed = another(group, CLOSED_CHAT)
    await set_up(closed, "terbatas")
    for report_id in await restricted_cards.unhung(group.desk):
        await restricted_cards.hang(group.desk, report_id)
    letters = [one for one in await group.all_letters() if one.report_id == secret.id]
    assert letters[-1].chat_id == CLOSED_CHAT
    (listed,) = await heard(closed, closed.message(RINA, text="/antrian"))
    assert secret.code in listed.text


async def test_giving_a_group_up_brings_its_cards_home(group: StaffGroup):
    theirs = another(group, LAMP_CHAT)
    await set_up(theirs, "dinas hubung")
    lamp = await group.file(department=LAMPS, category=None)
    (told,) = await heard(theirs, theirs.message(YUSUF, text="/lepas"))
    assert "dilepas" in told.text
    await look_after(group)
    assert (await room_of(group, lamp))[0] == group.chat_id
    (told,) = await heard(theirs, theirs.message(YUSUF, text="/lepas"))
    assert "tidak dipasang" in told.text


async def test_what_waited_for_the_old_group_goes_to_the_new_one(group: StaffGroup):
    await set_up(another(group, LAMP_CHAT), "dinas hubung")
    lamp = await group.file(department=LAMPS, category=None)
    async with group.desk.work() as work:
        await work.say(
            Letter(bot=BotName.STAFF, chat_id=LAMP_CHAT, text="nanti", reply_to=5, report_id=lamp.id)
        )
    await set_up(another(group, -100_400), "dinas hubung")
    (letter,) = [one for one in await group.all_letters() if one.text == "nanti"]
    assert (letter.chat_id, letter.reply_to, letter.queue) == (-100_400, None, "-100400")


# --- who sees what --------------------------------------------------------------------------------


async def test_a_departments_group_sees_its_own_reports_only(group: StaffGroup):
    theirs = another(group, LAMP_CHAT)
    await set_up(theirs, "dinas hubung")
    lamp, road = await group.file(department=LAMPS, category=None), await group.file()
    (listed,) = await heard(theirs, theirs.message(RINA, text="/antrian"))
    assert lamp.code in listed.text
    assert road.code not in listed.text
    (all_of_them,) = await heard(group, group.message(RINA, text="/antrian"))
    assert lamp.code in all_of_them.text
    assert road.code in all_of_them.text
    (told,) = await heard(theirs, theirs.message(RINA, text=f"/lihat {road.code}"))
    assert "tidak ditemukan" in told.text


@pytest.mark.parametrize("action", ["take", "history", "result", "transfer", "why", "to", "see"])
async def test_buttons_of_another_room_do_nothing(group: StaffGroup, action: str):
    theirs = another(group, LAMP_CHAT)
    await set_up(theirs, "dinas hubung")
    road = await group.file()
    letters = await theirs.send(theirs.press(RINA, Press(action, road.id or 0, 1).pack(), 1))
    assert "tidak ditemukan" in toast(letters).text
    assert (await group.report(road)).version == 1


async def test_in_private_people_of_a_department_with_a_group_see_its_reports(group: StaffGroup):
    await set_up(another(group, LAMP_CHAT), "dinas hubung")
    lamp, road = await group.file(department=LAMPS, category=None), await group.file()
    await group.enrol(RINA, "officer", LAMPS)
    group.members.add(YUSUF["id"])
    for person, sees_road in ((RINA, False), (YUSUF, True)):
        update = group.message(person, text="/antrian")
        update["message"]["chat"] = {"id": person["id"], "type": "private", "first_name": "x"}
        (listed,) = await heard(group, update)
        assert lamp.code in listed.text
        assert (road.code in listed.text) == sees_road


# --- moving along ---------------------------------------------------------------------------------


async def test_a_transfer_moves_the_card_and_replies_to_the_old_one_still_arrive(group: StaffGroup):
    theirs = another(group, LAMP_CHAT)
    await set_up(theirs, "dinas hubung")
    report = await group.file()
    old = await group.hung(report)
    letters = await passed_on(group, report, LAMPS)
    pointer = next(
        one for one in letters if one.kind is LetterKind.EDIT and one.edits == old and not one.buttons
    )
    assert LAMPS in pointer.text
    await group.deliver()
    chat_id, _, message_id = await room_of(group, report)
    assert chat_id == LAMP_CHAT
    assert message_id is not None
    await group.new_letters()
    pushes = to_citizen(await group.send(group.reply(HARNO, old, text=GOOD)))
    assert any(GOOD in one.text for one in pushes)
    theirs_too = to_citizen(await heard(theirs, theirs.reply(HARNO, message_id, text=GOOD)))
    assert any(GOOD in one.text for one in theirs_too)


async def test_a_card_that_was_not_sent_yet_is_only_hung_up_in_the_new_room(group: StaffGroup):
    await set_up(another(group, LAMP_CHAT), "dinas hubung")
    report = await group.file_unsent()
    async with group.desk.work() as work:
        await cards.put(work.session, report.id or 0, group.chat_id, None, None)
    data = Press("move", report.id or 0, 1, f"{LAMPS}|1").pack()
    await group.send(group.press(RINA, data, 1))
    done = [letter for letter, _ in await group.deliver() if letter.kind is LetterKind.CARD]
    assert {letter.chat_id for letter in done} == {LAMP_CHAT}


async def test_a_forum_gives_each_department_a_topic_when_it_is_first_needed(group: StaffGroup):
    assert "satu topik" in await set_up(group, "forum", is_forum=True)
    one, two = await group.file_unsent(), await group.file_unsent()
    other = await group.file_unsent(department=LAMPS, category=None)
    letters = await group.all_letters()
    topics = [letter for letter in letters if letter.kind is LetterKind.TOPIC]
    assert [letter.text.partition(" ")[0] for letter in topics] == [ROAD, LAMPS]
    threads = [(await group.card(report)).thread_id for report in (one, two, other)]
    assert threads[0] == threads[1] == topics[0].thread_id
    assert threads[2] == topics[1].thread_id
    await group.deliver()
    letters = await passed_on(group, one, LAMPS)
    assert (await room_of(group, one))[1] == threads[2]


async def test_in_a_topic_the_list_is_that_of_its_department(group: StaffGroup):
    await set_up(group, "forum", is_forum=True)
    road, lamp = await group.file(), await group.file(department=LAMPS, category=None)
    async with group.desk.database.reading() as session:
        topic, _ = await rooms.topic(session, group.chat_id, LAMPS, "x")
    there = {"message_thread_id": topic.thread_id, "is_topic_message": True}
    (listed,) = await heard(group, group.message(RINA, text="/antrian", **there))
    assert lamp.code in listed.text
    assert road.code not in listed.text
    assert listed.thread_id == topic.thread_id


# --- trouble --------------------------------------------------------------------------------------


async def test_losing_the_rights_and_then_the_group_is_one_trouble_that_is_over_once(group: StaffGroup):
    await group.enrol(YUSUF, "coordinator", private=True)
    told: list[str] = []
    for standing in ("member", "kicked", "administrator"):
        await bot_is(group, standing)
        await look_after(group)
        told += [one.text for one in await group.new_letters() if one.bot == BotName.STAFF]
    assert sum("beres lagi" in text for text in told) == 1
    assert sum("⚠️" in text for text in told) == 2


async def test_a_department_that_threw_us_out_is_served_in_the_common_room(group: StaffGroup):
    theirs = another(group, LAMP_CHAT)
    await set_up(theirs, "dinas hubung")
    lamp = await group.file(department=LAMPS, category=None)
    await look_after(group)
    await group.deliver()
    await group.new_letters()
    await bot_is(theirs, "kicked")
    await look_after(group)
    await look_after(group)
    letters = await group.new_letters()
    (told,) = [one for one in letters if one.chat_id == YUSUF["id"]]
    assert f"grup {LAMPS}" in told.text
    assert (await room_of(group, lamp))[0] == group.chat_id
    assert not [one for one in letters if one.chat_id == LAMP_CHAT], "nothing is written where it cannot go"
    await group.deliver()
    await bot_is(theirs, "administrator", "kicked")
    await look_after(group)
    await look_after(group)
    assert (await room_of(group, lamp))[0] == LAMP_CHAT
    assert any("beres lagi" in one.text for one in await group.new_letters())
    assert await room_troubles.untold(group.desk) == []


async def test_trouble_is_told_once(group: StaffGroup):
    await group.enrol(YUSUF, "coordinator", private=True)
    for _ in range(3):
        await bot_is(group, "kicked")
        await look_after(group)
    assert len([one for one in await group.all_letters() if one.chat_id == YUSUF["id"]]) == 1


async def test_lost_rights_are_told(group: StaffGroup):
    await group.enrol(YUSUF, "coordinator", private=True)
    await bot_is(group, "member")
    await look_after(group)
    assert any("bukan admin lagi" in one.text for one in await group.all_letters())


async def test_other_groups_are_no_trouble(group: StaffGroup):
    await bot_is(another(group, -100_999), "kicked")
    assert await room_troubles.untold(group.desk) == []


async def test_a_group_that_takes_letters_again_is_well(group: StaffGroup):
    async with group.desk.work() as work:
        await troubles.notice(work.session, group.chat_id, troubles.OUT, work.now)
    await look_after(group)
    await group.file()
    async with group.desk.database.reading() as session:
        assert await troubles.chats_out(session) == frozenset()


async def test_an_upgraded_group_keeps_its_purpose(group: StaffGroup):
    theirs = another(group, LAMP_CHAT)
    await set_up(theirs, "dinas hubung")
    await theirs.send(theirs.message(STAFF_BOT, migrate_to_chat_id=-100_201))
    await look_after(group)
    new = await group.file_unsent(department=LAMPS, category=None)
    assert (await group.card(new)).chat_id == -100_201
    upgraded = another(group, -100_201)
    (listed,) = await heard(upgraded, upgraded.message(RINA, text="/antrian"))
    assert new.code in listed.text
    async with group.desk.database.reading() as session:
        assert await moved.current_chat(session, LAMP_CHAT) == -100_201
    assert any("-100201" in one.text and one.chat_id == YUSUF["id"] for one in await group.all_letters())


async def test_after_an_upgrade_open_cards_are_hung_again_once_and_quietly(group: StaffGroup):
    open_one, over = await group.file(), await group.file(state=State.CLOSED)
    await group.send(group.message(STAFF_BOT, migrate_to_chat_id=-100_999))
    assert (await room_of(group, open_one))[2] is None
    await look_after(group)
    again = [one for one in await group.new_letters() if one.kind is LetterKind.CARD]
    assert [(one.chat_id, one.report_id, one.silent) for one in again] == [(-100_999, open_one.id, True)]
    await group.send(group.message(RINA, text="halo"))
    async with group.desk.work() as work:
        await troubles.notice(work.session, -100_999, troubles.CARDS, work.now)
    await look_after(group)
    assert [one for one in await group.new_letters() if one.kind is LetterKind.CARD] == [], "it waits already"
    await group.deliver()
    assert (await room_of(group, open_one))[2] is not None
    assert (await room_of(group, over))[2] is None, "what is over needs no card"


async def test_a_card_that_lands_late_in_the_old_room_does_not_come_back(group: StaffGroup):
    await set_up(another(group, LAMP_CHAT), "dinas hubung")
    report = await group.file()
    await group.send(group.press(RINA, Press("more", report.id or 0, 1).pack(), await group.hung(report)))
    due = [
        one
        for one in await outbox.due(group.desk.database, BotName.STAFF, group.desk.clock(), 50)
        if one.letter.kind is LetterKind.CARD
    ]
    await outbox.mark_sending(group.desk.database, [one.id for one in due])
    await passed_on(group, report, LAMPS)
    late = Result(due[0].id, Outcome.SENT, group.desk.clock(), sent=Sent((77,)))
    await outbox.record(group.desk.database, [late])
    assert (await room_of(group, report))[0] == LAMP_CHAT
    assert (await group.report(report)).state == State.REGISTERED


async def doubted(group: StaffGroup, department: str = ROAD) -> int:
    """A crash came while the topic of a department was being made; our number of it."""
    async with group.desk.database.transaction() as session:
        topic, _ = await rooms.topic(session, group.chat_id, department, department)
        await rooms.topic_refused(session, topic.id or 0, group.desk.clock())
        await troubles.notice(session, group.chat_id, troubles.DOUBT, group.desk.clock(), topic.id or 0)
        return topic.id or 0


async def topic_row(group: StaffGroup, number: int):
    async with group.desk.database.reading() as session:
        return (await rooms.topics(session, [number]))[number]


async def test_after_a_crash_the_coordinator_says_that_the_topic_is_there(group: StaffGroup):
    await set_up(group, "forum", is_forum=True)
    number = await doubted(group)
    await look_after(group)
    (asked,) = [one for one in await group.new_letters() if f"/pasang topik {ROAD}" in one.text]
    assert asked.chat_id == YUSUF["id"]
    update = group.message(YUSUF, text=f"/pasang topik {ROAD}")
    update["message"] |= {"message_thread_id": 77, "is_topic_message": True}
    told = await heard(group, update)
    assert [one.kind for one in told] == [LetterKind.MESSAGE], "nothing is made"
    assert (await topic_row(group, number)).thread_id == 77


async def test_after_a_crash_the_coordinator_has_the_topic_made(group: StaffGroup):
    await set_up(group, "forum", is_forum=True)
    number = await doubted(group)
    told = await heard(group, group.message(YUSUF, text=f"/pasang topik {ROAD}"))
    assert sorted(one.kind for one in told) == [LetterKind.MESSAGE, LetterKind.TOPIC]
    assert (await topic_row(group, number)).failed_at is None


async def test_a_topic_belongs_to_one_department(group: StaffGroup):
    await set_up(group, "forum", is_forum=True)
    for department in (ROAD, LAMPS):
        update = group.message(YUSUF, text=f"/pasang topik {department}")
        update["message"] |= {"message_thread_id": 77, "is_topic_message": True}
        (told,) = await heard(group, update)
    assert ROAD in told.text
    assert "sudah dipakai" in told.text


async def test_after_an_upgrade_of_the_restricted_group_its_cards_are_hung_again(group: StaffGroup):
    closed = another(group, CLOSED_CHAT)
    await set_up(closed, "terbatas")
    secret = await group.file(privacy="confidential")
    await closed.send(closed.message(STAFF_BOT, migrate_to_chat_id=-100_301))
    assert await restricted_cards.unhung(group.desk) == [secret.id]
    await restricted_cards.hang(group.desk, secret.id or 0)
    assert (await group.card(secret)).chat_id == -100_301
    await group.deliver()
    assert await restricted_cards.unhung(group.desk) == []
