# ruff: noqa: ANN003, ANN202 - helpers inside tests need no signatures
"""The webhook: nothing is answered 200 that is not committed."""

import asyncio
import json

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.clock import real_clock
from bot.group_commit import GroupCommit
from bot.raw_api import ApiError
from bot.webhook import LARGEST_BODY, SECRET_HEADER, Webhook, delete_webhook, set_webhook
from storage.letters import BotName
from storage.mail import inbox
from storage.mail.inbox import RawUpdate
from tests.support.machine import Breakable, inbox_rows, raw_api, town, until

SECRETS = {BotName.CITIZEN: "rahasia-warga_1", BotName.STAFF: "rahasia-petugas_2"}


def webhook(database, **different):
    return Webhook(database=database, secrets=SECRETS, clock=real_clock, **different)


@pytest.fixture
async def client(database):
    async with TestClient(TestServer(webhook(database).application())) as opened:
        yield opened


def update(number, text="halo", chat=1):
    return json.dumps({"update_id": number, "message": {"chat": {"id": chat}, "text": text}})


async def post(client, body, bot="citizen", secret=SECRETS[BotName.CITIZEN]):
    return await client.post(f"/telegram/{bot}", data=body, headers={SECRET_HEADER: secret} if secret else {})


async def test_an_update_that_is_answered_200_is_committed(client, database):
    response = await post(client, update(5))
    assert response.status == 200
    rows = await inbox_rows(database)
    assert [(row.bot, row.update_id, row.chat_key, row.raw) for row in rows] == [
        ("citizen", 5, "1", update(5))
    ]


@pytest.mark.parametrize(
    ("bot", "secret"),
    [
        ("citizen", None),
        ("citizen", "salah"),
        ("citizen", SECRETS[BotName.STAFF]),
        ("staff", SECRETS[BotName.CITIZEN]),
        ("orang", SECRETS[BotName.CITIZEN]),
        ("citizen", "räh"),
    ],
)
async def test_without_the_right_secret_nothing_gets_in(client, database, bot, secret):
    assert (await post(client, update(5), bot, secret)).status == 401
    assert await inbox_rows(database) == []


async def test_each_bot_has_its_own_door(client, database):
    await post(client, update(5))
    await post(client, update(5), "staff", SECRETS[BotName.STAFF])
    assert sorted(row.bot for row in await inbox_rows(database)) == ["citizen", "staff"]


async def test_a_body_that_is_too_large_is_refused(client, database):
    assert (await post(client, "x" * (LARGEST_BODY + 1))).status == 413
    assert await inbox_rows(database) == []


async def test_what_is_no_update_is_kept_all_the_same(client, database):
    assert (await post(client, "bukan json \x00")).status == 200
    assert [row.chat_key for row in await inbox_rows(database)] == ["odd"]


async def test_many_at_once_are_kept_once_each(client, database):
    responses = await asyncio.gather(*[post(client, update(number % 80)) for number in range(160)])
    assert {response.status for response in responses} == {200}
    assert sorted(row.update_id for row in await inbox_rows(database)) == list(range(80))


async def test_while_the_database_is_away_telegram_is_asked_to_come_again(database_url):
    database = Breakable(database_url)
    database.failures = 2
    async with TestClient(TestServer(webhook(database).application())) as client:
        for _ in range(2):
            response = await post(client, update(5))
            assert (response.status, response.headers["Retry-After"]) == (503, "5")
        assert (await post(client, update(5))).status == 200
    assert len(await inbox_rows(database)) == 1
    await database.close()


