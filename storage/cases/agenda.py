"""What a morning's digest may have to name: found by the database, sorted by the rules."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import ColumnElement, and_, func, or_
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from complaints.lifecycle import STAFF_TURN, State
from storage.cases.reports import is_restricted
from storage.tables import Report


async def pressing(
    session: AsyncSession, today: date, departments: Sequence[str], *, restricted: bool
) -> Sequence[Report]:
    """Reports in the staff's hands with something due by `today`, unheld ones, emergencies; oldest first."""
    unanswered = and_(col(Report.first_answer_at).is_(None), col(Report.answer_by) <= today)
    waiting = col(Report.state) == State.REGISTERED
    due = or_(
        col(Report.emergency).is_(True),
        col(Report.finish_by) <= today,
        col(Report.planned_on) <= today,
        unanswered,
        and_(waiting, or_(col(Report.verify_by) <= today, col(Report.officer_id).is_(None))),
    )
    found = select(Report).where(*_of(departments, STAFF_TURN, restricted=restricted), due)
    return (await session.exec(found.order_by(col(Report.id)))).all()


async def waiting_for_citizens(
    session: AsyncSession, departments: Sequence[str], *, restricted: bool
) -> dict[str, int]:
    """How many reports wait for the citizen's answer, by department."""
    where = _of(departments, [State.WAITING_CITIZEN], restricted=restricted)
    found = select(Report.department, func.count()).where(*where).group_by(col(Report.department))
    return {str(department): number for department, number in await session.exec(found)}


async def emergencies(session: AsyncSession) -> Sequence[Report]:
    """Those of the common rooms in the staff's hands, the oldest first."""
    found = select(Report).where(
        col(Report.state).in_(sorted(STAFF_TURN)), col(Report.emergency).is_(True), ~is_restricted()
    )
    return (await session.exec(found.order_by(col(Report.id)))).all()


async def steps_broken(session: AsyncSession, since: date, today: date) -> Sequence[Report]:
    """Reports in the staff's hands whose check or first answer was due in those days and did not come.

    Restricted ones are among them; the oldest stand first.
    """
    unchecked = and_(col(Report.state) == State.REGISTERED, *_within(Report.verify_by, since, today))
    unanswered = and_(col(Report.first_answer_at).is_(None), *_within(Report.answer_by, since, today))
    found = select(Report).where(col(Report.state).in_(sorted(STAFF_TURN)), or_(unchecked, unanswered))
    return (await session.exec(found.order_by(col(Report.answer_by), col(Report.id)))).all()


async def nearly_late(session: AsyncSession, today: date, part: float) -> Sequence[Report]:
    """Open reports of the common rooms of whose time at least that part was told, not late yet."""
    found = select(Report).where(
        col(Report.state).in_(sorted(STAFF_TURN)),
        col(Report.reminded_of) >= part,
        col(Report.finish_by) >= today,
        ~is_restricted(),
    )
    return (await session.exec(found.order_by(col(Report.finish_by), col(Report.id)))).all()


async def long_overdue(session: AsyncSession, before: date) -> Sequence[Report]:
    """Reports of the common rooms in the staff's hands whose last day lies before that one, oldest first."""
    found = select(Report).where(
        col(Report.state).in_(sorted(STAFF_TURN)), col(Report.finish_by) < before, ~is_restricted()
    )
    return (await session.exec(found.order_by(col(Report.finish_by), col(Report.id)))).all()


async def to_be_decided(session: AsyncSession, coordinator: str) -> Sequence[Report]:
    """Reports that were passed on before and now wait for the coordinator to say whose they are."""
    found = select(Report).where(
        Report.department == coordinator,
        Report.state == State.REGISTERED,
        Report.transfers > 0,
        ~is_restricted(),
    )
    return (await session.exec(found.order_by(col(Report.id)))).all()


def _within(day: date, since: date, before: date) -> tuple[ColumnElement[bool], ...]:
    return col(day) >= since, col(day) < before


def _of(
    departments: Sequence[str], states: Sequence[State] | frozenset[State], *, restricted: bool
) -> tuple[ColumnElement[bool], ...]:
    here = is_restricted() if restricted else ~is_restricted()
    return (
        col(Report.department).in_(departments),
        col(Report.state).in_(sorted(states)),
        here,
    )
