"""Our own copies of people's files."""

import asyncio
import hashlib
import os
import secrets
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from storage.files.films import without_traces
from storage.files.images import reencoded
from storage.files.looks import print_of
from storage.files.papers import made_harmless
from storage.files.signatures import HEIC, NotThatKind, mime_of

_MB = 1024 * 1024
_FILMS = frozenset({"video/mp4", "video/quicktime", "audio/mp4"})
KINDS = ("photo", "voice", "audio", "video", "video_note", "animation", "document")
MOST_BYTES = dict.fromkeys(KINDS, 20 * _MB)
"""What we keep of each kind at most; a bot cannot download more than 20 MB anyway."""

MADE = "made"
"""The folder of files that we made; people's files lie in folders of two letters."""


class TooLarge(Exception):
    """The file has more bytes (or an image more pixels) than we keep."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A file we keep: `path` is relative to the vault's folder; size in bytes, `sha256` in hex.

    `print` and `taken` are an image's own; see `storage.files.looks.print_of`.
    """

    path: str
    mime: str
    size: int
    sha256: str
    print: int | None = None
    taken: str | None = None


class Vault:
    """A folder of files with random names.

    Args:
        folder: created when missing, closed to other users.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def keep(self, content: bytes, kind: str) -> Kept:
        """Check a file by its content and keep it; once this returns, the disk has it.

        Images are drawn anew, which turns them upright and leaves out everything else they carried (EXIF,
        place, thumbnails). Films and papers lose the place and the names that were written into them.

        Args:
            content: the whole file.
            kind: one of `KINDS`.

        Raises:
            TooLarge: more than `MOST_BYTES` of its kind, or an image of too many pixels.
            NotThatKind: the content is not what the kind says, or nothing we keep.
        """
        return await asyncio.to_thread(self._keep, content, kind)

    async def keep_made(self, content: bytes, suffix: str, mime: str) -> Kept:
        """Keep a file that we made ourselves, as it is; once this returns, the disk has it.

        Args:
            content: the whole file.
            suffix: of its name, such as ".pdf".
            mime: its type.
        """
        return await asyncio.to_thread(self._place, content, MADE, suffix, mime)

    async def made_before(self, instant: datetime) -> list[str]:
        """The paths of files made by us that lie here since before that instant."""
        return await asyncio.to_thread(self._made_before, instant.timestamp())

    def open(self, path: str) -> Path:
        """Where a kept file lies.

        Raises:
            FileNotFoundError: it is not there, or `path` points out of the vault.
        """
        place = (self._folder / path).resolve()
        if not place.is_relative_to(self._folder.resolve()) or not place.is_file():
            raise FileNotFoundError(path)
        return place

    async def remove(self, path: str) -> None:
        """Throw a kept file away; one that is gone already is fine."""
        place = (self._folder / path).resolve()
        if place.is_relative_to(self._folder.resolve()):
            await asyncio.to_thread(place.unlink, missing_ok=True)

    def _keep(self, content: bytes, kind: str) -> Kept:
        if kind not in MOST_BYTES:
            raise NotThatKind(f"unknown kind {kind!r}")
        if len(content) > MOST_BYTES[kind]:
            raise TooLarge(f"{len(content)} bytes of {kind}")
        mime, suffix = mime_of(content, kind)
        if mime in _FILMS:
            content = without_traces(content)
        elif mime == "application/pdf":
            content = made_harmless(content)
        seen: tuple[int | None, str | None] = (None, None)
        if mime.startswith("image/"):
            original = content
            try:
                content, mime, suffix = reencoded(content, heif=mime == HEIC)
            except OverflowError as error:
                raise TooLarge(str(error)) from error
            seen = print_of(original)
        kept = self._place(content, None, suffix, mime)
        return replace(kept, print=seen[0], taken=seen[1])

    def _place(self, content: bytes, folder: str | None, suffix: str, mime: str) -> Kept:
        name = secrets.token_hex(16)
        path = f"{folder or name[:2]}/{name}{suffix}"
        _write(self._folder / path, content)
        return Kept(path, mime, len(content), hashlib.sha256(content).hexdigest())

    def _made_before(self, timestamp: float) -> list[str]:
        files = (self._folder / MADE).glob("*")
        return [f"{MADE}/{file.name}" for file in files if file.stat().st_mtime < timestamp]


def _write(place: Path, content: bytes) -> None:
    """Write a file so that after a crash it is either whole or not there."""
    place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    unfinished = place.with_name(f".{place.name}.part")
    try:
        descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.rename(place)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    for folder in (place.parent, place.parent.parent):
        _sync_folder(folder)


def _sync_folder(folder: Path) -> None:
    """A new name is only safe once the folder that holds it is on the disk too."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
