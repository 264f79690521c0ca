"""Letters of which nobody knows whether they arrived: the process ended between the call and its answer."""

from sqlalchemy import and_, update

from storage.engine.database import Database
from storage.letters import BotName, LetterKind
from storage.tables.outbox_states import OUTBOX, SENDING, UNSENT, WAITING


async def in_doubt(database: Database, bot: BotName, *, crashed: bool = True) -> list[int]:
    """At the sender's start: what a crash left half sent goes back to its place, marked as doubtful.

    Answers to button presses are dropped instead: they are worthless by now.

    Args:
        database: the database.
        bot: whose letters.
        crashed: False at a polite end that could not wait any longer: that was no letter's fault.

    Returns:
        The ids of the doubtful rows that will be sent again.
    """
    row = OUTBOX.c
    half_sent = and_(row.bot == str(bot), UNSENT, row.state == SENDING)
    callback = row.kind == str(LetterKind.CALLBACK)
    async with database.transaction() as session:
        connection = await session.connection()
        gone = update(OUTBOX).where(half_sent, callback)
        gone = gone.values(state="dropped", doubtful=True, finished_at=row.created_at, error="in doubt")
        await connection.execute(gone)
        back = update(OUTBOX).where(half_sent).values(state=WAITING, doubtful=True, not_before=None)
        back = back.values(crashes=row.crashes + 1) if crashed else back
        return sorted((await connection.execute(back.returning(row.id))).scalars().all())
