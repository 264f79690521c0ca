"""Forum topics."""

from __future__ import annotations

from typing import Any

from bot.playground.chats import Chat, Topic
from bot.playground.errors import bad_request
from bot.playground.methods.base import Context, method
from bot.playground.methods.chats import need_admin
from bot.playground.parameters import Json

MAX_NAME = 128
COLOURS = (7322096, 16766590, 13338331, 9367192, 16749490, 16478047)


def _forum(call: Context) -> Chat:
    chat = call.writable_chat()
    if not chat.forum:
        raise bad_request("the chat is not a forum")
    need_admin(call, chat, "not enough rights to manage topics")
    if not call.own_membership(chat).topics:
        raise bad_request("not enough rights to manage topics")
    return chat


def _topic(call: Context, chat: Chat) -> Topic:
    topic = chat.topics.get(call.parameters.integer("message_thread_id") or 0)
    if topic is None:
        raise bad_request("message thread not found")
    return topic


def _service(call: Context, chat: Chat, thread_id: int, content: Json) -> None:
    call.world.store(chat, call.bot, content, is_service=True, thread_id=thread_id)


def _name(call: Context) -> str:
    name = call.parameters.text("name").strip()
    if not name:
        raise bad_request("TOPIC_NAME_EMPTY")
    if len(name) > MAX_NAME:
        raise bad_request("TOPIC_TITLE_TOO_LONG")
    return name


@method("createForumTopic")
async def create_forum_topic(call: Context) -> Any:
    """Open a topic; costs as much as a message."""
    chat, name = _forum(call), _name(call)
    colour = call.parameters.integer("icon_color") or COLOURS[0]
    if colour not in COLOURS:
        raise bad_request("TOPIC_ICON_COLOR_INVALID")
    call.spend(chat)
    thread_id = chat.next_message_id
    chat.topics[thread_id] = Topic(thread_id, name, colour)
    described = {"name": name, "icon_color": colour}
    _service(call, chat, thread_id, {"forum_topic_created": described})
    return {"message_thread_id": thread_id} | described


@method("editForumTopic")
async def edit_forum_topic(call: Context) -> Any:
    """Rename a topic."""
    chat = _forum(call)
    topic = _topic(call, chat)
    if not call.parameters.has("name"):
        return True
    name = _name(call)
    if name == topic.name:
        raise bad_request("TOPIC_NOT_MODIFIED")
    call.spend(chat)
    topic.name = name
    _service(call, chat, topic.thread_id, {"forum_topic_edited": {"name": name}})
    return True


@method("closeForumTopic", "reopenForumTopic")
async def close_forum_topic(call: Context) -> Any:
    """Close or reopen a topic."""
    chat = _forum(call)
    topic = _topic(call, chat)
    closes = call.method.lower().startswith("close")
    if topic.closed == closes:
        raise bad_request("TOPIC_NOT_MODIFIED")
    call.spend(chat)
    topic.closed = closes
    _service(call, chat, topic.thread_id, {f"forum_topic_{'closed' if closes else 'reopened'}": {}})
    return True


@method("deleteForumTopic")
async def delete_forum_topic(call: Context) -> Any:
    """Remove a topic with all that was said in it."""
    chat = _forum(call)
    topic = _topic(call, chat)
    call.spend(chat)
    del chat.topics[topic.thread_id]
    for message in [found for found in chat.messages.values() if found.thread_id == topic.thread_id]:
        message.deleted = True
        del chat.messages[message.message_id]
    call.world.changed(chat)
    return True
