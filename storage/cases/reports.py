"""Reports and their history. Rows in, rows out; the rules live in `complaints`."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, or_, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import aliased
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from complaints.lifecycle import OPEN, State
from complaints.privacy import Privacy
from complaints.service_levels import Kind
from storage.tables import Report, ReportEvent, StaffCard
from storage.tables.reports import RESTRICTED

_UNANSWERED = col(Report.first_answer_at).is_(None)
# The next date that somebody was promised: a first answer, and after that the end.
NEXT_DEADLINE = case((_UNANSWERED, col(Report.answer_by)), else_=col(Report.finish_by))


class StaleVersion(Exception):
    """Somebody else was first: the report has moved on since it was read. Roll back and look again."""


class CodeTaken(Exception):
    """Another report has this code: draw a new one."""


async def add(session: AsyncSession, report: Report) -> Report:
    """Write down a new report; it has its id afterwards.

    Raises:
        CodeTaken: the transaction is still good, try again with another code.
    """
    try:
        async with session.begin_nested():
            session.add(report)
            await session.flush()
    except IntegrityError as error:
        if _violates(error, "report.code", "uq_report_code"):
            raise CodeTaken(report.code) from error
        raise
    return report


async def by_code(session: AsyncSession, code: str, *, lock: bool = False) -> Report | None:
    """The report with that code, as the database holds it now."""
    found = select(Report).where(Report.code == code)
    return await _one(session, found, lock=lock)


async def by_id(session: AsyncSession, report_id: int, *, lock: bool = False) -> Report | None:
    """One report as the database holds it now; `lock` makes others wait until this transaction ends."""
    return await _one(session, select(Report).where(Report.id == report_id), lock=lock)


async def hold(session: AsyncSession, report_id: int) -> Report | None:
    """One report, held against others until this transaction ends; what it was merged into is held first.

    Whoever works on the head holds it before its parts too, so that nobody waits in a circle.
    """
    report = await by_id(session, report_id)
    if report is not None and report.merged_into is not None:
        await by_id(session, report.merged_into, lock=True)
    return await by_id(session, report_id, lock=True)


async def of_citizen(
    session: AsyncSession, citizen_id: int, offset: int = 0, limit: int = 10
) -> Sequence[Report]:
    """A citizen's reports, the newest first."""
    found = select(Report).where(Report.citizen_id == citizen_id).order_by(col(Report.id).desc())
    return (await session.exec(found.offset(offset).limit(limit))).all()


async def listed_of_citizen(
    session: AsyncSession, citizen_id: int, offset: int, limit: int
) -> Sequence[Report]:
    """A citizen's reports, those that are not over first, and then the newest first."""
    found = select(Report).where(Report.citizen_id == citizen_id)
    found = found.order_by(case((is_open(), 0), else_=1), col(Report.id).desc())
    return (await session.exec(found.offset(offset).limit(limit))).all()


async def count_all(session: AsyncSession) -> int:
    """How many reports there are, whatever became of them."""
    return (await session.exec(select(func.count()).select_from(Report))).one()


async def count_of_citizen(session: AsyncSession, citizen_id: int) -> int:
    """How many reports a citizen filed."""
    found = select(func.count()).select_from(Report).where(Report.citizen_id == citizen_id)
    return (await session.exec(found)).one()


async def count_since(session: AsyncSession, citizen_id: int, since: datetime) -> int:
    """How many reports a citizen filed since that instant."""
    hers = (Report.citizen_id == citizen_id, col(Report.registered_at) >= since)
    return (await session.exec(select(func.count()).select_from(Report).where(*hers))).one()


async def open_of_citizen(session: AsyncSession, citizen_id: int) -> Sequence[Report]:
    """A citizen's reports that are not over, the newest first; a merged one goes by its head."""
    head = aliased(Report)
    led = select(head.id).where(head.id == Report.merged_into, col(head.state).in_(sorted(OPEN)))
    followed = and_(col(Report.state) == State.MERGED, led.exists())
    found = select(Report).where(Report.citizen_id == citizen_id, or_(is_open(), followed))
    return (await session.exec(found.order_by(col(Report.id).desc()))).all()


