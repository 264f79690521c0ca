"""From a call's text, parse_mode and entities to what a message holds, and back to HTML."""

from __future__ import annotations

import html
from typing import Any

from bot.playground.errors import bad_request
from bot.playground.html_markup import HtmlReader
from bot.playground.markdown_markup import MarkdownReader, read_old_markdown
from bot.playground.texts import Formatted, Span, clean, detect, from_units, units

Json = dict[str, Any]
MAX_DETECTED_ENTITIES = 100
RAW_KINDS = ("code", "pre")


def formatted(text: str, parse_mode: str, entities: Any = None) -> Formatted:
    """Read a text as a bot sends it.

    Args:
        text: The source.
        parse_mode: "", "HTML", "MarkdownV2" or "Markdown", in any case.
        entities: Ready MessageEntity objects; they count only without a parse_mode.

    Returns:
        The cleaned and trimmed text with its spans.

    Raises:
        ApiError: 400 for markup that Telegram would not read.
    """
    source = clean(text)
    mode = parse_mode.lower()
    if mode in {"", "none"}:
        read = Formatted(source, tuple(_given(source, entities)))
    elif mode == "html":
        read = HtmlReader(source).read()
    elif mode == "markdownv2":
        read = MarkdownReader(source).read()
    elif mode == "markdown":
        read = read_old_markdown(source)
    else:
        raise bad_request("unsupported parse_mode")
    return detect(_without_spans_in_code(read.trimmed()))


def _given(text: str, entities: Any) -> list[Span]:
    if entities is None:
        return []
    if not isinstance(entities, list) or not all(isinstance(entity, dict) for entity in entities):
        raise bad_request("can't parse entities: expected an Array of MessageEntity")
    found = []
    for entity in entities[:MAX_DETECTED_ENTITIES]:
        offset, length = entity.get("offset"), entity.get("length")
        if not isinstance(offset, int) or not isinstance(length, int):
            raise bad_request("can't parse entities: offset and length must be of type Number")
        if offset < 0 or length < 0 or offset + length > units(text):
            raise bad_request(
                "entity beginning at UTF-16 offset "
                f"{offset} ends after the end of the text at UTF-16 offset {offset + length}"
            )
        extra = tuple(item for item in entity.items() if item[0] not in {"type", "offset", "length"})
        start, end = from_units(text, offset), from_units(text, offset + length)
        found.append(Span(str(entity.get("type", "")), start, end, extra))
    return [span for span in found if span.start < span.end]


def _without_spans_in_code(read: Formatted) -> Formatted:
    raw = [span for span in read.spans if span.kind in RAW_KINDS]
    kept = [
        span
        for span in read.spans
        if span in raw or not any(code.start < span.end and span.start < code.end for code in raw)
    ]
    return Formatted(read.text, tuple(kept))


TAGS = {
    "bold": ("<b>", "</b>"),
    "italic": ("<i>", "</i>"),
    "underline": ("<u>", "</u>"),
    "strikethrough": ("<s>", "</s>"),
    "spoiler": ("<tg-spoiler>", "</tg-spoiler>"),
    "code": ("<code>", "</code>"),
    "pre": ("<pre>", "</pre>"),
    "blockquote": ("<blockquote>", "</blockquote>"),
    "expandable_blockquote": ("<blockquote expandable>", "</blockquote>"),
}


def to_html(text: str, entities: list[Json]) -> str:
    """Write a text with its entities as Telegram's HTML, everything else escaped."""
    opening: dict[int, list[str]] = {}
    closing: dict[int, list[str]] = {}
    for entity in sorted(entities, key=lambda found: (found["offset"], -found["length"])):
        start, stop = _tags(entity)
        if start:
            begin = from_units(text, entity["offset"])
            end = from_units(text, entity["offset"] + entity["length"])
            opening.setdefault(begin, []).append(start)
            closing.setdefault(end, []).insert(0, stop)
    out = []
    for index, sign in enumerate([*text, ""]):
        out += closing.get(index, []) + opening.get(index, []) + [html.escape(sign, quote=False)]
    return "".join(out)


def _tags(entity: Json) -> tuple[str, str]:
    if entity["type"] == "text_link":
        return f'<a href="{html.escape(entity["url"])}">', "</a>"
    return TAGS.get(entity["type"], ("", ""))
