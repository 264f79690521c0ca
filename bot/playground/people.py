"""What a person can do in her Telegram app."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Any, Unpack

from bot.playground.accounts import Account, Bot
from bot.playground.callbacks import Press
from bot.playground.chats import Chat, Member, StoredMessage
from bot.playground.errors import PeopleError
from bot.playground.formatting import formatted
from bot.playground.media import take_in
from bot.playground.parameters import Upload
from bot.playground.surroundings import Surroundings
from bot.playground.texts import MAX_CAPTION, units
from bot.playground.views import MessageView
from bot.playground.writers import ALBUMS, Manner, Talk, Writer, text_fields

Json = dict[str, Any]
QUERIES = itertools.count(4_382_000_000_000_000_001)
KEPT_ON_EDIT = ("photo", "document", "video", "audio", "voice", "animation")


@dataclass(eq=False)
class Person(Writer):
    """Somebody with a Telegram app. All of this happens at once; bots hear of it through their updates."""

    def start(self, bot: Bot, payload: str = "") -> MessageView:
        """Open a bot's chat and press Start (again)."""
        self.unblock(bot)
        return self.say(bot, f"/start {payload}".strip())

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
        return self._send(to, content | text_fields("caption", formatted(caption, "").text), **manner)

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
        stored.content = kept | text_fields(field_name, formatted(text, "").text)
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


def membership_change(chat: Chat, actor: Account, change: tuple[Member, Member], world: Surroundings) -> Json:
    """Build a ChatMemberUpdated object."""
    old, new = change
    return {
        "chat": chat.as_json(),
        "from": actor.as_user(),
        "date": int(world.now().timestamp()),
        "old_chat_member": old.as_json(forum=chat.forum),
        "new_chat_member": new.as_json(forum=chat.forum),
    }
