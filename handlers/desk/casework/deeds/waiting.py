"""What an officer did a moment ago and nobody has read yet: it may still be joined, changed or replaced."""

from complaints.lifecycle import Action
from handlers.desk.casework.turns.turn import Turn
from storage.cases import deeds, reports
from storage.tables import Report, ReportEvent, StaffDeed


async def hers_waiting(turn: Turn, report: Report, action: Action) -> tuple[StaffDeed, ReportEvent] | None:
    """The newest deed of a report that still waits, with its entry, if it is hers and that was it."""
    deed = await deeds.held(turn.work.session, report.id or 0, turn.work.now)
    if deed is None or deed.officer_id != turn.officer_id:
        return None
    history = await reports.history(turn.work.session, report.id or 0)
    done = next((one for one in history if one.version == deed.version), None)
    return (deed, done) if done is not None and done.action == action else None
