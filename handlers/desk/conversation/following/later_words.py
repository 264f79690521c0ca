"""What she writes about a report that is filed already: it is added there, and reaches the staff."""

from complaints.codes import parse, resembles
from complaints.drafting.hearing import is_greeting, is_wordless
from complaints.lifecycle import FINAL, STAFF_TURN, State
from handlers.desk.conversation.alarm import sound
from handlers.desk.conversation.drafting.album import acknowledged_later, belongs_to
from handlers.desk.conversation.drafting.questions import ask
from handlers.desk.conversation.drafting.story import begin_with_held
from handlers.desk.conversation.following import afterthoughts, chronology, thanks
from handlers.desk.conversation.following.belonging import (
    Open,
    broken_again,
    goes_on_with,
    in_the_same_danger,
    judges,
    meant,
    named,
    of_album,
    open_ones,
    replied_to,
    talks_about,
    told_of_lately,
)
from handlers.desk.conversation.following.held_words import (
    ask_again,
    ask_whether_to_reopen,
    ask_which,
    collect,
)
from handlers.desk.conversation.following.other_matter import may_be_another, names_another
from handlers.desk.conversation.following.outcomes import (
    add,
    ask_whether_to_close,
    reopen,
)
from handlers.desk.conversation.following.place_told import add_with_place
from handlers.desk.conversation.following.settling import settle
from handlers.desk.conversation.heard import Heard
from handlers.desk.conversation.memory import Held
from handlers.desk.conversation.short_words import (
    drops_it,
    is_no,
    is_polite,
    is_thankful,
    is_yes,
    means_a_new_one,
    stars_in,
    tells_of_harm,
)
from handlers.desk.conversation.talk import Talk, own
from handlers.desk.conversation.verdicts import Verdict, verdict_on
from handlers.desk.joint import is_over, standing_for
from storage.tables import Report

_ENDED = frozenset({"reopen", "closed", "thanks"})
"""What words wait for that are about a report which is over."""


async def hear(talk: Talk, heard: Heard) -> bool:
    """Deal with a message if it is about a filed report; whether it was."""
    about = await replied_to(talk, heard.reply_to) or await of_album(talk, heard)
    held = talk.memory.held
    awaited = held is not None and (about is None or held.report == about.id)
    # A mark is a mark, whatever words wait to be told where they belong.
    marks = held is not None and held.purpose == "which" and stars_in(heard.words) is not None
    closed = await thanks.invited(talk, heard, about) if held is None or marks else None
    if closed is not None and await thanks.hear(talk, closed, heard):
        return True
    if about is not None and not heard.odd and not awaited:
        await _hear_about(talk, about, heard)
        return True
    if held is not None:
        return await _hear_held(talk, held, heard)
    if closed is not None and verdict_on(heard.words) is Verdict.UNSOLVED:
        await _hear_about(talk, closed, heard)
        return True
    if talk.memory.writing.number or heard.odd:
        return False
    return await _hear_unasked(talk, heard)


async def hear_edited(talk: Talk, heard: Heard) -> None:
    """She changed a message that a filed report was made of: the new words are added to it."""
    report = await replied_to(talk, heard.message_id)
    if report is None or not heard.words or heard.words in report.text:
        return
    if report.state in FINAL - {State.MERGED}:
        return
    await add(talk, report, talk.plain("citizen-edited-words", words=heard.words))


async def _hear_unasked(talk: Talk, heard: Heard) -> bool:
    """Nothing is being written: does it belong to one of her open reports?"""
    if await chronology.hear(talk, heard.words):
        return True
    if parse(heard.words, talk.desk.prefix) or resembles(heard.words, talk.desk.prefix):
        return False
    mine = await open_ones(talk)
    about = meant(talk, mine, heard.words) or await named(talk, heard.words)
    if about is not None:
        await _hear_about(talk, about, heard)
        return True
    if (over := await broken_again(talk, heard.words)) is not None:
        talk.memory.held = held = Held(purpose="closed", report=over.id or 0)
        await collect(talk, held, heard)
        await ask_whether_to_reopen(talk, over)
        return True
    return await (_hear_unnamed(talk, mine, heard) if mine.all else _hear_afterthought(talk, heard))


async def _hear_unnamed(talk: Talk, mine: Open, heard: Heard) -> bool:
    """Words that name none of her open reports: one that they go on with, or she is asked."""
    if (danger := await in_the_same_danger(talk, heard.words)) is not None:
        await _hear_about(talk, danger, heard, guessed=True)
        return True
    several = verdict_on(heard.words) is not None and len(mine.delivered) > 1
    doubtful = several or await afterthoughts.perhaps_about(talk, heard) is not None
    empty = is_polite(heard.words) or is_yes(heard.words)
    if empty and not (doubtful or len(mine.delivered) == 1 or heard.file):
        await talk.say("citizen-welcome" if is_thankful(heard.words) else "citizen-nodded")
        return True
    if (is_greeting(heard.words) or is_wordless(heard.words)) and not (heard.file or several):
        return False
    found = None if doubtful else await goes_on_with(talk, mine, heard)
    if found is not None:
        await _hear_about(talk, found, heard, guessed=True)
        return True
    held = Held(purpose="which")
    await collect(talk, held, heard)
    talk.memory.held = held
    if not await _begin_in_danger(talk, heard):
        await ask_which(talk, mine.delivered if several else mine.all, heard.album)
    return True


