"""The rules for the TOML files of a city: which fields, of which type, and what must agree between files."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, get_args

from complaints.catalogue.folders import split_phrases
from complaints.catalogue.model import Clock, Problem, Sort

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping

    from complaints.catalogue.toml_lines import Lines

HEAD = "department"
MOST_ASKED = 2
INTERIM_SENTENCES = range(2, 5)
FEWEST_PHRASES = 3

_Fields = dict[str, tuple[type, bool]]  # field -> (type, required)
_DEPARTMENT: _Fields = {
    "short": (str, True),
    "name": (str, True),
    "duties": (str, True),
    "evidence": (str, True),
    "source": (str, True),
    "sort": (str, True),
    "called": (str, False),
    "aliases": (str, False),
    "contact": (str, False),
}
_CATEGORY: _Fields = {
    "name": (str, True),
    "phrases": (str, True),
    "interim": (list, True),
    "ask": (dict, False),
    "clock": (str, False),
    "emergency": (bool, False),
    "outside": (bool, False),
    "physical": (bool, False),
    "shared": (bool, False),
    "general": (bool, False),
}
_TRANSLATION: _Fields = {"name": (str, False), "interim": (list, False), "ask": (dict, False)}
_CITY: _Fields = {
    "coordinator": (str, True),
    "unclear": (str, True),
    "targets": (dict, True),
    "forecast_from": (int, False),
    "languages": (list, True),
    "code_prefix": (str, True),
    "former_prefixes": (list, False),
    "examples": (dict, False),
    "nicknames": (dict, False),
    "official": (dict, True),
    "numbers": (list, True),
}
_OFFICIAL: _Fields = {
    "city_name": (str, True),
    "government": (str, True),
    "province": (str, True),
    "emergency_number": (str, True),
    "emergency_name": (str, True),
    "dpo_name": (str, True),
    "dpo_contact": (str, True),
    "dpo_verified": (bool, True),
}
_EXAMPLES: _Fields = {
    "place": (str, False),
    "kelurahan": (str, False),
    "kecamatan": (str, False),
    "department": (str, False),
}
_NUMBER: _Fields = {
    "number": (str, True),
    "name": (str, True),
    "source": (str, True),
    "verified": (bool, True),
}
_MAY_BE_EMPTY = {"source", "aliases", "contact"}
_YEAR = re.compile(r"20\d\d")
_PREFIX = re.compile(r"[A-Z]{2,4}")
_KIND = re.compile(r"[a-z0-9_]+")
# Three digits or more that stand alone, or a run of digits with the marks people put into phone numbers.
_PHONE = re.compile(r"(?<![\w.])\+?\d(?:[\d\s().-]*\d){2,}(?!\w)")
_NOT_A_PHONE = re.compile(r"(?i)(?:rp\.?\s*|tahun\s+|https?://\S*)$")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One parsed file: its name relative to the city's folder, its stem, its data and where things stand."""

    name: str
    stem: str
    data: dict[str, Any]
    lines: Lines
    text: str

    def kinds(self) -> Iterator[str]:
        """The categories in the file: every table but the head."""
        return (kind for kind in self.data if kind != HEAD)

    def at(self, table: str, field: str, message: str) -> Problem:
        """A problem at a field, or at its table when the field is missing."""
        return Problem(self.name, self.lines.field(table, field), message)


def check_departments(sheets: list[Sheet], problems: list[Problem]) -> set[str]:
    """The head of each file; gives the short names found."""
    seen: dict[str, str] = {}
    for sheet in sheets:
        row = sheet.data.get(HEAD)
        if not isinstance(row, dict):
            problems.append(Problem(sheet.name, 1, "the [department] table is missing"))
            continue
        problems += _fields(sheet, HEAD, row, _DEPARTMENT)
        _choice(sheet, HEAD, row, "sort", get_args(Sort), problems)
        short = row.get("short")
        if not isinstance(short, str):
            continue
        if short in seen:
            problems.append(sheet.at(HEAD, "short", f"department {short!r} is already in {seen[short]}"))
        seen.setdefault(short, sheet.name)
    return set(seen)


