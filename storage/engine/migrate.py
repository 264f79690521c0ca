"""Bringing a database to the shape this version of the program expects, with Alembic but without its command.

Every change happens in one transaction behind a lock, so several processes may start at once, and one that
is killed half way leaves the old shape.
"""

import logging
import os
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection

from storage.engine.database import Database
from storage.engine.wires import TAKE_TURNS, lock_number

log = logging.getLogger(__name__)  # as alembic does: a command that sets up no log stays silent
SCRIPTS = Path(__file__).parents[1] / "migrations"


class BrokenReferences(Exception):
    """After a change on SQLite, rows refer to rows that are not there; the change was rolled back."""


class NewerDatabase(Exception):
    """A newer version of the program has changed this database; the text is the step that it stands at."""


async def upgrade(url: str, revision: str = "head") -> None:
    """Bring the database up; does nothing when it is there already. Creates a SQLite file and its folder.

    Raises:
        NewerDatabase: it stands at a step that this version does not know.
    """
    await _change(url, lambda config: command.upgrade(config, revision))


async def downgrade(url: str, revision: str = "base") -> None:
    """Take the database down to a revision; "-1" is one step, "base" removes every table."""
    await _change(url, lambda config: command.downgrade(config, revision))


async def current(url: str) -> str | None:
    """The revision a database stands at; None when it is empty, or a SQLite file that is not there.

    Raises:
        NewerDatabase: this version does not know that revision.
    """
    file = sqlite_file(url)
    if file is not None and not file.exists():
        return None  # to open it would make it
    database = Database(url)
    try:
        async with database.engine.connect() as connection:
            return await connection.run_sync(_revision_of)
    finally:
        await database.close()


def head() -> str:
    """The revision this version of the program expects."""
    revision = ScriptDirectory.from_config(_config()).get_current_head()
    if revision is None:
        raise FileNotFoundError(SCRIPTS)
    return revision


async def draft(url: str, message: str) -> None:
    """For developers: write a new revision with what the models have and the database has not."""
    number = f"{int(head()) + 1:04d}"
    await _change(url, lambda config: command.revision(config, message, autogenerate=True, rev_id=number))


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


async def _change(url: str, what: Callable[[Config], Any]) -> None:
    database = Database(url)
    if database.is_sqlite:
        _make_file(url)
        # Batch changes rebuild tables; references are checked once, at the end.
        event.listen(database.engine.sync_engine, "connect", _references_off)
    try:
        async with database.engine.begin() as connection:
            await connection.run_sync(_run, what)
    finally:
        await database.close()


def _run(connection: Connection, what: Callable[[Config], Any]) -> None:
    sqlite = connection.dialect.name == "sqlite"
    if not sqlite:  # there, BEGIN IMMEDIATE is the lock
        connection.execute(TAKE_TURNS, {"number": lock_number("migrate")})
    before = _revision_of(connection)
    config = _config()
    config.attributes["connection"] = connection
    what(config)
    if (now := _revision_of(connection)) != before:
        log.info("The database went from step %s to step %s.", before or "none", now or "none")
    if sqlite and (broken := connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()):
        raise BrokenReferences(f"{len(broken)} rows, the first in {broken[0][0]}")


def _revision_of(connection: Connection) -> str | None:
    revision = MigrationContext.configure(connection).get_current_revision()
    if revision is not None and revision not in _steps():
        raise NewerDatabase(revision)
    return revision


@cache
def _steps() -> frozenset[str]:
    return frozenset(one.revision for one in ScriptDirectory.from_config(_config()).walk_revisions())


def _references_off(connection: DBAPIConnection, _record: object) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys=OFF")
    cursor.close()


def sqlite_file(url: str) -> Path | None:
    """The file of an SQLite database; None for any other, or one in memory."""
    parts = make_url(url)
    if parts.get_backend_name() != "sqlite" or not parts.database or parts.database == ":memory:":
        return None
    return Path(parts.database)


def _make_file(url: str) -> None:
    """An empty file for its owner alone; what SQLite lays beside it gets the same rights."""
    file = sqlite_file(url)
    if file is not None:
        file.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
