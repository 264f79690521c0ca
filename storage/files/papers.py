"""PDF from strangers: one that does something by itself is not kept, and its author is blanked.

Officers open these on phones and office computers. Lengths stay as they are, for a PDF counts bytes too.
"""

import re
import zlib
from collections.abc import Iterator

from storage.files.signatures import NotThatKind

_ACTIVE = re.compile(rb"/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)(?![A-Za-z0-9])")
_ESCAPED = re.compile(rb"#([0-9A-Fa-f]{2})")
_STREAM = re.compile(rb"stream\r?\n")
_MOST_STREAMS, _MOST_BYTES = 2000, 4 * 1024 * 1024
_TRACES = re.compile(
    rb"/(?:Author|Creator|Producer|Title|Subject|Keywords)\s*"
    rb"(?:\((?P<words>(?:[^()\\]|\\.)*)\)|<(?P<hex>[0-9A-Fa-f\s]+)>)",
    re.DOTALL,
)
_XMP = re.compile(
    rb"<(?P<tag>dc:creator|dc:title|pdf:Author|xmp:CreatorTool)>(?P<inner>.*?)</(?P=tag)>", re.DOTALL
)


def made_harmless(content: bytes) -> bytes:
    """The same paper without the names its maker wrote into it.

    Raises:
        NotThatKind: it carries scripts, programs or files, or starts something when it is opened.
    """
    for part in (content, *_unpacked(content)):
        if _ACTIVE.search(_ESCAPED.sub(lambda sign: bytes([int(sign[1], 16)]), part)):
            raise NotThatKind("a paper with something active in it")
    blank = bytearray(content)
    for found in _TRACES.finditer(content):
        _blank(blank, found, "words", b" ")
        _blank(blank, found, "hex", b"0")
    for found in _XMP.finditer(content):
        _blank(blank, found, "inner", b" ")
    return bytes(blank)


def _blank(content: bytearray, found: re.Match[bytes], group: str, sign: bytes) -> None:
    start, end = found.span(group)
    if start >= 0:
        content[start:end] = sign * (end - start)


def _unpacked(content: bytes) -> Iterator[bytes]:
    """What its compressed streams hold; pictures and other packings are passed over."""
    for number, found in enumerate(_STREAM.finditer(content)):
        if number >= _MOST_STREAMS:
            raise NotThatKind("a paper of too many parts")
        try:
            end = content.find(b"endstream", found.end())
            yield zlib.decompressobj().decompress(content[found.end() : end], _MOST_BYTES)
        except zlib.error:
            continue
