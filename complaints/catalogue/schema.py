"""Checking a city's folder: every mistake is named with file and line, all of them at once.

This is the slow, thorough road (`wadul catalogue check` and the tests); `loader` is the quick one.
"""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

from complaints.catalogue import schema_places, schema_rows
from complaints.catalogue.model import Problem
from complaints.catalogue.schema_rows import Sheet
from complaints.catalogue.schema_rules import check_rules
from complaints.catalogue.schema_templates import check_templates
from complaints.catalogue.schema_words import check_local_words
from complaints.catalogue.template_form import FILE as TEMPLATES
from complaints.catalogue.toml_lines import Lines, line_of_error

if TYPE_CHECKING:
    from pathlib import Path


def check_folder(folder: Path) -> list[Problem]:
    """Everything that is wrong in a city's folder.

    Returns:
        Problems in order of file and line; files are named relative to the city's folder.
    """
    if not folder.is_dir():
        return [Problem(folder.name, 1, "there is no folder of this city")]
    problems: list[Problem] = []
    town = _sheet(folder, folder / "city.toml", problems)
    sheets = [_sheet(folder, path, problems) for path in sorted((folder / "departments").glob("*.toml"))]
    if not sheets:
        problems.append(Problem("departments", 1, "there is not a single department file"))
    good = [sheet for sheet in sheets if sheet is not None]
    shorts = schema_rows.check_departments(good, problems)
    schema_rows.check_categories(good, problems)
    schema_rows.check_phrases(good, problems)
    _check_languages(folder, good, problems)
    if town is not None:
        schema_rows.check_city(town, shorts, _keys(good), problems)
        _check_numbers(town, _all_sheets(folder, good), problems)
        schema_rows.check_nicknames(town, schema_places.street_names(folder), problems)
    schema_places.check_places(folder, shorts, problems)
    problems += check_rules(folder)
    problems += check_local_words(folder)
    if (folder / TEMPLATES).exists():
        templates = _sheet(folder, folder / TEMPLATES, problems)
        problems += check_templates(templates, shorts, _keys(good)) if templates else ()
    return sorted(problems, key=lambda problem: (problem.file, problem.line, problem.message))


def _sheet(folder: Path, path: Path, problems: list[Problem]) -> Sheet | None:
    name = path.relative_to(folder).as_posix()
    try:
        text = path.read_text(encoding="utf-8")
        data: dict[str, Any] = tomllib.loads(text)
    except OSError:
        problems.append(Problem(name, 1, "the file is missing or cannot be read"))
    except UnicodeDecodeError:
        problems.append(Problem(name, 1, "the file is not UTF-8"))
    except tomllib.TOMLDecodeError as error:
        problems.append(Problem(name, line_of_error(str(error)), f"not valid TOML: {error}"))
    else:
        return Sheet(name, path.stem, data, Lines(text), text)
    return None


def _keys(sheets: list[Sheet]) -> set[str]:
    return {f"{sheet.stem}.{kind}" for sheet in sheets for kind in sheet.kinds()}


def _language_paths(folder: Path) -> list[Path]:
    return sorted((folder / "languages").glob("*/*.toml"))


def _all_sheets(folder: Path, sheets: list[Sheet]) -> list[Sheet]:
    others = [_sheet(folder, path, []) for path in _language_paths(folder)]
    return [*sheets, *(sheet for sheet in others if sheet is not None)]


def _check_languages(folder: Path, sheets: list[Sheet], problems: list[Problem]) -> None:
    originals = {sheet.stem: sheet for sheet in sheets}
    for path in _language_paths(folder):
        sheet = _sheet(folder, path, problems)
        if sheet is None:
            continue
        if sheet.stem not in originals:
            problems.append(Problem(sheet.name, 1, f"there is no departments/{sheet.stem}.toml to translate"))
            continue
        schema_rows.check_translation(sheet, originals[sheet.stem], problems)


def _check_numbers(town: Sheet, sheets: list[Sheet], problems: list[Problem]) -> None:
    rows = town.data.get("numbers", [])
    allowed = {row.get("number") for row in rows if isinstance(row, dict)}
    for sheet in sheets:
        schema_rows.check_numbers(sheet, allowed, problems)
