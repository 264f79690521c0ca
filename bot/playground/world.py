"""The playground itself: Telegram's state and rules, without HTTP."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.playground.accounts import Account, Bot
from bot.playground.bell import Bell, hold_on
from bot.playground.call_log import CallRecord
from bot.playground.callbacks import Press
from bot.playground.chats import Chat, Member, StoredMessage
from bot.playground.errors import ApiError, PeopleError
from bot.playground.faults import Fault, FaultPlan, Planned
from bot.playground.files import FileStore
from bot.playground.groups import Group
from bot.playground.limits import FloodControl, Limits
from bot.playground.people import Person
from bot.playground.views import ChatView

Json = dict[str, Any]
FIRST_PERSON = 511_000_101
FIRST_GROUP = 4_100_000_001
SUPERGROUPS = -1_000_000_000_000
STEP = 7_919


@dataclass(eq=False)
class Playground:
    """Bots, people, groups and everything they said.

    Args:
        now: The calendar; aware datetimes.
        limits: Flood limits, ``Limits.off()`` for tests about something else.
        monotonic: Real seconds for the flood limits.
    """

    now: Callable[[], datetime]
    limits: Limits = field(default_factory=Limits)
    monotonic: Callable[[], float] = time.monotonic
    bots: dict[int, Bot] = field(default_factory=dict)
    people: dict[int, Person] = field(default_factory=dict)
    groups: list[Group] = field(default_factory=list)
    chats: dict[str, Chat] = field(default_factory=dict)
    files: FileStore = field(default_factory=FileStore)
    presses: dict[str, Press] = field(default_factory=dict)
    calls: list[CallRecord] = field(default_factory=list)
    faults: FaultPlan = field(default_factory=FaultPlan)
    bell: Bell = field(default_factory=Bell)
    touched: dict[str, int] = field(default_factory=dict)
    typing: dict[str, float] = field(default_factory=dict)
    version: int = 0

    def __post_init__(self) -> None:
        self.flood = FloodControl(self.limits, self.monotonic)

    # --- the cast ---------------------------------------------------------------------------------

    def add_bot(self, token: str, username: str, name: str, *, reads_groups: bool = True) -> Bot:
        """Register a bot; its id is the number before the colon of its token.

        Raises:
            PeopleError: The token has no such number or its bot is known already.
        """
        number = token.partition(":")[0]
        if not number.isdigit() or int(number) in self.bots:
            raise PeopleError(f"not a token of a new bot: {number[:12]!r}")
        bot = Bot(int(number), name, username=username, is_bot=True, token=token, reads_groups=reads_groups)
        self.bots[bot.id] = bot
        self.changed()
        return bot

    def add_person(
        self, first_name: str, last_name: str = "", *, username: str | None = None, language: str = "id"
    ) -> Person:
        """Let a new person join Telegram."""
        number = FIRST_PERSON + STEP * len(self.people)
        person = Person(number, first_name, last_name, username, language, world=self)
        self.people[number] = person
        self.changed()
        return person

    def add_group(
        self,
        title: str,
        members: list[Person] | None = None,
        *,
        forum: bool = False,
        supergroup: bool = False,
    ) -> Group:
        """Open a group; the first member owns it. A forum is always a supergroup."""
        number = FIRST_GROUP + STEP * len(self.groups)
        big = forum or supergroup
        chat = Chat(SUPERGROUPS - number if big else -number, "supergroup" if big else "group", title, forum)
        for index, person in enumerate(members or []):
            chat.members[person.id] = Member(person, "member" if index else "creator")
        self.chats[chat.key] = chat
        group = Group(self, chat)
        self.groups.append(group)
        self.changed(chat)
        return group

    def group(self, chat_id: int) -> Group:
        """Find a group by an id that it has or had."""
        for group in self.groups:
            if chat_id in {group.id, *group.former_ids}:
                return group
        raise PeopleError(f"no group {chat_id}")

    def bot_by_token(self, token: str) -> Bot | None:
        """Find whose token this is."""
        return next((bot for bot in self.bots.values() if bot.token == token), None)

    def private_chat(self, bot: Bot, person: Account) -> Chat:
        """Give the chat of a person with a bot; it is made when first looked at."""
        key = f"p:{bot.id}:{person.id}"
        if key not in self.chats:
            self.chats[key] = Chat(person.id, "private", person=person, bot=bot)
        return self.chats[key]

    def chat_with(self, person: Person, bot: Bot) -> ChatView:
        """Look at a private chat as the person sees it."""
        return ChatView(self, self.private_chat(bot, person))

    # --- messages ---------------------------------------------------------------------------------

    def store(self, chat: Chat, sender: Account, content: Json, **further: Any) -> StoredMessage:
        """Put a message into a chat and tell every bot that should hear of it.

        Args:
            chat: Where.
            sender: Who wrote it.
            content: Telegram's content fields, files without ids.
            further: Other fields of StoredMessage.
        """
        number = chat.next_message_id
        chat.next_message_id += 1
        message = StoredMessage(chat, number, sender, self.now(), content, **further)
        chat.messages[number] = message
        self.typing.pop(chat.key, None)
        self.announce("message", message)
        self.changed(chat)
        return message

    def announce(self, kind: str, message: StoredMessage) -> None:
        """Queue an update about a message for each bot of the chat; bots never hear bots."""
        if message.sender.is_bot:
            return
        for bot in message.chat.bots():
            if bot.reads_groups or message.chat.is_private or message.is_service or _meant_for(bot, message):
                bot.queue.push(kind, self.shown_to(bot, message), self.now(), message.chat.key)

    def shown_to(self, bot: Bot, message: StoredMessage) -> Json:
        """Give a message as one bot sees it, with that bot's file ids."""
        shown: Json = self.files.for_bot(bot.id, message.as_json())
        return shown

    def push(self, bot: Bot, kind: str, body: Json, chat: Chat | None = None) -> None:
        """Queue any other update for a bot."""
        bot.queue.push(kind, body, self.now(), chat.key if chat else f"bot:{bot.id}")
        self.changed()

    def odd_update(self, bot: Bot, raw: Json) -> None:
        """Queue an update as it stands, however broken; it gets an ``update_id`` if it has none."""
        bot.queue.push_raw(raw, self.now(), f"odd:{bot.id}")
        self.changed()

    # --- for tests and the page -------------------------------------------------------------------

    def fail_next(
        self,
        method: str,
        fault: Fault | str,
        times: int = 1,
        *,
        bot: Bot | None = None,
        chat: int | None = None,
    ) -> None:
        """Let the next calls fail.

        Args:
            method: Bot API method, "*" for any.
            fault: A Fault, or the short words "drop" and "lose_answer".
            times: How many calls.
            bot: Only this bot's calls.
            chat: Only calls for this chat id.
        """
        planned = Fault(fault) if isinstance(fault, str) else fault
        self.faults.planned.append(Planned(method, planned, times, bot.id if bot else None, chat))

    def record(self, method: str, bot: Bot, params: Json, error: ApiError | None) -> None:
        """Write one finished call into the log."""
        code = error.code if error else 0
        self.calls.append(CallRecord(method, bot, params, self.now(), self.monotonic(), code))

    def changed(self, chat: Chat | None = None) -> None:
        """Wake everybody who waits for something to happen."""
        self.version += 1
        if chat is not None:
            self.touched[chat.key] = self.version
        self.bell.ring()

    async def until(
        self,
        condition: Callable[[], Any | Awaitable[Any]],
        timeout: float = 10.0,  # noqa: ASYNC109  # the deadline is the point of this helper
    ) -> Any:
        """Wait until a condition holds.

        Looked at on each change here, and four times a second, as it may ask a database.

        Args:
            condition: Plain or async; its first true value is given back.
            timeout: Real seconds.

        Raises:
            TimeoutError: It never held; the message lists what was said last.
        """
        if (found := await hold_on(condition, self.bell, timeout)) is None:
            raise TimeoutError(f"it never became true; last messages:\n{self.last_words()}")
        return found

    def last_words(self, count: int = 6) -> str:
        """List the newest messages of each chat, for failing tests."""
        lines = []
        for chat in self.chats.values():
            for message in list(chat.messages.values())[-count:]:
                said = message.content.get("text") or message.content.get("caption") or list(message.content)
                lines.append(f"  {chat.key} #{message.message_id} {message.sender.name}: {said}")
        return "\n".join(lines)


def _meant_for(bot: Bot, message: StoredMessage) -> bool:
    """Say whether a bot with privacy mode on sees a group message."""
    text = message.content.get("text") or message.content.get("caption") or ""
    to_it = message.reply_to is not None and message.reply_to.sender is bot
    return to_it or text.startswith("/") or f"@{bot.username}" in text
