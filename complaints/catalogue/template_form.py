"""What the beginning of an answer must be: for the city's own file and for what a department writes."""

from __future__ import annotations

import re

from complaints.errors import Invalid

FILE = "templates.toml"
LONGEST_TITLE, LONGEST_TEXT = 40, 1500
FACTS = ("sapaan", "masalah", "tempat", "dinas")
"""What is filled in by itself, written in braces."""
FACT = re.compile(r"\{([a-z]+)\}")
_BLANK = re.compile(r"\[[^\[\]\n]{2,40}\]")


def checked(title: str, text: str) -> tuple[str, str]:
    """A title and a text fit to be kept.

    Raises:
        Invalid: one is missing or too long, or a fact is named that nobody knows, or it has no blank.
    """
    title, text = " ".join(title.split()), text.strip()
    if not title or not text:
        raise Invalid("staff-error-template-empty", field="template")
    if len(title) > LONGEST_TITLE or len(text) > LONGEST_TEXT:
        raise Invalid("staff-error-template-long", field="template")
    unknown = sorted({name for name in FACT.findall(text) if name not in FACTS})
    if unknown:
        raise Invalid("staff-error-template-fact", field="template", fact=unknown[0])
    if _BLANK.search(text) is None:
        # Without a blank it would be sent as it stands, and be an empty answer.
        raise Invalid("staff-error-template-no-blank", field="template")
    return title, text
