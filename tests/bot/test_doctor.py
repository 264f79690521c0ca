import asyncio
import shutil
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest

from bot.clock import real_clock
from bot.doctor import examine
from bot.findings import Finding
from bot.home import prepare
from bot.playground.cast import CITIZEN_TOKEN, STAFF_TOKEN
from bot.raw_api import RawApi
from bot.settings import Settings
from storage.engine import migrate
from storage.engine.database import Database
from storage.groups import rooms
from storage.people import citizens, officers
from storage.people.seal import IdentitySeal
from tests.support import rows
from tests.support.machine import Town, town

KEMBANG = Path(__file__).parent.parent / "cities" / "kembang"


def settings_of(folder: Path, place: Town | None = None, **different: object) -> Settings:
    values: dict[str, object] = {"data_dir": folder / "data"}
    if place is not None:
        values |= {
            "citizen_bot_token": CITIZEN_TOKEN,
            "staff_bot_token": STAFF_TOKEN,
            "staff_chat_id": place.cast.group.id,
            "telegram_api_url": place.server.url,
        }
    return Settings(_env_file=None, **{**values, **different})


async def found(settings: Settings) -> dict[str, Finding]:
    return {one.subject: one for one in await examine(settings)}


@asynccontextmanager
async def opened(settings: Settings):
    """A transaction in the city's database."""
    database = Database(settings.database)
    async with database.transaction() as session:
        yield session
    await database.close()


def troubles(findings: dict[str, Finding]) -> list[str]:
    return [one.subject for one in findings.values() if not one.fine]


async def test_a_city_that_is_ready(tmp_path):
    async with town() as place:
        settings = settings_of(tmp_path, place)
        settings.data_dir.mkdir(mode=0o700)
        await migrate.upgrade(settings.database)
        async with opened(settings) as session:
            yusuf = await officers.enrol(session, 11, "Yusuf", None, "coordinator", real_clock())
            await officers.opened_private_chat(session, yusuf.telegram_id, real_clock())
        findings = await found(settings)
    assert troubles(findings) == []
    assert place.cast.group.title in findings["staff group"].words
    assert findings["staff bot"].words == f"@{place.cast.staff_bot.username}"
    assert len([one for one in findings if one.startswith("holidays")]) == 2


async def test_nobody_who_coordinates_or_nobody_who_can_be_written_to(tmp_path):
    async with town() as place:
        settings = settings_of(tmp_path, place)
        settings.data_dir.mkdir(mode=0o700)
        await migrate.upgrade(settings.database)
        assert "wadul staff add" in (await found(settings))["coordinator"].words
        async with opened(settings) as session:
            await officers.enrol(session, 11, "Yusuf", None, "coordinator", real_clock())
        silent = (await found(settings))["coordinator"]
    assert not silent.fine
    assert "Yusuf must open a private chat" in silent.words


async def test_rooms_that_lack_something_are_named(tmp_path):
    async with town() as place:
        settings = settings_of(tmp_path, place)
        settings.data_dir.mkdir(mode=0o700)
        await migrate.upgrade(settings.database)
        world, bot = place.server.playground, place.cast.staff_bot
        forum = world.add_group("Forum", place.cast.officers, forum=True)
        lamps, roads = world.add_group("Lampu", supergroup=True), world.add_group("Jalan", supergroup=True)
        forum.add_bot(bot)
        forum.set_admin(bot, topics=False)
        roads.add_bot(bot, admin=False)
        async with opened(settings) as session:
            await rooms.put(session, rooms.COMMON, forum.id, real_clock(), forum=True)
            await rooms.put(session, "department:Dishub", lamps.id, real_clock())
            await rooms.put(session, "department:DPUPRPKP", roads.id, real_clock())
        findings = await found(settings)
        assert "can_manage_topics" in findings["room common"].words
        assert "/pasang" in findings["room department:Dishub"].words
        assert "administrator" in findings["room department:DPUPRPKP"].words
        forum.set_admin(bot)
        forum.set_forum(forum=False)
        assert "Topics" in (await found(settings))["room common"].words
        forum.set_forum(forum=True)
        assert (await found(settings))["room common"].fine


async def test_a_fresh_clone_is_ready_for_training(tmp_path):
    findings = await found(settings_of(tmp_path))
    assert troubles(findings) == []
    assert "training" in findings["bots"].words


