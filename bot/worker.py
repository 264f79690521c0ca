"""Working off the inbox: one lane per chat, in order; chats side by side; nothing lost, nothing twice."""

import asyncio
from bisect import insort
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from typing import Any
from uuid import uuid4

import structlog

from bot.clock import Clock
from bot.group_commit import GroupCommit
from handlers.incoming import Unparsable
from scheduler.gate import Gate
from scheduler.stopping import Pauses, Stop, Stopped, pause, seat_of, told
from storage.engine.bell import Bell
from storage.engine.database import DATABASE_ERRORS, Database
from storage.engine.seats import Seat, Seats
from storage.letters import BotName
from storage.mail import inbox, suspects
from storage.mail.crashes import MOST_CRASHES
from storage.mail.inbox import AlreadyDone, Claimed, UpdateRef

log = structlog.get_logger(__name__)

Feed = Callable[[UpdateRef, str], Awaitable[None]]
"""Hands a raw update to the bot's framework; raises `Unparsable` if the framework cannot read it."""

OnQuarantine = Callable[[Any, UpdateRef, str], Awaitable[None]]
"""Keeps the words of an update that is given up, and answers its sender: (session, ref, raw). It runs in the
transaction that gives the update up, so that neither happens without the other."""

MOST_ATTEMPTS = 3
MOST_AT_ONCE = 100
"""Rows of one claim. A smaller bite lets `inbox.MOST_OF_ONE_CHAT` hold back a chat that floods."""
_LONGEST_HANDLING = 60.0
_SWEEP_SECONDS = 5.0


