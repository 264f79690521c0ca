"""`wadul lapor`: many reports at once for SP4N-LAPOR!."""

import asyncio
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.cli_common import plainly, settings_of

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
    from bot.settings import BadSettingsError
    from bot.staffing import opened
    from handlers.desk.lapor.exporting import exported

    settings = settings_of(complete=False)

    async def run() -> int:
        async with opened(settings) as desk, desk.work() as work:
            content, count = await exported(work, first.date(), last.date(), "command-line")
            try:  # before the commit: what could not be written is not recorded as done
                out.write_bytes(content)
            except OSError as error:
                raise BadSettingsError(f"{out} cannot be written ({error.strerror}).") from None
        return count

    with plainly("export", settings):
        count = asyncio.run(run())
    typer.echo(f"{count} reports in {out}.")
