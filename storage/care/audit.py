"""Who touched personal data or the desk's settings, when and why. Entries are only ever added."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, or_
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.tables import AuditRecord

MEMBER = "member-status"
_ACCOUNT = "telegram:"
RATED = "rated"
"""A citizen gave a mark to a report (subject); data: rating."""


async def note(  # noqa: PLR0913, PLR0917 - a row has these columns
    session: AsyncSession,
    actor: str,
    action: str,
    subject: str,
    reason: str | None,
    data: dict[str, Any],
    now: datetime,
) -> AuditRecord:
    """Add an entry, such as actor "officer:3", action "reveal", subject "citizen:17"."""
    record = AuditRecord(at=now, actor=actor, action=action, subject=subject, reason=reason, data=data)
    session.add(record)
    await session.flush()
    return record


async def last_memberships(session: AsyncSession, chats: Collection[int]) -> dict[tuple[int, int], str]:
    """How people stood in these groups when last seen coming or going, by their id and the group's."""
    subjects = [f"chat:{chat}" for chat in sorted(chats)]
    found = select(AuditRecord).where(col(AuditRecord.subject).in_(subjects), AuditRecord.action == MEMBER)
    last = {}
    for one in (await session.exec(found.order_by(col(AuditRecord.id)))).all():
        person, chat = one.actor.removeprefix(_ACCOUNT), one.subject.removeprefix("chat:")
        last[int(person), int(chat)] = str(one.data.get("after") or "")
    return last


async def came_or_went(
    session: AsyncSession, telegram_id: int, chat_id: int, status: tuple[str, str], now: datetime
) -> None:
    """Somebody's standing in a group of ours changed, from and to, as Telegram calls it."""
    facts = {"before": status[0], "after": status[1]}
    await note(session, f"{_ACCOUNT}{telegram_id}", MEMBER, f"chat:{chat_id}", None, facts, now)


async def since(session: AsyncSession, moment: datetime, limit: int = 1000) -> Sequence[AuditRecord]:
    """Entries from that instant on, the oldest first."""
    found = select(AuditRecord).where(col(AuditRecord.at) >= moment)
    return (await session.exec(found.order_by(col(AuditRecord.at), col(AuditRecord.id)).limit(limit))).all()


async def about(session: AsyncSession, subject: str) -> Sequence[AuditRecord]:
    """All entries about one subject, the oldest first: a citizen may ask for them."""
    found = select(AuditRecord).where(AuditRecord.subject == subject)
    return (await session.exec(found.order_by(col(AuditRecord.at), col(AuditRecord.id)))).all()


async def count_since(session: AsyncSession, action: str, moment: datetime) -> int:
    """How many entries of one action, or of a kind of it such as "flag-photo", there are since then."""
    alike = or_(col(AuditRecord.action) == action, col(AuditRecord.action).startswith(f"{action}-"))
    found = select(func.count()).select_from(AuditRecord).where(col(AuditRecord.at) >= moment, alike)
    return (await session.exec(found)).one()


async def after(
    session: AsyncSession, record_id: int, moment: datetime, limit: int = 1000
) -> Sequence[AuditRecord]:
    """Entries with a higher number from that instant on, in the order in which they were written."""
    found = select(AuditRecord).where(col(AuditRecord.id) > record_id, col(AuditRecord.at) >= moment)
    return (await session.exec(found.order_by(col(AuditRecord.id)).limit(limit))).all()
