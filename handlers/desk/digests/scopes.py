"""Which room reads of which departments: in a common room all of them, in a topic or group its own."""

from collections.abc import Sequence
from dataclasses import dataclass

from complaints.staffing.agenda import Item, item_of, next_promise
from handlers.desk.desk import Work
from handlers.desk.duty.standing import facts_of
from handlers.desk.rooms import Room, restricted_room, room_of_department
from storage.cases import agenda
from storage.groups import moved
from storage.tables import Report


@dataclass(frozen=True, slots=True)
class Scope:
    """A room, the departments that work there, and whether it is the restricted one."""

    room: Room
    departments: tuple[str, ...]
    restricted: bool = False


@dataclass(frozen=True, slots=True)
class Agenda:
    """A room's morning: what is named, the most pressing first, and how many wait for the citizen."""

    named: tuple[tuple[Item, Report], ...]
    waiting: int

    def count(self, item: Item) -> int:
        """How many stand under a heading."""
        return self.waiting if item is Item.WAITING else sum(one is item for one, _ in self.named)


async def scopes_of(work: Work) -> list[Scope]:
    """Every room in which staff work, the restricted one last.

    A department that never had a report needs no topic yet: a forum would be full of empty ones.
    """
    departments = tuple(work.desk.catalogue.departments)
    pressing = await agenda.pressing(work.session, work.today, departments, restricted=False)
    busy = {one.department for one in pressing}
    rooms: dict[Room, list[str]] = {}
    for short in departments:
        room = await room_of_department(work, short, new_topic=short in busy)
        if room is not None:
            rooms.setdefault(room, []).append(short)
    found = [Scope(room, tuple(shorts)) for room, shorts in rooms.items()]
    restricted = await restricted_room(work)
    return found if restricted is None else [*found, Scope(restricted, departments, restricted=True)]


async def scope_at(work: Work, chat_id: int, thread_id: int | None) -> Scope | None:
    """The scope of the room in which something was pressed; None where nobody works."""
    here = await moved.current_chat(work.session, chat_id)
    for scope in await scopes_of(work):
        chat = await moved.current_chat(work.session, scope.room.chat_id)
        if (chat, scope.room.thread_id) == (here, thread_id):
            return scope
    return None


async def agenda_of(work: Work, scope: Scope) -> Agenda:
    """What that room should know this morning."""
    found = await agenda.pressing(work.session, work.today, scope.departments, restricted=scope.restricted)
    named = [(item, one) for one in found if (item := sort_of(work, one)) is not None]
    order = list(Item).index
    named.sort(key=lambda pair: (order(pair[0]), next_promise(facts_of(work, pair[1]))[0], pair[1].id or 0))
    waiting = await agenda.waiting_for_citizens(work.session, scope.departments, restricted=scope.restricted)
    return Agenda(tuple(named), sum(waiting.values()))


def sort_of(work: Work, report: Report) -> Item | None:
    """The heading of a report this morning."""
    rules = work.desk.rules.at(work.today).desk
    return item_of(
        facts_of(work, report), work.today, work.desk.calendar, untouched_after=rules.untouched_after
    )


def counts(agenda_: Agenda, items: Sequence[Item] = tuple(Item)) -> dict[str, int]:
    """How many stand under each heading, by its name."""
    return {item.value: agenda_.count(item) for item in items}
