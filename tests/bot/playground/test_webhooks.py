"""Deliveries to webhooks."""

import asyncio
from contextlib import asynccontextmanager

from aiohttp import web

from bot.playground.webhooks import pause_before

HOOKED = (
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)


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
