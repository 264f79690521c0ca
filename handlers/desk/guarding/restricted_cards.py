"""Cards of restricted reports that hang nowhere yet, or in a chat that is not their room any more.

Such reports wait in the database until a restricted group is named or a coordinator opens the staff bot.
"""

from collections.abc import Sequence

from handlers.desk import cards
from handlers.desk.desk import Desk, Work
from handlers.desk.rooms import restricted_room
from storage.cases import reports
from storage.groups import moved


async def unhung(desk: Desk) -> Sequence[int]:
    """Open restricted reports whose card does not hang in the restricted room, if there is one."""
    async with desk.database.reading() as session:
        room = await restricted_room(Work(desk=desk, session=session, now=desk.clock()))
        if room is None:
            return ()
        return await reports.unhung_restricted(session, await moved.current_chat(session, room.chat_id))


async def hang(desk: Desk, report_id: int) -> None:
    """Hang it up; a card that waits to be sent already is only written anew."""
    async with desk.work() as work:
        report = await reports.by_id(work.session, report_id)
        if report is not None:
            await cards.refresh(work, report)
