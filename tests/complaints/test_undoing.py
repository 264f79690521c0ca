from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints.casework.undoing import UNDO, refuse_if_built_upon, what_counts
from complaints.errors import NotAllowed
from complaints.lifecycle import Action


@dataclass(frozen=True)
class Entry:
    version: int
    action: str
    data: dict[str, Any] = field(default_factory=dict)
    state_from: str | None = "assigned"
    state_to: str = "assigned"


def test_an_act_that_nobody_built_upon_can_be_undone():
    refuse_if_built_upon([])


@pytest.mark.parametrize("action", Action)
def test_only_what_she_adds_lets_it_be_undone(action: Action):
    if action in {Action.ADD, Action.REPLY}:
        refuse_if_built_upon([Entry(3, action)])
    else:
        with pytest.raises(NotAllowed):
            refuse_if_built_upon([Entry(3, action)])


def test_nothing_is_built_upon_by_words_that_leave_the_report_as_it_was():
    refuse_if_built_upon([Entry(3, "answer", {"helps": True}), Entry(4, "answer", {"wordless": True})])
    with pytest.raises(NotAllowed):
        refuse_if_built_upon([Entry(3, "transfer", {"helps": True})])


def test_what_was_undone_does_not_count():
    history = [Entry(1, "file"), Entry(2, "answer"), Entry(3, UNDO, {"undoes": 2}), Entry(4, "take")]
    assert [one.version for one in what_counts(history)] == [1, 4]


@given(st.lists(st.sampled_from(["answer", "add", "take"]), max_size=8), st.integers(0, 9))
def test_only_the_named_entry_and_its_undoing_leave_the_story(actions: list[str], place: int):
    history = [Entry(number, action) for number, action in enumerate(actions, 1)]
    undone = [*history, Entry(len(history) + 1, UNDO, {"undoes": place})]
    assert what_counts(undone) == [one for one in history if one.version != place]
