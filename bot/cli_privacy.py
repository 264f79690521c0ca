"""Commands about the data of people: `wadul keys`, `wadul audit`, `wadul breach`; imported late."""

from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from bot.settings import Settings

keys = typer.Typer(no_args_is_help=True, help="The keys that seal who citizens are.")


@keys.command("new")
def new_key() -> None:
    """Print a fresh key; put it before the others in IDENTITY_KEYS, then run `wadul keys rotate`."""
    from storage.seal import IdentitySeal

    typer.echo(IdentitySeal.new_key())


@keys.command("rotate")
def rotate() -> None:
    """Seal every identity with the first key of IDENTITY_KEYS; may be broken off and run again."""
    import asyncio

    from bot.data_care import rotate_keys

    done = asyncio.run(rotate_keys(_settings()))
    typer.echo(f"{done.older} identities sealed anew, {done.newest} were so already.")
    if done.lost:
        typer.echo(f"{done.lost} could not be opened: put the key that sealed them back into IDENTITY_KEYS.")
        raise typer.Exit(1)
    typer.echo("Only the first key is needed now: the others can be taken out of IDENTITY_KEYS.")


def _settings() -> "Settings":
    from bot.settings import BadSettingsError, load_settings

    try:
        return load_settings(complete=False)
    except BadSettingsError as error:
        typer.echo(f"Wadul cannot start. {error}", err=True)
        raise typer.Exit(2) from None
