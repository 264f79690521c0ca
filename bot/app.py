"""The composition root: builds every part once, starts them, and stops them in the right order."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from typing import Protocol

import aiohttp
import structlog
from aiohttp import web

from bot.cli import Role
from bot.clock import Clock
from bot.home import identity_seal
from bot.introduction import Introduction, Menu
from bot.raw_api import ApiError, RawApi
from bot.receiver import Receiver
from bot.settings import BadSettingsError, Settings
from bot.sides import CITIZEN_UPDATES, STAFF_UPDATES, Side, citizen_side, staff_side
from bot.webhook import Webhook, set_webhook
from bot.worker import Worker
from complaints.catalogue import load
from complaints.routing import PlaceFinder, Router
from complaints.service_levels import load_rules
from handlers.desk.desk import Desk
from handlers.desk.set_aside import set_aside
from handlers.texts import Texts
from scheduler.budget import Budget, Limits
from scheduler.media import MediaFetcher
from scheduler.sender import Sender
from scheduler.stopping import Pauses, Stop, Stopped
from scheduler.timetable import Timetable
from storage import catalogue_rows, migrate
from storage.bell import Bell
from storage.database import Database
from storage.letters import BotName
from storage.seats import Seats
from storage.vault import Vault

log = structlog.get_logger(__name__)

_YEARS_BEFORE, _YEARS_AHEAD = 3, 4
_UPDATES = {BotName.CITIZEN: CITIZEN_UPDATES, BotName.STAFF: STAFF_UPDATES}


class Part(Protocol):
    """Something that runs until it is told to stop."""

    async def run(self) -> None:
        """Run until stopped."""
        ...

    def stop(self) -> None:
        """Ask it to end soon."""
        ...


@dataclass(kw_only=True)
class App:
    """One process of Wadul.

    Parts are started all at once, and stopped in waves: first what takes in, then what works, then what
    sends, so that what was taken in is answered before the door closes.
    """

    desk: Desk
    timetable: Timetable
    waves: list[list[Part]] = field(default_factory=list)

    async def run(self, stopped: asyncio.Event) -> None:
        """Run every part until `stopped` is set; a part that fails ends all."""
        async with asyncio.TaskGroup() as group:
            running = [[group.create_task(part.run()) for part in wave] for wave in self.waves]
            log.info("started", parts=[type(part).__name__ for wave in self.waves for part in wave])
            await stopped.wait()
            log.info("stopping")
            for parts, tasks in zip(self.waves, running, strict=True):
                for part in parts:
                    part.stop()
                await asyncio.wait(tasks)


@asynccontextmanager
async def build(
    settings: Settings, clock: Clock, roles: frozenset[Role], limits: Limits | None = None
) -> AsyncIterator[App]:
    """Build the app for some roles; everything is closed again at the end.

    Args:
        settings: with both tokens.
        clock: the present.
        roles: what this process does.
        limits: how fast each bot may speak; by default a little below what Telegram allows.

    Raises:
        BadSettingsError: something that settings name is not there.
    """
    if settings.citizen_bot_token is None or settings.staff_bot_token is None:
        raise BadSettingsError("CITIZEN_BOT_TOKEN and STAFF_BOT_TOKEN are missing.")
    async with AsyncExitStack() as stack:
        await _migrate(settings)
        database = Database(settings.database)
        stack.push_async_callback(database.close)
        desk = _desk(settings, database, clock)
        async with database.transaction() as session:
            await catalogue_rows.sync(session, desk.catalogue)
        bell, seats = Bell(database), Seats(database, settings.data_dir / "seats")
        await bell.start()
        stack.push_async_callback(bell.stop)
        stack.push_async_callback(seats.close)
        http = await stack.enter_async_context(aiohttp.ClientSession())
        sides = [
            await stack.enter_async_context(citizen_side(desk, settings)),
            await stack.enter_async_context(staff_side(desk, settings)),
        ]
        yield _assemble(_Ground(settings, desk, bell, seats, http, limits), sides, roles)


async def _migrate(settings: Settings) -> None:
    try:
        await migrate.upgrade(settings.database)
    except Exception as error:
        # Drivers raise their own kinds of error here; whichever it is, the city must look at one setting.
        log.debug("no database", exc_info=error)
        kind = type(error).__name__
        raise BadSettingsError(f"DATABASE_URL: the database cannot be opened or updated ({kind}).") from None


@dataclass(frozen=True, slots=True)
class _Ground:
    """What every part stands on."""

    settings: Settings
    desk: Desk
    bell: Bell
    seats: Seats
    http: aiohttp.ClientSession
    limits: Limits | None


def _desk(settings: Settings, database: Database, clock: Clock) -> Desk:
    catalogue = load(settings.city)
    rules = load_rules(settings.city).with_own(
        push_every=settings.push_every_working_days, waking=settings.waking
    )
    this_year = clock().astimezone(settings.zone).year
    return Desk(
        database=database,
        catalogue=catalogue,
        router=Router.for_city(catalogue),
        places=PlaceFinder.for_city(catalogue),
        rules=rules,
        calendar=rules.calendar(range(this_year - _YEARS_BEFORE, this_year + _YEARS_AHEAD)),
        texts=Texts(),
        seal=identity_seal(settings),
        clock=clock,
        zone=settings.zone,
        staff_chat_id=settings.staff_chat_id or 0,
        waking=rules.at(clock().date()).waking,
        language=settings.language,
    )


def _assemble(ground: _Ground, sides: Sequence[Side], roles: frozenset[Role]) -> App:
    settings, desk = ground.settings, ground.desk
    timetable = Timetable(
        desk,
        ground.seats,
        tick_seconds=settings.tick_seconds,
        keep_raw=timedelta(days=settings.keep_raw_days),
    )
    vault = Vault(settings.data_dir / "attachments")
    here = [side for side in sides if Role(side.bot) in roles]
    menus = [Menu(RawApi(ground.http, settings.telegram_api_url, side.token), side.menu) for side in here]
    intake: list[Part] = [_receiver(ground, side) for side in here] if not settings.webhook_url else []
    if settings.webhook_url and here:
        intake.append(WebhookPart(ground, here))
    intake.append(Introduction(menus))
    work: list[Part] = [_worker(ground, side) for side in here]
    send: list[Part] = [
        Sender(
            database=desk.database,
            bell=ground.bell,
            seats=ground.seats,
            bot=side.bot,
            transport=side.transport,
            vault=vault,
            clock=desk.clock,
            budget=Budget(ground.limits),
        )
        for side in here
    ]
    if Role.SCHEDULER in roles:
        work.append(timetable)
        send.append(
            MediaFetcher(
                database=desk.database,
                bell=ground.bell,
                seats=ground.seats,
                transports={side.bot: side.transport for side in sides},
                vault=vault,
                clock=desk.clock,
            )
        )
    return App(desk=desk, timetable=timetable, waves=[intake, work, send])


def _receiver(ground: _Ground, side: Side) -> Receiver:
    return Receiver(
        bot=side.bot,
        api=RawApi(ground.http, ground.settings.telegram_api_url, side.token),
        database=ground.desk.database,
        seats=ground.seats,
        clock=ground.desk.clock,
        timeout=ground.settings.poll_seconds,
        allowed_updates=_UPDATES[side.bot],
    )


def _worker(ground: _Ground, side: Side) -> Worker:
    return Worker(
        database=ground.desk.database,
        bell=ground.bell,
        seats=ground.seats,
        bot=side.bot,
        feed=side.feed,
        on_quarantine=partial(set_aside, ground.desk),
        clock=ground.desk.clock,
    )


class WebhookPart:
    """The webhook as a part: tells Telegram where it is, then listens."""

    def __init__(self, ground: _Ground, sides: Sequence[Side]) -> None:
        self._ground, self._sides = ground, sides
        self._stop = Stop()

    def stop(self) -> None:
        """Stop listening; what was not accepted stays with Telegram."""
        self._stop.ask()

    async def run(self) -> None:
        """Listen until stopped."""
        settings, desk = self._ground.settings, self._ground.desk
        secret = settings.webhook_secret.get_secret_value() if settings.webhook_secret else ""
        secrets = {side.bot: secret for side in self._sides}
        hook = Webhook(database=desk.database, secrets=secrets, clock=desk.clock)
        runner = web.AppRunner(hook.application(), access_log=None)
        await runner.setup()
        try:
            await web.TCPSite(runner, settings.webhook_host, settings.webhook_port).start()
            for side in self._sides:
                await self._announce(side, secret)
            await self._stop.unless(asyncio.Event().wait())
        except Stopped:
            pass
        finally:
            await runner.cleanup()

    async def _announce(self, side: Side, secret: str) -> None:
        """Tell Telegram where this bot listens, again and again until it has heard."""
        settings, pauses = self._ground.settings, Pauses(2.0, 300.0)
        api = RawApi(self._ground.http, settings.telegram_api_url, side.token)
        while True:
            try:
                url = f"{settings.webhook_url}/telegram/{side.bot}"
                await self._stop.unless(set_webhook(api, url, secret, _UPDATES[side.bot]))
            except ApiError as error:
                log.error("webhook not set", bot=side.bot, code=error.code, reason=error.reason)  # noqa: TRY400 - see scheduler.stopping.told
                if await self._stop.rest(pauses.next()):
                    raise Stopped from None
            else:
                return
