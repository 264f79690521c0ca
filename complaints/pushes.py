"""When somebody hears from the desk unasked: status pushes, reminders, the notice before a report closes."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from complaints.lifecycle import PUSHED, State

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, tzinfo

    from complaints.service_levels import Rules
    from complaints.working_days import WorkCalendar


def in_waking_hours(moment: datetime, zone: tzinfo, start: time, end: time) -> datetime:
    """The moment itself if it lies in waking hours, else the next one at which they begin.

    Args:
        moment: aware.
        zone: of the city.
        start: local time at which messages may begin.
        end: local time from which they rest.

    Returns:
        An aware moment in UTC, not before `moment`.
    """
    local = moment.astimezone(zone)
    if start <= local.time() < end:
        return moment.astimezone(UTC)
    day = local.date() if local.time() < start else local.date() + timedelta(days=1)
    return datetime.combine(day, start, zone).astimezone(UTC)


def next_update(
    last: datetime | None, state: State, rules: Rules, calendar: WorkCalendar, *, zone: tzinfo, now: datetime
) -> datetime | None:
    """When the citizen hears from us again though nothing changes.

    Args:
        last: when she last heard of this report; None if never.
        state: where the report is.
        rules: the version it was registered under.
        calendar: the city's working days.
        zone: of the city.
        now: the present moment; what fell due while the machine was off is due at the next waking moment.

    Returns:
        An aware moment in UTC within waking hours; None when the report is over.

    Raises:
        MissingHolidays: the next day lies in a year without holiday data.
    """
    if state not in PUSHED:
        return None
    heard = (last or now).astimezone(zone)
    day = calendar.add(heard.date(), rules.push_interval(state))
    due = datetime.combine(day, heard.timetz().replace(tzinfo=None), zone)
    return in_waking_hours(max(due, now), zone, *rules.waking)


def staff_reminder_due(
    registered_on: date,
    finish_by: date,
    rules: Rules,
    calendar: WorkCalendar,
    *,
    today: date,
    sent: Sequence[float],
) -> float | None:
    """The part of the time (0.5, 0.8, 1.0 ...) staff must be reminded of today, or None.

    Only the highest one that is due and not sent yet: after days off only what is still true is said.

    Args:
        registered_on: local day of registration.
        finish_by: the deadline, pauses included.
        rules: the version the report was registered under.
        calendar: the city's working days.
        today: the local day.
        sent: the parts already reminded of.
    """
    reached = [part for part, day in rules.reminders_on(registered_on, finish_by, calendar) if day <= today]
    top = max(reached, default=None)
    return None if top is None or any(part >= top for part in sent) else top


def close_notice_due(respond_by: date, rules: Rules, calendar: WorkCalendar, *, today: date) -> bool:
    """Whether the citizen must now be told that her report will close by itself."""
    return rules.close_notice_on(respond_by, calendar) <= today <= respond_by


def draft_reminder_at(touched: datetime, rules: Rules, zone: tzinfo) -> datetime:
    """When to remind of a conversation left half-finished: days later, in waking hours (UTC)."""
    return in_waking_hours(touched + timedelta(days=rules.draft_reminder_after_days), zone, *rules.waking)
