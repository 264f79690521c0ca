"""Forwarding and copying."""

from __future__ import annotations

from typing import Any

from bot.playground.chats import StoredMessage
from bot.playground.errors import bad_request
from bot.playground.methods.base import Context, method
from bot.playground.methods.media import ALBUMS
from bot.playground.parameters import Json

MAX_COPIES = 100
MAY_HAVE_CAPTION = ("photo", "document", "video", "audio", "voice", "animation")


def _source(call: Context, number: int | None, verb: str) -> StoredMessage:
    """Find the message to copy or forward.

    Raises:
        ApiError: 400 when it is not there or is a service message.
    """
    chat = call.chat("from_chat_id")
    message = chat.find(number)
    if message is None:
        raise bad_request(f"message to {verb} not found")
    if message.is_service:
        raise bad_request(f"message can't be {'copied' if verb == 'copy' else 'forwarded'}")
    return message


def _origin(message: StoredMessage) -> Json:
    if message.origin is not None:
        return message.origin
    date = int(message.date.timestamp())
    if message.anonymous:
        return {"type": "chat", "sender_chat": message.chat.as_json(), "date": date}
    return {"type": "user", "sender_user": message.sender.as_user(), "date": date}


@method("forwardMessage")
async def forward_message(call: Context) -> Any:
    """Send a message on, with its author's name on it."""
    place = call.place()
    source = _source(call, call.parameters.integer("message_id"), "forward")
    call.spend(place.chat)
    return call.shown(call.post(place, dict(source.content), origin=_origin(source)))


@method("copyMessage")
async def copy_message(call: Context) -> Any:
    """Send a message on as the bot's own."""
    place = call.place()
    source = _source(call, call.parameters.integer("message_id"), "copy")
    content = dict(source.content)
    if "caption" in call.parameters.values and any(name in content for name in MAY_HAVE_CAPTION):
        content.pop("caption", None)
        content.pop("caption_entities", None)
        content |= call.caption()
    markup = call.markup()
    call.spend(place.chat)
    return {"message_id": call.post(place, content, markup=markup).message_id}


@method("copyMessages", "forwardMessages")
async def copy_messages(call: Context) -> Any:
    """Send several messages on, albums staying albums."""
    place = call.place()
    numbers = call.parameters.numbers("message_ids")
    if not 1 <= len(numbers) <= MAX_COPIES:
        raise bad_request("message identifiers are not specified")
    verb = "copy" if call.method.lower() == "copymessages" else "forward"
    sources = _existing(call, numbers, verb)
    call.spend(place.chat, len(sources))
    albums = {source.album: str(next(ALBUMS)) for source in sources if source.album}
    posted = [
        call.post(
            place,
            dict(source.content),
            album=albums.get(source.album or ""),
            origin=_origin(source) if verb == "forward" else None,
        )
        for source in sources
    ]
    return [{"message_id": message.message_id} for message in posted]


def _existing(call: Context, numbers: list[int], verb: str) -> list[StoredMessage]:
    chat = call.chat("from_chat_id")
    found = [message for number in numbers if (message := chat.find(number)) and not message.is_service]
    if not found:
        raise bad_request(f"there are no messages to {verb}")
    return found
