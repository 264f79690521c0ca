"""The framework's parts, so arranged that it reads updates and has no way to talk to Telegram."""

import json
from typing import Any, NoReturn

from telegram import Bot, Chat, Message, Update
from telegram.ext import BaseHandler, filters
from telegram.request import BaseRequest

from complaints.casework.commands import command_meant
from handlers.incoming import Unparsable


class NoNetwork(BaseRequest):
    """What handlers have in place of an HTTP client: only the outbox's sender talks to Telegram."""

    @property
    def read_timeout(self) -> float | None:
        """There is nothing to wait for."""
        return None

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(self, url: str, *_args: Any, **_options: Any) -> NoReturn:
        """Refuse; the address holds the token, so it is not told.

        Raises:
            RuntimeError: always.
        """
        del url
        raise RuntimeError("a handler tried to talk to Telegram; letters go through the outbox")


class ReadingBot(Bot):
    """A bot that knows its own number and nothing else; it starts without a call."""

    def __init__(self, token: str) -> None:
        super().__init__(token, request=NoNetwork(), get_updates_request=NoNetwork())

    async def initialize(self) -> None:
        """Nothing to ask: who we are stands in the token."""

    async def shutdown(self) -> None:
        """Nothing to close."""


class RepliesTo(filters.MessageFilter):
    """Lets through replies to messages of one account.

    Args:
        telegram_id: that account.
    """

    def __init__(self, telegram_id: int) -> None:
        super().__init__()
        self._telegram_id = telegram_id

    def filter(self, message: Message) -> bool:
        """Whether it replies to one of those messages."""
        replied = message.reply_to_message
        return (
            replied is not None
            and replied.from_user is not None
            and replied.from_user.id == self._telegram_id
        )


class Commands(BaseHandler[Update, Any, None]):
    """One of our commands, addressed to this bot or to none.

    PTB's own handler must know the bot's name, which takes a call at the start.

    Args:
        callback: called with the update; `asked` gives it the command's name and the words after it.
        names: the commands, without stroke.
        username: the bot's, without @; while it is empty, commands for any bot are taken as ours.
    """

    def __init__(self, callback: Any, names: frozenset[str], username: str) -> None:
        super().__init__(callback)
        self._names = names
        self._username = username.casefold()

    def check_update(self, update: object) -> bool:
        """Whether it is a new message with one of the commands."""
        message = update.message if isinstance(update, Update) else None
        return message is not None and self.is_to_us(message) and asked(message)[0] in self._names

    def is_to_us(self, message: Message) -> bool:
        """Whether it is a command for this bot or for any."""
        if not message.text or not message.text.startswith("/"):
            return False
        _, _, addressee = message.text.split(maxsplit=1)[0].partition("@")
        return not addressee or not self._username or addressee.casefold() == self._username


class Misspelt(Commands):
    """A command that is none of ours but close to one, addressed to this bot or to none.

    In a group only close spellings count: other bots live there too. In private other
    words do as well.
    """

    def check_update(self, update: object) -> bool:
        """Whether it is a new message with something like one of the commands."""
        message = update.message if isinstance(update, Update) else None
        if message is None or not self.is_to_us(message):
            return False
        addressed = "@" in (message.text or "").split(maxsplit=1)[0]
        # For whom an addressed one is must be known: others' commands are not ours to mend.
        return (bool(self._username) or not addressed) and bool(meant(message, self._names))


class SaidAlone(filters.MessageFilter):
    """Lets through what somebody says to the bot in private: words, or a file that is no part of an album."""

    def filter(self, message: Message) -> bool:
        """Whether it is such a message."""
        alone = message.chat.type == Chat.PRIVATE
        file = message.photo or message.document or message.voice or message.video
        whole = file and not message.media_group_id
        return alone and bool(message.text or message.caption or whole)


def asked(message: Message) -> tuple[str, str]:
    """The command without stroke and addressee, and the words after it."""
    first, _, rest = (message.text or "").replace("\n", " ").partition(" ")
    return first[1:].partition("@")[0].casefold(), rest.strip()


def meant(message: Message, names: frozenset[str]) -> str:
    """The command that was probably meant, with the words after it; empty where none is like it."""
    name, typed = asked(message)
    found = command_meant(name, sorted(names), alone=message.chat.type == Chat.PRIVATE)
    return f"{found} {typed}".strip() if found else ""


def read(bot: Bot, raw: str) -> Update:
    """The update behind its JSON.

    Raises:
        Unparsable: the framework cannot read it, and never will.
    """
    try:
        update = Update.de_json(json.loads(raw), bot)
    except Exception as error:
        raise Unparsable(type(error).__name__) from error
    if update is None:
        raise Unparsable("empty")
    return update
