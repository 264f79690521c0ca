"""Updates as Telegram sends them, as JSON text."""

import json
from itertools import count
from typing import Any

BOT_ID = 111
_ids = count(1)
_START = 1_795_000_000

SRI: dict[str, Any] = {
    "id": 555_000_111,
    "is_bot": False,
    "first_name": "Sri",
    "last_name": "Wahyuni",
    "username": "sriw",
    "language_code": "id",
}


def message(person: dict[str, Any] = SRI, *, edited: bool = False, **content: Any) -> str:
    """A message in a private chat; `content` is whatever it holds, such as `text=…`."""
    number = next(_ids)
    values = {
        "message_id": number,
        "date": _START + number,
        "chat": {"id": person["id"], "type": "private", "first_name": person["first_name"]},
        "from": person,
        **content,
    }
    kind = "edited_message" if edited else "message"
    if edited:
        values.setdefault("edit_date", _START + number)
    return json.dumps({"update_id": number, kind: values})


def text(words: str, person: dict[str, Any] = SRI, **content: Any) -> str:
    """A text; commands are marked as Telegram marks them."""
    if words.startswith("/"):
        length = len(words.split(maxsplit=1)[0])
        content.setdefault("entities", [{"type": "bot_command", "offset": 0, "length": length}])
    return message(person, text=words, **content)


def photo(person: dict[str, Any] = SRI, **content: Any) -> str:
    """A photo in the sizes that Telegram makes."""
    number = next(_ids)
    sizes = [
        {
            "file_id": f"photo-{number}-{name}",
            "file_unique_id": f"u{number}{name}",
            "width": side,
            "height": side,
        }
        for name, side in (("s", 90), ("m", 320), ("x", 800))
    ]
    return message(person, photo=sizes, **content)


def location(lat: float, lng: float, person: dict[str, Any] = SRI, **content: Any) -> str:
    """A point."""
    return message(person, location={"latitude": lat, "longitude": lng}, **content)


def voice(person: dict[str, Any] = SRI, **content: Any) -> str:
    """A voice note."""
    number = next(_ids)
    note = {
        "file_id": f"voice-{number}",
        "file_unique_id": f"v{number}",
        "duration": 4,
        "mime_type": "audio/ogg",
    }
    return message(person, voice=note, **content)


def sticker(person: dict[str, Any] = SRI, **content: Any) -> str:
    """A sticker."""
    values = {
        "file_id": "sticker-1",
        "file_unique_id": "s1",
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": False,
        "is_video": False,
    }
    return message(person, sticker=values, **content)


def media(kind: str, person: dict[str, Any] = SRI, **different: Any) -> str:
    """A file of another kind: "document" with `file_name` and `mime_type`, "video_note", "audio" …

    `caption` and the like belong to the message, everything else to the file.
    """
    number = next(_ids)
    about = {name: different.pop(name) for name in ("caption", "media_group_id", "edited", "message_id")
             if name in different}  # fmt: skip
    file = {"file_id": f"{kind}-{number}", "file_unique_id": f"{kind[:2]}{number}", **_SHAPES.get(kind, {})}
    return message(person, **{kind: file | different}, **about)


_SHAPES: dict[str, dict[str, Any]] = {
    "video": {"duration": 3, "width": 64, "height": 48, "mime_type": "video/mp4"},
    "animation": {"duration": 3, "width": 64, "height": 48, "mime_type": "video/mp4"},
    "video_note": {"duration": 3, "length": 240},
    "audio": {"duration": 3, "mime_type": "audio/mpeg"},
    "document": {"file_name": "surat.pdf", "mime_type": "application/pdf"},
}


def press(data: str, person: dict[str, Any] = SRI, message_id: int = 1) -> str:
    """A pressed button."""
    number = next(_ids)
    chat = {"id": person["id"], "type": "private", "first_name": person["first_name"]}
    bot = {"id": BOT_ID, "is_bot": True, "first_name": "Wadul"}
    below = {"message_id": message_id, "date": _START, "chat": chat, "from": bot, "text": "…"}
    query = {"id": f"press-{number}", "from": person, "chat_instance": "1", "data": data, "message": below}
    return json.dumps({"update_id": number, "callback_query": query})


def membership(status: str, person: dict[str, Any] = SRI) -> str:
    """She blocked the bot ("kicked") or let it in again ("member")."""
    number = next(_ids)
    bot = {"id": BOT_ID, "is_bot": True, "first_name": "Wadul"}
    new: dict[str, Any] = {"status": status, "user": bot}
    if status == "kicked":
        new["until_date"] = 0
    values = {
        "chat": {"id": person["id"], "type": "private", "first_name": person["first_name"]},
        "from": person,
        "date": _START,
        "old_chat_member": {"status": "member", "user": bot},
        "new_chat_member": new,
    }
    return json.dumps({"update_id": number, "my_chat_member": values})


def message_id(raw: str) -> int:
    """The id of the message in an update."""
    update = json.loads(raw)
    number: int = next(update[kind] for kind in ("message", "edited_message") if kind in update)["message_id"]
    return number


def bare(number: int, person: dict[str, Any] = SRI) -> dict[str, Any]:
    """A message as it stands inside a reply to it."""
    chat = {"id": person["id"], "type": "private", "first_name": person["first_name"]}
    return {"message_id": number, "date": _START, "chat": chat, "text": "…"}
