"""What became of letters: one commit for many, with everything that Telegram told us about them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Row, and_, bindparam, select, update
from sqlmodel import col
from sqlmodel import select as select_objects
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.engine.columns import UtcDateTime
from storage.engine.database import Database
from storage.engine.door import storable
from storage.engine.wires import insert_into
from storage.groups import moved, rooms, troubles
from storage.letters import BotName, Lane, LetterKind, Sent
from storage.mail import fading, unheard
from storage.people import officers
from storage.tables import Attachment, Citizen, MessageLink, StaffCard, table_of
from storage.tables.outbox_states import OUTBOX, UNSENT, WAITING

_LINK = table_of(MessageLink)
_CARD = table_of(StaffCard)
_CITIZEN = table_of(Citizen)


class Outcome(StrEnum):
    """The ways a letter can end, or go back to wait."""

    SENT = "sent"
    REFUSED = "refused"  # Telegram will never take it; `reason` says why
    BLOCKED = "blocked"  # the person blocked the bot: pushes to her are dropped too
    DROPPED = "dropped"  # too late to be worth sending
    RETRY = "retry"  # back to its place, not before `not_before`
    MOVED = "moved"  # back to its place in the chat `new_chat_id`


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one letter.

    Args:
        id: its row in the outbox.
        outcome: see `Outcome`.
        at: when that was known.
        sent: for SENT.
        reason: for every other outcome: a short text, never a token.
        not_before: for RETRY; None means at once.
        new_chat_id: for MOVED.
        doubtful: for RETRY: nobody knows whether it arrived (the network failed after the call).
    """

    id: int
    outcome: Outcome
    at: datetime
    sent: Sent = Sent()  # noqa: RUF009 - it is frozen
    reason: str | None = None
    not_before: datetime | None = None
    new_chat_id: int | None = None
    doubtful: bool = False


_FINISH = (
    update(OUTBOX)
    .where(OUTBOX.c.id == bindparam("row_id"))
    .values(
        state=bindparam("new_state"),
        finished_at=bindparam("at", type_=UtcDateTime()),
        message_ids=bindparam("ids", type_=OUTBOX.c.message_ids.type),
        error=bindparam("reason"),
    )
)
_PUT_BACK = (
    update(OUTBOX)
    .where(OUTBOX.c.id == bindparam("row_id"))
    .values(
        state=WAITING,
        crashes=0,
        not_before=bindparam("later", type_=UtcDateTime()),
        error=bindparam("reason"),
        doubtful=OUTBOX.c.doubtful | bindparam("maybe", type_=OUTBOX.c.doubtful.type),
    )
)
_STATES = {
    Outcome.SENT: "sent",
    Outcome.REFUSED: "refused",
    Outcome.BLOCKED: "refused",
    Outcome.DROPPED: "dropped",
}


async def record(database: Database, results: Sequence[Result]) -> None:
    """Write down, in one transaction, what became of letters that were being sent."""
    if not results:
        return
    async with database.transaction() as session:
        rows = await _rows(session, [result.id for result in results])
        await _finish(session, [result for result in results if result.outcome in _STATES])
        await _put_back(session, [result for result in results if result.outcome not in _STATES])
        for result in results:
            row = rows.get(result.id)
            if row is not None:
                await _consequences(session, result, row)
        await _link(session, results, rows)
        await _groups_that_took_letters(session, results, rows)


async def _groups_that_took_letters(
    session: AsyncSession, results: Sequence[Result], rows: dict[int, Row[Any]]
) -> None:
    """A group that takes a letter is well again, should it have thrown us out before."""
    sent = [one for one in results if one.outcome is Outcome.SENT and one.id in rows]
    groups = {rows[one.id].chat_id for one in sent if rows[one.id].chat_id < 0}
    groups -= {rows[one.id].chat_id for one in sent if rows[one.id].kind == LetterKind.CALLBACK}
    await troubles.mended(session, groups, [troubles.OUT], sent[0].at if sent else results[0].at)


async def _rows(session: AsyncSession, ids: Sequence[int]) -> dict[int, Row[Any]]:
    names = ("id", "bot", "chat_id", "kind", "report_id", "payload")
    found = select(*(OUTBOX.c[name] for name in names)).where(OUTBOX.c.id.in_(ids))
    return {row.id: row for row in await (await session.connection()).execute(found)}


async def _finish(session: AsyncSession, results: Sequence[Result]) -> None:
    values = [
        {
            "row_id": result.id,
            "new_state": _STATES[result.outcome],
            "at": result.at,
            "ids": list(result.sent.message_ids),
            "reason": _reason(result),
        }
        for result in results
    ]
    if values:
        await (await session.connection()).execute(_FINISH, values)


async def _put_back(session: AsyncSession, results: Sequence[Result]) -> None:
    values = [
        {
            "row_id": result.id,
            "later": result.not_before,
            "reason": _reason(result),
            "maybe": result.doubtful,
        }
        for result in results
    ]
    if values:
        await (await session.connection()).execute(_PUT_BACK, values)


