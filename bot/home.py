"""Where a running desk keeps its things, made ready before anything else starts."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import structlog

from bot.settings import BadSettingsError, Settings
from storage.care.rekeying import sealed
from storage.engine.database import Database, Session
from storage.engine.migrate import sqlite_file
from storage.engine.wires import take_turns
from storage.people import sealing_key
from storage.people.seal import IdentitySeal

log = structlog.get_logger(__name__)

KEY = "identity.key"
_OTHERS = 0o077
_LOST = "Only if it is lost for good: `wadul keys rotate --lost-for-good`."
_OTHER_FILE = (
    "DATA_DIR: {file} is not the key of this desk, which was made by another machine at its first start. "
    "Copy identity.key from there over this one, or set IDENTITY_KEYS to its text on every machine. " + _LOST
)
_OTHER_KEYS = (
    "IDENTITY_KEYS: the key of this desk is not among them. Put it behind the new one until "
    "`wadul keys rotate` has run; it stands in the .env of the other machines, or in identity.key. " + _LOST
)


def prepare(settings: Settings) -> None:
    """Make DATA_DIR, readable for this user alone, and see that nobody else reads the key and the database.

    Raises:
        BadSettingsError: it cannot be made or written to.
    """
    try:
        settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise BadSettingsError(f"DATA_DIR: {settings.data_dir} cannot be made ({error.strerror}).") from None
    if not os.access(settings.data_dir, os.W_OK):
        raise BadSettingsError(f"DATA_DIR: {settings.data_dir} cannot be written to.")
    for file in open_to_others(settings):
        if file.is_dir():  # it may be a folder of other things too, so its rights are for people to change
            log.warning("other users of this machine can look into DATA_DIR", hint=f"chmod 700 {file}")
        else:
            with suppress(OSError):  # somebody else's: `wadul check` tells
                file.chmod(0o600)


def open_to_others(settings: Settings) -> list[Path]:
    """What other users of this machine may read and should not: DATA_DIR, the key, the database."""
    return [one for one in _private(settings) if _rights(one) & _OTHERS]


def _rights(place: Path) -> int:
    try:
        return place.stat().st_mode
    except OSError:
        return 0


def _private(settings: Settings) -> Iterator[Path]:
    yield from (settings.data_dir, settings.data_dir / KEY)
    file = sqlite_file(settings.database)
    if file is not None:
        yield from (file.with_name(file.name + ending) for ending in ("", "-wal", "-shm"))


def identity_seal(settings: Settings) -> IdentitySeal:
    """The seal of citizens' names: keys from the settings, or the one kept in DATA_DIR; it makes none.

    Raises:
        BadSettingsError: a key is none, or the one in DATA_DIR is missing or cannot be read.
    """
    own = settings.data_dir / KEY
    try:
        if settings.identity_keys is None:
            return IdentitySeal([own.read_text(encoding="ascii").strip()])
        given = settings.identity_keys.get_secret_value().split(",")
        return IdentitySeal([key.strip() for key in given if key.strip()])
    except ValueError:
        where = (
            f"DATA_DIR: the key in {own.name}" if settings.identity_keys is None else "IDENTITY_KEYS: each"
        )
        raise BadSettingsError(f"{where} must be 32 bytes in URL-safe base64 (a Fernet key).") from None
    except FileNotFoundError:
        raise BadSettingsError(f"DATA_DIR: there is no {own.name} yet; the first start makes it.") from None
    except OSError as error:
        raise BadSettingsError(f"DATA_DIR: {own.name} cannot be read ({error.strerror}).") from None


async def first_key(settings: Settings, database: Database) -> None:
    """Make the key in DATA_DIR where the desk has none yet, and never a second one, on no machine.

    Raises:
        BadSettingsError: the desk has a key, and it is not here; or none can be made.
    """
    async with database.transaction() as session:
        await take_turns(session, "sealing key")  # two machines may be started at once
        if told := await wrong_key(settings, session):
            raise BadSettingsError(told)
        try:
            if settings.identity_keys is None:
                make_key(settings.data_dir / KEY)
        except OSError as error:
            raise BadSettingsError(f"DATA_DIR: {KEY} cannot be made ({error.strerror}).") from None
        if await sealing_key.fingerprint(session) is None:
            await sealing_key.remember(session, identity_seal(settings))


async def wrong_key(settings: Settings, session: Session) -> str:
    """What to say where the desk's key is not here, or another one is; empty where all is well.

    Raises:
        BadSettingsError: the key that is here is none.
    """
    if missing := await missing_key(settings, session):
        return missing
    if settings.identity_keys is None and not (settings.data_dir / KEY).exists():
        return ""
    if await sealing_key.is_among(session, identity_seal(settings)):
        return ""
    return (_OTHER_FILE if settings.identity_keys is None else _OTHER_KEYS).format(
        file=(settings.data_dir / KEY).absolute()
    )


async def missing_key(settings: Settings, session: Session) -> str:
    """What to say where the desk has a key and there is none here; empty where all is well."""
    if settings.identity_keys is not None or (settings.data_dir / KEY).exists():
        return ""
    names, known = await sealed(session), await sealing_key.fingerprint(session)
    if not names and known is None:
        return ""
    return (
        f"{KEY} is missing in {settings.data_dir.absolute()}, while this desk has a key already "
        f"({names} names are sealed). Copy {KEY} from the machine that has it, or from the "
        "backup, or set IDENTITY_KEYS to its text: a new one opens none."
    )


def make_key(file: Path) -> None:
    """Make a key in that file, unless there is one."""
    if file.exists():
        return
    descriptor, draft = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")  # for its owner alone
    with os.fdopen(descriptor, "w", encoding="ascii") as new:
        new.write(IdentitySeal.new_key())
        new.flush()
        os.fsync(new.fileno())
    # A link to a whole file: of several processes that start at once one makes the key, none reads half.
    with suppress(FileExistsError):
        os.link(draft, file)
    Path(draft).unlink()
