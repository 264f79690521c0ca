"""``parse_mode=HTML``: the small HTML that Telegram takes, and its refusals of all other."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from bot.playground.errors import ApiError, bad_request
from bot.playground.texts import Formatted, Span

SIMPLE = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
    "blockquote": "blockquote",
    "span": "spoiler",
}
REFERENCE = re.compile(r"&(#x[0-9a-fA-F]+|#[0-9]+|lt|gt|amp|quot);?")
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
ATTRIBUTE = re.compile(r"""\s*([^\s=>"']+)(?:\s*=\s*("[^"]*"|'[^']*'|[A-Za-z0-9.-]+))?""")
TAG_END = re.compile(r"""(?:[^>"']|"[^"]*"|'[^']*')*>""")
HIGHEST = 0x10FFFF


def refuse(reason: str) -> ApiError:
    """Build Telegram's refusal of broken markup."""
    return bad_request(f"can't parse entities: {reason}")


@dataclass
class Open:
    """A tag that waits for its end."""

    name: str
    at: int
    start: int
    attributes: dict[str, str]


@dataclass
class HtmlReader:
    """Reads one source text from left to right."""

    source: str
    at: int = 0
    out: list[str] = field(default_factory=list)
    length: int = 0
    stack: list[Open] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)

    def read(self) -> Formatted:
        """Read it all.

        Raises:
            ApiError: 400 "can't parse entities: …".
        """
        while self.at < len(self.source):
            sign = self.source[self.at]
            if sign == "&":
                self._reference()
            elif sign == "<":
                self._end_tag() if self.source.startswith("</", self.at) else self._start_tag()
            else:
                self._put(sign)
                self.at += 1
        if self.stack:
            last = self.stack[-1]
            raise refuse(
                f'Can\'t find end tag corresponding to start tag "{last.name}" at byte offset {last.at}'
            )
        return Formatted("".join(self.out), tuple(self.spans))

    def _put(self, text: str) -> None:
        self.out.append(text)
        self.length += len(text)

    def _bytes(self) -> int:
        return len(self.source[: self.at].encode())

    def _reference(self) -> None:
        match = REFERENCE.match(self.source, self.at)
        decoded = _decode(match.group(1)) if match else None
        if match is None or decoded is None:
            self._put("&")
            self.at += 1
            return
        self._put(decoded)
        self.at = match.end()

    def _start_tag(self) -> None:
        at = self._bytes()
        name_match = re.compile(r"<([^\s>]*)").match(self.source, self.at)
        name = name_match.group(1).lower() if name_match else ""
        if not name or name not in SIMPLE:
            raise refuse(f'Unsupported start tag "{name}" at byte offset {at}')
        rest = self.at + 1 + len(name)
        end = TAG_END.match(self.source, rest)
        if end is None:
            raise refuse(f'Unclosed start tag "{name}" at byte offset {at}')
        attributes = _attributes(self.source[rest : end.end() - 1])
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise refuse(f'Tag "span" must have class "tg-spoiler" at byte offset {at}')
        self.stack.append(Open(name, at, self.length, attributes))
        self.at = end.end()

    def _end_tag(self) -> None:
        at = self._bytes()
        if not self.stack:
            raise refuse(f"Unexpected end tag at byte offset {at}")
        end = self.source.find(">", self.at)
        if end < 0:
            raise refuse(f"Unclosed end tag at byte offset {at}")
        name = self.source[self.at + 2 : end].strip().lower()
        opened = self.stack.pop()
        if name and name != opened.name:
            raise refuse(
                f'Unmatched end tag at byte offset {at}, expected "</{opened.name}>", found "</{name}>"'
            )
        self.at = end + 1
        self._close(opened)

    def _close(self, opened: Open) -> None:
        if opened.start == self.length:
            return
        inner = "".join(self.out)[opened.start :]
        kind, extra = _meaning(opened, inner)
        if kind is None:
            return
        if kind == "pre" and self._took_language(opened):
            return
        self.spans.append(Span(kind, opened.start, self.length, extra))

    def _took_language(self, opened: Open) -> bool:
        """Join ``<pre><code class="language-…">`` into one span with a language."""
        last = self.spans[-1] if self.spans else None
        if last is None or last.kind != "code" or (last.start, last.end) != (opened.start, self.length):
            return False
        self.spans[-1] = Span("pre", last.start, last.end, last.extra)
        return True


def _decode(body: str) -> str | None:
    if not body.startswith("#"):
        return NAMED[body]
    number = int("0" + body[1:], 16) if body[1] == "x" else int(body[1:])
    if not 0 < number <= HIGHEST or 0xD800 <= number <= 0xDFFF:  # noqa: PLR2004  # the surrogates
        return None
    return chr(number)


def _attributes(source: str) -> dict[str, str]:
    found = {}
    for match in ATTRIBUTE.finditer(source):
        value = (match.group(2) or "").strip("\"'")
        found[match.group(1).lower()] = REFERENCE.sub(lambda m: _decode(m.group(1)) or m.group(0), value)
    return found


def _meaning(opened: Open, inner: str) -> tuple[str | None, tuple[tuple[str, Any], ...]]:
    """Say which entity a finished tag makes: its type (None: no entity) and its further fields."""
    kind: str | None = SIMPLE[opened.name]
    extra: tuple[tuple[str, Any], ...] = ()
    if opened.name == "a":
        kind, extra = link(opened.attributes.get("href") or inner)
    elif opened.name == "code":
        language = opened.attributes.get("class", "")
        extra = (("language", language[9:]),) if language.startswith("language-") else ()
    elif opened.name == "tg-emoji":
        extra = (("custom_emoji_id", opened.attributes.get("emoji-id", "")),)
    elif opened.name == "blockquote" and "expandable" in opened.attributes:
        kind = "expandable_blockquote"
    return kind, extra


def link(address: str) -> tuple[str | None, tuple[tuple[str, Any], ...]]:
    """Give the entity type and fields of a link; an address that is none makes plain text."""
    user = re.fullmatch(r"tg://user\?id=(\d+)", address)
    if user:
        # Telegram gives the whole user; both frameworks refuse a message whose users lack these fields.
        whole = {"id": int(user.group(1)), "is_bot": False, "first_name": user.group(1)}
        return "text_mention", (("user", whole),)
    if not re.fullmatch(r"(?:(?:https?|tg|ton|tonsite)://)?[^\s/.]+(?:\.[^\s/]+)*(?:[/?#]\S*)?", address):
        return None, ()
    if "." not in address and "://" not in address:
        return None, ()
    return "text_link", (("url", address if "://" in address else f"http://{address}/"),)
