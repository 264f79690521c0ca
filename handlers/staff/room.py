"""What every handler of the staff bot works with, and the update that is being worked off."""

from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from complaints.errors import NotAllowed
from handlers.delivery import DeliveryError
from handlers.desk.casework.turns.heard import Member
from handlers.desk.desk import Desk
from handlers.desk.people.groups import groups_that_admit
from storage.mail.inbox import UpdateRef

IsMember = Callable[[int, int], Awaitable[bool]]
"""Whether a person is in a chat now: chat id, user id. May raise `DeliveryError`."""

FRESH = timedelta(seconds=60)
STALE = timedelta(hours=1)


@dataclass(slots=True)
class Errand:
    """One update on its way through the framework, and what went wrong with it."""

    ref: UpdateRef
    error: Exception | None = None


ERRAND: ContextVar[Errand] = ContextVar("errand")
"""The update being worked off: the framework hands handlers only what Telegram sent."""


@dataclass(slots=True)
class Room:
    """The desk, and who was seen in the staff group a moment ago."""

    desk: Desk
    is_member: IsMember
    _seen: dict[tuple[int, int], tuple[bool, datetime]] = field(default_factory=dict)

    @property
    def ref(self) -> UpdateRef:
        """Points at the update being worked off."""
        return ERRAND.get().ref

    async def admit(self, member: Member) -> None:
        """Let in who is herself and in the group she acts in now; asked of Telegram at most once a minute.

        In private that is the common staff group, or the one of her own department.

        Raises:
            NotAllowed: she is not, or Telegram cannot be asked and nobody knows her.
        """
        if member.anonymous:
            raise NotAllowed("staff-error-anonymous")
        for chat in await groups_that_admit(self.desk, member.chat_id, member.telegram_id):
            if await self._is_in(chat, member.telegram_id):
                return
        raise NotAllowed("staff-error-not-member")

    def forget(self, telegram_id: int) -> None:
        """She came or went: ask anew."""
        self._seen = {key: seen for key, seen in self._seen.items() if key[1] != telegram_id}

    async def _is_in(self, chat: int, telegram_id: int) -> bool:
        now = self.desk.clock()
        inside, at = self._seen.get((chat, telegram_id), (False, None))
        if at is not None and now - at < FRESH:
            return inside
        try:
            inside = await self.is_member(chat, telegram_id)
        except DeliveryError as error:
            # Telegram cannot be asked. Who was inside within the hour goes on working.
            if inside and at is not None and now - at < STALE:
                return True
            raise NotAllowed("staff-error-unsure") from error
        self._seen[chat, telegram_id] = inside, now
        return inside
