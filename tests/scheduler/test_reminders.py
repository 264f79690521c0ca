import asyncio
from datetime import datetime
from typing import Any

import pytest

from complaints.lifecycle import CITIZEN_TURN, FINAL, STAFF_TURN, State
from complaints.privacy import Privacy
from complaints.reminders import Reminder
from handlers.desk.unasked import reminders
from tests.support.desk import JAKARTA, change, fresh, hang_card, letters, officer, report, texts, words


async def remind_all(desk) -> None:
    for one in await reminders.reports_due(desk):
        await reminders.remind(desk, one)


async def hung(desk, **different: Any):
    mine = await report(desk, **different)
    await hang_card(desk, mine)
    return mine


async def said(desk) -> list:
    return await letters(desk, bot="staff")


@pytest.mark.parametrize("what", list(Reminder))
@pytest.mark.parametrize("held", ["yes", "no"])
def test_each_reminder_has_its_text_whoever_holds_the_report(what, held):
    key = f"reminder-{what.replace('_', '-')}"
    facts = {"code": "K7M4P2", "department": "DLH", "officer": "Bu Rini", "date": "Senin", "held": held}
    text = texts().html("id", key, **facts)
    assert "K7M4P2" in text
    assert "{" not in text
    if what is not Reminder.VERIFY:
        assert ("Bu Rini" in text) == (held == "yes")


async def test_a_reminder_hangs_under_the_card_and_waits_behind_conversations(desk, clock):
    clock.at(2026, 11, 23, 9)
    mine = await hung(desk)
    await remind_all(desk)
    assert await said(desk) == [], "nothing to remind of on the first day"
    clock.at(2026, 11, 26, 7, 30)
    await remind_all(desk)
    [letter] = await said(desk)
    assert letter.chat_id == desk.staff_chat_id
    assert letter.lane == "slow"
    assert letter.payload["reply_to"] == 555
    assert letter.report_id == mine.id
    assert mine.code in words(letter)
    assert "26 November 2026" in words(letter)
    moved = await fresh(desk, mine)
    assert moved.reminded_on == clock.today
    assert moved.next_reminder_at.astimezone(JAKARTA) == datetime(2026, 11, 30, 7, 30, tzinfo=JAKARTA)


async def test_who_holds_the_report_is_named(desk, clock):
    clock.at(2026, 11, 23, 9)
    who = await officer(desk, "Bu Rini <b>")
    await hung(desk, state=State.IN_PROGRESS, officer_id=who.id)
    clock.at(2026, 12, 14, 9)
    await remind_all(desk)
    [letter] = await said(desk)
    assert "Bu Rini &lt;b&gt;" in words(letter)
    assert "lewat dari janji" in words(letter)


async def test_a_desk_that_was_off_says_one_thing(desk, clock):
    clock.at(2026, 11, 23, 9)
    await hung(desk)
    clock.at(2026, 12, 14, 9)
    for _ in range(3):
        await remind_all(desk)
    assert len(await said(desk)) == 1
    clock.at(2026, 12, 21, 9)
    await remind_all(desk)
    assert len(await said(desk)) == 2


@pytest.mark.parametrize("state", sorted(CITIZEN_TURN | FINAL))
async def test_staff_are_not_reminded_when_it_is_not_their_turn(desk, clock, state):
    mine = await hung(desk, state=state, next_reminder_at=clock.now)
    clock.at(2026, 12, 31, 9)
    await remind_all(desk)
    assert await said(desk) == []
    if state in CITIZEN_TURN:
        assert (await fresh(desk, mine)).next_reminder_at is None


@pytest.mark.parametrize("state", sorted(STAFF_TURN))
async def test_each_state_of_theirs_is_reminded_of(desk, clock, state):
    clock.at(2026, 11, 23, 9)
    await hung(desk, state=state)
    clock.at(2026, 12, 14, 9)
    await remind_all(desk)
    assert len(await said(desk)) == 1


async def test_a_confidential_report_is_not_named_in_the_common_group(desk, clock):
    clock.at(2026, 11, 23, 9)
    await hung(desk, privacy=Privacy.CONFIDENTIAL)
    clock.at(2026, 12, 14, 9)
    await remind_all(desk)
    assert await said(desk) == []
    assert await reminders.reports_due(desk) == []


async def test_two_at_once_remind_once(desk, clock):
    clock.at(2026, 11, 23, 9)
    mine = await hung(desk)
    clock.at(2026, 12, 14, 9)
    await asyncio.gather(*(reminders.remind(desk, mine.id) for _ in range(4)))
    assert len(await said(desk)) == 1


async def test_what_is_put_off_meanwhile_is_not_said(desk, clock):
    clock.at(2026, 11, 23, 9)
    mine = await hung(desk)
    clock.at(2026, 12, 14, 9)
    await change(desk, mine, next_reminder_at=clock.at(2026, 12, 20, 9).now)
    clock.at(2026, 12, 14, 9)
    await reminders.remind(desk, mine.id)
    assert await said(desk) == []
