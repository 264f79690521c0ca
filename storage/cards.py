"""Reports' cards in the staff group, and which report a message is about."""

from sqlalchemy import func, update
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.letters import BotName
from storage.tables import MessageLink, StaffCard, table_of
from storage.wires import insert_into


async def get(session: AsyncSession, report_id: int) -> StaffCard | None:
    """Where a report's card hangs; `message_id` is None until it is sent."""
    return await session.get(StaffCard, report_id, populate_existing=True)


async def put(
    session: AsyncSession, report_id: int, chat_id: int, thread_id: int | None, message_id: int | None
) -> None:
    """Remember where a report's card hangs."""
    where = {"chat_id": chat_id, "thread_id": thread_id, "message_id": message_id}
    row = insert_into(session, table_of(StaffCard)).values(report_id=report_id, **where)
    await session.flush()
    await (await session.connection()).execute(
        row.on_conflict_do_update(index_elements=["report_id"], set_=where)
    )


async def link(
    session: AsyncSession, bot: BotName, chat_id: int, message_id: int, report_id: int, purpose: str
) -> None:
    """Remember that a message is about a report; one known already stays."""
    row = insert_into(session, table_of(MessageLink)).values(
        bot=str(bot), chat_id=chat_id, message_id=message_id, report_id=report_id, purpose=purpose
    )
    await session.flush()
    await (await session.connection()).execute(row.on_conflict_do_nothing())


async def repurpose(session: AsyncSession, bot: BotName, chat_id: int, message_id: int, purpose: str) -> None:
    """A message that was edited asks for something else now: remember what a reply to it means."""
    table = table_of(MessageLink)
    key = (table.c.bot == str(bot), table.c.chat_id == chat_id, table.c.message_id == message_id)
    await (await session.connection()).execute(update(table).where(*key).values(purpose=purpose))


async def link_of_message(
    session: AsyncSession, bot: BotName, chat_id: int, message_id: int
) -> MessageLink | None:
    """What is known of a message: its report and its purpose."""
    return await session.get(MessageLink, (str(bot), chat_id, message_id))


async def report_of_message(session: AsyncSession, bot: BotName, chat_id: int, message_id: int) -> int | None:
    """The id of the report that a message is about."""
    found = select(MessageLink.report_id).where(
        MessageLink.bot == str(bot), MessageLink.chat_id == chat_id, MessageLink.message_id == message_id
    )
    return (await session.exec(found)).one_or_none()


async def first_message(
    session: AsyncSession, bot: BotName, chat_id: int, report_id: int, purpose: str
) -> int | None:
    """The first message of a chat about a report that was sent for this purpose, such as "filed"."""
    found = select(func.min(col(MessageLink.message_id))).where(
        MessageLink.report_id == report_id,
        MessageLink.bot == str(bot),
        MessageLink.chat_id == chat_id,
        MessageLink.purpose == purpose,
    )
    return (await session.exec(found)).one()
