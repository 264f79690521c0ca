"""Which group is what: the rooms that coordinators set up, else those that the settings name."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from complaints.people import OF_A_DEPARTMENT
from handlers.desk.desk import Desk
from storage.engine.database import Session
from storage.groups import moved, rooms, troubles
from storage.tables import Officer


@dataclass(frozen=True, slots=True)
class Spot:
    """A group; in a `forum` each department has a topic."""

    chat_id: int
    forum: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """All groups of the staff, where they live now.

    Attributes:
        common: the group that all staff share.
        restricted: the group of the few who may see confidential reports.
        departments: groups of departments that have their own.
        out: groups into which the bot may not write now.
    """

    common: Spot | None = None
    restricted: Spot | None = None
    departments: Mapping[str, Spot] = field(default_factory=dict)
    out: frozenset[int] = frozenset()

    @property
    def chats(self) -> frozenset[int]:
        """All of them."""
        spots = (self.common, self.restricted, *self.departments.values())
        return frozenset(spot.chat_id for spot in spots if spot is not None)

    def is_restricted(self, chat_id: int) -> bool:
        """Whether that is the restricted group."""
        return self.restricted is not None and self.restricted.chat_id == chat_id

    def is_common(self, chat_id: int) -> bool:
        """Whether that is the common group."""
        return self.common is not None and self.common.chat_id == chat_id

    def departments_in(self, chat_id: int) -> frozenset[str]:
        """The departments whose own group that is."""
        return frozenset(name for name, spot in self.departments.items() if spot.chat_id == chat_id)

    def admitting(self, chat_id: int, department: str | None) -> tuple[int, ...]:
        """The groups of which one must be a member to act in a chat.

        In a group of ours that is the group itself; in a private chat it is the common group or that of
        her own department.
        """
        if chat_id in self.chats:
            return (chat_id,)
        own = self.departments.get(department) if department is not None else None
        return tuple(spot.chat_id for spot in (self.common, own) if spot is not None)


async def layout_of(desk: Desk, session: Session) -> Layout:
    """How the groups are laid out now."""
    spots = {one.place: Spot(one.chat_id, one.forum) for one in await rooms.everywhere(session)}
    for place, chat_id, forum in (
        (rooms.COMMON, desk.staff_chat_id, desk.staff_topics),
        (rooms.RESTRICTED, desk.confidential_chat_id, False),
    ):
        if place not in spots and chat_id:
            spots[place] = Spot(await moved.current_chat(session, chat_id), forum)
    return Layout(
        common=spots.get(rooms.COMMON),
        restricted=spots.get(rooms.RESTRICTED),
        departments={
            place.removeprefix(rooms.OF_DEPARTMENT): spot
            for place, spot in spots.items()
            if place.startswith(rooms.OF_DEPARTMENT)
        },
        out=await troubles.chats_out(session),
    )


def room_name(desk: Desk, layout: Layout, chat_id: int) -> str:
    """What a group is called among the staff."""
    names = ", ".join(sorted(layout.departments_in(chat_id)))
    which = "restricted" if layout.is_restricted(chat_id) else "department" if names else "common"
    return desk.texts.plain(desk.language, f"rooms-name-{which}", names=names)


def shown_in(layout: Layout, chat_id: int, officer: Officer, *, private: bool) -> frozenset[str] | None:
    """The departments whose reports are shown in a chat; None where it is all of them.

    A department's own group sees its reports, and so do its people in private.
    """
    if not private:
        return layout.departments_in(chat_id) or None
    own, bound = officer.department, officer.role in OF_A_DEPARTMENT
    return frozenset({own}) if own is not None and bound and own in layout.departments else None
