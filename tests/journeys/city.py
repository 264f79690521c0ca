"""What a journey test holds in its hands: people, a group, a calendar, and what the database remembers."""

import asyncio
import io
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Self

from PIL import Image
from pydantic import SecretStr
from sqlmodel import select

from bot.app import App, build
from bot.clock import real_clock
from bot.playground.callbacks import Press
from bot.playground.cast import CITIZEN_TOKEN, STAFF_TOKEN, Cast, cast
from bot.playground.limits import Limits
from bot.playground.people import Person
from bot.playground.server import PlaygroundServer
from bot.playground.views import MessageView
from bot.roles import Role
from bot.settings import Settings
from bot.training import enrol
from scheduler import budget
from storage.letters import BotName
from storage.tables import OutboxLetter, Report

MONDAY_NIGHT = datetime(2026, 11, 23, 22, 40)  # noqa: DTZ001 - local time of the city, made aware below
PATIENCE = 20.0
NO_LIMITS = budget.Limits(bot_rate=1e4, bot_burst=100, chat_rate=1e3, chat_burst=100, group_per_minute=10_000)


class CityClock:
    """A clock that goes on like the real one, from a day of our choice."""

    def __init__(self, beginning: datetime) -> None:
        self._shift = beginning - real_clock()

    def __call__(self) -> datetime:
        return real_clock() + self._shift

    def forward_to(self, moment: datetime) -> None:
        self._shift = max(self._shift, moment - real_clock())


