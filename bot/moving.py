"""`wadul move`: the whole desk into another database while it stands still; the old one is not changed."""

from dataclasses import dataclass

from bot.app import desk_of
from bot.backup import ATTACHMENTS, plain_address
from bot.clock import real_clock
from bot.home import KEY, identity_seal, wrong_key
from bot.opening import newer, opened, why, why_unopened
from bot.settings import BadSettingsError, Settings, database_address
from handlers.desk.searchable import make_all_searchable
from storage.cases import reports
from storage.engine import migrate
from storage.engine.database import DATABASE_ERRORS, Database
from storage.engine.moving import NotTheSame, Refused, Still, carry_over, held_still, occupied
from storage.engine.seats import Seats
from storage.engine.wires import WireBroken
from storage.tables import METADATA

_NAME_ANOTHER = "make a new, empty one (`createdb`) and name that."
_RUNS = "A desk is running on this database. Stop every process of Wadul first, on every machine."
_UNTOUCHED = "Nothing stays in the new database, and the old one is as it was."


@dataclass(frozen=True, slots=True)
class Moved:
    """What was moved: rows by table; and what is to be done then, one sentence each."""

    rows: dict[str, int]
    next: list[str]


async def move(settings: Settings, target: str) -> Moved:
    """Copy every row of the configured database into an empty one, and compare it there.

    Args:
        settings: of the desk.
        target: the new database's URL, as it would stand in DATABASE_URL.

    Raises:
        BadSettingsError: something stands in the way; nothing was moved then.
    """
    if settings.is_training:
        raise BadSettingsError("No tokens are set: a training ground keeps nothing that is worth moving.")
    there = _settings_of(settings, target)
    async with opened(settings) as source:
        seats = Seats(source, settings.data_dir / "seats")
        await _refuse_while_a_desk_runs(settings, seats)
        await _refuse_without_key(settings, source)
        await _made_ready(there)
        async with held_still(source, METADATA) as still:
            await _refuse_while_a_desk_runs(settings, seats)  # it may have been starting just then
            rows = await _carried(still, there)
    if rows["report"]:
        await _made_searchable(there)
    return Moved(rows, _what_next(settings, there))


async def _carried(still: Still, there: Settings) -> dict[str, int]:
    new = Database(there.database)
    try:
        return await carry_over(still, new, METADATA)
    except NotTheSame as error:
        raise BadSettingsError(f"What arrived in “{error}” is not what was sent. {_UNTOUCHED}") from None
    except Refused as error:
        cause = why(there, error.__cause__ or error)
        raise BadSettingsError(
            f"The new database does not take “{error.table}” ({cause}). {_UNTOUCHED}"
        ) from None
    except DATABASE_ERRORS as error:
        raise BadSettingsError(f"{_about_target(there, error)} {_UNTOUCHED}") from None
    finally:
        await new.close()


async def _made_searchable(there: Settings) -> None:
    """The full-text index is another on each database; left to the night, nothing old is found until then."""
    database = Database(there.database)
    try:
        await make_all_searchable(desk_of(there, database, real_clock))
    finally:
        await database.close()


async def _refuse_without_key(settings: Settings, source: Database) -> None:
    """What the staff may find is made of what they may read, so the names are needed."""
    async with source.reading() as session:
        if await reports.count_all(session):
            identity_seal(settings)
        if told := await wrong_key(settings, session):
            raise BadSettingsError(told)


def _settings_of(settings: Settings, target: str) -> Settings:
    try:
        address = database_address(target)
    except ValueError as error:
        raise BadSettingsError(f"The new database's URL {error}.") from None
    there = settings.model_copy(update={"database_url": address})
    if _same(settings.database, address):
        raise BadSettingsError("The new database is the one that the desk has now.")
    return there


def _same(one: str, other: str) -> bool:
    file, another = migrate.sqlite_file(one), migrate.sqlite_file(other)
    return one == other or (file is not None and another is not None and file.resolve() == another.resolve())


async def _refuse_while_a_desk_runs(settings: Settings, seats: Seats) -> None:
    try:
        taken = await seats.any_taken()
    except WireBroken as error:
        raise BadSettingsError(why_unopened(settings, error)) from None
    if taken:
        raise BadSettingsError(_RUNS)


async def _made_ready(there: Settings) -> None:
    """The new database in today's shape and without a row.

    Raises:
        BadSettingsError: it cannot be reached or made, or is not empty.
    """
    try:
        hindrance = await _hindrance(there)
        if not hindrance:
            await migrate.upgrade(there.database)
    except migrate.NewerDatabase as error:
        hindrance = newer(error)
    except Exception as error:  # noqa: BLE001 - each driver has its own word for "cannot"
        hindrance = _about_target(there, error)
    if hindrance:
        raise BadSettingsError(hindrance)


async def _hindrance(there: Settings) -> str:
    """Why the new database is not the right one; empty where it is."""
    step = await migrate.current(there.database)
    if step is not None and step != migrate.head():
        return f"The new database is at step {step} of another version: {_NAME_ANOTHER}"
    if not _is_there(there):
        return ""
    database = Database(there.database)
    try:
        found = await occupied(database, METADATA)
    finally:
        await database.close()
    return f"The new database is not empty, “{found}” is in it: {_NAME_ANOTHER}" if found else ""


def _is_there(there: Settings) -> bool:
    """Whether it can be looked into; to open an SQLite file that is not there would make it."""
    file = migrate.sqlite_file(there.database)
    return file is None or file.exists()


def _about_target(there: Settings, error: BaseException) -> str:
    return f"The new database cannot be opened or written to ({why(there, error)})."


def _what_next(old: Settings, new: Settings) -> list[str]:
    file = migrate.sqlite_file(old.database)
    left = f"the file {file}" if file else plain_address(old.database)
    key = "and IDENTITY_KEYS in .env" if old.identity_keys else f"and {KEY}, which opens the names"
    told = [
        f"In .env set DATABASE_URL={plain_address(new.database)}",
        f"Leave {old.data_dir.absolute()} where it is: photos ({ATTACHMENTS}/) stay there, {key}.",
        "Run `wadul check`, then start.",
        f"Never start on the old database again ({left}): what was sent since would be sent once more.",
        "Keep it as a copy until all is well, then delete it: it holds people's stories.",
    ]
    if migrate.sqlite_file(new.database) is None:
        told[0] += " (with the password, if it needs one)"
        told[1] += " Several machines must share that folder, and IDENTITY_KEYS in each .env."
    return told