async def test_a_wrong_token_is_told_without_showing_it(tmp_path):
    wrong = "7100000001:" + "w" * 35
    async with town() as place:
        findings = await found(settings_of(tmp_path, place, citizen_bot_token=wrong))
    assert not findings["citizens' bot"].fine
    assert "@BotFather" in findings["citizens' bot"].words
    assert findings["staff bot"].fine
    assert not any(wrong in one.words or STAFF_TOKEN in one.words for one in findings.values())


async def test_a_staff_bot_that_is_no_administrator(tmp_path):
    async with town() as place:
        place.cast.group.set_admin(place.cast.staff_bot, admin=False)
        findings = await found(settings_of(tmp_path, place))
    assert not findings["staff group"].fine
    assert "administrator" in findings["staff group"].words


async def test_a_staff_bot_that_is_not_in_the_group(tmp_path):
    async with town() as place:
        place.cast.group.remove_bot(place.cast.staff_bot)
        findings = await found(settings_of(tmp_path, place))
    assert not findings["staff group"].fine


@pytest.mark.parametrize("chat", ["nobody", "person"])
async def test_a_number_that_is_no_group(tmp_path, chat):
    async with town() as place:
        person = place.cast.citizens[0]
        person.start(place.cast.staff_bot)
        number = {"nobody": -100_999, "person": person.id}[chat]
        findings = await found(settings_of(tmp_path, place, staff_chat_id=number))
    assert not findings["staff group"].fine
    assert "STAFF_CHAT_ID" in findings["staff group"].words


async def test_tokens_that_were_swapped_are_suspected(tmp_path):
    async with town() as place:
        place.cast.group.add_bot(place.cast.citizen_bot)
        place.cast.group.remove_bot(place.cast.staff_bot)
        findings = await found(settings_of(tmp_path, place))
    assert "are the two tokens swapped?" in findings["staff group"].words


async def test_confidential_reports_go_where_pasang_says(tmp_path):
    async with town() as place:
        settings = settings_of(tmp_path, place)
        prepare(settings)
        await migrate.upgrade(settings.database)
        assert "CONFIDENTIAL_CHAT_ID is not set" in (await found(settings))["confidential reports"].words
        async with opened(settings) as session:
            await rooms.put(session, rooms.RESTRICTED, -77, real_clock())
        assert "/pasang terbatas" in (await found(settings))["confidential reports"].words


async def test_what_others_can_read_is_told_with_the_cure(tmp_path):
    settings = settings_of(tmp_path)
    settings.data_dir.mkdir(mode=0o755)
    (settings.data_dir / "identity.key").write_text(IdentitySeal.new_key(), encoding="ascii")
    finding = (await found(settings))["privacy"]
    assert not finding.fine
    assert f"chmod 700 {settings.data_dir}; chmod 600 {settings.data_dir}/identity.key" in finding.words


async def test_a_lost_key_is_told_and_none_is_made(tmp_path):
    async with town() as place:
        settings = settings_of(tmp_path, place)
        prepare(settings)
        await migrate.upgrade(settings.database)
        async with opened(settings) as session:
            her = await citizens.known(session, 7, real_clock())
            seal = IdentitySeal([IdentitySeal.new_key()])
            await citizens.keep_identity(session, her.id or 0, seal, {"name": "Sri"}, real_clock())
        findings = await found(settings)
    assert "identity.key is missing" in findings["identities"].words
    assert not (settings.data_dir / "identity.key").exists()


async def test_an_empty_postgresql_beside_a_full_file_is_suspected(tmp_path, postgres):
    url = await asyncio.to_thread(postgres.migrated)
    async with town() as place:
        old = settings_of(tmp_path, place)
        prepare(old)
        await migrate.upgrade(old.database)
        async with opened(old) as session:
            await rows.report(session, real_clock())
        findings = await found(settings_of(tmp_path, place, database_url=url))
    assert not findings["database"].fine
    assert "holds 1: is it the right one?" in findings["database"].words
    await asyncio.to_thread(postgres.drop, url)