@dataclass
class City:
    """The product at work."""

    server: PlaygroundServer
    cast: Cast
    clock: CityClock
    settings: Settings
    app: App = field(init=False)

    @classmethod
    @asynccontextmanager
    async def running(cls, database_url: str, folder: Path, undo_seconds: int = 0) -> AsyncIterator[Self]:
        async with cls.standing(database_url, folder, undo_seconds) as standing, standing.at_work() as city:
            yield city

    @classmethod
    @asynccontextmanager
    async def standing(cls, database_url: str, folder: Path, undo_seconds: int = 0) -> AsyncIterator[Self]:
        """All but the product itself, which is started with `at_work`, as often as a test wants."""
        settings = Settings(
            _env_file=None,
            data_dir=folder / "data",
            database_url=database_url,
            poll_seconds=5,
            undo_seconds=undo_seconds,
            card_rest_minutes=0,
        )
        settings.data_dir.mkdir()
        clock = CityClock(MONDAY_NIGHT.replace(tzinfo=settings.zone).astimezone(UTC))
        server = PlaygroundServer(now=clock, limits=Limits.off())
        ready = cast(server.playground)
        await server.start()
        settings = settings.model_copy(
            update={
                "citizen_bot_token": SecretStr(CITIZEN_TOKEN),
                "staff_bot_token": SecretStr(STAFF_TOKEN),
                "staff_chat_id": ready.group.id,
                "telegram_api_url": server.url,
            }
        )
        try:
            yield cls(server, ready, clock, settings)
        finally:
            await server.stop()

    @asynccontextmanager
    async def at_work(self, **different: object) -> AsyncIterator[Self]:
        """The product at work, with other settings where they are given."""
        settings = self.settings.model_copy(update=different)
        async with (
            build(settings, self.clock, frozenset(Role), NO_LIMITS) as self.app,
            asyncio.TaskGroup() as group,
        ):
            await enrol(self.app.desk, self.cast)
            stopped = asyncio.Event()
            group.create_task(self.app.run(stopped))
            try:
                yield self
            finally:
                stopped.set()

    # --- people ---------------------------------------------------------------------------------------

    @property
    def ratna(self) -> Person:
        return self.cast.citizens[0]

    @property
    def slamet(self) -> Person:
        return self.cast.citizens[1]

    @property
    def yusuf(self) -> Person:
        """The coordinator, of Diskominfo."""
        return self.cast.officers[0]

    @property
    def endah(self) -> Person:
        """An officer of DPUPRPKP."""
        return self.cast.officers[1]

    @property
    def bagus(self) -> Person:
        """An officer of Dishub."""
        return self.cast.officers[2]

    @property
    def lestari(self) -> Person:
        """An officer of Satpol PP."""
        return self.cast.officers[3]

    @property
    def sari(self) -> Person:
        """The lead of DPUPRPKP."""
        return self.cast.officers[4]

    @property
    def wahyu(self) -> Person:
        """The leader: the secretary of the city."""
        return self.cast.officers[5]

    @property
    def world(self):
        return self.server.playground

    # --- saying and hearing ---------------------------------------------------------------------------

    async def say(
        self, person: Person, text: str, expect: str, *, reply_to: MessageView | None = None
    ) -> MessageView:
        """The citizen writes to the bot, and the newest answer matches `expect`."""
        since = self._last_id(person)
        person.say(self.cast.citizen_bot, text, reply_to=reply_to)
        return await self.hear(person, expect, since)

    async def press(self, person: Person, message: MessageView, button: str, expect: str) -> MessageView:
        """The citizen presses a button under a message, and the answer matches `expect`."""
        since = self._last_id(person)
        person.press(message, button)
        return await self.hear(person, expect, since)

    async def hear(self, person: Person, expect: str, since: int = 0) -> MessageView:
        """A message from the bot to this citizen after message number `since` that matches a pattern."""
        chat = self.world.chat_with(person, self.cast.citizen_bot)
        return await self._until(
            lambda: _match(chat.messages, expect, since), f"{person.name} to hear {expect!r}"
        )

    async def group_sees(self, expect: str, since: int = 0) -> MessageView:
        """A message from the staff bot in the group, after `since`, that matches a pattern."""
        return await self._until(
            lambda: _match(self.cast.group.messages, expect, since), f"the group to see {expect!r}"
        )

    async def officer_presses(self, officer: Person, message: MessageView, button: str) -> Press:
        """An officer presses a button; the bot has answered when this returns."""
        return await officer.press(message, button).wait(PATIENCE)

    async def opens_staff_bot(self, officer: Person) -> MessageView:
        """An officer presses Start in private, so that the staff bot may write to her there."""
        officer.start(self.cast.staff_bot)
        return await self.officer_hears(officer, "kirim ke sini")

    async def officer_hears(self, officer: Person, expect: str, since: int = 0) -> MessageView:
        """A message from the staff bot in an officer's private chat that matches a pattern."""
        chat = self.world.chat_with(officer, self.cast.staff_bot)
        return await self._until(
            lambda: _match(chat.messages, expect, since), f"{officer.name} to hear {expect!r}"
        )

    async def officer_replies(self, officer: Person, message: MessageView, text: str) -> None:
        """An officer answers a message in the group."""
        officer.say(self.cast.group, text, reply_to=message)

    def _last_id(self, person: Person) -> int:
        messages = self.world.chat_with(person, self.cast.citizen_bot).messages
        return max((message.id for message in messages), default=0)

    def chat_of(self, person: Person) -> list[MessageView]:
        """All messages of a citizen's chat with the bot."""
        return self.world.chat_with(person, self.cast.citizen_bot).messages

    def last_in_chat(self, person: Person) -> int:
        """Number of the newest message in a citizen's chat."""
        return self._last_id(person)

    def last_in_group(self) -> int:
        """Number of the newest message in the staff group."""
        return max((message.id for message in self.cast.group.messages), default=0)

    async def _until(self, condition, what: str) -> MessageView:
        try:
            heard: MessageView = await self.world.until(condition, PATIENCE)
            await self.settled()
        except TimeoutError as error:
            raise AssertionError(f"waited in vain for {what}; {error}") from None
        return heard

    async def settled(self) -> None:
        """People take a breath before they answer: by then the desk has written down what it sent."""
        await self.world.until(self._written_down, PATIENCE)

    async def _written_down(self) -> bool:
        async with self.app.desk.database.reading() as session:
            sending = select(OutboxLetter.id).where(OutboxLetter.state == "sending")
            return (await session.exec(sending)).first() is None

    # --- time -----------------------------------------------------------------------------------------

    async def working_days_pass(self, count: int) -> None:
        """Working days go by one after another; on each morning the timetable does what is due."""
        desk = self.app.desk
        for _ in range(count):
            day = desk.calendar.add(desk.today(), 1)
            # A minute later each day, so that what is due "two days later" is due; never at night.
            local = self.clock().astimezone(desk.zone).time()
            hour = local if time(9) <= local < time(20) else time(9)
            moment = datetime.combine(day, hour, desk.zone) + timedelta(minutes=1)
            self.clock.forward_to(moment.astimezone(UTC))
            await self.app.timetable.tick()

    async def time_comes(self, moment: datetime) -> None:
        """What is due by then is done; the senders, who slept by the old clock, look again."""
        self.clock.forward_to(moment.astimezone(UTC))
        await self.app.timetable.tick()
        async with self.app.desk.work() as work:
            work.topics.update(f"outbox:{bot}" for bot in BotName)

    # --- memory ---------------------------------------------------------------------------------------

    async def reports(self) -> list[Report]:
        """All reports, the oldest first."""
        async with self.app.desk.database.reading() as session:
            return list((await session.exec(select(Report).order_by(Report.id))).all())


def _match(messages: list[MessageView], expect: str, since: int) -> MessageView | None:
    pattern = re.compile(expect, re.IGNORECASE | re.DOTALL)
    found = [
        message
        for message in messages
        if message.from_bot and message.id > since and pattern.search(message.text)
    ]
    return found[-1] if found else None


def a_photo(colour: str = "grey") -> bytes:
    """A small real JPEG with EXIF data in it."""
    picture, exif = Image.new("RGB", (64, 48), colour), Image.Exif()
    exif[0x010F] = "a camera that must not be known"
    content = io.BytesIO()
    picture.save(content, "JPEG", exif=exif)
    return content.getvalue()
