"""An answer, a result or a question leaves for the citizen."""

from complaints.lifecycle import Action
from handlers.desk.casework.deeds.acts import do
from handlers.desk.casework.deeds.doing import Doing
from handlers.desk.casework.deeds.telling import citizens_language
from handlers.desk.casework.deeds.undo import confirm
from handlers.desk.casework.turns.meaning import settle
from handlers.desk.casework.turns.memory import Held, StaffMemory
from handlers.desk.casework.turns.turn import Turn
from storage.cases import duplicates
from storage.tables import Report

SAID = {"answer": Action.ANSWER, "result": Action.RESULT, "ask": Action.ASK}
"""What an officer says to the citizen, by the press that stands for it."""
_RECEIPTS = {"answer": "staff-sent-answer", "result": "staff-sent-result", "ask": "staff-asked"}


async def send_and_confirm(
    turn: Turn, report: Report, memory: StaffMemory, letter: Held, *, in_place: bool = False
) -> None:
    """Send it, and tell her that, and to how many; her next reply is an answer again.

    Args:
        turn: the author's.
        report: what it is about.
        memory: what is remembered of her; the caller writes it down.
        letter: what leaves.
        in_place: whether the message whose button was pressed becomes the receipt.
    """
    words, wordless = letter.words, letter.act == "answer" and not letter.words
    if not words:
        words = turn.desk.texts.plain(await citizens_language(turn, report), "push-see-files")
    doing = Doing(
        action=SAID[letter.act],
        words=words,
        files=tuple(letter.files),
        message_id=letter.message_id or None,
        chat_id=letter.chat_id or None,
        wordless=wordless,
    )
    deed = await do(turn, report, doing)
    settle(memory, report)
    readers = 1 + len(await duplicates.followers(turn.work.session, report.id or 0))
    key = _RECEIPTS[letter.act]
    if letter.act == "ask" and turn.helps(report):
        key = "staff-asked-helping"
    elif wordless and report.first_answer_at is None and not turn.helps(report):
        key = "staff-sent-photo"
    await confirm(turn, report, deed, key, in_place=in_place, readers=readers)