def check_categories(sheets: list[Sheet], problems: list[Problem]) -> None:
    """Every category of every department."""
    for sheet in sheets:
        for kind in sheet.kinds():
            row = sheet.data[kind]
            if not isinstance(row, dict):
                problems.append(sheet.at("", kind, f"unknown field {kind!r} outside of any table"))
                continue
            if not _KIND.fullmatch(kind):
                message = f"key {kind!r} may only hold a-z, 0-9 and _"
                problems.append(Problem(sheet.name, sheet.lines.table(kind), message))
            problems += _fields(sheet, kind, row, _CATEGORY)
            _choice(sheet, kind, row, "clock", get_args(Clock), problems)
            problems += _texts(sheet, kind, row)
            problems += _amounts(sheet, kind, row)


def check_phrases(sheets: list[Sheet], problems: list[Problem]) -> None:
    """A phrase belongs to one category, or the router cannot know which."""
    seen: dict[str, str] = {}
    for sheet in sheets:
        for kind in sheet.kinds():
            row = sheet.data[kind]
            text = row.get("phrases") if isinstance(row, dict) else None
            for phrase in split_phrases(text) if isinstance(text, str) else ():
                key = f"{sheet.stem}.{kind}"
                same = phrase.casefold()
                if same in seen:
                    message = f"phrase {phrase!r} is already in {seen[same]}"
                    problems.append(sheet.at(kind, "phrases", message))
                if phrase != same:
                    problems.append(sheet.at(kind, "phrases", f"phrase {phrase!r} must be in lower case"))
                seen.setdefault(same, key)


def check_translation(sheet: Sheet, original: Sheet, problems: list[Problem]) -> None:
    """One file of one language against the file it translates."""
    for kind, row in sheet.data.items():
        source = original.data.get(kind)
        if kind == HEAD or not isinstance(source, dict) or not isinstance(row, dict):
            message = f"there is no category {sheet.stem}.{kind} to translate"
            problems.append(Problem(sheet.name, sheet.lines.table(kind), message))
            continue
        problems += _fields(sheet, kind, row, _TRANSLATION)
        problems += _texts(sheet, kind, row)
        for detail in set(_mapping(row.get("ask"))) - set(_mapping(source.get("ask"))):
            problems.append(
                sheet.at(kind, "ask", f"nothing called {detail!r} is asked in {sheet.stem}.{kind}")
            )


def check_city(town: Sheet, shorts: set[str], keys: set[str], problems: list[Problem]) -> None:
    """The city's own file, and that it points at departments and categories which exist."""
    problems += _fields(town, "", town.data, _CITY)
    problems += _fields(town, "official", _mapping(town.data.get("official")), _OFFICIAL)
    problems += _fields(town, "examples", _mapping(town.data.get("examples")), _EXAMPLES)
    problems += _prefixes(town)
    for row in town.data.get("numbers", []):
        problems += _fields(town, "numbers", _mapping(row), _NUMBER)
    for year, target in _mapping(town.data.get("targets")).items():
        if not _YEAR.fullmatch(year) or type(target) is not int or target < 1:
            problems.append(town.at("", "targets", f"'targets' must name years and numbers, not {year!r}"))
    coordinator, unclear = town.data.get("coordinator"), town.data.get("unclear")
    if coordinator is not None and coordinator not in shorts:
        problems.append(town.at("", "coordinator", f"unknown department {coordinator!r}"))
    example = _mapping(town.data.get("examples")).get("department")
    if example is not None and example not in shorts:
        problems.append(town.at("examples", "department", f"unknown department {example!r}"))
    if unclear is not None and unclear not in keys:
        problems.append(town.at("", "unclear", f"unknown category {unclear!r}"))


