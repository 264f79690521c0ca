"""How a report's row stood before an act, as facts that can be kept and put back."""

from datetime import date, datetime
from typing import Any

from storage.tables import Report

_PLAIN = (
    "state",
    "department",
    "category",
    "officer_id",
    "transfers",
    "outside_body",
    "plan_reason",
    "plan_loose",
    "merged_into",
)
_DAYS = (
    "verify_by",
    "answer_by",
    "finish_by",
    "respond_by",
    "planned_on",
    "paused_on",
    "follow_up_on",
    "reminded_on",
)
_MOMENTS = (
    "first_answer_at",
    "result_at",
    "closed_at",
    "last_update_at",
    "next_update_at",
    "next_reminder_at",
)


def taken(report: Report) -> dict[str, Any]:
    """Everything that an act may change, fit for JSON."""
    facts: dict[str, Any] = {name: getattr(report, name) for name in _PLAIN}
    for name in (*_DAYS, *_MOMENTS):
        value: date | datetime | None = getattr(report, name)
        facts[name] = None if value is None else value.isoformat()
    return facts


def put_back(report: Report, facts: dict[str, Any]) -> None:
    """Let the row stand as it stood; its version only ever rises."""
    for name in _PLAIN:
        setattr(report, name, facts.get(name))  # a deed of before an update may not know the newest
    for name in _DAYS:
        setattr(report, name, None if facts[name] is None else date.fromisoformat(facts[name]))
    for name in _MOMENTS:
        setattr(report, name, None if facts[name] is None else datetime.fromisoformat(facts[name]))
