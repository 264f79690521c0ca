"""What she asks the desk about her filed reports in her own words, and what a command would do as well.

How it goes, to take a report back, to be forgotten, whom to call, to hide her name, another language, a
moment to look: none of it is part of a report, and nobody should have to know a command for it.
"""

from collections.abc import Awaitable, Callable, Sequence

from complaints.codes import resembles
from complaints.drafting.hearing import is_greeting
from complaints.lifecycle import FINAL, State
from handlers.desk.conversation import language
from handlers.desk.conversation.drafting.questions import ask
from handlers.desk.conversation.following import afterthoughts, danger_over, thanks
from handlers.desk.conversation.following.belonging import named, open_ones, replied_to, talks_about
from handlers.desk.conversation.following.listing import show_list
from handlers.desk.conversation.following.other_matter import names_another
from handlers.desk.conversation.following.outcomes import add, ask_whether_to_withdraw, reopen
from handlers.desk.conversation.following.tracking import show, show_current, show_status
from handlers.desk.conversation.heard import Heard
from handlers.desk.conversation.rights import erasure, files_back, hiding
from handlers.desk.conversation.short_words import (
    is_cancel,
    is_polite,
    is_thankful,
    made_of,
    puts_off,
)
from handlers.desk.conversation.talk import Talk
from handlers.desk.conversation.verdicts import Verdict, verdict_on
from handlers.desk.conversation.wishes import (
    asks_how_it_goes,
    asks_whom_to_call,
    hides_her_name,
    keeps_it_after_all,
    names_a_report,
    takes_files_back,
    takes_it_back,
    tongue_wished,
    wants_it_secret,
    wants_to_be_forgotten,
    which_file,
)
from storage.cases import reports
from storage.tables import Report

_STATUS = "status cek lihat liat kode laporan kabar"
Wish = Callable[[Talk, Heard, Report | None, Sequence[Report]], Awaitable[bool]]


async def hear(talk: Talk, heard: Heard) -> bool:
    """Do what she wishes; whether her words were such a wish."""
    if not heard.words or heard.file or heard.spot or heard.odd:
        return False
    if (tongue := tongue_wished(heard.words)) is not None:
        await language.speak(talk, tongue)
        return True
    about = await replied_to(talk, heard.reply_to)
    found = await open_ones(talk)
    mine, wishes = found.all, _WISHES if found.all or about else (_asks_how, _takes_files_back, _asks_in_vain)
    answers = len(found.asked) == 1 and (about is None or about.id == found.asked[0].id)
    if answers:
        wishes = _BESIDE_AN_ANSWER
    for wish in wishes:
        if await wish(talk, heard, about, mine):
            return True
    return False


async def _waits(talk: Talk, heard: Heard, _about: Report | None, _mine: Sequence[Report]) -> bool:
    if talk.memory.writing.begun or not puts_off(heard.words):
        return False
    await talk.say("citizen-take-your-time-filed")
    return True


async def _asks_how(talk: Talk, heard: Heard, about: Report | None, mine: Sequence[Report]) -> bool:
    words = heard.words
    if not (asks_how_it_goes(words) or _asks_of_a_code(talk, words)) or (not mine and is_greeting(words)):
        return False
    code = _code_in(talk, words)
    if code and await named(talk, words) is None:
        await show_status(talk, code)  # another's code, or none: told as /status tells it
        return True
    about = about or await named(talk, words)
    if not (mine or about) or (about is None and len(mine) == 1 and mine[0].state == State.RESULT):
        return False  # whoever asks that of a result says that it is not solved: the officer must read it
    if about is None and not names_a_report(words) and _names_another(talk, words, mine):
        return False
    await _tell_how(talk, heard, about)
    return True


def _code_in(talk: Talk, words: str) -> str | None:
    marked = (word.strip(".,?!") for word in words.split())
    return next((word for word in marked if resembles(word, talk.desk.prefix)), None)


def _asks_of_a_code(talk: Talk, words: str) -> bool:
    """“status MLG-…”: a code beside a word for it, and no more."""
    code = _code_in(talk, words)
    return code is not None and made_of(words.replace(code, ""), _STATUS, _STATUS)


def _names_another(talk: Talk, words: str, mine: Sequence[Report]) -> bool:
    return any(names_another(talk, words, one) for one in mine)


async def _tell_how(talk: Talk, heard: Heard, about: Report | None) -> None:
    if about is None:
        await show_current(talk)
    else:
        if heard.reply_to and about.state not in FINAL - {State.MERGED}:
            await add(talk, about, heard.words, (), (heard.message_id,), quiet=True)
            await talk.say("citizen-question-passed", code=about.code)
        await show(talk, about)
    if talk.memory.writing.begun:
        await ask(talk, talk.html("citizen-still-writing"))


