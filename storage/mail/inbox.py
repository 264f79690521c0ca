"""Raw updates: committed before they are acknowledged, worked off once, in order per chat.

A chat is handled by one worker at a time, across processes: while one holds an undone row of a chat, nobody
else is given another row of it.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, case, func, literal_column, select, text, update
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.engine.bell import ring
from storage.engine.columns import UtcDateTime
from storage.engine.database import Database
from storage.engine.door import storable
from storage.engine.wires import take_turns
from storage.letters import BotName
from storage.mail.crashes import ALONE_AFTER
from storage.tables import InboxUpdate, table_of

INBOX = table_of(InboxUpdate)

# One statement for a whole batch, and the same text whatever its size, so that it is prepared only once.
_STORE_SQLITE = text(
    "INSERT INTO inbox (bot, update_id, chat_key, raw, received_at, attempts)"
    " SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]'),"
    " json_extract(value, '$[3]'), :now, 0 FROM json_each(:rows) WHERE true ORDER BY key"
    " ON CONFLICT (bot, update_id) DO NOTHING RETURNING bot"
).bindparams(bindparam("now", type_=UtcDateTime()))
_STORE_POSTGRES = text(
    "INSERT INTO inbox (bot, update_id, chat_key, raw, received_at, attempts)"
    " SELECT bot, update_id, chat_key, raw, :now, 0 FROM unnest(CAST(:bots AS text[]),"
    " CAST(:update_ids AS bigint[]), CAST(:chat_keys AS text[]), CAST(:raws AS text[]))"
    " WITH ORDINALITY AS given (bot, update_id, chat_key, raw, place) ORDER BY place"
    " ON CONFLICT (bot, update_id) DO NOTHING RETURNING bot"
).bindparams(bindparam("now", type_=UtcDateTime()))

UNDONE = INBOX.c.done_at.is_(None)
HELD_BY_OTHERS = select(INBOX.c.chat_key).where(
    INBOX.c.bot == bindparam("of_bot"),
    UNDONE,
    INBOX.c.claimed_by.is_not(None),
    INBOX.c.claimed_by != bindparam("worker"),
)
# See `suspects`. The second condition is the very word of the index, which is empty on a good day.
SUSPECTED = (UNDONE, INBOX.c.crashes > literal_column("0"), INBOX.c.crashes >= ALONE_AFTER)
_SUSPECTED_CHATS = select(INBOX.c.chat_key).where(INBOX.c.bot == bindparam("of_bot"), *SUSPECTED)
# One chat that floods must not fill a worker's hands: what it has beyond this waits, and others go first.
MOST_OF_ONE_CHAT = 20
_FULL_CHATS = (
    select(INBOX.c.chat_key)
    .where(INBOX.c.bot == bindparam("of_bot"), UNDONE, INBOX.c.claimed_by == bindparam("worker"))
    .group_by(INBOX.c.chat_key)
    .having(func.count() >= MOST_OF_ONE_CHAT)
)
_FREE = (
    select(INBOX.c.id)
    .where(
        INBOX.c.bot == bindparam("of_bot"),
        UNDONE,
        INBOX.c.claimed_by.is_(None),
        INBOX.c.chat_key.not_in(HELD_BY_OTHERS),
        INBOX.c.chat_key.not_in(_FULL_CHATS),
        INBOX.c.chat_key.not_in(_SUSPECTED_CHATS),
    )
    .order_by(INBOX.c.id)
    .limit(bindparam("at_most"))
)
CLAIMED_COLUMNS = tuple(
    INBOX.c[name] for name in ("id", "received_at", "chat_key", "raw", "attempts", "crashes")
)
_CLAIM = (
    update(INBOX)
    .where(INBOX.c.id.in_(_FREE.scalar_subquery()))
    .values(claimed_by=bindparam("worker"))
    .returning(*CLAIMED_COLUMNS)
)


class AlreadyDone(Exception):
    """The update was handled before: roll back and say nothing."""


@dataclass(frozen=True, slots=True)
class UpdateRef:
    """Points at one row of the inbox."""

    inbox_id: int
    bot: BotName
    received_at: datetime


@dataclass(frozen=True, slots=True)
class RawUpdate:
    """An update as it came in: `chat_key` names whatever must be handled in order; `raw` is its JSON."""

    bot: BotName
    update_id: int
    chat_key: str
    raw: str


@dataclass(frozen=True, slots=True)
class Claimed:
    """An update that this worker may handle now.

    `attempts` is how often handling it failed before, `crashes` how often the process died meanwhile.
    """

    ref: UpdateRef
    chat_key: str
    raw: str
    attempts: int
    crashes: int


async def store(database: Database, updates: Sequence[RawUpdate], now: datetime) -> int:
    """Commit a batch in one statement; how many of them were not known before."""
    if not updates:
        return 0
    rows = [(str(one.bot), one.update_id, storable(one.chat_key), storable(one.raw)) for one in updates]
    async with database.transaction() as session:
        connection = await session.connection()
        if database.is_sqlite:
            result = await connection.execute(_STORE_SQLITE, {"now": now, "rows": json.dumps(rows)})
        else:
            columns = zip(("bots", "update_ids", "chat_keys", "raws"), zip(*rows, strict=True), strict=True)
            values: dict[str, Any] = {name: list(column) for name, column in columns}
            result = await connection.execute(_STORE_POSTGRES, {"now": now, **values})
        new = result.scalars().all()
        for bot in sorted(set(new)):
            await ring(session, f"inbox:{bot}")
    return len(new)


async def claim(database: Database, worker: str, bot: BotName, limit: int) -> list[Claimed]:
    """Take up to `limit` waiting updates, oldest first.

    A worker is given further rows of a chat it already holds, as long as they are few, never of a chat that
    another one holds, nor of one with a suspect (`storage.mail.suspects`). The worker should sit on the seat
    `worker:<worker>`, so that its claims can be freed when it dies.
    """
    async with database.transaction() as session:
        await take_turns(session, f"claim:{bot}")
        values = {"of_bot": str(bot), "worker": worker, "at_most": limit}
        rows = (await (await session.connection()).execute(_CLAIM, values)).all()
    # RETURNING promises no order.
    return [as_claimed(row, bot) for row in sorted(rows, key=lambda row: row.id)]


def as_claimed(row: Row[Any], bot: BotName) -> Claimed:
    """What the columns `CLAIMED_COLUMNS` of a row say."""
    ref = UpdateRef(row.id, bot, row.received_at)
    return Claimed(ref, row.chat_key, row.raw, row.attempts, row.crashes)


async def finish(session: AsyncSession, ref: UpdateRef, now: datetime, outcome: str = "handled") -> None:
    """Mark an update as done, in the transaction of what it caused.

    Raises:
        AlreadyDone: it was done before; the transaction must be rolled back.
    """
    await _done(session, ref, now, outcome, None)


async def hide(session: AsyncSession, ref: UpdateRef, secret: str) -> None:
    """Take a secret out of an update that is being worked off: nobody needs it any more."""
    if secret:
        raw = func.replace(INBOX.c.raw, secret, "…")
        await (await session.connection()).execute(
            update(INBOX).where(INBOX.c.id == ref.inbox_id).values(raw=raw)
        )


async def quarantine(session: AsyncSession, ref: UpdateRef, error: str, now: datetime) -> None:
    """Put aside what cannot be parsed; the row keeps its payload and the reason.

    Raises:
        AlreadyDone: it was done before.
    """
    await _done(session, ref, now, "quarantined", error)


async def fail(
    database: Database, ref: UpdateRef, error: str, now: datetime, *, most_attempts: int = 3
) -> bool:
    """Handling failed: put the update back, or give it up after `most_attempts`; True when given up.

    When it goes back, the claims on later updates of its chat go back too, so that it stays the first of its
    chat: a worker should forget what else it holds of that chat and claim again.
    """
    async with database.transaction() as session:
        connection = await session.connection()
        put_back = (
            update(INBOX)
            .where(INBOX.c.id == ref.inbox_id, UNDONE)
            .values(attempts=INBOX.c.attempts + 1, claimed_by=None, error=storable(error))
            .returning(INBOX.c.attempts, INBOX.c.chat_key)
        )
        row = (await connection.execute(put_back)).one_or_none()
        if row is None:
            return False
        if row.attempts >= most_attempts:
            await _done(session, ref, now, "quarantined", error)
            return True
        await connection.execute(
            update(INBOX)
            .where(
                INBOX.c.bot == str(ref.bot),
                INBOX.c.chat_key == row.chat_key,
                UNDONE,
                INBOX.c.claimed_by.is_not(None),
            )
            .values(claimed_by=None)
        )
        await ring(session, f"inbox:{ref.bot}")
    return False


async def release(database: Database, worker: str) -> int:
    """Drop all claims of a worker that ends politely; how many there were."""
    async with database.transaction() as session:
        return await drop_claims(session, worker)


async def drop_claims(session: AsyncSession, worker: str) -> int:
    """The same in a transaction of yours."""
    dropped = (
        update(INBOX)
        .where(INBOX.c.claimed_by == worker, UNDONE)
        .values(claimed_by=None)
        .returning(INBOX.c.bot)
    )
    bots = (await (await session.connection()).execute(dropped)).scalars().all()
    for bot in sorted(set(bots)):
        await ring(session, f"inbox:{bot}")
    return len(bots)


async def waiting(database: Database, bot: BotName) -> int:
    """How many updates of a bot are not done yet."""
    async with database.reading() as session:
        count = select(func.count()).select_from(INBOX).where(INBOX.c.bot == str(bot), UNDONE)
        return int((await (await session.connection()).execute(count)).scalar_one())


async def purge(database: Database, older_than: datetime, unread_older_than: datetime | None = None) -> int:
    """Empty the payloads of updates that came and were done before; the rows stay and keep duplicates out.

    Args:
        database: the database.
        older_than: that instant.
        unread_older_than: the same for what nobody could read, and a person may want to look at.
    """
    before = case((INBOX.c.outcome == "quarantined", unread_older_than or older_than), else_=older_than)
    async with database.transaction() as session:
        emptied = (
            update(INBOX)
            .where(
                INBOX.c.received_at < older_than,
                INBOX.c.done_at < older_than,
                INBOX.c.received_at < before,
                INBOX.c.raw != "",
            )
            .values(raw="")
        )
        return int((await (await session.connection()).execute(emptied)).rowcount)


async def _done(
    session: AsyncSession, ref: UpdateRef, now: datetime, outcome: str, error: str | None
) -> None:
    done = (
        update(INBOX)
        .where(INBOX.c.id == ref.inbox_id, UNDONE)
        .values(done_at=now, outcome=outcome, error=error and storable(error), claimed_by=None)
    )
    if (await (await session.connection()).execute(done)).rowcount == 0:
        raise AlreadyDone(f"inbox row {ref.inbox_id}")
