"""Commands about the data of people: `wadul keys`, `wadul audit`, `wadul breach`; imported late."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

if TYPE_CHECKING:
    from bot.settings import Settings

keys = typer.Typer(no_args_is_help=True, help="The keys that seal who citizens are.")


@keys.command("new")
def new_key() -> None:
    """Print a fresh key; put it before the others in IDENTITY_KEYS, then run `wadul keys rotate`."""
    from storage.people.seal import IdentitySeal

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


def audit(
    since: Annotated[str, typer.Option(help="First day, such as 2026-01-01; by default everything.")] = "",
    file: Annotated[Path | None, typer.Argument(help="Where to write; by default the screen.")] = None,
) -> None:
    """Write down, as CSV, who touched personal data or settings, when and for what reason."""
    import asyncio
    import csv
    import sys
    from datetime import UTC, datetime

    from bot.data_care import AUDIT_COLUMNS, audit_rows

    settings = _settings()
    try:
        moment = datetime.fromisoformat(since or "1970-01-01")
    except ValueError:
        typer.echo("--since must be a day such as 2026-01-01.", err=True)
        raise typer.Exit(2) from None
    moment = moment.replace(tzinfo=settings.zone if since else UTC)

    async def write(out: TextIO) -> None:
        rows = csv.writer(out)
        rows.writerow(AUDIT_COLUMNS)
        async for row in audit_rows(settings, moment):
            rows.writerow(row)

    if file is None:
        asyncio.run(write(sys.stdout))
    else:
        with file.open("w", encoding="utf-8-sig", newline="") as out:
            asyncio.run(write(out))


def breach(
    file: Annotated[Path, typer.Argument(help="What happened to which data, since when, and what is done.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say how many would be told.")] = False,
) -> None:
    """Tell every citizen of a breach of personal data, as the law demands within 72 hours."""
    import asyncio

    from bot.data_care import breach_notice
    from complaints.errors import Invalid

    settings = _settings()
    try:
        told = asyncio.run(breach_notice(settings, file.read_text(encoding="utf-8"), dry_run=dry_run))
    except (OSError, UnicodeDecodeError) as error:
        typer.echo(f"{file} cannot be read ({type(error).__name__}).", err=True)
        raise typer.Exit(2) from None
    except Invalid as error:
        typer.echo(f"{file} cannot be sent: it is {error.facts['field']} (at most 3000 signs).", err=True)
        raise typer.Exit(2) from None
    if dry_run:
        typer.echo(f"{told.now} citizens would be told. Nothing was written.")
    else:
        typer.echo(f"{told.now} citizens are told now, {told.before} had been before.")
    if told.unreachable:
        typer.echo(f"{told.unreachable} have blocked the bot: reach them by a public notice.")


def _settings() -> "Settings":
    from bot.settings import BadSettingsError, load_settings

    try:
        return load_settings(complete=False)
    except BadSettingsError as error:
        typer.echo(f"Wadul cannot start. {error}", err=True)
        raise typer.Exit(2) from None
