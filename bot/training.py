"""The training ground: the whole product, a local stand-in for Telegram, and a clock to put forward."""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, time, timedelta
from typing import Self

from pydantic import SecretStr

from bot.app import App
from bot.clock import MovableClock
from bot.playground.calendar import NextMorning, Step
from bot.playground.cast import CITIZEN_TOKEN, STAFF_TOKEN, Cast, cast, enlarge
from bot.playground.server import PlaygroundServer
from bot.settings import BadSettingsError, Settings
from bot.training_city import names_in, shown_in
from complaints.catalogue import load
from handlers.desk.desk import Desk
from handlers.desk.digests.hours import MORNING
from handlers.desk.people.wording import role_name
from storage.people import officers
from storage.people.seal import IdentitySeal

_MORNING, _EVENING = time(9, 0), time(20, 0)


class TrainingGround:
    """Settings, clock and server of a training ground.

    Each start begins with empty chats and an empty database: Telegram's side lives in memory, and reports
    whose chats are gone would only confuse.
    """

    def __init__(self, settings: Settings) -> None:
        self.clock = MovableClock()
        self.server = PlaygroundServer(now=self.clock, advance=self.advance, posts=self.posts)
        self.settings = settings
        self._app: App | None = None
        self._cast: Cast | None = None

    @classmethod
    @asynccontextmanager
    async def open(cls, settings: Settings) -> AsyncIterator[Self]:
        """Start the stand-in, with two bots, a few citizens and two staff groups, and say where it is."""
        ground = cls(settings)
        city, world = load(settings.city), ground.server.playground
        names = names_in(city)
        ground.server.shown = shown_in(city)
        ground._cast = ready = enlarge(world, cast(world, CITIZEN_TOKEN, STAFF_TOKEN, names=names), names)
        try:
            await ground.server.start(settings.playground_port)
        except OSError:
            raise BadSettingsError(
                f"PLAYGROUND_PORT: port {settings.playground_port} is taken; set another one, or 0 for any."
            ) from None
        ground.settings = settings.model_copy(
            update={
                "citizen_bot_token": SecretStr(CITIZEN_TOKEN),
                "staff_bot_token": SecretStr(STAFF_TOKEN),
                "staff_chat_id": ready.group.id,
                "telegram_api_url": ground.server.url,
                "webhook_url": None,
                "confidential_chat_id": ready.restricted.id if ready.restricted else None,
                "identity_keys": SecretStr(IdentitySeal.new_key()),  # its names are gone with its end
                "card_rest_minutes": 0,  # whoever tries it out wants to see it
                # Never the city's own database, whatever DATABASE_URL says: here days are made to pass.
                "database_url": _fresh_file(settings, ground.server.port),
            }
        )
        sys.stdout.write(
            f"\nWadul, training ground: open {ground.server.url} in a browser. Ctrl+C ends it.\n\n"
        )
        sys.stdout.flush()
        try:
            yield ground
        finally:
            await ground.server.stop()

    async def follow(self, app: App) -> None:
        """Let the days of this app pass at the page's buttons, and give everybody her post."""
        self._app = app
        if self._cast is not None:
            await enrol(app.desk, self._cast)
            self.server.playground.changed()  # a page that is open already shows who is what

    async def advance(self, step: Step) -> None:
        """Put the clock forward; working days pass one by one, so that each day's messages are written."""
        if isinstance(step, timedelta):
            self.clock.move_to(self.clock() + step)
            await self._tick()
            return
        if isinstance(step, NextMorning):
            self.clock.move_to(self._next_morning())
            await self._tick()
            return
        for _ in range(step.count):
            self.clock.move_to(self._next_working_morning())
            await self._tick()

    async def posts(self) -> dict[int, str]:
        """What each member of staff is, as people say it: "koordinator", "petugas" …, by Telegram's ids."""
        if self._app is None:
            return {}
        desk = self._app.desk
        async with desk.database.reading() as session:
            staff = await officers.of_department(session)
        return {one.telegram_id: role_name(desk, one.role) for one in staff}

    def _next_morning(self) -> datetime:
        """When the next digests of a working day have just become due."""
        if self._app is None:
            return self.clock() + timedelta(days=1)
        desk = self._app.desk
        day = desk.today()
        if not desk.calendar.is_working(day) or self.clock().astimezone(desk.zone).time() >= MORNING:
            day = desk.calendar.add(day, 1)
        return datetime.combine(day, MORNING, desk.zone).astimezone(UTC) + timedelta(minutes=1)

    def _next_working_morning(self) -> datetime:
        if self._app is None:
            return self.clock() + timedelta(days=1)
        desk = self._app.desk
        day = desk.calendar.add(desk.today(), 1)
        # The hour of the day is kept where people are awake, so that what is due "two days later" is due.
        local = self.clock().astimezone(desk.zone)
        hour = local.time() if _MORNING <= local.time() < _EVENING else _MORNING
        return datetime.combine(day, hour, desk.zone).astimezone(UTC) + timedelta(minutes=1)

    async def _tick(self) -> None:
        if self._app is not None:
            await self._app.timetable.tick()


async def enrol(desk: Desk, ready: Cast) -> None:
    """Make the members of the cast's staff group what they are: coordinator, officers, lead, leader."""
    async with desk.database.transaction() as session:
        for person, (role, department) in zip(ready.officers, ready.posts, strict=True):
            name = " ".join(filter(None, (person.first_name, person.last_name)))
            await officers.enrol(session, person.id, name, department, role, desk.clock())


def _fresh_file(settings: Settings, port: int) -> str:
    """An empty SQLite file in DATA_DIR, one per port: two trainings side by side must not share theirs."""
    file = (settings.data_dir / f"training-{port}.sqlite3").absolute()
    for ending in ("", "-wal", "-shm"):
        file.with_name(file.name + ending).unlink(missing_ok=True)
    return f"sqlite+aiosqlite:///{file}"
