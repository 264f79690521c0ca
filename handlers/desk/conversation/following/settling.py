"""What her words decide about a filed report by themselves, without anybody being asked."""

from complaints.lifecycle import State
from handlers.desk.conversation.following import joined as following
from handlers.desk.conversation.following import thanks
from handlers.desk.conversation.following.outcomes import ask_verdict, confirm, reopen
from handlers.desk.conversation.memory import Held
from handlers.desk.conversation.short_words import is_polite, is_thankful, says_other_matter, well_marked
from handlers.desk.conversation.talk import Talk
from handlers.desk.conversation.verdicts import Verdict, is_only_unsolved, verdict_on
from handlers.desk.joint import is_followed, standing_for
from storage.tables import Report


async def settle(talk: Talk, report: Report, held: Held) -> bool:
    """Do what her words decide about a report by themselves; whether they decide anything.

    Args:
        talk: her turn.
        report: what they are about.
        held: the words and files.
    """
    state = (await standing_for(talk.work, report)).state
    verdict = verdict_on(held.words)
    thanked = is_thankful(held.words) and verdict is not Verdict.UNSOLVED and not held.files
    if is_followed(report) and says_other_matter(held.words.replace(report.code, "")):
        await following.part(talk, report)
    elif state == State.CLOSED and thanked:
        await thanks.pass_on(talk, report, held.words)
    elif state == State.CLOSED and verdict is Verdict.UNSOLVED:
        await reopen(talk, report, held.words, held.files, held.messages)
    elif state != State.RESULT:
        return False
    else:
        return await _settle_result(talk, report, held, verdict)
    return True


async def _settle_result(talk: Talk, report: Report, held: Held, verdict: Verdict | None) -> bool:
    if (mark := well_marked(held.words)) and not held.files:
        await confirm(talk, report)
        await thanks.rate(talk, report, mark)
    elif verdict is Verdict.SOLVED and not held.files:
        await confirm(talk, report, words=held.words)
    elif verdict is Verdict.UNSOLVED:
        bare = is_only_unsolved(held.words) and not held.files
        await reopen(talk, report, "" if bare else held.words, held.files, held.messages, ask=bare)
    elif is_polite(held.words) and not held.files:
        await ask_verdict(talk, report)
    else:
        return False
    return True
