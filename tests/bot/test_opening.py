"""Databases that cannot be used are told in the driver's own words, without passwords and values."""

import sqlite3

import pytest
from sqlalchemy.engine import make_url

from bot.opening import brought_up, shape, why_unopened
from bot.settings import BadSettingsError, Settings
from scheduler.stopping import seat_of, told
from storage.engine.database import Database
from storage.engine.reasons import reason_of
from storage.engine.seats import Seats

PASSWORD = "rahasia"


def settings_in(folder, **different: object) -> Settings:
    return Settings(_env_file=None, **{"data_dir": folder / "data", **different})


def full() -> sqlite3.OperationalError:
    """What SQLite itself says when there is no room."""
    with sqlite3.connect(":memory:") as small:
        small.execute("PRAGMA max_page_count = 1")
        with pytest.raises(sqlite3.OperationalError) as failure:
            small.execute("CREATE TABLE report (words TEXT)")
    return failure.value


def test_a_full_disk_says_so_in_the_log_and_nobodys_words_do():
    assert told(full())["reason"] == "database or disk is full"
    with sqlite3.connect(":memory:") as database, pytest.raises(sqlite3.OperationalError) as failure:
        database.execute("SELECT 'Bu Sri' FROM nowhere")
    assert "reason" not in told(failure.value)
    assert told(OSError(28, "No space left on device"))["reason"] == "No space left on device"


def test_a_file_of_another_user_is_told_with_the_cure(tmp_path):
    words = why_unopened(
        settings_in(tmp_path), sqlite3.OperationalError("attempt to write a readonly database")
    )
    assert "training.sqlite3 cannot be opened or changed (attempt to write a readonly database)" in words
    assert "belongs to another user" in words


async def test_postgresql_says_itself_what_is_wrong(tmp_path, postgres):
    there = make_url(postgres.url("nowhere"))
    plain = there.set(username="postgres", password=PASSWORD).render_as_string(hide_password=False)
    settings = settings_in(tmp_path, database_url=plain)
    for work in (shape(settings), brought_up(settings)):
        with pytest.raises(BadSettingsError, match='database "nowhere" does not exist') as failure:
            await work
        assert PASSWORD not in str(failure.value)
    database = Database(settings.database)
    with pytest.raises(Exception, match="nowhere") as raised:
        async with database.transaction() as session:
            await session.connection()
    assert reason_of(raised.value) == 'database "nowhere" does not exist'
    await database.close()


async def test_who_stands_by_says_so_once(database, tmp_path):
    first, second = Seats(database, tmp_path / "seats"), Seats(database, tmp_path / "seats")
    seat = await seat_of(first, "poll:citizen")
    assert seat is not None
    assert await seat_of(second, "poll:citizen") is None
    assert await seat_of(second, "poll:citizen") is None
    assert second.awaited == {"poll:citizen"}
    await seat.release()
    again = await seat_of(second, "poll:citizen")
    assert again is not None
    assert second.awaited == set()
    for one in (first, second):
        await one.close()
