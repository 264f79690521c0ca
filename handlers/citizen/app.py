"""The citizens' dispatcher, put together, and the way a raw update gets into it."""

from aiogram import Bot, Dispatcher
from aiogram.filters import ExceptionTypeFilter
from aiogram.types import BotCommand, ErrorEvent, Update
from pydantic import ValidationError

from complaints.errors import DeskError
from handlers.citizen.conversation import conversation
from handlers.citizen.unpack import person_of
from handlers.desk.conversation import commands, desk_errors
from handlers.desk.desk import Desk
from handlers.incoming import Unparsable
from handlers.texts import Texts
from storage.mail.inbox import UpdateRef


def menu_of(texts: Texts, language: str) -> list[BotCommand]:
    """The commands with their descriptions, for `setMyCommands`."""
    return [BotCommand(command=command, description=told) for command, told in commands.menu(texts, language)]


def build_dispatcher(desk: Desk) -> Dispatcher:
    """A dispatcher for one desk.

    aiogram's own state machine is off: where a conversation stands is read and written by the use case, in
    the same transaction as its answer, and the worker keeps the updates of one chat in order.
    """
    dispatcher = Dispatcher(disable_fsm=True, desk=desk)
    dispatcher.include_router(conversation())
    dispatcher.errors.register(_tell_error, ExceptionTypeFilter(DeskError))
    return dispatcher


async def feed(dispatcher: Dispatcher, bot: Bot, ref: UpdateRef, raw: str) -> None:
    """Hand one raw update to its handler.

    Raises:
        Unparsable: aiogram cannot read it.
        AlreadyDone: it was handled before.
    """
    try:
        update = Update.model_validate_json(raw, context={"bot": bot})
    except ValidationError as error:
        # The error's own text would show what she wrote.
        raise Unparsable(f"{error.error_count()} errors, first at {_first_place(error)}") from None
    await dispatcher.feed_update(bot, update, ref=ref)


async def _tell_error(event: ErrorEvent, desk: Desk, ref: UpdateRef) -> None:
    error, query = event.exception, event.update.callback_query
    message = event.update.message or event.update.edited_message
    user = query.from_user if query else message.from_user if message else None
    if not isinstance(error, DeskError) or user is None:
        raise error
    person = person_of(user)
    await desk_errors.tell(
        desk,
        ref,
        error,
        chat_id=person.telegram_id,
        person_id=person.telegram_id,
        first_name=person.first_name,
        callback_id=query.id if query else None,
    )


def _first_place(error: ValidationError) -> str:
    found = error.errors(include_url=False, include_context=False, include_input=False)
    return ".".join(str(part) for part in found[0]["loc"]) if found else "?"
