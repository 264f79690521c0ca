"""What the page and tests of other processes get to see, as JSON."""

from __future__ import annotations

from typing import Any

from bot.playground.accounts import Bot
from bot.playground.call_log import CallRecord
from bot.playground.chats import Chat, StoredMessage
from bot.playground.groups import Group
from bot.playground.people import Person
from bot.playground.views import Button, ChatView, MessageView
from bot.playground.world import Playground

Json = dict[str, Any]
QUOTED = 120
TYPING_SHOWN = 5.0
PLAIN_FIELDS = ("location", "venue", "contact")


def message_json(view: MessageView) -> Json:
    """Describe one message for the people's side."""
    stored, shown = view.stored, view.file
    found: Json = {
        "id": view.id,
        "chat": stored.chat.key,
        "sender": view.sender,
        "sender_id": stored.sender.id,
        "from_bot": view.from_bot,
        "date": view.date.isoformat(),
        "edited": view.edited,
        "text": view.text,
        "entities": view.entities,
        "html": view.html,
        "media": view.media,
        "album": view.album,
        "thread": view.thread,
        "rows": [[button_json(button) for button in row] for row in view.rows],
        "reply_to": _quoted(stored.reply_to),
        "service": view.fields if stored.is_service else None,
        "forwarded": (stored.origin or {}).get("sender_user_name"),
    }
    if shown is not None:
        address = f"/desk/files/{shown.unique_id}"
        found["file"] = {"url": address, "mime": shown.mime, "name": shown.name, "size": len(shown.content)}
    return found | {name: view.fields[name] for name in PLAIN_FIELDS if name in view.fields}


def button_json(button: Button) -> Json:
    """Describe one button."""
    return {"text": button.text, "data": button.data, "url": button.url, "asks": button.asks}


def _quoted(stored: StoredMessage | None) -> Json | None:
    if stored is None:
        return None
    said = stored.content.get("text") or stored.content.get("caption") or ""
    return {"id": stored.message_id, "sender": stored.sender.name, "text": said[:QUOTED]}


def chat_json(world: Playground, chat: Chat) -> Json:
    """Describe a whole conversation."""
    view = ChatView(world, chat)
    typed_at = world.typing.get(chat.key)
    return {
        "chat": chat.key,
        "title": chat.title or (chat.bot.name if chat.bot else ""),
        "blocked": chat.blocked,
        "opened": chat.opened,
        "pinned": chat.pinned,
        "typing": typed_at is not None and world.monotonic() - typed_at < TYPING_SHOWN,
        "keyboard": [[button_json(button) for button in row] for row in view.keyboard],
        "messages": [message_json(message) for message in view.messages],
    }


def person_json(world: Playground, person: Person) -> Json:
    """Describe a person, which groups she is in, and which bots she has opened."""
    inside = [group.id for group in world.groups if person in group.members]
    chats = (chat for chat in world.chats.values() if chat.person is person and chat.opened)
    opened = [chat.bot.id for chat in chats if chat.bot is not None]
    return {"id": person.id, "name": person.name, "groups": inside, "opened": opened}


def group_json(group: Group) -> Json:
    """Describe a group."""
    members = [
        {
            "id": member.account.id,
            "name": member.account.name,
            "bot": member.account.is_bot,
            "admin": member.is_admin,
        }
        for member in group.chat.members.values()
        if member.is_inside
    ]
    topics = [{"id": topic.thread_id, "name": topic.name, "closed": topic.closed} for topic in group.topics]
    return {
        "id": group.id,
        "chat": group.chat.key,
        "former": [chat.key for chat in group.former],
        "title": group.title,
        "forum": group.chat.forum,
        "big": group.chat.kind == "supergroup",
        "members": members,
        "topics": topics,
    }


def bot_json(bot: Bot) -> Json:
    """Describe a bot, without its token."""
    commands = [
        {"command": command["command"], "description": command["description"]}
        for (name, language), value in bot.profile.items()
        if name.startswith("commands") and "default" in name and not language
        for command in value
    ]
    described = bot.profile.get(("description", ""), "")
    return {
        "id": bot.id,
        "username": bot.username,
        "name": bot.name,
        "commands": commands,
        "description": described,
        "waiting": len(bot.queue.pending),
    }


def call_json(call: CallRecord) -> Json:
    """Describe one logged Bot API call."""
    return {
        "method": call.method,
        "bot": call.bot.id,
        "params": call.params,
        "at": call.at.isoformat(),
        "ticks": call.ticks,
        "error": call.error,
    }
