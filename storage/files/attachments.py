"""Photos, voice notes, videos and documents: what Telegram called them and where our own copies lie."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import or_
from sqlmodel import col, delete, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.engine.bell import ring
from storage.files.vault import Kept
from storage.letters import BotName, StoredFile
from storage.tables import Attachment


async def add(session: AsyncSession, attachment: Attachment) -> Attachment:
    """Write down a file that arrived, and ring for the one who fetches it ("attachments")."""
    session.add(attachment)
    await session.flush()
    await ring(session, "attachments")
    return attachment


async def of_report(session: AsyncSession, report_id: int) -> Sequence[Attachment]:
    """A report's files in the order in which they came."""
    found = select(Attachment).where(Attachment.report_id == report_id).order_by(col(Attachment.id))
    return (await session.exec(found)).all()


async def of_ids(session: AsyncSession, ids: Iterable[int]) -> Sequence[Attachment]:
    """The files with these ids, in this order; ids that do not exist are left out."""
    wanted = list(ids)
    if not wanted:
        return []
    rows = (await session.exec(select(Attachment).where(col(Attachment.id).in_(wanted)))).all()
    found = {row.id: row for row in rows}
    return [found[one] for one in wanted if one in found]


async def to_fetch(session: AsyncSession, now: datetime, limit: int) -> Sequence[Attachment]:
    """Files of which we have no copy yet, and which may be tried now."""
    found = select(Attachment).where(
        col(Attachment.fetched_at).is_(None),
        col(Attachment.lost).is_(None),
        or_(col(Attachment.next_try_at).is_(None), col(Attachment.next_try_at) <= now),
    )
    return (await session.exec(found.order_by(col(Attachment.id)).limit(limit))).all()


async def begun(session: AsyncSession, attachment_id: int) -> None:
    """A file is about to be unpacked, which may be the last thing this process does."""
    one = update(Attachment).where(col(Attachment.id) == attachment_id)
    await session.exec(one.values(crashes=col(Attachment.crashes) + 1))


async def fetched(session: AsyncSession, attachment_id: int, kept: Kept, now: datetime) -> None:
    """Remember where our copy lies."""
    values = {"path": kept.path, "mime": kept.mime, "size": kept.size, "sha256": kept.sha256}
    one = update(Attachment).where(col(Attachment.id) == attachment_id)
    await session.exec(one.values(fetched_at=now, next_try_at=None, crashes=0, **values))


async def failed(
    session: AsyncSession, attachment_id: int, next_try: datetime | None, lost: str | None = None
) -> None:
    """Fetching failed: try again at `next_try`, or never again for the reason `lost`."""
    one = update(Attachment).where(col(Attachment.id) == attachment_id)
    attempts = col(Attachment.attempts) + 1
    await session.exec(one.values(attempts=attempts, crashes=0, next_try_at=next_try, lost=lost))


async def knows(session: AsyncSession, citizen_id: int, unique_id: str) -> bool:
    """Whether a citizen sent that very file before."""
    found = select(Attachment.id).where(
        Attachment.citizen_id == citizen_id, Attachment.file_unique_id == unique_id
    )
    return (await session.exec(found.limit(1))).first() is not None


async def attach(session: AsyncSession, ids: Iterable[int], report_id: int) -> None:
    """Hang files that belong to no report yet on a report."""
    free = (col(Attachment.id).in_(list(ids)), col(Attachment.report_id).is_(None))
    await session.exec(update(Attachment).where(*free).values(report_id=report_id))


async def remove(session: AsyncSession, rows: Sequence[Attachment]) -> list[str]:
    """Delete files for good: letters and histories that still name them go on without them.

    Returns:
        Where our copies lie: throw them away before this transaction commits.
    """
    await session.exec(delete(Attachment).where(col(Attachment.id).in_([row.id for row in rows])))
    return [row.path for row in rows if row.path]


def stored_file(attachment: Attachment, bot: BotName) -> StoredFile | None:
    """A file as that bot's transport needs it; None while there is no copy of it yet."""
    if attachment.path is None or attachment.id is None:
        return None
    file_id = attachment.file_ids.get(str(bot))
    mime, name = attachment.mime, attachment.name
    return StoredFile(attachment.id, attachment.kind, attachment.path, mime, file_id, name)
