"""One report in the hands of the staff: what officers do with its card, and what the group reads then."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from bot.playground.callbacks import Press
from bot.playground.people import Person
from bot.playground.views import MessageView
from tests.journeys.city import PATIENCE, City


@dataclass
class Handling:
    """Officers at one report.

    Attributes:
        city: where.
        code: of the report.
        card: its card in the common group.
    """

    city: City
    code: str
    card: MessageView

    @classmethod
    async def of(cls, city: City, code: str) -> "Handling":
        """The report with that code, as soon as its card hangs."""
        return cls(city, code, await city.group_sees(code))

    async def press(self, officer: Person, label: str, on: MessageView | None = None) -> Press:
        """Press a button as soon as it is there, on the card or on that message."""
        message = on or self.card
        found = await self._until(
            lambda: next((one for one in buttons_of(message) if re.match(label, one)), ""),
            f"a button {label!r} on {message!r}",
        )
        return await self.city.officer_presses(officer, message, found)

    async def rare(self, officer: Person, label: str) -> Press:
        """Press one of the buttons behind "Lainnya…"."""
        if not any(re.match(label, one) for one in buttons_of(self.card)):
            await self.press(officer, "Lainnya…")
        return await self.press(officer, label)

    async def asks(
        self, officer: Person, label: str, expect: str, on: MessageView | None = None
    ) -> MessageView:
        """Press a button, and find the message, new or changed, that asks the next question."""
        before = self._texts()
        await (self.press(officer, label, on) if on else self.rare(officer, label))
        return await self._changed(expect, before)

    async def ready_for(self, officer: Person, label: str) -> MessageView:
        """Press *Hasil* or *Tanya warga*: the message under which a reply means that now.

        That is the card, where the answer to the press says so, else a message that asks for the words.
        """
        before = self._texts()
        answer = await self.rare(officer, label)
        if "kartu ini" in answer.text:
            return self.card
        return await self._changed("balas pesan ini", before)

    async def replies(
        self, officer: Person, to: MessageView, text: str, expect: str = "", photo: bytes | None = None
    ) -> MessageView:
        """Reply to a message, with a photo or without, and find what is said then."""
        before = self._texts()
        if photo is None:
            officer.say(self.city.cast.group, text, reply_to=to)
        else:
            officer.send_photo(self.city.cast.group, photo, text, reply_to=to)
        return await self._changed(expect, before) if expect else to

    async def passes_on(self, officer: Person, typed: str, short: str, reason: str) -> MessageView:
        """Transfer it: a part of a department's name, its button, a reason in her own words."""
        asked = await self.asks(officer, "Teruskan", "mau diteruskan ke mana")
        offered = await self.replies(officer, asked, typed, "pilih dinasnya")
        why = await self.asks(officer, short, "Alasannya", offered)
        return await self.replies(officer, why, reason, f"{self.code}.*(?:diteruskan|yang menentukan)")

    async def state(self) -> str:
        """How it stands now."""
        return str(next(one.state for one in await self.city.reports() if one.code == self.code))

    async def until_state(self, state: str) -> None:
        """Wait until it stands so."""

        async def so() -> bool:
            return await self.state() == state

        await self._until(so, f"{self.code} to be {state}")

    async def card_shows(self, expect: str) -> None:
        """Wait until the card says so."""
        await self._until(
            lambda: re.search(expect, self.card.text, re.DOTALL), f"the card to show {expect!r}"
        )

    async def _changed(self, expect: str, before: dict[int, str]) -> MessageView:
        def found() -> MessageView | None:
            new = [one for one in self._messages() if before.get(one.id) != one.text]
            said = [one for one in new if re.search(expect, one.text, re.IGNORECASE | re.DOTALL)]
            return said[-1] if said else None

        message: MessageView = await self._until(found, f"the group to read {expect!r}")
        await self.city.settled()
        return message

    async def _until(self, condition: Callable[[], Any], what: str) -> Any:
        try:
            return await self.city.world.until(condition, PATIENCE)
        except TimeoutError:
            raise AssertionError(f"waited in vain for {what}") from None

    def _texts(self) -> dict[int, str]:
        return {one.id: one.text for one in self._messages()}

    def _messages(self) -> Sequence[MessageView]:
        return [one for one in self.city.cast.group.messages if one.from_bot]


def buttons_of(message: MessageView) -> list[str]:
    """The labels under a message."""
    return [one.text for one in message.buttons]
