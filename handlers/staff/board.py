"""What the staff bot does with an update: unpack it, let the person in, call one use case."""

from telegram import Chat, ChatMemberUpdated, Message, Update

from handlers.desk import room_setup
from handlers.desk.casework import buttons, edits, replies
from handlers.desk.casework.looking import finding, oversight, queues, said
from handlers.desk.duty import beban, handover, piket
from handlers.desk.figures import asking as figures
from handlers.desk.lapor import exporting
from handlers.desk.people import acceptance, groups, invitations, private_chats, staff_list
from handlers.desk.praise import apresiasi
from handlers.desk.templates import keeping
from handlers.staff.room import Room
from handlers.staff.unpack import member_of, pressed_of, wrote_of


async def on_press(room: Room, update: Update) -> None:
    """A button."""
    if update.callback_query is not None:
        pressed = pressed_of(update.callback_query)
        if acceptance.is_meant(pressed):
            await acceptance.press(room.desk, room.ref, pressed)
            return
        await room.admit(pressed.member)
        await buttons.press(room.desk, room.ref, pressed)


async def on_reply(room: Room, update: Update) -> None:
    """A reply to one of the bot's messages."""
    if update.message is not None:
        wrote = wrote_of(update.message)
        await room.admit(wrote.member)
        await replies.reply(room.desk, room.ref, wrote)


async def on_words(room: Room, update: Update) -> None:
    """Words in private that are neither a command nor a reply to the bot."""
    if update.message is not None:
        wrote = wrote_of(update.message)
        if not await private_chats.knows(room.desk, wrote.member.telegram_id):
            await private_chats.opened(room.desk, room.ref, wrote.member.chat_id, wrote.message_id)
            return
        await room.admit(wrote.member)
        await said.said(room.desk, room.ref, wrote)


async def on_misspelt(room: Room, message: Message, meant: str) -> None:
    """A command that is none of ours, but close to one."""
    member = member_of(message)
    await room.admit(member)
    await said.misspelt(room.desk, room.ref, member, message.message_id, meant)


async def on_edit(room: Room, update: Update) -> None:
    """A reply to one of the bot's messages was changed."""
    if update.edited_message is not None:
        wrote = wrote_of(update.edited_message)
        await room.admit(wrote.member)
        await edits.edited(room.desk, room.ref, wrote)


async def on_queue(room: Room, message: Message, typed: str) -> None:
    """`/antrian [dinas, kelurahan, saringan]`."""
    member = member_of(message)
    await room.admit(member)
    await queues.queue(room.desk, room.ref, member, message.message_id, typed)


async def on_look(room: Room, message: Message, typed: str) -> None:
    """`/lihat CODE`."""
    member = member_of(message)
    await room.admit(member)
    await oversight.look(room.desk, room.ref, member, message.message_id, typed)


async def on_lapor_table(room: Room, message: Message, typed: str) -> None:
    """`/lapor_csv [period]`."""
    member = member_of(message)
    await room.admit(member)
    await exporting.command(room.desk, room.ref, member, message.message_id, typed)


async def on_templates(room: Room, message: Message, _typed: str) -> None:
    """`/templat`; its lines matter."""
    member = member_of(message)
    await room.admit(member)
    _, _, typed = (message.text or "").partition(" ")
    await keeping.command(room.desk, room.ref, member, message.message_id, typed)


async def on_mine(room: Room, message: Message, typed: str) -> None:
    """`/tugasku [saringan]`."""
    member = member_of(message)
    await room.admit(member)
    await queues.mine(room.desk, room.ref, member, message.message_id, typed)


async def on_find(room: Room, message: Message, typed: str) -> None:
    """`/cari kata`."""
    member = member_of(message)
    await room.admit(member)
    await finding.find(room.desk, room.ref, member, message.message_id, typed)


async def on_figures(room: Room, message: Message, typed: str) -> None:
    """`/laporan [masa] [dinas]`."""
    member = member_of(message)
    await room.admit(member)
    await figures.report(room.desk, room.ref, member, message.message_id, typed)


async def on_duty(room: Room, message: Message, typed: str) -> None:
    """`/piket [siapa] [apa]`."""
    member = member_of(message)
    await room.admit(member)
    await piket.piket(room.desk, room.ref, member, message.message_id, typed)


