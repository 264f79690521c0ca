"""A group chat as its members manage it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from bot.playground.accounts import Account, Bot
from bot.playground.chats import Chat, Member, Topic
from bot.playground.errors import PeopleError
from bot.playground.surroundings import Surroundings
from bot.playground.views import Button, ChatView, MessageView

Json = dict[str, Any]
SUPERGROUPS = -1_000_000_000_000
TOPIC_COLOUR = 7322096


@dataclass(eq=False)
class Group:
    """A group, the same one before and after it became a supergroup."""

    world: Surroundings
    chat: Chat
    former: list[Chat] = field(default_factory=list)

    @property
    def id(self) -> int:
        """Its chat id today."""
        return self.chat.id

    @property
    def title(self) -> str:
        """Its name."""
        return self.chat.title

    @property
    def former_ids(self) -> list[int]:
        """Ids it had before."""
        return [chat.id for chat in self.former]

    @property
    def messages(self) -> list[MessageView]:
        """Everything that was said and is still there, oldest first."""
        return [
            message for chat in [*self.former, self.chat] for message in ChatView(self.world, chat).messages
        ]

    @property
    def from_bots(self) -> list[MessageView]:
        """What bots said here."""
        return [message for message in self.messages if message.from_bot]

    @property
    def last(self) -> MessageView:
        """The newest message."""
        return ChatView(self.world, self.chat).last

    @property
    def keyboard(self) -> list[list[Button]]:
        """The reply keyboard, if a bot put one up."""
        return ChatView(self.world, self.chat).keyboard

    def with_text(self, part: str) -> list[MessageView]:
        """Give the messages whose text contains ``part``, in any case."""
        return [message for message in self.messages if part.lower() in message.text.lower()]

    @property
    def members(self) -> list[Account]:
        """Who is inside, bots included."""
        return [member.account for member in self.chat.members.values() if member.is_inside]

    @property
    def topics(self) -> list[Topic]:
        """Its forum topics besides the general one."""
        return list(self.chat.topics.values())

    def add_bot(self, bot: Bot, *, admin: bool = True) -> None:
        """Let a bot in, as admin or plain member."""
        self._set_status(bot, "administrator" if admin else "member")

    def remove_bot(self, bot: Bot) -> None:
        """Throw a bot out."""
        self._set_status(bot, "kicked")

    def add_person(self, person: Account, *, admin: bool = False) -> None:
        """Let a person in."""
        self._set_status(person, "administrator" if admin else "member")

    def remove_person(self, person: Account) -> None:
        """Let a person go."""
        self._set_status(person, "left")

    def set_admin(self, account: Account, *, admin: bool = True, topics: bool = True) -> None:
        """Make somebody an admin, who may manage topics or not, or a plain member again."""
        self._set_status(account, "administrator" if admin else "member", topics=topics)

    def set_forum(self, *, forum: bool) -> None:
        """Turn topics on or off; those that were there come back when they are turned on again."""
        self.chat.forum = forum
        self.world.changed(self.chat)

    def delete_topic(self, topic: Topic) -> None:
        """An admin deletes a topic with all that was said in it; bots are not told."""
        del self.chat.topics[topic.thread_id]
        for message in [one for one in self.chat.messages.values() if one.thread_id == topic.thread_id]:
            message.deleted = True
            del self.chat.messages[message.message_id]
        self.world.changed(self.chat)

    def close_topic(self, topic: Topic, *, closed: bool = True) -> None:
        """An admin closes a topic, or opens it again."""
        topic.closed = closed
        self._service(self.owner, {f"forum_topic_{'closed' if closed else 'reopened'}": {}}, topic.thread_id)

    def _set_status(self, account: Account, status: str, *, topics: bool = True) -> None:
        known = self.chat.members.get(account.id)
        before = Member(account, known.status if known else "left", known.topics if known else True)
        self.chat.members[account.id] = after = Member(account, status, topics)
        actor = self.owner or account
        body = {
            "chat": self.chat.as_json(),
            "from": actor.as_user(),
            "date": int(self.world.now().timestamp()),
            "old_chat_member": before.as_json(forum=self.chat.forum),
            "new_chat_member": after.as_json(forum=self.chat.forum),
        }
        if isinstance(account, Bot):
            self.world.push(account, "my_chat_member", body, self.chat)
        for bot in self.chat.bots():
            if bot is not account and self.chat.members[bot.id].is_admin:
                self.world.push(bot, "chat_member", body, self.chat)
        self._say_who_came_or_went(actor, before, after)
        self.world.changed(self.chat)

    def _say_who_came_or_went(self, actor: Account, before: Member, after: Member) -> None:
        user = after.account.as_user()
        if after.is_inside and not before.is_inside:
            self._service(actor, {"new_chat_members": [user]})
        elif before.is_inside and not after.is_inside:
            self._service(actor, {"left_chat_member": user})

    @property
    def owner(self) -> Account | None:
        """Who opened the group."""
        creators = (member.account for member in self.chat.members.values() if member.status == "creator")
        return next(creators, None)

    def upgrade(self) -> int:
        """Become a supergroup, as Telegram does unasked; messages stay behind in the old chat.

        Returns:
            The new chat id.

        Raises:
            PeopleError: It is one already.
        """
        old = self.chat
        if old.kind != "group":
            raise PeopleError("only a basic group can be upgraded")
        new = Chat(SUPERGROUPS + old.id, "supergroup", old.title, members=old.members)
        old.migrated_to, old.members = new, dict(old.members)
        self.world.chats[new.key] = new
        self._service(self.owner, {"migrate_to_chat_id": new.id})
        self.former.append(old)
        self.chat = new
        self._service(self.owner, {"migrate_from_chat_id": old.id})
        return new.id

    def create_topic(self, name: str, by: Account | None = None) -> Topic:
        """Open a forum topic.

        Raises:
            PeopleError: The group is no forum.
        """
        if not self.chat.forum:
            raise PeopleError("only a forum has topics")
        thread_id = self.chat.next_message_id
        self.chat.topics[thread_id] = topic = Topic(thread_id, name, TOPIC_COLOUR)
        created = {"forum_topic_created": {"name": name, "icon_color": TOPIC_COLOUR}}
        self._service(by or self.owner, created, thread_id)
        return topic

    def _service(self, actor: Account | None, content: Json, thread_id: int | None = None) -> None:
        if actor is not None:
            self.world.store(self.chat, actor, content, is_service=True, thread_id=thread_id)
