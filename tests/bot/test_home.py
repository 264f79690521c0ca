import asyncio
import os
import shutil
import subprocess
import sys
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.clock import real_clock
from bot.data_care import count_keys, rotate_keys
from bot.home import KEY, first_key, identity_seal, make_key, open_to_others, prepare
from bot.settings import BadSettingsError, Settings
from storage.care.rekeying import rekey
from storage.engine import migrate
from storage.engine.database import Database
from storage.people import citizens
from storage.people.seal import BrokenSeal, IdentitySeal

ROOT = Path(__file__).parent.parent.parent
SRI = {"name": "Sri", "username": "sri"}


def settings_in(folder: Path, **different: object) -> Settings:
    return Settings(_env_file=None, data_dir=folder / "data", **different)


def test_the_folder_is_made_for_its_owner_alone(tmp_path):
    settings = settings_in(tmp_path / "a" / "b")
    prepare(settings)
    prepare(settings)
    assert settings.data_dir.stat().st_mode & 0o777 == 0o700


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path):
    (tmp_path / "data").write_text("", encoding="ascii")
    with pytest.raises(BadSettingsError, match="DATA_DIR"):
        prepare(settings_in(tmp_path))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_to_is_told(tmp_path):
    (tmp_path / "data").mkdir(mode=0o500)
    with pytest.raises(BadSettingsError, match="written"):
        prepare(settings_in(tmp_path))


def test_the_key_is_made_once_and_kept_for_its_owner_alone(tmp_path):
    settings = settings_in(tmp_path)
    prepare(settings)
    make_key(settings.data_dir / KEY)
    sealed = identity_seal(settings).seal(SRI)
    make_key(settings.data_dir / KEY)
    assert identity_seal(settings).open(sealed) == SRI
    assert (settings.data_dir / "identity.key").stat().st_mode & 0o777 == 0o600
    assert [one.name for one in settings.data_dir.iterdir()] == ["identity.key"], "no draft is left"


def test_of_several_processes_that_start_at_once_all_have_the_same_key(tmp_path):
    settings = settings_in(tmp_path)
    prepare(settings)
    code = (
        "from pathlib import Path\nimport sys\nfrom bot.home import make_key\n"
        "sys.stdin.readline()\nfile = Path(sys.argv[1])\nmake_key(file)\nprint(file.read_text())"
    )
    several = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(settings.data_dir / "identity.key")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        for _ in range(3)
    ]
    keys = {one.communicate("go\n", timeout=60)[0].strip() for one in several}
    assert len(keys) == 1
    assert IdentitySeal(list(keys))


def test_keys_of_the_settings_come_first_and_old_ones_still_open(tmp_path):
    old, new = IdentitySeal.new_key(), IdentitySeal.new_key()
    sealed = IdentitySeal([old]).seal(SRI)
    assert identity_seal(settings_in(tmp_path, identity_keys=f" {new} , {old},")).open(sealed) == SRI
    with pytest.raises(BrokenSeal):
        identity_seal(settings_in(tmp_path, identity_keys=new)).open(sealed)


@pytest.mark.parametrize("keys", ["rahasia", ",", "ñ"])
def test_a_key_that_is_none_is_told_without_being_shown(tmp_path, keys):
    with pytest.raises(BadSettingsError, match="IDENTITY_KEYS") as failure:
        identity_seal(settings_in(tmp_path, identity_keys=keys))
    assert "rahasia" not in str(failure.value)


def test_a_broken_key_file_is_told_by_its_name(tmp_path):
    settings = settings_in(tmp_path)
    prepare(settings)
    (settings.data_dir / "identity.key").write_text("patah", encoding="ascii")
    with pytest.raises(BadSettingsError, match=r"identity\.key"):
        identity_seal(settings)


@asynccontextmanager
async def city(settings: Settings):
    prepare(settings)
    await migrate.upgrade(settings.database)
    database = Database(settings.database)
    try:
        yield database
    finally:
        await database.close()


