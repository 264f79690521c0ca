"""The people's side over HTTP, and who may use it."""

import base64
import json
import sys
from asyncio.subprocess import PIPE, create_subprocess_exec
from typing import Any

import pytest

from bot.playground import Limits, PlaygroundServer, cast
from tests.bot.playground.conftest import jpeg


@pytest.fixture
def desk(session, server, ready):
    async def act(name, *, status=200, **values: Any) -> Any:
        async with session.post(f"{server.url}/desk/{name}", json=values) as answer:
            body = await answer.json()
            assert answer.status == status, body
            return body

    return act


@pytest.fixture
def look(session, server, ready):
    async def get(path, **query: Any) -> Any:
        async with session.get(f"{server.url}/desk/{path}", params=query) as answer:
            assert answer.status == 200
            return await answer.json()

    return get


@pytest.fixture
def talk(ready):
    return {
        "person": ready.citizens[0].id,
        "chat": f"p:{ready.citizen_bot.id}:{ready.citizens[0].id}",
    }


async def test_a_whole_conversation(desk, look, talk, ready, citizen_api):
    await desk("start", **talk, bot=ready.citizen_bot.id, payload="abc")
    await desk("say", **talk, text="jalan <b>bolong</b>")
    picture = {"kind": "photo", "name": "a.jpg", "content": base64.b64encode(jpeg()).decode()}
    await desk("send_file", **talk, files=[picture, picture], caption="dua foto")
    await desk("send_location", **talk, lat=-7.98, lng=112.63, title="Alun-Alun")
    await desk("send_location", **talk, lat=-7.98, lng=112.63)
    await desk("send_contact", **talk, phone="0812")
    await desk("send_raw", **talk, content={"dice": {"emoji": "🎲", "value": 1}})
    said = (await look("chat", chat=talk["chat"]))["messages"]
    assert [m["text"] or m["media"] for m in said] == [
        "/start abc", "jalan <b>bolong</b>", "dua foto", "photo", "venue", "location", "contact", None,
    ]  # fmt: skip
    assert said[1]["html"] == "jalan &lt;b&gt;bolong&lt;/b&gt;"
    assert said[2]["album"] == said[3]["album"] is not None
    edited = await desk("edit", **talk, message=said[1]["id"], text="jalan rusak")
    assert edited["message"]["edited"]
    assert len(await citizen_api("getUpdates")) == 9


async def test_presses_wait_for_the_answer(desk, look, talk, ready, citizen_api):
    await desk("start", **talk, bot=ready.citizen_bot.id)
    markup = {"inline_keyboard": [[{"text": "Ya", "callback_data": "y"}]]}
    sent = await citizen_api("sendMessage", chat_id=talk["person"], text="?", reply_markup=markup)
    early = await desk("press", **talk, message=sent["message_id"], button="y", seconds=0)
    assert early == {"ok": True, "answered": False, "text": "", "alert": False, "url": ""}
    missing = await desk("press", **talk, message=sent["message_id"], button="n", status=400)
    assert "no button" in missing["error"]
    calls = await look("calls")
    assert [call["method"] for call in calls] == ["sendMessage"]
    assert calls[0]["params"]["text"] == "?"


async def test_cast_groups_and_faults(desk, look, ready, citizen_api):
    new = (await desk("add_person", first_name="Bejo", last_name="Sugiarto"))["person"]
    group = (await desk("add_group", title="Kecil", members=[new["id"]], bots=[ready.staff_bot.id]))["group"]
    assert group["chat"] == f"g:{group['id']}"
    await desk("join", person=ready.citizens[0].id, chat=group["chat"])
    moved = (await desk("upgrade", chat=group["chat"]))["group"]
    assert moved["former"] == [group["chat"]]
    assert moved["id"] != group["id"]
    await desk("say", person=new["id"], chat=moved["chat"], text="x", anonymous=True)
    await desk("block", person=new["id"], bot=ready.citizen_bot.id)
    await desk("unblock", person=new["id"], bot=ready.citizen_bot.id)
    await desk("odd_update", bot=ready.citizen_bot.id, raw={"message": 5})
    assert (await citizen_api("getUpdates"))[-1]["message"] == 5
    await desk("fail_next", method="getMe", kind="flood", retry_after=9)
    await citizen_api("getMe", expect=(429, "Too Many Requests: retry after 9"))
    state = await look("state")
    assert [one["title"] for one in state["groups"]] == ["Petugas Wadul Kota Malang", "Kecil"]
    assert not any("token" in bot for bot in state["bots"])


