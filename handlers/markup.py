"""Telegram's HTML, measured and cut the way Telegram does it: in UTF-16 units of what can be seen."""

import html
import re

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024

_TOKEN = re.compile(r"<[^>]*>|&(?:#\d+|#[xX][0-9a-fA-F]+|[A-Za-z]\w*);|.", re.DOTALL)
_TAG_NAME = re.compile(r"</?\s*([A-Za-z][\w-]*)")


def plain_text(text: str) -> str:
    """What can be seen of an HTML text."""
    return "".join(_seen(token) for token in _TOKEN.findall(text))


def without_markup(text: str) -> str:
    """The same words as HTML that holds no tag: what is left to try when Telegram cannot read the tags."""
    return html.escape(plain_text(text), quote=False)


def visible_length(text: str) -> int:
    """Telegram's length of an HTML text: its visible part in UTF-16 code units."""
    return _units(plain_text(text))


def split_html(text: str, most: int = LONGEST_TEXT) -> list[str]:
    """Cut a text into parts of at most `most` visible units, at line ends where there are any.

    No part is cut inside a tag, an entity or a character; tags that are open at a cut are closed there and
    opened again in the next part.
    """
    if visible_length(text) <= most:
        return [text]
    parts, tokens = [], _TOKEN.findall(text)
    while tokens:
        end, begin = _cut(tokens, most)
        opened = _open_tags(tokens[:end])
        closing = [f"</{_name(tag)}>" for tag in reversed(opened)]
        parts.append("".join([*tokens[:end], *closing]))
        tokens = [*opened, *tokens[begin:]] if begin < len(tokens) else []
    return [part for part in parts if plain_text(part).strip()]


def _cut(tokens: list[str], most: int) -> tuple[int, int]:
    """Where this part ends and the next begins: at a line end, else at a space, else where it is full."""
    units, line, space = 0, 0, 0
    for place, token in enumerate(tokens):
        seen = _seen(token)
        units += _units(seen)
        if units > most:
            end = line or space or max(place, 1)
            return end, end + 1 if tokens[end] in {"\n", " "} else end
        if units and seen == "\n":
            line = place
        elif units and seen == " ":
            space = place
    return len(tokens), len(tokens)


def _open_tags(tokens: list[str]) -> list[str]:
    opened: list[str] = []
    for token in tokens:
        if not _is_tag(token):
            continue
        if not token.startswith("</"):
            opened.append(token)
        elif opened and _name(opened[-1]) == _name(token):
            opened.pop()
    return opened


def _name(tag: str) -> str:
    found = _TAG_NAME.match(tag)
    return found.group(1).lower() if found else ""


def _is_tag(token: str) -> bool:
    return len(token) > 1 and token.startswith("<")


def _seen(token: str) -> str:
    if _is_tag(token):
        return ""
    return html.unescape(token) if len(token) > 1 else token


def _units(text: str) -> int:
    return len(text) + sum(1 for sign in text if sign > "\uffff")
