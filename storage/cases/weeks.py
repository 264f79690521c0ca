"""A week in figures and in good words, for those who lead and for those who worked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, func, select
from sqlmodel.ext.asyncio.session import AsyncSession

from complaints.lifecycle import Action
from storage.cases.reports import is_restricted
from storage.tables import AuditRecord, Report, ReportEvent

THANKS, PRAISE = "thanks", "praise"
"""The actions under which good words stand in the audit record."""


@dataclass(frozen=True, slots=True)
class Figures:
    """How many reports came in, how many results went out, and how many words of thanks came back."""

    received: int
    finished: int
    thanked: int


async def figures(session: AsyncSession, begin: datetime, end: datetime) -> Figures:
    """A span in figures, its end not included; what is restricted is left out."""
    received = select(func.count()).select_from(Report)
    received = received.where(
        col(Report.registered_at) >= begin, col(Report.registered_at) < end, ~is_restricted()
    )
    finished = select(func.count()).select_from(ReportEvent).join(Report)
    finished = finished.where(
        col(ReportEvent.at) >= begin,
        col(ReportEvent.at) < end,
        ReportEvent.action == Action.RESULT,
        ~is_restricted(),
    )
    thanked = select(func.count()).select_from(AuditRecord)
    thanked = thanked.where(
        col(AuditRecord.at) >= begin, col(AuditRecord.at) < end, AuditRecord.action == THANKS
    )
    counted = [(await session.exec(one)).one() for one in (received, finished, thanked)]
    return Figures(*counted)


async def good_words(session: AsyncSession, begin: datetime, end: datetime) -> Sequence[AuditRecord]:
    """Citizens' thanks and leaders' praise of a span, the oldest first."""
    found = select(AuditRecord).where(
        col(AuditRecord.at) >= begin,
        col(AuditRecord.at) < end,
        col(AuditRecord.action).in_([THANKS, PRAISE]),
    )
    return (await session.exec(found.order_by(col(AuditRecord.at), col(AuditRecord.id)))).all()


async def active(session: AsyncSession, begin: datetime, department: str | None) -> Sequence[int]:
    """The ids of officers who gave an answer or a result since then, in the order of their ids."""
    found = select(ReportEvent.officer_id).join(Report)
    found = found.where(
        col(ReportEvent.at) >= begin,
        col(ReportEvent.action).in_([Action.ANSWER, Action.RESULT]),
        ~is_restricted(),
    )
    if department is not None:
        found = found.where(Report.department == department)
    return sorted({one for one in (await session.exec(found.distinct())).all() if one is not None})
