"""Prints of photos: kept when our copy is made, looked up by their bands."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import and_, or_
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from complaints.casework.photos import alike, bands, sought
from storage.files.vault import Kept
from storage.tables import Attachment, PhotoBand, PhotoPrint

_MOST = 50


async def keep(session: AsyncSession, attachment_id: int, kept: Kept, now: datetime) -> None:
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
