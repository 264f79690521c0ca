"""A copy is whole while the desk works, is kept from others, and can be put back."""

import shutil
import tarfile

import pytest

from bot.backup import back_up, plain_address
from bot.clock import real_clock
from bot.home import KEY, first_key, identity_seal, prepare
from bot.opening import brought_up
from bot.playground.cast import CITIZEN_TOKEN, STAFF_TOKEN
from bot.settings import BadSettingsError, Settings
from storage.cases import reports
from storage.engine.database import Database
from storage.files.vault import Vault
from storage.people import citizens
from tests.support import rows


def settings_in(folder, **different: object):
    tokens = {"citizen_bot_token": CITIZEN_TOKEN, "staff_bot_token": STAFF_TOKEN, "staff_chat_id": -5}
    return Settings(_env_file=None, **{**tokens, "data_dir": folder / "data", **different})


async def test_a_copy_of_a_working_desk_holds_all_and_can_be_put_back(tmp_path):
    settings = settings_in(tmp_path)
    prepare(settings)
    await brought_up(settings)
    database = Database(settings.database)
    await first_key(settings, database)
    seal = identity_seal(settings)
    async with database.transaction() as session:
        report = await rows.report(session, real_clock())
        her = report.citizen_id or 0
        await citizens.keep_identity(session, her, seal, {"name": "Sri"}, real_clock())
    kept = await Vault(settings.data_dir / "attachments").keep_made(b"halo", ".txt", "text/plain")
    async with database.transaction() as session:  # somebody is writing meanwhile
        await rows.citizen(session, real_clock())
        copy = back_up(settings, tmp_path / "copy.tar.gz")
    await database.close()
    assert (tmp_path / "copy.tar.gz").stat().st_mode & 0o777 == 0o600
    assert any("1 photos" in part for part in copy.parts)

    shutil.rmtree(settings.data_dir)
    with tarfile.open(tmp_path / "copy.tar.gz") as tar:
        assert {"wadul.sqlite3", KEY, "RESTORE.txt"} < set(tar.getnames())
        tar.extractall(settings.data_dir, filter="data")
    assert (Vault(settings.data_dir / "attachments").open(kept.path)).read_bytes() == b"halo"
    assert "secret" in (settings.data_dir / "RESTORE.txt").read_text(encoding="utf-8")
    back = Database(settings.database)
    await first_key(settings, back)
    async with back.reading() as session:
        assert await reports.count_all(session) == 1
        assert await citizens.identity_of(session, her, identity_seal(settings)) == {"name": "Sri"}
    await back.close()


async def test_nothing_is_overwritten_and_a_training_ground_is_not_copied(tmp_path):
    settings = settings_in(tmp_path)
    prepare(settings)
    with pytest.raises(BadSettingsError, match="no database yet"):
        back_up(settings, tmp_path / "copy.tar")
    await brought_up(settings)
    (tmp_path / "copy.tar").write_text("older", encoding="utf-8")
    with pytest.raises(BadSettingsError, match="nothing is overwritten"):
        back_up(settings, tmp_path / "copy.tar")
    assert (tmp_path / "copy.tar").read_text(encoding="utf-8") == "older"
    with pytest.raises(BadSettingsError, match="cannot be written"):
        back_up(settings, tmp_path / "not" / "there.tar")
    with pytest.raises(BadSettingsError, match="No tokens"):
        back_up(Settings(_env_file=None, data_dir=tmp_path), tmp_path / "other.tar")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["copy.tar", "data"], "no draft is left"


def test_of_postgresql_it_says_how_to_dump_it_and_shows_no_password(tmp_path):
    url = "postgresql+asyncpg://wadul:rahasia@db.kota.id/wadul?ssl=require"
    settings = settings_in(tmp_path, database_url=url, identity_keys="x")
    prepare(settings)
    copy = back_up(settings, tmp_path / "copy.tar")
    told = " ".join(copy.beside)
    assert "pg_dump" in told
    assert "rahasia" not in told
    assert "IDENTITY_KEYS" in told
    assert plain_address(settings.database) == "postgresql://wadul@db.kota.id/wadul?sslmode=require"
    with tarfile.open(tmp_path / "copy.tar") as tar:
        leaflet = tar.extractfile("RESTORE.txt")
        assert leaflet is not None
        assert "pg_restore" in leaflet.read().decode()
