"""Asking about chats and members, pins, leaving."""

from __future__ import annotations

import hashlib
from typing import Any

from bot.playground.chats import Chat, Member
from bot.playground.errors import ApiError, bad_request
from bot.playground.methods.base import Context, method
from bot.playground.parameters import Json

PERMISSIONS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
)
NO_GIFTS = dict.fromkeys(
    (
        "unlimited_gifts",
        "limited_gifts",
        "unique_gifts",
        "premium_subscription",
        "gifts_from_channels",
    ),
    False,
)


@method("getChat")
async def get_chat(call: Context) -> Any:
    """Describe a chat in full."""
    chat = call.chat()
    if chat.is_private and not chat.opened:
        raise bad_request("chat not found")
    full: Json = {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": NO_GIFTS}
    if not chat.is_private:
        full["permissions"] = dict.fromkeys(PERMISSIONS, True)
    pinned = chat.find(chat.pinned[-1]) if chat.pinned else None
    if pinned is not None:
        full["pinned_message"] = call.shown(pinned)
    return chat.as_json() | full


def _member(call: Context, chat: Chat, number: int | None) -> Member:
    known = chat.members.get(number or 0)
    if known is not None:
        return known
    person = call.world.people.get(number or 0) or call.world.bots.get(number or 0)
    if person is None:
        raise bad_request("PARTICIPANT_ID_INVALID")
    inside = chat.is_private and (person is chat.person or person is chat.bot)
    return Member(person, "member" if inside else "left")


@method("getChatMember")
async def get_chat_member(call: Context) -> Any:
    """Describe somebody's place in a chat."""
    chat = call.chat()
    number = call.parameters.integer("user_id")
    if not number:
        raise bad_request("invalid user_id specified")
    return _member(call, chat, number).as_json(forum=chat.forum)


def _group(call: Context) -> Chat:
    chat = call.chat()
    if chat.is_private:
        raise bad_request("there are no administrators in the private chat")
    return chat


@method("getChatAdministrators")
async def get_chat_administrators(call: Context) -> Any:
    """List the admins that are people, and this bot if it is one."""
    chat = _group(call)
    admins = (member for member in chat.members.values() if member.is_admin)
    return [
        member.as_json(forum=chat.forum)
        for member in admins
        if not member.account.is_bot or member.account is call.bot
    ]


@method("getChatMemberCount")
async def get_chat_member_count(call: Context) -> Any:
    """Count who is inside."""
    chat = call.chat()
    return 2 if chat.is_private else sum(1 for member in chat.members.values() if member.is_inside)


def need_admin(call: Context, chat: Chat, refusal: str) -> None:
    """Refuse unless the bot is an admin of this group.

    Raises:
        ApiError: 400 in the words given.
    """
    if not chat.is_private and not call.own_membership(chat).is_admin:
        raise bad_request(refusal)


@method("pinChatMessage", "unpinChatMessage")
async def pin_chat_message(call: Context) -> Any:
    """Pin a message, or take its pin away (the newest pin when none is named)."""
    chat, number = call.writable_chat(), call.parameters.integer("message_id")
    pins = call.method.lower().startswith("pin")
    need_admin(call, chat, "not enough rights to manage pinned messages in the chat")
    if number is None and not pins:
        number = chat.pinned[-1] if chat.pinned else None
    if number is None or chat.find(number) is None:
        raise bad_request(f"message to {'pin' if pins else 'unpin'} not found")
    chat.pinned = [pinned for pinned in chat.pinned if pinned != number] + ([number] if pins else [])
    call.world.changed(chat)
    return True


@method("unpinAllChatMessages")
async def unpin_all_chat_messages(call: Context) -> Any:
    """Take every pin away."""
    chat = call.writable_chat()
    chat.pinned.clear()
    return True


@method("leaveChat")
async def leave_chat(call: Context) -> Any:
    """Leave a group."""
    chat = call.chat()
    if chat.is_private:
        raise ApiError(400, "Bad Request: chat member status can't be changed in private chats")
    chat.members[call.bot.id] = Member(call.bot, "left")
    call.world.changed(chat)
    return True


@method("createChatInviteLink", "exportChatInviteLink")
async def create_chat_invite_link(call: Context) -> Any:
    """Make a link that lets people in."""
    chat = _group(call)
    need_admin(call, chat, "not enough rights to manage chat invite link")
    code = hashlib.sha256(f"invite{chat.id}".encode()).hexdigest()[:16]
    link = f"https://t.me/+{code}"
    if call.method.lower().startswith("export"):
        return link
    return {
        "invite_link": link,
        "creator": call.bot.as_user(),
        "creates_join_request": call.parameters.flag("creates_join_request"),
        "is_primary": False,
        "is_revoked": False,
    }
