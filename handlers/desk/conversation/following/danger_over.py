"""A filed emergency that is over, or given up: whoever was called hears of it at once, under its card."""

from collections.abc import Sequence

from complaints.lifecycle import STAFF_TURN
from handlers.desk.conversation.following.belonging import talks_about
from handlers.desk.conversation.following.outcomes import add, ask_whether_to_close
from handlers.desk.conversation.following.taking_back import ask_whether_to_withdraw
from handlers.desk.conversation.heard import Heard
from handlers.desk.conversation.short_words import may_drop_it, says_it_is_over
from handlers.desk.conversation.talk import Talk, own
from storage.tables import Report


async def hear(talk: Talk, heard: Heard, about: Report | None, mine: Sequence[Report]) -> bool:
    """“Udah ditolong”, “gak jadi, aman” just after an emergency; whether it was that.

    The officers read her words; whether the report ends is for her to say with a button.
    """
    if talk.memory.writing.begun or talk.memory.held is not None:
        return False
    over = says_it_is_over(heard.words)
    if not (over or may_drop_it(heard.words)):
        return False
    lately = about or next((one for one in mine if talks_about(talk, one)), None)
    report = await own(talk, lately.id or 0) if lately is not None and lately.emergency else None
    if report is None or report.state not in STAFF_TURN:
        return False
    await add(talk, report, heard.words, (), (heard.message_id,), quiet=True)
    await (ask_whether_to_close if over else ask_whether_to_withdraw)(talk, report)
    return True
