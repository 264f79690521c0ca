"""What every Bot API method works with: who calls, what was said, where it shall go."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from bot.playground.accounts import Bot
from bot.playground.chats import Chat, Member, StoredMessage
from bot.playground.errors import bad_request, forbidden
from bot.playground.formatting import formatted
from bot.playground.keyboards import checked_markup
from bot.playground.parameters import Json, Parameters
from bot.playground.texts import MAX_CAPTION, Formatted, units
from bot.playground.world import Playground

UPGRADED = "group chat was upgraded to a supergroup chat"


@dataclass(frozen=True)
class Place:
    """Where a message goes."""

    chat: Chat
    thread_id: int | None
    reply_to: StoredMessage | None


@dataclass
class Context:
    """One call by one bot."""

    world: Playground
    bot: Bot
    parameters: Parameters
    method: str

    def spend(self, chat: Chat, count: int = 1) -> None:
        """Book messages against the flood limits, or refuse with 429."""
        self.world.flood.spend(self.bot.id, chat.id, count)

    def shown(self, message: StoredMessage) -> Json:
        """Give a message as this bot sees it."""
        return self.world.shown_to(self.bot, message)

    # --- chats ------------------------------------------------------------------------------------

    def chat(self, name: str = "chat_id") -> Chat:
        """Find the chat that a parameter names.

        Raises:
            ApiError: 400 when there is none or it moved, 403 when the bot was thrown out.
        """
        if not self.parameters.has(name):
            raise bad_request(f"{name} is empty")
        number = self.parameters.integer(name)
        if number is None:
            raise bad_request("chat not found")
        return self._group(number) if number < 0 else self._private(number)

    def _private(self, number: int) -> Chat:
        if number in self.world.bots:
            raise forbidden("bots can't send messages to bots")
        person = self.world.people.get(number)
        if person is None:
            raise bad_request("chat not found")
        return self.world.private_chat(self.bot, person)

    def _group(self, number: int) -> Chat:
        chat = self.world.chats.get(f"g:{number}")
        member = chat.members.get(self.bot.id) if chat else None
        if chat is None or member is None:
            raise bad_request("chat not found")
        if chat.migrated_to is not None:
            raise bad_request(UPGRADED, migrate_to_chat_id=chat.migrated_to.id)
        if member.status == "kicked":
            raise forbidden(f"bot was kicked from {chat.kind_in_words}")
        if not member.is_inside:
            raise forbidden(f"bot is not a member of {chat.kind_in_words}")
        return chat

    def writable_chat(self) -> Chat:
        """Find the chat and make sure that the bot may write there."""
        chat = self.chat()
        if chat.blocked:
            raise forbidden("bot was blocked by the user")
        if chat.is_private and not chat.opened:
            raise forbidden("bot can't initiate conversation with a user")
        return chat

    def own_membership(self, chat: Chat) -> Member:
        """Give the bot's own place in a group."""
        return chat.members.get(self.bot.id) or Member(self.bot, "left")

    def place(self) -> Place:
        """Find chat, topic and answered message of a send."""
        chat = self.writable_chat()
        reply_to = self._reply_to(chat)
        thread_id = self.parameters.integer("message_thread_id")
        if thread_id:
            topic = chat.topics.get(thread_id) if chat.forum else None
            if topic is None:
                raise bad_request("message thread not found")
            own = self.own_membership(chat)
            if topic.closed and not (own.is_admin and own.topics):
                raise bad_request("TOPIC_CLOSED")
        elif reply_to is not None:
            thread_id = reply_to.thread_id
        return Place(chat, thread_id or None, reply_to)

    def _reply_to(self, chat: Chat) -> StoredMessage | None:
        wanted = self.parameters.structure("reply_parameters", "reply parameters")
        if wanted is None:
            wanted = {
                "message_id": self.parameters.integer("reply_to_message_id"),
                "allow_sending_without_reply": self.parameters.flag("allow_sending_without_reply"),
            }
        if not isinstance(wanted, dict):
            raise bad_request("can't parse reply parameters JSON object")
        number = Parameters(wanted).integer("message_id")
        if not number:
            return None
        found = chat.find(number)
        if found is None and not wanted.get("allow_sending_without_reply"):
            raise bad_request("message to be replied not found")
        return found

    # --- content ----------------------------------------------------------------------------------

    def formatted(self, name: str, entities: str) -> Formatted:
        """Read a text parameter with its parse_mode or entities."""
        given = self.parameters.structure(entities, "message entities")
        return formatted(self.parameters.text(name), self.parameters.text("parse_mode"), given)

    def caption(self) -> Json:
        """Read the caption fields, {} when there is none."""
        return caption_fields(self.formatted("caption", "caption_entities"))

    def markup(self, *, inline_only: bool = False) -> Json | None:
        """Read and check the keyboard."""
        raw = self.parameters.structure("reply_markup", "reply keyboard markup")
        return checked_markup(raw, inline_only=inline_only)

    def post(self, place: Place, content: Json, **further: Any) -> StoredMessage:
        """Put the bot's message there; everything was checked before."""
        return self.world.store(
            place.chat,
            self.bot,
            content,
            reply_to=place.reply_to,
            thread_id=place.thread_id,
            silent=self.parameters.flag("disable_notification"),
            **further,
        )


def caption_fields(read: Formatted) -> Json:
    """Give the caption fields of a message.

    Raises:
        ApiError: 400 when it is longer than 1,024 units.
    """
    if units(read.text) > MAX_CAPTION:
        raise bad_request("message caption is too long")
    entities = read.entities()
    if not read.text:
        return {}
    return {"caption": read.text} | ({"caption_entities": entities} if entities else {})


Handler = Callable[[Context], Awaitable[Any]]
METHODS: dict[str, Handler] = {}


def method(*names: str) -> Callable[[Handler], Handler]:
    """Register a handler for Bot API methods; Telegram does not look at upper and lower case."""

    def register(handler: Handler) -> Handler:
        for name in names:
            METHODS[name.lower()] = handler
        return handler

    return register
