"""Notes between colleagues: they never become part of what citizens can see."""

from complaints.errors import Invalid
from complaints.people import Power, require
from handlers.desk.casework.turns.heard import StaffWrote
from handlers.desk.casework.turns.turn import Turn
from handlers.desk.searchable import NOTE, make_searchable
from storage.care import audit
from storage.tables import Report

NOTE_SIGN = "//"
NOTED = "noted"
"""The purpose of a receipt for a note: what is replied to it goes on among colleagues."""


async def note(turn: Turn, report: Report, wrote: StaffWrote) -> None:
    """A reply that begins with "//" is for colleagues: it never becomes part of what citizens can see.

    It is kept apart from the history of the report, so that no text for a citizen can ever hold it.
    """
    words = wrote.words.removeprefix(NOTE_SIGN).strip()
    if not words:
        raise Invalid("staff-error-empty", field="note")
    await keep(turn, report, words)
    await turn.say(turn.html("staff-noted", code=report.code), report=report, purpose=NOTED)


async def keep(turn: Turn, report: Report, words: str) -> None:
    """Write a note down.

    Raises:
        NotAllowed: her role keeps no notes.
    """
    require(turn.role, Power.NOTE)
    await audit.note(
        turn.work.session,
        f"officer:{turn.officer_id}",
        NOTE,
        f"report:{report.id}",
        None,
        {"text": words},
        turn.work.now,
    )
    await make_searchable(turn.work, report)
