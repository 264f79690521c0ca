import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from complaints.lifecycle import FINAL, OPEN, State
from handlers.desk.unasked import status_pushes
from storage.people import citizens
from tests.support.desk import JAKARTA, change, citizen, fresh, letters, presses, report, texts, words


def local(moment: datetime | None) -> datetime:
    assert moment is not None
    return moment.astimezone(JAKARTA)


async def push_all(desk) -> None:
    for one in await status_pushes.citizens_due(desk):
        await status_pushes.push(desk, one)


async def _mute(desk, her, until) -> None:
    async with desk.database.transaction() as session:
        await citizens.mute(session, her.id, until)


async def _block(desk, her) -> None:
    async with desk.database.transaction() as session:
        await citizens.set_blocked(session, her.telegram_id, desk.clock())


@pytest.mark.parametrize("state", sorted(OPEN))
async def test_each_stage_is_told_in_its_own_words_and_at_its_own_pace(desk, clock, state):
    clock.at(2026, 11, 23, 10)
    her = await citizen(desk)
    facts = {"planned_on": clock.today + timedelta(days=30)} if state == State.SCHEDULED else {}
    mine = await report(desk, her, state=state, respond_by=desk.calendar.add(clock.today, 10), **facts)
    assert len(await status_pushes.citizens_due(desk)) == 1
    await push_all(desk)
    [letter] = await letters(desk)
    assert mine.code in words(letter)
    assert "Kak Sri" in words(letter)
    assert "{" not in words(letter)
    assert letter.lane == "slow"
    moved = await fresh(desk, mine)
    pace = desk.rules.version(mine.rule_version).push_interval(state)
    expected = desk.calendar.add(clock.today, pace)
    assert local(moved.next_update_at) == datetime(
        expected.year, expected.month, expected.day, 10, tzinfo=JAKARTA
    )
    assert moved.version == mine.version, "a push is no step in the life of a report"


@pytest.mark.parametrize("state", [*sorted(OPEN), "late", "verify-late", "answer-late", "emergency"])
def test_each_state_has_its_text_and_its_line(state):
    shape = str(state).replace("_", "-")
    assert texts().has(f"push-status-{shape}")
    assert texts().has(f"push-line-{shape}")


@pytest.mark.parametrize("state", sorted(FINAL))
async def test_what_is_over_gets_no_push(desk, state):
    await report(desk, state=state)
    assert await status_pushes.citizens_due(desk) == []


async def test_many_reports_make_one_message_a_day(desk, clock):
    clock.at(2026, 11, 23, 9)
    her = await citizen(desk)
    mine = [await report(desk, her, state=state) for state in (State.REGISTERED, State.IN_PROGRESS)]
    # One that would be due in the afternoon goes along.
    mine.append(await report(desk, her, next_update_at=clock.now + timedelta(hours=5)))
    await push_all(desk)
    [letter] = await letters(desk)
    assert all(one.code in words(letter) for one in mine)
    assert "/jeda" in words(letter)
    assert len(presses(letter)) == len(mine)
    assert all(data.startswith("status:") for data in presses(letter))
    clock.later(hours=6)
    await report(desk, her)
    await push_all(desk)
    assert len(await letters(desk)) == 1, "a second one on the same day would be too much"
    clock.at(2026, 11, 24, 7)
    await push_all(desk)
    assert len(await letters(desk)) == 2


async def test_each_citizen_hears_of_her_own_reports_only(desk):
    one, other = await citizen(desk, name="Sri"), await citizen(desk, name="Budi")
    hers, his = await report(desk, one), await report(desk, other)
    await push_all(desk)
    told = {letter.chat_id: words(letter) for letter in await letters(desk)}
    assert hers.code in told[one.telegram_id]
    assert his.code not in told[one.telegram_id]
    assert "Budi" in told[other.telegram_id]


async def test_who_asked_for_a_pause_is_left_in_peace_until_it_is_over(desk, clock):
    clock.at(2026, 11, 23, 9)
    her = await citizen(desk)
    mine = await report(desk, her)
    await _mute(desk, her, clock.now + timedelta(days=5))
    await push_all(desk)
    assert await letters(desk) == []
    assert await status_pushes.citizens_due(desk) == [], "it is not looked at again and again"
    assert local((await fresh(desk, mine)).next_update_at) == datetime(2026, 11, 30, 7, tzinfo=JAKARTA)
    clock.at(2026, 11, 30, 7)
    await push_all(desk)
    assert len(await letters(desk)) == 1


async def test_who_blocked_the_bot_is_not_written_to_and_not_looked_at_again(desk):
    her = await citizen(desk)
    await report(desk, her)
    await _block(desk, her)
    await push_all(desk)
    assert await letters(desk) == []
    assert await status_pushes.citizens_due(desk) == []


async def test_a_machine_that_was_off_says_once_what_is_still_true(desk, clock):
    clock.at(2026, 11, 23, 9)
    mine = await report(desk)
    clock.at(2026, 12, 3, 14)
    await change(desk, mine, state=State.IN_PROGRESS)
    for _ in range(3):
        await push_all(desk)
    [letter] = await letters(desk)
    assert "dikerjakan" in words(letter)
    assert "ke-8 dari 14" in words(letter)


