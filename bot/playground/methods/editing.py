"""Changing and removing messages."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from bot.playground.chats import StoredMessage
from bot.playground.errors import bad_request
from bot.playground.media import KINDS
from bot.playground.methods.base import Context, method
from bot.playground.methods.media import album_item
from bot.playground.methods.sending import text_fields
from bot.playground.parameters import Json

DELETABLE = timedelta(hours=48)
MAX_DELETE = 100
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
MEDIA_FIELDS = frozenset(KINDS)
TEXT_FIELDS = ("text", "entities")
CAPTION_FIELDS = ("caption", "caption_entities")


def _editable(call: Context) -> StoredMessage:
    """Find the message that shall change.

    Raises:
        ApiError: 400 when it is gone, not the bot's, or has a keyboard that is not inline.
    """
    if call.parameters.has("inline_message_id"):
        raise bad_request("MESSAGE_ID_INVALID")
    chat = call.writable_chat()
    number = call.parameters.integer("message_id")
    if number is None:
        raise bad_request("message identifier is not specified")
    message = chat.find(number)
    if message is None:
        raise bad_request("message to edit not found")
    foreign = message.sender is not call.bot or message.is_service or message.origin is not None
    if foreign or (message.markup and "inline_keyboard" not in message.markup):
        raise bad_request("message can't be edited")
    return message


def _change(call: Context, message: StoredMessage, content: Json) -> Json:
    """Put new content and keyboard into a message, unless nothing would change."""
    markup = call.markup(inline_only=True)
    if content == message.content and markup == message.markup:
        raise bad_request(NOT_MODIFIED)
    call.spend(message.chat)
    message.content, message.markup, message.edited = content, markup, call.world.now()
    call.world.changed(message.chat)
    return call.shown(message)


@method("editMessageText")
async def edit_message_text(call: Context) -> Any:
    """Change a text; without a keyboard in the call the old one goes."""
    message = _editable(call)
    fields = text_fields(call.formatted("text", "entities"), "MESSAGE_TOO_LONG")
    if "text" not in message.content:
        raise bad_request("there is no text in the message to edit")
    return _change(call, message, fields)


@method("editMessageCaption")
async def edit_message_caption(call: Context) -> Any:
    """Change or take away a caption."""
    message = _editable(call)
    if not MEDIA_FIELDS & message.content.keys():
        raise bad_request("there is no caption in the message to edit")
    kept = {name: item for name, item in message.content.items() if name not in CAPTION_FIELDS}
    return _change(call, message, kept | call.caption())


@method("editMessageReplyMarkup")
async def edit_message_reply_markup(call: Context) -> Any:
    """Change or take away the inline keyboard."""
    message = _editable(call)
    return _change(call, message, message.content)


@method("editMessageMedia")
async def edit_message_media(call: Context) -> Any:
    """Exchange the file and its caption."""
    message = _editable(call)
    item = call.parameters.structure("media", "media")
    if not isinstance(item, dict) or item.get("type") not in KINDS:
        raise bad_request("can't parse InputMedia")
    return _change(call, message, await album_item(call, item))


@method("deleteMessage")
async def delete_message(call: Context) -> Any:
    """Remove one message."""
    chat = call.chat()
    message = chat.find(call.parameters.integer("message_id"))
    if message is None:
        raise bad_request("message to delete not found")
    if not _may_delete(call, message):
        raise bad_request("message can't be deleted for everyone")
    _remove(call, message)
    return True


@method("deleteMessages")
async def delete_messages(call: Context) -> Any:
    """Remove several messages, skipping those that are not there."""
    chat = call.chat()
    numbers = call.parameters.numbers("message_ids")
    if not 1 <= len(numbers) <= MAX_DELETE:
        raise bad_request("message identifiers are not specified")
    for number in numbers:
        message = chat.find(number)
        if message is not None and _may_delete(call, message):
            _remove(call, message)
    return True


def _may_delete(call: Context, message: StoredMessage) -> bool:
    if not message.chat.is_private and call.own_membership(message.chat).is_admin:
        return True
    own = message.sender is call.bot or message.chat.is_private
    return own and call.world.now() - message.date <= DELETABLE


def _remove(call: Context, message: StoredMessage) -> None:
    del message.chat.messages[message.message_id]
    message.deleted = True
    call.world.changed(message.chat)
