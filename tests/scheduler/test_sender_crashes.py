# ruff: noqa: ANN202, ANN204, ARG002, SLF001 - helpers inside tests need no signatures
"""What a crash or a stop leaves of letters that were under way."""

import asyncio
from dataclasses import replace

import pytest

from bot.clock import real_clock
from handlers.delivery import Unreachable
from scheduler.gate import Gate
from storage.engine.seats import Seats
from storage.letters import LetterKind
from storage.mail import outbox
from tests.support.machine import WatchedGate, killed, outbox_rows, running, until
from tests.support.outgoing import CITIZEN, open_desk


@pytest.fixture
async def desk(database, bell, seats, tmp_path):
    async with open_desk(database, bell, seats, tmp_path) as opened:
        yield opened


class Slow:
    """A transport whose answers get lost on the way, as in a crash between send and record."""

    def __init__(self, inner):
        self.inner = inner

    def __getattr__(self, name):
        return getattr(self.inner, name)

    async def send(self, letter, files, progress=None):
        sent = await self.inner.send(letter, files, progress)
        if letter.text.startswith("ragu"):
            await asyncio.sleep(3600)
        return sent


async def test_after_a_crash_only_the_letters_in_flight_are_in_doubt(desk, tmp_path):
    await desk.write(desk.ani, "ragu ani")
    await desk.write(desk.ani, "ani dua")
    await desk.write(desk.budi, "budi")
    await desk.write(desk.cici, "ragu cici")
    crashing = Seats(desk.database, tmp_path / "seats")
    slow = Slow(desk.transports[CITIZEN])
    async with killed(desk.sender(seats=crashing, transport=slow)):
        await desk.place.until(lambda: desk.heard(desk.cici) and desk.heard(desk.ani))

        async def budi_is_recorded():
            return (await outbox_rows(desk.database))[2].state == "sent"

        await until(budi_is_recorded)
    await crashing.close()
    assert [row.state for row in await outbox_rows(desk.database)] == [
        "sending",
        "waiting",
        "sent",
        "sending",
    ]
    async with running(desk.sender()):
        sent = await desk.all_out()
    assert [row.doubtful for row in sent] == [True, False, False, True]
    assert desk.heard(desk.ani) == ["ragu ani", "ragu ani", "ani dua"]
    assert desk.heard(desk.budi) == ["budi"]


async def test_a_doubtful_answer_to_a_press_is_not_given_again(desk, tmp_path):
    await desk.write(desk.ani, "ragu", kind=LetterKind.CALLBACK, callback_id="1")
    due = await outbox.due(desk.database, CITIZEN, real_clock(), 10)
    await outbox.mark_sending(desk.database, [one.id for one in due])
    async with running(desk.sender()):
        sent = await desk.all_out()
    assert [row.state for row in sent] == ["dropped"]


async def test_a_polite_stop_records_what_is_under_way(desk):
    for number in range(30):
        await desk.write([desk.ani, desk.budi, desk.cici][number % 3], f"{number}")
    async with running(desk.sender()):
        await desk.place.until(lambda: desk.heard(desk.ani))
    states = {row.state for row in await outbox_rows(desk.database)}
    assert "sending" not in states
    async with running(desk.sender()):
        sent = await desk.all_out()
    assert not any(row.doubtful for row in sent)
    assert desk.heard(desk.ani) == [f"{number}" for number in range(0, 30, 3)]


async def test_a_letter_that_cannot_even_be_built_is_given_up_in_the_end(desk):
    class Broken(Slow):
        async def send(self, letter, files, progress=None):
            raise KeyError(letter.text) if letter.text == "rusak" else Unreachable("x")

    part = desk.sender(transport=Broken(None))
    await desk.write(desk.ani, "rusak")
    due = (await outbox.due(desk.database, CITIZEN, real_clock(), 1))[0]
    assert (await part._delivery.attempt(due)).outcome is outbox.Outcome.RETRY
    assert (await part._delivery.attempt(replace(due, attempts=7))).outcome is outbox.Outcome.REFUSED


async def test_no_letter_begins_while_something_is_tried_alone(desk):
    gate = WatchedGate()
    async with running(desk.sender(gate=gate)):
        async with gate.alone():
            await desk.write(desk.ani, "nanti")
            await asyncio.wait_for(gate.asked.wait(), 20)
            assert [row.state for row in await outbox_rows(desk.database)] == ["waiting"]
        assert [row.state for row in await desk.all_out()] == ["sent"]


async def test_what_is_tried_alone_waits_for_letters_under_way(desk):
    class Held(Slow):
        begun, go = asyncio.Event(), asyncio.Event()

        async def send(self, letter, files, progress=None):
            self.begun.set()
            await self.go.wait()
            return await self.inner.send(letter, files, progress)

    gate, held = Gate(), Held(desk.transports[CITIZEN])

    async def be_alone():
        async with gate.alone():
            pass

    async with running(desk.sender(gate=gate, transport=held)):
        await desk.write(desk.ani, "lama")
        await asyncio.wait_for(held.begun.wait(), 20)
        alone = asyncio.ensure_future(be_alone())
        await asyncio.sleep(0.1)
        assert not alone.done()
        held.go.set()
        await asyncio.wait_for(alone, 20)
    assert desk.heard(desk.ani) == ["lama"]
