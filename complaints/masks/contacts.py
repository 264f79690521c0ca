"""E-mail addresses and accounts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from complaints.masks.spans import ACCOUNT_MASK, EMAIL_MASK, Span

_SPACE = r"[^\S\n]"
_AT = r"(?:@|\(at\)|\[at\]|\bat\b)"
_DOT = r"(?:\.|\(dot\)|\[dot\]|\bdot\b|\btitik\b)"
_PROVIDERS = r"(?:gmail|yahoo|ymail|hotmail|outlook|icloud|proton)"
_PROVIDER = re.compile(_PROVIDERS, re.IGNORECASE)
_EMAILS = re.compile(
    r"(?<![\w.+\-])[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+"
    rf"|(?<![\w.+\-])[\w.+\-]{{2,}}{_SPACE}?{_AT}{_SPACE}?{_PROVIDERS}"
    rf"{_SPACE}?{_DOT}{_SPACE}?(?:com|co\.id|id|me)\b",
    re.IGNORECASE,
)
_ACCOUNTS = re.compile(
    r"(?<!\w)(?:https?://)?(?:www\.)?(?:t\.me|telegram\.(?:me|dog)|wa\.me|api\.whatsapp\.com)/\S+"
    r"|tg://\S+|(?<![\w.+\-@/])@[A-Za-z][A-Za-z0-9_.]{3,31}",
    re.IGNORECASE,
)


def emails(text: str) -> Iterator[Span]:
    """E-mail addresses, spelled out ones included."""
    if "@" in text or _PROVIDER.search(text):
        yield from (Span(*found.span(), EMAIL_MASK) for found in _EMAILS.finditer(text))


def accounts(text: str) -> Iterator[Span]:
    """Links to chats, and user names behind an @."""
    yield from (Span(*found.span(), ACCOUNT_MASK) for found in _ACCOUNTS.finditer(text))