class Worker:
    """Feeds one bot's inbox to its framework.

    Args:
        feed, on_quarantine: see `Feed` and `OnQuarantine`.
        gate: keeps what is tried alone apart from everything else in this process.
        parallel: updates handled at the same time.
        in_hand: rows claimed at most; the rest waits in the database.
        deadline: seconds that a polite stop may take.
        first_pause: seconds before the second attempt; each further pause is twice as long.
    """

    def __init__(  # noqa: PLR0913 - it is wired in one place, by name
        self,
        *,
        database: Database,
        bell: Bell,
        seats: Seats,
        bot: BotName,
        feed: Feed,
        on_quarantine: OnQuarantine,
        clock: Clock,
        gate: Gate | None = None,
        parallel: int = 16,
        in_hand: int = 400,
        deadline: float = 5.0,
        first_pause: float = 1.0,
    ) -> None:
        self._database, self._bell, self._seats, self._bot = database, bell, seats, bot
        self._feed, self._on_quarantine, self._clock = feed, on_quarantine, clock
        self._most, self._deadline, self._first_pause = in_hand, deadline, first_pause
        self._gate = gate or Gate()
        self._name = uuid4().hex
        self._seat: Seat | None = None
        self._slots = asyncio.Semaphore(parallel)
        self._lanes: dict[str, list[Claimed]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._in_hand: set[int] = set()
        self._room = asyncio.Event()
        self._closing = GroupCommit(self._close)
        self._stop = Stop()

    def stop(self) -> None:
        """Claim nothing more; `run` ends when what is in hand is done, at the latest after the deadline."""
        self._stop.ask()

    async def run(self) -> None:
        """Work until stopped; then give back whatever was claimed and not done."""
        await self._sit_down()
        try:
            async with asyncio.TaskGroup() as group:
                sweeper = group.create_task(self._sweep())
                await self._claim(group)
                await self._end()
                sweeper.cancel()
        finally:
            if self._seat is not None:
                with suppress(*DATABASE_ERRORS):  # they are freed as a dead worker's then
                    await inbox.release(self._database, self._name)
                await self._seat.release()

    async def _sit_down(self) -> None:
        """Before anything is claimed: a claim without a seat looks like a dead worker's."""
        pauses = Pauses(self._first_pause / 2, 30.0)
        while not self._stop.asked and not await self._sits():
            await self._stop.rest(pauses.next())

    async def _sits(self) -> bool:
        """Whether the seat is ours; it is lost with its connection, and taken again."""
        if self._seat is None or not await self._seat.held():
            self._seat = await seat_of(self._seats, f"worker:{self._name}")
        return self._seat is not None

    async def _claim(self, group: asyncio.TaskGroup) -> None:
        pauses = Pauses(self._first_pause / 2, 30.0)
        while not self._stop.asked:
            room = self._most - len(self._in_hand)
            try:
                most = min(room, MOST_AT_ONCE)
                rows = await inbox.claim(self._database, self._name, self._bot, most) if room > 0 else []
            except Exception as error:  # noqa: BLE001 - a database that is down comes back
                log.warning("cannot claim updates", bot=self._bot, error=type(error).__name__)
                await self._stop.rest(pauses.next())
                continue
            pauses.reset()
            for row in rows:
                self._take(row, group)
            if len(rows) < MOST_AT_ONCE:
                await self._wait(full=len(rows) >= room)

    def _take(self, row: Claimed, group: asyncio.TaskGroup) -> None:
        if row.ref.inbox_id in self._in_hand:
            return  # claimed anew after a failure, while the lane still had it
        self._in_hand.add(row.ref.inbox_id)
        if row.chat_key in self._lanes:
            insort(self._lanes[row.chat_key], row, key=_place)
            return
        self._lanes[row.chat_key] = [row]
        task = group.create_task(self._work_off(row.chat_key))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _wait(self, *, full: bool) -> None:
        """Rest until there is more to claim, or more room for it."""
        try:
            if full:
                # Claims of one or two rows cost as much as claims of hundreds, so a little patience pays.
                self._room.clear()
                await self._stop.unless(_within(self._room.wait(), 0.2))
            else:
                await self._stop.unless(self._bell.wait(f"inbox:{self._bot}", self._bell.patience))
        except Stopped:
            return

    async def _work_off(self, chat_key: str) -> None:
        lane, handled = self._lanes[chat_key], 0
        try:
            while lane:
                handled += 1
                async with self._slots, self._gate.beside():
                    wait = await self._try(lane)
                if len(self._in_hand) <= self._most // 2:
                    self._room.set()
                if wait and await self._stop.rest(wait):
                    return
        finally:
            self._forget(lane, list(lane))
            del self._lanes[chat_key]
            if handled >= inbox.MOST_OF_ONE_CHAT:
                self._bell.strike(f"inbox:{self._bot}")  # this chat may have more, held back so far

    def _forget(self, lane: list[Claimed], rows: Sequence[Claimed]) -> None:
        for row in rows:
            lane.remove(row)
            self._in_hand.discard(row.ref.inbox_id)

    async def _try(self, lane: list[Claimed]) -> float:
        """One attempt at the lane's first update; seconds to rest before the next."""
        row = lane[0]
        with structlog.contextvars.bound_contextvars(update=row.ref.inbox_id, bot=str(self._bot)):
            try:
                error = await self._handle(row)
                if error is not None:
                    return await self._failed(lane, row, error)
            except AlreadyDone:
                pass
            except Exception as error:  # noqa: BLE001 - the database is down: the row is still ours, and waits
                log.warning("update put off", **told(error))
                return 2 * self._first_pause
        self._forget(lane, [row])
        return 0.0

    async def _handle(self, row: Claimed) -> Exception | None:
        try:
            async with asyncio.timeout(_LONGEST_HANDLING):
                await self._feed(row.ref, row.raw)
        except AlreadyDone:
            return None
        except Exception as error:  # noqa: BLE001 - whatever a handler raises is counted, never lost
            return error
        await self._closing.add(row.ref)
        return None

    async def _close(self, refs: Sequence[UpdateRef]) -> None:
        """What no handler cared for is done all the same; most were handled, and are done already."""
        async with self._database.transaction() as session:
            for ref in refs:
                with suppress(AlreadyDone):
                    await inbox.finish(session, ref, self._clock(), outcome="ignored")

    async def _failed(self, lane: list[Claimed], row: Claimed, error: Exception) -> float:
        """Give up, or put the update back as the first of its chat; seconds to rest."""
        attempts = row.attempts + 1
        log.error("update failed", attempt=attempts, **told(error))
        reason = f"{type(error).__name__}: {error}"[:500]
        if isinstance(error, Unparsable) or attempts >= MOST_ATTEMPTS:
            await self._give_up(row, reason)
            self._forget(lane, [row])
            return 0.0
        # All claims on this chat go back with it, and are claimed anew while the lane rests. So they must be
        # out of our hands before that commit, or the new claim would be taken for an old one.
        dropped = list(lane)
        self._forget(lane, dropped)
        try:
            await inbox.fail(self._database, row.ref, reason, self._clock(), most_attempts=MOST_ATTEMPTS)
        except Exception:
            lane[:] = sorted([*dropped, *lane], key=_place)
            self._in_hand.update(one.ref.inbox_id for one in dropped)
            raise
        return pause(attempts, self._first_pause)

    async def _give_up(self, row: Claimed, reason: str) -> None:
        try:
            async with self._database.transaction() as session:
                await inbox.quarantine(session, row.ref, reason, self._clock())
                # Should the apology itself be deadly, there is none the next time.
                if row.crashes <= MOST_CRASHES:
                    await self._on_quarantine(session, row.ref, row.raw)
        except AlreadyDone:
            raise
        except Exception as error:  # noqa: BLE001 - an apology that fails must not block this chat for ever
            log.error("quarantined without an answer", **told(error))  # noqa: TRY400 - see told
            async with self._database.transaction() as session:
                await inbox.quarantine(session, row.ref, reason, self._clock())

    async def _sweep(self) -> None:
        """Free the claims of workers that died, and try alone what they may have died of, now and again."""
        while True:
            try:
                if await self._sits():
                    await suspects.release_dead(self._database, self._seats)
                    await self._try_suspects()
            except Exception as error:  # noqa: BLE001 - the next sweep comes soon
                log.warning("sweep failed", error=type(error).__name__)
            await asyncio.sleep(_SWEEP_SECONDS)

    async def _try_suspects(self) -> None:
        while not self._stop.asked and await suspects.waiting(self._database, self._bot):
            async with self._gate.alone():
                # Claimed only now: a claim that waited at the gate would be counted for another's crash.
                row = await suspects.claim_alone(self._database, self._name, self._bot)
                if row is None:
                    return
                failed = await self._try_alone(row)
            self._bell.strike(f"inbox:{self._bot}")  # what waited behind it may go on
            if failed:
                return  # it is tried again with the next sweep

    async def _try_alone(self, row: Claimed) -> bool:
        """One attempt with nothing beside it; whether it failed in a way that leaves the process alive."""
        if row.crashes >= MOST_CRASHES:
            log.error("set aside: the process died of it", update=row.ref.inbox_id, crashes=row.crashes)
            with suppress(AlreadyDone):
                await self._give_up(row, f"the process died {row.crashes} times")
            return False
        lane, wait = [row], 0.0
        self._in_hand.add(row.ref.inbox_id)
        while lane:
            await asyncio.sleep(wait)
            wait = await self._try(lane)
        return wait > 0

    async def _end(self) -> None:
        tasks = set(self._tasks)
        if tasks:
            await asyncio.wait(tasks, timeout=self._deadline)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _place(row: Claimed) -> int:
    return row.ref.inbox_id


async def _within(work: Awaitable[object], seconds: float) -> None:
    try:
        await asyncio.wait_for(work, seconds)
    except TimeoutError:
        return
