"""Turning uploaded bytes into Telegram's media objects."""

from __future__ import annotations

import mimetypes
from dataclasses import replace
from io import BytesIO
from typing import Any

from PIL import Image, UnidentifiedImageError

from bot.playground.errors import ApiError, bad_request
from bot.playground.files import MAX_PHOTO, MAX_UP, FileStore, StoredFile
from bot.playground.parameters import Upload

Json = dict[str, Any]
LONG_SIDES = (90, 320, 800, 1280)
MAX_SIDES = 10_000
MAX_RATIO = 20
KINDS = ("photo", "document", "video", "audio", "voice", "video_note", "animation", "sticker")
FOLDERS = {"photo": "photos", "voice": "voice", "video_note": "video_notes", "sticker": "stickers"}
SIDE = 240
DEFAULTS: dict[str, Json] = {
    "document": {},
    "video": {"width": 640, "height": 360, "duration": 3},
    "audio": {"duration": 3},
    "voice": {"duration": 3},
    "video_note": {"length": SIDE, "duration": 3},
    "animation": {"width": 320, "height": 180, "duration": 3},
    "sticker": {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False},
}
MIMES = {"voice": "audio/ogg", "video": "video/mp4", "audio": "audio/mpeg", "animation": "video/mp4"}
NO_MIME = frozenset({"video_note", "sticker"})


def take_in(store: FileStore, kind: str, upload: Upload, hints: Json) -> Any:
    """Keep an upload and describe it.

    Args:
        store: Where it is kept.
        kind: One of KINDS.
        upload: The bytes as they came.
        hints: What the sender says of it (duration, width …).

    Returns:
        The media object without file ids: a list of sizes for a photo, a dict otherwise.

    Raises:
        ApiError: 400 or 413 when Telegram would not take it.
    """
    if not upload.content:
        raise bad_request("file must be non-empty")
    if len(upload.content) > MAX_UP:
        raise ApiError(413, "Request Entity Too Large")
    if kind == "photo":
        return _take_photo(store, upload)
    return _take_file(store, kind, upload, hints)


def _take_file(store: FileStore, kind: str, upload: Upload, hints: Json) -> Json:
    number, unique_id = store.reserve()
    mime = _mime(kind, upload)
    extension = _extension(upload, mime)
    media: Json = {"file_unique_id": unique_id, "file_size": len(upload.content)} | DEFAULTS[kind]
    media |= {name: value for name, value in hints.items() if value is not None}
    if kind not in NO_MIME:
        media["mime_type"] = mime
    if kind in {"document", "video", "audio", "animation"}:
        media["file_name"] = upload.name
    path = f"{FOLDERS.get(kind, kind + 's')}/file_{number}{extension}"
    store.add(StoredFile(unique_id, kind, upload.content, upload.name, mime, path, media))
    return media


def _mime(kind: str, upload: Upload) -> str:
    guessed = mimetypes.guess_type(upload.name)[0] or upload.mime
    if kind in MIMES and not guessed.startswith(("audio/", "video/", "image/gif")):
        return MIMES[kind]
    return guessed


def _extension(upload: Upload, mime: str) -> str:
    _, dot, ending = upload.name.rpartition(".")
    safe = dot and ending.isascii() and ending.isalnum()
    return f".{ending.lower()}" if safe else (mimetypes.guess_extension(mime) or "")


def _take_photo(store: FileStore, upload: Upload) -> list[Json]:
    """Keep a photo in Telegram's sizes.

    The largest size keeps the sender's bytes when they are a JPEG that fits. Telegram strips EXIF there; the
    playground leaves it in, so that a test can see whether *we* take it out.
    """
    if len(upload.content) > MAX_PHOTO:
        raise bad_request("file is too big for a photo")
    picture = _open(upload.content)
    sizes: list[Json] = []
    files: list[StoredFile] = []
    for width, height, content in _scaled(picture, upload.content):
        number, unique_id = store.reserve()
        size = {"file_unique_id": unique_id, "file_size": len(content), "width": width, "height": height}
        sizes.append(size)
        path = f"photos/file_{number}.jpg"
        files.append(StoredFile(unique_id, "photo", content, f"file_{number}.jpg", "image/jpeg", path, None))
    for stored in files:
        store.add(replace(stored, media=sizes))
    return sizes


def _open(content: bytes) -> Image.Image:
    try:
        picture = Image.open(BytesIO(content))
        width, height = picture.size
        if width + height > MAX_SIDES or max(width, height) > MAX_RATIO * min(width, height):
            raise bad_request("PHOTO_INVALID_DIMENSIONS")
        picture.load()
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError) as error:
        raise bad_request("IMAGE_PROCESS_FAILED") from error
    return picture


def _scaled(picture: Image.Image, original: bytes) -> list[tuple[int, int, bytes]]:
    longest = max(picture.size)
    keep = picture.format == "JPEG" and longest <= LONG_SIDES[-1]
    plain = picture.convert("RGB")
    found = [_shrunk(plain, side) for side in LONG_SIDES if side < longest]
    if keep:
        found.append((*picture.size, original))
    elif longest <= LONG_SIDES[-1]:
        found.append(_shrunk(plain, longest))
    return found


def _shrunk(picture: Image.Image, side: int) -> tuple[int, int, bytes]:
    smaller = picture.copy()
    smaller.thumbnail((side, side))
    out = BytesIO()
    smaller.save(out, "JPEG", quality=80)
    return (*smaller.size, out.getvalue())
