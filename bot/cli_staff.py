"""`wadul staff`: the first coordinator is made here, because nobody could invite her yet."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli_common import plainly, settings_of

if TYPE_CHECKING:
    from handlers.desk.desk import Desk

staff = typer.Typer(no_args_is_help=True, help="Members of staff.")


@staff.command()
def add(
    role: Annotated[str, typer.Option(help="officer, lead, coordinator or leader.")] = "coordinator",
    department: Annotated[
        str | None,
        typer.Option(
            help="A department, by its short name or a part of its name; officers and leads need one."
        ),
    ] = None,
    telegram_id: Annotated[
        int | None, typer.Option(help="Enrol this Telegram account at once, without a link.")
    ] = None,
    name: Annotated[str, typer.Option(help="What she is called; with --telegram-id.")] = "",
) -> None:
    """Let somebody in: prints a one-time link for her, or enrols a Telegram account that is known."""
    from bot import staffing

    if telegram_id is None:
        _do(lambda desk: staffing.invite(desk, role, department))
    else:
        account = telegram_id
        _do(lambda desk: staffing.enrol(desk, account, name, role, department))


@staff.command("list")
def show() -> None:
    """Everybody who may act, by department, with the number that `remove` takes."""
    from bot import staffing

    _do(staffing.listed)


@staff.command()
def remove(number: Annotated[int, typer.Argument(help="Her number in `wadul staff list`.")]) -> None:
    """Take somebody's post away; her open cases go back to their department."""
    from bot import staffing

    _do(lambda desk: staffing.remove(desk, number))


def _do(work: "Callable[[Desk], Awaitable[str]]") -> None:
    """Do it on the city's database, and say in a few lines what came of it."""
    from bot.staffing import opened, said
    from complaints.errors import DeskError

    settings = settings_of(complete=False)

    async def run() -> str:
        async with opened(settings) as desk:
            try:
                return await work(desk)
            except DeskError as error:
                raise _Refused(said(desk, error)) from None

    try:
        with plainly("do that", settings):
            typer.echo(asyncio.run(run()))
    except _Refused as error:
        typer.echo(f"That cannot be done. {error}", err=True)
        raise typer.Exit(1) from None


class _Refused(Exception):
    """The desk says no; the text says why."""
