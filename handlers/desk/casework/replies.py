"""What a reply in the staff group means: the message replied to knows its report and what it asked for."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress

from complaints.casework.answers import Flaw
from complaints.casework.thanks import is_only_thanks
from complaints.codes import find_codes
from complaints.errors import Invalid, NotFound
from complaints.lifecycle import FINAL, State
from complaints.staffing.typed_days import names_a_day
from handlers.callbacks import Press
from handlers.desk.casework.answering import corrections
from handlers.desk.casework.answering.albums import add_to_album, more_of_album
from handlers.desk.casework.answering.notes import NOTE_SIGN, NOTED, note
from handlers.desk.casework.answering.saying import answer
from handlers.desk.casework.looking.said import respond
from handlers.desk.casework.moving.assign import assign_to_named
from handlers.desk.casework.moving.merging import merge
from handlers.desk.casework.moving.transfer import move_for_typed_reason, offer
from handlers.desk.casework.promising.outside import hand_over_with_words
from handlers.desk.casework.promising.plans import plan
from handlers.desk.casework.turns.heard import StaffWrote
from handlers.desk.casework.turns.meaning import meant_now
from handlers.desk.casework.turns.turn import Turn, begin, is_shown, report_for
from handlers.desk.desk import Desk, Work
from handlers.desk.lapor.copying import keep_number, show_restricted
from storage.cases import cards, deeds, reports
from storage.letters import BotName, ButtonRows
from storage.mail.inbox import UpdateRef
from storage.tables import Report

_MOMENTS = (0.1, 0.2, 0.4, 0.8, 1.5)
"""Seconds between two looks at the books; after the last the officer is asked to reply once more."""

_MOST_SHOWN = 8
_FOR_ANSWERS = frozenset({"card", "addition", "view", "error"})
"""Messages under which words for the citizen belong, beside what is told to whoever has the report.

A reply to any other is queried before it leaves.
"""
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
        elif wrote.words.startswith(NOTE_SIGN) or link.purpose == NOTED:
            await note(turn, report, wrote)
        elif State(report.state) in FINAL and wrote.file is None and is_only_thanks(wrote.words):
            return  # "sama2 bu" to who said that it is mended: kind, and nobody's business
        elif prompt := asked_by(link.purpose):
            await REPLIES.get(prompt.action, answer)(turn, report, wrote, prompt)
        else:
            told = link.purpose == "told" and report.officer_id == turn.officer_id
            astray = not (told or link.purpose in _FOR_ANSWERS)
            await _as_meant(turn, report, wrote, astray=astray)


async def _as_meant(turn: Turn, report: Report, wrote: StaffWrote, *, astray: bool) -> None:
    """An answer, or what she has just pressed for; if that was a day, words without one are queried."""
    prompt = await meant_now(turn, report)
    doubts = {Flaw.ELSEWHERE} if astray else set[Flaw]()
    if prompt.action == "plan":
        if names_a_day(wrote.words, turn.work.today, turn.desk.calendar.add):
            await plan(turn, report, wrote, prompt)
            return
        doubts.add(Flaw.NO_DAY)
    await answer(turn, report, wrote, prompt, frozenset(doubts))


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
    """She replied to a message of ours that means no report but names some: say that nobody reads it."""
    named = find_codes(wrote.above, work.desk.prefix)
    if not wrote.member.private and (not named or is_only_thanks(wrote.words)):
        return
    turn = await begin(work, wrote.member, wrote.message_id)
    found = [await reports.by_code(work.session, code) for code in named]
    shown = [one for one in found if one is not None and is_shown(turn, one)]
    if len(shown) == 1:
        see = turn.button("staff-button-see", Press("see", shown[0].id or 0, shown[0].version))
        await turn.say(turn.html("staff-reply-nowhere", code=shown[0].code), buttons=((see,),))
    elif shown:
        rows = _openers(turn, shown[:_MOST_SHOWN])
        await turn.say(turn.html("staff-reply-which", code=shown[0].code), buttons=rows)
    elif wrote.member.private:
        await respond(turn, wrote.words)


def _openers(turn: Turn, shown: Sequence[Report]) -> ButtonRows:
    """One button each that opens it."""
    presses = ((one.code, Press("see", one.id or 0, one.version)) for one in shown)
    return tuple((turn.button("staff-button-code", press, code=code),) for code, press in presses)


def asked_by(purpose: str) -> Press | None:
    """What the message asked for; a card, or what was only said, asks for nothing."""
    with suppress(Invalid):
        return Press.unpack(purpose)
    return None


REPLIES: Mapping[str, OnReply] = {
    "answer": answer,
    "result": answer,
    "ask": answer,
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
