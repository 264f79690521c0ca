"""``parse_mode=MarkdownV2``, and the older ``Markdown``, with Telegram's refusals."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from bot.playground.html_markup import link, refuse
from bot.playground.texts import Formatted, Span

RESERVED = "_*[]()~`>#+-=|{}.!"
MARKS = {"__": "underline", "||": "spoiler", "_": "italic", "*": "bold", "~": "strikethrough"}
NAMES = {
    "underline": "Underline",
    "spoiler": "Spoiler",
    "italic": "Italic",
    "bold": "Bold",
    "strikethrough": "Strikethrough",
    "code": "Code",
    "pre": "Pre",
    "text_link": "TextUrl",
    "custom_emoji": "CustomEmoji",
}
LANGUAGE = re.compile(r"([A-Za-z0-9_+#-]+)\n|\n")


@dataclass
class Opened:
    """A mark that waits for its partner."""

    kind: str
    mark: str
    at: int
    start: int


@dataclass
class MarkdownReader:
    """Reads one MarkdownV2 source from left to right."""

    source: str
    at: int = 0
    out: list[str] = field(default_factory=list)
    length: int = 0
    stack: list[Opened] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    quote_from: int | None = None

    def read(self) -> Formatted:
        """Read it all.

        Raises:
            ApiError: 400 "can't parse entities: …".
        """
        while self.at < len(self.source):
            self._step()
        self._end_quote()
        if self.stack:
            last = self.stack[-1]
            raise refuse(f"Can't find end of {NAMES[last.kind]} entity at byte offset {last.at}")
        return Formatted("".join(self.out), tuple(self.spans))

    def _step(self) -> None:
        sign = self.source[self.at]
        follows = self.source[self.at + 1 : self.at + 2]
        if sign == "\\" and follows and ord(follows) <= 126:  # noqa: PLR2004  # printable ASCII may be escaped
            self._put(follows, 2)
        elif sign == ">" and self._at_line_start():
            self._begin_quote()
        elif sign == "\n":
            self._line_end()
        elif sign not in RESERVED:
            self._put(sign, 1)
        else:
            self._reserved(sign)

    def _put(self, text: str, taken: int) -> None:
        self.out.append(text)
        self.length += len(text)
        self.at += taken

    def _bytes(self) -> int:
        return len(self.source[: self.at].encode())

    def _at_line_start(self) -> bool:
        return self.at == 0 or self.source[self.at - 1] == "\n"

    def _begin_quote(self) -> None:
        if self.quote_from is None:
            self.quote_from = self.length
        self.at += 1

    def _line_end(self) -> None:
        if not self.source.startswith(">", self.at + 1):
            self._end_quote()
        self._put("\n", 1)

    def _end_quote(self) -> None:
        if self.quote_from is None:
            return
        if self.quote_from < self.length:
            self.spans.append(Span("blockquote", self.quote_from, self.length))
        self.quote_from = None

    def _reserved(self, sign: str) -> None:
        if sign == "`":
            self._code()
        elif sign == "[" or self.source.startswith("![", self.at):
            self._open("custom_emoji" if sign == "!" else "text_link", "![" if sign == "!" else "[")
        elif sign == "]" and self.stack and self.stack[-1].mark in {"[", "!["}:
            self._close_link(self.stack.pop())
        else:
            self._mark(sign)

    def _mark(self, sign: str) -> None:
        mark = next((mark for mark in MARKS if self.source.startswith(mark, self.at)), None)
        if mark is None:
            raise refuse(f"Character '{sign}' is reserved and must be escaped with the preceding '\\'")
        if self.stack and self.stack[-1].mark == mark:
            opened = self.stack.pop()
            self._span(opened.kind, opened.start)
            self.at += len(mark)
        else:
            self._open(MARKS[mark], mark)

    def _open(self, kind: str, mark: str) -> None:
        self.stack.append(Opened(kind, mark, self._bytes(), self.length))
        self.at += len(mark)

    def _span(self, kind: str, start: int, **extra: object) -> None:
        if start < self.length:
            self.spans.append(Span(kind, start, self.length, tuple(extra.items())))

    def _code(self) -> None:
        mark = "```" if self.source.startswith("```", self.at) else "`"
        kind = "pre" if mark == "```" else "code"
        begin, start = self._bytes(), self.length
        self.at += len(mark)
        language = LANGUAGE.match(self.source, self.at) if kind == "pre" else None
        if language:
            self.at = language.end()
        while not self.source.startswith(mark, self.at):
            if self.at >= len(self.source):
                raise refuse(f"Can't find end of {NAMES[kind]} entity at byte offset {begin}")
            escaped = self.source[self.at] == "\\" and self.source[self.at + 1 : self.at + 2] in {"`", "\\"}
            self._put(self.source[self.at + 1] if escaped else self.source[self.at], 2 if escaped else 1)
        self.at += len(mark)
        extra = {"language": language.group(1)} if language and language.group(1) else {}
        self._span(kind, start, **extra)

    def _close_link(self, opened: Opened) -> None:
        self.at += 1
        address = "".join(self.out)[-(self.length - opened.start) :] if self.length > opened.start else ""
        if self.source.startswith("(", self.at):
            address = self._address()
        if opened.kind == "custom_emoji":
            self._span("custom_emoji", opened.start, custom_emoji_id=address.rpartition("=")[2])
            return
        kind, extra = link(address)
        if kind:
            self._span(kind, opened.start, **dict(extra))

    def _address(self) -> str:
        begin, found = self._bytes(), ""
        self.at += 1
        while not self.source.startswith(")", self.at):
            if self.at >= len(self.source):
                raise refuse(f"Can't find end of a URL at byte offset {begin}")
            escaped = self.source[self.at] == "\\" and self.at + 1 < len(self.source)
            self.at += 1 if escaped else 0
            found += self.source[self.at]
            self.at += 1
        self.at += 1
        return found


OLD = re.compile(
    r"```(?:\w+\n)?(?P<pre>.*?)```|`(?P<code>[^`]*)`|\*(?P<bold>[^*]*)\*|_(?P<italic>[^_]*)_"
    r"|\[(?P<text_link>[^\]]*)\]\((?P<url>[^)]*)\)|\\(?P<escaped>[_*`\[])|(?P<loose>[*_`\[])",
    re.DOTALL,
)


def read_old_markdown(source: str) -> Formatted:
    """Read the older ``parse_mode=Markdown``, in which nothing nests.

    Raises:
        ApiError: 400 when a mark has no partner.
    """
    out, spans, done = "", [], 0
    for match in OLD.finditer(source):
        out += source[done : match.start()]
        done = match.end()
        kind = match.lastgroup or ""
        if kind == "loose" and match.group() != "[":
            at = len(source[: match.start()].encode())
            raise refuse(f"Can't find end of the entity starting at byte offset {at}")
        if kind == "url":
            kind = "text_link"
        inner = match.group(kind)
        extra = (("url", match.group("url")),) if kind == "text_link" else ()
        if kind not in {"escaped", "loose"} and inner:
            spans.append(Span(kind, len(out), len(out) + len(inner), extra))
        out += inner
    return Formatted(out + source[done:], tuple(spans))
