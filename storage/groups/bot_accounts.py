"""What our bots are called, so that links to them can be written."""

from sqlmodel.ext.asyncio.session import AsyncSession

from storage.engine.wires import insert_into
from storage.letters import BotName
from storage.tables import BotAccount, table_of


async def remember(session: AsyncSession, bot: BotName, username: str) -> None:
    """Keep what Telegram calls a bot now."""
    row = insert_into(session, table_of(BotAccount)).values(bot=str(bot), username=username)
    row = row.on_conflict_do_update(index_elements=["bot"], set_={"username": username})
    await (await session.connection()).execute(row)


async def username(session: AsyncSession, bot: BotName) -> str | None:
    """The bot's name without @; None while it never told it."""
    found = await session.get(BotAccount, str(bot))
    return found.username if found else None
