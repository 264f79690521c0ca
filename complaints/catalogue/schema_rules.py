"""The rules for `rules.yaml`: the numbers of the law and of the desk, and the city's own days off."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

from complaints.catalogue.model import Problem
from complaints.catalogue.yaml_rules import (
    dated,
    day,
    hours,
    line_of,
    listing,
    one_of,
    part,
    table,
    text,
    weight,
    whole,
    year,
)
from complaints.desk_rules import Listener
from complaints.errors import DeskError
from complaints.lifecycle import State
from complaints.service_levels import NUMBERS, RULES_FILE, Kind, load_rules

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_VERSION = table(
    {
        "version": text,
        "valid_from": day,
        "source": text,
        "finish_within": table({kind.value: whole for kind in Kind}),
        **dict.fromkeys(NUMBERS, whole),
        "push_every": table({"default": whole}, {state.value: whole for state in State}),
        "ladder": listing(
            table({"after": part, "tell": listing(one_of(*(who.value for who in Listener)), least=1)}),
            least=1,
        ),
        "leader_after": whole,
        "untouched_after": whole,
        "alarm_again_after_minutes": whole,
        "unsent_emergency_asked_after_minutes": whole,
        "unsent_emergency_passed_on_after_minutes": whole,
        "load": table(
            {
                "kind": table({kind.value: weight for kind in Kind}),
                **dict.fromkeys(("physical", "emergency", "waiting", "per_day"), weight),
                "oldest": whole,
            }
        ),
        "duty": table({"hours": hours, "capacity": whole}),
        "waking": hours,
    }
)
_HOLIDAYS = table({}, {"extra": dated(text), "removed": listing(day), "without_leave": listing(year)})
_FILE = table({"versions": listing(_VERSION, least=1)}, {"holidays": _HOLIDAYS})


def check_rules(folder: Path) -> Iterator[Problem]:
    """Everything that is wrong in a city's rules and in what it says of its days off."""
    try:
        written = (folder / RULES_FILE).read_text(encoding="utf-8")
        root = yaml.compose(written, yaml.SafeLoader)
    except OSError:
        yield Problem(RULES_FILE, 1, "the file is missing or cannot be read")
    except UnicodeDecodeError:
        yield Problem(RULES_FILE, 1, "the file is not UTF-8")
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        yield Problem(RULES_FILE, line, f"not valid YAML: {getattr(error, 'problem', None) or error}")
    else:
        if root is None:
            yield Problem(RULES_FILE, 1, "the file is empty")
            return
        faults = list(_FILE(root, RULES_FILE))
        yield from (Problem(RULES_FILE, line, message) for line, message in faults)
        yield from () if faults else _names_and_dates(folder, root)


def _names_and_dates(folder: Path, root: yaml.Node) -> Iterator[Problem]:
    """What only shows when all of it is read."""
    try:
        book = load_rules(folder)
    except DeskError as error:
        words = "two versions have one name" if error.facts.get("field") == "versions" else str(error)
        yield Problem(RULES_FILE, line_of(root), words)
        return
    starts = [rules.valid_from for rules in book.versions]
    if len(set(starts)) < len(starts):
        yield Problem(RULES_FILE, line_of(root), "two versions are valid from one day")
