"""What has fallen due, as ids. Whoever takes one up locks its row and looks again: nothing is done twice."""

from collections.abc import Collection, Sequence
from datetime import date, datetime

from sqlalchemy import ColumnElement, Text, and_, cast, false, func, or_
from sqlalchemy.orm import aliased
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from complaints.lifecycle import CITIZEN_TURN, FINAL, STAFF_TURN, State
from storage.letters import BotName
from storage.tables import Citizen, Dialogue, OutboxLetter, Report

_CLOSE_NOTICE = "close-notice:"
_OVERDUE = "overdue:"


async def citizens_to_push(session: AsyncSession, now: datetime, limit: int = 500) -> Sequence[int]:
    """Citizens with a report whose periodic push is due by `now`, the longest waiting first."""
    found = select(Report.citizen_id).where(_pushed(), col(Report.next_update_at) <= now)
    # DISTINCT here would make the database go through all citizens; few rows are due at a time.
    found = found.order_by(col(Report.next_update_at), col(Report.id)).limit(limit)
    return list(dict.fromkeys((await session.exec(found)).all()))


async def citizen(session: AsyncSession, citizen_id: int) -> Citizen | None:
    """One citizen, locked."""
    found = select(Citizen).where(Citizen.id == citizen_id).with_for_update()
    return (await session.exec(found.execution_options(populate_existing=True))).one_or_none()


async def updates_of(session: AsyncSession, citizen_id: int, until: datetime) -> Sequence[Report]:
    """A citizen's reports whose periodic push is due by `until`, locked, the oldest first.

    What was merged is among them: its citizen follows what it was merged into.
    """
    found = select(Report).where(
        Report.citizen_id == citizen_id, _pushed(), col(Report.next_update_at) <= until
    )
    found = found.order_by(col(Report.id)).with_for_update()
    return (await session.exec(found.execution_options(populate_existing=True))).all()


async def reminders(session: AsyncSession, now: datetime, limit: int = 500) -> Sequence[int]:
    """Open reports whose reminders should be looked at by `now`, the longest waiting first."""
    found = select(Report.id).where(_open(), col(Report.next_reminder_at) <= now)
    found = found.order_by(col(Report.next_reminder_at), col(Report.id)).limit(limit)
    return _ids((await session.exec(found)).all())


async def reminders_of(session: AsyncSession, department: str, now: datetime) -> Sequence[Report]:
    """Those open reports of one department, locked, in the order in which everybody locks them."""
    found = select(Report).where(
        _open(), col(Report.next_reminder_at) <= now, Report.department == department
    )
    found = found.order_by(col(Report.id)).with_for_update()
    return (await session.exec(found.execution_options(populate_existing=True))).all()


async def passed_on(session: AsyncSession, before: datetime, limit: int = 500) -> Sequence[int]:
    """Reports that changed their department before that instant and that nobody has taken since."""
    found = select(Report.id).where(
        Report.state == State.REGISTERED,
        col(Report.officer_id).is_(None),
        Report.transfers > 0,
        col(Report.last_update_at) <= before,
    )
    return _ids((await session.exec(found.order_by(col(Report.id)).limit(limit))).all())


async def silences(session: AsyncSession, today: date, limit: int = 500) -> Sequence[int]:
    """Reports whose citizen let her time to respond go by."""
    found = select(Report.id).where(
        col(Report.state).in_(sorted(CITIZEN_TURN)), col(Report.respond_by) < today
    )
    return _ids((await session.exec(found.order_by(col(Report.id)).limit(limit))).all())


async def results_ending(session: AsyncSession, day: date, limit: int = 500) -> Sequence[int]:
    """Delivered results that close after `day` or earlier, of which somebody can and must still be told."""
    key = _CLOSE_NOTICE + cast(Report.id, Text) + ":" + cast(Report.respond_by, Text)
    found = select(Report.id).where(
        Report.state == State.RESULT, col(Report.respond_by) <= day, *_somebody_untold(key)
    )
    return _ids((await session.exec(found.order_by(col(Report.id)).limit(limit))).all())


def close_notice_key(report_id: int, respond_by: date) -> str:
    """The `once_key` of the notice that a result closes by itself: one for each result."""
    return f"{_CLOSE_NOTICE}{report_id}:{respond_by.isoformat()}"


