"""What an officer does to a report, before it is done."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from complaints.lifecycle import Action

HELD = frozenset(
    {
        Action.ANSWER,
        Action.RESULT,
        Action.ASK,
        Action.TRANSFER,
        Action.SCHEDULE,
        Action.OUTSIDE,
        Action.MERGE,
        Action.ARCHIVE,
    }
)
"""What is worth a second thought. Taking a report, or handing it back, is told within a second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doing:
    """What an officer does.

    Attributes:
        action: which step.
        seen: the version her button or prompt carried; None where it does not matter what came between.
        words: hers, for the citizen and the history.
        files: ids of attachments, for the citizen.
        data: further facts for the history.
        department: where a transfer leads.
        officer: whom it is assigned to.
        push: key of the text for the citizen, by default the one of the action.
        body: the body outside the city that the text names.
        sets: values of the report's row that go with it, such as its kind of problem after a transfer.
        told: the words for the citizen where they are not the ones for the history.
        wordless: whether it is an answer of files alone; the words are then ours.
        chat_id, message_id: the officer's own message, so that an edit of it finds the deed; by default the
            one that she has just written.
    """

    action: Action
    seen: int | None = None
    words: str = ""
    files: tuple[int, ...] = ()
    data: Mapping[str, Any] = field(default_factory=dict)
    department: str | None = None
    officer: int | None = None
    push: str = ""
    body: str = ""
    sets: Mapping[str, Any] = field(default_factory=dict)
    told: str = ""
    message_id: int | None = None
    chat_id: int | None = None
    wordless: bool = False
