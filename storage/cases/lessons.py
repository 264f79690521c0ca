"""What the staff's decisions taught the router."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func
from sqlmodel import col, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.tables import RoutingLesson


async def add(session: AsyncSession, lesson: RoutingLesson) -> RoutingLesson:
    """Write down a lesson."""
    session.add(lesson)
    await session.flush()
    return lesson


async def active(session: AsyncSession, since: datetime) -> Sequence[RoutingLesson]:
    """Lessons learnt at or after that instant and not taken back, the oldest first."""
    found = select(RoutingLesson).where(
        col(RoutingLesson.at) >= since, col(RoutingLesson.undone_at).is_(None)
    )
    return (await session.exec(found.order_by(col(RoutingLesson.at), col(RoutingLesson.id)))).all()


async def stamp(session: AsyncSession) -> tuple[int, int]:
    """How many lessons count, and the newest id: while both stay, nothing was learnt or taken back."""
    counting = select(func.count(), func.coalesce(func.max(RoutingLesson.id), 0))
    found = await session.exec(counting.where(col(RoutingLesson.undone_at).is_(None)))
    number, newest = found.one()
    return number, newest or 0


async def undo(session: AsyncSession, lesson_id: int, now: datetime) -> bool:
    """Take a lesson back; whether it still counted."""
    still = (col(RoutingLesson.id) == lesson_id, col(RoutingLesson.undone_at).is_(None))
    return (await session.exec(update(RoutingLesson).where(*still).values(undone_at=now))).rowcount > 0


async def after(session: AsyncSession, lesson_id: int) -> Sequence[RoutingLesson]:
    """Lessons written down after that one and not taken back, the oldest first."""
    found = select(RoutingLesson).where(
        col(RoutingLesson.id) > lesson_id, col(RoutingLesson.undone_at).is_(None)
    )
    return (await session.exec(found.order_by(col(RoutingLesson.id)))).all()


async def of_report(session: AsyncSession, report_id: int) -> Sequence[RoutingLesson]:
    """What one report taught and was not taken back, the oldest first."""
    found = select(RoutingLesson).where(
        RoutingLesson.report_id == report_id, col(RoutingLesson.undone_at).is_(None)
    )
    return (await session.exec(found.order_by(col(RoutingLesson.id)))).all()
