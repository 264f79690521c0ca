"""An emergency that was told and never sent: it must not wait until somebody thinks of pressing a button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaints.drafting.hearing import has_substance
from complaints.routing import is_despair

if TYPE_CHECKING:
    from complaints.drafting.draft import Draft


def told(draft: Draft) -> bool:
    """Whether an emergency was told of, so that it can be filed though something is missing."""
    return draft.emergency and has_substance(draft.whole_text)


def waits_unsent(draft: Draft, *, warned: bool) -> bool:
    """Whether a draft is to be asked about soon, and passed on by itself if nobody answers.

    What somebody says in despair is hers alone: she was answered, and nothing of it goes anywhere unasked.

    Args:
        draft: what she told so far.
        warned: whether she was told whom to call; without that nobody took it for an emergency.
    """
    return warned and told(draft) and not is_despair(draft.whole_text)
