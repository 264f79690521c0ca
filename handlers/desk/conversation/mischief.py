"""Floods, repeats, insults and messages without a word: all stored, met calmly, never refused."""

from dataclasses import replace

from complaints.drafting.hearing import is_wordless
from complaints.drafting.manners import is_only_insulting
from complaints.drafting.pace import MANY_REPORTS, Pace
from handlers.desk.conversation.drafting.questions import ask
from handlers.desk.conversation.following.held_words import ask_again
from handlers.desk.conversation.heard import Heard
from handlers.desk.conversation.talk import Talk
from handlers.desk.staff_letters import tell_coordinators
from storage.cases import reports
from storage.tables import Report


async def hear(talk: Talk, heard: Heard) -> bool:
    """Look at how she writes before what she writes; whether the message is dealt with by that."""
    echo = await _keep_pace(talk, heard)
    plain = heard.words and heard.file is None and heard.spot is None
    if not plain:
        return False
    if echo and heard.reply_to is None and await _holds(talk, heard.words):
        await _ask_on(talk, "citizen-echo", "citizen-echo-alone")
        return True
    if is_only_insulting(heard.words):
        await _ask_on(talk, "citizen-upset", "citizen-upset-alone")
        return True
    if is_wordless(heard.words) and (talk.memory.held is not None or talk.memory.writing.begun):
        await _ask_on(talk, "citizen-wordless", "citizen-hello")
        return True
    return False


async def count_reports(talk: Talk, report: Report) -> None:
    """After filing: whoever files very many in a day is told kindly, and so are the coordinators."""
    count = await reports.count_since(talk.work.session, talk.citizen_id, talk.midnight)
    if count not in MANY_REPORTS:
        return
    key = f"many-reports:{talk.citizen_id}:{talk.work.today.isoformat()}:{count}"
    await talk.send(talk.html("citizen-many-reports", count=count), once_key=key, alone=True)
    desk = talk.desk
    text = desk.texts.html(desk.language, "staff-many-reports", code=report.code, count=count)
    await tell_coordinators(talk.work, text, report=report, once_key=f"{key}:staff")


async def _keep_pace(talk: Talk, heard: Heard) -> bool:
    """Count the message; in a flood ask her once to go slowly. Whether it repeats the one before."""
    if heard.album and heard.album == talk.memory.album:
        return False
    now, before = talk.work.now, Pace.from_json(talk.memory.pace)
    pace = before.after(heard.words, now)
    talk.hurried = pace.is_hurried
    if pace.is_hurried and not pace.told:
        pace = replace(pace, told=True)
        await talk.send(talk.html("citizen-slowly"), alone=True)
    talk.memory.pace = pace.to_json()
    return before.is_echo(heard.words, now)


async def _holds(talk: Talk, words: str) -> bool:
    """Whether what she repeats stands already in what is being written, or in her newest report."""
    if talk.memory.held is not None:
        return words in talk.memory.held.words
    if talk.memory.writing.begun:
        return words in talk.memory.writing.draft.whole_text
    newest = await reports.of_citizen(talk.work.session, talk.citizen_id, limit=1)
    return bool(newest) and words in newest[0].text


async def _ask_on(talk: Talk, key: str, alone: str) -> None:
    """Say it and ask again what is open; where nothing is open, say the other text."""
    if talk.memory.held is not None:
        await talk.say(key)
        await ask_again(talk, talk.memory.held)
    elif talk.memory.writing.begun:
        await ask(talk, talk.html(key))
    else:
        await talk.say(alone)
