"""An emergency that was told and never sent, on both databases: asked once, passed on once, or left alone."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import select

from complaints.drafting.draft import Draft
from complaints.drafting.pace import MANY_REPORTS
from handlers.callbacks import Press
from handlers.desk.conversation.memory import Memory, Writing
from handlers.desk.conversation.presses import Do
from handlers.desk.unasked import unsent
from scheduler.timetable import Timetable
from storage.letters import BotName
from storage.people import dialogues, officers
from storage.tables import Report
from tests.support.desk import citizen, letters, officer, presses, report, words

URGENT = Draft(text="ada motor jatuh orangnya <berdarah>", emergency=True, department="DPUPRPKP")


def writing(draft: Draft = URGENT, **different: Any) -> Memory:
    return Memory(writing=Writing(draft=draft, number=4711, warned=True, **different))


async def remember(desk, her, memory: Memory) -> None:
    async with desk.database.transaction() as session:
        chat = her.telegram_id
        await dialogues.put(
            session, BotName.CITIZEN, chat, chat, memory.state, memory.to_json(), desk.clock()
        )


async def all_reports(desk) -> list[Report]:
    async with desk.database.reading() as session:
        return list((await session.exec(select(Report))).all())


async def heard(desk, her) -> list[Any]:
    return [one for one in await letters(desk) if one.chat_id == her.telegram_id]


async def test_asked_after_five_minutes_and_passed_on_after_fifteen_more_in_the_night(desk, seats, clock):
    clock.at(2026, 11, 24, 23, 30)
    await officer(desk, "Pak Yusuf", telegram_id=804, role="coordinator", department="Diskominfo")
    async with desk.database.transaction() as session:
        await officers.opened_private_chat(session, 804, desk.clock())
    her = await citizen(desk)
    await remember(desk, her, writing())
    timetable = Timetable(desk, seats)
    for minutes, asked, filed in ((4, 0, 0), (1, 1, 0), (14, 1, 0), (1, 2, 1)):
        clock.later(minutes=minutes)
        for _ in range(2):
            await timetable.tick()
        assert len(await heard(desk, her)) == asked
        assert len(await all_reports(desk)) == filed
    question, told = await heard(desk, her)
    assert "&lt;berdarah&gt;" in words(question)
    assert "23.50" in words(question)
    assert [Press.unpack(one) for one in presses(question)] == [
        Press(Do.SEND_AS_IS, 4711),
        Press(Do.LET_BE, 4711),
    ]
    (mine,) = await all_reports(desk)
    assert mine.emergency
    assert not mine.looked_over
    assert not mine.named
    assert mine.code in words(told)
    assert [Press.unpack(one).action for one in presses(told)] == [Do.ADD, Do.WITHDRAW]
    (alarm,) = [one for one in await letters(desk) if one.chat_id == 804]
    assert "🚨" in words(alarm)
    assert "belum menekan kirim" in words(alarm)
    (card,) = await letters(desk, kind="card")
    assert "belum menekan kirim" in words(card)


async def test_a_machine_that_was_off_asks_first_and_keeps_the_time_it_named(desk, clock):
    her = await citizen(desk)
    await remember(desk, her, writing())
    clock.later(hours=5)
    assert await unsent.unanswered(desk) == []
    await unsent.ask(desk, her.telegram_id)
    clock.later(minutes=14)
    assert await unsent.unanswered(desk) == []
    await unsent.pass_on(desk, her.telegram_id)
    assert await all_reports(desk) == []


async def test_several_at_once_ask_once_and_file_once(desk, clock):
    her = await citizen(desk)
    await remember(desk, her, writing())
    clock.later(minutes=5)
    await asyncio.gather(*(unsent.ask(desk, her.telegram_id) for _ in range(3)))
    assert len(await heard(desk, her)) == 1
    clock.later(minutes=15)
    await asyncio.gather(*(unsent.pass_on(desk, her.telegram_id) for _ in range(3)))
    assert len(await all_reports(desk)) == 1


async def test_who_writes_meanwhile_has_the_last_word(desk, clock):
    her = await citizen(desk)
    await remember(desk, her, writing())
    clock.later(minutes=5)
    await unsent.ask(desk, her.telegram_id)
    clock.later(minutes=15)
    (due,) = await unsent.unanswered(desk)
    await remember(desk, her, writing())
    await unsent.pass_on(desk, due)
    assert await all_reports(desk) == []
    assert await unsent.waiting(desk) == []


@pytest.mark.parametrize(
    "her",
    [
        {"blocked_bot_at": timedelta()},
        {"blocked_until": timedelta(days=3)},
        {"restricted_at": timedelta()},
    ],
    ids=lambda one: next(iter(one)),
)
@pytest.mark.parametrize("since", ["before", "after"])
async def test_nothing_goes_by_itself_for_whoever_may_not_or_would_not(desk, clock, her, since):
    one = await citizen(desk)
    await remember(desk, one, writing())
    if since == "after":
        clock.later(minutes=5)
        await unsent.ask(desk, one.telegram_id)
    await citizen(desk, telegram_id=one.telegram_id, **{key: clock.now + span for key, span in her.items()})
    for job, do in ((unsent.waiting, unsent.ask), (unsent.unanswered, unsent.pass_on)):
        clock.later(minutes=15)
        for due in await job(desk):
            await do(desk, due)
    assert len(await heard(desk, one)) == (since == "after")
    assert await all_reports(desk) == []
    assert [*await unsent.waiting(desk), *await unsent.unanswered(desk)] == [], "it is looked at once"


async def test_whoever_filed_very_many_today_calls_nobody_by_silence(desk, clock):
    her = await citizen(desk)
    for _ in range(MANY_REPORTS[0]):
        await report(desk, her)
    await remember(desk, her, writing())
    clock.later(minutes=5)
    await unsent.ask(desk, her.telegram_id)
    assert await heard(desk, her) == []


async def test_what_shall_be_let_be_is_no_emergency_to_pass_on(desk, clock):
    her = await citizen(desk)
    await remember(desk, her, writing(let_be=True))
    clock.later(hours=1)
    assert await unsent.waiting(desk) == []