async def on_load(room: Room, message: Message, typed: str) -> None:
    """`/beban [dinas]`."""
    member = member_of(message)
    await room.admit(member)
    await beban.beban(room.desk, room.ref, member, message.message_id, typed)


async def on_handover(room: Room, message: Message, typed: str) -> None:
    """`/serahterima [nama]`."""
    member = member_of(message)
    await room.admit(member)
    await handover.handover(room.desk, room.ref, member, message.message_id, typed)


async def on_invite(room: Room, message: Message, typed: str) -> None:
    """`/undang [peran] [dinas]`."""
    member = member_of(message)
    await room.admit(member)
    await invitations.invite(room.desk, room.ref, member, message.message_id, typed)


async def on_staff(room: Room, message: Message, _typed: str) -> None:
    """`/staf`."""
    member = member_of(message)
    await room.admit(member)
    await staff_list.staff(room.desk, room.ref, member, message.message_id)


async def on_set_up(room: Room, message: Message, typed: str) -> None:
    """`/pasang [bersama | forum | terbatas | dinas X]`, in the group itself, which need not be ours yet."""
    member, forum = member_of(message), bool(message.chat.is_forum)
    number = message.message_id
    await room_setup.set_up(room.desk, room.ref, member, number, typed, is_forum=forum)


async def on_give_up(room: Room, message: Message, _typed: str) -> None:
    """`/lepas`."""
    await room_setup.give_up(room.desk, room.ref, member_of(message), message.message_id)


async def on_start(room: Room, message: Message, typed: str) -> None:
    """`/start`, with an invitation behind it or without; who is invited is a stranger until she accepts."""
    if message.chat.type == Chat.PRIVATE and typed.startswith(invitations.PREFIX):
        member = member_of(message)
        await acceptance.show(room.desk, room.ref, member, message.message_id, typed)
    elif message.chat.type == Chat.PRIVATE:
        await private_chats.opened(room.desk, room.ref, message.chat.id, message.message_id)
    else:
        await on_help(room, message, typed)


async def on_praise(room: Room, message: Message, typed: str) -> None:
    """`/apresiasi [siapa] [kata-kata]`."""
    member = member_of(message)
    await room.admit(member)
    await apresiasi.praise(room.desk, room.ref, member, message.message_id, typed)


async def on_help(room: Room, message: Message, _typed: str) -> None:
    """`/bantuan`; citizens who came into the private chat by mistake are told where to go."""
    if message.chat.type == Chat.PRIVATE:
        await private_chats.helped(room.desk, room.ref, message.chat.id, message.message_id)
        return
    member = member_of(message)
    await room.admit(member)
    await oversight.help_staff(room.desk, room.ref, member, message.message_id)


async def on_id(room: Room, message: Message, _typed: str) -> None:
    """`/id`."""
    topic = message.message_thread_id if message.is_topic_message else None
    await groups.say_id(room.desk, room.ref, message.chat.id, message.message_id, topic)


async def on_group_moved(room: Room, update: Update) -> None:
    """The group was upgraded; Telegram tells it twice, in the old group and in the new one."""
    message = update.message
    if message is not None and message.migrate_to_chat_id is not None:
        new_id = message.migrate_to_chat_id
        await groups.group_moved(room.desk, room.ref, message.chat.id, new_id)


async def on_bot_status(room: Room, update: Update) -> None:
    """The bot came, went, or was made an admin."""
    change = update.my_chat_member
    if change is not None:
        who = change.from_user.id
        before, after = _status(change)
        topics = bool(getattr(change.new_chat_member, "can_manage_topics", False))
        standing = groups.Standing(before, after, topics)
        await groups.bot_came_or_went(room.desk, room.ref, change.chat.id, who, standing)


async def on_person_status(room: Room, update: Update) -> None:
    """Somebody came or went."""
    change = update.chat_member
    if change is not None:
        person = change.new_chat_member.user.id
        room.forget(person)
        await groups.person_came_or_went(room.desk, room.ref, change.chat.id, person, _status(change))


def _status(change: ChatMemberUpdated) -> tuple[str, str]:
    return str(change.old_chat_member.status), str(change.new_chat_member.status)
