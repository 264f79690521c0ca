"""Letters that do not stay: once one was sent, its own words are forgotten and its replacement is planned."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, insert, update
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.letters import BotName, Lane, Letter, LetterKind
from storage.tables.outbox_states import OUTBOX, WAITING


async def fade(session: AsyncSession, row: Row[Any], message_ids: Sequence[int], at: datetime) -> None:
    """Empty a letter that is over, and write the edits that cover its messages when their time is up.

    Args:
        session: the transaction that records what became of the letter.
        row: the letter's row.
        message_ids: what was sent of it; none if it never arrived.
        at: when that was known.
    """
    connection = await session.connection()
    payload: dict[str, Any] = {}
    await connection.execute(update(OUTBOX).where(OUTBOX.c.id == row.id).values(payload=payload))
    when = at + timedelta(seconds=int(row.payload["fades_after"]))
    for message_id in message_ids:
        cover = Letter(
            bot=BotName(row.bot),
            chat_id=row.chat_id,
            kind=LetterKind.EDIT,
            text=str(row.payload.get("fades_to") or ""),
            edits=message_id,
        )
        await connection.execute(insert(OUTBOX).values(_planned(cover, at, when)))


def _planned(cover: Letter, at: datetime, when: datetime) -> dict[str, Any]:
    return {
        "bot": str(cover.bot),
        "chat_id": cover.chat_id,
        "queue": f"{cover.chat_id}:fade:{cover.edits}",
        "lane": str(Lane.SLOW),
        "kind": str(cover.kind),
        "payload": cover.to_payload(),
        "created_at": at,
        "not_before": when,
        "state": WAITING,
        "attempts": 0,
        "doubtful": False,
        "message_ids": [],
    }
