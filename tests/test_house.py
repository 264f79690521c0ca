"""The rules of the house that no linter knows: short files, no words in code, nothing of this machine."""

import ast
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from complaints.lifecycle import OPEN, Action
from complaints.staffing.agenda import Item
from handlers.texts import Texts

ROOT = Path(__file__).parent.parent
ROOMS = ("bot", "scheduler", "handlers", "storage", "complaints")
CODE = sorted(
    file
    for room in ROOMS
    for file in (ROOT / room).rglob("*.py")
    if "playground" not in file.parts and "versions" not in file.parts
)
LONGEST_FILE = 300
MOST_STATEMENTS = 25
LONGEST_BODY = 40  # many short lines of arguments may make one thought
TEXTS = Texts()
AREAS = ("citizen", "push", "staff", "card", "error", "duty", "ladder", "digest", "praise")
AREAS += ("assign", "archive", "decide", "outside", "plans", "template", "lapor", "photo")
AREAS += ("people", "rooms", "alarm")
KEY = re.compile(rf"(?:{'|'.join(AREAS)})(?:-[a-z0-9]+)+")
FAMILY = re.compile(rf"(?:{'|'.join(AREAS)})(?:-[a-z0-9]+)*-")


def named(file: Path) -> str:
    return str(file.relative_to(ROOT))


@cache
def tree_of(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def tracked() -> list[Path]:
    """What a commit would hold: tracked files and new ones that are not ignored."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip("no git here: what is tracked cannot be told")
    return [ROOT / name for name in done.stdout.split("\0") if name and (ROOT / name).is_file()]


def strings(file: Path) -> Iterator[tuple[int, str]]:
    """Line and text of each string in code; docstrings and f-strings' pieces left out."""
    tree = tree_of(file)
    apart = {id(piece) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for piece in node.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            apart.add(id(node.value))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in apart:
            yield node.lineno, node.value


def families(file: Path) -> Iterator[tuple[int, str]]:
    """Line and fixed beginning of each f-string that begins like a key of a text."""
    for node in ast.walk(tree_of(file)):
        if not isinstance(node, ast.JoinedStr) or len(node.values) < 2:
            continue
        first = node.values[0]
        if isinstance(first, ast.Constant) and FAMILY.fullmatch(str(first.value)):
            yield node.lineno, str(first.value)


@pytest.mark.parametrize("file", CODE, ids=named)
def test_no_file_is_long(file):
    assert len(file.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


def test_no_body_is_long():
    long = []
    for file in CODE:
        for node in ast.walk(tree_of(file)):
            if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            thoughts = sum(isinstance(one, ast.stmt) for one in ast.walk(node)) - 1
            told = bool(ast.get_docstring(node)) and len(node.body) > 1
            lines = (node.end_lineno or 0) - node.body[told].lineno + 1
            if thoughts > MOST_STATEMENTS or lines > LONGEST_BODY:
                long.append(f"{named(file)}:{node.lineno} {node.name}: {thoughts} statements, {lines} lines")
    assert long == []


@pytest.mark.parametrize("room", ["citizen", "staff"])
def test_a_handler_unpacks_and_calls_one_use_case(room):
    for file in (ROOT / "handlers" / room).glob("*.py"):
        for node in ast.walk(tree_of(file)):
            words = ast.dump(node) if isinstance(node, ast.Attribute) else ""
            assert "'commit'" not in words, named(file)
            assert "'transaction'" not in words, named(file)


def test_every_key_in_code_has_its_text():
    missing = [
        f"{named(file)}:{line} {text}"
        for file in CODE
        for line, text in strings(file)
        if KEY.fullmatch(text) and not TEXTS.has(text)
    ]
    assert missing == []


@pytest.mark.parametrize("action", list(Action))
def test_every_act_of_the_staff_that_is_pushed_has_its_text(action):
    silent = {Action.ADD, Action.REPLY, Action.CONFIRM, Action.WITHDRAW, Action.EXPIRE, Action.RELEASE}
    if action not in silent:
        assert TEXTS.has(f"push-{action.replace('_', '-')}")


def test_every_family_of_keys_has_texts():
    known = [*_keys()]
    for file in CODE:
        for line, beginning in families(file):
            assert any(key.startswith(beginning) for key in known), f"{named(file)}:{line} {beginning}…"


def test_the_families_of_the_timetable_are_whole():
    for state in [*OPEN, "late"]:
        for family in ("push-status", "push-line"):
            assert TEXTS.has(f"{family}-{str(state).replace('_', '-')}")
    assert all(TEXTS.has(f"digest-item-{one}") for one in Item)


_VARIANTS = ("-note", "-late", "-on", "-files")
"""Endings that code adds to a key of its own."""


def test_no_text_is_left_over():
    literal = {text for file in CODE for _, text in strings(file)}
    begun = {beginning for file in CODE for _, beginning in families(file)}
    bases = literal | set(_keys())
    unused = [
        key
        for key in _keys()
        if key not in literal
        and not any(key.startswith(beginning) for beginning in begun)
        and not any(key.endswith(end) and key.removesuffix(end) in bases for end in _VARIANTS)
    ]
    assert unused == []


def _keys() -> Iterator[str]:
    for file in sorted((ROOT / "handlers" / "texts" / "id").glob("*.ftl")):
        yield from re.findall(r"^([a-z][a-z0-9-]*) =", file.read_text(encoding="utf-8"), re.MULTILINE)


INDONESIAN = re.compile(r"\b(?:Anda|Kakak|laporan|mohon|maaf|silakan|sudah|belum|dengan|untuk|yang)\b")


WORD_LISTS = {
    "complaints",
    *(f"complaints/{room}" for room in ("routing", "drafting", "casework", "staffing")),
}


def test_no_indonesian_sentence_is_in_code():
    """Word lists of the rules have words; a sentence has several of these and a blank between."""
    found = []
    for file in CODE:
        if named(file.parent) in WORD_LISTS or file.name in {
            "short_words.py",
            "wishes.py",
            "verdicts.py",
            "replies.py",
        }:
            continue  # what people say to us is data of the rules there, not what we say
        for line, text in strings(file):
            if len(INDONESIAN.findall(text)) >= 2 and " " in text.strip():
                found.append(f"{named(file)}:{line} {text[:60]}")
    assert found == []


# With a gap in each, or this file would hold what it forbids.
_FOREIGN = ("/wor~k/main", "/wor~k/shared", "/ro~ot/", "py~pi.", "files.python~hosted", "registry.n~pm")
FORBIDDEN = re.compile("|".join(re.escape(one.replace("~", "")) for one in _FOREIGN))


def test_nothing_of_this_machine_and_no_registry_is_tracked():
    found = []
    for file in tracked():
        try:
            text = file.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{named(file)}: {hit[0]}" for hit in FORBIDDEN.finditer(text)]
    assert found == []


@pytest.mark.parametrize("name", ["run", "dev"])
def test_requirements_are_pinned_and_hashed_and_hold_no_address(name):
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    assert "://" not in text
    assert "index-url" not in text
    pinned = re.findall(r"^([A-Za-z0-9_.-]+)(?:\[[^\]]+\])?(==| @)?", text, re.MULTILINE)
    assert pinned
    assert [package for package, sign in pinned if sign != "=="] == []
    blocks = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]
    assert [block.split()[0] for block in blocks if "--hash=sha256:" not in block] == []
