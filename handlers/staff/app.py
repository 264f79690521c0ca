"""The staff bot's Application: it reads updates and calls use cases; it never talks to Telegram itself."""

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import Any

from telegram import Bot, Message, Update
from telegram.ext import Application, CallbackQueryHandler, ChatMemberHandler, MessageHandler, filters

from complaints.errors import DeskError
from handlers.desk.casework.turns import staff_errors
from handlers.desk.casework.turns.staff_errors import Refused
from handlers.desk.desk import Desk
from handlers.staff import board, guarding
from handlers.staff.reading import Commands, Misspelt, ReadingBot, RepliesTo, SaidAlone, asked, meant, read
from handlers.staff.room import ERRAND, Errand, IsMember, Room
from handlers.staff.unpack import pressed_of
from storage.mail.inbox import UpdateRef

OnCommand = Callable[[Room, Message, str], Awaitable[None]]
OnUpdate = Callable[[Room, Update], Awaitable[None]]
App = Application[Any, Any, Any, Any, Any, Any]

STAFF_COMMANDS = (
    "antrian", "lihat", "tugasku", "cari", "piket", "beban", "serahterima", "apresiasi", "laporan",
    "templat", "undang", "staf", "bantuan", "id",
)  # fmt: skip
"""Those in the menu; what they do stands in the texts as `staff-command-…`."""

_COMMANDS: Mapping[str, OnCommand] = {
    "antrian": board.on_queue,
    "lihat": board.on_look,
    "tugasku": board.on_mine,
    "piket": board.on_duty,
    "beban": board.on_load,
    "serahterima": board.on_handover,
    "apresiasi": board.on_praise,
    "cari": board.on_find,
    "laporan": board.on_figures,
    "templat": board.on_templates,
    "lapor_csv": board.on_lapor_table,
    "bantuan": board.on_help,
    "help": board.on_help,
    "start": board.on_start,
    "undang": board.on_invite,
    "staf": board.on_staff,
    "pasang": board.on_set_up,
    "lepas": board.on_give_up,
    "id": board.on_id,
    "identitas": guarding.on_identity,
    "audit": guarding.on_uses,
    "blokir": guarding.on_block,
    "bukablokir": guarding.on_unblock,
    "blokiran": guarding.on_blocks,
}


_GUESSED = frozenset(_COMMANDS) - {"help", "id", "start"}
"""Those that a misspelt command may have meant; the others are too common among other bots."""
_DESK = "desk"


def build_application(desk: Desk, bot: Bot, is_member: IsMember, *, username: str = "") -> App:
    """The Application, without updater, job queue, persistence or network.

    Args:
        desk: the desk.
        bot: the staff bot, of which only the token is looked at: its number tells which messages are ours.
        is_member: whether a person is in a chat now; asked at most once a minute per person.
        username: the bot's, without @; while it is unknown, commands for any bot are taken as ours.
    """
    room = Room(desk, is_member)
    builder = Application.builder().bot(ReadingBot(bot.token)).updater(None).job_queue(None)
    application: App = builder.build()
    application.bot_data[_DESK] = desk
    to_us = RepliesTo(int(bot.token.partition(":")[0]))
    replies, edits = to_us & filters.UpdateType.MESSAGE, to_us & filters.UpdateType.EDITED_MESSAGE
    misspelt = Misspelt(_with(room, _on_misspelt), _GUESSED, username)
    application.add_handlers(
        [
            CallbackQueryHandler(_with(room, board.on_press)),
            Commands(_with(room, _on_command), frozenset(_COMMANDS), username),
            misspelt,
            MessageHandler(replies, _with(room, board.on_reply)),
            MessageHandler(edits, _with(room, board.on_edit)),
            MessageHandler(SaidAlone() & filters.UpdateType.MESSAGE, _with(room, board.on_words)),
            MessageHandler(filters.StatusUpdate.MIGRATE, _with(room, board.on_group_moved)),
            ChatMemberHandler(_with(room, board.on_bot_status), ChatMemberHandler.MY_CHAT_MEMBER),
            ChatMemberHandler(_with(room, board.on_person_status), ChatMemberHandler.CHAT_MEMBER),
        ]
    )
    application.add_error_handler(_keep_error)
    return application


async def feed(application: App, ref: UpdateRef, raw: str) -> None:
    """Work off one raw update; what nobody handles is left undone for the caller to close.

    Raises:
        Unparsable: it is no update that this framework knows.
        AlreadyDone: it was worked off before.
    """
    await application.initialize()  # once; the reading bot makes no call for it
    update = read(application.bot, raw)
    errand = Errand(ref)
    token = ERRAND.set(errand)
    try:
        await application.process_update(update)
    finally:
        ERRAND.reset(token)
    if isinstance(errand.error, DeskError):
        await _tell(application, ref, update, errand.error)
    elif errand.error is not None:
        raise errand.error


def staff_commands(desk: Desk) -> list[tuple[str, str]]:
    """The menu: command and what it does."""
    return [(name, desk.texts.plain(desk.language, f"staff-command-{name}")) for name in STAFF_COMMANDS]


def _with(room: Room, on_update: OnUpdate) -> Callable[[Update, Any], Coroutine[Any, Any, None]]:
    async def handle(update: Update, _context: object) -> None:
        await on_update(room, update)

    return handle


async def _on_command(room: Room, update: Update) -> None:
    if update.message is not None:
        name, typed = asked(update.message)
        await _COMMANDS[name](room, update.message, typed)


async def _on_misspelt(room: Room, update: Update) -> None:
    if update.message is not None:
        await board.on_misspelt(room, update.message, meant(update.message, _GUESSED))


async def _keep_error(_update: object, context: Any) -> None:
    """PTB would log an error and forget it; here it decides what becomes of the update."""
    ERRAND.get().error = context.error


async def _tell(application: App, ref: UpdateRef, update: Update, error: DeskError) -> None:
    desk: Desk = application.bot_data[_DESK]
    if update.callback_query is not None:
        pressed = pressed_of(update.callback_query)
        refused = Refused(
            chat_id=pressed.member.chat_id, message_id=pressed.message_id, callback_id=pressed.callback_id
        )
        await staff_errors.tell(desk, ref, error, refused)
    elif update.effective_message is not None:
        message = update.effective_message
        above = message.reply_to_message.message_id if message.reply_to_message else None
        refused = Refused(chat_id=message.chat.id, message_id=message.message_id, reply_to=above)
        await staff_errors.tell(desk, ref, error, refused)
    else:
        raise error