def _reason(result: Result) -> str | None:
    if result.outcome is Outcome.SENT:
        return None
    return storable(result.reason) if result.reason else str(result.outcome)


async def _consequences(session: AsyncSession, result: Result, row: Row[Any]) -> None:
    if row.payload.get("secret") and result.outcome in _STATES:
        nothing: dict[str, Any] = {}
        forget = update(OUTBOX).where(OUTBOX.c.id == result.id).values(payload=nothing)
        await (await session.connection()).execute(forget)
    if row.payload.get("fades_after") and result.outcome in _STATES:
        await fading.fade(session, row, result.sent.message_ids, result.at)
    if row.kind == LetterKind.REMOVE and result.outcome in {Outcome.REFUSED, Outcome.BLOCKED}:
        await unheard.note(session, [row.id])  # what should be gone still stands there: somebody must know
    if result.outcome is Outcome.SENT:
        await _arrived(session, result, row)
    elif result.outcome is Outcome.BLOCKED:
        await _blocked(session, row, result.at)
    elif result.outcome is Outcome.MOVED and result.new_chat_id is not None:
        await moved.move(session, row.chat_id, result.new_chat_id, result.at)


async def _arrived(session: AsyncSession, result: Result, row: Row[Any]) -> None:
    first = next(iter(result.sent.message_ids), None)
    if row.kind == LetterKind.CARD and first:
        await _hang_card(session, row, first)
    if row.kind == LetterKind.TOPIC and first:
        await rooms.topic_made(session, -int(row.payload["thread_id"]), first)
        await troubles.mended(session, [row.chat_id], [troubles.TOPICS], result.at)
    await _keep_file_ids(session, str(row.bot), result.sent)


async def _hang_card(session: AsyncSession, row: Row[Any], message_id: int) -> None:
    version, named = row.payload.get("shows") or (None, None)
    where = {"chat_id": row.chat_id, "thread_id": row.payload.get("thread_id"), "message_id": message_id}
    shown = {"shows_version": version, "names_officer": named}
    card = insert_into(session, _CARD).values(report_id=row.report_id, **where, **shown)
    # A report that has moved on meanwhile has its card elsewhere; this one is only a message about it.
    here = (_CARD.c.chat_id == where["chat_id"], _CARD.c.thread_id.is_not_distinct_from(where["thread_id"]))
    card = card.on_conflict_do_update(index_elements=["report_id"], set_=where | shown, where=and_(*here))
    await (await session.connection()).execute(card)


async def _keep_file_ids(session: AsyncSession, bot: str, sent: Sent) -> None:
    if not sent.file_ids:
        return
    found = select_objects(Attachment).where(col(Attachment.id).in_(sent.file_ids)).with_for_update()
    for attachment in await session.exec(found):
        attachment.file_ids = {**attachment.file_ids, bot: sent.file_ids[attachment.id or 0]}
    await session.flush()


async def _blocked(session: AsyncSession, row: Row[Any], at: datetime) -> None:
    """Remember it, and drop the pushes that wait for her; an answer to something she writes may still go."""
    connection = await session.connection()
    if row.bot == BotName.STAFF:
        await officers.closed_private_chat(session, row.chat_id)
        await unheard.note(session, [row.id] if row.payload.get("whom") else [])
    else:
        first = _CITIZEN.c.blocked_bot_at.is_(None)
        her = update(_CITIZEN).where(_CITIZEN.c.telegram_id == row.chat_id, first)
        await connection.execute(her.values(blocked_bot_at=at))
    pushes = update(OUTBOX).where(
        OUTBOX.c.bot == row.bot,
        OUTBOX.c.chat_id == row.chat_id,
        OUTBOX.c.lane == str(Lane.SLOW),
        UNSENT,
        OUTBOX.c.state == WAITING,
    )
    gone = pushes.values(state="dropped", finished_at=at, error="blocked").returning(
        OUTBOX.c.id, OUTBOX.c.payload
    )
    dropped = (await connection.execute(gone)).all()
    await unheard.note(session, sorted(one.id for one in dropped if one.payload.get("whom")))


async def _link(session: AsyncSession, results: Sequence[Result], rows: dict[int, Row[Any]]) -> None:
    """Remember which report each sent message is about, so that a reply to it finds its report."""
    links = [
        {
            "bot": row.bot,
            "chat_id": row.chat_id,
            "message_id": message_id,
            "report_id": row.report_id,
            "purpose": row.payload.get("purpose", ""),
        }
        for result in results
        if (row := rows.get(result.id)) is not None and row.report_id is not None
        for message_id in result.sent.message_ids
    ]
    if links:
        statement = insert_into(session, _LINK).on_conflict_do_nothing()
        await (await session.connection()).execute(statement, links)
