"""One deed of an officer, done and told: the report moves, the card shows it, the citizen hears of it.

What puts words or decisions before a citizen is held back for a moment (`Desk.undo`), so that the officer can
still take it back; everything else is told at once.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from complaints.lifecycle import Act, Action
from handlers.desk.acts import Deed, perform
from handlers.desk.casework.deeds import snapshots
from handlers.desk.casework.turns.turn import Turn
from handlers.desk.citizen_letters import tell
from handlers.desk.conversation.heard import File
from handlers.desk.conversation.presses import buttons_of
from storage.cases import deeds, reports
from storage.files import attachments
from storage.letters import BotName
from storage.people import citizens
from storage.tables import Attachment, Report, StaffDeed

HELD = frozenset(
    {
        Action.ANSWER,
        Action.RESULT,
        Action.ASK,
        Action.TRANSFER,
        Action.SCHEDULE,
        Action.OUTSIDE,
        Action.MERGE,
        Action.ARCHIVE,
    }
)
"""What is worth a second thought. Taking a report, or handing it back, is told within a second."""
_PURPOSES = {Action.ASK: "question", Action.RESULT: "result", Action.ANSWER: "answer"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Doing:
    """What an officer does.

    Attributes:
        action: which step.
        seen: the version her button or prompt carried; None where it does not matter what came between.
        words: hers, for the citizen and the history.
        files: ids of attachments, for the citizen.
        data: further facts for the history.
        department: where a transfer leads.
        officer: whom it is assigned to.
        push: key of the text for the citizen, by default the one of the action.
        body: the body outside the city that the text names.
        sets: values of the report's row that go with it, such as its kind of problem after a transfer.
        told: the words for the citizen where they are not the ones for the history.
        message_id: the officer's own message, so that an edit of it finds the deed; by default the one that
            she has just written.
    """

    action: Action
    seen: int | None = None
    words: str = ""
    files: tuple[int, ...] = ()
    data: Mapping[str, Any] = field(default_factory=dict)
    department: str | None = None
    officer: int | None = None
    push: str = ""
    body: str = ""
    sets: Mapping[str, Any] = field(default_factory=dict)
    told: str = ""
    message_id: int | None = None


async def do(turn: Turn, report: Report, doing: Doing) -> StaffDeed:
    """Do it, and write the letter that tells the citizen.

    Raises:
        Outdated: a colleague was first.
        NotAllowed, Invalid: the rules forbid it.
    """
    before = snapshots.taken(report)
    for name, value in doing.sets.items():
        setattr(report, name, value)
    act = Act(doing.action, turn.role, turn.officer_id, doing.department, doing.officer)
    data = {**doing.data, "attachments": list(doing.files)} if doing.files else dict(doing.data)
    if report.category != before["category"]:  # figures of a past day must know what it was then
        data |= {"category_from": before["category"], "category_to": report.category}
    seen = await _seen(turn, report, doing.seen)
    await perform(turn.work, report, Deed(act=act, text=doing.words or None, data=data, seen=seen))
    deed = StaffDeed(
        report_id=report.id or 0,
        version=report.version,
        officer_id=turn.officer_id,
        at=turn.work.now,
        until=await _leaves_at(turn, report, doing.action),
        chat_id=turn.member.chat_id,
        message_id=doing.message_id or (turn.message_id if turn.callback_id is None else None),
        before=before,
    )
    deed.letters = await _tell(turn, report, doing, deed.until)
    return await deeds.add(turn.work.session, deed)


async def citizens_language(turn: Turn, report: Report) -> str:
    """The language she reads."""
    citizen = await citizens.by_id(turn.work.session, report.citizen_id)
    return citizen.language if citizen else turn.desk.language


async def take_in(turn: Turn, report: Report, file: File | None) -> tuple[int, ...]:
    """Write down a file that an officer sent; its id, if there is one."""
    if file is None:
        return ()
    row = await attachments.add(
        turn.work.session,
        Attachment(
            officer_id=turn.officer_id,
            report_id=report.id,
            kind=file.kind,
            received_by=BotName.STAFF,
            file_ids={str(BotName.STAFF): file.file_id},
            file_unique_id=file.unique_id,
            mime=file.mime,
            size=file.size,
            created_at=turn.work.now,
        ),
    )
    return (row.id,) if row.id is not None else ()


async def _tell(turn: Turn, report: Report, doing: Doing, until: datetime) -> list[int]:
    return await tell(
        turn.work,
        report,
        _push_of(turn, report, doing),
        purpose=_PURPOSES.get(doing.action, "update"),
        buttons=buttons_of,
        attachments=doing.files,
        not_before=until if until > turn.work.now else None,
        text=doing.told or doing.words,
        body=doing.body,
    )


def _push_of(turn: Turn, report: Report, doing: Doing) -> str:
    key = doing.push or f"push-{doing.action.replace('_', '-')}"
    if key != "push-take":
        return key
    # Her first answer is not promised to her a second time, and not for a day that has passed.
    if report.first_answer_at is not None:
        return "push-take-again"
    return "push-take-late" if report.answer_by < turn.work.today else key


async def _leaves_at(turn: Turn, report: Report, action: Action) -> datetime:
    """When its letter leaves: after a while, or at once, but never before what is still held."""
    now = turn.work.now
    waiting = await deeds.held(turn.work.session, report.id or 0, now)
    own = now + turn.desk.undo if action in HELD else now
    return max(own, waiting.until) if waiting else own


async def _seen(turn: Turn, report: Report, version: int | None) -> int | None:
    """Nobody is outdated by herself: the card may still show what it was before her own last press."""
    if version is None or version >= report.version:
        return version
    since = [
        event
        for event in await reports.history(turn.work.session, report.id or 0)
        if event.version > version and event.officer_id is not None
    ]
    return version if any(event.officer_id != turn.officer_id for event in since) else None
