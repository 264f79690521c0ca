"""When the desk acts unasked. APScheduler is only the clock here: due times are columns, jobs are ticks.

A tick looks for rows that are due and works them off one transaction each, so a missed tick loses nothing and
two ticks do nothing twice. Only the holder of the seat "timetable" ticks.
"""

import asyncio
from collections.abc import Awaitable, Mapping
from datetime import timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from complaints.pushes import in_waking_hours
from handlers.desk.desk import Desk
from scheduler.jobs import NIGHTLY, TICKS, Job
from scheduler.stopping import Stop, told
from storage.seats import Seat, Seats

log = structlog.get_logger(__name__)

_NIGHT_HOUR = 3


class Timetable:
    """The jobs of one desk.

    Args:
        desk: the desk.
        seats: of its database.
        tick_seconds: between two looks at what is due.
        keep_raw: how long the raw form of a handled message is kept.
        standby: seconds between two attempts to take the seat.
    """

    def __init__(
        self,
        desk: Desk,
        seats: Seats,
        *,
        tick_seconds: float = 30,
        keep_raw: timedelta = timedelta(days=7),
        standby: float = 2.0,
    ) -> None:
        self._desk, self._seats, self._standby = desk, seats, standby
        self._tick_seconds, self._keep_raw = tick_seconds, keep_raw
        self._stop = Stop()
        self._ticking = asyncio.Lock()

    def stop(self) -> None:
        """End `run`; the transaction in hand is finished."""
        self._stop.ask()

    async def run(self) -> None:
        """Keep the timetable until stopped."""
        while not self._stop.asked:
            seat = await self._seats.take("timetable")
            if seat is None:
                await self._stop.rest(self._standby)
                continue
            try:
                await self._keep(seat)
            finally:
                await seat.release()

    async def tick(self) -> None:
        """Do everything that is due now. The training ground calls it too, when its days pass."""
        async with self._ticking:
            now = self._desk.clock()
            if in_waking_hours(now, self._desk.zone, *self._desk.waking) > now:
                return  # people are asleep; what is due stays due
            for job in TICKS:
                await self._work_off(job)

    async def _keep(self, seat: Seat) -> None:
        clock = AsyncIOScheduler(timezone=self._desk.zone)
        # coalesce and an unlimited grace: after a long sleep each job runs once, and finds what is still due.
        common: Mapping[str, object] = {"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        clock.add_job(self.tick, IntervalTrigger(seconds=self._tick_seconds), id="tick", **common)
        clock.add_job(self._daily, CronTrigger(hour=_NIGHT_HOUR), id="night", **common)
        clock.start()
        try:
            await self.tick()
            while not await self._stop.rest(self._standby) and await seat.held():
                pass
        finally:
            clock.shutdown(wait=False)
            async with self._ticking:  # the step in hand ends before its database goes away
                pass

    async def _work_off(self, job: Job) -> None:
        """Row after row until nothing is due; one that fails is logged and tried at the next tick."""
        seen: set[int] = set()
        while ids := [one for one in await job.due(self._desk) if one not in seen]:
            for one in ids:
                if self._stop.asked:
                    return
                seen.add(one)
                try:
                    await job.do(self._desk, one)
                except Exception as error:  # noqa: BLE001 - one broken row must not stop the timetable
                    log.error("job failed", job=job.name, row=one, **told(error))  # noqa: TRY400 - values may be personal

    async def _daily(self) -> None:
        for name, job in NIGHTLY.items():
            await _guarded(name, job(self._desk, self._keep_raw))


async def _guarded(name: str, job: Awaitable[object]) -> None:
    try:
        log.info("nightly job", job=name, outcome=await job)
    except Exception as error:  # noqa: BLE001 - the next night tries again
        log.error("nightly job failed", job=name, **told(error))  # noqa: TRY400 - values may be personal
