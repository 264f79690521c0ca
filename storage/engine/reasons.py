"""The driver's own short word for what is wrong, where it cannot quote what people wrote."""

import sqlite3

from sqlalchemy.exc import DBAPIError

# A disk that is full, a file that may not be written, one that is none of SQLite's.
_OF_SQLITE = ("FULL", "IOERR", "READONLY", "CANTOPEN", "BUSY", "LOCKED", "CORRUPT", "NOTADB", "PERM")
# PostgreSQL's classes of errors about itself: connections, passwords, names of databases, room, stops, disks.
_OF_POSTGRESQL = ("08", "28", "3D", "53", "57", "58")


def cause_of(error: BaseException) -> BaseException:
    """What the driver raised, taken out of SQLAlchemy's wrapping."""
    return error.orig if isinstance(error, DBAPIError) and error.orig is not None else error


def reason_of(error: BaseException) -> str | None:
    """Its short reason ("database or disk is full"); None where its text might quote a value."""
    cause = cause_of(error)
    if isinstance(cause, OSError):
        return cause.strerror
    if isinstance(cause, sqlite3.Error):
        name = getattr(cause, "sqlite_errorname", None) or ""
        return str(cause) if name.removeprefix("SQLITE_").startswith(_OF_SQLITE) else None
    state = getattr(cause, "sqlstate", None) or ""
    return str(cause).splitlines()[0] if state.startswith(_OF_POSTGRESQL) and str(cause) else None
