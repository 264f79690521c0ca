"""What a file really is, by its first bytes. Sources: the formats' own specifications."""

from collections.abc import Callable
from dataclasses import dataclass


class NotThatKind(Exception):
    """The content is not what it was said to be, or nothing that we keep."""


HEIC = "image/heic"
"""What an iPhone takes, and sends as it is when the photo is sent as a file."""
# The first two bytes of an MPEG audio frame (ISO 11172-3).
_SYNC, _VERSION, _RESERVED_VERSION, _LAYER = 0xFFE0, 0x0018, 0x0008, 0x0006


@dataclass(frozen=True, slots=True)
class Signature:
    """One format: how to tell it, what it is called, and which kinds of attachment may be it."""

    mime: str
    suffix: str
    kinds: frozenset[str]
    tells: Callable[[bytes], bool]


def _starts(*prefixes: bytes) -> Callable[[bytes], bool]:
    return lambda content: content.startswith(prefixes)


def _riff(form: bytes) -> Callable[[bytes], bool]:
    return lambda content: content[:4] == b"RIFF" and content[8:12] == form


def _brand(*brands: bytes) -> Callable[[bytes], bool]:
    """ISO base media: a box "ftyp" and the brand; no brands given means any."""
    return lambda content: content[4:8] == b"ftyp" and (not brands or content[8:12] in brands)


# Photos of some telephones come in the same boxes, with their EXIF: they are no films, and not kept as such.
_HEIF = (b"heic", b"heix", b"heim", b"heis", b"mif1")
_STILL = frozenset({*_HEIF, b"hevc", b"hevx", b"msf1", b"avif", b"avis"})


def _film(content: bytes) -> bool:
    """ISO base media of any brand that is not a photo's."""
    return content[4:8] == b"ftyp" and content[8:12] not in _STILL


def _mp3_frame(content: bytes) -> bool:
    """An MPEG audio frame: eleven bits set, then neither a reserved version nor a reserved layer."""
    head = int.from_bytes(content[:2], "big")
    return head & _SYNC == _SYNC and head & _VERSION != _RESERVED_VERSION and head & _LAYER != 0


def _kinds(*names: str) -> frozenset[str]:
    return frozenset(names)


_IMAGE = _kinds("photo", "document")
_SOUND = _kinds("voice", "audio", "document")
_FILM = _kinds("video", "video_note", "animation", "document")
_PAPER = _kinds("document")

SIGNATURES = (
    Signature("image/jpeg", ".jpg", _IMAGE, _starts(b"\xff\xd8\xff")),
    Signature("image/png", ".png", _IMAGE, _starts(b"\x89PNG\r\n\x1a\n")),
    Signature("image/webp", ".webp", _IMAGE, _riff(b"WEBP")),
    Signature("image/gif", ".gif", _IMAGE | _kinds("animation"), _starts(b"GIF87a", b"GIF89a")),
    Signature("image/bmp", ".bmp", _IMAGE, _starts(b"BM")),
    Signature("image/tiff", ".tif", _IMAGE, _starts(b"II*\x00", b"MM\x00*")),
    Signature(HEIC, ".heic", _IMAGE, _brand(*_HEIF)),
    Signature("audio/ogg", ".ogg", _SOUND, _starts(b"OggS")),
    Signature("audio/mp4", ".m4a", _SOUND, _brand(b"M4A ", b"M4B ")),
    Signature("audio/mpeg", ".mp3", _SOUND, _starts(b"ID3")),
    Signature("audio/mpeg", ".mp3", _SOUND, _mp3_frame),
    Signature("audio/wav", ".wav", _SOUND, _riff(b"WAVE")),
    Signature("video/quicktime", ".mov", _FILM, _brand(b"qt  ")),
    Signature("video/mp4", ".mp4", _FILM | _SOUND, _film),
    Signature("video/webm", ".webm", _FILM, _starts(b"\x1a\x45\xdf\xa3")),
    Signature("application/pdf", ".pdf", _PAPER, _starts(b"%PDF-")),
)


def mime_of(content: bytes, kind: str) -> tuple[str, str]:
    """The mime type and file suffix of a file, for a kind of attachment.

    Raises:
        NotThatKind: unknown content, or content of another kind.
    """
    for signature in SIGNATURES:
        if kind in signature.kinds and signature.tells(content):
            return signature.mime, signature.suffix
    raise NotThatKind(f"no {kind}: starts with {content[:8].hex()}")
