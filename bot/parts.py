"""The parts of a running desk, all built from the same ground, and the waves in which they stop."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from typing import Protocol

import aiohttp
import structlog
from aiohttp import web

from bot.introduction import Introduction, Menu
from bot.raw_api import ApiError, RawApi
from bot.receiver import Receiver
from bot.roles import Role
from bot.settings import BadSettingsError, Settings
from bot.sides import CITIZEN_UPDATES, STAFF_UPDATES, Side
from bot.webhook import Webhook, set_webhook
from bot.worker import Worker
from handlers.desk import lost_files
from handlers.desk.desk import Desk
from handlers.desk.set_aside import set_aside
from scheduler.budget import Budget, Limits
from scheduler.gate import Gate
from scheduler.media import MediaFetcher
from scheduler.sender import Sender
from scheduler.stopping import Pauses, Stop, Stopped
from scheduler.timetable import Timetable
from storage.engine.bell import Bell
from storage.engine.seats import Seats
from storage.files.vault import Vault
from storage.groups import bot_accounts
from storage.letters import BotName

log = structlog.get_logger(__name__)

_UPDATES = {BotName.CITIZEN: CITIZEN_UPDATES, BotName.STAFF: STAFF_UPDATES}


class Part(Protocol):
    """Something that runs until it is told to stop."""

    async def run(self) -> None:
        """Run until stopped."""
        ...

    def stop(self) -> None:
        """Ask it to end soon."""
        ...


@dataclass(frozen=True, slots=True)
class Ground:
    """What every part stands on."""

    settings: Settings
    desk: Desk
    bell: Bell
    seats: Seats
    http: aiohttp.ClientSession
    limits: Limits | None
    gate: Gate = field(default_factory=Gate)

    @property
    def vault(self) -> Vault:
        """Where our own copies of files lie."""
        return Vault(self.settings.data_dir / "attachments")

    def api(self, side: Side) -> RawApi:
        """A line to Telegram for what needs no framework."""
        return RawApi(self.http, self.settings.telegram_api_url, side.token)


def timetable(ground: Ground) -> Timetable:
    """What acts unasked."""
    settings = ground.settings
    return Timetable(
        ground.desk,
        ground.seats,
        tick_seconds=settings.tick_seconds,
        keep_raw=timedelta(days=settings.keep_raw_days),
    )


def waves(
    ground: Ground, sides: Sequence[Side], roles: frozenset[Role], clockwork: Timetable
) -> list[list[Part]]:
    """What takes in, what works, what sends: the parts of these roles, in the order in which they stop."""
    here = [side for side in sides if Role(side.bot) in roles]
    intake: list[Part] = [Introduction([_menu(ground, side) for side in here])]
    if ground.settings.webhook_url:
        intake += [WebhookPart(ground, here)] if here else []
    else:
        intake += [_receiver(ground, side) for side in here]
    work: list[Part] = [_worker(ground, side) for side in here]
    send: list[Part] = [_sender(ground, side) for side in here]
    if Role.SCHEDULER in roles:
        work.append(clockwork)
        send.append(_media_fetcher(ground, sides))
    return [intake, work, send]


def _menu(ground: Ground, side: Side) -> Menu:
    async def called(username: str) -> None:
        async with ground.desk.database.transaction() as session:
            await bot_accounts.remember(session, side.bot, username)

    return Menu(ground.api(side), side.menu, called)


def _sender(ground: Ground, side: Side) -> Sender:
    return Sender(
        database=ground.desk.database,
        bell=ground.bell,
        seats=ground.seats,
        bot=side.bot,
        transport=side.transport,
        vault=ground.vault,
        clock=ground.desk.clock,
        gate=ground.gate,
        budget=Budget(ground.limits),
    )


def _media_fetcher(ground: Ground, sides: Sequence[Side]) -> MediaFetcher:
    return MediaFetcher(
        database=ground.desk.database,
        bell=ground.bell,
        seats=ground.seats,
        transports={side.bot: side.transport for side in sides},
        vault=ground.vault,
        clock=ground.desk.clock,
        gate=ground.gate,
        lose=partial(lost_files.lose, ground.desk),
    )


def _receiver(ground: Ground, side: Side) -> Receiver:
    return Receiver(
        bot=side.bot,
        api=ground.api(side),
        database=ground.desk.database,
        seats=ground.seats,
        clock=ground.desk.clock,
        timeout=ground.settings.poll_seconds,
        allowed_updates=_UPDATES[side.bot],
    )


def _worker(ground: Ground, side: Side) -> Worker:
    return Worker(
        database=ground.desk.database,
        bell=ground.bell,
        seats=ground.seats,
        bot=side.bot,
        feed=side.feed,
        on_quarantine=partial(set_aside, ground.desk),
        clock=ground.desk.clock,
        gate=ground.gate,
    )


class WebhookPart:
    """The webhook as a part: tells Telegram where it is, then listens."""

    def __init__(self, ground: Ground, sides: Sequence[Side]) -> None:
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
            await self._listen(runner)
            for side in self._sides:
                await self._announce(side, secret)
            await self._stop.unless(asyncio.Event().wait())
        except Stopped:
            pass
        finally:
            await runner.cleanup()

    async def _listen(self, runner: web.AppRunner) -> None:
        host, port = self._ground.settings.webhook_host, self._ground.settings.webhook_port
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError as error:
            raise BadSettingsError(
                f"WEBHOOK_PORT: {host}:{port} cannot be listened on ({error.strerror}). Another "
                "process has it, perhaps one of Wadul: on one machine each needs a port of its own."
            ) from None

    async def _announce(self, side: Side, secret: str) -> None:
        """Tell Telegram where this bot listens, again and again until it has heard."""
        settings, pauses = self._ground.settings, Pauses(2.0, 300.0)
        api = self._ground.api(side)
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
