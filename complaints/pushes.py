"""When a citizen hears from the desk unasked: status pushes, the notice before a report closes."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from complaints.lifecycle import PUSHED, State

if TYPE_CHECKING:
    from datetime import date, tzinfo

    from complaints.service_levels import Rules
    from complaints.working_days import WorkCalendar


_BEFORE_REST = timedelta(minutes=30)
"""From then on no push is planned, so that one that is a moment late still comes on its own day."""


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


def on_working_day(
    moment: datetime, calendar: WorkCalendar, *, zone: tzinfo, waking: tuple[time, time]
) -> datetime:
    """The first moment in waking hours of a working day, not before `moment`; aware, in UTC.

    Raises:
        MissingHolidays: that day lies in a year without holiday data.
    """
    awake = in_waking_hours(moment, zone, *waking)
    day = awake.astimezone(zone).date()
    if calendar.is_working(day):
        return awake
    return datetime.combine(calendar.next_working(day), waking[0], zone).astimezone(UTC)


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
        now: the present moment; what fell due while the machine was off is due at the next moment at which
            people are awake on a working day.

    Returns:
        An aware moment in UTC within waking hours of a working day, and not in their last half hour unless
        `now` is; None when the report is over.

    Raises:
        MissingHolidays: the next day lies in a year without holiday data.
    """
    if state not in PUSHED:
        return None
    heard = (last or now).astimezone(zone)
    day = calendar.add(heard.date(), rules.push_interval(state))
    due, begin, rest = (datetime.combine(day, hour, zone) for hour in (heard.time(), *rules.waking))
    if due < rest:
        due = min(due, max(begin, rest - _BEFORE_REST))
    return on_working_day(max(due, now), calendar, zone=zone, waking=rules.waking)


def close_notice_due(respond_by: date, rules: Rules, calendar: WorkCalendar, *, today: date) -> bool:
    """Whether the citizen must now be told that her report will close by itself."""
    return rules.close_notice_on(respond_by, calendar) <= today <= respond_by
