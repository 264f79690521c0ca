"""Every text that code asks for exists, and every text that exists is asked for."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from complaints.drafting.draft import Slot
from complaints.drafting.evidence import Flaw
from complaints.lifecycle import Action, State
from complaints.service_levels import Kind
from handlers.desk.conversation.asides import Aside
from handlers.desk.conversation.commands import COMMANDS
from handlers.desk.conversation.drafting.questions import SINCE_ANSWERS
from handlers.desk.conversation.intake import ODDITIES
from handlers.texts import Texts, loader

ROOT = Path(__file__).parents[3]
AREAS = ("citizen", "push", "error")
KEY = re.compile(rf"(?:{'|'.join(AREAS)})(?:-[a-z0-9]+)+")
# What stands behind the hole of an f-string, by its beginning.
HOLES: dict[str, tuple[str, ...]] = {
    "citizen-kind-": tuple(Kind),
    "citizen-next-": ("verify", "answer", "sure-answer", "finish", "respond", "planned", "late", "ended"),
    "citizen-file-": tuple(Flaw),
    "citizen-odd-": ODDITIES,
    "citizen-button-kind-": tuple(Kind),
    "citizen-edit-": tuple(Slot),
    "citizen-aside-": tuple(Aside),
    "citizen-since-": SINCE_ANSWERS,
    "citizen-review-": ("what", "place", "since"),
    "citizen-status-": (*(state.replace("_", "-") for state in State), "verify-late", "plan-over"),
    "citizen-state-": tuple(state.replace("_", "-") for state in State),
    "citizen-command-": COMMANDS,
    "push-status-": tuple(
        state.replace("_", "-") for state in (*State, "late") if state not in {"closed", "merged", "archived"}
    ),
    "push-line-": tuple(
        state.replace("_", "-") for state in (*State, "late") if state not in {"closed", "merged", "archived"}
    ),
}
FACTS = """
    name city first code department category verify_by answer_by finish_by respond_by planned_on text body
    kelurahan kecamatan place point question value alias number most until dpo contact government next_day
    line about words state when what year kind held sort date
"""


def sources() -> Iterator[Path]:
    for folder in ("bot", "complaints", "handlers", "scheduler"):
        yield from (ROOT / folder).rglob("*.py")


def keys_in_code() -> tuple[set[str], set[str]]:
    """Whole keys, and beginnings of keys that are put together."""
    whole: set[str] = set()
    beginnings: set[str] = set()
    for path in sources():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        joined = [node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)]
        inside = {id(part) for node in joined for part in node.values}
        for node in ast.walk(tree):
            value = getattr(node, "value", None)
            if isinstance(value, str) and id(node) not in inside and KEY.fullmatch(value):
                whole.add(value)
        for node in joined:
            first = node.values[0]
            if (
                isinstance(first, ast.Constant)
                and str(first.value).startswith(AREAS)
                and str(first.value).endswith("-")
            ):
                beginnings.add(str(first.value))
    return whole, beginnings


def keys_in_files() -> set[str]:
    found = set()
    for path in (Path(loader.__file__).parent / "id").glob("*.ftl"):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, fluent.Junk), f"{path.name}: {entry.content[:80]}"
            if isinstance(entry, fluent.Message):
                assert entry.id.name not in found, f"twice: {entry.id.name}"
                found.add(entry.id.name)
    return found


def test_every_key_in_the_code_has_an_indonesian_text():
    whole, beginnings = keys_in_code()
    texts = Texts()
    put_together = {f"{start}{end}" for start, ends in HOLES.items() for end in ends}
    missing = {key for key in whole | put_together if not texts.has(key)}
    assert not missing
    existing = keys_in_files()
    assert not {start for start in beginnings if not any(key.startswith(start) for key in existing)}


def test_events_shown_to_citizens_have_words():
    texts = Texts()
    shown = [action.replace("_", "-") for action in (*Action, "register")]
    unsaid = {action for action in shown if not texts.has(f"citizen-event-{action}")}
    assert unsaid == {"assign", "hand-back", "release"}, "what happens inside the office is not told"


def test_no_citizen_text_lies_unused():
    whole, beginnings = keys_in_code()
    known = whole | {f"{start}{end}" for start, ends in HOLES.items() for end in ends}
    unused = {
        key
        for key in keys_in_files()
        if key.startswith("citizen-") and key not in known and not key.startswith(("citizen-event-",))
    }
    assert not unused
    assert "citizen-event-" in beginnings


def test_texts_are_plain_and_balanced():
    texts, facts = Texts(), dict.fromkeys(FACTS.split(), "x")
    for key in (one for one in keys_in_files() if one.startswith(AREAS)):
        told = texts.html("id", key, **facts, day=3, days=14, count=2, page=1, pages=2)
        assert told.count("!") <= 1, key
        assert told == told.strip(), key
        for tag in ("b", "i", "code"):
            assert told.count(f"<{tag}>") == told.count(f"</{tag}>"), key
        assert not re.search(r"\{|\}", told), f"an argument that nobody gives: {key}"
