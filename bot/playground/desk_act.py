"""One request of a person over HTTP: who, where and what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.playground.accounts import Bot
from bot.playground.chats import Chat
from bot.playground.errors import PeopleError
from bot.playground.people import Person
from bot.playground.views import MessageView
from bot.playground.world import Playground
from bot.playground.writers import Manner

Json = dict[str, Any]


@dataclass
class Act:
    """One request of a person: who, where and what."""

    world: Playground
    values: Json

    @property
    def person(self) -> Person:
        """Who acts (``person``: her id)."""
        found = self.world.people.get(self.values.get("person", 0))
        if found is None:
            raise PeopleError("nobody has this id")
        return found

    @property
    def chat(self) -> Chat:
        """Where (``chat``: "p:<bot>:<person>" or "g:<group>")."""
        kind, _, rest = str(self.values.get("chat", "")).partition(":")
        if kind == "g" and rest.lstrip("-").isdigit():
            return self.world.chats.get(f"g:{rest}") or self.world.group(int(rest)).chat
        bot_id, _, person_id = rest.partition(":")
        bot = self.world.bots.get(int(bot_id)) if bot_id.isdigit() else None
        person = self.world.people.get(int(person_id)) if person_id.isdigit() else None
        if kind != "p" or bot is None or person is None:
            raise PeopleError('a chat is named "p:<bot>:<person>" or "g:<group>"')
        return self.world.private_chat(bot, person)

    @property
    def bot(self) -> Bot:
        """Which bot (``bot``: its id)."""
        found = self.world.bots.get(self.values.get("bot", 0))
        if found is None:
            raise PeopleError("no bot has this id")
        return found

    @property
    def message(self) -> MessageView:
        """Which message (``message``: its number in the chat)."""
        stored = self.chat.find(self.values.get("message"))
        if stored is None:
            raise PeopleError("that message is not there any more")
        return MessageView(self.world, stored)

    @property
    def manner(self) -> Manner:
        """How it is sent (``reply_to``, ``thread``, ``anonymous``)."""
        return {
            "reply_to": self.values.get("reply_to"),
            "thread": self.values.get("thread"),
            "anonymous": bool(self.values.get("anonymous")),
        }

    def text(self, name: str) -> str:
        """Give a string value."""
        return str(self.values.get(name, ""))

    def number(self, name: str) -> float:
        """Give a number."""
        try:
            return float(self.values[name])
        except (KeyError, TypeError, ValueError) as error:
            raise PeopleError(f"{name} must be a number") from error
