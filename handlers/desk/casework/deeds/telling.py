"""Who hears of an officer's deed: the citizens, and the colleague whose report it is."""

from datetime import datetime

from complaints.casework.addressees import without_private_numbers
from complaints.lifecycle import Action
from complaints.people import Role
from complaints.privacy import cut
from handlers.desk.casework.deeds.doing import HELD, Doing
from handlers.desk.casework.turns.turn import Turn
from handlers.desk.citizen_letters import tell
from handlers.desk.conversation.presses import buttons_of
from handlers.desk.staff_letters import tell_officer
from storage.people import citizens, officers
from storage.tables import Report

_PURPOSES = {Action.ASK: "question", Action.RESULT: "result", Action.ANSWER: "answer"}
_SPOKEN = frozenset(_PURPOSES)
_TOLD_TO_THE_HOLDER = HELD | {Action.HAND_BACK, Action.PROGRESS}
_SHOWN_TO_THE_HOLDER = 300


async def citizens_language(turn: Turn, report: Report) -> str:
    """The language she reads."""
    citizen = await citizens.by_id(turn.work.session, report.citizen_id)
    return citizen.language if citizen else turn.desk.language


async def tell_citizens(turn: Turn, report: Report, doing: Doing, until: datetime) -> list[int]:
    """Write to her, and to whoever follows the report; a letter of another department says whose it is."""
    office = turn.desk.catalogue.departments.get(_speaks_for(turn, report, doing.action))
    words = doing.told or doing.words
    if doing.action not in _SPOKEN:  # those are looked over before; here a number slips in unseen
        words = without_private_numbers(words)
    return await tell(
        turn.work,
        report,
        _push_of(turn, report, doing),
        purpose=_PURPOSES.get(doing.action, "update"),
        buttons=buttons_of,
        attachments=doing.files,
        not_before=until if until > turn.work.now else None,
        text=words,
        body=doing.body,
        department=office.called if office else report.department,
    )


async def tell_holder(
    turn: Turn, report: Report, doing: Doing, holder_id: int | None, until: datetime
) -> list[int]:
    """Whoever has the report hears what a colleague did with it."""
    if holder_id in {None, turn.officer_id} or doing.action not in _TOLD_TO_THE_HOLDER:
        return []
    holder = await officers.by_id(turn.work.session, holder_id or 0)
    if holder is None or holder.removed_at is not None:
        return []
    act = f"card-act-{doing.action.replace('_', '-')}"
    plain = f"{act}-plain"
    told = turn.html(
        "staff-colleague-acted",
        who=turn.officer.name,
        code=report.code,
        action=turn.words(plain if turn.desk.texts.has(plain) else act),
        words=cut(doing.words, _SHOWN_TO_THE_HOLDER),
    )
    held = until if until > turn.work.now else None
    return await tell_officer(turn.work, holder, told, report=report, not_before=held)


def _speaks_for(turn: Turn, report: Report, action: Action) -> str:
    """In whose name it goes out: words in her own office's, a step in that of whoever has the report."""
    if action not in _SPOKEN:
        return report.department
    coordinates = turn.role is Role.COORDINATOR
    return turn.officer.department or (turn.desk.catalogue.coordinator if coordinates else report.department)


def _push_of(turn: Turn, report: Report, doing: Doing) -> str:
    key = doing.push or f"push-{doing.action.replace('_', '-')}"
    if key == "push-ask" and turn.helps(report):
        return "push-ask-helping"
    if key != "push-take":
        return key
    # Her first answer is not promised to her a second time, and not for a day that has passed.
    if report.first_answer_at is not None:
        return "push-take-again"
    return "push-take-late" if report.answer_by < turn.work.today else key
