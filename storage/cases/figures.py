"""The histories that figures are counted from, streamed: one query for all reports of a period."""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import date, datetime
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Row,
    Select,
    Text,
    and_,
    case,
    cast,
    func,
    not_,
    null,
    or_,
    select,
    type_coerce,
)
from sqlmodel.ext.asyncio.session import AsyncSession

from complaints.casework.undoing import UNDO
from complaints.figures import FIRST_ANSWERS, HELPS, WORDLESS, Step, is_first_answer
from complaints.lifecycle import CLOCK_STANDS, Action
from complaints.privacy import is_restricted
from storage.care.audit import RATED
from storage.cases.reports import is_restricted as restricted_in_sql
from storage.engine.columns import Json
from storage.tables import AuditRecord, Report, ReportEvent, table_of

_REPORT, _EVENT, _AUDIT = table_of(Report), table_of(ReportEvent), table_of(AuditRecord)
_AT_ONCE = 500
"""Rows between two looks at everything else this process does."""
_STANDS = sorted(CLOCK_STANDS)
_STEP = 8
"""Where the columns of the history begin, after those of the report."""


class History(NamedTuple):
    """One report's unchanging facts, the department that has it today, and the steps that count."""

    report_id: int
    registered_at: datetime
    department: str
    kind: str
    category: str | None
    kelurahan: str | None
    restricted: bool
    rule_version: str
    steps: Sequence[Step]


async def histories(
    session: AsyncSession, since: datetime, until: datetime, as_of: datetime
) -> AsyncIterator[History]:
    """The reports registered from `since` to before `until`, and not after `as_of`, in the order of ids.

    Steps after `as_of` are left out, but for transfers: the first of them tells who had a report before.
    """
    rows: list[Row[Any]] = []
    async for more in _partitions(session, _question(since, until, as_of)):
        rows += more
        # The last report of a part may go on in the next one.
        whole = next((at for at in range(len(rows), 0, -1) if rows[at - 1][0] != rows[-1][0]), 0)
        for history in _told(rows[:whole]):
            yield history
        rows = rows[whole:]
    for history in _told(rows):
        yield history


async def ratings(session: AsyncSession, as_of: datetime) -> dict[int, int]:
    """The mark of each report, by its id: the newest that was given by that instant."""
    found = select(_AUDIT.c.subject, _AUDIT.c.data).where(_AUDIT.c.action == RATED, _AUDIT.c.at <= as_of)
    marks: dict[int, int] = {}
    async for part in _partitions(session, found.order_by(_AUDIT.c.at, _AUDIT.c.id)):
        for row in part:
            marks[int(row.subject.partition(":")[2])] = int(row.data["rating"])
    return marks


async def arrivals(
    session: AsyncSession, since: datetime, until: datetime
) -> AsyncIterator[Sequence[datetime]]:
    """When reports were registered from `since` to before `until`, in order, a few hundred at a time.

    Restricted ones are left out here too: a year's number less its months' would tell of them.
    """
    row = _REPORT.c
    found = select(row.registered_at).where(
        row.registered_at >= since, row.registered_at < until, ~restricted_in_sql()
    )
    async for part in _partitions(session, found.order_by(row.registered_at)):
        yield [row.registered_at for row in part]


async def first_arrival(session: AsyncSession) -> datetime | None:
    """When the desk received its first report."""
    found = select(func.min(_REPORT.c.registered_at))
    moment: datetime | None = (await (await session.connection()).execute(found)).scalar_one()
    return moment


def _question(since: datetime, until: datetime, as_of: datetime) -> Select[Any]:
    report, event = _REPORT.c, _EVENT.c
    moved = event.action.in_([Action.TRANSFER, UNDO])
    counts = or_(moved, and_(event.at <= as_of, _matters(event)))
    # Only these hold facts for us, and reading JSON costs more than all the rest.
    facts = case((or_(moved, event.state_from.in_(_STANDS)), event.data), else_=null())
    return (
        select(
            report.id,
            report.registered_at,
            report.department,
            report.kind,
            report.category,
            report.kelurahan,
            report.privacy,
            report.rule_version,
            event.at,
            event.action,
            event.state_from,
            event.state_to,
            event.version,
            type_coerce(facts, Json).label("facts"),
        )
        .select_from(_REPORT.outerjoin(_EVENT, and_(event.report_id == report.id, counts)))
        .where(report.registered_at >= since, report.registered_at < until, report.registered_at <= as_of)
        .order_by(report.id, event.version)
    )


def _matters(event: Any) -> ColumnElement[bool]:
    """An answer, a clock that stops or goes on, an end."""
    of_others = [one for one in sorted(FIRST_ANSWERS) if is_first_answer(one, beside=True)]
    facts = cast(event.data, Text)  # a few words of JSON, read as text: no parsing
    beside = or_(*(facts.contains(f'"{name}"') for name in (HELPS, WORDLESS)))
    answers = and_(event.action.in_(sorted(FIRST_ANSWERS)), or_(event.action.in_(of_others), not_(beside)))
    turned = or_(event.state_from.in_(_STANDS), event.state_to.in_(_STANDS))
    return or_(answers, and_(turned, event.state_from != event.state_to))


async def _partitions(session: AsyncSession, found: Select[Any]) -> AsyncIterator[Sequence[Row[Any]]]:
    connection = await session.connection()
    async with connection.stream(found.execution_options(yield_per=_AT_ONCE)) as rows:
        async for part in rows.partitions():
            yield part


def _told(rows: Sequence[Row[Any]]) -> Iterator[History]:
    for _, group in groupby(rows, key=itemgetter(0)):
        own = list(group)
        number, at, department, kind, category, kelurahan, privacy, version = tuple(own[0])[:_STEP]
        steps = [_step(*row[_STEP:]) for row in own if row[_STEP] is not None]
        hidden = is_restricted(privacy, kind)
        yield History(number, at, department, kind, category, kelurahan, hidden, version, steps)


def _step(
    at: datetime,
    action: str,
    state_from: str | None,
    state_to: str,
    version: int,
    facts: Mapping[str, Any] | None,
) -> Step:
    if not facts:
        return Step(at, action, state_from, state_to, version=version)
    until = facts.get("finish_by")
    return Step(
        at,
        action,
        state_from,
        state_to,
        department_from=facts.get("department_from"),
        department_to=facts.get("department_to"),
        finish_by=date.fromisoformat(until) if until else None,
        category_from=facts.get("category_from"),
        category_to=facts.get("category_to"),
        version=version,
        undoes=facts.get("undoes"),
    )
