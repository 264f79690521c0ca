"""Which report a coordinator speaks of, and whether she may: in private she sees restricted ones too."""

from complaints.errors import NotFound
from complaints.people import Power, may
from complaints.privacy import is_restricted
from handlers.desk.casework.turns.turn import Turn, is_shown
from storage.cases import cards, reports
from storage.letters import BotName
from storage.people import citizens
from storage.tables import Citizen, Report


async def report_meant(turn: Turn, code: str | None, reply_to: int | None = None) -> Report:
    """The report with that code, or the one of the message replied to.

    Raises:
        NotFound: there is none, or it is not for the eyes of whoever asks, here.
    """
    report = None
    if code is not None:
        report = await reports.by_code(turn.work.session, code)
    elif reply_to is not None:
        link = await cards.link_of_message(turn.work.session, BotName.STAFF, turn.member.chat_id, reply_to)
        report = await reports.by_id(turn.work.session, link.report_id) if link else None
    if report is None or not sees(turn, report):
        raise NotFound("staff-error-no-report")
    return report


def sees(turn: Turn, report: Report) -> bool:
    """Whether a report may be spoken of here: in its own room, and with a coordinator alone."""
    if turn.member.private and is_restricted(report.privacy, report.kind):
        return may(turn.role, Power.SEE_RESTRICTED)
    return turn.member.private or is_shown(turn, report)


async def citizen_of(turn: Turn, report: Report) -> Citizen:
    """Who filed it.

    Raises:
        NotFound: she was erased; nobody knows any more.
    """
    citizen = await citizens.by_id(turn.work.session, report.citizen_id)
    if citizen is None or citizen.telegram_id <= 0:
        raise NotFound("staff-error-erased")
    return citizen
