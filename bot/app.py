"""The composition root: builds every part once, starts them, and stops them in the right order."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta

import aiohttp
import structlog

from bot.clock import Clock
from bot.home import first_key, identity_seal
from bot.opening import at_start
from bot.parts import Ground, Part, timetable, waves
from bot.roles import Role
from bot.settings import BadSettingsError, Settings
from bot.sides import citizen_side, staff_side
from complaints.catalogue import load
from complaints.city_words import speak_like
from complaints.routing import PlaceFinder, Router
from complaints.service_levels import load_rules
from handlers.desk.desk import Desk
from handlers.desk.layout import layout_of
from handlers.texts import Texts
from scheduler.budget import Limits
from scheduler.timetable import Timetable
from storage.cases import catalogue_rows, reports
from storage.engine.bell import Bell
from storage.engine.database import Database
from storage.engine.seats import Seats
from storage.files.vault import Vault
from storage.people import officers

log = structlog.get_logger(__name__)

_YEARS_BEFORE, _YEARS_AHEAD = 3, 4


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
        await at_start(settings)
        database = Database(settings.database)
        stack.push_async_callback(database.close)
        await first_key(settings, database)
        desk = desk_of(settings, database, clock)
        async with database.transaction() as session:
            await catalogue_rows.sync(session, desk.catalogue)
            nowhere = (await layout_of(desk, session)).restricted is None
            if nowhere and not await officers.reachable_coordinators(session):
                waiting = await reports.waiting_unseen(session)
                log.warning(
                    "confidential reports wait: no CONFIDENTIAL_CHAT_ID, no coordinator opened the staff bot",
                    waiting=waiting,
                )
        bell, seats = Bell(database), Seats(database, settings.data_dir / "seats")
        await bell.start()
        stack.push_async_callback(bell.stop)
        stack.push_async_callback(seats.close)
        http = await stack.enter_async_context(aiohttp.ClientSession())
        sides = [
            await stack.enter_async_context(citizen_side(desk, settings)),
            await stack.enter_async_context(staff_side(desk, settings)),
        ]
        ground = Ground(settings, desk, bell, seats, http, limits)
        clockwork = timetable(ground)
        yield App(desk=desk, timetable=clockwork, waves=waves(ground, sides, roles, clockwork))


def desk_of(settings: Settings, database: Database, clock: Clock) -> Desk:
    """The desk that these settings describe, over an open database."""
    catalogue = load(settings.city)
    speak_like(catalogue)
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
        confidential_chat_id=settings.confidential_chat_id or 0,
        staff_topics=settings.staff_topics,
        keep_identity=timedelta(days=settings.keep_identity_days),
        vault=Vault(settings.data_dir / "attachments"),
        card_rest=timedelta(minutes=settings.card_rest_minutes),
        undo=timedelta(seconds=settings.undo_seconds),
        waking=rules.at(clock().date()).waking,
        language=settings.desk_language,
        auto_assign=settings.auto_assign == "assign",
        enrolment=settings.staff_enrolment,
        invitation_worth=timedelta(days=settings.staff_invitation_days),
    )
