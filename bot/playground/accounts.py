"""Who can write: bots, people, and the one shared account of anonymous group admins."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from bot.playground.updates import UpdateQueue
from bot.playground.webhooks import Webhook

Json = dict[str, Any]
ANONYMOUS_ADMIN_ID = 1087968824


@dataclass(eq=False)
class Account:
    """What Telegram shows of a user, a bot included."""

    id: int
    first_name: str
    last_name: str = ""
    username: str | None = None
    language: str | None = None
    is_bot: bool = False

    @property
    def name(self) -> str:
        """The full name as apps show it."""
        return f"{self.first_name} {self.last_name}".strip()

    def as_user(self) -> Json:
        """Give Telegram's User object."""
        user: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        optional = {
            "last_name": self.last_name,
            "username": self.username,
            "language_code": self.language,
        }
        return user | {name: value for name, value in optional.items() if value}


ANONYMOUS_ADMIN = Account(ANONYMOUS_ADMIN_ID, "Group", username="GroupAnonymousBot", is_bot=True)


@dataclass(eq=False)
class Bot(Account):
    """A bot account: its token, what waits for it, and how it presents itself."""

    token: str = ""
    queue: UpdateQueue = field(default_factory=UpdateQueue)
    webhook: Webhook | None = None
    reads_groups: bool = True
    profile: dict[tuple[str, str], Any] = field(default_factory=dict)

    def as_self(self) -> Json:
        """Give the object that getMe answers."""
        return self.as_user() | {
            "can_join_groups": True,
            "can_read_all_group_messages": self.reads_groups,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }
