"""What must be said: written with the change it tells of, sent in order by the one sender of its bot.

The sender's round: `due` -> `mark_sending` (send what *that* returns) -> Telegram -> `record`.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Text, and_, bindparam, case, cast, delete, func, or_, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.engine.bell import ring
from storage.engine.columns import UtcDateTime
from storage.engine.database import Database
from storage.engine.wires import insert_into
from storage.groups import moved
from storage.letters import BotName, Lane, Letter, LetterKind
from storage.mail.doubts import in_doubt
from storage.mail.results import Outcome, Result, record
from storage.mail.waiting import letter_of
from storage.tables.outbox_states import OUTBOX, SENDING, UNSENT, WAITING

__all__ = [
    "Due",
    "Outcome",
    "Result",
    "due",
    "in_doubt",
    "mark_sending",
    "message_of",
    "next_due",
    "post",
    "purge",
    "queue_of",
    "record",
    "waiting_of",
    "written_before",
]


@dataclass(frozen=True, slots=True)
class Due:
    """A letter whose turn it is.

    Attributes:
        id: its row.
        letter: what to say.
        attempts: how often sending it was begun before.
        created_at: when it was written.
        doubtful: a crash came between the call to Telegram and its answer: it may have been sent already.
        crashes: how many crashes in a row came so.
    """

    id: int
    letter: Letter
    attempts: int
    created_at: datetime
    doubtful: bool
    crashes: int


def queue_of(letter: Letter) -> str:
    """The queue in which a letter waits: its own, or the chat's; edits must not hold up messages."""
    if letter.queue is not None:
        return letter.queue
    if letter.kind is LetterKind.CALLBACK:
        return f"{letter.chat_id}:callback:{letter.callback_id}"
    if letter.kind is LetterKind.COMMANDS:
        return f"{letter.chat_id}:commands"
    in_group = letter.chat_id < 0
    if letter.kind is LetterKind.CARD or (letter.kind is LetterKind.EDIT and in_group):
        return f"{letter.chat_id}:cards:{letter.report_id if letter.report_id is not None else letter.edits}"
    return f"{letter.chat_id}"


async def post(session: AsyncSession, letter: Letter, now: datetime) -> int | None:
    """Write a letter in the transaction of what it tells of, and ring for the sender.

    Returns:
        The row's id: a new one, or that of the waiting letter with the same `merge_key` which it replaced.
        None when its `once_key` was used before.
    """
    await session.flush()  # the report it refers to may have been added a moment ago
    current = await moved.current_chat(session, letter.chat_id)
    values = _columns(letter, current, now)
    row_id = await _merge(session, letter, values) if letter.merge_key else None
    if row_id is None:
        connection = await session.connection()
        new = insert_into(session, OUTBOX).values(values)
        new = new.on_conflict_do_nothing(index_elements=["once_key"]) if letter.once_key else new
        row_id = (await connection.execute(new.returning(OUTBOX.c.id))).scalar_one_or_none()
    if row_id is not None:
        await ring(session, f"outbox:{letter.bot}")
    return row_id


def _columns(letter: Letter, chat_id: int, now: datetime) -> dict[str, Any]:
    queue = moved.renamed(queue_of(letter), letter.chat_id, chat_id)
    return {
        "bot": str(letter.bot),
        "chat_id": chat_id,
        "queue": queue,
        "lane": str(letter.lane),
        "kind": str(letter.kind),
        "payload": letter.to_payload(),
        "report_id": letter.report_id,
        "once_key": letter.once_key,
        "merge_key": letter.merge_key,
        "created_at": now,
        "not_before": letter.not_before,
        "expires_at": letter.expires_at,
        "state": WAITING,
        "attempts": 0,
        "doubtful": False,
        "message_ids": [],
    }


async def _merge(session: AsyncSession, letter: Letter, values: dict[str, Any]) -> int | None:
    """Replace the waiting letter with the same merge key; it keeps its place, and a pause after a failure."""
    old = OUTBOX.c
    if letter.once_key and await written_before(session, [letter.once_key]):
        return None
    replaced = {name: values[name] for name in ("payload", "report_id", "once_key", "expires_at")}
    replaced["kind"] = case((old.kind == str(LetterKind.CARD), old.kind), else_=str(letter.kind))
    replaced["lane"] = case((old.lane == str(Lane.FAST), old.lane), else_=str(letter.lane))
    if letter.not_before is None:
        replaced["not_before"] = case((old.attempts > 0, old.not_before), else_=None)
    else:
        # What could leave sooner still does: words that follow each other must not put it off for ever.
        replaced["not_before"] = case(
            (or_(old.not_before.is_(None), old.not_before < letter.not_before), old.not_before),
            else_=letter.not_before,
        )
    newest = (
        select(func.max(old.id))
        .where(
            old.merge_key == letter.merge_key,
            old.bot == str(letter.bot),
            old.chat_id == values["chat_id"],
            old.state == WAITING,
        )
        .scalar_subquery()
    )
    # The state is asked again outside: on PostgreSQL the sender may have taken the row a moment ago.
    merged = update(OUTBOX).where(old.id == newest, old.state == WAITING).values(replaced).returning(old.id)
    row_id: int | None = (await (await session.connection()).execute(merged)).scalar_one_or_none()
    return row_id


def _heads() -> Any:
    """The first letter of every queue, and whether something fast waits behind it.

    A letter that is only planned for later lets others pass. One that already failed does not, whatever
    its pause: the order of a queue is kept. Nothing follows a letter that is just being sent. A slow head
    with a fast letter behind it is sent as if it were fast.
    """
    row = OUTBOX.c
    now = bindparam("now", type_=UtcDateTime())
    has_come = or_(row.not_before.is_(None), row.not_before <= now)
    return (
        select(
            func.min(case((or_(has_come, row.attempts > 0), row.id))).label("head"),
            func.max(case((and_(has_come, row.lane == str(Lane.FAST)), 1), else_=0)).label("fast"),
        )
        .where(row.bot == bindparam("of_bot"), UNSENT)
        .group_by(row.queue)
        .having(func.sum(case((row.state == SENDING, 1), else_=0)) == 0)
        .subquery("heads")
    )


def _due() -> Any:
    heads = _heads()
    now = bindparam("now", type_=UtcDateTime())
    return (
        select(*OUTBOX.c)
        .join(heads, OUTBOX.c.id == heads.c.head)
        .where(or_(OUTBOX.c.not_before.is_(None), OUTBOX.c.not_before <= now))
        .order_by(heads.c.fast.desc(), OUTBOX.c.id)
        .limit(bindparam("at_most"))
    )


_DUE = _due()
_NEXT = select(func.min(OUTBOX.c.not_before)).where(
    OUTBOX.c.bot == bindparam("of_bot"),
    UNSENT,
    OUTBOX.c.not_before > bindparam("now", type_=UtcDateTime()),
)


async def due(database: Database, bot: BotName, now: datetime, limit: int) -> list[Due]:
    """The heads of the queues whose time has come, fast lane first, then the oldest; at most `limit`."""
    async with database.reading() as session:
        values = {"of_bot": str(bot), "now": now, "at_most": limit}
        rows = (await (await session.connection()).execute(_DUE, values)).all()
    return [_as_due(row, row.attempts) for row in rows]


async def mark_sending(database: Database, ids: Sequence[int]) -> list[Due]:
    """Write down, before the call, that these letters are being sent.

    Returns:
        The letters to send, in the order of `ids`. Send these and not what `due` showed: a letter may have
        been replaced by a newer one with its merge key, or dropped, since.
    """
    if not ids:
        return []
    async with database.transaction() as session:
        marked = (
            update(OUTBOX)
            .where(OUTBOX.c.id.in_(ids), OUTBOX.c.state == WAITING)
            .values(state=SENDING, attempts=OUTBOX.c.attempts + 1)
            .returning(*OUTBOX.c)
        )
        rows = (await (await session.connection()).execute(marked)).all()
    found = {row.id: _as_due(row, row.attempts - 1) for row in rows}
    return [found[row_id] for row_id in ids if row_id in found]


async def next_due(database: Database, bot: BotName, now: datetime) -> datetime | None:
    """The first moment after `now` at which a waiting letter's time comes; None when none is planned."""
    async with database.reading() as session:
        values = {"of_bot": str(bot), "now": now}
        moment: datetime | None = (
            await (await session.connection()).execute(_NEXT, values)
        ).scalar_one_or_none()
        return moment


async def message_of(session: AsyncSession, row_id: int) -> int | None:
    """The message that a letter became; None where it never arrived, or nobody remembers."""
    found = select(OUTBOX.c.message_ids).where(OUTBOX.c.id == row_id)
    numbers = (await (await session.connection()).execute(found)).scalar_one_or_none()
    return int(numbers[0]) if numbers else None


async def waiting_of(database: Database, purpose_key: str) -> int:
    """How many letters wait whose `once_key` begins so."""
    async with database.reading() as session:
        count = (
            select(func.count()).select_from(OUTBOX).where(UNSENT, OUTBOX.c.once_key.startswith(purpose_key))
        )
        return int((await (await session.connection()).execute(count)).scalar_one())


async def written_before(session: AsyncSession, once_keys: Collection[str]) -> set[str]:
    """Which of these were used before, so that a letter with them is not written again."""
    used = select(OUTBOX.c.once_key).where(OUTBOX.c.once_key.in_(once_keys))
    return set((await (await session.connection()).execute(used)).scalars().all())


async def purge(database: Database, older_than: datetime) -> int:
    """Forget what was sent, refused or dropped before; what links messages to reports stays.

    A letter with a `once_key` keeps its row without its words, so that it is never written again.

    Returns:
        How many letters lost their words.
    """
    old = and_(OUTBOX.c.finished_at < older_than, OUTBOX.c.state.not_in([WAITING, SENDING]))
    empty: dict[str, Any] = {}
    async with database.transaction() as session:
        connection = await session.connection()
        gone = await connection.execute(delete(OUTBOX).where(old, OUTBOX.c.once_key.is_(None)))
        stubs = await connection.execute(
            update(OUTBOX).where(old, cast(OUTBOX.c.payload, Text) != "{}").values(payload=empty, error=None)
        )
        return int(gone.rowcount + stubs.rowcount)


def _as_due(row: Row[Any], attempts: int) -> Due:
    return Due(row.id, letter_of(row), attempts, row.created_at, row.doubtful, row.crashes)
