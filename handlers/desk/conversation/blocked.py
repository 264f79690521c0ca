"""What a blocked citizen meets: her reports go on, emergencies are heard, the rest is kept unanswered."""

from complaints.lifecycle import CITIZEN_TURN, State
from handlers.desk.conversation.heard import Heard
from handlers.desk.conversation.presses import Do
from handlers.desk.conversation.talk import Talk
from handlers.desk.guarding.blocks import show_kept
from handlers.texts.loader import spoken_date
from storage.care import blocks
from storage.cases import cards as links
from storage.cases import reports
from storage.letters import BotName

_ABOUT_A_REPORT = frozenset(
    {
        Do.STATUS, Do.LIST, Do.WITHDRAW, Do.WITHDRAW_SURELY, Do.KEEP, Do.SOLVED, Do.UNSOLVED, Do.RATE,
        Do.CHRONOLOGY, Do.LANGUAGE, Do.ERASE, Do.ERASE_SURELY, Do.ERASE_NOT,
    }
)  # fmt: skip
"""Buttons that follow a report or concern her own data; all others write something new."""


def is_blocked(talk: Talk) -> bool:
    """Whether no new reports of hers are taken in now."""
    until = talk.citizen.blocked_until
    return until is not None and until > talk.work.now


async def hear(talk: Talk, heard: Heard) -> bool:
    """Keep what she writes, unless it answers the staff about a report of hers; whether it is dealt with."""
    if not is_blocked(talk) or await _answers_the_staff(talk, heard):
        return False
    block = await blocks.in_force(talk.work.session, talk.citizen_id, talk.work.now)
    if block is None:
        return False
    words = heard.words or talk.desk.texts.plain(talk.desk.language, "staff-blocked-file")
    await blocks.keep(talk.work.session, block.id or 0, words, talk.work.now)
    if heard.words and talk.desk.router.route(heard.words).emergency:
        number = talk.desk.catalogue.official.emergency_number
        await talk.send(talk.html("citizen-blocked-emergency", number=number), alone=True)
        await show_kept(talk.work, block.id or 0, "staff-blocked-emergency")
        return True
    await _say_until_when(talk)
    return True


async def refuse_press(talk: Talk, action: str) -> bool:
    """Whether a press would begin or send something new; she is told until when that must wait."""
    if not is_blocked(talk) or action in _ABOUT_A_REPORT:
        return False
    await _say_until_when(talk)
    return True


async def _say_until_when(talk: Talk) -> None:
    """Once an hour at most; what she presses or writes in between is not answered again."""
    until = talk.citizen.blocked_until or talk.work.now
    day = spoken_date(talk.desk.today(until), talk.language)
    key = f"blocked:{talk.citizen_id}:{talk.work.now:%Y%m%d%H}"
    await talk.send(talk.html("citizen-blocked", until=day), once_key=key, alone=True)


async def _answers_the_staff(talk: Talk, heard: Heard) -> bool:
    """Whether one of her reports waits for her, and this is about it."""
    session = talk.work.session
    if talk.memory.held is not None and talk.memory.held.report:
        about = await reports.by_id(session, talk.memory.held.report)
        return about is not None and about.state in CITIZEN_TURN
    if heard.reply_to is not None:
        chat = talk.person.telegram_id
        found = await links.report_of_message(session, BotName.CITIZEN, chat, heard.reply_to)
        about = await reports.by_id(session, found) if found is not None else None
        return about is not None and about.citizen_id == talk.citizen_id and about.state in CITIZEN_TURN
    mine = await reports.open_of_citizen(session, talk.citizen_id)
    return any(one.state == State.WAITING_CITIZEN for one in mine)
