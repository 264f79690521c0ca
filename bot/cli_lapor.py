"""`wadul lapor`: many reports at once for SP4N-LAPOR!."""

import asyncio
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

lapor = typer.Typer(no_args_is_help=True, help="The bridge to SP4N-LAPOR!.")
_DAY = ["%Y-%m-%d"]


@lapor.callback()
def about() -> None:
    """Tell typer that this is a group, though it has one command."""


@lapor.command()
def export(
    first: Annotated[datetime, typer.Option("--from", formats=_DAY, help="First day, such as 2026-11-01.")],
    last: Annotated[datetime, typer.Option("--to", formats=_DAY, help="Last day.")],
    out: Annotated[Path, typer.Option(help="Where the table goes.")] = Path("lapor.csv"),
) -> None:
    """Write a CSV in LAPOR!'s field order; nothing confidential or about abuse of office is in it."""
    from bot.settings import BadSettingsError, load_settings
    from bot.staffing import opened
    from handlers.desk.lapor.exporting import exported

    async def run() -> tuple[bytes, int]:
        async with opened(load_settings(complete=False)) as desk, desk.work() as work:
            return await exported(work, first.date(), last.date(), "command-line")

    try:
        content, count = asyncio.run(run())
    except BadSettingsError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from None
    out.write_bytes(content)
    typer.echo(f"{count} reports in {out}.")
