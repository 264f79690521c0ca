"""`wadul move`: a city that began on SQLite goes on where it was, on PostgreSQL."""

import sqlite3

import pytest
from sqlmodel import func, select

from bot.moving import move
from bot.playground.cast import CITIZEN_TOKEN, STAFF_TOKEN
from bot.settings import BadSettingsError, Settings
from storage.engine import migrate
from storage.letters import BotName
from storage.mail import outbox
from storage.tables import OutboxLetter
from tests.journeys.city import City
from tests.journeys.test_main_job import filed
from tests.support import rows

PASSWORD = "rahasia"


@pytest.fixture
def empty_url(postgres):
    yield (url := postgres.empty())
    postgres.drop(url)


async def test_a_used_desk_goes_on_and_says_nothing_twice(tmp_path, empty_url):
    async with City.standing(f"sqlite+aiosqlite:///{tmp_path}/old.sqlite3", tmp_path) as city:
        async with city.at_work():
            code = await filed(city)
            card = await city.group_sees(code)
            await city.officer_presses(city.endah, card, "Ambil")
            await city.officer_presses(city.endah, card, "Tanya warga")
            await city.officer_replies(city.endah, card, "Lubangnya di sisi timur atau barat gerbang, Bu?")
            question = await city.hear(city.ratna, "sisi timur atau barat")
            with pytest.raises(BadSettingsError, match="A desk is running"):
                await move(city.settings, empty_url)
        async with city.app.desk.database.transaction() as session:
            late = rows.letter("Ini masih menunggu.", bot=BotName.CITIZEN, chat_id=city.ratna.id)
            await outbox.post(session, late, city.clock())
        await city.app.desk.database.close()
        heard, seen = len(city.chat_of(city.ratna)), len(city.cast.group.messages)

        moved = await move(city.settings, empty_url)
        assert moved.rows["report"] == 1
        assert moved.rows["attachment"] == 1

        async with city.at_work(database_url=empty_url):
            await city.hear(city.ratna, "masih menunggu")
            await city.app.timetable.tick()
            answered = await city.say(
                city.ratna, "Sisi timur, persis di depan gerbang", "sampai ke petugas", reply_to=question
            )
            found = await city.group_sees("Sisi timur, persis")
            new = [one.text for one in city.chat_of(city.ratna)[heard:] if one.from_bot]
            assert new == ["Ini masih menunggu.", answered.text]
            told = [one for one in city.cast.group.messages[seen:] if one.from_bot]
            assert [one.id for one in told] == [found.id]
            since = city.last_in_group()
            city.endah.say(city.cast.group, "/cari kauman")
            await city.group_sees(code, since)
            async with city.app.desk.database.reading() as session:
                unsent = select(func.count()).select_from(OutboxLetter).where(OutboxLetter.state != "sent")
                assert (await session.exec(unsent)).one() == 0


def settings_in(folder, **different: object) -> Settings:
    tokens = {"citizen_bot_token": CITIZEN_TOKEN, "staff_bot_token": STAFF_TOKEN, "staff_chat_id": -5}
    return Settings(_env_file=None, **{**tokens, "data_dir": folder / "data", **different})


async def test_what_stands_in_the_way_is_told_in_one_sentence_without_the_password(tmp_path):
    settings = settings_in(tmp_path)
    with pytest.raises(BadSettingsError, match="empty or not there yet"):
        await move(settings, "sqlite:///new.sqlite3")
    await migrate.upgrade(settings.database)
    away = f"postgresql://wadul:{PASSWORD}@127.0.0.1:1/wadul"
    for target, told in (
        ("mysql://x", "must begin with postgresql://"),
        (f"postgresql://a:{PASSWORD}@b@host/x", "%40"),
        (away, "cannot be opened or written to"),
        (f"sqlite:////dev/null/{PASSWORD}/x", "cannot be opened or written to"),
        (settings.database.replace("+aiosqlite", ""), "is the one that the desk has now"),
    ):
        with pytest.raises(BadSettingsError, match=told) as refused:
            await move(settings, target)
        assert PASSWORD not in str(refused.value).replace(f"/dev/null/{PASSWORD}", "")
    await migrate.upgrade(f"sqlite+aiosqlite:///{tmp_path}/older.sqlite3", "0019")
    with pytest.raises(BadSettingsError, match="at step 0019 of another version"):
        await move(settings, f"sqlite:///{tmp_path}/older.sqlite3")
    with sqlite3.connect(tmp_path / "other.sqlite3") as other:
        other.execute("CREATE TABLE kucing (nama TEXT)")
    with pytest.raises(BadSettingsError, match="not empty, “kucing” is in it"):
        await move(settings, f"sqlite:///{tmp_path}/other.sqlite3")
    with pytest.raises(BadSettingsError, match="training ground"):
        await move(Settings(_env_file=None, data_dir=tmp_path), "sqlite:///new.sqlite3")
