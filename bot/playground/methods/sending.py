"""Sending what needs no file: texts, places, contacts, chat actions."""

from __future__ import annotations

from typing import Any

from bot.playground.errors import bad_request
from bot.playground.methods.base import Context, method
from bot.playground.parameters import Json
from bot.playground.texts import MAX_TEXT, Formatted, units

ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}
MAX_LATITUDE = 90
MAX_LONGITUDE = 180


def text_fields(read: Formatted, too_long: str = "message is too long") -> Json:
    """Give the text fields of a message.

    Raises:
        ApiError: 400 when it is empty or longer than 4,096 units.
    """
    if not read.text:
        raise bad_request("message text is empty")
    if units(read.text) > MAX_TEXT:
        raise bad_request(too_long)
    entities = read.entities()
    return {"text": read.text} | ({"entities": entities} if entities else {})


async def send_content(call: Context, content: Json) -> Json:
    """Send ready content to where the call says."""
    place = call.place()
    markup = call.markup()
    call.spend(place.chat)
    return call.shown(call.post(place, content, markup=markup))


@method("sendMessage")
async def send_message(call: Context) -> Any:
    """Send a text."""
    place = call.place()
    content = text_fields(call.formatted("text", "entities"))
    markup = call.markup()
    call.spend(place.chat)
    return call.shown(call.post(place, content, markup=markup))


def point(call: Context) -> Json:
    """Read latitude and longitude.

    Raises:
        ApiError: 400 when one is missing or no place on earth.
    """
    latitude, longitude = call.parameters.decimal("latitude"), call.parameters.decimal("longitude")
    if latitude is None or longitude is None:
        raise bad_request(f"{'latitude' if latitude is None else 'longitude'} is empty")
    if not (abs(latitude) <= MAX_LATITUDE and abs(longitude) <= MAX_LONGITUDE):
        raise bad_request("wrong location specified")
    found: Json = {"latitude": latitude, "longitude": longitude}
    accuracy = call.parameters.decimal("horizontal_accuracy")
    return found | ({"horizontal_accuracy": accuracy} if accuracy else {})


@method("sendLocation")
async def send_location(call: Context) -> Any:
    """Send a point."""
    return await send_content(call, {"location": point(call)})


@method("sendVenue")
async def send_venue(call: Context) -> Any:
    """Send a place with name and address."""
    where = point(call)
    title, address = call.parameters.text("title"), call.parameters.text("address")
    if not title or not address:
        raise bad_request(f"venue {'address' if title else 'title'} must be non-empty")
    venue = {"location": where, "title": title, "address": address}
    return await send_content(call, {"venue": venue, "location": where})


@method("sendContact")
async def send_contact(call: Context) -> Any:
    """Send a phone number."""
    phone, first_name = call.parameters.text("phone_number"), call.parameters.text("first_name")
    if not phone or not first_name:
        raise bad_request("phone number is empty" if not phone else "first name is empty")
    contact = {"phone_number": phone, "first_name": first_name}
    if call.parameters.has("last_name"):
        contact["last_name"] = call.parameters.text("last_name")
    return await send_content(call, {"contact": contact})


@method("sendChatAction")
async def send_chat_action(call: Context) -> Any:
    """Show "is typing" and the like; it counts against no limit here."""
    if call.parameters.text("action") not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat = call.writable_chat()
    call.world.typing[chat.key] = call.world.monotonic()
    call.world.changed(chat)
    return True


@method("setMessageReaction")
async def set_message_reaction(call: Context) -> Any:
    """Put a reaction on a message."""
    chat = call.writable_chat()
    message = chat.find(call.parameters.integer("message_id"))
    if message is None:
        raise bad_request("message to react not found")
    return True