async def test_nobody_is_pushed_on_a_day_off(desk, clock):
    clock.at(2026, 11, 20, 9)
    mine = await report(desk)
    clock.at(2026, 11, 21, 10)  # a Saturday, after a Friday without electricity
    await push_all(desk)
    assert await letters(desk) == []
    assert local((await fresh(desk, mine)).next_update_at) == datetime(2026, 11, 23, 7, tzinfo=JAKARTA)


async def test_holidays_are_no_working_days(desk, clock):
    clock.at(2026, 12, 23, 9)  # 24 and 25 December are collective leave and Christmas
    mine = await report(desk)
    await push_all(desk)
    assert local((await fresh(desk, mine)).next_update_at) == datetime(2026, 12, 29, 9, tzinfo=JAKARTA)


@pytest.mark.parametrize("state", [State.REGISTERED, State.ASSIGNED, State.IN_PROGRESS])
async def test_a_broken_promise_is_told_as_one(desk, clock, state):
    clock.at(2026, 11, 2, 9)
    await report(desk, state=state)
    clock.at(2026, 11, 24, 9)
    await push_all(desk)
    [letter] = await letters(desk)
    assert "lewat dari janji" in words(letter)
    assert "Maaf" in words(letter)


async def test_an_honest_plan_is_no_broken_promise_until_its_own_day_is_over(desk, clock):
    clock.at(2026, 11, 2, 9)
    mine = await report(desk, state=State.SCHEDULED, planned_on=datetime(2026, 12, 1, tzinfo=UTC).date())
    clock.at(2026, 11, 24, 9)
    await push_all(desk)
    clock.at(2026, 12, 2, 9)
    await push_all(desk)
    kept, broken = await letters(desk)
    assert "terjadwal" in words(kept)
    assert "lewat dari janji" in words(broken)
    assert mine.code in words(broken)


async def test_an_unanswered_question_and_a_result_are_asked_about_with_buttons(desk, clock):
    until = desk.calendar.add(clock.today, 10)
    await report(desk, state=State.RESULT, respond_by=until)
    await push_all(desk)
    [letter] = await letters(desk)
    assert [data.split(":")[0] for data in presses(letter)] == ["done", "notyet"]


async def test_one_report_without_rules_does_not_silence_her_others(desk):
    her = await citizen(desk)
    broken, sound = await report(desk, her, rule_version="lost"), await report(desk, her)
    await push_all(desk)
    [letter] = await letters(desk)
    assert sound.code in words(letter)
    assert broken.code not in words(letter)


async def test_two_at_once_push_once(desk):
    her = await citizen(desk)
    await report(desk, her)
    await asyncio.gather(*(status_pushes.push(desk, her.id) for _ in range(4)))
    assert len(await letters(desk)) == 1


async def _pushed(desk, clock, days: tuple[int, ...], **different: Any) -> list[str]:
    """What she reads on these days of November and December, as days from the first of November."""
    clock.at(2026, 11, 23, 10)
    her = await citizen(desk, **different.pop("her", {}))
    mine = await report(desk, her, **different)
    told = []
    for day in days:
        clock.at(2026, 11 + day // 100, day % 100, 10)
        await change(desk, mine, next_update_at=clock.now)
        before = len(await letters(desk))
        await push_all(desk)
        (letter,) = (await letters(desk))[before:]
        told.append(words(letter))
    return told


async def test_a_day_that_has_passed_is_never_told_as_one_to_come(desk, clock):
    on_the_day, unchecked, unanswered, over = await _pushed(desk, clock, (26, 27, 102, 114))
    assert "paling lambat selesai Kamis, 26 November 2026" in on_the_day
    assert "seharusnya selesai diperiksa Kamis, 26 November 2026. Maaf, belum." in unchecked
    assert "paling lambat Senin, 30 November 2026" in unchecked
    assert "seharusnya sudah ada Senin, 30 November 2026. Maaf, belum." in unanswered
    assert "26 November" not in unanswered, "the gravest is enough"
    assert "lewat dari janji selesai" in over


@pytest.mark.parametrize("state", [State.ASSIGNED, State.IN_PROGRESS, State.OUTSIDE])
async def test_a_first_answer_that_did_not_come_is_owned_up_to(desk, clock, state):
    more = {"outside_body": "PLN"} if state is State.OUTSIDE else {}
    (told,) = await _pushed(desk, clock, (102,), state=state, **more)
    assert "jawaban pertama" in told
    assert "Maaf, belum" in told
    (answered,) = await _pushed(desk, clock, (102,), state=state, first_answer_at=clock.now, **more)
    assert "Maaf" not in answered


async def test_an_emergency_that_nobody_took_is_not_told_as_business_as_usual(desk, clock):
    (told,) = await _pushed(desk, clock, (25,), emergency=True)
    assert "laporan darurat" in told
    assert "112" in told
    assert "masih diperiksa" not in told
    (taken,) = await _pushed(desk, clock, (25,), emergency=True, state=State.IN_PROGRESS)
    assert "sedang dikerjakan" in taken


async def test_several_broken_promises_are_owned_up_to_in_one_message(desk, clock):
    clock.at(2026, 11, 23, 10)
    her = await citizen(desk)
    for different in ({}, {"state": State.IN_PROGRESS}, {"emergency": True}):
        await report(desk, her, **different)
    clock.at(2026, 12, 2, 10)
    await push_all(desk)
    (letter,) = await letters(desk)
    assert words(letter).count("maaf") == 3
    assert "112" in words(letter)
