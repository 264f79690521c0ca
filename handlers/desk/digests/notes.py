"""The week's note of thanks: who did what, in the words of citizens and leaders. It ranks nobody."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from complaints.privacy import cut, is_restricted
from handlers.desk.desk import Desk, Work
from handlers.desk.digests.hours import due, end_of_week, key_of
from handlers.desk.rooms import Room, common_room, room_of_department
from storage.cases import chores, reports, weeks
from storage.letters import BotName, Lane, Letter
from storage.people import officers
from storage.tables import AuditRecord

NAME = "note"
_WEEK = timedelta(days=7)
_MOST_EACH, _MOST_PEOPLE, _LONGEST = 3, 12, 200


@dataclass(frozen=True, slots=True)
class _Word:
    """One good word: whose it is, which department's, and the line that tells it."""

    name: str
    department: str | None
    line: str


async def notes_due(desk: Desk) -> Sequence[int]:
    """Whether the note of this week is still to come."""
    return await due(desk, NAME, end_of_week(desk))


async def write_notes(desk: Desk, _: int) -> None:
    """Write the note into every room whose people were thanked; a quiet week says nothing."""
    day = end_of_week(desk)
    async with desk.work() as work:
        if day is None or not await chores.claim(work.session, key_of(NAME, day), work.now):
            return
        rooms: dict[Room, list[_Word]] = {}
        for word in await _words(work):
            room = await _room(work, word.department)
            if room is not None:
                rooms.setdefault(room, []).append(word)
        for room, found in rooms.items():
            await work.say(_letter(room, note(work, found)))


def note(work: Work, found: Sequence[_Word]) -> str:
    """The note of one room: people by name, each with what was said, and never a number."""
    people: dict[str, list[str]] = {}
    for word in found:
        people.setdefault(word.name, []).append(word.line)
    parts = [_text(work, "praise-note")]
    for name in sorted(people)[:_MOST_PEOPLE]:
        lines = list(dict.fromkeys(people[name]))[:_MOST_EACH]
        parts.append("\n".join([_text(work, "praise-note-name", name=name), *lines]))
    return "\n\n".join([*parts, _text(work, "praise-note-end")])


async def _words(work: Work) -> list[_Word]:
    records = await weeks.good_words(work.session, work.now - _WEEK, work.now)
    found = [
        await _thanks(work, one) if one.action == weeks.THANKS else await _praise(work, one)
        for one in records
    ]
    return [one for one in found if one is not None]


async def _thanks(work: Work, record: AuditRecord) -> _Word | None:
    """A citizen's words; None for what is restricted, for nothing of it is said in a common room."""
    number = record.subject.partition(":")[2]
    report = await reports.by_id(work.session, int(number)) if number.isdecimal() else None
    if report is None or is_restricted(report.privacy, report.kind):
        return None
    category = work.desk.catalogue.categories.get(report.category or "")
    parts = (category.name if category else "", report.kelurahan or report.kecamatan or "")
    line = _text(
        work,
        "praise-note-thanks",
        about=", ".join(part for part in parts if part) or report.department,
        text=cut(str(record.data.get("text") or ""), _LONGEST),
    )
    department = str(record.data.get("department") or report.department)
    name = await _name(work, record.data.get("officer"))
    return _Word(name or department, department, line)


async def _praise(work: Work, record: AuditRecord) -> _Word | None:
    name = await _name(work, record.data.get("officer"))
    if name is None:
        return None
    about = str(record.data.get("about") or "")
    line = _text(
        work,
        "praise-note-praise",
        by=str(record.data.get("by") or ""),
        about=about,
        known="yes" if about else "no",
        text=cut(str(record.data.get("text") or ""), _LONGEST),
    )
    department = record.data.get("department")
    return _Word(name, str(department) if department else None, line)


async def _name(work: Work, officer: object) -> str | None:
    return await officers.name_of(work.session, officer) if isinstance(officer, int) else None


async def _room(work: Work, department: str | None) -> Room | None:
    return await common_room(work) if department is None else await room_of_department(work, department)


def _letter(room: Room, text: str) -> Letter:
    return Letter(
        bot=BotName.STAFF,
        chat_id=room.chat_id,
        thread_id=room.thread_id,
        lane=Lane.SLOW,
        text=text,
        purpose="note",
    )


def _text(work: Work, key: str, **facts: object) -> str:
    return work.desk.texts.html(work.desk.language, key, **facts)
