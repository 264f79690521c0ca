"""Where the staff work: which group, or which topic of one, a report or a department has.

Everybody who writes to the staff asks here, so that where things go is decided in one place. What is
confidential, or about abuse of office, never goes to a common room: until the city names a restricted group
it goes to the coordinator's private chat with the staff bot, and while none of them has opened one it waits
in the database. A group that was upgraded is followed by the outbox.
"""

from dataclasses import dataclass

from complaints.privacy import is_restricted
from handlers.desk.desk import Work
from storage import officers
from storage.tables import Report


@dataclass(frozen=True, slots=True)
class Room:
    """A chat of the staff bot, and the topic in it where it is a forum."""

    chat_id: int
    thread_id: int | None = None


async def room_of(work: Work, report: Report) -> Room | None:
    """The room in which a report is worked on; None while nobody may be told of it yet."""
    if is_restricted(report.privacy, report.kind):
        return await restricted_room(work)
    return await room_of_department(work, report.department)


async def room_of_department(work: Work, _department: str) -> Room | None:
    """The room in which a department works, for everything that is not restricted."""
    return await common_room(work)


async def common_room(work: Work) -> Room | None:
    """The room that all staff share."""
    return _room(work.desk.staff_chat_id)


async def restricted_room(work: Work) -> Room | None:
    """The room of the few who may see confidential reports; None where nobody can be told of them yet.

    Of several coordinators it is the one who opened her private chat first, so that a report has one home.
    """
    if work.desk.confidential_chat_id:
        return _room(work.desk.confidential_chat_id)
    opened = await officers.reachable_coordinators(work.session)
    return Room(opened[0].telegram_id) if opened else None


def _room(chat_id: int) -> Room | None:
    return Room(chat_id) if chat_id else None
