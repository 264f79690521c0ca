"""What the process died of: counted after every crash, tried alone, and in the end put aside.

Whatever was claimed when its process died is counted; `crashes` says how often, and why not at once.
"""

from sqlalchemy import bindparam, func, literal_column, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.engine.database import Database
from storage.engine.seats import Seats
from storage.engine.wires import take_turns
from storage.letters import BotName
from storage.mail import inbox
from storage.mail.inbox import HELD_BY_OTHERS, INBOX, SUSPECTED, UNDONE, Claimed

_SUSPECT = (
    select(INBOX.c.id)
    .where(
        INBOX.c.bot == bindparam("of_bot"),
        *SUSPECTED,
        INBOX.c.claimed_by.is_(None),
        INBOX.c.chat_key.not_in(HELD_BY_OTHERS),
    )
    .order_by(INBOX.c.id)
    .limit(1)
)
_CLAIM_ALONE = (
    update(INBOX)
    .where(INBOX.c.id.in_(_SUSPECT.scalar_subquery()))
    .values(claimed_by=bindparam("worker"))
    .returning(*inbox.CLAIMED_COLUMNS)
)


async def release_dead(database: Database, seats: Seats) -> int:
    """Drop the claims of workers on whose seat `worker:<id>` nobody sits; how many there were.

    What they were handling is counted in the same transaction: of each chat the first; no other had begun.
    """
    async with database.reading() as session:
        claimed = select(INBOX.c.claimed_by).where(UNDONE, INBOX.c.claimed_by.is_not(None)).distinct()
        workers = (await (await session.connection()).execute(claimed)).scalars().all()
    dropped = 0
    for worker in sorted(workers):
        seat = await seats.take(f"worker:{worker}")
        if seat is not None:
            try:
                async with database.transaction() as session:
                    await _count(session, worker)
                    dropped += await inbox.drop_claims(session, worker)
            finally:
                await seat.release()
    return dropped


async def waiting(database: Database, bot: BotName) -> bool:
    """Whether there is anything to be handled alone."""
    async with database.reading() as session:
        connection = await session.connection()
        # Nobody is called so: the claims of all workers are "of others" here.
        return (await connection.execute(_SUSPECT, {"of_bot": str(bot), "worker": ""})).first() is not None


async def claim_alone(database: Database, worker: str, bot: BotName) -> Claimed | None:
    """Take the oldest suspect, if there is one; nothing else may be handled in this process meanwhile."""
    async with database.transaction() as session:
        await take_turns(session, f"claim:{bot}")
        values = {"of_bot": str(bot), "worker": worker}
        row = (await (await session.connection()).execute(_CLAIM_ALONE, values)).one_or_none()
    return None if row is None else inbox.as_claimed(row, bot)


async def _count(session: AsyncSession, worker: str) -> None:
    begun = (
        select(func.min(INBOX.c.id))
        .where(UNDONE, INBOX.c.claimed_by == worker)
        .group_by(INBOX.c.bot, INBOX.c.chat_key)
    )
    counted = update(INBOX).where(INBOX.c.id.in_(begun)).values(crashes=INBOX.c.crashes + literal_column("1"))
    await (await session.connection()).execute(counted)
