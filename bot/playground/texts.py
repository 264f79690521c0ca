"""Text the way Telegram treats it: cleaned, trimmed, measured in UTF-16 units."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

Json = dict[str, Any]
MAX_TEXT = 4096
MAX_CAPTION = 1024
INVISIBLE = re.compile("[\u2028-\u202e\u0333\u033f\u030a]")
DIRECTION_RUN = re.compile("[\u200e\u200f](?=[\u200e\u200f])")
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x09]")
WHITESPACE = " \n\u2800\u00a0\u200b\u200c\u200d\u2060\ufeff"


@dataclass(frozen=True)
class Span:
    """A piece of a text with a meaning; positions are Python string indices."""

    kind: str
    start: int
    end: int
    extra: tuple[tuple[str, Any], ...] = ()


@dataclass(frozen=True)
class Formatted:
    """A text and its spans."""

    text: str
    spans: tuple[Span, ...] = ()

    def trimmed(self) -> Formatted:
        """Cut the white space around it, as Telegram does before it measures."""
        text = self.text.rstrip(" \n")
        lead = len(text) - len(text.lstrip(" \n"))
        text = text[lead:]
        if not text.strip(WHITESPACE):
            return Formatted("")
        moved = (
            replace(span, start=max(span.start - lead, 0), end=min(span.end - lead, len(text)))
            for span in self.spans
        )
        return Formatted(text, tuple(span for span in moved if span.start < span.end))

    def entities(self) -> list[Json]:
        """Give Telegram's MessageEntity objects, offsets and lengths in UTF-16 code units."""
        ordered = sorted(self.spans, key=lambda span: (span.start, -span.end))
        return [
            {
                "type": span.kind,
                "offset": units(self.text[: span.start]),
                "length": units(self.text[span.start : span.end]),
            }
            | dict(span.extra)
            for span in ordered
        ]


def units(text: str) -> int:
    """Count UTF-16 code units, Telegram's measure of length."""
    return len(text) + sum(1 for sign in text if sign > "\uffff")


def clean(text: str) -> str:
    """Drop or blank what Telegram's server takes out of every text."""
    blanked = CONTROL.sub(" ", text.replace("\r", ""))
    return DIRECTION_RUN.sub("\u200c", INVISIBLE.sub("", blanked))


def from_units(text: str, offset: int) -> int:
    """Turn a position in UTF-16 units into a Python index (inside a pair: after it)."""
    return len(text.encode("utf-16-le")[: 2 * offset].decode("utf-16-le", "ignore"))


DETECTED = (
    ("bot_command", re.compile(r"(?<![\w/<>])/([A-Za-z0-9_]{1,64})(@[A-Za-z0-9_]{3,32})?(?![\w/])")),
    ("url", re.compile(r"(?:https?://|(?<![\w@.])www\.)[^\s<>\"«»]*[^\s<>\"«».,;:!?)\]}']", re.IGNORECASE)),
    ("email", re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    ("mention", re.compile(r"(?<![\w@.])@[A-Za-z][A-Za-z0-9_]{2,31}(?!\w)")),
    ("hashtag", re.compile(r"(?<![\w#])#(?=\w*[^\W\d_])\w{1,256}")),
    ("phone_number", re.compile(r"(?<![\w+])\+\d[\d -]{8,16}\d(?!\w)")),
)


def detect(formatted: Formatted) -> Formatted:
    """Add the spans that Telegram finds by itself, wherever no other span is."""
    found = list(formatted.spans)
    for kind, pattern in DETECTED:
        for match in pattern.finditer(formatted.text):
            start, end = match.span()
            if not any(span.start < end and start < span.end for span in found):
                found.append(Span(kind, start, end))
    return replace(formatted, spans=tuple(found))
