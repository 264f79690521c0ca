"""Commands about the data of people: `wadul keys`, `wadul audit`, `wadul breach`; imported late."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from bot.cli_common import finish, plainly, readable, settings_of

if TYPE_CHECKING:
    from datetime import datetime

    from bot.settings import Settings
    from handlers.desk.guarding.breach import Told

keys = typer.Typer(no_args_is_help=True, help="The keys that seal who citizens are.")


@keys.command("new")
def new_key() -> None:
    """Print a fresh key; put it before the others in IDENTITY_KEYS, then run `wadul keys rotate`."""
    from storage.people.seal import IdentitySeal

    typer.echo(IdentitySeal.new_key())


@keys.command("rotate")
def rotate(
    lost_for_good: Annotated[
        bool,
        typer.Option(
            "--lost-for-good",
            help="Go on with the first key though another is lost, with the names it sealed.",
        ),
    ] = False,
) -> None:
    """Seal every identity with the first key of IDENTITY_KEYS; may be broken off and run again."""
    import asyncio

    from bot.data_care import rotate_keys

    settings = settings_of(complete=False)
    with plainly("change the keys", settings):
        done = asyncio.run(rotate_keys(settings, lost_for_good=lost_for_good))
    typer.echo(f"{done.older} identities sealed anew, {done.newest} were so already.")
    if done.lost:
        typer.echo(f"{done.lost} could not be opened: put the key that sealed them back into IDENTITY_KEYS.")
        if not lost_for_good:
            raise typer.Exit(1)
    typer.echo("Only the first key is needed now: the others can be taken out of IDENTITY_KEYS.")


def audit(
    since: Annotated[str, typer.Option(help="First day, such as 2026-01-01; by default everything.")] = "",
    file: Annotated[Path | None, typer.Argument(help="Where to write; by default the screen.")] = None,
) -> None:
    """Write down, as CSV, who touched personal data or settings, when and for what reason."""
    from datetime import UTC, datetime

    settings = settings_of(complete=False)
    try:
        moment = datetime.fromisoformat(since or "1970-01-01")
    except ValueError:
        typer.echo("--since must be a day such as 2026-01-01.", err=True)
        raise typer.Exit(2) from None
    moment = moment.replace(tzinfo=settings.zone if since else UTC)
    if file is None:
        _write_audit(settings, moment, sys.stdout)
        return
    try:
        with file.open("w", encoding="utf-8-sig", newline="") as out:
            _write_audit(settings, moment, out)
    except OSError as error:
        finish(f"{file} cannot be written ({error.strerror}).", what="write the record")


def _write_audit(settings: "Settings", since: "datetime", out: TextIO) -> None:
    import asyncio
    import csv

    from bot.data_care import AUDIT_COLUMNS, audit_rows

    async def write() -> None:
        rows = csv.writer(out)
        rows.writerow(AUDIT_COLUMNS)
        async for row in audit_rows(settings, since):
            rows.writerow(row)

    with plainly("read the record", settings):
        asyncio.run(write())


def breach(
    file: Annotated[Path, typer.Argument(help="What happened to which data, since when, and what is done.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say how many would be told.")] = False,
    sure: Annotated[bool, typer.Option("--yes", help="Tell them without asking first.")] = False,
) -> None:
    """Tell every citizen of a breach of personal data, as the law demands within 72 hours; it asks first."""
    settings = settings_of(complete=False)
    text = readable(file, "tell of a breach")
    would = _told(settings, file, text, dry_run=True)
    counted = f"{would.now} citizens would be told" + (
        f", {would.before} have been before." if would.before else "."
    )
    if dry_run:
        typer.echo(f"{counted} Nothing was written.")
    else:
        if not sure:
            _ask(counted)
        would = _told(settings, file, text, dry_run=False)
        typer.echo(f"{would.now} citizens are told now, {would.before} had been before.")
    if would.unreachable:
        typer.echo(f"{would.unreachable} have blocked the bot: reach them by a public notice.")


def _ask(counted: str) -> None:
    """Nobody takes such a letter back, so it is written only on somebody's word."""
    if not sys.stdin.isatty():
        finish(f"{counted} It cannot be taken back: add --yes to do it.", what="ask you here")
    if not typer.confirm(f"{counted} It cannot be taken back. Tell them now?"):
        typer.echo("Nothing was written.")
        raise typer.Exit(1)


def _told(settings: "Settings", file: Path, text: str, *, dry_run: bool) -> "Told":
    import asyncio

    from bot.data_care import breach_notice
    from complaints.errors import Invalid

    try:
        with plainly("tell of a breach", settings):
            return asyncio.run(breach_notice(settings, text, dry_run=dry_run))
    except Invalid as error:
        finish(
            f"{file} cannot be sent: it is {error.facts['field']} (at most 3000 signs).",
            what="tell of a breach",
        )
