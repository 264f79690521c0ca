"""Chats, their members, topics and messages, as Telegram's server remembers them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.playground.accounts import ANONYMOUS_ADMIN, Account, Bot

Json = dict[str, Any]
ADMIN_RIGHTS = (
    "can_manage_chat",
    "can_change_info",
    "can_delete_messages",
    "can_invite_users",
    "can_restrict_members",
    "can_pin_messages",
    "can_promote_members",
    "can_manage_video_chats",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
)


@dataclass
class Member:
    """Somebody's place in a group; ``status`` in Telegram's words, ``topics``: an admin may manage them."""

    account: Account
    status: str = "member"
    topics: bool = True

    @property
    def is_admin(self) -> bool:
        """Whether she may do what admins may."""
        return self.status in {"administrator", "creator"}

    @property
    def is_inside(self) -> bool:
        """Whether she reads and writes here."""
        return self.status not in {"left", "kicked"}

    def as_json(self, *, forum: bool = False) -> Json:
        """Give Telegram's ChatMember object."""
        found: Json = {"user": self.account.as_user(), "status": self.status}
        if self.is_admin:
            found["is_anonymous"] = False
        if self.status == "administrator":
            found |= {"can_be_edited": False} | dict.fromkeys(ADMIN_RIGHTS, True)
            found |= {"can_manage_topics": self.topics} if forum else {}
        if self.status == "kicked":
            found["until_date"] = 0
        return found


@dataclass
class Topic:
    """A forum topic; its id is the number of the message that opened it."""

    thread_id: int
    name: str
    colour: int
    closed: bool = False


@dataclass(eq=False)
class StoredMessage:
    """One message.

    Attributes:
        content: Telegram's own fields (text, entities, photo, location …); files carry only their
            ``file_unique_id``, because a ``file_id`` belongs to one bot and is added when it is shown.
        markup: ``reply_markup`` as the bot sent it.
        origin: ``forward_origin`` when it was forwarded.
        anonymous: Sent by an admin in the name of the group.
    """

    chat: Chat
    message_id: int
    sender: Account
    date: datetime
    content: Json
    reply_to: StoredMessage | None = None
    markup: Json | None = None
    thread_id: int | None = None
    album: str | None = None
    origin: Json | None = None
    anonymous: bool = False
    edited: datetime | None = None
    deleted: bool = False
    silent: bool = False
    is_service: bool = False

    def as_json(self, *, nested: bool = False) -> Json:
        """Give Telegram's Message object, without file ids; a quoted message quotes no further."""
        found: Json = {
            "message_id": self.message_id,
            "from": (ANONYMOUS_ADMIN if self.anonymous else self.sender).as_user(),
            "chat": self.chat.as_json(),
            "date": int(self.date.timestamp()),
        }
        optional: Json = {
            "sender_chat": self.chat.as_json() if self.anonymous else None,
            "edit_date": int(self.edited.timestamp()) if self.edited else None,
            "message_thread_id": self.thread_id,
            "is_topic_message": True if self.thread_id else None,
            "forward_origin": self.origin,
            "media_group_id": self.album,
            "reply_to_message": self.reply_to.as_json(nested=True) if self.reply_to and not nested else None,
            "reply_markup": self.markup if self.markup and "inline_keyboard" in self.markup else None,
        }
        return found | {name: value for name, value in optional.items() if value is not None} | self.content


@dataclass(eq=False)
class Chat:
    """One conversation: a person with a bot, a group or a supergroup.

    Attributes:
        id: Telegram's chat id; in a private chat the person's id.
        kind: "private", "group" or "supergroup".
        person: The human side of a private chat.
        bot: The bot's side of a private chat.
        opened: The person has written to the bot, so that it may write to her.
        migrated_to: The supergroup that this group became.
    """

    id: int
    kind: str
    title: str = ""
    forum: bool = False
    person: Account | None = None
    bot: Bot | None = None
    opened: bool = False
    blocked: bool = False
    members: dict[int, Member] = field(default_factory=dict)
    topics: dict[int, Topic] = field(default_factory=dict)
    messages: dict[int, StoredMessage] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    migrated_to: Chat | None = None
    next_message_id: int = 1

    @property
    def key(self) -> str:
        """A name for this chat that no other chat has, whoever looks at it."""
        return f"p:{self.bot.id}:{self.id}" if self.bot else f"g:{self.id}"

    @property
    def is_private(self) -> bool:
        """Whether it is one person with one bot."""
        return self.kind == "private"

    @property
    def kind_in_words(self) -> str:
        """How Telegram's refusals name it."""
        return f"the {self.kind} chat"

    def as_json(self) -> Json:
        """Give Telegram's Chat object."""
        if self.person is not None:
            user = self.person.as_user()
            names = {name: user[name] for name in ("first_name", "last_name", "username") if name in user}
            return {"id": self.id, "type": "private"} | names
        found: Json = {"id": self.id, "title": self.title, "type": self.kind}
        return found | ({"is_forum": True} if self.forum else {})

    def bots(self) -> list[Bot]:
        """Give the bots that are in here now."""
        if self.bot is not None:
            return [] if self.blocked else [self.bot]
        inside = (member.account for member in self.members.values() if member.is_inside)
        return [account for account in inside if isinstance(account, Bot)]

    def find(self, message_id: int | None) -> StoredMessage | None:
        """Give a message that is still there."""
        return self.messages.get(message_id) if message_id is not None else None
