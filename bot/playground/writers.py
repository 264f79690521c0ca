"""Writing into chats, which is most of what people do."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import Any, TypedDict, Unpack

from bot.playground.accounts import Account, Bot
from bot.playground.chats import Chat
from bot.playground.errors import PeopleError
from bot.playground.formatting import formatted
from bot.playground.groups import Group
from bot.playground.surroundings import Surroundings
from bot.playground.texts import MAX_TEXT, from_units
from bot.playground.views import MessageView

Json = dict[str, Any]
Talk = Bot | Group | Chat
ALBUMS = itertools.count(13_500_000_000_000_001)


class Manner(TypedDict, total=False):
    """How something is sent.

    Attributes:
        reply_to: The message it answers (or its number).
        thread: Forum topic.
        anonymous: As an admin in the name of the group.
        origin: ``forward_origin``, when the person forwards it from elsewhere.
        album: Id of the album it belongs to.
    """

    reply_to: MessageView | int | None
    thread: int | None
    anonymous: bool
    origin: Json | None
    album: str | None


@dataclass(eq=False)
class Writer(Account):
    """Somebody who writes."""

    world: Surroundings = field(kw_only=True, repr=False)

    def say(self, to: Talk, text: str, **manner: Unpack[Manner]) -> MessageView:
        """Write a text; the app cuts it into several messages at 4,096 units.

        Returns:
            The last message that it became.

        Raises:
            PeopleError: There is nothing to say, or no way into that chat.
        """
        read = formatted(text, "").text
        if not read:
            raise PeopleError("an empty text cannot be sent")
        while True:
            piece = read[: from_units(read, MAX_TEXT)]
            read = read[len(piece) :].strip()
            sent = self._send(to, text_fields("text", piece.strip()), **manner)
            if not read:
                return sent

    def send_location(self, to: Talk, lat: float, lng: float, **manner: Unpack[Manner]) -> MessageView:
        """Send a point on the map, degrees."""
        return self._send(to, {"location": {"latitude": lat, "longitude": lng}}, **manner)

    def send_venue(
        self, to: Talk, lat: float, lng: float, title: str, address: str = "", **manner: Unpack[Manner]
    ) -> MessageView:
        """Send a place with a name."""
        point = {"latitude": lat, "longitude": lng}
        venue = {"location": point, "title": title, "address": address}
        return self._send(to, {"venue": venue, "location": point}, **manner)

    def send_contact(self, to: Talk, phone: str, **manner: Unpack[Manner]) -> MessageView:
        """Send her own phone number, as the contact button does."""
        contact = {"phone_number": phone, "first_name": self.first_name, "user_id": self.id}
        return self._send(to, {"contact": contact}, **manner)

    def send_raw(self, to: Talk, content: Json, **manner: Unpack[Manner]) -> MessageView:
        """Send any other content in Telegram's own fields (a dice, a poll, a story …)."""
        return self._send(to, content, **manner)

    def forward(self, to: Talk, text: str, *, hidden_name: str) -> MessageView:
        """Forward a text of somebody who hides her account."""
        date = int(self.world.now().timestamp())
        origin = {"type": "hidden_user", "sender_user_name": hidden_name, "date": date}
        return self.say(to, text, origin=origin)

    def _may_write(self, chat: Chat) -> None:
        if chat.is_private:
            if chat.person is not self:
                raise PeopleError("that is somebody else's chat")
            if chat.blocked:
                raise PeopleError("she blocked this bot; unblock it first")
            return
        member = chat.members.get(self.id)
        if member is None or not member.is_inside:
            raise PeopleError(f"{self.name} is not in {chat.title}")

    def _send(self, to: Talk, content: Json, **manner: Unpack[Manner]) -> MessageView:
        chat = self._chat(to)
        self._may_write(chat)
        chat.opened = True
        answered = manner.get("reply_to")
        stored = answered.stored if isinstance(answered, MessageView) else chat.find(answered)
        thread = manner.get("thread") or (stored.thread_id if stored else None)
        sent = self.world.store(
            chat,
            self,
            content,
            reply_to=stored if stored is None or stored.chat is chat else None,
            thread_id=thread,
            album=manner.get("album"),
            origin=manner.get("origin"),
            anonymous=bool(manner.get("anonymous")),
        )
        return MessageView(self.world, sent)

    def _chat(self, to: Talk) -> Chat:
        if isinstance(to, Group):
            return to.chat
        return self.world.private_chat(to, self) if isinstance(to, Bot) else to


def text_fields(field_name: str, text: str) -> Json:
    """Give the fields of a person's text (or caption), with what Telegram finds in it."""
    if not text:
        return {}
    entities = formatted(text, "").entities()
    name = "entities" if field_name == "text" else "caption_entities"
    return {field_name: text} | ({name: entities} if entities else {})
