import asyncio
from collections.abc import Callable, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
import structlog
from apscheduler.triggers.interval import IntervalTrigger

from complaints.lifecycle import State
from scheduler.jobs import TICKS, Job
from scheduler.timetable import Timetable
from storage.engine.database import Database
from storage.engine.seats import Seat, Seats
from storage.letters import BotName, Letter
from storage.mail import inbox, outbox
from storage.mail.inbox import RawUpdate
from storage.mail.outbox import Outcome, Result
from tests.support.desk import desk_over, fresh, hang_card, letters, officer, report, words
from tests.support.machine import inbox_rows, running, until

PATIENCE = 20


def job(do: Callable[[int], Any], ids: Sequence[int] = (1,), name: str = "test") -> Job:
    """A job over fixed rows, due until each was taken up once a tick."""

    async def due(_desk: Any) -> Sequence[int]:
        return list(ids)

    async def one(_desk: Any, row: int) -> None:
        result = do(row)
        if asyncio.iscoroutine(result):
            await result

    return Job(name, due, one)


@asynccontextmanager
async def seats_of(database: Database, folder):
    opened = Seats(database, folder)
    yield opened
    await opened.close()


async def test_a_tick_does_all_that_is_due_in_one_go(desk, seats, clock):
    clock.at(2026, 11, 23, 9)
    who = await officer(desk)
    pushed = await report(desk)
    closing = await report(
        desk, state=State.RESULT, officer_id=who.id, respond_by=clock.today, paused_on=clock.today
    )
    overdue = await report(desk, state=State.IN_PROGRESS)
    await hang_card(desk, overdue)
    clock.at(2026, 12, 14, 9)
    await Timetable(desk, seats).tick()
    said = [words(letter) for letter in await letters(desk)]
    assert sum(pushed.code in text for text in said) == 2, "she, and the staff in the morning's digest"
    assert (await fresh(desk, closing)).state == State.CLOSED
    assert sum(overdue.code in text for text in said) == 2
    before = len(said)
    await Timetable(desk, seats).tick()
    assert len(await letters(desk)) == before, "a second look finds nothing"


async def test_at_night_nothing_is_said_and_in_the_morning_everything(desk, seats, clock):
    await report(desk)
    clock.at(2026, 11, 24, 22)
    await Timetable(desk, seats).tick()
    assert await letters(desk) == []
    clock.at(2026, 11, 25, 7)
    await Timetable(desk, seats).tick()
    assert len(await letters(desk)) == 1


async def test_two_timetables_at_once_say_nothing_twice(desk, database, tmp_path, clock):
    clock.at(2026, 11, 23, 9)
    for _ in range(5):
        await hang_card(desk, await report(desk))
    clock.at(2026, 12, 14, 9)
    other_door = Database(database.url, pool=5)
    other = await desk_over(other_door, clock)
    try:
        async with seats_of(database, tmp_path / "a") as here, seats_of(other_door, tmp_path / "b") as there:
            ticks = [Timetable(desk, here), Timetable(other, there)]
            await asyncio.gather(*(timetable.tick() for timetable in ticks))
    finally:
        await other_door.close()
    assert len(await letters(desk, bot="citizen")) == 5
    assert len(await letters(desk, bot="staff")) == 1, "one digest for them all"


async def test_one_broken_row_does_not_stop_the_others(desk, seats, clock):
    clock.at(2026, 11, 23, 9)
    who = await officer(desk)
    due = {"state": State.RESULT, "officer_id": who.id, "respond_by": clock.today, "paused_on": clock.today}
    broken = await report(desk, rule_version="lost", **due)
    sound = await report(desk, **due)
    clock.at(2026, 12, 14, 9)
    with structlog.testing.capture_logs() as logs:
        await Timetable(desk, seats).tick()
    assert (await fresh(desk, broken)).state == State.RESULT
    assert (await fresh(desk, sound)).state == State.CLOSED
    failed = [line for line in logs if line["event"] == "job failed"]
    assert {(line["row"], line["error"]) for line in failed} == {(broken.id, "Invalid")}
    assert len(await letters(desk, bot="citizen")) == 1


async def test_a_job_that_cannot_even_look_does_not_stop_the_others(desk, seats):
    done: list[int] = []

    async def cannot(_desk) -> Sequence[int]:
        raise ConnectionError("the database is restarting")

    ticks = (Job("broken", cannot, TICKS[0].do), job(done.append))
    await Timetable(desk, seats, ticks=ticks).tick()
    assert done == [1]


