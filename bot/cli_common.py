"""How every command ends where something stands in the way: one clear sentence, never a traceback."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import typer

if TYPE_CHECKING:
    from bot.settings import Settings


def settings_of(*, complete: bool = True) -> "Settings":
    """The settings; a bad one ends the program."""
    from bot.settings import load_settings

    with plainly():
        return load_settings(complete=complete)


@contextmanager
def plainly(what: str = "start", settings: "Settings | None" = None) -> Iterator[None]:
    """Whatever stands in the way ends the program with one sentence: "Wadul cannot <what>. …".

    Args:
        what: what cannot be done then.
        settings: where they are known, an error of the database is told too.
    """
    from bot.settings import BadSettingsError

    try:
        yield
    except BadSettingsError as error:
        finish(str(error), what=what)
    except Exception as error:  # noqa: BLE001 - what has no sentence is raised again
        finish(_words(error, settings), what=what)


def _words(error: Exception, settings: "Settings | None") -> str:
    from bot.opening import why_unopened
    from complaints.catalogue import CatalogueError
    from complaints.errors import DeskError
    from storage.engine.database import DATABASE_ERRORS
    from storage.engine.migrate import NewerDatabase

    if isinstance(error, CatalogueError | DeskError) and settings is not None:
        return f"CITY: the catalogue of “{settings.city}” cannot be used: {error}."
    if settings is None or not isinstance(error, (*DATABASE_ERRORS, NewerDatabase)):
        raise error
    return why_unopened(settings, error)


def finish(problem: str, *, what: str = "start") -> NoReturn:
    """End with one clear sentence."""
    typer.echo(f"Wadul cannot {what}. {problem}", err=True)
    raise typer.Exit(2) from None


def readable(file: Path, what: str) -> str:
    """The text of a file; one that cannot be read ends the program."""
    try:
        return file.read_text(encoding="utf-8")
    except OSError as error:
        finish(f"{file} cannot be read ({error.strerror}).", what=what)
    except UnicodeDecodeError:
        finish(f"{file} is no text in UTF-8.", what=what)
