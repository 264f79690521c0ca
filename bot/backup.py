"""`wadul backup`: one file with all that is kept, as it was at one moment, while the desk goes on working."""

import re
import tarfile
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from bot.home import KEY
from bot.settings import BadSettingsError, Settings
from storage.engine.copying import copy_sqlite
from storage.engine.migrate import sqlite_file

ATTACHMENTS, LEAFLET = "attachments", "RESTORE.txt"
_RESTORE = """\
A copy of all that this complaint desk keeps. It holds people's names, stories and photos, and may hold
the key that opens the names: keep it as secret as the desk itself, and give it to nobody.

In it:
{parts}

To put it back:
1. Stop every process of Wadul.
2. Move the old DATA_DIR out of the way and make a new one:  mkdir -m 700 data
3. Unpack this file into it:  tar -xpf COPY.tar -C data
{database}4. Put your .env (tokens, IDENTITY_KEYS) where it was. It is not in this file.
5. Look it over with `wadul check`, then start.

What happened after the copy is gone. Letters that waited when the copy was made and have been sent since are
sent once more.
"""
_DUMP = """   Load the database that you dumped beside this file:
   pg_restore --clean --if-exists --no-owner --dbname='{url}' wadul.dump
"""


@dataclass(slots=True)
class Copy:
    """What a backup holds (`parts`), and what must be kept beside it (`beside`)."""

    parts: list[str] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)


def back_up(settings: Settings, out: Path) -> Copy:
    """Write everything into one tar file, readable for this user alone.

    Args:
        settings: of the desk.
        out: a new file; with .gz at its end it is packed.

    Raises:
        BadSettingsError: there is nothing to copy, or `out` is there already or cannot be written.
        sqlite3.Error: the database cannot be read.
    """
    if settings.is_training:
        raise BadSettingsError("No tokens are set: a training ground keeps nothing that is worth a copy.")
    if out.exists():
        raise BadSettingsError(f"{out} is there already: name a new file, nothing is overwritten.")
    try:
        with tempfile.TemporaryDirectory(dir=out.absolute().parent, prefix=".wadul-") as room:
            draft = Path(room) / "copy"
            copy = _packed(settings, Path(room), draft, packed=out.suffix == ".gz")
            out.hardlink_to(draft)  # it is whole, or not there; and whatever came there meanwhile stays
    except OSError as error:
        raise BadSettingsError(f"{out} cannot be written ({error.strerror}).") from None
    return copy


def _packed(settings: Settings, room: Path, draft: Path, *, packed: bool) -> Copy:
    draft.touch(mode=0o600)
    copy = Copy()
    with tarfile.open(draft, "w:gz" if packed else "w") as tar:
        # The database first: each file that it names lay in the folder before its row was written.
        _add_database(settings, room, tar, copy)
        _add_files(settings, tar, copy)
        _add_key(settings, tar, copy)
        _add_leaflet(settings, room, tar, copy)
    return copy


def _add_database(settings: Settings, room: Path, tar: tarfile.TarFile, copy: Copy) -> None:
    file = sqlite_file(settings.database)
    if file is None:
        command = f"pg_dump --format=custom --file=wadul.dump '{plain_address(settings.database)}'"
        copy.beside.append(f"the database, which is in PostgreSQL. Dump it now, or just before: {command}")
        return
    if not file.exists():
        raise BadSettingsError(f"There is no database yet: {file} is not there.")
    whole = room / "database"
    copy_sqlite(file, whole)
    whole.chmod(0o600)
    tar.add(whole, "wadul.sqlite3")
    whole.unlink()
    copy.parts.append("wadul.sqlite3, the database as it was at one moment")
    if settings.database_url is not None:
        copy.beside.append(f"the place of the database: it goes to {file} (DATABASE_URL)")


def _add_files(settings: Settings, tar: tarfile.TarFile, copy: Copy) -> None:
    folder = settings.data_dir / ATTACHMENTS
    count = 0
    for file in _files(folder):
        try:
            tar.add(file, f"{ATTACHMENTS}/{file.relative_to(folder)}", recursive=False)
        except FileNotFoundError:
            continue  # taken back or erased in this moment
        count += 1
    copy.parts.append(f"{ATTACHMENTS}/, {count} photos and other files")


def _files(folder: Path) -> Iterator[Path]:
    return (one for one in sorted(folder.rglob("*")) if one.is_file() and not one.name.startswith("."))


def _add_key(settings: Settings, tar: tarfile.TarFile, copy: Copy) -> None:
    key = settings.data_dir / KEY
    if key.exists():
        tar.add(key, KEY)
        copy.parts.append(f"{KEY}, which opens the names")
    if settings.identity_keys is not None:
        copy.beside.append("IDENTITY_KEYS of your .env: without it no name can be read")
    copy.beside.append(".env with both tokens")


def _add_leaflet(settings: Settings, room: Path, tar: tarfile.TarFile, copy: Copy) -> None:
    leaflet = room / LEAFLET
    in_postgres = sqlite_file(settings.database) is None
    listed = [*(f"- {one}" for one in copy.parts), *(f"- NOT in it: {one}" for one in copy.beside)]
    database = _DUMP.format(url=plain_address(settings.database)) if in_postgres else ""
    leaflet.write_text(_RESTORE.format(parts="\n".join(listed), database=database), encoding="utf-8")
    tar.add(leaflet, LEAFLET)


def plain_address(url: str) -> str:
    """A database's address as people and PostgreSQL's own tools write it, without the password."""
    address = url.replace("+asyncpg", "", 1).replace("+aiosqlite", "", 1)
    return re.sub(r"([?&])ssl=", r"\1sslmode=", re.sub(r"(://[^:/@]*):[^@]*@", r"\1@", address))
