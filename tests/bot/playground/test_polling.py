"""Long polling."""

import asyncio
from datetime import timedelta

OTHER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


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
