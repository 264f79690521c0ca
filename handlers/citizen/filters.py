"""Async filters: aiogram runs synchronous ones, its magic `F` included, in a thread each."""

from aiogram.enums import ChatType
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message


class Private(Filter):
    """Only what was said to the bot alone; in a group nobody is meant to complain."""

    async def __call__(self, event: Message | CallbackQuery) -> bool:
        """Whether that is so; a press on a message too old to be shown still counts."""
        message = event.message if isinstance(event, CallbackQuery) else event
        return message is None or message.chat.type == ChatType.PRIVATE


class Command(Filter):
    """One of these commands, with or without the bot's name behind it; no names: any command."""

    def __init__(self, *names: str) -> None:
        self._names = frozenset(names)

    async def __call__(self, message: Message) -> bool:
        """Whether the message is such a command."""
        first = (message.text or message.caption or "").split(maxsplit=1)[:1]
        if not first or not first[0].startswith("/") or first[0] == "/":
            return False
        name = first[0][1:].partition("@")[0].casefold()
        return not self._names or name in self._names
