"""An officer changed what she had written: before it left it is changed, afterwards a correction follows.

Only messages that are known to have become an answer count: a changed note stays a note, and words between
colleagues stay theirs.
"""

from datetime import timedelta

from complaints.errors import Invalid, NotAllowed
from complaints.lifecycle import FINAL, Action, State
from complaints.undoing import what_counts
from handlers.callbacks import Press
from handlers.desk.casework.answering.held import answer, flaws_of
from handlers.desk.casework.answering.notes import NOTE_SIGN, note
from handlers.desk.casework.deeds.acts import Doing, do
from handlers.desk.casework.deeds.undo import confirm, take_back
from handlers.desk.casework.turns.memory import Held, recall
from handlers.desk.casework.turns.turn import StaffWrote, Turn, begin, report_for
from handlers.desk.desk import Desk
from storage import deeds, reports
from storage.inbox import UpdateRef
from storage.tables import Report, ReportEvent, StaffDeed

WITHIN = timedelta(hours=48)
"""Later a change is a new thought, and deserves a message of its own."""
_SAID = frozenset({Action.ANSWER, Action.RESULT, Action.ASK})


async def edited(desk: Desk, ref: UpdateRef, wrote: StaffWrote) -> None:
    """Do what the change means; a change of any other message is none of our business.

    Raises:
        DeskError: it cannot be done any more.
    """
    async with desk.work(ref) as work:
        chat, message = wrote.member.chat_id, wrote.message_id
        deed = await deeds.of_message(work.session, chat, message)
        turn = await begin(work, wrote.member, message)
        if deed is not None:
            report = await report_for(turn, deed.report_id)
            await _change(turn, report, deed, wrote)
        else:
            await _improve(turn, wrote)


async def _improve(turn: Turn, wrote: StaffWrote) -> None:
    """What is held because something about it was asked was written anew: that is the improvement."""
    memory = await recall(turn)
    for place, held in memory.held.items():
        if held.message_id == wrote.message_id and wrote.words:
            report = await report_for(turn, int(place.partition(":")[0]))
            if wrote.words.startswith(NOTE_SIGN):
                await note(turn, report, wrote)
            else:
                await answer(turn, report, wrote, Press(held.act, report.id or 0, report.version))
            return


async def _change(turn: Turn, report: Report, deed: StaffDeed, wrote: StaffWrote) -> None:
    history = what_counts(await reports.history(turn.work.session, deed.report_id))
    said = next((one for one in history if one.version == deed.version), None)
    if said is None or said.action not in _SAID or not wrote.words or wrote.words == said.text:
        return
    waits = turn.work.now < deed.until
    if wrote.words.startswith(NOTE_SIGN):
        await _make_a_note(turn, report, deed, wrote, waits=waits)
        return
    _refuse_unreasonable(turn, report, deed)
    act = "result" if said.action == Action.RESULT else "answer"
    if said.action != Action.ASK and await flaws_of(turn, report, Held(act, wrote.words, _files(said))):
        raise Invalid("staff-error-correction-flawed", field="answer")
    if waits:
        await _say_instead(turn, report, deed, said, wrote)
    else:
        await _correct(turn, report, deed, wrote)


def _refuse_unreasonable(turn: Turn, report: Report, deed: StaffDeed) -> None:
    if deed.corrected_at is not None:
        raise NotAllowed("staff-error-corrected-once")
    if turn.work.now - deed.at > WITHIN or State(report.state) in FINAL:
        raise NotAllowed("staff-error-too-late-to-correct")


async def _say_instead(
    turn: Turn, report: Report, deed: StaffDeed, said: ReportEvent, wrote: StaffWrote
) -> None:
    """Nobody has read the old words: they are taken back, and the same is done with the new ones."""
    await take_back(turn, report, deed)
    doing = Doing(
        action=Action(said.action),
        words=wrote.words,
        files=tuple(_files(said)),
        message_id=wrote.message_id,
    )
    await confirm(turn, report, await do(turn, report, doing), "staff-changed")


async def _correct(turn: Turn, report: Report, deed: StaffDeed, wrote: StaffWrote) -> None:
    """The old words were read: the right ones follow, once."""
    deed.corrected_at = turn.work.now
    turn.work.session.add(deed)
    data = {"corrects": deed.version}
    doing = Doing(action=Action.ANSWER, words=wrote.words, data=data, push="push-correction")
    await confirm(turn, report, await do(turn, report, doing), "staff-corrected")


async def _make_a_note(
    turn: Turn, report: Report, deed: StaffDeed, wrote: StaffWrote, *, waits: bool
) -> None:
    """It was meant for colleagues: before it left it never was an answer; nothing calls it back later."""
    if not waits:
        raise NotAllowed("staff-error-undo-late")
    await take_back(turn, report, deed)
    await note(turn, report, wrote)


def _files(said: ReportEvent) -> list[int]:
    return [number for number in said.data.get("attachments") or () if isinstance(number, int)]
