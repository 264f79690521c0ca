"""Where the staff work: which group, or which topic of one, a report or a department has.

Everybody who writes to the staff asks here, so that where things go is decided in one place. What is
confidential, or about abuse of office, never goes to a common room: until the city names a restricted group
it goes to the coordinator's private chat with the staff bot, and while none of them has opened one it waits
in the database. A group that was upgraded is followed by the outbox. A department whose own group has thrown
us out is served in the common room meanwhile.
"""

from dataclasses import dataclass

from complaints.privacy import cut, is_restricted
from handlers.desk.desk import Work
from handlers.desk.layout import Layout, Spot, layout_of
from storage.groups import rooms
from storage.letters import topic_letter
from storage.people import officers
from storage.tables import Report

_LONGEST_NAME = 128


@dataclass(frozen=True, slots=True)
class Room:
    """A chat of the staff bot, and the topic in it where it is a forum.

    A negative `thread_id` is a topic of ours by our own number: it can be named before Telegram has made the
    topic, and after somebody deleted it. The sender knows Telegram's number.
    """

    chat_id: int
    thread_id: int | None = None


async def room_of(work: Work, report: Report) -> Room | None:
    """The room in which a report is worked on; None while nobody may be told of it yet."""
    if is_restricted(report.privacy, report.kind):
        return await restricted_room(work)
    return await room_of_department(work, report.department)


async def room_of_department(work: Work, department: str, *, new_topic: bool = True) -> Room | None:
    """The room in which a department works, for everything that is not restricted.

    Args:
        work: the use case.
        department: its short name.
        new_topic: whether a topic is made where it has none yet; else it has no room there.
    """
    layout = await layout_of(work.desk, work.session)
    own = layout.departments.get(department)
    if own is not None and (own.chat_id not in layout.out or layout.common is None):
        return Room(own.chat_id)
    return await _common(work, layout, department, new_topic=new_topic)


async def common_room(work: Work) -> Room | None:
    """The room that all staff share; in a forum its open part."""
    layout = await layout_of(work.desk, work.session)
    return Room(layout.common.chat_id) if layout.common else None


async def restricted_room(work: Work) -> Room | None:
    """The room of the few who may see confidential reports; None where nobody can be told of them yet.

    Of several coordinators it is the one who opened her private chat first, so that a report has one home.
    """
    layout = await layout_of(work.desk, work.session)
    if layout.restricted is not None:
        return Room(layout.restricted.chat_id)
    opened = await officers.reachable_coordinators(work.session)
    return Room(opened[0].telegram_id) if opened else None


async def _common(work: Work, layout: Layout, department: str, *, new_topic: bool) -> Room | None:
    if layout.common is None:
        return None
    if not layout.common.forum:
        return Room(layout.common.chat_id)
    if not (new_topic or await rooms.has_topic(work.session, layout.common.chat_id, department)):
        return None
    return await _topic(work, layout.common, department)


async def _topic(work: Work, spot: Spot, department: str) -> Room:
    """A department's topic; at the first time the sender makes it, before its first letter."""
    name = topic_name(work, department)
    topic, new = await rooms.topic(work.session, spot.chat_id, department, name)
    number = topic.id or 0
    if new:
        await work.say(topic_letter(spot.chat_id, number, name))
    return Room(spot.chat_id, -number)


def topic_name(work: Work, department: str) -> str:
    """What the topic of a department is called."""
    known = work.desk.catalogue.departments.get(department)
    facts = {"short": department, "name": known.name if known else department}
    return cut(work.desk.texts.plain(work.desk.language, "rooms-topic", **facts), _LONGEST_NAME)
