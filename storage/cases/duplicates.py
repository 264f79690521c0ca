"""Reports that may tell of the same thing, and reports that were found to. Rows in, rows out."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    any_,
    delete,
    exists,
    func,
    literal,
    literal_column,
    or_,
)
from sqlalchemy import select as select_columns
from sqlmodel import col, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from complaints.lifecycle import OPEN, State
from storage.cases.reports import is_restricted
from storage.engine.wires import insert_into, on_sqlite
from storage.tables import Report, ReportMark, table_of

_MARK, _REPORT = table_of(ReportMark), table_of(Report)
_LIVING = sorted(OPEN | {State.MERGED})
_LEFT = frozenset({State.RESULT, State.CLOSED, State.ARCHIVED})


async def file_under(session: AsyncSession, report_id: int, marks: Collection[int]) -> None:
    """Let a report be found by these numbers too; those it has already stay."""
    if not marks:
        return
    rows = [{"mark": mark, "report_id": report_id} for mark in sorted(marks)]
    await (await session.connection()).execute(insert_into(session, _MARK).on_conflict_do_nothing(), rows)


async def unfile(session: AsyncSession, report_id: int) -> None:
    """Let a report be found by nothing any more."""
    gone = delete(_MARK).where(_MARK.c.report_id == report_id)
    await (await session.connection()).execute(gone)


class Near(NamedTuple):
    """What two reports are compared by, of one that may be the same; columns as in `Report`."""

    id: int
    head: int
    text: str
    place: str
    kelurahan: str | None
    latitude: float | None
    longitude: float | None
    category: str | None
    routing: dict[str, Any]
    registered_at: datetime


async def near(session: AsyncSession, marks: Collection[int], limit: int = 40) -> Sequence[Near]:
    """Open or merged reports with one of these numbers, those with most of them first, then the newest.

    Restricted ones are left out, whatever their numbers. `head` is what a report was merged into, or itself.
    """
    if not marks:
        return ()
    hits = (
        select_columns(_MARK.c.report_id, func.count().label("hits"))
        .join(_REPORT, _REPORT.c.id == _MARK.c.report_id)
        .where(_marked(session, sorted(marks)), _REPORT.c.state.in_(_LIVING), ~is_restricted())
        .group_by(_MARK.c.report_id)
        .order_by(func.count().desc(), _MARK.c.report_id.desc())
        .limit(literal_column(str(int(limit))))
        .subquery()
    )
    head = func.coalesce(_REPORT.c.merged_into, _REPORT.c.id)
    columns = (_REPORT.c.id, head, *(_REPORT.c[name] for name in Near._fields[2:]))
    found = select_columns(*columns).join(hits, _REPORT.c.id == hits.c.report_id)
    found = found.order_by(hits.c.hits.desc(), _REPORT.c.id.desc())
    return [Near(*row) for row in await (await session.connection()).execute(found)]


def _marked(session: AsyncSession, marks: Sequence[int]) -> ColumnElement[bool]:
    """One of these numbers.

    On PostgreSQL they are one array, and the limit is part of the text: else each count of numbers would be a
    statement of its own, prepared anew, and its plan for any number and any limit would fit none.
    """
    if on_sqlite(session):
        return _MARK.c.mark.in_(marks)
    return _MARK.c.mark == any_(literal(marks, ARRAY(BigInteger)))


async def of_ids(session: AsyncSession, ids: Collection[int]) -> Mapping[int, Report]:
    """Reports by their ids."""
    found = select(Report).where(col(Report.id).in_(sorted(ids)))
    return {report.id or 0: report for report in (await session.exec(found)).all()}


async def own_among(session: AsyncSession, citizen_id: int, heads: Collection[int]) -> Mapping[int, Report]:
    """A citizen's own reports that are these or were merged into these, by the id of that head."""
    here = or_(col(Report.id).in_(sorted(heads)), col(Report.merged_into).in_(sorted(heads)))
    found = select(Report).where(Report.citizen_id == citizen_id, here).order_by(col(Report.id))
    return {report.merged_into or report.id or 0: report for report in (await session.exec(found)).all()}


# --- what was merged --------------------------------------------------------------------------------


async def followers(session: AsyncSession, head_id: int) -> Sequence[Report]:
    """The reports merged into that one, the oldest first."""
    found = select(Report).where(*_follows(head_id)).order_by(col(Report.id))
    return (await session.exec(found.execution_options(populate_existing=True))).all()


async def citizens_behind(session: AsyncSession, report_id: int) -> int:
    """How many citizens told of the matter of that report, whoever wrote twice counted once."""
    first = select(Report.citizen_id).where(Report.id == report_id)
    others = select(Report.citizen_id).where(*_follows(report_id))
    # A union leaves out whoever comes twice, and each half has its index.
    found = select(func.count()).select_from(first.union(others).subquery())
    return (await session.exec(found)).one()


async def keep_pace(session: AsyncSession, head: Report) -> None:
    """What was merged into a report hears of it when its own citizen does.

    Where the report is in the staff's hands again, nobody's "it is solved" counts any longer.
    """
    values: dict[str, object] = {
        "next_update_at": head.next_update_at,
        "last_update_at": head.last_update_at,
    }
    if head.state not in _LEFT:
        values["closed_at"] = None
    await _change(session, _follows(head.id or 0), values)


async def lead_over(session: AsyncSession, head_id: int, to_id: int) -> None:
    """Whatever was merged into one report is merged into the other from now on."""
    await _change(session, _follows(head_id), {"merged_into": to_id})


async def lead(session: AsyncSession, ids: Collection[int], to_id: int) -> None:
    """These merged reports are merged into that one from now on."""
    which = (col(Report.id).in_(sorted(ids)), col(Report.state) == State.MERGED)
    await _change(session, which, {"merged_into": to_id})


async def _change(
    session: AsyncSession, which: Sequence[ColumnElement[bool]], values: Mapping[str, object]
) -> None:
    await session.flush()
    await session.exec(update(Report).where(*which).values(**values))
    await session.flush()


def _follows(head_id: int) -> tuple[ColumnElement[bool], ...]:
    return (col(Report.merged_into) == head_id, col(Report.state) == State.MERGED)


# --- filing what was registered before --------------------------------------------------------------


async def unfiled(session: AsyncSession, after: int, limit: int) -> Sequence[Report]:
    """Open reports after that id that have no number yet, such as those of an older program; by their ids."""
    none = ~exists().where(_MARK.c.report_id == Report.id)
    found = select(Report).where(col(Report.id) > after, col(Report.state).in_(sorted(OPEN)), none)
    found = found.where(~is_restricted()).order_by(col(Report.id)).limit(limit)
    return (await session.exec(found)).all()