@pytest.mark.parametrize(
    ("act", "values"),
    [
        ("say", {"person": 5, "chat": "g:1", "text": "x"}),
        ("say", {"chat": "g:1", "text": "x"}),
        ("add_person", {"first_name": " "}),
        ("fail_next", {"method": "getMe", "kind": "earthquake"}),
        ("start", {"bot": 5}),
        ("send_location", {"lat": "x"}),
    ],
)
async def test_what_makes_no_sense_is_refused(desk, act, values):
    assert (await desk(act, **values, status=400))["error"]


async def test_the_clock_goes_forward(desk, calendar, look):
    before = calendar.at
    await desk("clock", hours=4)
    assert (calendar.at - before).total_seconds() == 4 * 3600
    answer = await desk("clock", working_days=1)
    assert answer["now"] == calendar.at.isoformat()
    await desk("clock", hours="x", status=400)
    await desk("clock", working_days=1000, status=400)


async def test_a_clock_that_cannot_be_moved_says_so(session, calendar):
    async with PlaygroundServer(now=calendar.now) as server:
        async with session.post(f"{server.url}/desk/clock", json={"hours": 1}) as answer:
            assert answer.status == 400
        async with session.get(f"{server.url}/desk/state") as answer:
            assert not (await answer.json())["can_advance"]


@pytest.mark.parametrize(
    "headers", [{"Host": "evil.example"}, {"Host": "evil.example:8085"}, {"Origin": "https://evil.example"}]
)
@pytest.mark.parametrize("path", ["/desk/state", "/", "/desk/events", "/desk/calls"])
async def test_other_websites_get_nothing(session, server, ready, headers, path):
    async with session.get(server.url + path, headers=headers) as answer:
        assert answer.status == 403
    async with session.post(f"{server.url}/desk/say", headers=headers, json={}) as answer:
        assert answer.status == 403


async def test_the_page_may_load_nothing_from_elsewhere(session, server):
    async with session.get(server.url) as answer:
        assert "default-src 'self'" in answer.headers["Content-Security-Policy"]
        assert "http" not in (await answer.text()).replace("http-equiv", "")
    for name in ("../server.py", "nothing.js", "..%2Fserver.py"):
        async with session.get(f"{server.url}/page/{name}") as answer:
            assert answer.status == 404


async def test_a_document_is_never_shown_as_a_page(session, server, ready, citizen):
    sent = citizen.send_document(ready.citizen_bot, b"<script>alert(1)</script>", "a.html")
    async with session.get(f"{server.url}/desk/files/{sent.file.unique_id}") as answer:
        assert answer.headers["Content-Disposition"] == "attachment"
        assert answer.content_type == "application/octet-stream"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


async def test_events_tell_which_chats_changed(session, server, ready):
    async with session.get(f"{server.url}/desk/events") as stream:
        first = json.loads((await stream.content.readline())[6:])
        assert first["now"].startswith("2026-11-23")
        await stream.content.readline()
        ready.citizens[0].say(ready.citizen_bot, "x")
        event = json.loads((await stream.content.readline())[6:])
        assert event["chats"] == [f"p:{ready.citizen_bot.id}:{ready.citizens[0].id}"]


async def test_the_playground_as_a_process_of_its_own(session):
    process = await create_subprocess_exec(
        sys.executable,
        "-m",
        "bot.playground",
        "--citizen-token",
        "81:a",
        "--staff-token",
        "82:b",
        stdout=PIPE,
    )
    where = json.loads(await process.stdout.readline())
    try:
        async with session.get(f"{where['url']}/bot81:a/getMe") as answer:
            assert (await answer.json())["result"]["id"] == 81 == where["citizen_bot"]
        person = where["citizens"][0]
        chat = f"p:81:{person}"
        async with session.post(
            f"{where['url']}/desk/say", json={"person": person, "chat": chat, "text": "x"}
        ) as said:
            assert (await said.json())["ok"]
    finally:
        process.terminate()
        assert await process.wait() == 0


async def test_the_cast_is_the_same_each_time(calendar):
    ids = []
    for forum in (False, True):
        server = PlaygroundServer(now=calendar.now, limits=Limits.off())
        ready = cast(server.playground, forum=forum)
        ids.append((ready.group.id, [person.id for person in ready.citizens + ready.officers]))
    assert ids[0] == ids[1]
