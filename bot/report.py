"""`wadul report`: the figures of a period on the command line, for any moment in the past."""

import asyncio
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import get_args

from bot.opening import opened
from bot.roles import Form
from bot.settings import BadSettingsError, Settings
from complaints.casework.finding import find_departments
from complaints.catalogue import load
from complaints.errors import DeskError
from complaints.figures import Figures, Period, period_in
from complaints.service_levels import load_rules
from handlers.desk.figures.counting import Books, count
from handlers.figures.plain import as_text
from handlers.figures.workshop import FIGURES, Format, Job, NotDrawn, make
from handlers.texts import Texts

_YEARS = range(2015, 2051)
_FILES: tuple[Format, ...] = get_args(Format)


class CannotReport(Exception):
    """One clear sentence for whoever typed the command."""


def as_of(typed: str | None, now: datetime, settings: Settings) -> datetime:
    """The moment meant: a day means its end, in the city; nothing means now.

    Raises:
        CannotReport: that is neither a day nor an instant.
    """
    if not typed:
        return now
    try:
        if len(typed) == len("2026-01-01"):
            end = datetime.combine(date.fromisoformat(typed) + timedelta(days=1), time(), settings.zone)
            return end - timedelta(microseconds=1)
        moment = datetime.fromisoformat(typed)
    except ValueError:
        raise CannotReport(f"--as-of {typed!r} is no day such as 2026-06-30.") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=settings.zone)


async def counted(settings: Settings, typed: str, department: str | None, moment: datetime) -> Figures:
    """The figures, read from the settings' database.

    Raises:
        CannotReport: no such period or department, or the database cannot be read.
    """
    catalogue, rules = load(settings.city), load_rules(settings.city)
    books = Books(catalogue, rules, rules.calendar(_YEARS), settings.zone)
    period = _period(typed, books.day_of(moment))
    found = find_departments(department, catalogue.departments.values(), 1) if department else ()
    if department and not found:
        raise CannotReport(f"No department is like {department!r}.")
    try:
        async with opened(settings) as database, database.reading() as session:
            short = found[0].short if found else None
            return await count(books, session, period, department=short, as_of=moment)
    except BadSettingsError as error:
        raise CannotReport(str(error)) from None


def _period(typed: str, today: date) -> Period:
    try:
        period, rest = period_in(typed, today)
    except DeskError:
        rest = typed
    if rest:
        raise CannotReport(f"{typed!r} is no period such as 2026-S1, 2026-07 or 2026.")
    return period


def given(settings: Settings, figures: Figures, forms: list[Form], folder: Path) -> list[str]:
    """Make the report in each form: text and JSON as lines to print, files into the folder.

    Returns:
        What to print.

    Raises:
        CannotReport: a file could not be made.
    """
    catalogue = load(settings.city)
    wanted = tuple(one for one in _FILES if one in forms)
    city = catalogue.official.city_name
    job = Job(figures, settings.desk_language, str(settings.zone), city, catalogue.polygons, wanted)
    told = []
    for form in forms:
        if form is Form.TEXT:
            told.append(as_text(figures, job.wording(Texts())))
        elif form is Form.JSON:
            told.append(FIGURES.dump_json(figures, indent=2).decode())
    return told + (_written(job, folder) if wanted else [])


def _written(job: Job, folder: Path) -> list[str]:
    department = f"-{job.figures.department}" if job.figures.department else ""
    whole = f"wadul-{job.figures.period.name}{department}"
    name = "".join(sign if sign.isalnum() or sign in "-." else "_" for sign in whole)
    told = []
    try:
        made = asyncio.run(make(job))
        folder.mkdir(parents=True, exist_ok=True)
        for form, content in made.items():
            file = folder / f"{name}.{form}"
            file.write_bytes(content)
            told.append(str(file))
    except NotDrawn as error:
        raise CannotReport(f"The file could not be made ({error}).") from None
    except OSError as error:
        raise CannotReport(f"{folder} cannot be written to ({error.strerror}).") from None
    return told
