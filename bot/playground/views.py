"""Messages as a person sees them: what tests look at and what the page draws."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.playground.chats import Chat, StoredMessage
from bot.playground.files import StoredFile
from bot.playground.formatting import to_html
from bot.playground.media import KINDS
from bot.playground.surroundings import Surroundings

Json = dict[str, Any]


@dataclass(frozen=True)
class Button:
    """One button of a keyboard; ``data`` and ``url`` are "" where it has none."""

    text: str
    data: str = ""
    url: str = ""
    asks: str = ""

    @classmethod
    def of(cls, raw: Json) -> Button:
        """Read Telegram's button."""
        asks = next((name for name in ("request_location", "request_contact") if raw.get(name)), "")
        return cls(raw["text"], raw.get("callback_data", ""), raw.get("url", ""), asks)


@dataclass(frozen=True)
class MessageView:
    """One message, alive: after an edit it shows the new text."""

    world: Surroundings
    stored: StoredMessage

    def __repr__(self) -> str:
        return f"<#{self.id} {self.sender}: {self.text or self.media or self.fields!r}>"

    @property
    def id(self) -> int:
        """The message's number in its chat."""
        return self.stored.message_id

    @property
    def fields(self) -> Json:
        """Telegram's content fields, files without ids."""
        return self.stored.content

    @property
    def text(self) -> str:
        """Its text, or its caption."""
        return str(self.fields.get("text") or self.fields.get("caption") or "")

    @property
    def entities(self) -> list[Json]:
        """MessageEntity objects of the text or caption."""
        found: list[Json] = self.fields.get("entities") or self.fields.get("caption_entities") or []
        return found

    @property
    def html(self) -> str:
        """Text or caption as HTML, everything but real formatting escaped."""
        return to_html(self.text, self.entities)

    @property
    def sender(self) -> str:
        """Name of who wrote it; the group's title for an anonymous admin."""
        return self.stored.chat.title if self.stored.anonymous else self.stored.sender.name

    @property
    def from_bot(self) -> bool:
        """Whether a bot wrote it."""
        return self.stored.sender.is_bot

    @property
    def date(self) -> datetime:
        """When, by the playground's calendar."""
        return self.stored.date

    @property
    def edited(self) -> bool:
        """Whether it was edited."""
        return self.stored.edited is not None

    @property
    def deleted(self) -> bool:
        """Whether it is gone."""
        return self.stored.deleted

    @property
    def reply_to(self) -> int | None:
        """Number of the message it answers."""
        return self.stored.reply_to.message_id if self.stored.reply_to else None

    @property
    def thread(self) -> int | None:
        """Its forum topic."""
        return self.stored.thread_id

    @property
    def album(self) -> str | None:
        """Id of the album it belongs to."""
        return self.stored.album

    @property
    def media(self) -> str | None:
        """Give "photo", "document", "location" … or None for plain text."""
        kinds = ("venue", "animation", *KINDS, "location", "contact")
        return next((kind for kind in kinds if kind in self.fields), None)

    @property
    def file(self) -> StoredFile | None:
        """The file in it (a photo's largest size), with its bytes in ``content``."""
        item = self.fields.get(self.media or "")
        largest = item[-1] if isinstance(item, list) else item
        unique_id = (largest or {}).get("file_unique_id")
        return self.world.files.by_unique[unique_id] if unique_id else None

    @property
    def rows(self) -> list[list[Button]]:
        """Inline buttons, row by row."""
        rows = (self.stored.markup or {}).get("inline_keyboard", [])
        return [[Button.of(raw) for raw in row] for row in rows]

    @property
    def buttons(self) -> list[Button]:
        """All inline buttons."""
        return [button for row in self.rows for button in row]

    def button(self, wanted: str) -> Button:
        """Find a button by its data, its text or a part of its text.

        Raises:
            LookupError: There is none.
        """
        for found in (
            [button for button in self.buttons if wanted in {button.data, button.text}],
            [button for button in self.buttons if wanted.lower() in button.text.lower()],
        ):
            if found:
                return found[0]
        raise LookupError(f"no button {wanted!r} on {self!r}: {[button.text for button in self.buttons]}")


@dataclass(frozen=True)
class ChatView:
    """A conversation as its people see it."""

    world: Surroundings
    chat: Chat

    @property
    def messages(self) -> list[MessageView]:
        """All messages that are still there, oldest first."""
        return [MessageView(self.world, stored) for stored in self.chat.messages.values()]

    @property
    def from_bots(self) -> list[MessageView]:
        """What bots said here, oldest first."""
        return [message for message in self.messages if message.from_bot]

    @property
    def last(self) -> MessageView:
        """The newest message.

        Raises:
            LookupError: Nothing was said yet.
        """
        if not self.chat.messages:
            raise LookupError("nothing was said in this chat")
        return self.messages[-1]

    @property
    def keyboard(self) -> list[list[Button]]:
        """The reply keyboard below the input field, [] when there is none."""
        for stored in reversed(list(self.chat.messages.values())):
            markup = stored.markup or {}
            if "keyboard" in markup:
                return [[Button.of(raw) for raw in row] for row in markup["keyboard"]]
            if "remove_keyboard" in markup:
                return []
        return []

    def with_text(self, part: str) -> list[MessageView]:
        """Give the messages whose text contains ``part``, in any case."""
        return [message for message in self.messages if part.lower() in message.text.lower()]
