"""Telegram's updates in our own words; everything that people typed is cleaned here, at the door."""

from telegram import CallbackQuery, Chat, Message, User

from complaints.privacy import clean
from handlers.desk.casework.turns.heard import Member, StaffPressed, StaffWrote
from handlers.desk.conversation.heard import File

GROUP_ANONYMOUS = 1087968824
"""The one account behind which all anonymous admins act."""


def member_of(message: Message) -> Member:
    """Who wrote a message. Who writes as the group or as a channel is nobody in particular."""
    return _member(message.from_user, message.chat, message, anonymous=message.sender_chat is not None)


def pressed_of(query: CallbackQuery) -> StaffPressed:
    """A pressed button; the message under which it hangs may be too old to be told."""
    message = query.message
    here = message if isinstance(message, Message) else None
    chat = message.chat if message is not None else Chat(query.from_user.id, Chat.PRIVATE)
    return StaffPressed(
        member=_member(query.from_user, chat, here),
        message_id=message.message_id if message is not None else 0,
        callback_id=query.id,
        data=query.data or "",
    )


def wrote_of(message: Message) -> StaffWrote:
    """A reply in the group."""
    replied = message.reply_to_message
    return StaffWrote(
        member=member_of(message),
        message_id=message.message_id,
        reply_to=replied.message_id if replied else 0,
        words=clean(message.text or message.caption or ""),
        file=file_of(message),
        album=message.media_group_id or "",
        above=(replied.text or replied.caption or "") if replied else "",
    )


def file_of(message: Message) -> File | None:
    """What is attached: the largest size of a photo; audio and animations go as documents."""
    if message.photo:
        best = message.photo[-1]
        return File("photo", best.file_id, best.file_unique_id, "image/jpeg", best.file_size)
    found = (
        ("video", message.video),
        ("voice", message.voice),
        ("video", message.video_note),
        ("document", message.document or message.audio),
    )
    for kind, one in found:
        if one is not None:
            mime = getattr(one, "mime_type", None)
            return File(kind, one.file_id, one.file_unique_id, mime, one.file_size)
    return None


def _member(user: User | None, chat: Chat, message: Message | None, *, anonymous: bool = False) -> Member:
    hidden = anonymous or user is None or user.id == GROUP_ANONYMOUS or user.is_bot
    topic = message.message_thread_id if message is not None and message.is_topic_message else None
    return Member(
        telegram_id=user.id if user else 0,
        name=user.full_name if user else "",
        chat_id=chat.id,
        private=chat.type == Chat.PRIVATE,
        anonymous=hidden,
        thread_id=topic,
    )
