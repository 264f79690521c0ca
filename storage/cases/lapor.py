"""Reports for LAPOR!, and the numbers that it gave."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from complaints.lifecycle import State
from storage.cases.reports import is_restricted
from storage.tables import Report


async def between(session: AsyncSession, first: datetime, until: datetime, limit: int) -> Sequence[Report]:
    """Reports registered from `first` until before `until`, the oldest first.

    What is confidential or about abuse of office is never among them, nor what was laid aside.
    """
    found = select(Report).where(
        col(Report.registered_at) >= first,
        col(Report.registered_at) < until,
        col(Report.state) != State.ARCHIVED,
        ~is_restricted(),
    )
    found = found.order_by(col(Report.registered_at), col(Report.id)).limit(limit)
    return (await session.exec(found)).all()


async def by_number(session: AsyncSession, number: str) -> Sequence[Report]:
    """The reports that have that number there; usually one."""
    return (await session.exec(select(Report).where(Report.lapor_number == number))).all()