async def test_a_key_is_made_only_where_it_has_nothing_to_open_yet(tmp_path):
    settings = settings_in(tmp_path)
    async with city(settings) as database:
        await first_key(settings, database)
        seal = identity_seal(settings)
        async with database.transaction() as session:
            her = await citizens.known(session, 7, real_clock())
            await citizens.keep_identity(session, her.id or 0, seal, SRI, real_clock())
        await first_key(settings, database)
        own = (settings.data_dir / KEY).read_text(encoding="ascii")
        (settings.data_dir / KEY).unlink()
        with pytest.raises(BadSettingsError, match=r"identity\.key is missing .* \(1 names are sealed\)"):
            await first_key(settings, database)
        assert not (settings.data_dir / KEY).exists()
        new = IdentitySeal.new_key()
        with pytest.raises(BadSettingsError, match="the key of this desk is not among them"):
            await first_key(settings_in(tmp_path, identity_keys=new), database)
        given = settings_in(tmp_path, identity_keys=f"{new},{own}")
        await first_key(given, database)
        assert not (settings.data_dir / KEY).exists(), "a key in the settings is key enough"
        await rekey(database, identity_seal(given), real_clock())
        await first_key(settings_in(tmp_path, identity_keys=new), database)
        with pytest.raises(BadSettingsError, match="not among them"):
            await first_key(settings_in(tmp_path, identity_keys=own), database)


async def test_of_two_machines_that_start_at_once_only_one_makes_the_key(database, tmp_path):
    both = [settings_in(tmp_path / name) for name in ("a", "b")]
    for settings in both:
        prepare(settings)
    second = Database(database.url)
    done = await asyncio.gather(
        first_key(both[0], database), first_key(both[1], second), return_exceptions=True
    )
    await second.close()
    (told,) = (one for one in done if one is not None)
    assert isinstance(told, BadSettingsError)
    assert "Copy identity.key from the machine that has it" in str(told)
    late, early = sorted(both, key=lambda one: (one.data_dir / KEY).exists())
    assert not (late.data_dir / KEY).exists()
    make_key(late.data_dir / KEY)  # as an older program did
    with pytest.raises(BadSettingsError, match="is not the key of this desk"):
        await first_key(late, database)
    with pytest.raises(BadSettingsError, match="is not the key of this desk"):
        await count_keys(late.model_copy(update={"database_url": database.url}))
    shutil.copy(early.data_dir / KEY, late.data_dir / KEY)
    await first_key(late, database)


async def test_a_key_that_is_lost_for_good_keeps_nobody_out_for_ever(database, tmp_path):
    settings = settings_in(tmp_path, identity_keys=IdentitySeal.new_key(), database_url=database.url)
    async with database.transaction() as session:
        her = await citizens.known(session, 7, real_clock())
        lost = IdentitySeal([IdentitySeal.new_key()])
        await citizens.keep_identity(session, her.id or 0, lost, SRI, real_clock())
    with pytest.raises(BadSettingsError, match="--lost-for-good"):
        await first_key(settings, database)
    assert (await rotate_keys(settings)).lost == 1
    with pytest.raises(BadSettingsError, match="--lost-for-good"):
        await first_key(settings, database)
    assert (await rotate_keys(settings, lost_for_good=True)).lost == 1
    await first_key(settings, database)


async def test_what_other_users_could_read_is_made_private_but_the_folder_is_only_told(tmp_path):
    settings = settings_in(tmp_path)
    async with city(settings):
        assert open_to_others(settings) == [], "a new database is private from the start"
        make_key(settings.data_dir / KEY)
        for file in (settings.data_dir / KEY, settings.data_dir / "training.sqlite3"):
            file.chmod(0o644)
        settings.data_dir.chmod(0o755)
        assert len(open_to_others(settings)) == 3
        prepare(settings)
        assert open_to_others(settings) == [settings.data_dir]