def check_nicknames(town: Sheet, streets: Container[object], problems: list[Problem]) -> None:
    """What people call a street leads to a street that the city has."""
    for nick, street in _mapping(town.data.get("nicknames")).items():
        if street not in streets:
            problems.append(town.at("nicknames", nick, f"no street {street!r} in streets.csv"))


def _prefixes(town: Sheet) -> Iterator[Problem]:
    former = town.data.get("former_prefixes")
    named = [("code_prefix", town.data.get("code_prefix"))]
    named += [("former_prefixes", one) for one in former if isinstance(former, list)] if former else []
    for field, letters in named:
        if letters and not (isinstance(letters, str) and _PREFIX.fullmatch(letters)):
            yield town.at("", field, f"{field!r} must be 2 to 4 capitals A to Z, not {letters!r}")


def check_numbers(sheet: Sheet, allowed: Container[object], problems: list[Problem]) -> None:
    """No number that looks like a telephone's, but those the city lists with their source."""
    for number, line in enumerate(sheet.text.splitlines(), start=1):
        if line.lstrip().startswith(("source", "duties", "evidence", "#")):
            continue
        for found in _PHONE.finditer(line):
            text = found[0].strip()
            if text not in allowed and not _NOT_A_PHONE.search(line[: found.start()]):
                message = f"{text!r} looks like a telephone number and is not in city.toml"
                problems.append(Problem(sheet.name, number, message))


def _fields(sheet: Sheet, table: str, row: Mapping[str, Any], fields: _Fields) -> Iterator[Problem]:
    for field in row:
        if field not in fields:
            yield sheet.at(table, field, f"unknown field {field!r}")
    for field, (wanted, required) in fields.items():
        value = row.get(field)
        if value is None:
            if required:
                yield sheet.at(table, field, f"{field!r} is missing in [{table}]")
        elif type(value) is not wanted:
            yield sheet.at(table, field, f"{field!r} must be {wanted.__name__}, not {type(value).__name__}")
        elif value in ("", [], {}) and field not in _MAY_BE_EMPTY:
            yield sheet.at(table, field, f"{field!r} is empty")


def _texts(sheet: Sheet, table: str, row: Mapping[str, Any]) -> Iterator[Problem]:
    interim = row.get("interim")
    for sentence in interim if isinstance(interim, list) else []:
        if not isinstance(sentence, str) or not sentence.strip():
            yield sheet.at(table, "interim", "each sentence of 'interim' must be a text")
    for detail, question in _mapping(row.get("ask")).items():
        if not isinstance(question, str) or not question.strip():
            yield sheet.at(table, f"ask.{detail}", f"question {detail!r} must be a text")


def _amounts(sheet: Sheet, table: str, row: Mapping[str, Any]) -> Iterator[Problem]:
    interim, phrases = row.get("interim"), row.get("phrases")
    if isinstance(interim, list) and interim and len(interim) not in INTERIM_SENTENCES:
        yield sheet.at(table, "interim", f"'interim' has {len(interim)} sentences; 2 to 4 are read")
    if isinstance(phrases, str) and 0 < len(split_phrases(phrases)) < FEWEST_PHRASES:
        yield sheet.at(table, "phrases", f"at least {FEWEST_PHRASES} phrases are needed")
    if len(_mapping(row.get("ask"))) > MOST_ASKED:
        yield sheet.at(table, "ask", f"at most {MOST_ASKED} details are asked")


def _choice(
    sheet: Sheet,
    table: str,
    row: Mapping[str, Any],
    field: str,
    choices: tuple[str, ...],
    problems: list[Problem],
) -> None:
    value = row.get(field)
    if isinstance(value, str) and value and value not in choices:
        problems.append(
            sheet.at(table, field, f"{field!r} is {value!r}; it must be one of {', '.join(choices)}")
        )


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}
