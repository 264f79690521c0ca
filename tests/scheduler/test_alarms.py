"""Emergencies that nobody took, and those that were passed on: looked at by the timetable at any hour."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from complaints.lifecycle import Act, Action, State
from complaints.people import Role
from handlers.desk import alarms as calling
from handlers.desk.acts import Deed, perform
from handlers.desk.unasked import alarms
from scheduler.timetable import Timetable
from storage.cases import alarms as steps
from storage.cases import reports
from storage.mail import unheard
from storage.people import duty, officers
from storage.tables import ReportEvent
from tests.support.desk import DEPARTMENT, change, letters, officer, report, words

HOUR = timedelta(hours=1)
RINI, SARI, YUSUF, BAGUS = 801, 802, 803, 804


async def private(desk, name: str, telegram_id: int, **different: Any):
    found = await officer(desk, name, telegram_id=telegram_id, **{"department": DEPARTMENT, **different})
    async with desk.database.transaction() as session:
        await officers.opened_private_chat(session, telegram_id, desk.clock())
    return found


@pytest.fixture
async def people(desk, clock):
    """An officer, the head and a coordinator; it is ten past ten in the evening."""
    clock.at(2026, 11, 24, 22, 10)
    rini = await private(desk, "Bu Rini", RINI)
    await private(desk, "Bu Sari", SARI, role="lead")
    await private(desk, "Pak Yusuf", YUSUF, role="coordinator", department="Diskominfo")
    return rini


async def emergency(desk, **different: Any):
    """A report whose filing called people."""
    mine = await report(desk, emergency=True, **different)
    async with desk.database.transaction() as session:
        (first,) = await reports.history(session, mine.id)
        first.data = {calling.MARK: True}
        session.add(first)
    return mine


async def act(desk, mine, action: Action, who, **facts: Any) -> None:
    async with desk.work() as work:
        found = await reports.by_id(work.session, mine.id, lock=True)
        await perform(work, found, Deed(act=Act(action, Role(who.role), who.id, **facts)))


async def heard(desk) -> list[int]:
    return sorted(one.chat_id for one in await letters(desk, kind="message") if "🚨" in words(one))


async def test_after_half_an_hour_the_head_and_the_coordinator_are_called_once_in_the_night(
    desk, seats, clock, people
):
    mine = await emergency(desk)
    timetable = Timetable(desk, seats)
    clock.later(minutes=29)
    await timetable.tick()
    assert await heard(desk) == []
    clock.later(minutes=1)
    for _ in range(2):
        await timetable.tick()
        clock.later(minutes=31)
    assert await heard(desk) == [SARI, YUSUF]
    (letter, _) = await letters(desk, kind="message")
    assert mine.code in words(letter)
    assert "30 menit tanpa tindakan" in words(letter)
    assert "Belum ada yang mengambil" in words(letter)
    assert letter.not_before is None
    assert letter.lane == "fast"


async def test_who_took_it_is_left_in_peace(desk, clock, people):
    mine = await emergency(desk)
    await act(desk, mine, Action.TAKE, people)
    clock.later(minutes=40)
    for one in await alarms.unanswered(desk):
        await alarms.call_again(desk, one)
    assert await heard(desk) == []
    assert await alarms.unanswered(desk) == [], "it is looked at once"


@pytest.mark.parametrize("state", [State.RESULT, State.CLOSED, State.WAITING_CITIZEN])
async def test_what_is_not_the_staffs_turn_calls_nobody(desk, clock, people, state):
    mine = await emergency(desk)
    await change(desk, mine, state=state)
    clock.later(minutes=40)
    assert await alarms.unanswered(desk) == []


async def test_where_nobody_leads_or_coordinates_the_room_is_told(desk, clock):
    clock.at(2026, 11, 24, 22, 10)
    await emergency(desk)
    clock.later(minutes=40)
    for one in await alarms.unanswered(desk):
        await alarms.call_again(desk, one)
    (letter,) = await letters(desk, kind="message")
    assert letter.chat_id == desk.staff_chat_id
    assert not letter.payload.get("silent")


async def test_a_restricted_one_is_told_in_its_own_room_or_nowhere(desk, clock, people):
    object.__setattr__(desk, "confidential_chat_id", -1_009_999)
    await emergency(desk, privacy="confidential")
    clock.later(minutes=40)
    for one in await alarms.unanswered(desk):
        await alarms.call_again(desk, one)
    assert {one.chat_id for one in await letters(desk, kind="message")} == {-1_009_999}


async def test_two_timetables_call_once(desk, clock, people):
    await emergency(desk)
    clock.later(minutes=40)
    (number,) = await alarms.unanswered(desk)
    await asyncio.gather(*(alarms.call_again(desk, number) for _ in range(3)))
    assert await heard(desk) == [SARI, YUSUF]


async def test_passed_on_the_people_of_the_other_department_are_called(desk, clock, people):
    mine = await emergency(desk)
    await private(desk, "Pak Bagus", BAGUS, department="Dishub", role="lead")
    async with desk.database.transaction() as session:
        (first,) = await reports.history(session, mine.id)
        first.data = {}
        session.add(first)
    await act(desk, mine, Action.TRANSFER, people, department="Dishub")
    clock.later(minutes=1)
    for _ in range(2):
        for one in await alarms.moved(desk):
            await alarms.call_new_people(desk, one)
    assert await heard(desk) == [BAGUS]
    clock.later(minutes=40)
    for one in await alarms.unanswered(desk):
        await alarms.call_again(desk, one)
    assert await heard(desk) == [YUSUF, BAGUS, BAGUS]


async def test_a_transfer_that_was_taken_back_calls_nobody(desk, clock, people):
    mine = await emergency(desk)
    await act(desk, mine, Action.TRANSFER, people, department="Dishub")
    await change(desk, mine, department=DEPARTMENT)
    clock.later(minutes=1)
    for one in await alarms.moved(desk):
        await alarms.call_new_people(desk, one)
    assert await heard(desk) == []


@pytest.mark.parametrize("called", [False, True])
async def test_what_a_merged_report_tells_is_the_others_alarm_and_both_call_once(desk, clock, people, called):
    head = await (emergency if called else report)(desk)
    part = await report(desk, state=State.MERGED, merged_into=head.id)
    async with desk.database.transaction() as session:
        part.version = 2
        await session.merge(part)
        told = ReportEvent(
            report_id=part.id, version=2, at=clock.now, role="citizen", action="add",
            state_to="merged", text="berdarah", data={calling.MARK: True},
        )  # fmt: skip
        await reports.append(session, told)
        await session.flush()
        assert [one.text for one in await steps.of_case(session, head.id, clock.now - HOUR)][:1] == [
            "berdarah"
        ]
    clock.later(minutes=40)
    looked_at = await alarms.unanswered(desk)
    assert len(looked_at) == 1 + called
    for one in looked_at:
        await alarms.call_again(desk, one)
    assert all(head.code in words(one) for one in await letters(desk, kind="message"))
    assert await heard(desk) == [SARI, YUSUF]


async def test_what_a_closed_private_chat_refused_is_said_in_the_room_that_same_night(
    desk, seats, clock, people
):
    mine = await emergency(desk)
    async with desk.work() as work:
        found = await reports.by_id(work.session, mine.id)
        await calling.call(work, found, "filed", found.text)
    refused = [one.id for one in await letters(desk, chat_id=RINI)]
    async with desk.database.transaction() as session:
        await officers.closed_private_chat(session, RINI)
        await unheard.note(session, refused)
    clock.later(minutes=1)
    await Timetable(desk, seats).tick()
    (said,) = await letters(desk, chat_id=desk.staff_chat_id, kind="message")
    assert "Bu Rini" in words(said)
    assert mine.code in words(said)
    assert said.not_before is None
    assert not said.payload.get("silent")


async def test_whoever_stands_in_is_called_in_place_of_a_holder_on_leave(desk, clock, people):
    joko = await private(desk, "Pak Joko", BAGUS)
    mine = await emergency(desk, state=State.IN_PROGRESS, officer_id=people.id)
    async with desk.database.transaction() as session:
        await duty.put(session, people.id, clock.now, substitute_id=joko.id)
        await duty.add_leave(session, people.id, clock.today, clock.today)
    async with desk.work() as work:
        found = await reports.by_id(work.session, mine.id)
        await calling.call(work, found, "filed", found.text)
    assert await heard(desk) == [SARI, BAGUS]
