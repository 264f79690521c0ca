"""Taking an act back before anybody was told of it: when that is possible, and what counts afterwards.

A history is only ever added to. What was undone stays in it with the entry that undid it; whoever tells the
story to a citizen, or counts, reads it through `what_counts`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from complaints.errors import NotAllowed
from complaints.figures import HELPS, WORDLESS
from complaints.lifecycle import Action

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

UNDO = "undo"
"""The action of the entry that takes another one back; its data names the version under "undoes"."""

# She may add to her report while an officer hesitates: that stands whatever becomes of his act.
_HARMLESS = frozenset({Action.ADD, Action.REPLY})


class Entry(Protocol):
    """One entry of a history, as far as it matters here."""

    @property
    def version(self) -> int:
        """Which step it was."""
        ...

    @property
    def action(self) -> str:
        """What was done."""
        ...

    @property
    def data(self) -> Mapping[str, Any]:
        """Its facts."""
        ...

    @property
    def state_from(self) -> str | None:
        """How the report stood before."""
        ...

    @property
    def state_to(self) -> str:
        """How it stood then."""
        ...


E = TypeVar("E", bound=Entry)


def refuse_if_built_upon(since: Iterable[Entry]) -> None:
    """Let an act be undone only before anybody built upon it.

    Args:
        since: the entries after the act.

    Raises:
        NotAllowed: something came after it.
    """
    if any(entry.action not in _HARMLESS and not stands_beside(entry) for entry in since):
        raise NotAllowed("staff-error-undo-built-upon")


def stands_beside(entry: Entry) -> bool:
    """Whether it told the citizen something and left the report as it was: a helper's words, a mere photo.

    Nothing is built upon such an entry, nor does it build upon anything.
    """
    spoke = entry.action in {Action.ANSWER, Action.ASK} and entry.state_from == entry.state_to
    return spoke and any(entry.data.get(name) for name in (HELPS, WORDLESS))


def what_counts(history: Iterable[E]) -> list[E]:
    """A history without what was undone, and without the entries that undid it."""
    entries = list(history)
    gone = {entry.data.get("undoes") for entry in entries if entry.action == UNDO}
    return [entry for entry in entries if entry.action != UNDO and entry.version not in gone]