async def _takes_back(talk: Talk, heard: Heard, about: Report | None, mine: Sequence[Report]) -> bool:
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


async def _takes_files_back(talk: Talk, heard: Heard, about: Report | None, mine: Sequence[Report]) -> bool:
    if not takes_files_back(heard.words) or (talk.memory.writing.begun and about is None):
        return False
    if await files_back.out_of_held(talk, heard.words):
        await talk.say("citizen-files-dropped")
        return True
    about = about or await named(talk, heard.words)
    having = [one for one in ([about] if about else mine) if await files_back.hers_in(talk, one)]
    lately = [one for one in having if talks_about(talk, one)] if len(having) > 1 else having
    if len(lately) != 1:
        await talk.say("citizen-files-which" if having else "citizen-files-none")
        return True
    report = lately[0]
    if report.state not in FINAL - {State.MERGED}:
        await add(talk, report, heard.words, (), (heard.message_id,), quiet=True)
    one = await files_back.out_of_report(talk, report, which_file(heard.words))
    await talk.say("citizen-file-taken-back" if one else "citizen-files-taken-back", code=report.code)
    return True


async def _keeps(talk: Talk, heard: Heard, _about: Report | None, _mine: Sequence[Report]) -> bool:
    if not keeps_it_after_all(heard.words):
        return False
    (newest, *_) = await reports.of_citizen(talk.work.session, talk.citizen_id, 0, 1) or (None,)
    if newest is None or newest.state != State.ARCHIVED:
        return False
    await reopen(talk, newest, "")
    return True


async def _is_forgotten(talk: Talk, heard: Heard, _about: Report | None, _mine: Sequence[Report]) -> bool:
    if not wants_to_be_forgotten(heard.words):
        return False
    await erasure.offer(talk)
    return True


async def _calls(talk: Talk, heard: Heard, _about: Report | None, _mine: Sequence[Report]) -> bool:
    if not asks_whom_to_call(heard.words):
        return False
    await talk.say("citizen-no-private-numbers", number=talk.desk.catalogue.official.emergency_number)
    return True


async def _thanks(talk: Talk, heard: Heard, _about: Report | None, _mine: Sequence[Report]) -> bool:
    """Thanks for news are no answer to a question that waits."""
    if talk.memory.writing.begun or not (is_thankful(heard.words) and is_polite(heard.words)):
        return False
    await talk.say("citizen-welcome")
    return True


async def _makes_secret(talk: Talk, heard: Heard, about: Report | None, mine: Sequence[Report]) -> bool:
    """She wants what is filed to be secret: what can still be done is done, and she is told what cannot."""
    if (talk.memory.writing.begun and about is None) or not wants_it_secret(heard.words):
        return False
    about = about or next((one for one in mine if talks_about(talk, one)), mine[0] if mine else None)
    if about is None or _names_another(talk, heard.words, mine):
        return False
    await hiding.kept_as_secret_as_may_be(talk, about)
    return True


async def _hides(talk: Talk, heard: Heard, about: Report | None, mine: Sequence[Report]) -> bool:
    if (talk.memory.writing.begun and about is None) or not hides_her_name(heard.words):
        return False
    if _names_another(talk, heard.words, mine):
        return False
    await hiding.asked_for(talk)
    return True


async def _asks_in_vain(talk: Talk, heard: Heard, _about: Report | None, _mine: Sequence[Report]) -> bool:
    """She thanks for what is over, or changes her mind about what she took back: no new report begins."""
    if talk.memory.writing.begun:
        return False
    if await _keeps(talk, heard, None, ()) or await _is_forgotten(talk, heard, None, ()):
        return True
    if not is_thankful(heard.words) or verdict_on(heard.words) is not Verdict.SOLVED:
        return False
    if await thanks.invited(talk, heard, None) or await afterthoughts.lately_over(talk):
        return False
    await talk.say("citizen-welcome")
    return True


_BESIDE_AN_ANSWER: tuple[Wish, ...] = (_waits, _thanks, _asks_how, _takes_files_back, _makes_secret, _hides)
"""While an officer waits for her answer, words that may be one are not taken for anything else."""
_WISHES: tuple[Wish, ...] = (
    danger_over.hear,
    _waits,
    _asks_how,
    _takes_files_back,
    _takes_back,
    _keeps,
    _is_forgotten,
    _calls,
    _makes_secret,
    _hides,
)
