"""The coordinators' commands about people: identities, the record of uses, blocks."""

from telegram import Message

from handlers.desk.guarding import blocks, reveals, uses
from handlers.staff.room import Room
from handlers.staff.unpack import member_of


async def on_identity(room: Room, message: Message, typed: str) -> None:
    """`/identitas CODE reason`."""
    member = member_of(message)
    await room.admit(member)
    await reveals.reveal(room.desk, room.ref, member, message.message_id, typed)


async def on_uses(room: Room, message: Message, typed: str) -> None:
    """`/audit CODE`."""
    member = member_of(message)
    await room.admit(member)
    await uses.list_uses(room.desk, room.ref, member, message.message_id, typed)


async def on_block(room: Room, message: Message, typed: str) -> None:
    """`/blokir [CODE] days reason`."""
    member = member_of(message)
    await room.admit(member)
    await blocks.block(room.desk, room.ref, member, message.message_id, typed, _replied_to(message))


async def on_unblock(room: Room, message: Message, typed: str) -> None:
    """`/bukablokir [CODE]`."""
    member = member_of(message)
    await room.admit(member)
    await blocks.unblock(room.desk, room.ref, member, message.message_id, typed, _replied_to(message))


async def on_blocks(room: Room, message: Message, _typed: str) -> None:
    """`/blokiran`."""
    member = member_of(message)
    await room.admit(member)
    await blocks.list_blocks(room.desk, room.ref, member, message.message_id)


def _replied_to(message: Message) -> int | None:
    return message.reply_to_message.message_id if message.reply_to_message else None
