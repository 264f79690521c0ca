"""When the desk acts unasked. APScheduler is only the clock here: due times are columns, jobs are ticks.

A tick looks for rows that are due and works them off one transaction each, so a missed tick loses nothing and
two ticks do nothing twice. Only the holder of the seat "timetable" ticks.
"""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from complaints.pushes import in_waking_hours
from handlers.desk.desk import Desk
from scheduler.jobs import NIGHTLY, TICKS, Job
from scheduler.stopping import Stop, seat_of, told
from storage.engine.seats import Seat, Seats

log = structlog.get_logger(__name__)

_NIGHT_HOUR = 3
# Coalesced and with an unlimited grace: after a long sleep each job runs once, and finds what is still due.
_COMMON: Mapping[str, object] = {"coalesce": True, "max_instances": 1, "misfire_grace_time": None}


class Timetable:
    """The jobs of one desk.

    Args:
        desk: the desk.
        seats: of its database.
        tick_seconds: between two looks at what is due.
        keep_raw: how long the raw form of a handled message is kept.
        night: when the nightly jobs run; by default at three o'clock in the city.
        standby: seconds between two attempts to take the seat.
        ticks: the jobs of a tick.
    """

    def __init__(  # noqa: PLR0913 - what a timetable needs, by name
        self,
        desk: Desk,
        seats: Seats,
        *,
        tick_seconds: float = 30,
        keep_raw: timedelta = timedelta(days=1),
        night: BaseTrigger | None = None,
        standby: float = 2.0,
        ticks: Sequence[Job] = TICKS,
    ) -> None:
        self._desk, self._seats, self._standby = desk, seats, standby
        self._tick_seconds, self._keep_raw, self._ticks = tick_seconds, keep_raw, ticks
        self._night = night or CronTrigger(hour=_NIGHT_HOUR, timezone=desk.zone)
        self._stop = Stop()
        self._working = asyncio.Lock()

    def stop(self) -> None:
        """End `run`; the transaction in hand is finished."""
        self._stop.ask()

    async def run(self) -> None:
        """Keep the timetable until stopped."""
        while not self._stop.asked:
            seat = await seat_of(self._seats, "timetable")
            if seat is None:
                await self._stop.rest(self._standby)
                continue
            try:
                await self._keep(seat)
            finally:
                await seat.release()

    async def tick(self) -> None:
        """Do everything that is due now. The training ground calls it too, when its days pass."""
        async with self._working:
            now = self._desk.clock()
            asleep = in_waking_hours(now, self._desk.zone, *self._desk.waking) > now
            for job in self._ticks:
                if job.at_any_hour or not asleep:  # what is due stays due
                    await self._work_off(job)

    async def _keep(self, seat: Seat) -> None:
        clock = AsyncIOScheduler(timezone=self._desk.zone)
        clock.add_job(self.tick, IntervalTrigger(seconds=self._tick_seconds), id="tick", **_COMMON)
        clock.add_job(self._nightly, self._night, id="night", **_COMMON)
        clock.start()
        try:
            await self.tick()
            while not await self._stop.rest(self._standby) and await seat.held():
                pass
        finally:
            # A scheduler that shuts down cancels what it is running: first let the step in hand end.
            clock.pause()
            async with self._working:
                clock.shutdown(wait=False)

    async def _work_off(self, job: Job) -> None:
        """Row after row until nothing is due; one that fails is logged and tried at the next tick."""
        seen: set[int] = set()
        while ids := [one for one in await self._due(job) if one not in seen]:
            for one in ids:
                if self._stop.asked:
                    return
                seen.add(one)
                try:
                    await job.do(self._desk, one)
                except Exception as error:  # noqa: BLE001 - one broken row must not stop the timetable
                    log.error("job failed", job=job.name, row=one, **told(error))  # noqa: TRY400 - values may be personal

    async def _due(self, job: Job) -> Sequence[int]:
        try:
            return await job.due(self._desk)
        except Exception as error:  # noqa: BLE001 - each driver has its own word for a broken connection
            log.error("nobody can tell what is due", job=job.name, **told(error))  # noqa: TRY400 - values may be personal
            return ()

    async def _nightly(self) -> None:
        async with self._working:
            for name, job in NIGHTLY.items():
                try:
                    log.info("nightly job", job=name, outcome=await job(self._desk, self._keep_raw))
                except Exception as error:  # noqa: BLE001 - the next night tries again
                    log.error("nightly job failed", job=name, **told(error))  # noqa: TRY400 - values may be personal
