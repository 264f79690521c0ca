"""Make a city's prior from labelled reports: `python -m complaints.routing.make_prior FOLDER [CITY]`.

FOLDER holds complaints.csv (columns text, dept, label, src); CITY is a shipped city or the path of a folder.
The prior is written beside the city's catalogue, which the router then reads; that of Malang ships with it.

First three priors, each without a fifth of the reports, to measure what a lead is worth; then the one that
ships, from all of them. Needs scikit-learn; takes two minutes of one core.
"""

from __future__ import annotations

import argparse
from importlib.util import find_spec
from pathlib import Path

from complaints import catalogue
from complaints.city_words import speaking_like
from complaints.routing import prior

NEEDED = ("numpy", "scipy", "sklearn")
FEWEST = 3  # departments: the machine tells several apart, of two it makes another shape
HOW = "Making a prior needs scikit-learn, which serving does not: pip install -r requirements/dev.txt"


class CannotMake(Exception):
    """Something stands in the way; says what to do about it."""


def main(folder: Path, city: str | Path = "malang") -> Path:
    """Fit on all labelled reports of a folder that name a department of the city.

    Returns:
        The file that was written.

    Raises:
        CannotMake: what it needs is not there.
    """
    if not all(map(find_spec, NEEDED)):
        raise CannotMake(HOW)
    if not (folder / "complaints.csv").is_file():
        raise CannotMake(f"There is no complaints.csv in {folder}.")
    try:
        known = catalogue.load(city)
    except catalogue.CatalogueError as error:
        raise CannotMake(f"The catalogue cannot be used: {error}.") from None
    file = file_of(known)
    file.write_bytes(speaking_like(known, _made, folder, known))
    return file


def file_of(known: catalogue.Catalogue) -> Path:
    """Where a city's prior is written."""
    shipped = known.folder == catalogue.load().folder
    return prior.FILE if shipped else known.folder / prior.FILE_OF_CITY


def _made(folder: Path, known: catalogue.Catalogue) -> bytes:
    from complaints.routing.calibrate import fit_settings, judge_all, judged  # noqa: PLC0415 - see NEEDED
    from complaints.routing.corpus import example, lessons, read_reports  # noqa: PLC0415 - see NEEDED
    from complaints.routing.training import fit  # noqa: PLC0415 - see NEEDED

    reports = [one for one in read_reports(folder) if one.department in known.departments]
    if len({one.department for one in reports}) < FEWEST:
        raise CannotMake(
            f"The reports of complaints.csv name fewer than {FEWEST} departments of {known.city}: "
            "its column dept must hold their short names."
        )
    found = [judged(odds, reports[at].department) for part in judge_all(reports, known) for at, odds in part]
    own = [example(one) for one in reports]
    extra = list(lessons(known, {one.department for one in reports}))
    return fit([*own, *extra], fit_settings(found), city=known.official.city_name)


def _command() -> None:
    asked = argparse.ArgumentParser(prog="python -m complaints.routing.make_prior", description=HOW)
    asked.add_argument("folder", type=Path, help="the folder that holds complaints.csv")
    asked.add_argument("city", nargs="?", default="malang", help="a shipped city, or the folder of another")
    given = asked.parse_args()
    try:
        print(f"Written: {main(given.folder, given.city)}")  # noqa: T201 - a command for people
    except CannotMake as error:
        raise SystemExit(str(error)) from None


if __name__ == "__main__":
    _command()
