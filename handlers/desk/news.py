"""What an officer has told the citizen before her first answer: news is none, but she has read it.

Whoever was written to ("we have been there, a part is missing") must not read that nobody has answered.
"""

from complaints.casework.undoing import what_counts
from complaints.lifecycle import Action
from handlers.desk.desk import Work
from storage.cases import reports
from storage.tables import Report


async def only_news_came(work: Work, report: Report) -> bool:
    """Whether an officer's words have reached her, and none of them was an answer yet."""
    if report.first_answer_at is not None:
        return False
    history = what_counts(await reports.history(work.session, report.id or 0))
    return any(one.action == Action.PROGRESS and one.text for one in history)
