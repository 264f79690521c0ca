"""What lies open on the desk: all of it, or what a filter leaves, in the order of deadlines."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, case, func
from sqlalchemy import select as select_columns
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from complaints.casework.queue_filters import Flag
from complaints.lifecycle import STAFF_TURN, State
from storage.cases.reports import NEXT_DEADLINE, is_open, seen_by
from storage.tables import Report, table_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Which open reports.

    Attributes:
        today: the local day, by which something is late or due.
        department, officer_id, kelurahan: only this one's.
        restricted: those of the restricted room, those of the others, or (None) both.
        within: only of these departments, where it is not all of them.
        flags: conditions that must all be met.
    """

    today: date
    department: str | None = None
    officer_id: int | None = None
    kelurahan: str | None = None
    restricted: bool | None = False
    within: frozenset[str] | None = None
    flags: frozenset[Flag] = frozenset()


async def on_the_desk(
    session: AsyncSession, shown: Shown, *, limit: int = 20, offset: int = 0
) -> Sequence[Report]:
    """What is open and may be shown there: emergencies in the staff's hands, then the oldest deadline."""
    found = select(Report).where(*_where(shown))
    urgent = case((col(Report.emergency).is_(True) & col(Report.state).in_(sorted(STAFF_TURN)), 0), else_=1)
    found = found.order_by(urgent, NEXT_DEADLINE, col(Report.id)).offset(offset).limit(limit)
    return (await session.exec(found)).all()


async def count(session: AsyncSession, shown: Shown) -> tuple[int, dict[Flag, int]]:
    """How many there are in all, and how many of them meet each further condition."""
    numbers = [func.coalesce(func.sum(case((_meets(flag, shown.today), 1), else_=0)), 0) for flag in Flag]
    found = select_columns(func.count(), *numbers).select_from(table_of(Report)).where(*_where(shown))
    total, *each = tuple((await (await session.connection()).execute(found)).one())
    return total, dict(zip(Flag, each, strict=True))


def _where(shown: Shown) -> tuple[ColumnElement[bool], ...]:
    whose = (
        (Report.department, shown.department),
        (Report.officer_id, shown.officer_id),
        (Report.kelurahan, shown.kelurahan),
    )
    wanted = tuple(col(part) == value for part, value in whose if value is not None)
    return (
        is_open(),
        *seen_by(shown.restricted, shown.within),
        *wanted,
        *(_meets(flag, shown.today) for flag in sorted(shown.flags)),
    )


def _meets(flag: Flag, today: date) -> ColumnElement[bool]:
    ours = col(Report.state).in_(sorted(STAFF_TURN))
    return {
        Flag.LATE: ours & (today > NEXT_DEADLINE),
        Flag.TODAY: ours & (today == NEXT_DEADLINE),
        Flag.UNTAKEN: col(Report.officer_id).is_(None) & ours,
        Flag.WAITING: col(Report.state) == State.WAITING_CITIZEN,
        Flag.EMERGENCY: col(Report.emergency).is_(True),
    }[flag]