async def append(session: AsyncSession, event: ReportEvent) -> ReportEvent:
    """Add an entry to a report's history. `event.version` must be the version the report has now.

    Raises:
        StaleVersion: it is not, or that version has its entry already. Roll back.
    """
    try:
        session.add(event)
        await session.flush()
    except IntegrityError as error:
        if _violates(error, "report_event.report_id, report_event.version", "uq_report_event"):
            raise StaleVersion(f"report {event.report_id} version {event.version}") from error
        raise
    report = await session.get(Report, event.report_id)
    if report is None or report.version != event.version:
        raise StaleVersion(f"report {event.report_id} version {event.version}")
    return event


async def history(session: AsyncSession, report_id: int) -> Sequence[ReportEvent]:
    """All entries of a report's history, the oldest first."""
    found = select(ReportEvent).where(ReportEvent.report_id == report_id)
    return (await session.exec(found.order_by(col(ReportEvent.version)))).all()


async def count_queue(session: AsyncSession, department: str | None, *, restricted: bool = False) -> int:
    """How many reports wait in a department's queue, or in all, with nobody to hold them."""
    here = is_restricted() if restricted else ~is_restricted()
    waiting = (col(Report.state) == State.REGISTERED, col(Report.officer_id).is_(None), here)
    found = select(func.count()).select_from(Report).where(*waiting, *_of(department))
    return (await session.exec(found)).one()


async def held_by(session: AsyncSession, officer_id: int) -> Sequence[Report]:
    """The open reports in one officer's hands, locked, the oldest first."""
    found = select(Report).where(Report.officer_id == officer_id, is_open()).order_by(col(Report.id))
    found = found.with_for_update().execution_options(populate_existing=True)
    return (await session.exec(found)).all()


async def counts(session: AsyncSession, department: str | None = None) -> dict[str, int]:
    """How many reports stand in each state; states without any are left out."""
    found = select(Report.state, func.count()).where(*_of(department)).group_by(col(Report.state))
    return {str(State(state)): number for state, number in await session.exec(found)}


async def bodies_asked(session: AsyncSession, since: datetime) -> dict[str, int]:
    """How many reports registered since then were handed to each body outside, by its full name."""
    found = select(Report.outside_body, func.count()).where(
        col(Report.outside_body).is_not(None), col(Report.registered_at) >= since
    )
    return {
        str(body): number for body, number in await session.exec(found.group_by(col(Report.outside_body)))
    }


def is_open() -> ColumnElement[bool]:
    """Not over yet."""
    return col(Report.state).in_(sorted(OPEN))


async def waiting_unseen(session: AsyncSession) -> int:
    """How many open reports only a restricted group may see."""
    found = select(func.count()).select_from(Report).where(is_open(), is_restricted())
    return (await session.exec(found)).one()


async def unhung_restricted(session: AsyncSession, chat_id: int, limit: int = 100) -> Sequence[int]:
    """Open restricted reports whose card does not hang in that chat, the oldest first.

    The message of one in a group that was upgraded was forgotten, so it hangs nowhere.
    """
    here = (StaffCard.chat_id == chat_id, col(StaffCard.message_id).is_not(None))
    hung = select(StaffCard.report_id).where(StaffCard.report_id == Report.id, *here)
    # In the very words of their index, or no database would look into it.
    found = select(Report.id).where(text(f"({RESTRICTED})"), is_open(), ~hung.exists())
    rows = (await session.exec(found.order_by(col(Report.id)).limit(limit))).all()
    return [one for one in rows if one is not None]


def seen_by(restricted: bool | None, within: frozenset[str] | None = None) -> tuple[ColumnElement[bool], ...]:
    """Only restricted reports, only the others, or (None) both; and only of these departments, or of all."""
    kind = () if restricted is None else (is_restricted() if restricted else ~is_restricted(),)
    return kind if within is None else (*kind, col(Report.department).in_(sorted(within)))


def is_restricted() -> ColumnElement[bool]:
    """As `complaints.privacy.is_restricted` says it."""
    return or_(col(Report.privacy) == Privacy.CONFIDENTIAL, col(Report.kind) == Kind.OVERSIGHT)


def _of(department: str | None) -> tuple[ColumnElement[bool], ...]:
    return () if department is None else (col(Report.department) == department,)


async def _one(session: AsyncSession, found: Any, *, lock: bool) -> Report | None:
    found = found.execution_options(populate_existing=True)
    report: Report | None = (await session.exec(found.with_for_update() if lock else found)).one_or_none()
    return report


def _violates(error: IntegrityError, sqlite_words: str, postgres_name: str) -> bool:
    told = str(error.orig)
    return f"UNIQUE constraint failed: {sqlite_words}" in told or postgres_name in told
