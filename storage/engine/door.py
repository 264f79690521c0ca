"""What PostgreSQL refuses is taken out at the door; everything else stays as people wrote it."""

import re

# A NUL escaped in JSON: `\u0000` after an even number of backslashes.
_ESCAPED_NUL = re.compile(r"(?<!\\)((?:\\\\)*)\\u0000")


def storable(raw: str) -> str:
    """The text without NUL (escaped in JSON too); half of a surrogate pair becomes a question mark."""
    if "\x00" in raw or "\\u0000" in raw:
        raw = _ESCAPED_NUL.sub(r"\1", raw.replace("\x00", ""))
    return raw if raw.isascii() else raw.encode("utf-8", "replace").decode()
