"""Commands, messages and presses: each is unpacked, and one use case does the rest."""

from aiogram import Router
from aiogram.enums import ChatMemberStatus
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message, User

from handlers.citizen.filters import Command, Private
from handlers.citizen.unpack import argument_of, heard_of, person_of, pressed_of
from handlers.desk.conversation import greetings, intake, language, pressing
from handlers.desk.conversation.following import tracking
from handlers.desk.conversation.rights import erasure, own_data, privacy, restriction
from handlers.desk.desk import Desk
from storage.mail.inbox import UpdateRef

_GONE = frozenset({ChatMemberStatus.KICKED, ChatMemberStatus.LEFT})


def conversation() -> Router:
    """A fresh router; aiogram lets each belong to one dispatcher only."""
    router = Router(name="citizen")
    router.message.filter(Private())
    router.edited_message.filter(Private())
    router.callback_query.filter(Private())
    for names, handler in _COMMANDS.items():
        router.message.register(handler, Command(*names))
    router.message.register(_unknown_command, Command())
    router.message.register(_hear)
    router.edited_message.register(_hear_edited)
    router.callback_query.register(_press)
    router.my_chat_member.register(_membership)
    return router


async def _start(message: Message, event_from_user: User, desk: Desk, ref: UpdateRef) -> None:
    await greetings.start(desk, ref, person_of(event_from_user), argument_of(message))


async def _begin(message: Message, event_from_user: User, desk: Desk, ref: UpdateRef) -> None:
    person = person_of(event_from_user)
    await intake.begin(desk, ref, person, argument_of(message), message.message_id)


async def _status(message: Message, event_from_user: User, desk: Desk, ref: UpdateRef) -> None:
    await tracking.status(desk, ref, person_of(event_from_user), argument_of(message))


async def _list(message: Message, event_from_user: User, desk: Desk, ref: UpdateRef) -> None:  # noqa: ARG001
    await tracking.listing(desk, ref, person_of(event_from_user))


async def _help(message: Message, event_from_user: User, desk: Desk, ref: UpdateRef) -> None:  # noqa: ARG001
    await greetings.help_her(desk, ref, person_of(event_from_user))


async def _cancel(message: Message, event_from_user: User, desk: Desk, ref: UpdateRef) -> None:  # noqa: ARG001
    await greetings.cancel(desk, ref, person_of(event_from_user))


async def _mute(message: Message, event_from_user: User, desk: Desk, ref: UpdateRef) -> None:
    await greetings.mute(desk, ref, person_of(event_from_user), argument_of(message))


async def _privacy(message: Message, event_from_user: User, desk: Desk, ref: UpdateRef) -> None:  # noqa: ARG001
    await privacy.notice(desk, ref, person_of(event_from_user))


async def _language(message: Message, event_from_user: User, desk: Desk, ref: UpdateRef) -> None:
    await language.choose(desk, ref, person_of(event_from_user), argument_of(message))


async def _own_data(message: Message, event_from_user: User, desk: Desk, ref: UpdateRef) -> None:
    await own_data.give(desk, ref, person_of(event_from_user), argument_of(message))


async def _restrict(message: Message, event_from_user: User, desk: Desk, ref: UpdateRef) -> None:
    await restriction.restrict(desk, ref, person_of(event_from_user), argument_of(message))


async def _erase(message: Message, event_from_user: User, desk: Desk, ref: UpdateRef) -> None:  # noqa: ARG001
    await erasure.ask(desk, ref, person_of(event_from_user))


async def _unknown_command(message: Message, event_from_user: User, desk: Desk, ref: UpdateRef) -> None:  # noqa: ARG001
    await greetings.unknown_command(desk, ref, person_of(event_from_user))


async def _hear(message: Message, event_from_user: User, desk: Desk, ref: UpdateRef) -> None:
    await intake.hear(desk, ref, heard_of(message, event_from_user))


async def _hear_edited(message: Message, event_from_user: User, desk: Desk, ref: UpdateRef) -> None:
    await intake.hear_edited(desk, ref, heard_of(message, event_from_user))


async def _press(query: CallbackQuery, desk: Desk, ref: UpdateRef) -> None:
    await pressing.press(desk, ref, pressed_of(query))


async def _membership(event: ChatMemberUpdated, desk: Desk, ref: UpdateRef) -> None:
    gone = event.new_chat_member.status in _GONE
    await greetings.blocked(desk, ref, event.from_user.id, is_blocked=gone)


_COMMANDS = {
    ("start", "mulai"): _start,
    ("lapor", "wadul", "sambat"): _begin,
    ("status",): _status,
    ("laporanku",): _list,
    ("bantuan", "help"): _help,
    ("batal", "cancel"): _cancel,
    ("jeda",): _mute,
    ("privasi", "privacy"): _privacy,
    ("bahasa", "basa", "language"): _language,
    ("dataku",): _own_data,
    ("batasi",): _restrict,
    ("hapus",): _erase,
}