async def _begin_in_danger(talk: Talk, heard: Heard) -> bool:
    """A fire waits for no question: what is held begins a report at once; whether it did."""
    if not heard.words or not talk.desk.router.route(heard.words).emergency:
        if tells_of_harm(heard.words):
            await sound(talk)
        return False
    await ask(talk, *await begin_with_held(talk))
    return True


async def _hear_afterthought(talk: Talk, heard: Heard, about: Report | None = None) -> bool:
    """Whether her words may still be about what she closed or rated lately: then she is asked."""
    report = await afterthoughts.perhaps_about(talk, heard, about)
    if report is not None:
        await thanks.wonder(talk, report, heard)
    return report is not None


def _lets_go(held: Held, heard: Heard) -> str:
    """The key of the answer where she leaves it at that; empty where she does not."""
    if drops_it(heard.words) or (held.purpose == "closed" and is_no(heard.words)):
        return "citizen-held-dropped"
    nods = held.purpose == "add" and is_polite(heard.words) and heard.file is None
    return "citizen-nodded" if nods else ""


async def _hear_held(talk: Talk, held: Held, heard: Heard) -> bool:
    if key := _lets_go(held, heard):
        talk.memory.held = None
        await talk.say(key)
        return True
    if held.purpose == "thanks" and is_yes(heard.words):
        return await _pass_on(talk, held)
    if held.purpose == "which" and await _hear_plain(talk, held, heard):
        return True
    if held.purpose == "which" and means_a_new_one(heard.words):
        await ask(talk, *await begin_with_held(talk))
        return True
    empty = is_greeting(heard.words) or is_polite(heard.words)
    if heard.odd or (empty and heard.file is None):
        await ask_again(talk, held)
        return True
    return await _take_held(talk, held, heard)


async def _take_held(talk: Talk, held: Held, heard: Heard) -> bool:
    """Her answer to what the held words waited for, or more that waits with them."""
    report = await own(talk, held.report) if held.report else None
    if held.purpose == "add" and report is not None and _is_of_another(talk, report, heard):
        held = talk.memory.held = Held(purpose="which")
    await collect(talk, held, heard)
    again = verdict_on(heard.words) is Verdict.UNSOLVED or (held.purpose == "closed" and is_yes(heard.words))
    if held.purpose == "which" or (held.purpose in {"thanks", "closed"} and not again):
        if held.purpose != "which" or not await _begin_in_danger(talk, heard):
            await ask_again(talk, held, heard.album)
        return True
    talk.memory.held = None
    if report is None:
        return False
    belongs_to(talk, heard, report)
    if held.purpose in _ENDED:
        await reopen(talk, report, held.words, held.files, held.messages)
    elif not await settle(talk, report, held):
        await add_with_place(talk, report, held, heard.spot)
    return True


def _is_of_another(talk: Talk, report: Report, heard: Heard) -> bool:
    """Whether she has gone on to another matter since she was asked what to add."""
    return bool(heard.words) and not talks_about(talk, report) and names_another(talk, heard.words, report)


async def _hear_plain(talk: Talk, held: Held, heard: Heard) -> bool:
    """Whether she goes on plainly about one report, while earlier words wait to be told where they belong."""
    mine = await open_ones(talk)
    about = meant(talk, mine, heard.words) if judges(heard.words) or mine.asked else None
    about = about or told_of_lately(talk, mine, heard.words)
    if about is None:
        return False
    if is_thankful(heard.words) and is_polite(heard.words) and not (mine.delivered or mine.asked):
        await talk.say("citizen-welcome")  # for the news; what waits is brought up again by itself
        return True
    talk.memory.held = None
    another = len(mine.all) > 1 or may_be_another(talk, held.words, about)
    if not another:
        await add(talk, about, held.words, held.files, held.messages, quiet=True)
    await _hear_about(talk, about, heard)
    if another:
        talk.memory.held = held
    return True


async def _pass_on(talk: Talk, held: Held) -> bool:
    talk.memory.held = None
    report = await own(talk, held.report)
    if report is None or not is_over(report):
        return False
    await thanks.pass_on(talk, report, held.words)
    return True


async def _hear_about(talk: Talk, report: Report, heard: Heard, *, guessed: bool = False) -> None:
    """A message that is about this report; `guessed` where she named none."""
    locked = await own(talk, report.id or 0)
    if locked is None:
        return
    held = Held(purpose="closed", report=locked.id or 0)
    await collect(talk, held, heard)
    if await settle(talk, locked, held):
        return
    if (await standing_for(talk.work, locked)).state in FINAL:
        await _hear_about_ended(talk, locked, heard, held)
        return
    if locked.state in STAFF_TURN and verdict_on(heard.words) is Verdict.SOLVED and not held.files:
        await add(talk, locked, held.words, (), held.messages, quiet=True)
        await ask_whether_to_close(talk, locked)
        return
    quiet = acknowledged_later(talk, heard)
    belongs_to(talk, heard, locked)
    await add_with_place(talk, locked, held, heard.spot, quiet=quiet, guessed=guessed)


async def _hear_about_ended(talk: Talk, report: Report, heard: Heard, held: Held) -> None:
    if await _hear_afterthought(talk, heard, report):
        return
    talk.memory.held = held
    await ask_whether_to_reopen(talk, report)
