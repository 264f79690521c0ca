"""The letter that waits under a key of its own, to be followed by another version of it."""

from sqlalchemy import select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.letters import BotName, Lane, Letter, LetterKind
from storage.tables.outbox_states import OUTBOX, WAITING


async def waiting_as(session: AsyncSession, bot: BotName, merge_key: str) -> Letter | None:
    """What waits under that key; None where nothing does."""
    found = select(OUTBOX).where(
        OUTBOX.c.bot == str(bot), OUTBOX.c.merge_key == merge_key, OUTBOX.c.state == WAITING
    )
    row = (await (await session.connection()).execute(found)).first()
    if row is None:
        return None
    return Letter.from_payload(
        row.payload,
        bot=bot,
        chat_id=row.chat_id,
        kind=LetterKind(row.kind),
        lane=Lane(row.lane),
        queue=row.queue,
        report_id=row.report_id,
        merge_key=row.merge_key,
    )
