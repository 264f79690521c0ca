"""What happens to the staff group itself: it moves, the bot comes and goes, people leave, its id is asked."""

from dataclasses import dataclass

from handlers.desk.desk import Desk, Work
from handlers.desk.layout import layout_of
from handlers.desk.people import private_chats
from handlers.desk.people.leaving import tell_who_left
from handlers.desk.people.presence import LEFT
from handlers.desk.staff_letters import tell_coordinators
from storage.care import audit
from storage.groups import moved, troubles
from storage.letters import BotName, Letter
from storage.mail.inbox import UpdateRef
from storage.people import officers

_GONE = frozenset({"left", "kicked", "restricted"})
_ADMIN = frozenset({"administrator", "creator"})


async def groups_that_admit(desk: Desk, chat_id: int, telegram_id: int) -> tuple[int, ...]:
    """The groups of which one must be a member to act in a chat; see `Layout.admitting`."""
    async with desk.database.reading() as session:
        layout = await layout_of(desk, session)
        here = await moved.current_chat(session, chat_id)
        officer = await officers.by_telegram_id(session, telegram_id)
        return layout.admitting(here, officer.department if officer else None)


async def group_moved(desk: Desk, ref: UpdateRef, old_id: int, new_id: int) -> None:
    """Telegram upgraded a group: everything that waits for it follows, and the coordinators know."""
    async with desk.work(ref) as work:
        ours = old_id in (await layout_of(desk, work.session)).chats
        await moved.move(work.session, old_id, new_id, work.now)
        await audit.note(
            work.session, "telegram", "group-moved", f"chat:{old_id}", None, {"to": new_id}, work.now
        )
        if ours:
            # Messages of the old group are nobody's in the new one: the timetable hangs the cards up anew.
            await troubles.notice(work.session, new_id, troubles.CARDS, work.now)
            text = desk.texts.html(desk.language, "rooms-upgraded", chat=str(new_id))
            await tell_coordinators(work, text, once_key=f"upgraded:{old_id}")


@dataclass(frozen=True, slots=True)
class Standing:
    """How the bot stands in a chat: as Telegram calls it before and after, and whether it may make topics."""

    before: str
    after: str
    topics: bool = False


async def bot_came_or_went(desk: Desk, ref: UpdateRef, chat_id: int, by: int, standing: Standing) -> None:
    """The bot was added, made an admin, thrown out, or blocked in private."""
    async with desk.work(ref) as work:
        if chat_id > 0:
            await private_chats.changed(work, chat_id, standing.after)
            return
        facts = {"before": standing.before, "after": standing.after}
        who = f"telegram:{by}"
        await audit.note(work.session, who, "bot-status", f"chat:{chat_id}", None, facts, work.now)
        await _notice(work, await moved.current_chat(work.session, chat_id), standing)


async def _notice(work: Work, chat_id: int, standing: Standing) -> None:
    """What is wrong with a group of ours now, and what is well again; the timetable tells it."""
    session, now = work.session, work.now
    layout = await layout_of(work.desk, session)
    if chat_id not in layout.chats:
        return
    if standing.after in _GONE:
        # Who is out can do nothing else either: one trouble, which is over once.
        await troubles.forget_chat(session, chat_id, [troubles.RIGHTS, troubles.TOPICS])
        await troubles.notice(session, chat_id, troubles.OUT, now)
        return
    await troubles.mended(session, [chat_id], [troubles.OUT], now)
    if standing.after not in _ADMIN:
        await troubles.notice(session, chat_id, troubles.RIGHTS, now)
        return
    await troubles.mended(session, [chat_id], [troubles.RIGHTS], now)
    if layout.common is not None and layout.common.forum and layout.is_common(chat_id):
        if standing.topics:
            await troubles.mended(session, [chat_id], [troubles.TOPICS, troubles.CLOSED], now)
        else:
            await troubles.notice(session, chat_id, troubles.TOPICS, now)


async def person_came_or_went(
    desk: Desk, ref: UpdateRef, chat_id: int, person: int, status: tuple[str, str]
) -> None:
    """Somebody joined or left one of our groups; who left is out at the next press, and that is told."""
    async with desk.work(ref) as work:
        here = await moved.current_chat(work.session, chat_id)
        layout = await layout_of(desk, work.session)
        if here not in layout.chats:
            return
        await audit.came_or_went(work.session, person, here, status, work.now)
        if status[1] in LEFT and status[0] not in LEFT:
            await tell_who_left(work, layout, here, person)


async def say_id(desk: Desk, ref: UpdateRef, chat_id: int, message_id: int, thread_id: int | None) -> None:
    """`/id`: the number that the city writes into its settings; harmless, so anybody may ask, anywhere."""
    async with desk.work(ref) as work:
        text = desk.texts.html(desk.language, "staff-id", chat=str(chat_id))
        await work.say(_letter(chat_id, text, message_id, thread_id))


def _letter(chat_id: int, text: str, message_id: int, thread_id: int | None) -> Letter:
    return Letter(
        bot=BotName.STAFF,
        chat_id=chat_id,
        text=text,
        reply_to=message_id,
        thread_id=thread_id,
        purpose="said",
    )
