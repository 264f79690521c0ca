"""Reports' cards in the staff group, and which report a message is about."""

from collections.abc import Collection

from sqlalchemy import ColumnElement, Text, and_, cast, func, or_, update
from sqlalchemy import select as select_rows
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from complaints.lifecycle import OPEN
from storage.cases.reports import is_restricted
from storage.engine.wires import insert_into
from storage.letters import BotName
from storage.tables import MessageLink, Report, StaffCard, table_of
from storage.tables.outbox_states import OUTBOX, UNSENT


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


async def hung_as(session: AsyncSession, chat_id: int, message_id: int) -> StaffCard | None:
    """The card that is this very message, if it is one."""
    link = await link_of_message(session, BotName.STAFF, chat_id, message_id)
    card = await get(session, link.report_id) if link else None
    same = card is not None and (card.chat_id, card.message_id) == (chat_id, message_id)
    return card if same else None


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


async def misplaced(
    session: AsyncSession,
    chat_id: int,
    *,
    only: Collection[str] = (),
    without: Collection[str] = (),
    topics: bool | None = None,
    limit: int = 100,
) -> list[int]:
    """Open reports for all eyes whose card should hang in a group and does not, the oldest first.

    One whose message was forgotten, because its group was upgraded, hangs nowhere; one that waits to be sent
    is on its way.

    Args:
        session: of a transaction.
        chat_id: the group.
        only: of these departments; without any, of all.
        without: but not of these.
        topics: whether the card should hang in a topic there; None where that does not matter.
        limit: at most so many.
    """
    nowhere = and_(col(StaffCard.message_id).is_(None), ~_on_its_way())
    wrong = or_(col(StaffCard.report_id).is_(None), col(StaffCard.chat_id) != chat_id, nowhere)
    if topics is not None:
        in_topic = col(StaffCard.thread_id).is_not(None)
        wrong = or_(wrong, ~in_topic if topics else in_topic)
    found = select(Report.id).outerjoin(StaffCard, col(StaffCard.report_id) == col(Report.id))
    found = found.where(col(Report.state).in_(sorted(OPEN)), ~is_restricted(), wrong)
    if only:
        found = found.where(col(Report.department).in_(sorted(only)))
    if without:
        found = found.where(col(Report.department).not_in(sorted(without)))
    rows = await session.exec(found.order_by(col(Report.id)).limit(limit))
    return [one for one in rows if one is not None]


def _on_its_way() -> ColumnElement[bool]:
    """Whether a letter that hangs the report's card up has not been sent yet."""
    key = "card:" + cast(Report.id, Text)
    return select_rows(OUTBOX.c.id).where(OUTBOX.c.merge_key == key, UNSENT).exists()
