"""What a person can do in her Telegram app."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from bot.playground.accounts import Account, Bot
from bot.playground.callbacks import Press
from bot.playground.chats import Chat, Member, StoredMessage
from bot.playground.errors import PeopleError
from bot.playground.formatting import formatted
from bot.playground.groups import Group
from bot.playground.media import take_in
from bot.playground.parameters import Upload
from bot.playground.texts import MAX_CAPTION, MAX_TEXT, from_units, units
from bot.playground.views import MessageView

if TYPE_CHECKING:
    from bot.playground.world import Playground

Json = dict[str, Any]
Talk = Bot | Group | Chat
ALBUMS = itertools.count(13_500_000_000_000_001)
QUERIES = itertools.count(4_382_000_000_000_000_001)


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
class Person(Account):
    """Somebody with a Telegram app. All of this happens at once; bots hear of it through their updates."""

    world: Playground = field(kw_only=True, repr=False)

    def start(self, bot: Bot, payload: str = "") -> MessageView:
        """Open a bot's chat and press Start (again)."""
        self.unblock(bot)
        return self.say(bot, f"/start {payload}".strip())

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
        sent = None
        while read:
            piece = read[: from_units(read, MAX_TEXT)]
            read = read[len(piece) :].strip()
            sent = self._send(to, _with_entities("text", piece.strip()), **manner)
        if sent is None:
            raise PeopleError("an empty text cannot be sent")
        return sent

    def send_photo(self, to: Talk, photo: bytes, caption: str = "", **manner: Unpack[Manner]) -> MessageView:
        """Send one photo (JPEG, PNG …)."""
        return self.send_file(to, "photo", Upload("photo.jpg", photo, "image/jpeg"), caption, **manner)

    def send_album(
        self, to: Talk, photos: list[bytes], caption: str = "", **manner: Unpack[Manner]
    ) -> list[MessageView]:
        """Send two to ten photos as one album; the first carries the caption."""
        manner["album"] = str(next(ALBUMS))
        return [
            self.send_photo(to, photo, "" if index else caption, **manner)
            for index, photo in enumerate(photos)
        ]

    def send_file(
        self, to: Talk, kind: str, upload: Upload, caption: str = "", **manner: Unpack[Manner]
    ) -> MessageView:
        """Send any file.

        Args:
            to: Where.
            kind: "photo", "document", "video", "audio", "voice", "video_note", "animation", "sticker".
            upload: Name, bytes and type.
            caption: Text below it.
            manner: See Manner.
        """
        return self.send_prepared(to, kind, self.prepare(kind, upload), caption, **manner)

    def prepare(self, kind: str, upload: Upload) -> Any:
        """Upload a file without sending it yet (may run in a thread); gives its media object."""
        return take_in(self.world.files, kind, upload, {})

    def send_prepared(
        self, to: Talk, kind: str, media: Any, caption: str = "", **manner: Unpack[Manner]
    ) -> MessageView:
        """Send what ``prepare`` gave."""
        if units(caption) > MAX_CAPTION:
            raise PeopleError("a caption has at most 1,024 signs")
        content = {kind: media} | ({"document": media} if kind == "animation" else {})
        return self._send(to, content | _with_entities("caption", formatted(caption, "").text), **manner)

    def send_voice(self, to: Talk, sound: bytes = b"OggS", **manner: Unpack[Manner]) -> MessageView:
        """Send a voice note."""
        return self.send_file(to, "voice", Upload("voice.ogg", sound, "audio/ogg"), **manner)

    def send_video(
        self, to: Talk, film: bytes = b"film", caption: str = "", **manner: Unpack[Manner]
    ) -> MessageView:
        """Send a video."""
        return self.send_file(to, "video", Upload("video.mp4", film, "video/mp4"), caption, **manner)

    def send_document(
        self, to: Talk, content: bytes, name: str = "surat.pdf", caption: str = "", **manner: Unpack[Manner]
    ) -> MessageView:
        """Send a file as it is."""
        return self.send_file(to, "document", Upload(name, content), caption, **manner)

    def send_sticker(self, to: Talk, content: bytes = b"RIFF", **manner: Unpack[Manner]) -> MessageView:
        """Send a sticker."""
        return self.send_file(to, "sticker", Upload("sticker.webp", content, "image/webp"), **manner)

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

    def edit(self, message: MessageView, text: str) -> MessageView:
        """Change the text (or caption) of her own message.

        Raises:
            PeopleError: It is not hers.
        """
        stored = message.stored
        if stored.sender is not self or stored.deleted:
            raise PeopleError("only her own messages can be edited")
        field_name = "text" if "text" in stored.content else "caption"
        kept = {name: item for name, item in stored.content.items() if name in KEPT_ON_EDIT}
        stored.content = kept | _with_entities(field_name, formatted(text, "").text)
        stored.edited = self.world.now()
        self.world.announce("edited_message", stored)
        self.world.changed(stored.chat)
        return message

    def delete(self, message: MessageView) -> None:
        """Delete a message for everybody; bots are not told."""
        message.stored.chat.messages.pop(message.id, None)
        message.stored.deleted = True
        self.world.changed(message.stored.chat)

    def press(self, message: MessageView, wanted: str) -> Press:
        """Press an inline button, named by its data, its text or a part of its text.

        Returns:
            The press; await it for the bot's answer. A link button is answered at once with its url.

        Raises:
            LookupError: The message has no such button.
            PeopleError: She is not in that chat.
        """
        button = message.button(wanted)
        press = self.press_data(message, button.data, send=not button.url)
        if button.url:
            press.answer("", alert=False, url=button.url)
        return press

    def press_data(self, message: MessageView, data: str, *, send: bool = True) -> Press:
        """Press with any data: what a stale screen or a changed app can do."""
        stored = message.stored
        if not isinstance(stored.sender, Bot):
            raise PeopleError("only a bot's message has buttons")
        self._may_write(stored.chat)
        press = Press(str(next(QUERIES)), self, stored.sender, stored, data, self.world.now())
        self.world.presses[press.query_id] = press
        if send:
            body = {
                "id": press.query_id,
                "from": self.as_user(),
                "message": self._pressed(stored),
                "chat_instance": str(7_000_000_000_000_000 + abs(stored.chat.id)),
                "data": data,
            }
            self.world.push(press.bot, "callback_query", body, stored.chat)
        return press

    def _pressed(self, stored: StoredMessage) -> Json:
        if stored.deleted and isinstance(stored.sender, Bot):
            return {"chat": stored.chat.as_json(), "message_id": stored.message_id, "date": 0}
        return self.world.shown_to(stored.sender, stored) if isinstance(stored.sender, Bot) else {}

    def block(self, bot: Bot) -> None:
        """Stop a bot from writing to her."""
        self._set_blocked(bot, blocked=True)

    def unblock(self, bot: Bot) -> None:
        """Let it write again."""
        self._set_blocked(bot, blocked=False)

    def _set_blocked(self, bot: Bot, *, blocked: bool) -> None:
        chat = self.world.private_chat(bot, self)
        if chat.blocked == blocked:
            return
        chat.blocked = blocked
        old, new = ("member", "kicked") if blocked else ("kicked", "member")
        body = membership_change(chat, self, (Member(bot, old), Member(bot, new)), self.world)
        self.world.push(bot, "my_chat_member", body, chat)

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


KEPT_ON_EDIT = ("photo", "document", "video", "audio", "voice", "animation")


def _with_entities(field_name: str, text: str) -> Json:
    if not text:
        return {}
    entities = formatted(text, "").entities()
    name = "entities" if field_name == "text" else "caption_entities"
    return {field_name: text} | ({name: entities} if entities else {})


def membership_change(chat: Chat, actor: Account, change: tuple[Member, Member], world: Playground) -> Json:
    """Build a ChatMemberUpdated object."""
    old, new = change
    return {
        "chat": chat.as_json(),
        "from": actor.as_user(),
        "date": int(world.now().timestamp()),
        "old_chat_member": old.as_json(forum=chat.forum),
        "new_chat_member": new.as_json(forum=chat.forum),
    }
