"""What people, groups and messages need of the world that they live in; `world.Playground` is it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, Protocol

from bot.playground.accounts import Account, Bot
from bot.playground.callbacks import Press
from bot.playground.chats import Chat, StoredMessage
from bot.playground.files import FileStore

Json = dict[str, Any]


class Surroundings(Protocol):
    """The world from within. What each part does is told where it is done."""

    files: FileStore
    presses: dict[str, Press]
    chats: dict[str, Chat]

    @property
    def now(self) -> Callable[[], datetime]:
        """The calendar."""
        ...

    def private_chat(self, bot: Bot, person: Account) -> Chat:
        """The chat of a person with a bot."""
        ...

    def store(self, chat: Chat, sender: Account, content: Json, **further: Any) -> StoredMessage:
        """Put a message into a chat."""
        ...

    def announce(self, kind: str, message: StoredMessage) -> None:
        """Tell the bots of a message."""
        ...

    def shown_to(self, bot: Bot, message: StoredMessage) -> Json:
        """A message as one bot sees it."""
        ...

    def push(self, bot: Bot, kind: str, body: Json, chat: Chat | None = None) -> None:
        """Tell a bot of anything else."""
        ...

    def changed(self, chat: Chat | None = None) -> None:
        """Wake everybody who waits for something to happen."""
        ...
