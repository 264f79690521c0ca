import asyncio
from datetime import date
from typing import Any

from complaints.lifecycle import State
from handlers.desk.unasked import closings
from storage.cases import reports
from tests.support.desk import CALENDAR, citizen, fresh, letters, officer, presses, report, words

RESULT_ON = date(2026, 11, 23)
RESPOND_BY = CALENDAR.add(RESULT_ON, 10)


async def end_all(desk) -> None:
    for one in await closings.silences(desk):
        await closings.end_silence(desk, one)


async def notify_all(desk) -> None:
    for one in await closings.endings(desk):
        await closings.notify_ending(desk, one)


async def said(desk) -> list:
    return await letters(desk, bot="citizen")


async def actions(desk, of) -> list[str]:
    async with desk.database.reading() as session:
        return [event.action for event in await reports.history(session, of.id)]


async def delivered(desk, owner=None, **different: Any):
    who = await officer(desk)
    values = {"officer_id": who.id, "respond_by": RESPOND_BY, "paused_on": RESULT_ON, **different}
    return await report(desk, owner, state=State.RESULT, **values)


def on(clock, day: date, hour: int = 9) -> None:
    clock.at(day.year, day.month, day.day, hour)


async def test_ten_working_days_of_silence_close_a_result(desk, clock):
    mine = await delivered(desk)
    on(clock, RESPOND_BY)
    await end_all(desk)
    assert await said(desk) == [], "the last day is hers"
    on(clock, CALENDAR.add(RESPOND_BY, 1))
    for _ in range(2):
        await end_all(desk)
    closed = await fresh(desk, mine)
    assert closed.state == State.CLOSED
    assert closed.closed_at == clock.now
    assert closed.next_update_at is None
    assert await actions(desk, mine) == ["register", "expire"]
    [letter] = await said(desk)
    assert mine.code in words(letter)
    [reopen] = presses(letter)
    assert reopen.startswith("reopen:")


async def test_an_unanswered_question_lets_the_work_go_on(desk, clock):
    clock.at(2026, 11, 23, 9)
    who = await officer(desk)
    mine = await report(
        desk, state=State.WAITING_CITIZEN, officer_id=who.id, respond_by=RESPOND_BY, paused_on=RESULT_ON
    )
    on(clock, CALENDAR.add(RESPOND_BY, 1))
    await end_all(desk)
    going = await fresh(desk, mine)
    assert going.state == State.IN_PROGRESS
    assert going.respond_by is None
    assert CALENDAR.count(mine.finish_by, going.finish_by) == 11, "the clock stood while we waited"
    assert going.next_update_at is not None
    [letter] = await said(desk)
    assert "melanjutkan" in words(letter)
    assert presses(letter) == []
    told = [one for one in await letters(desk, bot="staff") if "belum menjawab" in words(one)]
    assert len(told) == 1, "who asked hears that her days are counted again"
    assert mine.code in words(told[0])


async def test_the_notice_comes_once_two_working_days_before(desk, clock):
    mine = await delivered(desk)
    on(clock, CALENDAR.add(RESPOND_BY, -3))
    await notify_all(desk)
    assert await said(desk) == []
    for days in (-2, -1, 0):
        on(clock, CALENDAR.add(RESPOND_BY, days))
        await notify_all(desk)
    [letter] = await said(desk)
    assert mine.code in words(letter)
    assert [data.split(":")[0] for data in presses(letter)] == ["done", "notyet"]


async def test_who_was_told_is_not_looked_at_again(desk, clock):
    await delivered(desk)
    on(clock, CALENDAR.add(RESPOND_BY, -2))
    assert len(await closings.endings(desk)) == 1
    await notify_all(desk)
    assert await closings.endings(desk) == []


async def test_who_blocked_the_bot_needs_no_notice_and_her_result_closes_all_the_same(desk, clock):
    her = await citizen(desk, blocked_bot_at=clock.now)
    mine = await delivered(desk, her)
    on(clock, CALENDAR.add(RESPOND_BY, -2))
    assert await closings.endings(desk) == []
    on(clock, CALENDAR.add(RESPOND_BY, 1))
    await end_all(desk)
    assert (await fresh(desk, mine)).state == State.CLOSED
    assert await said(desk) == []


async def test_a_machine_that_was_off_over_the_last_days_closes_without_a_late_notice(desk, clock):
    await delivered(desk)
    on(clock, CALENDAR.add(RESPOND_BY, 3))
    await end_all(desk)
    await notify_all(desk)
    assert len(await said(desk)) == 1


async def test_two_at_once_close_once_and_tell_once(desk, clock):
    mine = await delivered(desk)
    on(clock, CALENDAR.add(RESPOND_BY, -2))
    await asyncio.gather(*(closings.notify_ending(desk, mine.id) for _ in range(4)))
    on(clock, CALENDAR.add(RESPOND_BY, 1))
    await asyncio.gather(*(closings.end_silence(desk, mine.id) for _ in range(4)))
    assert await actions(desk, mine) == ["register", "expire"]
    assert len(await said(desk)) == 2


async def test_who_answered_in_time_is_not_closed(desk, clock):
    mine = await report(desk, state=State.IN_PROGRESS)
    on(clock, CALENDAR.add(RESPOND_BY, 1))
    await closings.end_silence(desk, mine.id)
    await closings.notify_ending(desk, mine.id)
    assert (await fresh(desk, mine)).state == State.IN_PROGRESS
    assert await said(desk) == []
