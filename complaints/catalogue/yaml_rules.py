"""Small rules that a YAML node keeps or breaks; broken ones are told with their line, in plain words.

`yaml.safe_load` gives values without lines, so what is checked here are the nodes it would read.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, time

from yaml import MappingNode, Node, ScalarNode, SequenceNode

Fault = tuple[int, str]
"""A line from 1, and what is wrong there."""

Rule = Callable[[Node, str], Iterator[Fault]]
"""Checks the node of a field with that name."""

_PLAIN_INT, _PLAIN_FLOAT = "tag:yaml.org,2002:int", "tag:yaml.org,2002:float"
_TEXT, _NULL = "tag:yaml.org,2002:str", "tag:yaml.org,2002:null"
_DAY = re.compile(r"(\d{4})-(\d\d?)-(\d\d?)")
_FIRST_YEAR, _LAST_YEAR = 2000, 2100


def line_of(node: Node) -> int:
    """The line a node begins in."""
    return int(node.start_mark.line) + 1


def text(node: Node, name: str) -> Iterator[Fault]:
    """Something written."""
    if not isinstance(node, ScalarNode) or not node.value.strip():
        yield line_of(node), f"{name!r} must be a text, not {_shown(node)}"


def whole(node: Node, name: str) -> Iterator[Fault]:
    """A whole number from 1."""
    if _number(node, _PLAIN_INT) < 1:
        yield line_of(node), f"{name!r} must be a whole number from 1, not {_shown(node)}"


def year(node: Node, name: str) -> Iterator[Fault]:
    """A year of ours."""
    if not _FIRST_YEAR <= _number(node, _PLAIN_INT) <= _LAST_YEAR:
        yield line_of(node), f"{name!r} must list years such as 2027, not {_shown(node)}"


def weight(node: Node, name: str) -> Iterator[Fault]:
    """A number from 0."""
    if _number(node, _PLAIN_INT, _PLAIN_FLOAT) < 0:
        yield line_of(node), f"{name!r} must be a number from 0, not {_shown(node)}"


def part(node: Node, name: str) -> Iterator[Fault]:
    """More than 0 and at most 1."""
    if not 0 < _number(node, _PLAIN_INT, _PLAIN_FLOAT) <= 1:
        yield line_of(node), f"{name!r} must be more than 0 and at most 1, not {_shown(node)}"


def day(node: Node, name: str) -> Iterator[Fault]:
    """A day that there is."""
    written = _DAY.fullmatch(_written(node))
    try:
        date(*map(int, written.groups() if written else ()))
    except (ValueError, TypeError):
        yield line_of(node), f"{_shown(node)} in {name!r} is no day such as 2027-03-31"


def hours(node: Node, name: str) -> Iterator[Fault]:
    """From and until, on one day."""
    named = node.value if isinstance(node, SequenceNode) else []
    try:
        # Without quotes YAML reads 16:00 as a number of minutes.
        start, end = (time.fromisoformat(one.value if one.tag == _TEXT else "") for one in named)
        fine = start < end
    except (ValueError, TypeError):
        fine = False
    if not fine:
        example = '["07:00", "21:00"]'
        yield line_of(node), f"{name!r} must be two hours in quotes, the earlier first, such as {example}"


def one_of(*choices: str) -> Rule:
    """One of these words."""

    def rule(node: Node, name: str) -> Iterator[Fault]:
        if _written(node) not in choices:
            yield line_of(node), f"{_shown(node)} in {name!r} is not one of {', '.join(choices)}"

    return rule


def listing(each: Rule, *, least: int = 0) -> Rule:
    """A list of such; an empty value is an empty list."""

    def rule(node: Node, name: str) -> Iterator[Fault]:
        if is_empty(node) and not least:
            return
        if not isinstance(node, SequenceNode) or len(node.value) < least:
            yield line_of(node), f"{name!r} must be a list{' with at least one entry' if least else ''}"
            return
        for one in node.value:
            yield from each(one, name)

    return rule


def table(fields: Mapping[str, Rule], optional: Mapping[str, Rule] | None = None) -> Rule:
    """Fields with these names: all of the first, some of the second, and no others."""
    more = optional or {}

    def rule(node: Node, name: str) -> Iterator[Fault]:
        if not isinstance(node, MappingNode):
            yield line_of(node), f"{name!r} must hold {', '.join([*fields, *more])}"
            return
        seen: set[str] = set()
        for key, value in node.value:
            field = _written(key)
            if field in seen:
                yield line_of(key), f"{field!r} stands twice in {name!r}"
            seen.add(field)
            found = fields.get(field) or more.get(field)
            if found is None:
                yield line_of(key), f"unknown field {field!r} in {name!r}"
            else:
                yield from found(value, field)
        for field in fields:
            if field not in seen:
                yield line_of(node), f"{field!r} is missing in {name!r}"

    return rule


def dated(each: Rule) -> Rule:
    """Days, and something of each; an empty value holds none."""

    def rule(node: Node, name: str) -> Iterator[Fault]:
        if is_empty(node):
            return
        if not isinstance(node, MappingNode):
            yield line_of(node), f"{name!r} must hold days and their names, such as 2027-04-01: Hari Jadi"
            return
        for key, value in node.value:
            yield from day(key, name)
            yield from each(value, name)

    return rule


def is_empty(node: Node) -> bool:
    """Whether nothing stands there."""
    return isinstance(node, ScalarNode) and node.tag == _NULL


def _number(node: Node, *tags: str) -> float:
    """Its number; below all others where it is none. Quoted digits are a text."""
    if not isinstance(node, ScalarNode) or node.tag not in tags:
        return -math.inf
    try:
        return float(node.value)
    except ValueError:
        return -math.inf


def _written(node: Node) -> str:
    return str(node.value) if isinstance(node, ScalarNode) else ""


def _shown(node: Node) -> str:
    return repr(_written(node)) if isinstance(node, ScalarNode) else "several values"
