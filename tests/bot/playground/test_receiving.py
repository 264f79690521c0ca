"""Long polling, webhooks, floods and faults."""

import asyncio
from contextlib import asynccontextmanager
from datetime import timedelta

import aiohttp
import pytest
from aiohttp import web

from bot.playground import ApiError, Fault, Limits, Playground
from bot.playground.limits import FloodControl
from bot.playground.webhooks import pause_before

OTHER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
HOOKED = (
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)


async def test_a_poll_waits_for_news(citizen_api, ready, world):
    poll = asyncio.ensure_future(citizen_api("getUpdates", timeout=20))
    await world.until(lambda: ready.citizen_bot.queue.polls == 1)
    assert not poll.done()
    ready.citizens[0].say(ready.citizen_bot, "halo")
    assert [update["message"]["text"] for update in await poll] == ["halo"]


async def test_a_second_poller_ends_the_first(citizen_api, ready, world):
    first = asyncio.ensure_future(citizen_api("getUpdates", timeout=20, expect=(409, OTHER)))
    await world.until(lambda: ready.citizen_bot.queue.polls == 1)
    assert await citizen_api("getUpdates") == []
    await first


async def test_updates_stay_until_they_are_confirmed(citizen_api, ready):
    for number in range(5):
        ready.citizens[0].say(ready.citizen_bot, f"{number}")
    first = await citizen_api("getUpdates", limit=2)
    assert [u["message"]["text"] for u in first] == ["0", "1"]
    assert await citizen_api("getUpdates", limit=2) == first
    rest = await citizen_api("getUpdates", offset=first[-1]["update_id"] + 1)
    assert [u["message"]["text"] for u in rest] == ["2", "3", "4"]
    assert [u["message"]["text"] for u in await citizen_api("getUpdates", offset=-1)] == ["4"]
    assert len(await citizen_api("getUpdates")) == 1


async def test_a_poll_brings_at_most_a_hundred(citizen_api, ready):
    for number in range(120):
        ready.citizens[0].say(ready.citizen_bot, f"{number}")
    assert len(await citizen_api("getUpdates", limit=500)) == 100


async def test_old_updates_lapse_and_presses_sooner(citizen_api, ready, citizen, calendar, world):
    keys = {"inline_keyboard": [[{"text": "k", "callback_data": "d"}]]}
    await citizen_api("sendMessage", chat_id=citizen.id, text="x", reply_markup=keys)
    citizen.press(world.chat_with(citizen, ready.citizen_bot).last, "k")
    kinds = [list(u)[1] for u in await citizen_api("getUpdates")]
    assert kinds == ["message", "callback_query"]
    calendar.at += timedelta(seconds=151)
    assert [list(u)[1] for u in await citizen_api("getUpdates")] == ["message"]
    calendar.at += timedelta(hours=24)
    assert await citizen_api("getUpdates") == []


async def test_update_ids_jump_after_a_quiet_week_and_the_old_offset_does_no_harm(
    citizen_api, ready, calendar
):
    ready.citizens[0].say(ready.citizen_bot, "dulu")
    last = (await citizen_api("getUpdates"))[-1]["update_id"]
    assert await citizen_api("getUpdates", offset=last + 1) == []
    calendar.at += timedelta(days=8)
    ready.citizens[0].say(ready.citizen_bot, "kini")
    (update,) = await citizen_api("getUpdates", offset=last + 1)
    assert update["message"]["text"] == "kini"
    assert update["update_id"] != last + 1


async def test_only_wanted_kinds_come(citizen_api, ready):
    await citizen_api("getUpdates", allowed_updates=["callback_query"])
    ready.citizens[0].say(ready.citizen_bot, "x")
    assert await citizen_api("getUpdates") == []
    await citizen_api("getUpdates", allowed_updates=[])
    ready.citizens[0].say(ready.citizen_bot, "y")
    assert len(await citizen_api("getUpdates")) == 1


async def test_an_odd_update_comes_as_it_is(citizen_api, ready, world):
    world.odd_update(ready.citizen_bot, {"message": {"message_id": "?", "text": None}})
    (odd,) = await citizen_api("getUpdates")
    assert odd["message"] == {"message_id": "?", "text": None}
    assert odd["update_id"] > 0


