"""Rows of the outbox as letters again, and what waits there under a key of its own."""

from typing import Any

from sqlalchemy import Row, select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.letters import BotName, Lane, Letter, LetterKind
from storage.tables.outbox_states import OUTBOX, WAITING


async def waiting_as(session: AsyncSession, bot: BotName, merge_key: str) -> Letter | None:
    """The letter that waits with that `merge_key`, so that the next one replaces it; None where none does."""
    found = select(OUTBOX).where(
        OUTBOX.c.bot == str(bot), OUTBOX.c.merge_key == merge_key, OUTBOX.c.state == WAITING
    )
    row = (await (await session.connection()).execute(found)).first()
    return letter_of(row) if row is not None else None


def letter_of(row: Row[Any]) -> Letter:
    """The letter as it was written."""
    return Letter.from_payload(
        row.payload,
        bot=BotName(row.bot),
        chat_id=row.chat_id,
        kind=LetterKind(row.kind),
        lane=Lane(row.lane),
        queue=row.queue,
        report_id=row.report_id,
        once_key=row.once_key,
        merge_key=row.merge_key,
        not_before=row.not_before,
        expires_at=row.expires_at,
    )
