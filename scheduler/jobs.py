"""What the timetable does: each job names what is due and does one of them, in a transaction of its own."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

import structlog

from handlers.desk import alike, made_files, retention, searchable
from handlers.desk.desk import Desk
from handlers.desk.digests import mornings, notes, overviews
from handlers.desk.duty import allotting
from handlers.desk.guarding import blocks, restricted_cards
from handlers.desk.unasked import (
    alarms,
    closings,
    drafts,
    follow_ups,
    ladder,
    promises,
    result_photos,
    room_troubles,
    status_pushes,
    unheard,
    unknown_holidays,
    unsent,
)
from storage.cases import chores
from storage.mail import inbox, outbox

log = structlog.get_logger(__name__)

_CHORES_KEPT = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Job:
    """One kind of work.

    Attributes:
        name: for the log.
        due: gives the ids of what is due now.
        do: does one of them, looking again whether it is still due.
        at_any_hour: whether it cannot wait until people are awake.
    """

    name: str
    due: Callable[[Desk], Awaitable[Sequence[int]]]
    do: Callable[[Desk, int], Awaitable[None]]
    at_any_hour: bool = False


TICKS: tuple[Job, ...] = (
    Job("emergencies passed on", alarms.moved, alarms.call_new_people, at_any_hour=True),
    Job("emergencies nobody took", alarms.unanswered, alarms.call_again, at_any_hour=True),
    Job("unsent emergencies", unsent.waiting, unsent.ask, at_any_hour=True),
    Job("emergencies never sent", unsent.unanswered, unsent.pass_on, at_any_hour=True),
    Job("rooms", room_troubles.untold, room_troubles.attend),
    Job("unheard letters", unheard.waiting, unheard.repeat, at_any_hour=True),
    Job("end silences", closings.silences, closings.end_silence),
    Job("closing notices", closings.endings, closings.notify_ending),
    Job("broken promises", closings.broken_promises, closings.own_up),
    Job("result photos", result_photos.unchecked, result_photos.check),
    Job("follow-ups", follow_ups.asking, follow_ups.ask),
    Job("status pushes", status_pushes.citizens_due, status_pushes.push),
    Job("passed on", allotting.passed_on, allotting.allot_passed_on),
    Job("ladder of reminders", ladder.reports_due, ladder.remind),
    Job("broken steps", promises.morning_due, promises.tell),
    Job("morning digests", mornings.mornings_due, mornings.write_mornings),
    Job("coordinators' digest", overviews.coordination_due, overviews.write_coordination),
    Job("leaders' week", overviews.week_due, overviews.write_week),
    Job("week's thanks", notes.notes_due, notes.write_notes),
    Job("restricted cards", restricted_cards.unhung, restricted_cards.hang),
    Job("words of blocked citizens", blocks.untold, blocks.tell_digest),
    Job("draft reminders", drafts.forgotten, drafts.remind),
    Job("words that wait", drafts.unheard, drafts.ask_again),
)
"""In this order: a report that closes, or is owned up to as overdue, needs no status push any more.

What did not reach an officer may be an emergency; all other letters to her wait for her hours by themselves.
"""


_KEEP_UNREAD = timedelta(days=30)
"""How long a message that no program could read is kept for a person to look at."""


async def _purge_inbox(desk: Desk, keep: timedelta) -> int:
    unread = max(keep, _KEEP_UNREAD)
    return await inbox.purge(desk.database, desk.clock() - keep, desk.clock() - unread)


async def _purge_outbox(desk: Desk, keep: timedelta) -> int:
    return await outbox.purge(desk.database, desk.clock() - keep)


async def _forget_the_long_gone(desk: Desk, _: timedelta) -> int:
    return await retention.forget_the_long_gone(desk)


async def _drop_abandoned_files(desk: Desk, _: timedelta) -> int:
    return await retention.drop_abandoned_files(desk)


async def _fade_conversations(desk: Desk, _: timedelta) -> int:
    return await retention.fade_conversations(desk)


async def _forget_fingerprints(desk: Desk, _: timedelta) -> int:
    return await retention.forget_fingerprints(desk)


async def _forget_last_letters(desk: Desk, _: timedelta) -> int:
    return await retention.forget_last_letters(desk)


async def _drop_made_files(desk: Desk, _: timedelta) -> int:
    return await made_files.drop_sent(desk)


async def _make_searchable(desk: Desk, _: timedelta) -> int:
    return await searchable.make_all_searchable(desk)


async def _make_findable(desk: Desk, _: timedelta) -> int:
    return await alike.make_all_findable(desk)


async def _forget_chores(desk: Desk, _: timedelta) -> int:
    return await chores.purge(desk.database, desk.clock() - _CHORES_KEPT)


async def _look_at_the_holidays(desk: Desk, _: timedelta) -> int:
    """How many years in which we promise days have no known holidays; logged each night, to be seen."""
    unknown = await unknown_holidays.tell(desk)
    for year in unknown:
        log.warning("holidays unknown", year=year, hint="wadul check says what to do")
    return len(unknown)


NIGHTLY: Mapping[str, Callable[[Desk, timedelta], Awaitable[int]]] = {
    "purge inbox": _purge_inbox,
    "purge outbox": _purge_outbox,
    "forget the long gone": _forget_the_long_gone,
    "drop abandoned files": _drop_abandoned_files,
    "forget last letters": _forget_last_letters,
    "forget fingerprints": _forget_fingerprints,
    "fade conversations": _fade_conversations,
    "forget chores": _forget_chores,
    "drop made files": _drop_made_files,
    "make findable": _make_findable,
    "make searchable": _make_searchable,
    "look at the holidays": _look_at_the_holidays,
}
"""Once a night: handled raw messages and sent letters lose their words, and people long gone their names."""