async def test_an_update_may_bring_its_own_number(citizen_api, ready, world):
    world.odd_update(ready.citizen_bot, {"update_id": 900_000_000, "message": {}})
    assert await citizen_api("getUpdates", offset=900_000_001) == []
    ready.citizens[0].say(ready.citizen_bot, "x")
    assert (await citizen_api("getUpdates"))[0]["update_id"] == 900_000_001


class Hook:
    """A bot's webhook that can be told to fail."""

    def __init__(self) -> None:
        self.got, self.headers, self.answers, self.held = [], [], [], {}

    async def take(self, request):
        body = await request.json()
        text = body.get("message", {}).get("text", "")
        if text in self.held:
            await self.held[text].wait()
        self.headers.append(request.headers)
        status, headers, answer = self.answers.pop(0) if self.answers else (200, {}, None)
        if status == 200:
            self.got.append(text)
        return web.json_response(answer, status=status, headers=headers)

    @asynccontextmanager
    async def listening(self):
        app = web.Application()
        app.router.add_post("/hook", self.take)
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
        await runner.cleanup()


async def test_a_webhook_gets_updates_with_the_secret_and_again_after_failures(citizen_api, ready, world):
    hook = Hook()
    hook.answers = [(500, {}, None), (429, {"Retry-After": "0"}, None)]
    async with hook.listening() as url:
        await citizen_api("setWebhook", url=url, secret_token="rahasia_1")
        await citizen_api("getUpdates", expect=(409, HOOKED))
        ready.citizens[0].say(ready.citizen_bot, "halo")
        await world.until(lambda: hook.got == ["halo"])
        assert [head["X-Telegram-Bot-Api-Secret-Token"] for head in hook.headers] == ["rahasia_1"] * 3
        info = await citizen_api("getWebhookInfo")
        await world.until(lambda: not ready.citizen_bot.queue.pending)
        assert info["url"] == url
        assert "429" in info["last_error_message"]
        await citizen_api("deleteWebhook")
    ready.citizens[0].say(ready.citizen_bot, "lagi")
    assert len(await citizen_api("getUpdates")) == 1


async def test_a_slow_chat_holds_up_nobody_else(citizen_api, ready, world):
    hook = Hook()
    hook.held["lambat"] = asyncio.Event()
    async with hook.listening() as url:
        await citizen_api("setWebhook", url=url)
        ready.citizens[0].say(ready.citizen_bot, "lambat")
        ready.citizens[0].say(ready.citizen_bot, "sesudahnya")
        ready.citizens[1].say(ready.citizen_bot, "cepat")
        await world.until(lambda: hook.got == ["cepat"])
        hook.held["lambat"].set()
        await world.until(lambda: len(hook.got) == 3)
    assert hook.got == ["cepat", "lambat", "sesudahnya"]


async def test_a_webhook_may_answer_with_a_method(citizen_api, ready, world):
    hook, person = Hook(), ready.citizens[0]
    hook.answers = [(200, {}, {"method": "sendMessage", "chat_id": person.id, "text": "siap"})]
    async with hook.listening() as url:
        await citizen_api("setWebhook", url=url)
        person.say(ready.citizen_bot, "halo")
        chat = world.chat_with(person, ready.citizen_bot)
        await world.until(lambda: chat.last.text == "siap")


async def test_a_webhook_starts_with_what_waits_and_can_drop_it(citizen_api, ready, world):
    hook = Hook()
    ready.citizens[0].say(ready.citizen_bot, "sebelum")
    async with hook.listening() as url:
        await citizen_api("setWebhook", url=url)
        await world.until(lambda: hook.got == ["sebelum"])
    ready.citizens[0].say(ready.citizen_bot, "putus")
    await citizen_api("deleteWebhook", drop_pending_updates=True)
    assert await citizen_api("getUpdates") == []


def test_pauses_grow_to_two_minutes():
    assert [pause_before(attempt) for attempt in range(9)] == [0, 2, 4, 8, 16, 32, 64, 120, 120]


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
