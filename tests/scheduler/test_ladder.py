import asyncio
from datetime import date, timedelta
from typing import Any

import pytest

from complaints.lifecycle import CITIZEN_TURN, FINAL, State
from complaints.privacy import Privacy
from handlers.desk.unasked import ladder
from storage.people import duty, officers
from tests.support.desk import DEPARTMENT, change, fresh, letters, officer, report, words

HALF, MOST, ALL = (2026, 12, 2, 7, 30), (2026, 12, 9, 7, 30), (2026, 12, 11, 7, 30)
OTHER = -1_009_999


async def remind_all(desk) -> None:
    for one in await ladder.reports_due(desk):
        await ladder.remind(desk, one)


async def private(desk, name: str, telegram_id: int, **different: Any):
    found = await officer(desk, name, telegram_id=telegram_id, department=DEPARTMENT, **different)
    async with desk.database.transaction() as session:
        await officers.opened_private_chat(session, telegram_id, desk.clock())
    return found


@pytest.fixture
async def rini(desk, clock):
    clock.at(2026, 11, 23, 9)
    return await private(desk, "Bu Rini", 801)


async def test_half_of_the_time_gone_the_officer_reads_it_once_for_all_her_reports(desk, clock, rini):
    mine = [await report(desk, state=State.IN_PROGRESS, officer_id=rini.id) for _ in range(3)]
    await remind_all(desk)
    assert await letters(desk) == [], "nothing to tell on the first day"
    clock.at(*HALF)
    await remind_all(desk)
    [letter] = await letters(desk)
    assert letter.chat_id == 801
    assert letter.not_before == clock.at(2026, 12, 2, 8).now, "when her day begins"
    assert all(one.code in words(letter) and "50 %" in words(letter) for one in mine)
    assert ", -" not in words(letter), "a place that is not known is not mentioned"
    clock.at(2026, 12, 3, 9)
    await remind_all(desk)
    assert len(await letters(desk)) == 1


async def test_all_of_the_time_gone_the_lead_reads_it_too(desk, clock, rini):
    await private(desk, "Bu Sari", 802, role="lead")
    mine = await report(desk, state=State.IN_PROGRESS, officer_id=rini.id)
    unheld = await report(desk)
    for day, heard in ((HALF, [801]), (MOST, [801]), (ALL, [801, 802])):
        clock.at(*day)
        before = len(await letters(desk))
        await remind_all(desk)
        assert sorted(one.chat_id for one in (await letters(desk))[before:]) == heard
    lead = (await letters(desk, chat_id=802))[0]
    assert mine.code in words(lead)
    assert unheld.code in words(lead)
    assert "belum ada yang memegang" in words(lead)


async def test_while_she_is_away_her_substitute_reads_it(desk, clock, rini):
    bagus = await private(desk, "Bagus", 803)
    await report(desk, state=State.IN_PROGRESS, officer_id=rini.id)
    async with desk.database.transaction() as session:
        await duty.put(session, rini.id, desk.clock(), substitute_id=bagus.id)
        await duty.add_leave(session, rini.id, date(2026, 12, 1), date(2026, 12, 5))
    clock.at(*HALF)
    await remind_all(desk)
    [letter] = await letters(desk)
    assert letter.chat_id == 803
    assert "Bu Rini sedang cuti" in words(letter)


@pytest.mark.parametrize("role", ["lead", "coordinator"])
async def test_while_nobody_stands_in_one_letter_asks_who_takes_her_reports(desk, clock, rini, role):
    joko = await private(desk, "Joko", 804)
    await private(desk, "Bu Sari", 802, role=role)
    theirs = [await report(desk, state=State.IN_PROGRESS, officer_id=one.id) for one in (rini, joko, rini)]
    async with desk.database.transaction() as session:
        for one in (rini, joko):
            await duty.add_leave(session, one.id, date(2026, 12, 1), date(2026, 12, 5))
    clock.at(*HALF)
    await remind_all(desk)
    [letter] = await letters(desk)
    assert letter.chat_id == 802
    assert all(one.code in words(letter) for one in theirs)
    assert "belum ada penggantinya" in words(letter)
    await remind_all(desk)
    assert len(await letters(desk)) == 1


async def test_an_officer_without_a_private_chat_is_named_in_the_room_in_her_hours(desk, clock):
    clock.at(2026, 11, 23, 9)
    who = await officer(desk, "Bu Rini <b>", department=DEPARTMENT)
    await report(desk, state=State.IN_PROGRESS, officer_id=who.id)
    clock.at(*HALF)
    await remind_all(desk)
    [letter] = await letters(desk)
    assert letter.chat_id == desk.staff_chat_id
    assert "Bu Rini &lt;b&gt;" in words(letter)
    assert letter.not_before == clock.at(2026, 12, 2, 8).now


async def test_a_desk_that_was_off_says_one_thing(desk, clock, rini):
    mine = await report(desk, state=State.IN_PROGRESS, officer_id=rini.id)
    clock.at(2026, 12, 21, 9)
    for _ in range(3):
        await remind_all(desk)
    assert len(await letters(desk)) == 1
    assert (await fresh(desk, mine)).next_reminder_at is None, "the digests go on"


@pytest.mark.parametrize("state", sorted(CITIZEN_TURN | FINAL))
async def test_nobody_is_reminded_when_it_is_not_their_turn(desk, clock, rini, state):
    await report(desk, state=state, officer_id=rini.id, next_reminder_at=clock.now)
    clock.at(2026, 12, 31, 9)
    await remind_all(desk)
    assert await letters(desk) == []


async def test_a_confidential_report_is_told_in_its_own_room_or_nowhere(desk, clock, rini):
    hidden = {"privacy": Privacy.CONFIDENTIAL, "state": State.IN_PROGRESS, "officer_id": rini.id}
    await report(desk, **hidden)
    clock.at(*HALF)
    await remind_all(desk)
    assert await letters(desk) == []
    object.__setattr__(desk, "confidential_chat_id", OTHER)
    clock.at(*MOST)
    await remind_all(desk)
    assert {one.chat_id for one in await letters(desk)} == {OTHER}


async def test_two_at_once_remind_once(desk, clock, rini):
    mine = [await report(desk, state=State.IN_PROGRESS, officer_id=rini.id) for _ in range(3)]
    clock.at(*ALL)
    await asyncio.gather(*(ladder.remind(desk, one.id) for one in mine for _ in range(3)))
    assert len(await letters(desk)) == 1


async def test_a_report_that_cannot_be_counted_does_not_silence_its_neighbours(desk, clock, rini):
    lost = await report(desk, state=State.IN_PROGRESS, officer_id=rini.id, rule_version="lost")
    sound = await report(desk, state=State.IN_PROGRESS, officer_id=rini.id)
    clock.at(*HALF)
    await remind_all(desk)
    [letter] = await letters(desk)
    assert sound.code in words(letter)
    assert lost.code not in words(letter)


async def test_an_honest_plan_hurries_nobody_before_its_day(desk, clock, rini):
    mine = await report(desk, state=State.SCHEDULED, officer_id=rini.id, planned_on=date(2026, 12, 16))
    clock.at(*ALL)
    await remind_all(desk)
    assert await letters(desk) == []
    clock.at(2026, 12, 17, 9)
    await change(desk, mine, next_reminder_at=clock.now - timedelta(minutes=1))
    await remind_all(desk)
    assert len(await letters(desk)) == 1
