"""When digests are due, and the names under which the desk remembers that they were written."""

from datetime import date, datetime, time

from complaints.working_days import ONE_DAY
from handlers.desk.desk import Desk
from storage.cases import chores

MORNING, NOTE_AT = time(7, 30), time(15, 0)
"""Local times of the morning's digests, and of the week's note of thanks."""
_TOO_LATE = time(16, 0)
"""A digest that was not written by then, because the machine was off, helps nobody any more."""
_FRIDAY = 4


async def due(desk: Desk, name: str, day: date | None) -> list[int]:
    """`[0]` where the chore of that name and day is still to be done, else nothing."""
    if day is None:
        return []
    async with desk.database.reading() as session:
        return [0] if await chores.undone(session, [key_of(name, day)]) else []


def key_of(name: str, day: date) -> str:
    """The name of a chore of one day."""
    return f"{name}:{day.isoformat()}"


def this_morning(desk: Desk) -> date | None:
    """Today, between the time of the morning's digests and the end of the day; None on a day off."""
    local = _local(desk)
    in_time = MORNING <= local.time() < _TOO_LATE
    return local.date() if in_time and desk.calendar.is_working(local.date()) else None


def first_morning_of_week(desk: Desk) -> date | None:
    """Like `this_morning`, but only on the first working day of the week."""
    day = this_morning(desk)
    if day is None or any(
        desk.calendar.is_working(day - ONE_DAY * back) for back in range(1, day.weekday() + 1)
    ):
        return None
    return day


def end_of_week(desk: Desk) -> date | None:
    """Today, from the time of the week's note on, if it is the last working day of the week."""
    local = _local(desk)
    day = local.date()
    if local.time() < NOTE_AT or not desk.calendar.is_working(day):
        return None
    rest = range(1, _FRIDAY - day.weekday() + 1)
    return None if any(desk.calendar.is_working(day + ONE_DAY * ahead) for ahead in rest) else day


def _local(desk: Desk) -> datetime:
    return desk.clock().astimezone(desk.zone)
