"""Whether the city's database can be worked with; if not, one clear sentence says why, without secrets."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog

from bot.logs import Redaction
from bot.settings import BadSettingsError, Settings
from storage.cases import reports
from storage.engine import migrate
from storage.engine.database import DATABASE_ERRORS, Database
from storage.engine.reasons import cause_of

log = structlog.get_logger(__name__)

OLDER = "The database is not at this version's shape. Run: wadul migrate"
_READ_ONLY = ("readonly", "unable to open", "Permission denied")


def newer(step: object) -> str:
    """The sentence for a database that a newer version has changed."""
    return f"The database is from a newer version of Wadul (step {step}): update the program."


def why(settings: Settings, error: BaseException) -> str:
    """What the driver or the system says, in one line and without a password."""
    cause = cause_of(error)
    words = (cause.strerror if isinstance(cause, OSError) else None) or str(cause).strip()
    if isinstance(cause, TimeoutError) or not words:
        words = "no answer in time" if isinstance(cause, TimeoutError) else type(cause).__name__
    return Redaction(settings.secrets())(words.splitlines()[0])


def why_unopened(settings: Settings, error: BaseException) -> str:
    """The sentence for a database that cannot be opened, read or changed."""
    if isinstance(error, migrate.NewerDatabase):
        return newer(error)
    reason, file = why(settings, error), migrate.sqlite_file(settings.database)
    if file is None:
        return f"DATABASE_URL: the database cannot be opened or updated ({reason})."
    setting = "DATA_DIR" if settings.database_url is None else "DATABASE_URL"
    hint = ""
    if any(word in reason for word in _READ_ONLY):
        hint = " Perhaps it, or its folder, belongs to another user: run Wadul as that user."
    return f"{setting}: the database {file} cannot be opened or changed ({reason}).{hint}"


async def shape(settings: Settings) -> str | None:
    """The step of a database that can be worked with.

    Raises:
        BadSettingsError: it cannot be reached, is not there, or has another version's shape.
    """
    try:
        step = await migrate.current(settings.database)
    except Exception as error:  # noqa: BLE001 - whatever a driver raises, the city must look at one setting
        raise BadSettingsError(why_unopened(settings, error)) from None
    if step is None:
        raise BadSettingsError(
            "The database is empty or not there yet: the first start makes it, or `wadul migrate`. "
            "Should there be one, look at DATABASE_URL and DATA_DIR."
        )
    if step != migrate.head():
        raise BadSettingsError(OLDER)
    return step


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Database]:
    """The city's database, where it has this version's shape.

    Raises:
        BadSettingsError: it has not, or it stops answering.
    """
    await shape(settings)
    database = Database(settings.database)
    try:
        yield database
    except DATABASE_ERRORS as error:
        raise BadSettingsError(why_unopened(settings, error)) from None
    finally:
        await database.close()


async def brought_up(settings: Settings) -> None:
    """Bring the database to this version's shape.

    Raises:
        BadSettingsError: it cannot be reached or changed, or is newer than the program.
    """
    try:
        await migrate.upgrade(settings.database)
    except Exception as error:  # noqa: BLE001 - each driver has its own kinds of error here
        raise BadSettingsError(why_unopened(settings, error)) from None


async def at_start(settings: Settings) -> None:
    """Bring the database up, and say so should it look like the wrong one.

    Raises:
        BadSettingsError: it cannot be reached or changed, or is newer than the program.
    """
    await brought_up(settings)
    if behind := await left_behind(settings):
        log.warning(behind)


async def left_behind(settings: Settings) -> str:
    """What to say where the database has no report while an older one in DATA_DIR does; else nothing."""
    old = settings.data_dir / "wadul.sqlite3"
    if settings.is_training or migrate.sqlite_file(settings.database) is not None or not old.exists():
        return ""
    here, there = await _count(settings.database), await _count(f"sqlite+aiosqlite:///{old.absolute()}")
    if here or not there:
        return ""
    return f"DATABASE_URL names a database without reports, while {old} holds {there}: is it the right one?"


async def _count(url: str) -> int:
    database = Database(url)
    try:
        async with database.reading() as session:
            return await reports.count_all(session)
    except DATABASE_ERRORS:
        return 0
    finally:
        await database.close()
