"""Prints of photos: kept when our copy is made, looked up by their bands."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PIL import Image, ImageOps, ImageStat
from sqlalchemy import and_, or_
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from complaints.photos import bands
from storage.tables import Attachment, PhotoBand, PhotoPrint

if TYPE_CHECKING:
    from storage.vault import Kept

_EXIF, _TAKEN = 0x8769, 0x9003
_FLATTEST = 6.0
_MOST = 500


@dataclass(frozen=True, slots=True)
class Seen:
    """A photo with its print: whose it is, and of which report."""

    attachment: Attachment
    bits: int


def print_of(content: bytes) -> tuple[int | None, str | None]:
    """The print of an image and when it says that it was taken (ISO, in the camera's own time).

    It takes a while: call it in a thread. An image of one shade has no print, for all of these look alike.
    """
    import imagehash  # noqa: PLC0415 - it brings numpy along, which nobody needs who keeps no photos

    with Image.open(io.BytesIO(content)) as image:
        taken = _taken(image)
        image.draft("L", (512, 512))
        grey = ImageOps.exif_transpose(image).convert("L")
        if ImageStat.Stat(grey).stddev[0] < _FLATTEST:
            return None, taken
        bits = int(str(imagehash.phash(grey)), 16)
    return (bits - (1 << 64) if bits >= 1 << 63 else bits), taken


async def keep(session: AsyncSession, attachment_id: int, kept: "Kept", now: datetime) -> None:
    """Write the print of a photo down; what citizens sent needs no look."""
    attachment = await session.get(Attachment, attachment_id)
    if attachment is None or (kept.print is None and kept.taken is None):
        return
    checked = None if attachment.officer_id is not None else now
    known = PhotoPrint(attachment_id=attachment_id, bits=kept.print, taken=kept.taken, checked_at=checked)
    await session.merge(known)
    for band, value in enumerate(bands(kept.print) if kept.print is not None else ()):
        await session.merge(PhotoBand(band=band, bits=value, attachment_id=attachment_id))


async def unchecked(session: AsyncSession, limit: int = 200) -> Sequence[int]:
    """Officers' photos that nobody has looked at yet."""
    found = select(PhotoPrint.attachment_id).where(col(PhotoPrint.checked_at).is_(None))
    return (await session.exec(found.order_by(col(PhotoPrint.attachment_id)).limit(limit))).all()


async def get(session: AsyncSession, attachment_id: int) -> PhotoPrint | None:
    """The print of one photo."""
    return await session.get(PhotoPrint, attachment_id, populate_existing=True)


async def like(session: AsyncSession, bits: int, before: int) -> list[Seen]:
    """Photos that share a band with that print and came before the photo `before`, the newest first."""
    same = [
        and_(col(PhotoBand.band) == band, col(PhotoBand.bits) == value)
        for band, value in enumerate(bands(bits))
    ]
    near = select(PhotoBand.attachment_id).where(or_(*same), col(PhotoBand.attachment_id) < before)
    near = near.distinct().order_by(col(PhotoBand.attachment_id).desc()).limit(_MOST)
    ids = (await session.exec(near)).all()
    if not ids:
        return []
    found = select(Attachment, PhotoPrint.bits).join(
        PhotoPrint, col(PhotoPrint.attachment_id) == col(Attachment.id)
    )
    rows = await session.exec(found.where(col(Attachment.id).in_(ids)).order_by(col(Attachment.id).desc()))
    return [Seen(attachment, other) for attachment, other in rows if other is not None]


def _taken(image: Image.Image) -> str | None:
    """When the camera says so, in its own time; None where it says nothing that is a time."""
    try:
        said = str(image.getexif().get_ifd(_EXIF).get(_TAKEN) or "")
        return datetime.strptime(said.strip("\x00 "), "%Y:%m:%d %H:%M:%S").isoformat()  # noqa: DTZ007 - it has none
    except (ValueError, OSError, SyntaxError, TypeError, KeyError):
        return None
