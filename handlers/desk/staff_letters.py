"""Letters to members of staff by name: in private where they opened the bot, else named in their room.

Whoever has something to tell an officer, the coordinators, a department's leads or the leaders comes through
here. What is about a restricted report is only ever said in the restricted room, and waits in the database
while there is none: a private chat is nobody's restricted room. Several people of one room share one letter
there, for a group takes twenty messages a minute and no more.

Nobody is called outside her hours of duty, but in an emergency: a letter waits for her next hour, and so does
a letter in a room that names her. Of several people those who are away are left in peace.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypedDict, Unpack

from complaints.privacy import is_restricted
from complaints.staffing.duty import on_leave
from handlers.callbacks import Press
from handlers.desk.desk import Work
from handlers.desk.duty.standing import begins_duty, duties_of, office_is_open
from handlers.desk.rooms import Room, common_room, restricted_room, room_of, room_of_department
from storage.letters import BotName, Button, ButtonRows, Lane, Letter
from storage.people import officers
from storage.tables import Officer, Report

TOLD = "told"
"""The purpose of all these letters."""


class Further(TypedDict, total=False):
    """What a letter may have besides its text.

    Attributes:
        report: what it is about: a reply to the letter finds it again.
        buttons: under the letter; their presses are checked like all others.
        once_key: said once to each person (or in each room) under that key.
        merge_key: replaces the letter under that key that still waits for her.
        attachments: ids of rows in `attachment`.
        lane: slow by default: nobody waits for it.
        not_before: an instant before which it does not leave.
        at_once: even outside her hours, because she asked for it just now or people are in danger.
    """

    report: Report | None
    buttons: ButtonRows
    once_key: str | None
    merge_key: str | None
    attachments: tuple[int, ...]
    lane: Lane
    not_before: datetime | None
    at_once: bool


async def tell_officer(work: Work, officer: Officer, text: str, **further: Unpack[Further]) -> list[int]:
    """Write to one member of staff, in Telegram's HTML; nothing is written to somebody who was removed.

    Returns:
        The rows in the outbox that were written, here and in what follows.
    """
    return await _tell(work, [officer], text, further)


async def is_named_in(work: Work, officer: Officer, report: Report, chat_id: int) -> bool:
    """Whether she is told of that report by her name in that chat, because she has no private one."""
    if officer.private_since is not None and not _is_restricted(report):
        return False
    room = await _room_for(work, officer.department, report)
    return room is not None and room.chat_id == chat_id


async def tell_people(
    work: Work, people: Sequence[Officer], text: str, **further: Unpack[Further]
) -> list[int]:
    """Write to several; those who share a room are named there in one letter."""
    return await _tell(work, people, text, further)


async def tell_coordinators(work: Work, text: str, **further: Unpack[Further]) -> list[int]:
    """Write to every coordinator; into the room of what it is about while the city has none."""
    found = await officers.coordinators(work.session)
    if found:
        return await _tell(work, found, text, further)
    return await _say_in(work, await _room_for(work, None, further.get("report")), text, further)


async def tell_leads(work: Work, department: str, text: str, **further: Unpack[Further]) -> list[int]:
    """Write to the heads of a department; into its room while it has none."""
    found = await officers.leads_of(work.session, department)
    if found:
        return await _tell(work, found, text, further)
    return await _say_in(work, await _room_for(work, department, further.get("report")), text, further)


async def tell_leaders(work: Work, text: str, **further: Unpack[Further]) -> list[int]:
    """Write to the leaders (mayor, secretary of the city); nobody is told while none is enrolled."""
    return await _tell(work, await officers.leaders(work.session), text, further)


def mention(work: Work, officer: Officer) -> str:
    """Her name in HTML, written so that Telegram tells her that she was named."""
    facts = {"id": str(officer.telegram_id), "name": officer.name}
    return work.desk.texts.html(work.desk.language, "people-mention", **facts)


def see_button(work: Work, report: Report) -> Button:
    """The button that opens the report where it is pressed."""
    label = work.desk.texts.plain(work.desk.language, "duty-button-see")
    return Button(label, Press("see", report.id or 0, report.version).pack())


async def _tell(work: Work, people: Sequence[Officer], text: str, further: Further) -> list[int]:
    """Each in private who can be written to there; the others together, by name, in their rooms."""
    report, written = further.get("report"), list[int]()
    named: dict[Room | None, list[Officer]] = {}
    begins = await _begins(work, [one for one in people if one.removed_at is None], further)
    for officer, begin in begins:
        if officer.private_since is None or _is_restricted(report):
            room = await _room_for(work, officer.department, report)
            named.setdefault(room, []).append(officer)
        else:
            chat = Room(officer.telegram_id)
            written += await _say_in(work, chat, text, further, begin, whom=officer.id)
    when = {officer.id: begin for officer, begin in begins}
    for room, members in named.items():
        names = ", ".join(mention(work, one) for one in members)
        moments = [moment for one in members if (moment := when[one.id]) is not None]
        written += await _say_in(work, room, f"{names}\n{text}", further, max(moments, default=None))
    return written


async def _begins(
    work: Work, people: Sequence[Officer], further: Further
) -> list[tuple[Officer, datetime | None]]:
    """Whom to tell, and from when on (None: now); those who are away only where nobody else is left."""
    if _waits_for_nobody(further):
        return [(one, None) for one in people]
    duties = await duties_of(work, people)
    here = [one for one in people if not on_leave(duties[one.id or 0], work.today)] or people
    begins = [(one, await begins_duty(work, one)) for one in here]
    return [(one, begin if begin and begin > work.now else None) for one, begin in begins]


async def _room_for(work: Work, department: str | None, report: Report | None) -> Room | None:
    """Where somebody is named: in her department's room, else in that of the report, else in everybody's."""
    if _is_restricted(report):
        return await restricted_room(work)
    if department is not None:
        return await room_of_department(work, department)
    return await common_room(work) if report is None else await room_of(work, report)


async def _say_in(
    work: Work,
    room: Room | None,
    text: str,
    further: Further,
    begin: datetime | None = None,
    *,
    whom: int | None = None,
) -> list[int]:
    """Into a chat, from `begin` on; a group is not rung outside usual hours."""
    if room is None:
        return []
    moments = [moment for moment in (begin, further.get("not_before")) if moment is not None]
    urgent = _waits_for_nobody(further)
    quiet = room.chat_id < 0 and begin is None and not office_is_open(work) and not urgent
    letter = replace(_letter(text, further, room), silent=quiet, whom=whom)
    row_id = await work.say(replace(letter, not_before=max(moments, default=None)))
    return [] if row_id is None else [row_id]


def _waits_for_nobody(further: Further) -> bool:
    """Whether it is told at any hour, and with a sound."""
    report = further.get("report")
    return bool(further.get("at_once")) or (report is not None and report.emergency)


def _letter(text: str, further: Further, room: Room) -> Letter:
    report, whose = further.get("report"), f"{room.chat_id}:{room.thread_id or 0}"
    once_key, merge_key = further.get("once_key"), further.get("merge_key")
    return Letter(
        bot=BotName.STAFF,
        chat_id=room.chat_id,
        thread_id=room.thread_id,
        lane=further.get("lane", Lane.SLOW),
        text=text,
        buttons=further.get("buttons", ()),
        attachments=further.get("attachments", ()),
        report_id=report.id if report else None,
        purpose=TOLD,
        once_key=f"{once_key}:{whose}" if once_key else None,
        merge_key=f"{merge_key}:{whose}" if merge_key else None,
        not_before=further.get("not_before"),
    )


def _is_restricted(report: Report | None) -> bool:
    return report is not None and is_restricted(report.privacy, report.kind)
