"""`wadul move`: from SQLite to PostgreSQL when a city has grown, or back."""

from typing import Annotated

import typer

from bot.cli_common import plainly, settings_of


def move(
    target: Annotated[
        str,
        typer.Argument(
            metavar="URL",
            help="The new, empty database, such as postgresql://user@host/name or sqlite:///file. "
            "A password is best kept out of this line, in PGPASSWORD or ~/.pgpass.",
        ),
    ],
) -> None:
    """Copy the whole desk from its database into an empty one, compare it there, and say what to do next."""
    import asyncio

    from bot.moving import move as carry

    settings = settings_of(complete=False)
    with plainly("move", settings):
        moved = asyncio.run(carry(settings, target))
    filled = sum(rows > 0 for rows in moved.rows.values())
    typer.echo(
        f"{sum(moved.rows.values())} rows of {filled} tables were copied, and each table was compared. "
        "The old database was not changed."
    )
    for number, words in enumerate(moved.next, start=1):
        typer.echo(f"{number}. {words}")
