"""Flood limits, planned faults, and waiting."""

import aiohttp
import pytest

from bot.playground import ApiError, Fault, Limits, Playground
from bot.playground.limits import FloodControl


class Ticks:
    def __init__(self) -> None:
        self.at = 100.0

    def __call__(self) -> float:
        return self.at


def test_a_group_takes_twenty_a_minute_from_sends_and_edits_together():
    ticks = Ticks()
    flood = FloodControl(Limits(bot_per_second=None, chat_per_second=None), ticks)
    flood.spend(1, -5, 10)
    ticks.at += 30
    flood.spend(1, -5, 10)
    with pytest.raises(ApiError) as refused:
        flood.spend(1, -5)
    assert (refused.value.code, refused.value.parameters) == (429, {"retry_after": 30})
    flood.spend(1, -6)
    flood.spend(2, -5)
    ticks.at += 30
    flood.spend(1, -5)


def test_one_chat_takes_one_a_second_after_a_burst_while_others_go_on():
    ticks = Ticks()
    flood = FloodControl(Limits(), ticks)
    for _ in range(5):
        flood.spend(1, 7)
    with pytest.raises(ApiError, match="Too Many Requests: retry after 1"):
        flood.spend(1, 7)
    flood.spend(1, 8)
    ticks.at += 1
    flood.spend(1, 7)


def test_a_bot_sends_thirty_a_second():
    flood = FloodControl(Limits(), Ticks())
    for chat in range(30):
        flood.spend(1, chat + 1)
    with pytest.raises(ApiError, match="retry after 1"):
        flood.spend(1, 99)
    flood.spend(2, 99)


async def test_floods_are_told_with_retry_after_and_presses_are_free(server, staff_api, ready, world):
    world.flood.limits = Limits(chat_per_second=None, group_per_minute=2)
    keys = {"inline_keyboard": [[{"text": "k", "callback_data": "d"}]]}
    sent = await staff_api("sendMessage", chat_id=ready.group.id, text="1", reply_markup=keys)
    press = ready.officers[0].press(ready.group.last, "k")
    where = {"chat_id": ready.group.id, "message_id": sent["message_id"]}
    await staff_api("editMessageText", **where, text="2")
    refused = await staff_api(
        "editMessageText", **where, text="3", expect=(429, "Too Many Requests: retry after 60")
    )
    assert refused["parameters"] == {"retry_after": 60}
    await staff_api("answerCallbackQuery", callback_query_id=press.query_id)


async def test_faults_strike_as_planned(citizen_api, citizen, ready, world):
    chat = world.chat_with(citizen, ready.citizen_bot)
    world.fail_next("sendMessage", Fault.refuse(500, "Internal Server Error"))
    await citizen_api("sendMessage", chat_id=citizen.id, text="a", expect=(500, "Internal Server Error"))
    world.fail_next("sendMessage", "drop", times=2, bot=ready.citizen_bot)
    for _ in range(2):
        with pytest.raises(aiohttp.ClientError):
            await citizen_api("sendMessage", chat_id=citizen.id, text="b")
    assert not chat.from_bots
    world.fail_next("sendMessage", "lose_answer", chat=citizen.id)
    with pytest.raises(aiohttp.ClientError):
        await citizen_api("sendMessage", chat_id=citizen.id, text="c")
    world.fail_next("*", Fault.hang(0.05))
    await citizen_api("sendMessage", chat_id=citizen.id, text="d")
    assert [message.text for message in chat.from_bots] == ["c", "d"]
    assert [call.error for call in world.calls if call.method == "sendMessage"] == [500, 499, 499, 0, 0]


async def test_waiting_says_what_was_said_when_it_fails(world, citizen):
    with pytest.raises(TimeoutError, match="Ratna Wulandari: /start"):
        await world.until(lambda: False, timeout=0.01)


async def test_waiting_takes_async_conditions(world: Playground):
    async def found() -> str:
        return "ada"

    assert await world.until(found) == "ada"