async def overdue(session: AsyncSession, today: date, limit: int = 500) -> Sequence[int]:
    """Reports in the staff's hands past their last day, of which somebody can and must still be told so.

    A plan that she was told of is kept to until its own day has passed.
    """
    key = _OVERDUE + cast(Report.id, Text) + ":" + cast(Report.finish_by, Text)
    planned = and_(col(Report.state) == State.SCHEDULED, col(Report.planned_on) >= today)
    found = select(Report.id).where(col(Report.state).in_(sorted(STAFF_TURN)), col(Report.finish_by) < today)
    found = found.where(~func.coalesce(planned, false()), *_somebody_untold(key))
    return _ids((await session.exec(found.order_by(col(Report.id)).limit(limit))).all())


def _somebody_untold(key: ColumnElement[str]) -> tuple[ColumnElement[bool], ...]:
    """That nobody of a report was written to under that key yet, and somebody can be: whoever it is.

    Its own citizen may have blocked the bot; those whose reports were merged into it still hear.
    """
    other, person = aliased(Report), aliased(Citizen)
    follows = (col(other.merged_into) == col(Report.id), col(other.state) == State.MERGED)
    letter = col(OutboxLetter.once_key)
    own_letter = select(OutboxLetter.id).where(letter == key)
    their_letter = select(OutboxLetter.id).join(other, letter == key + ":" + cast(other.id, Text))
    reachable = (col(person.blocked_bot_at).is_(None),)
    hers = select(person.id).where(col(person.id) == col(Report.citizen_id), *reachable)
    theirs = select(person.id).join(other, col(other.citizen_id) == col(person.id))
    theirs = theirs.where(*follows, *reachable, col(other.closed_at).is_(None))
    return (
        ~own_letter.exists(),
        ~their_letter.where(*follows).exists(),
        or_(hers.exists(), theirs.exists()),
    )


def overdue_key(report_id: int, finish_by: date) -> str:
    """The `once_key` of the letter that owns up to a broken promise: one for each promise."""
    return f"{_OVERDUE}{report_id}:{finish_by.isoformat()}"


async def follow_ups(session: AsyncSession, today: date, limit: int = 500) -> Sequence[int]:
    """Reports of which it is to be asked by `today` what became of a plan, or of a body outside."""
    found = select(Report.id).where(col(Report.follow_up_on) <= today)
    return _ids((await session.exec(found.order_by(col(Report.follow_up_on)).limit(limit))).all())


async def drafts(
    session: AsyncSession,
    states: Collection[str],
    before: datetime,
    *,
    reminded: bool = False,
    limit: int = 500,
) -> Sequence[int]:
    """Telegram ids of citizens silent in these states since before that instant, not reminded of it yet.

    With `reminded`, those who were reminded before that instant, and are silent still.
    """
    found = select(Dialogue.user_id).where(*_forgotten(states, before, reminded=reminded))
    return (await session.exec(found.order_by(col(Dialogue.updated_at)).limit(limit))).all()


async def draft(
    session: AsyncSession,
    telegram_id: int,
    states: Collection[str],
    before: datetime,
    *,
    reminded: bool = False,
) -> Dialogue | None:
    """That citizen's conversation, locked; None when it is no longer one of `drafts`."""
    hers = Dialogue.user_id == telegram_id
    found = select(Dialogue).where(*_forgotten(states, before, reminded=reminded), hers)
    found = found.with_for_update().execution_options(populate_existing=True)
    return (await session.exec(found)).one_or_none()


def _forgotten(
    states: Collection[str], before: datetime, *, reminded: bool
) -> tuple[ColumnElement[bool], ...]:
    at = col(Dialogue.reminded_at)
    return (
        col(Dialogue.bot) == str(BotName.CITIZEN),
        col(Dialogue.chat_id) == col(Dialogue.user_id),
        col(Dialogue.state).in_(states),
        col(Dialogue.updated_at) <= before,
        (at <= before) if reminded else at.is_(None),
    )


def _open() -> ColumnElement[bool]:
    # Said as "not over", lest a planner go by the index of states: most that are open are not due.
    return col(Report.state).not_in(sorted(FINAL))


def _pushed() -> ColumnElement[bool]:
    return or_(_open(), col(Report.merged_into).is_not(None))


def _ids(found: Sequence[int | None]) -> list[int]:
    return [one for one in found if one is not None]
