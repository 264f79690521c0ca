"""Buttons about words of hers: add some, add those that wait, open again with them, take them out again."""

from complaints.errors import Invalid
from complaints.lifecycle import FINAL, State
from handlers.callbacks import Press
from handlers.desk import cards
from handlers.desk.conversation.following import outcomes
from handlers.desk.conversation.following.belonging import talk_about
from handlers.desk.conversation.following.held_words import ask_what_is_wrong, ask_what_to_add
from handlers.desk.conversation.following.place_told import add_with_place
from handlers.desk.conversation.following.settling import settle
from handlers.desk.conversation.memory import Held
from handlers.desk.conversation.talk import Talk, own
from handlers.desk.joint import standing_for
from storage.tables import Report


async def add(talk: Talk, _: Press, report: Report) -> None:
    """What shall be added?

    Raises:
        Invalid: the report is over.
    """
    if report.state in FINAL - {State.MERGED}:
        raise Invalid("error-old-button", field="state")
    talk.memory.held = Held(purpose="add", report=report.id or 0)
    talk_about(talk, report)
    await ask_what_to_add(talk, report)


async def add_to(talk: Talk, _: Press, report: Report) -> None:
    """The words that wait belong to this report.

    Raises:
        Invalid: none wait any more.
    """
    held = talk.memory.held
    if held is None or held.purpose != "which":
        raise Invalid("error-old-button", field="held")
    talk.memory.held = None
    if report.state in FINAL - {State.MERGED}:
        await outcomes.reopen(talk, report, held.words, held.files, held.messages)
    elif not await settle(talk, report, held):
        await add_with_place(talk, report, held)
    talk.memory.album_report = (report.id or 0) if talk.memory.album else 0


async def unsolved(talk: Talk, wanted: Press, report: Report) -> None:
    """Her "no" counts at once: it is open again, and she is asked what is wrong."""
    if (await standing_for(talk.work, report)).state == State.RESULT:
        talk.memory.held = None
        await outcomes.reopen(talk, report, "", ask=True)
    else:
        await reopen(talk, wanted, report)


async def reopen(talk: Talk, wanted: Press, report: Report) -> None:
    """Open it again: with the words she wrote before, at once if she wants, else after asking for them."""
    held = talk.memory.held
    waiting = held is not None and held.report == report.id
    if (
        report.state not in FINAL | {State.RESULT}
        or wanted.argument == "now"
        or (held and waiting and held.words)
    ):
        talk.memory.held = None
        words, files = (held.words, held.files) if held and waiting else ("", [])
        await outcomes.reopen(talk, report, words, files, held.messages if held and waiting else [])
        return
    talk.memory.held = Held(purpose="reopen", report=report.id or 0)
    await ask_what_is_wrong(talk, report)


async def take_out(talk: Talk, report_id: int) -> None:
    """What was added without asking her is another matter: the staff hear so, and it begins a report.

    Raises:
        Invalid: something else was added or begun since.
    """
    added, report = talk.memory.added, await own(talk, report_id)
    if added is None or report is None or added.report != report_id or talk.memory.writing.begun:
        raise Invalid("error-old-button", field="added")
    talk.memory.added, talk.memory.held, talk.memory.talking = None, added, 0
    text = talk.desk.texts.html(talk.desk.language, "card-addition-elsewhere", code=report.code)
    letter = await cards.under_card(talk.work, report, text)
    if letter is not None:
        await talk.work.say(letter)
