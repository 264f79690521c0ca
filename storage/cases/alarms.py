"""Steps of reports that called people to an emergency, read from the history."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Text, and_, cast, not_, or_
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from complaints.figures import HELPS
from complaints.lifecycle import STAFF_TURN, Action, State
from complaints.people import HANDLERS
from storage.tables import Report, ReportEvent

MARK = "alarm"
"""Under this name a step says in its data that it called people."""


async def of_case(session: AsyncSession, report_id: int, since: datetime) -> Sequence[ReportEvent]:
    """Steps that called people since then, of a report and what was merged into it, the newest first."""
    case = select(Report.id).where(or_(col(Report.id) == report_id, col(Report.merged_into) == report_id))
    found = select(ReportEvent).where(
        col(ReportEvent.report_id).in_(case), col(ReportEvent.at) > since, _marked()
    )
    return (await session.exec(found.order_by(col(ReportEvent.id).desc()))).all()


async def called_between(session: AsyncSession, since: datetime, until: datetime) -> Sequence[ReportEvent]:
    """Steps in that time that called people, or passed an emergency on, the oldest first.

    Only of reports that are in the staff's hands still, or were merged into another that may be.
    """
    moved = and_(col(ReportEvent.action) == Action.TRANSFER, col(Report.emergency).is_(True))
    found = select(ReportEvent).join(Report, col(Report.id) == col(ReportEvent.report_id))
    found = found.where(
        col(ReportEvent.at) > since,
        col(ReportEvent.at) <= until,
        or_(_marked(), moved),
        col(Report.state).in_(sorted({*STAFF_TURN, State.MERGED})),
    )
    return (await session.exec(found.order_by(col(ReportEvent.id)))).all()


async def by_id(session: AsyncSession, event_id: int) -> ReportEvent | None:
    """One step."""
    return await session.get(ReportEvent, event_id)


async def somebody_came(session: AsyncSession, report_id: int, event: ReportEvent) -> bool:
    """Whether its staff did anything with the report since that step, be it one of its parts' own.

    Words of another department, which take nothing over, are not yet anybody who came.
    """
    found = select(ReportEvent.id).where(
        ReportEvent.report_id == report_id,
        col(ReportEvent.id) > event.id,
        col(ReportEvent.role).in_(sorted(HANDLERS)),
        or_(col(ReportEvent.action) != Action.ANSWER, not_(_says(HELPS))),
    )
    return (await session.exec(found.limit(1))).first() is not None


def _marked() -> ColumnElement[bool]:
    return _says(MARK)


def _says(name: str) -> ColumnElement[bool]:
    # The data are JSON of a few words; each database reads them as text alike.
    return cast(ReportEvent.data, Text).contains(f'"{name}"')
