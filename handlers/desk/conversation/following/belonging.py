"""Which report of hers a message is about: the one it replies to, names, answers or simply goes on with.

Asking each time would leave her words lying until she answers. So what names no matter of its own belongs to
the report that she and we were just talking about, or to the only one that is open; she can take it back.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from complaints.casework.undoing import what_counts
from complaints.codes import find_code
from complaints.drafting.hearing import is_greeting, is_wordless
from complaints.lifecycle import Action, State
from handlers.desk.conversation.drafting.replies import tells_what_is_wrong
from handlers.desk.conversation.following.other_matter import (
    is_elsewhere,
    is_of_another_kind,
    likeliest,
    may_be_another,
    plainly_another,
    reports_anew,
    shares_its_place,
    shares_its_words,
)
from handlers.desk.conversation.heard import Heard
from handlers.desk.conversation.short_words import is_nod, is_polite, says_other_matter, tells_of_harm
from handlers.desk.conversation.talk import Talk, own
from handlers.desk.conversation.verdicts import Verdict, says_once_more, verdict_on
from handlers.desk.joint import is_followed, is_over, standing_for
from storage.cases import cards as links
from storage.cases import reports
from storage.letters import BotName
from storage.tables import Report

_TALKED_FOR = timedelta(minutes=15)
_MENDED_LATELY = timedelta(days=90)
_MOST_LOOKED_AT = 20


@dataclass(frozen=True, slots=True)
class Open:
    """Her open reports, by whose turn it is.

    Attributes:
        all: each of them, the newest first.
        delivered: those with a result that waits for her word.
        asked: those with a question that waits for her answer.
    """

    all: Sequence[Report]
    delivered: Sequence[Report]
    asked: Sequence[Report]


async def open_ones(talk: Talk) -> Open:
    """Those that are not over."""
    mine = await reports.open_of_citizen(talk.work.session, talk.citizen_id)
    states = [(one, (await standing_for(talk.work, one)).state) for one in mine]
    return Open(
        mine,
        [one for one, state in states if state == State.RESULT and one.closed_at is None],
        [one for one, state in states if state == State.WAITING_CITIZEN],
    )


def talk_about(talk: Talk, report: Report) -> None:
    """For some minutes what she writes goes on with this report."""
    talk.memory.talking = report.id or 0
    talk.memory.talking_until = (talk.work.now + _TALKED_FOR).isoformat()


def talks_about(talk: Talk, report: Report) -> bool:
    """Whether those minutes are not over yet."""
    memory = talk.memory
    return memory.talking == report.id and datetime.fromisoformat(memory.talking_until) >= talk.work.now


async def replied_to(talk: Talk, message_id: int | None) -> Report | None:
    """The report that the message she replied to is about."""
    if message_id is None:
        return None
    chat = talk.person.telegram_id
    found = await links.report_of_message(talk.work.session, BotName.CITIZEN, chat, message_id)
    return await own(talk, found) if found is not None else None


async def of_album(talk: Talk, heard: Heard) -> Report | None:
    """The report that earlier parts of the same album were added to."""
    memory = talk.memory
    if not heard.album or heard.album != memory.album or not memory.album_report:
        return None
    return await own(talk, memory.album_report)


async def named(talk: Talk, words: str) -> Report | None:
    """A report of hers whose code stands in her words, also one that is over."""
    code = find_code(words, talk.desk.prefix)
    found = await reports.by_code(talk.work.session, code) if code else None
    return found if found is not None and found.citizen_id == talk.citizen_id else None


def meant(talk: Talk, mine: Open, words: str) -> Report | None:
    """The one she plainly means: its code, its result, its question, or that it is another matter."""
    code = find_code(words, talk.desk.prefix)
    if plain := [one for one in mine.all if one.code == code]:
        return plain[0]
    if says_other_matter(words):
        return _only([one for one in mine.all if is_followed(one)])
    judged = [one for one in mine.delivered if not reports_anew(talk, words, one)]
    if judges(words) and len(mine.delivered) == 1:
        return _only(judged)
    if is_greeting(words) and not is_nod(words):
        return None
    asked = _only(mine.asked)
    return asked if asked is not None and not reports_anew(talk, words, asked) else None


def judges(words: str) -> bool:
    """Whether she says how a result is, be it as politely as “baik kak, makasih”."""
    return verdict_on(words) is not None or is_polite(words)


async def goes_on_with(talk: Talk, mine: Open, heard: Heard) -> Report | None:
    """The report that a message goes on with, though it names none."""
    words = heard.words
    if is_wordless(words):
        return None
    lately = await _talked_about(talk)
    if lately is None and not words:
        return None  # a photo alone may begin something new
    told = _by_kind(talk, mine.all, words) if words and len(mine.all) > 1 else None
    found = told or lately or _only(mine.delivered) or _only(mine.all) or _by_place(mine.all, words)
    found = found or await _reopened(talk, mine.all, words)
    if found is None or not words or verdict_on(words) is Verdict.SOLVED:
        return found
    if found in mine.delivered:  # whoever has a result to judge most likely speaks of it
        return None if reports_anew(talk, words, found) else found
    # Of an emergency whose place we asked for, and of which we just spoke, no words wait for a button.
    running = found.emergency and (talks_about(talk, found) or not found.placed)
    another = plainly_another if running else may_be_another
    return None if another(talk, words, found) else found


def told_of_lately(talk: Talk, mine: Open, words: str) -> Report | None:
    """The only one of which there was news since she was asked something, if her words may be about it."""
    if not words or not talk.memory.keys_at:
        return None
    asked = datetime.fromisoformat(talk.memory.keys_at)
    news = _only([one for one in mine.all if one.last_update_at and one.last_update_at > asked])
    return news if news is not None and not may_be_another(talk, words, news) else None


async def _talked_about(talk: Talk) -> Report | None:
    report = await own(talk, talk.memory.talking) if talk.memory.talking else None
    return report if report is not None and talks_about(talk, report) and not is_over(report) else None


async def _reopened(talk: Talk, mine: Sequence[Report], words: str) -> Report | None:
    """The only one whose result she did not accept, where she says that something is as it was."""
    if verdict_on(words) is not Verdict.UNSOLVED:
        return None
    found = _only([one for one in mine if await _was_not_accepted(talk, one)])
    other = found is not None and tells_what_is_wrong(words) and is_of_another_kind(talk, words, found)
    return None if other else found


async def _was_not_accepted(talk: Talk, report: Report) -> bool:
    history = what_counts(await reports.history(talk.work.session, report.id or 0))
    return any(one.action == Action.REOPEN for one in history)


async def in_the_same_danger(talk: Talk, words: str) -> Report | None:
    """The emergency that we were just speaking of, where her words tell of danger and of no other place."""
    lately = await _talked_about(talk)
    if lately is None or not lately.emergency or not words:
        return None
    danger = tells_of_harm(words) or talk.desk.router.route(words).emergency
    return lately if danger and not is_elsewhere(talk, words, lately, surely=True) else None


async def broken_again(talk: Talk, words: str) -> Report | None:
    """What was closed not long ago and is broken again at the same place, as she says."""
    if verdict_on(words) is not Verdict.UNSOLVED or not says_once_more(words):
        return None
    since = talk.work.now - _MENDED_LATELY
    mine = await reports.of_citizen(talk.work.session, talk.citizen_id, 0, _MOST_LOOKED_AT)
    lately = [one for one in mine if one.state == State.CLOSED and one.closed_at and one.closed_at > since]
    found = _by_place(lately, words)
    other = found is not None and is_of_another_kind(talk, words, found)
    return None if other else found


def _by_kind(talk: Talk, mine: Sequence[Report], words: str) -> Report | None:
    """The only one about what they name: “yang lampu itu ada dua tiang”."""
    best = likeliest(talk, words)
    category = best.category if best is not None else None
    return _only([one for one in mine if one.category == category and shares_its_words(words, one)])


def _by_place(mine: Sequence[Report], words: str) -> Report | None:
    return _only([one for one in mine if shares_its_place(words, one)])


def _only(found: Sequence[Report]) -> Report | None:
    return found[0] if len(found) == 1 else None
