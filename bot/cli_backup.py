"""`wadul backup`: a copy to keep."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli_common import plainly, settings_of


def backup(
    out: Annotated[Path, typer.Argument(help="A new file, such as wadul-2026-11-30.tar (or .tar.gz).")],
) -> None:
    """Copy database, photos and key into one file, while the desk works; for PostgreSQL it says how."""
    from bot.backup import back_up

    settings = settings_of(complete=False)
    with plainly("make the copy", settings):
        copy = back_up(settings, out)
    typer.echo(f"{out} holds:")
    for part in copy.parts:
        typer.echo(f"  {part}")
    typer.echo("Keep beside it, for it is not in this file:")
    for one in copy.beside:
        typer.echo(f"  {one}")
    typer.echo(
        "Keep it secret: whoever has it can read who wrote what. How to put it back: RESTORE.txt in it."
    )
