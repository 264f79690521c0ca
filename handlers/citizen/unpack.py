"""What aiogram received, as the desk hears it."""

from aiogram.types import CallbackQuery, Message, User

from complaints.privacy import clean
from handlers.desk.conversation.heard import File, Heard, Person, Pressed, Spot


def person_of(user: User) -> Person:
    """Who it was."""
    return Person(
        telegram_id=user.id,
        first_name=user.first_name,
        username=user.username or "",
        language=user.language_code or "",
        last_name=user.last_name or "",
    )


def heard_of(message: Message, user: User) -> Heard:
    """A message, whatever it holds; its words cleaned at the door."""
    words = clean(message.text or message.caption or "")
    file, spot = file_of(message), spot_of(message)
    reply = message.reply_to_message
    return Heard(
        person=person_of(user),
        message_id=message.message_id,
        words=words,
        file=file,
        spot=spot,
        album=message.media_group_id or "",
        reply_to=reply.message_id if reply else None,
        odd=not words and file is None and spot is None,
        sort=sort_of(message),
    )


def sort_of(message: Message) -> str:
    """What a message is that a report cannot hold, where there is something kind to say about it."""
    if message.sticker or message.dice or message.game:
        return "sticker"
    if message.contact:
        return "contact"
    return "poll" if message.poll else ""


def pressed_of(query: CallbackQuery) -> Pressed:
    """A press of a button."""
    return Pressed(person=person_of(query.from_user), callback_id=query.id, data=query.data or "")


def argument_of(message: Message) -> str:
    """What stands behind a command, cleaned."""
    _, _, argument = (message.text or message.caption or "").partition(" ")
    return clean(argument)


def spot_of(message: Message) -> Spot | None:
    """The point of a location or venue."""
    point = message.venue.location if message.venue else message.location
    if point is None:
        return None
    title = clean(message.venue.title, 200) if message.venue else ""
    return Spot(point.latitude, point.longitude, title)


def file_of(message: Message) -> File | None:
    """The file that came along; of a photo its largest size."""
    if message.photo:
        largest = max(message.photo, key=lambda size: size.width * size.height)
        return File("photo", largest.file_id, largest.file_unique_id, "image/jpeg", largest.file_size)
    for kind in ("video", "animation", "voice", "audio", "video_note", "document"):
        found = getattr(message, kind)
        if found is not None:
            mime, name = getattr(found, "mime_type", None), getattr(found, "file_name", None)
            return File(kind, found.file_id, found.file_unique_id, mime, found.file_size, name or "")
    return None
