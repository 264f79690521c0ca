"""The command `wadul`. Each command imports what it needs when it runs, so that `wadul route` starts fast."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from bot import cli_privacy
from bot.cli_backup import backup
from bot.cli_common import finish, plainly, settings_of
from bot.cli_lapor import lapor
from bot.cli_move import move
from bot.cli_staff import staff
from bot.roles import Form, Role
from complaints.catalogue import CatalogueError

app = typer.Typer(
    name="wadul",
    help="A Telegram complaint desk for city governments.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
catalogue = typer.Typer(no_args_is_help=True, help="The city's catalogue.")


@app.command()
def run(
    only: Annotated[
        list[Role] | None, typer.Option(help="Run only this part here; may be given several times.")
    ] = None,
    serving: Annotated[
        bool,
        typer.Option("--serve", help="Only ever serve real people: without tokens, stop with a word."),
    ] = False,
) -> None:
    """Start: the training ground without tokens, real Telegram with tokens in .env."""
    from bot.settings import source
    from bot.start import serve

    settings = settings_of()
    if serving and settings.is_training:
        finish(f"No tokens are set, so this would be a training ground (settings: {source()}).")
    if problem := serve(settings, frozenset(only or Role)):
        finish(problem)


@app.command()
def demo() -> None:
    """Start the training ground, even where tokens are set."""
    from bot.start import serve

    settings = settings_of().model_copy(
        update={"citizen_bot_token": None, "staff_bot_token": None, "database_url": None}
    )
    if problem := serve(settings, frozenset(Role)):
        finish(problem)


@app.command()
def migrate(
    down: Annotated[bool, typer.Option("--down", help="Take the newest step back instead.")] = False,
) -> None:
    """Bring the database to the shape that this version of the program needs."""
    from bot.home import prepare
    from bot.opening import why_unopened

    settings = settings_of(complete=False)
    with plainly():
        prepare(settings)
    try:
        step = _at_step(settings.database, down=down)
    except Exception as error:  # noqa: BLE001 - each driver has its own word for "cannot"
        finish(why_unopened(settings, error))
    typer.echo(f"The database is at {step or 'its empty beginning'}.")


@app.command()
def check() -> None:
    """Look whether everything is ready to serve, line by line, and say what to do where it is not."""
    import asyncio

    from bot.doctor import examine

    findings = asyncio.run(examine(settings_of(complete=False)))
    for finding in findings:
        typer.echo(f"{'OK   ' if finding.fine else 'TO DO'}  {finding.subject}: {finding.words}")
    raise typer.Exit(0 if all(finding.fine for finding in findings) else 1)


@app.command()
def route(
    text: Annotated[str | None, typer.Argument(help="The complaint.")] = None,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="Read one text per line, print one JSON object per line.")
    ] = False,
    city: Annotated[
        str | None, typer.Option(help="A city's name, or a folder; without it as CITY says.")
    ] = None,
) -> None:
    """Show to which department a complaint would go, and why."""
    from complaints import routing

    if not jsonl and not text:
        finish("Give a text, or --jsonl and texts on standard input, one per line.", what="route")
    named = city or settings_of(complete=False).city
    if jsonl:
        for line in routing.cli_lines(sys.stdin, named):
            sys.stdout.write(line + "\n")
    else:
        typer.echo(routing.route_one(text or "", named))


@app.command()
def report(
    period: Annotated[str, typer.Argument(help="Such as 2026-S1, 2026-07 or 2026.")],
    department: Annotated[
        str | None, typer.Option(help="Only this department's, without restricted ones.")
    ] = None,
    out: Annotated[Path, typer.Option(help="Where pictures and workbooks go.")] = Path(),
    as_of: Annotated[
        str | None, typer.Option(help="A past day (its end) or instant; what happened later is left out.")
    ] = None,
    form: Annotated[
        list[Form] | None,
        typer.Option("--format", help="Several times for several forms."),
    ] = None,
) -> None:
    """Print the figures of a month, a semester or a year, counted from the history."""
    import asyncio

    from bot import report as reporting
    from bot.clock import real_clock

    settings = settings_of()
    try:
        with plainly("report", settings):
            moment = reporting.as_of(as_of, real_clock(), settings)
            figures = asyncio.run(reporting.counted(settings, period, department, moment))
            for told in reporting.given(settings, figures, form or [Form.TEXT], out):
                typer.echo(told)
    except reporting.CannotReport as error:
        finish(str(error), what="report")


@app.command()
def qr(
    file: Annotated[Path, typer.Argument(help="A table (CSV) of places; its first line names the columns.")],
    out: Annotated[Path, typer.Option(help="Where the sheet goes: a .pdf, or a folder for pictures.")] = Path(
        "wadul-qr.pdf"
    ),
    bot: Annotated[
        str | None, typer.Option(help="User name of the citizens' bot; asked of Telegram without it.")
    ] = None,
    revoke: Annotated[
        bool, typer.Option("--revoke", help="Make the codes of these places void instead.")
    ] = False,
) -> None:
    """Print QR codes for bus stops, markets, parks: whoever scans one only has to say what is wrong."""
    import asyncio

    from bot import qr as codes

    settings = settings_of(complete=False)
    try:
        with plainly("print", settings):
            cards = codes.read_table(settings, file)
            done = codes.revoke(settings, cards) if revoke else codes.print_sheet(settings, cards, out, bot)
            typer.echo(asyncio.run(done))
    except codes.CannotPrint as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from None


@catalogue.command("check")
def check_catalogue(
    city: Annotated[str | None, typer.Argument(help="A city's name, or a folder.")] = None,
) -> None:
    """Check a city's catalogue; problems are named by file and line."""
    from complaints.catalogue import check as problems_of
    from complaints.catalogue import load

    name = city or settings_of().city
    place = Path(name) if "/" in name else name
    problems = problems_of(place)
    for problem in problems:
        typer.echo(f"{problem.file}:{problem.line}: {problem.message}")
    if problems:
        raise typer.Exit(1)
    found = load(place)
    typer.echo(
        f"{found.city}: {len(found.departments)} departments and bodies, "
        f"{len(found.categories)} kinds of problem, {len(found.kelurahan)} kelurahan. All is well."
    )


# In the order in which `wadul --help` shows them, after those above.
for other in (backup, move, cli_privacy.audit, cli_privacy.breach):
    app.command()(other)
for name, room in {"staff": staff, "catalogue": catalogue, "lapor": lapor, "keys": cli_privacy.keys}.items():
    app.add_typer(room, name=name)


def main() -> None:
    """Entry point of the command `wadul`; a city that cannot be used ends each command with one sentence."""
    try:
        app(prog_name="wadul")
    except CatalogueError as error:
        typer.echo(f"Wadul cannot start. CITY: the catalogue cannot be used: {error}.", err=True)
        sys.exit(2)


def _at_step(url: str, *, down: bool) -> str | None:
    """Take the database one step down, or all the way up; where it stands then."""
    import asyncio

    from storage.engine import migrate as steps

    if down and asyncio.run(steps.current(url)) is not None:
        asyncio.run(steps.downgrade(url, "-1"))
    elif not down:
        asyncio.run(steps.upgrade(url))
    return asyncio.run(steps.current(url))