async def test_the_number_of_the_group_is_found_and_no_update_is_lost(tmp_path):
    async with town() as place:
        settings = settings_of(tmp_path, place, staff_chat_id=None)
        place.cast.officers[0].say(place.cast.group, "Halo semua")
        findings = await found(settings)
        assert f"STAFF_CHAT_ID={place.cast.group.id}" in findings["staff group"].words
        assert place.cast.group.title in findings["staff group"].words
        async with aiohttp.ClientSession() as session:
            updates = await RawApi(session, place.server.url, STAFF_TOKEN).call("getUpdates")
    assert [one["message"]["text"] for one in updates if "text" in one.get("message", {})] == ["Halo semua"]


async def test_a_group_in_which_nothing_happened_yet_is_asked_for(tmp_path):
    async with town() as place:
        async with aiohttp.ClientSession() as session:
            api = RawApi(session, place.server.url, STAFF_TOKEN)
            seen = await api.call("getUpdates")
            await api.call("getUpdates", offset=max((one["update_id"] for one in seen), default=0) + 1)
        findings = await found(settings_of(tmp_path, place, staff_chat_id=None))
    assert "Add the staff bot" in findings["staff group"].words


async def test_a_server_that_cannot_be_reached(tmp_path):
    async with town() as place:
        settings = settings_of(tmp_path, place)
    findings = await found(settings)
    for name in ("citizens' bot", "staff bot"):
        assert "cannot be reached" in findings[name].words
        assert "TELEGRAM_API_URL" in findings[name].words
        assert "@BotFather" not in findings[name].words


async def test_a_database_without_tables(database_url, tmp_path):
    async with town() as place:
        settings = settings_of(tmp_path, place, database_url=database_url)
        assert (await found(settings))["database"].fine
        await asyncio.shield(migrate.downgrade(settings.database))
        findings = await found(settings)
    assert not findings["database"].fine
    assert "wadul migrate" in findings["database"].words


@pytest.mark.parametrize(
    "url", ["postgresql://wadul:rahasia@127.0.0.1:1/wadul", "sqlite:////not/there/wadul.sqlite3"]
)
async def test_a_database_that_cannot_be_reached(tmp_path, url):
    findings = await found(settings_of(tmp_path, database_url=url))
    assert not findings["database"].fine
    assert "DATABASE_URL" in findings["database"].words
    assert "rahasia" not in findings["database"].words


async def test_a_city_nobody_described(tmp_path):
    findings = await found(settings_of(tmp_path, city="atlantis"))
    assert not findings["catalogue"].fine
    assert (
        "“atlantis” cannot be used: atlantis:1: there is no folder of this city"
        in findings["catalogue"].words
    )


async def test_a_city_with_broken_rules_is_told_by_file_and_line(tmp_path):
    shutil.copytree(KEMBANG, tmp_path / "kembang")
    rules = tmp_path / "kembang" / "rules.yaml"
    rules.write_text(rules.read_text("utf-8").replace("waiting_citizen", "waiting_citzen"), "utf-8")
    findings = await found(settings_of(tmp_path, city=str(tmp_path / "kembang")))
    assert not findings["catalogue"].fine
    assert "rules.yaml:12: unknown field 'waiting_citzen' in 'push_every'" in findings["catalogue"].words


async def test_another_city_that_is_whole(tmp_path):
    findings = await found(settings_of(tmp_path, city=str(KEMBANG)))
    assert troubles(findings) == []


async def test_a_key_that_is_none(tmp_path):
    findings = await found(settings_of(tmp_path, identity_keys="rahasia"))
    assert "IDENTITY_KEYS" in findings["settings"].words
    assert "rahasia" not in findings["settings"].words


async def test_a_key_that_is_missing_is_told(tmp_path):
    old, new = IdentitySeal.new_key(), IdentitySeal.new_key()
    async with town() as place:
        settings = settings_of(tmp_path, place, identity_keys=f"{new},{old}")
        settings.data_dir.mkdir(mode=0o700)
        await migrate.upgrade(settings.database)
        database = Database(settings.database)
        async with database.transaction() as session:
            now = real_clock()
            her = await citizens.known(session, 7, now)
            await citizens.keep_identity(session, her.id or 0, IdentitySeal([old]), {"name": "Sri"}, now)
        await database.close()
        stale = (await found(settings))["identities"]
        lost = (await found(settings_of(tmp_path, place, identity_keys=new)))["identities"]
    assert not stale.fine
    assert "wadul keys rotate" in stale.words
    assert not lost.fine
    assert "the key of this desk is not among them" in lost.words
