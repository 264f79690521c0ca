"""What the sender asks of a bot, and the ways in which Telegram can say no.

Each framework has one transport that speaks this protocol (`handlers.citizen.transport`,
`handlers.staff.transport`); the sender knows neither framework.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from storage.letters import Letter, Sent, StoredFile


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a letter of several messages got.

    Attributes:
        done: steps that are finished.
        sent: what Telegram said of them.
    """

    done: int = 0
    sent: Sent = Sent()  # noqa: RUF009 - it is frozen

    def plus(self, sent: Sent) -> "Progress":
        """One step further."""
        both = Sent(self.sent.message_ids + sent.message_ids, {**self.sent.file_ids, **sent.file_ids})
        return Progress(self.done + 1, both)


class DeliveryError(Exception):
    """Telegram did not take a letter, or not the whole of it.

    Attributes:
        progress: what went out before; given back to `Transport.send`, it goes on from there.
    """

    progress: Progress = Progress()


class SlowDown(DeliveryError):
    """Too much too fast: this chat (or the whole bot) must wait `seconds`."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"retry after {seconds} s")
        self.seconds = seconds


class Blocked(DeliveryError):
    """The person blocked the bot, left, or the bot was thrown out of the group: stop pushing there."""


class Moved(DeliveryError):
    """The group was upgraded and lives at `new_chat_id` now."""

    def __init__(self, new_chat_id: int) -> None:
        super().__init__("the chat has moved")
        self.new_chat_id = new_chat_id


class Refused(DeliveryError):
    """Telegram will never take this letter as it is (400 and its kin); `reason` is its own short text."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class TopicGone(DeliveryError):
    """The topic is not there (any more)."""


class TopicClosed(DeliveryError):
    """The topic is closed to us."""


class Unchanged(DeliveryError):
    """An edit that changes nothing: as good as done."""


class Vanished(DeliveryError):
    """The message to edit is not there any more."""


class Unreachable(DeliveryError):
    """The network or Telegram's server failed: try again later.

    Args:
        reason: short, without a token or URL.
        maybe: nobody knows whether the call arrived; False when the connection was never made.
    """

    def __init__(self, reason: str = "", *, maybe: bool = True) -> None:
        super().__init__(reason)
        self.reason = reason
        self.maybe = maybe


class Transport(Protocol):
    """One bot's way out. Raises only `DeliveryError`s; never shows or logs a token."""

    async def send(
        self, letter: Letter, files: Sequence[StoredFile], progress: Progress | None = None
    ) -> Sent:
        """Send, edit or answer; `files` are the letter's attachments in order.

        A letter of several messages goes on after `progress`, which an earlier `DeliveryError` carried.
        """
        ...

    async def download(self, file_id: str) -> bytes:
        """The content of a file that this bot received (at most 20 MB)."""
        ...

    async def is_member(self, chat_id: int, user_id: int) -> bool:
        """Whether a person is in a chat now."""
        ...

    async def close(self) -> None:
        """Give the connections back."""
        ...
