"""An emergency that was told and never sent: she is asked soon, and then it is passed on as it stands.

Both are columns of the conversation's row: when she wrote last, and when she was asked since. Whatever she
does meanwhile writes the row anew, so that her last word counts; a crash, or a second timetable, asks and
passes on once.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from complaints.drafting.pace import MANY_REPORTS
from complaints.privacy import cut
from handlers.desk.conversation.drafting import unsent
from handlers.desk.conversation.drafting.filing import file
from handlers.desk.conversation.memory import URGENT
from handlers.desk.conversation.talk import Talk
from handlers.desk.conversation.unasked_talk import unasked
from handlers.desk.desk import Desk
from handlers.texts.loader import spoken_time
from storage.cases import due, reports
from storage.people import citizens, dialogues

_STATES = (URGENT,)
_LONGEST_QUOTE = 200


async def waiting(desk: Desk) -> Sequence[int]:
    """Telegram ids of citizens who told of an emergency, sent nothing and have been silent since."""
    async with desk.database.reading() as session:
        return await due.drafts(session, _STATES, desk.clock() - _asked_after(desk, desk.clock()))


async def ask(desk: Desk, telegram_id: int) -> None:
    """Ask one of them, once, whether it shall be sent, and say when it goes by itself."""
    async with desk.work() as work:
        before = work.now - _asked_after(desk, work.now)
        row = await due.draft(work.session, telegram_id, _STATES, before)
        citizen = await citizens.by_telegram_id(work.session, telegram_id)
        if row is None or citizen is None:
            return
        async with unasked(work, citizen, row) as talk:
            may = await _may_be_passed_on(talk)
            if may:
                await _ask(talk)
            else:
                talk.memory.writing.let_be = True
        if may:
            await dialogues.reminded(work.session, row, work.now)


async def unanswered(desk: Desk) -> Sequence[int]:
    """Telegram ids of those who were asked and did not answer in time."""
    async with desk.database.reading() as session:
        before = desk.clock() - _passed_on_after(desk, desk.clock())
        return await due.drafts(session, _STATES, before, reminded=True)


async def pass_on(desk: Desk, telegram_id: int) -> None:
    """File what one of them told, as it stands; she and the staff are told that she did not send it."""
    async with desk.work() as work:
        before = work.now - _passed_on_after(desk, work.now)
        row = await due.draft(work.session, telegram_id, _STATES, before, reminded=True)
        citizen = await citizens.by_telegram_id(work.session, telegram_id)
        if row is None or citizen is None:
            return
        async with unasked(work, citizen, row) as talk:
            filed = await _may_be_passed_on(talk) and await file(talk, as_it_stands=True, by_her=False)
            if not filed:
                talk.memory.writing.let_be = True


async def _ask(talk: Talk) -> None:
    work, writing = talk.work, talk.memory.writing
    until = work.now + _passed_on_after(work.desk, work.now)
    text = talk.html(
        "push-unsent",
        words=cut(writing.draft.whole_text, _LONGEST_QUOTE),
        until=spoken_time(until.astimezone(work.desk.zone).time(), talk.language),
        number=work.desk.catalogue.official.emergency_number,
    )
    writing.send_asked = True
    await talk.send(text, buttons=unsent.buttons(talk), alone=True, purpose="push")


async def _may_be_passed_on(talk: Talk) -> bool:
    """Whether she may file and can hear of it, did not restrict her data, and did not file very many."""
    citizen, now = talk.citizen, talk.work.now
    blocked = citizen.blocked_until is not None and citizen.blocked_until > now
    if blocked or citizen.blocked_bot_at is not None or citizen.restricted_at is not None:
        return False
    return await reports.count_since(talk.work.session, talk.citizen_id, talk.midnight) < MANY_REPORTS[0]


def _asked_after(desk: Desk, now: datetime) -> timedelta:
    return timedelta(minutes=desk.rules.at(desk.today(now)).desk.unsent_asked)


def _passed_on_after(desk: Desk, now: datetime) -> timedelta:
    return timedelta(minutes=desk.rules.at(desk.today(now)).desk.unsent_passed_on)
