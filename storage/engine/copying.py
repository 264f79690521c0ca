"""A copy of an SQLite database while others work with it: whole, and of one moment."""

import sqlite3
from contextlib import closing
from pathlib import Path


def copy_sqlite(source: Path, target: Path) -> None:
    """Copy a database into a new file, with what lies only in its -wal yet.

    A plain copy of the file would lack that, or mix two moments. SQLite's own way reads one moment.

    Raises:
        sqlite3.Error: it cannot be read or written, or the copy is not whole.
    """
    address = f"{source.absolute().as_uri()}?mode=ro"
    with closing(sqlite3.connect(address, uri=True)) as old, closing(sqlite3.connect(target)) as new:
        old.execute("PRAGMA busy_timeout=30000")
        old.backup(new)
        new.execute("PRAGMA journal_mode=DELETE")  # one file, without companions
        (found,) = new.execute("PRAGMA quick_check").fetchone()
        if found != "ok":
            raise sqlite3.DatabaseError(f"the copy is not whole: {found}")
