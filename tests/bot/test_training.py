"""The training ground as it starts: no tokens, no settings, its own Telegram, its own days."""

import asyncio
import re
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import ClientSession

from bot.app import App, build
from bot.playground.calendar import NextMorning, WorkingDays
from bot.playground.cast import usual_names
from bot.roles import Role
from bot.settings import BadSettingsError, Settings
from bot.training import TrainingGround
from bot.training_city import names_in, shown_in
from complaints.catalogue import load
from storage.people import citizens, officers

PATIENCE = 60
KEMBANG = Path(__file__).parent.parent / "cities" / "kembang"


def settings_in(folder: Path, **different: object) -> Settings:
    (folder / "data").mkdir(exist_ok=True)
    values = {"data_dir": folder / "data", "playground_port": 0, **different}
    return Settings(_env_file=None, **values)


@asynccontextmanager
async def training(settings: Settings):
    async with AsyncExitStack() as stack:
        ground = await stack.enter_async_context(TrainingGround.open(settings))
        app: App = await stack.enter_async_context(build(ground.settings, ground.clock, frozenset(Role)))
        await ground.follow(app)
        yield ground, app


async def test_it_says_where_it_is_and_plays_telegram_for_both_bots(tmp_path, capsys):
    async with training(settings_in(tmp_path)) as (ground, app):
        assert ground.server.url in capsys.readouterr().out
        assert not ground.settings.is_training, "nothing special from here on: two bots, a group, an API"
        assert ground.settings.telegram_api_url == ground.server.url
        assert app.desk.clock is ground.clock


async def test_a_port_that_is_taken_is_told_in_one_sentence(tmp_path):
    async with TrainingGround.open(settings_in(tmp_path)) as ground:
        with pytest.raises(BadSettingsError, match="PLAYGROUND_PORT"):
            async with TrainingGround.open(settings_in(tmp_path, playground_port=ground.server.port)):
                pass


async def test_each_start_begins_with_an_empty_database(tmp_path):
    async with training(settings_in(tmp_path)) as (ground, app):
        port = ground.server.port
        async with app.desk.database.transaction() as session:
            await citizens.known(session, 4711, ground.clock())
    again = settings_in(tmp_path, playground_port=port)
    async with training(again) as (_, app), app.desk.database.reading() as session:
        assert await citizens.by_telegram_id(session, 4711) is None


async def test_working_days_pass_one_by_one_in_the_morning_or_at_this_hour(tmp_path):
    async with training(settings_in(tmp_path)) as (ground, app):
        desk = app.desk
        days = []
        for _ in range(3):
            before = desk.today()
            await ground.advance(WorkingDays(1))
            days.append(desk.today())
            assert desk.today() == desk.calendar.add(before, 1)
            local = ground.clock().astimezone(desk.zone).time()
            assert desk.waking[0] <= local < desk.waking[1]
        assert days == sorted(set(days))


async def test_the_next_morning_is_that_of_a_working_day(tmp_path):
    async with training(settings_in(tmp_path)) as (ground, app):
        desk = app.desk
        before = desk.today()
        await ground.advance(NextMorning())
        local = ground.clock().astimezone(desk.zone)
        assert (local.hour, local.minute) == (7, 31)
        assert desk.calendar.is_working(local.date())
        await ground.advance(NextMorning())
        assert desk.today() == desk.calendar.add(local.date(), 1) > before


async def test_confidential_reports_have_a_group_of_their_own_and_everybody_a_post(tmp_path):
    async with training(settings_in(tmp_path)) as (ground, app):
        assert ground.settings.confidential_chat_id == ground.server.playground.groups[1].id
        assert app.desk.confidential_chat_id not in {0, app.desk.staff_chat_id}
        posts = await ground.posts()
        assert sorted(set(posts.values())) == ["kepala", "koordinator", "petugas", "pimpinan"]


async def test_hours_pass_as_hours(tmp_path):
    async with training(settings_in(tmp_path)) as (ground, _):
        before = ground.clock()
        await ground.advance(timedelta(hours=5))
        assert timedelta(hours=5) <= ground.clock() - before < timedelta(hours=5, minutes=5)


async def test_a_whole_process_answers_a_citizen_and_stops_when_asked(tmp_path):
    async with training(settings_in(tmp_path, poll_seconds=1)) as (ground, app):
        world = ground.server.playground
        stopped = asyncio.Event()
        task = asyncio.ensure_future(app.run(stopped))
        person, bot = next(iter(world.people.values())), next(iter(world.bots.values()))
        person.start(bot)
        async with asyncio.timeout(PATIENCE):
            await world.until(lambda: world.chat_with(person, bot).from_bots)
            stopped.set()
            await task
        assert "Wadul" in world.chat_with(person, bot).from_bots[0].text


async def test_in_another_city_the_cast_stands_at_departments_that_the_city_has(tmp_path):
    async with training(settings_in(tmp_path, city=str(KEMBANG))) as (ground, app):
        async with app.desk.database.reading() as session:
            staff = await officers.of_department(session)
        posts = {(one.role, one.department) for one in staff}
        assert ("coordinator", "Diskominfo") in posts
        assert {there for _, there in posts if there} <= set(app.desk.catalogue.departments)
        chat = ground.server.playground.groups[0].chat
        async with ClientSession() as web, web.get(f"{ground.server.url}/page/examples.json") as answer:
            examples = await answer.json()
    assert "Kembang" in chat.title
    assert {"label": "Sampah tidak diangkut", "text": "sampah menumpuk, Anggrek"} in examples
    assert not re.search("malang|DPUPRPKP", f"{[one.name for one in staff]}{examples}", re.IGNORECASE)


def test_in_the_city_that_the_page_was_drawn_for_nothing_is_replaced():
    assert names_in(load()) == usual_names()
    assert shown_in(load()) == {}