async def test_it_ticks_again_and_again_though_jobs_fail(desk, seats):
    enough, times = asyncio.Event(), 0

    def count(_row: int) -> None:
        nonlocal times
        times += 1
        if times == 4:
            enough.set()
        raise RuntimeError("broken")

    async with running(Timetable(desk, seats, tick_seconds=0.02, standby=0.02, ticks=(job(count),))):
        await asyncio.wait_for(enough.wait(), PATIENCE)


async def test_of_two_only_the_one_on_the_seat_ticks_and_the_other_takes_over(desk, database, tmp_path):
    ticked: list[str] = []
    async with seats_of(database, tmp_path) as here, seats_of(database, tmp_path) as there:

        def keeper(name: str, seats: Seats) -> Timetable:
            note = partial(lambda name, _row: ticked.append(name), name)
            return Timetable(desk, seats, tick_seconds=0.02, standby=0.02, ticks=(job(note),))

        first, second = keeper("first", here), keeper("second", there)
        async with running(second):
            async with running(first):
                await until(lambda: _true(len(ticked) >= 5))
                assert len(set(ticked)) == 1
            if ticked[0] == "first":
                await until(lambda: _true("second" in ticked))
                assert ticked == sorted(ticked), "the other began only when the seat was free"


async def _true(value: bool) -> bool:
    return value


@pytest.mark.parametrize("quiet_ticks", [0, 1], ids=["the first tick", "a tick of the clock"])
async def test_stopping_waits_for_the_step_in_hand_and_takes_up_no_other(desk, seats, quiet_ticks):
    begun, go_on, finished, looks = asyncio.Event(), asyncio.Event(), [], 0

    async def due(_desk: Any) -> Sequence[int]:
        nonlocal looks
        looks += 1
        return [1, 2, 3] if looks > quiet_ticks else []

    async def slow(_desk: Any, row: int) -> None:
        begun.set()
        await go_on.wait()
        finished.append(row)

    ticks = (Job("slow", due, slow),)
    timetable = Timetable(desk, seats, tick_seconds=0.02, standby=0.02, ticks=ticks)
    async with asyncio.timeout(PATIENCE):
        task = asyncio.ensure_future(timetable.run())
        await begun.wait()
        timetable.stop()
        for _ in range(20):
            await asyncio.sleep(0.01)  # time enough for a stop that does not wait
        assert not task.done()
        go_on.set()
        await task
    assert finished == [1]
    assert await seats.take("timetable") is not None


async def test_a_database_that_cannot_be_asked_for_the_seat_is_asked_again(desk, seats):
    class Moody(Seats):
        refusals = 2

        async def take(self, name: str) -> Seat | None:
            if self.refusals:
                self.refusals -= 1
                raise ConnectionError("the database is restarting")
            return await seats.take(name)

    ticked = asyncio.Event()
    moody = Moody(desk.database, seats._folder)  # noqa: SLF001 - the same folder
    async with running(Timetable(desk, moody, standby=0.02, ticks=(job(lambda _: ticked.set()),))):
        await asyncio.wait_for(ticked.wait(), PATIENCE)


async def test_the_night_takes_the_words_out_of_what_is_done(desk, seats, clock):
    keep = timedelta(days=7)
    async with desk.database.transaction() as session:
        letter = Letter(bot=BotName.CITIZEN, chat_id=1, text="Halo")
        sent = await outbox.post(session, letter, clock.now)
        waiting = await outbox.post(session, letter, clock.now)
    await outbox.mark_sending(desk.database, [sent])
    await outbox.record(desk.database, [Result(sent, Outcome.SENT, clock.now)])
    raw = RawUpdate(BotName.CITIZEN, 1, "1", '{"update_id": 1}')
    await inbox.store(desk.database, [raw], clock.now)
    [claimed] = await inbox.claim(desk.database, "w", BotName.CITIZEN, 1)
    async with desk.database.transaction() as session:
        await inbox.finish(session, claimed.ref, clock.now)
    clock.later(days=8)
    timetable = Timetable(
        desk, seats, keep_raw=keep, night=IntervalTrigger(seconds=0.05), standby=0.02, ticks=()
    )

    async def purged() -> bool:
        return [row.raw for row in await inbox_rows(desk.database)] == [""] and len(await letters(desk)) == 1

    async with running(timetable):
        await until(purged)
    assert [row.id for row in await letters(desk)] == [waiting]


@pytest.mark.parametrize("one", TICKS, ids=lambda one: one.name)
async def test_each_job_has_nothing_to_say_on_an_empty_desk(desk, one):
    for row in await one.due(desk):
        await one.do(desk, row)
    assert list(await one.due(desk)) == []
    await one.do(desk, 4711)
    assert await letters(desk) == []
