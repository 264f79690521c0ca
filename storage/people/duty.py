"""When members of staff are on duty, when they are away, and what each carries."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import delete
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from complaints.lifecycle import OPEN
from storage.engine.wires import insert_into
from storage.tables import OfficerDuty, OfficerLeave, Report, table_of


async def of(session: AsyncSession, officer_ids: Sequence[int]) -> dict[int, OfficerDuty]:
    """What these officers said of their duty, by officer; who said nothing is left out."""
    found = select(OfficerDuty).where(col(OfficerDuty.officer_id).in_(officer_ids))
    rows = await session.exec(found.execution_options(populate_existing=True))
    return {row.officer_id: row for row in rows}


async def put(session: AsyncSession, officer_id: int, now: datetime, **values: Any) -> None:
    """Remember what she said of her duty; what is not named stays as it was."""
    usual = {"weekdays": "12345", "main_job": "", "named_to_citizens": False}
    row = insert_into(session, table_of(OfficerDuty)).values(
        {"officer_id": officer_id, **usual, **values, "updated_at": now}
    )
    row = row.on_conflict_do_update(index_elements=["officer_id"], set_={**values, "updated_at": now})
    await (await session.connection()).execute(row)


async def leaves(
    session: AsyncSession, officer_ids: Sequence[int], since: date
) -> dict[int, list[OfficerLeave]]:
    """The leave of these officers that is not over before `since`, by officer, the earliest first."""
    found = select(OfficerLeave).where(
        col(OfficerLeave.officer_id).in_(officer_ids), col(OfficerLeave.last) >= since
    )
    by_officer: dict[int, list[OfficerLeave]] = {}
    for row in await session.exec(found.order_by(col(OfficerLeave.first), col(OfficerLeave.id))):
        by_officer.setdefault(row.officer_id, []).append(row)
    return by_officer


async def add_leave(session: AsyncSession, officer_id: int, first: date, last: date) -> None:
    """Remember days on which she is away; the same days told twice are one leave."""
    known = select(OfficerLeave.id).where(
        OfficerLeave.officer_id == officer_id, OfficerLeave.first == first, OfficerLeave.last == last
    )
    if (await session.exec(known)).first() is None:
        session.add(OfficerLeave(officer_id=officer_id, first=first, last=last))
        await session.flush()


async def drop_leaves(session: AsyncSession, officer_id: int, since: date) -> None:
    """Take back all leave that is not over before `since`."""
    hers = delete(OfficerLeave).where(
        col(OfficerLeave.officer_id) == officer_id, col(OfficerLeave.last) >= since
    )
    await session.exec(hers)


async def open_cases(session: AsyncSession, officer_ids: Sequence[int]) -> Sequence[Report]:
    """The open reports in the hands of these officers, restricted ones too, the oldest first."""
    found = select(Report).where(col(Report.officer_id).in_(officer_ids), col(Report.state).in_(sorted(OPEN)))
    return (await session.exec(found.order_by(col(Report.id)))).all()
