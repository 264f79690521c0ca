"""The framework's parts, so arranged that it reads updates and has no way to talk to Telegram."""

import json
from typing import Any, NoReturn

from telegram import Bot, Message, Update
from telegram.ext import BaseHandler, filters
from telegram.request import BaseRequest

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
        if message is None or not message.text or not message.text.startswith("/"):
            return False
        name, _, addressee = message.text.split(maxsplit=1)[0][1:].partition("@")
        return name.casefold() in self._names and (
            not addressee or not self._username or addressee.casefold() == self._username
        )


def asked(message: Message) -> tuple[str, str]:
    """The command without stroke and addressee, and the words after it."""
    first, _, rest = (message.text or "").replace("\n", " ").partition(" ")
    return first[1:].partition("@")[0].casefold(), rest.strip()


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
