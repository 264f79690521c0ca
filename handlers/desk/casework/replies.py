"""What a reply in the staff group means: the message replied to knows its report and what it asked for."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress

from complaints.codes import only_code
from complaints.errors import Invalid, NotFound
from complaints.lifecycle import Action
from handlers.callbacks import Press
from handlers.desk.casework.answering import corrections
from handlers.desk.casework.answering.held import add_to_album, answer, more_of_album
from handlers.desk.casework.answering.notes import NOTE_SIGN, note
from handlers.desk.casework.deeds.acts import Doing, do, take_in
from handlers.desk.casework.deeds.undo import confirm
from handlers.desk.casework.moving.assign import assign_to_named
from handlers.desk.casework.moving.merging import merge
from handlers.desk.casework.moving.transfer import move_for_typed_reason, offer
from handlers.desk.casework.promising.outside import hand_over_with_words
from handlers.desk.casework.promising.plans import plan
from handlers.desk.casework.turns.heard import StaffWrote
from handlers.desk.casework.turns.meaning import mean, meant_now
from handlers.desk.casework.turns.turn import Turn, begin, is_shown, report_for
from handlers.desk.desk import Desk, Work
from handlers.desk.lapor.copying import keep_number, show_restricted
from storage.cases import cards, deeds, reports
from storage.letters import BotName
from storage.mail.inbox import UpdateRef
from storage.tables import Report

_MOMENTS = (0.1, 0.2, 0.4, 0.8, 1.5)
"""Seconds between two looks at the books; after the last the officer is asked to reply once more."""

OnReply = Callable[[Turn, Report, StaffWrote, Press], Awaitable[None]]


async def reply(desk: Desk, ref: UpdateRef, wrote: StaffWrote) -> None:
    """Do what the reply means; a reply to a message about no report is none of our business.

    Raises:
        DeskError: it cannot be done; the words are still in the group, so nothing is lost.
    """
    await _wait_for_link(desk, wrote)
    async with desk.work(ref) as work:
        link = await cards.link_of_message(work.session, BotName.STAFF, wrote.member.chat_id, wrote.reply_to)
        if link is None:
            await _say_where_to_reply(work, wrote)
            return
        turn = await begin(work, wrote.member, wrote.message_id)
        album_report = await more_of_album(turn, wrote)
        report = await report_for(turn, album_report or link.report_id, linked=True)
        if album_report:
            await add_to_album(turn, report, wrote)
        elif wrote.words.startswith(NOTE_SIGN):
            await note(turn, report, wrote)
        else:
            prompt = asked_by(link.purpose) or Press(await meant_now(turn, report))
            await REPLIES.get(prompt.action, answer)(turn, report, wrote, prompt)


async def _wait_for_link(desk: Desk, wrote: StaffWrote) -> None:
    """People can be faster than the books: what is being sent just now has its number in a moment.

    Raises:
        NotFound: it still has none, and may well be about a report: her words must not vanish in silence.
    """
    for moment in (*_MOMENTS, None):
        async with desk.database.reading() as session:
            chat = wrote.member.chat_id
            if await cards.link_of_message(session, BotName.STAFF, chat, wrote.reply_to) is not None:
                return
            if not await deeds.is_sending(session, BotName.STAFF, chat):
                return
        if moment is not None:
            await asyncio.sleep(moment)
    raise NotFound("staff-error-not-yet")


async def _say_where_to_reply(work: Work, wrote: StaffWrote) -> None:
    """She replied to a message of ours that means no report but names one: say that nobody reads it there."""
    code = only_code(wrote.above, work.desk.prefix)
    if code is None:
        return
    turn = await begin(work, wrote.member, wrote.message_id)
    report = await reports.by_code(work.session, code)
    if report is not None and is_shown(turn, report):
        see = turn.button("staff-button-see", Press("see", report.id or 0, report.version))
        await turn.say(turn.html("staff-reply-nowhere", code=code), buttons=((see,),))


def asked_by(purpose: str) -> Press | None:
    """What the message asked for; a card, or what was only said, asks for nothing."""
    with suppress(Invalid):
        return Press.unpack(purpose)
    return None


async def ask(turn: Turn, report: Report, wrote: StaffWrote, _prompt: Press) -> None:
    """A question to the citizen: the clock stands until she answers."""
    words, files = _words(wrote), await take_in(turn, report, wrote.file)
    doing = Doing(action=Action.ASK, words=words, files=files)
    await confirm(turn, report, await do(turn, report, doing), "staff-asked")
    await mean(turn, report, "answer")


def _words(wrote: StaffWrote) -> str:
    if not wrote.words:
        raise Invalid("staff-error-empty", field="words")
    return wrote.words


REPLIES: Mapping[str, OnReply] = {
    "answer": answer,
    "result": answer,
    "ask": ask,
    "transfer": offer,
    "reason": move_for_typed_reason,
    "plan": plan,
    "outside": hand_over_with_words,
    "assign": assign_to_named,
    "merge": merge,
    "lapor": keep_number,
    "laporwhy": show_restricted,
    corrections.CORRECT: corrections.correct_with_words,
}
