"""She takes a filed report back, or leaves it after all."""

from collections.abc import Sequence

from complaints.lifecycle import FINAL, State
from handlers.callbacks import Press
from handlers.desk.conversation.following.belonging import named
from handlers.desk.conversation.following.listing import show_list
from handlers.desk.conversation.following.outcomes import reopen
from handlers.desk.conversation.heard import Heard
from handlers.desk.conversation.presses import Do
from handlers.desk.conversation.short_words import is_cancel
from handlers.desk.conversation.talk import Talk
from handlers.desk.conversation.wishes import keeps_it_after_all, says_only_that_it_stays, takes_it_back
from handlers.desk.joint import others_wait
from storage.cases import reports
from storage.tables import Report


async def takes_back(talk: Talk, heard: Heard, about: Report | None, mine: Sequence[Report]) -> bool:
    """A report shall be withdrawn: which one, and whether surely, is asked first."""
    words = heard.words
    nothing_waits = not talk.memory.writing.begun and talk.memory.held is None
    if not takes_it_back(words) and not (is_cancel(words) and nothing_waits):
        return False
    about = about or await named(talk, words) or (mine[0] if len(mine) == 1 else None)
    if about is None or about.state in FINAL - {State.MERGED}:
        await talk.say("citizen-withdraw-which")
        await show_list(talk, 0)
    else:
        await ask_whether_to_withdraw(talk, about)
    return True


async def ask_whether_to_withdraw(talk: Talk, report: Report) -> None:
    """Nothing is taken back by one word or one press."""
    yes = talk.button(
        "citizen-button-withdraw-surely", Press(Do.WITHDRAW_SURELY, report.id or 0, report.version)
    )
    no = talk.button("citizen-button-withdraw-no", Press(Do.KEEP, report.id or 0))
    key = "citizen-ask-withdraw-joined" if await others_wait(talk.work, report) else "citizen-ask-withdraw"
    await talk.say(key, buttons=((no,), (yes,)), code=report.code)


async def keeps(talk: Talk, heard: Heard, about: Report | None, mine: Sequence[Report]) -> bool:
    """She does not take it back after all: what was withdrawn is opened again, what is open stays so."""
    if not keeps_it_after_all(heard.words):
        return False
    about = about or await named(talk, heard.words)
    (newest, *_) = await reports.of_citizen(talk.work.session, talk.citizen_id, 0, 1) or (None,)
    taken_back = about or newest
    if taken_back is not None and taken_back.state == State.ARCHIVED:
        await reopen(talk, taken_back, "")
        return True
    kept = about or (mine[0] if len(mine) == 1 else None)
    if kept is None or kept.state in FINAL or not says_only_that_it_stays(heard.words):
        return False
    await talk.say("citizen-kept", code=kept.code)
    return True
