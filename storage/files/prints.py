"""Prints of photos: kept when our copy is made, looked up by their bands."""

import io
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PIL import Image, ImageOps, ImageStat
from sqlalchemy import and_, or_
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from complaints.casework.photos import alike, bands, sought
from storage.tables import Attachment, PhotoBand, PhotoPrint

if TYPE_CHECKING:
    from storage.files.vault import Kept

_EXIF, _TAKEN = 0x8769, 0x9003
_FLATTEST = 6.0
_MOST = 50


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


async def like(session: AsyncSession, bits: int, before: int) -> list[Attachment]:
    """Photos of the same picture that came before the photo `before`, the newest first; at most `_MOST`."""
    near = [
        and_(col(PhotoBand.band) == band, col(PhotoBand.bits).in_(values))
        for band, values in enumerate(sought(bits))
    ]
    met = select(PhotoBand.attachment_id).where(or_(*near), col(PhotoBand.attachment_id) < before)
    prints = select(PhotoPrint.attachment_id, PhotoPrint.bits).where(
        col(PhotoPrint.attachment_id).in_(met.distinct())
    )
    rows = await session.exec(prints.order_by(col(PhotoPrint.attachment_id).desc()))
    ids = [number for number, other in rows if other is not None and alike(other, bits)][:_MOST]
    if not ids:
        return []
    found = select(Attachment).where(col(Attachment.id).in_(ids))
    return list((await session.exec(found.order_by(col(Attachment.id).desc()))).all())


def _taken(image: Image.Image) -> str | None:
    """When the camera says so, in its own time; None where it says nothing that is a time."""
    try:
        said = str(image.getexif().get_ifd(_EXIF).get(_TAKEN) or "")
        return datetime.strptime(said.strip("\x00 "), "%Y:%m:%d %H:%M:%S").isoformat()  # noqa: DTZ007 - it has none
    except (ValueError, OSError, SyntaxError, TypeError, KeyError):
        return None
