"""What happens to the staff group itself: it moves, the bot comes and goes, people leave, its id is asked."""

from handlers.desk.desk import Desk
from handlers.desk.people import private_chats
from storage import audit, moved
from storage.inbox import UpdateRef
from storage.letters import BotName, Letter


async def group_that_admits(desk: Desk, chat_id: int) -> int:
    """The chat whose members may act in this one: the restricted group for itself, else the common one."""
    async with desk.database.reading() as session:
        if desk.confidential_chat_id:
            restricted = await moved.current_chat(session, desk.confidential_chat_id)
            if await moved.current_chat(session, chat_id) == restricted:
                return restricted
        return await moved.current_chat(session, desk.staff_chat_id)


async def group_moved(desk: Desk, ref: UpdateRef, old_id: int, new_id: int) -> None:
    """Telegram upgraded a group: everything that waits for it follows."""
    async with desk.work(ref) as work:
        await moved.move(work.session, old_id, new_id, work.now)
        await audit.note(
            work.session, "telegram", "group-moved", f"chat:{old_id}", None, {"to": new_id}, work.now
        )


async def bot_came_or_went(
    desk: Desk, ref: UpdateRef, chat_id: int, by: int, status: tuple[str, str]
) -> None:
    """The bot was added, made an admin, thrown out, or blocked in private; `status` is before and after."""
    async with desk.work(ref) as work:
        if chat_id > 0:
            await private_chats.changed(work, chat_id, status[1])
            return
        facts = {"before": status[0], "after": status[1]}
        who = f"telegram:{by}"
        await audit.note(work.session, who, "bot-status", f"chat:{chat_id}", None, facts, work.now)


async def person_came_or_went(
    desk: Desk, ref: UpdateRef, chat_id: int, person: int, status: tuple[str, str]
) -> None:
    """Somebody joined or left one of our groups; who left is out at the next press."""
    async with desk.work(ref) as work:
        here = await moved.current_chat(work.session, chat_id)
        ours = (desk.staff_chat_id, desk.confidential_chat_id)
        if here not in [await moved.current_chat(work.session, one) for one in ours if one]:
            return
        facts = {"before": status[0], "after": status[1]}
        who = f"telegram:{person}"
        await audit.note(work.session, who, "member-status", f"chat:{chat_id}", None, facts, work.now)


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