async def test_a_full_desk_puts_updates_off_and_opens_again(database):
    app = webhook(database, most_waiting=3)
    async with TestClient(TestServer(app.application())) as client:
        for number in range(3):
            assert (await post(client, update(number))).status == 200
        await app.measure()
        assert (await post(client, update(9))).status == 503
        # The other bot's door stays open.
        assert (await post(client, update(9), "staff", SECRETS[BotName.STAFF])).status == 200
        await inbox.claim(database, "w", BotName.CITIZEN, 10)
        for row in (await inbox_rows(database))[:2]:
            async with database.transaction() as session:
                ref = inbox.UpdateRef(row.id, BotName.CITIZEN, row.received_at)
                await inbox.finish(session, ref, real_clock())
        await app.measure()
        assert (await post(client, update(9))).status == 200


async def test_telegram_delivers_here_and_comes_again_until_we_can(database_url):
    database = Breakable(database_url)
    database.failures = 3
    app = webhook(database, retry_after=0)
    async with town() as place, raw_api(place.server.url) as api, TestServer(app.application()) as server:
        await set_webhook(api, str(server.make_url("/telegram/citizen")), SECRETS[BotName.CITIZEN])
        for number in range(20):
            place.cast.citizens[number % 3].say(place.cast.citizen_bot, f"sambat {number}")

        async def twenty():
            return len(await inbox_rows(database)) == 20

        await until(twenty)
        await place.until(lambda: not place.cast.citizen_bot.queue.pending)
        await delete_webhook(api)
        assert place.cast.citizen_bot.webhook is None
    by_chat = {}
    for row in await inbox_rows(database):
        by_chat.setdefault(row.chat_key, []).append(json.loads(row.raw)["message"]["text"])
    for words in by_chat.values():
        assert words == sorted(words, key=lambda word: int(word.split()[1]))
    await database.close()


async def test_a_webhook_that_telegram_refuses_is_told():
    async with town() as place, raw_api(place.server.url) as api:
        with pytest.raises(ApiError, match="HTTPS"):
            await set_webhook(api, "http://wadul.example/telegram/citizen", "x")


async def test_group_commit_gathers_what_arrives_meanwhile():
    batches, gate = [], asyncio.Event()

    async def commit(updates):
        batches.append(len(updates))
        await gate.wait()

    group = GroupCommit(commit, most=50)
    first = asyncio.ensure_future(group.add(_row(0)))
    await asyncio.sleep(0.01)
    rest = [asyncio.ensure_future(group.add(_row(number))) for number in range(1, 121)]
    await asyncio.sleep(0.01)
    assert batches == [1]
    gate.set()
    await asyncio.gather(first, *rest)
    assert batches == [1, 50, 50, 20]


async def test_a_caller_who_hangs_up_takes_nobody_with_her():
    gate = asyncio.Event()
    kept = []

    async def commit(updates):
        await gate.wait()
        kept.extend(updates)

    group = GroupCommit(commit)
    leader = asyncio.ensure_future(group.add(_row(0)))
    await asyncio.sleep(0)
    follower = asyncio.ensure_future(group.add(_row(1)))
    await asyncio.sleep(0)
    leader.cancel()
    gate.set()
    await follower
    assert [row.update_id for row in kept] == [0, 1]


async def test_a_commit_that_fails_fails_for_all_of_its_batch_and_for_no_other():
    calls = 0

    async def commit(updates):
        nonlocal calls
        calls += 1
        await asyncio.sleep(0)
        if calls == 2:
            raise ConnectionError("gone")

    group = GroupCommit(commit, most=2)
    results = await asyncio.gather(*[group.add(_row(number)) for number in range(6)], return_exceptions=True)
    assert [type(result) for result in results] == [
        type(None),
        type(None),
        ConnectionError,
        ConnectionError,
        type(None),
        type(None),
    ]


def _row(number):
    return RawUpdate(BotName.CITIZEN, number, "1", "{}")


async def test_the_health_of_the_door_is_measured_by_the_application_itself(database):
    app = webhook(database, most_waiting=1)
    await inbox.store(database, [_row(1)], real_clock())
    async with TestClient(TestServer(app.application())) as client:

        async def closed():
            return (await post(client, update(9))).status == 503

        await until(closed)
