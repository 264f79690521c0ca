"""She asks how a filed report of hers goes, or why it takes so long: she reads how it stands."""

from collections.abc import Sequence

from complaints.codes import resembles
from complaints.drafting.hearing import is_greeting
from complaints.lifecycle import FINAL, STAFF_TURN, State
from handlers.desk.conversation.alarm import sound
from handlers.desk.conversation.drafting.questions import ask
from handlers.desk.conversation.following.belonging import named, talks_about
from handlers.desk.conversation.following.other_matter import names_another_than
from handlers.desk.conversation.following.outcomes import add
from handlers.desk.conversation.following.tracking import show, show_current, show_status
from handlers.desk.conversation.heard import Heard
from handlers.desk.conversation.short_words import made_of
from handlers.desk.conversation.talk import Talk
from handlers.desk.conversation.wishes import asks_how_it_goes, is_impatient, names_a_report
from storage.tables import Report

_HER_TURN = frozenset({State.RESULT, State.WAITING_CITIZEN})
"""Then "belum ada" is an answer, and no impatience."""
_STATUS = "status cek lihat liat kode laporan kabar"


async def asks_how(talk: Talk, heard: Heard, about: Report | None, mine: Sequence[Report]) -> bool:
    """How it goes, by its code, by a reply or by itself; an officer hears who grows impatient."""
    words = heard.words
    asks = asks_how_it_goes(words) or _asks_of_a_code(talk, words)
    hers_to_say = any(one.state in _HER_TURN for one in ([about] if about else mine))
    impatient = not (asks or hers_to_say or talk.memory.writing.begun) and is_impatient(words)
    if not (asks or impatient) or (not mine and is_greeting(words)):
        return False
    code = _code_in(talk, words)
    if code and await named(talk, words) is None:
        await show_status(talk, code)  # another's code, or none: told as /status tells it
        return True
    about = about or await named(talk, words)
    if not (mine or about) or (about is None and len(mine) == 1 and mine[0].state == State.RESULT):
        return False  # whoever asks that of a result says that it is not solved: the officer must read it
    if about is None and not names_a_report(words) and names_another_than(talk, words, mine):
        return False
    await _tell_how(talk, heard, about or _meant(talk, mine, impatient=impatient), impatient=impatient)
    return True


def _meant(talk: Talk, mine: Sequence[Report], *, impatient: bool) -> Report | None:
    """Whose officer shall hear that she waits: the only open one, or the one we just spoke of."""
    if not impatient:
        return None
    lately = [one for one in mine if talks_about(talk, one)]
    return mine[0] if len(mine) == 1 else next(iter(lately), None)


def _code_in(talk: Talk, words: str) -> str | None:
    marked = (word.strip(".,?!") for word in words.split())
    return next((word for word in marked if resembles(word, talk.desk.prefix)), None)


def _asks_of_a_code(talk: Talk, words: str) -> bool:
    """“status MLG-…”: a code beside a word for it, and no more."""
    code = _code_in(talk, words)
    return code is not None and made_of(words.replace(code, ""), _STATUS, _STATUS)


async def _tell_how(talk: Talk, heard: Heard, about: Report | None, *, impatient: bool) -> None:
    if about is None:
        await show_current(talk)
    else:
        if about.emergency and about.state in STAFF_TURN:
            await sound(talk)  # whoever asks where help stays must not wait for a report
        if (heard.reply_to or impatient) and about.state not in FINAL - {State.MERGED}:
            await add(talk, about, heard.words, (), (heard.message_id,), quiet=True)
            await talk.say("citizen-question-passed", code=about.code)
        await show(talk, about)
    if talk.memory.writing.begun:
        await ask(talk, talk.html("citizen-still-writing"))
