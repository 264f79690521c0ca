"""Where conversations stand, one row per bot, chat and person."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Text, cast, delete, or_
from sqlalchemy import update as update_rows
from sqlmodel import col, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.engine.wires import insert_into
from storage.letters import BotName
from storage.tables import Dialogue, table_of


async def get(
    session: AsyncSession, bot: BotName, chat_id: int, user_id: int, *, lock: bool = False
) -> Dialogue | None:
    """The conversation as the database holds it now; locked for whoever will write it."""
    key = (str(bot), chat_id, user_id)
    return await session.get(Dialogue, key, populate_existing=True, with_for_update=lock or None)


async def put(  # noqa: PLR0913, PLR0917 - a row has these columns
    session: AsyncSession,
    bot: BotName,
    chat_id: int,
    user_id: int,
    state: str | None,
    data: dict[str, Any],
    now: datetime,
) -> None:
    """Write where the conversation stands now; a reminder sent before does not count any more."""
    values = {"state": state, "data": data, "updated_at": now, "reminded_at": None}
    row = insert_into(session, table_of(Dialogue)).values(
        bot=str(bot), chat_id=chat_id, user_id=user_id, **values
    )
    await (await session.connection()).execute(
        row.on_conflict_do_update(index_elements=["bot", "chat_id", "user_id"], set_=values)
    )


async def clear(session: AsyncSession, bot: BotName, chat_id: int, user_id: int) -> None:
    """Forget the conversation."""
    table = table_of(Dialogue)
    key = (table.c.bot == str(bot), table.c.chat_id == chat_id, table.c.user_id == user_id)
    await (await session.connection()).execute(delete(table).where(*key))


async def stale(session: AsyncSession, before: datetime, limit: int) -> Sequence[Dialogue]:
    """Half-finished conversations silent since before that instant, and not reminded of since."""
    found = select(Dialogue).where(
        col(Dialogue.updated_at) < before,
        col(Dialogue.state).is_not(None),
        col(Dialogue.reminded_at).is_(None),
    )
    return (await session.exec(found.order_by(col(Dialogue.updated_at)).limit(limit))).all()


async def reminded(session: AsyncSession, dialogue: Dialogue, now: datetime) -> None:
    """Remember that the person was reminded of this conversation."""
    key = (
        col(Dialogue.bot) == dialogue.bot,
        col(Dialogue.chat_id) == dialogue.chat_id,
        col(Dialogue.user_id) == dialogue.user_id,
    )
    await session.exec(update(Dialogue).where(*key).values(reminded_at=now))


async def fade(session: AsyncSession, before: datetime, drafts_before: datetime) -> int:
    """Empty conversations silent since before that instant, those with something unfinished later; how many.

    The rows stay: when somebody was here last tells when she may be forgotten altogether.
    """
    table = table_of(Dialogue)
    idle = (table.c.updated_at < before) & table.c.state.is_(None)
    old = or_(idle, table.c.updated_at < drafts_before) & (cast(table.c.data, Text) != "{}")
    faded = update_rows(table).where(old).values(state=None, data={})
    return int((await (await session.connection()).execute(faded)).rowcount)
