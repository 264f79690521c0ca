"""Short words a day after she closed or rated a report: perhaps they still say how it went.

Nothing is decided for her: they are held, and she is asked. What names a problem begins a new report.
"""

from datetime import datetime, timedelta

from complaints.codes import find_code, parse, resembles
from complaints.drafting.hearing import is_greeting, is_wordless
from handlers.desk.conversation.heard import Heard
from handlers.desk.conversation.short_words import is_cancel, is_no
from handlers.desk.conversation.talk import Talk, own
from handlers.desk.conversation.verdicts import Verdict, verdict_on
from handlers.desk.joint import is_over
from storage.tables import Report

_FOR = timedelta(hours=24)
_MOST_WORDS = 12


def keep_in_mind(talk: Talk, report: Report) -> None:
    """From now on, for a day, short words may be about this report."""
    talk.memory.lately = report.id or 0
    talk.memory.lately_until = (talk.work.now + _FOR).isoformat()


async def perhaps_about(talk: Talk, heard: Heard, about: Report | None = None) -> Report | None:
    """The report that she closed or rated lately, where this message may be about it.

    Args:
        talk: hers.
        heard: the message.
        about: the report that she replied to.
    """
    if heard.odd or heard.file or heard.spot or not could_be(talk, heard.words):
        return None
    report = await lately_over(talk)
    return report if about is None or (report is not None and report.id == about.id) else None


async def lately_over(talk: Talk) -> Report | None:
    """The report that she closed or rated within the day, if it is still over."""
    memory = talk.memory
    if not memory.lately or datetime.fromisoformat(memory.lately_until) < talk.work.now:
        memory.lately, memory.lately_until = 0, ""
        return None
    report = await own(talk, memory.lately)
    return report if report is not None and is_over(report) else None


def could_be(talk: Talk, words: str) -> bool:
    """Whether these words name no problem and are no answer to anything else."""
    if not words or len(words.split()) > _MOST_WORDS or is_greeting(words) or is_wordless(words):
        return False
    prefix = talk.desk.prefix
    if find_code(words, prefix) or parse(words, prefix) or resembles(words, prefix):
        return False
    if is_no(words) or is_cancel(words) or verdict_on(words) is Verdict.UNSOLVED:
        return False
    router = talk.desk.router
    return not router.names_a_problem(words) and not router.route(words).emergency
