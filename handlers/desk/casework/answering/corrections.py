"""What was wrong has been read: the citizen gets a correction, once, when the officer says so."""

from datetime import timedelta

from complaints.casework.answers import Flaw
from complaints.casework.undoing import what_counts
from complaints.errors import Invalid, NotAllowed
from complaints.lifecycle import FINAL, Action, State
from handlers.callbacks import Press
from handlers.desk.casework.answering.looking_over import flaws_of
from handlers.desk.casework.deeds.acts import do
from handlers.desk.casework.deeds.doing import Doing
from handlers.desk.casework.deeds.undo import confirm
from handlers.desk.casework.turns.asking import ask_below
from handlers.desk.casework.turns.heard import StaffWrote
from handlers.desk.casework.turns.memory import Held, place_of, recall, remember
from handlers.desk.casework.turns.turn import Turn
from storage.cases import deeds, reports
from storage.tables import Report, StaffDeed

CORRECT = "correct"
"""The press that sends it, and what a reply to the question does; the version is that of the deed."""
CORRECTS = "corrects"
"""Under this name the history says which version a correction is of."""
WITHIN = timedelta(hours=48)
"""Later a change is a new thought, and deserves a message of its own."""
_KNOWN = frozenset({Flaw.OTHER_OFFICE})
"""What she was asked about when she sent the old words."""


async def offer(turn: Turn, report: Report, deed: StaffDeed, letter: Held) -> None:
    """Say kindly that the citizen has read the old words; the new ones are one press away from her.

    Args:
        turn: the author's.
        report: of which report.
        deed: what was said.
        letter: the new words, with the files that went with the old ones.

    Raises:
        NotAllowed: it was corrected before, or it is too late.
        Invalid: the new words are dull.
    """
    await _refuse_unreasonable(turn, report, deed)
    await refuse_flawed(turn, report, letter)
    memory, place = await recall(turn), place_of(report.id, CORRECT)
    asked = place in memory.held and memory.held[place].message_id == letter.message_id
    memory.held[place] = letter
    await remember(turn, memory)
    if not asked:  # one question is enough, however often she polishes her words
        press = Press(CORRECT, report.id or 0, deed.version)
        button = turn.button("staff-button-correct", press)
        text = turn.html("staff-already-read", code=report.code)
        await ask_below(turn, report, text, press, ((button,),))


async def send_correction(turn: Turn, report: Report, wish: Press) -> None:
    """The words as she changed them last.

    Raises:
        Invalid: there are none of hers.
        NotAllowed: it was corrected before, or it is too late.
    """
    memory = await recall(turn)
    letter = memory.held.pop(place_of(report.id, CORRECT), None)
    if letter is None:
        raise Invalid("staff-error-nothing-held", field="answer")
    await remember(turn, memory)
    deed = await _correct(turn, report, wish.version, letter.words)
    await confirm(turn, report, deed, "staff-corrected", in_place=True)
    await turn.toast("staff-toast-sent")


async def correct_with_words(turn: Turn, report: Report, wrote: StaffWrote, prompt: Press) -> None:
    """A reply to the question: these words are the correction.

    Raises:
        Invalid: there are none, or they are dull.
        NotAllowed: it was corrected before, or it is too late.
    """
    if not wrote.words:
        raise Invalid("staff-error-empty", field="words")
    memory = await recall(turn)
    before = memory.held.pop(place_of(report.id, CORRECT), None)
    act = before.act if before else "answer"
    await refuse_flawed(turn, report, Held(act, wrote.words))
    await remember(turn, memory)
    deed = await _correct(turn, report, prompt.version, wrote.words)
    await confirm(turn, report, deed, "staff-corrected")


async def _correct(turn: Turn, report: Report, version: int, words: str) -> StaffDeed:
    deed = await deeds.of_version(turn.work.session, report.id or 0, version)
    if deed is None or deed.undone_at is not None:
        raise Invalid("error-old-button", field="button")
    said = await _refuse_unreasonable(turn, report, deed)
    # A question stays one, or putting it right would pass for the answer that is owed.
    action = Action.ASK if said == Action.ASK else Action.ANSWER
    data = {CORRECTS: deed.version}
    return await do(turn, report, Doing(action=action, words=words, data=data, push="push-correction"))


async def refuse_flawed(turn: Turn, report: Report, letter: Held) -> None:
    """New words that take the place of others are not queried: she is told what they lack.

    Raises:
        Invalid: something seems wrong with them.
    """
    if set(await flaws_of(turn, report, letter)) - _KNOWN:
        key = "staff-error-correction-no-question" if letter.act == "ask" else "staff-error-correction-flawed"
        raise Invalid(key, field="answer")


async def _refuse_unreasonable(turn: Turn, report: Report, deed: StaffDeed) -> str:
    """What it was that she wants to correct, unless it cannot be corrected any more."""
    history = what_counts(await reports.history(turn.work.session, deed.report_id))
    if any(event.data.get(CORRECTS) == deed.version for event in history):
        raise NotAllowed("staff-error-corrected-once")
    if State(report.state) in FINAL:  # a reply would be refused too: say so, and who can open it again
        raise NotAllowed("error-not-in-this-state", state=report.state, action=Action.ANSWER.value)
    if turn.work.now - deed.at > WITHIN:
        raise NotAllowed("staff-error-too-late-to-correct")
    said = next((one.action for one in history if one.version == deed.version), "")
    answered = report.state != State.WAITING_CITIZEN and not turn.helps(report)
    if said == Action.ASK and answered:  # asking again would stop the days again, for a slip of the pen
        raise NotAllowed("staff-error-asked-answered")
    return said
