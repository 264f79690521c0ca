# ruff: noqa: ANN202 - helpers inside tests need no signatures
"""What is left of a transaction whose worker was cancelled: nothing, on either database."""

import asyncio
import gc
import random

import pytest

from bot.clock import real_clock
from storage.cases import chores


@pytest.fixture
def nothing_is_collected():
    """An idle process collects no garbage for long, so nothing may depend on it."""
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("nothing_is_collected")
async def test_whoever_is_cancelled_in_a_transaction_gives_the_right_to_write_back(database):
    dice = random.Random(1)

    async def work(turn):
        for number in range(3):
            async with database.transaction() as session:
                await chores.claim(session, f"{turn} {number}", real_clock())
                await chores.undone(session, [f"{turn} {number}"])

    for turn in range(25):
        tasks = [asyncio.ensure_future(work(f"{turn} {task}")) for task in range(8)]
        await asyncio.sleep(dice.random() * 0.03)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        async with asyncio.timeout(20), database.transaction() as session:
            assert await chores.claim(session, f"after {turn}", real_clock())
