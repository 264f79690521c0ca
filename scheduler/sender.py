"""The one sender of a bot: takes what waits in the outbox to Telegram, in order, within its budgets."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime, timedelta

import structlog

from handlers.delivery import Transport
from handlers.steps import steps_of, weight_of
from scheduler.attempt import Delivery
from scheduler.budget import Budget
from scheduler.gate import Gate
from scheduler.stopping import Clock, Pauses, Stop, Stopped, seat_of, told
from storage.engine.bell import Bell
from storage.engine.database import Database
from storage.engine.seats import Seat, Seats
from storage.files import attachments
from storage.files.vault import Vault
from storage.groups import rooms
from storage.letters import BotName, Lane, Letter, LetterKind
from storage.mail import outbox
from storage.mail.crashes import ALONE_AFTER, MOST_CRASHES
from storage.mail.outbox import Due, Outcome, Result

log = structlog.get_logger(__name__)

_BATCH, _MOST_LOOKED_AT = 100, 2000
_LONGEST_REST = 30.0
_FILE_POLL = 0.5
_SEAT_CHECK = 2.0


class Sender:
    """Sends one bot's letters while it holds the seat `send:<bot>`; stands by otherwise.

    Each round: record what came back (one commit), choose what may go by budget, fast lane first, mark it as
    being sent (one commit), and send it while the next round begins.

    Args:
        transport: the bot's way out.
        budget: Telegram's limits.
        gate: keeps a letter that the process may have died of apart from everything else.
        parallel: calls at the same time.
        file_patience: how long a message waits for its files before it goes without; they follow.
        standby: seconds between two attempts to take the seat.
        deadline: seconds that a polite stop may take.
    """

    def __init__(  # noqa: PLR0913 - it is wired in one place, by name
        self,
        *,
        database: Database,
        bell: Bell,
        seats: Seats,
        bot: BotName,
        transport: Transport,
        vault: Vault,
        clock: Clock,
        budget: Budget | None = None,
        gate: Gate | None = None,
        parallel: int = 16,
        file_patience: timedelta = timedelta(seconds=20),
        standby: float = 2.0,
        deadline: float = 5.0,
    ) -> None:
        self._database, self._bell, self._seats, self._bot = database, bell, seats, bot
        self._clock, self._budget, self._gate = clock, budget or Budget(), gate or Gate()
        self._parallel, self._patience = parallel, file_patience
        self._standby, self._deadline = standby, deadline
        self._delivery = Delivery(
            bot=bot,
            database=database,
            transport=transport,
            vault=vault,
            clock=clock,
            budget=self._budget,
            monotonic=_monotonic,
        )
        self._flights: set[asyncio.Task[None]] = set()
        self._landed: list[Result] = []
        self._wake = asyncio.Event()
        self._stop = Stop()
        self._looked_past = 0
        self._seat_checked = 0.0

    def stop(self) -> None:
        """Begin nothing more; `run` ends when what is under way is recorded, or at the deadline."""
        self._stop.ask()
        self._wake.set()

    async def run(self) -> None:
        """Send until stopped."""
        while not self._stop.asked:
            seat = await seat_of(self._seats, f"send:{self._bot}")
            if seat is not None:
                await self._serve(seat)
            await self._stop.rest(self._standby)

    async def _serve(self, seat: Seat) -> None:
        try:
            async with asyncio.TaskGroup() as group:
                listener = group.create_task(self._listen())
                await self._work(seat, group)
                await self._land(seat)
                listener.cancel()
        finally:
            await seat.release()

    async def _work(self, seat: Seat, group: asyncio.TaskGroup) -> None:
        pauses = Pauses(0.5, 30.0)
        asked_doubts = False
        while not self._stop.asked and await self._ours(seat):
            self._wake.clear()
            try:
                await self._record()
                if not asked_doubts:
                    await self._doubts()
                    asked_doubts = True
                await self._rest(await self._round(group))
            except Exception as error:  # noqa: BLE001 - a database that is down comes back
                log.warning("sending paused", bot=self._bot, **told(error))
                await self._stop.rest(pauses.next())
            else:
                pauses.reset()

    async def _doubts(self) -> None:
        """What a crash left half sent is known by name, and goes out again."""
        doubtful = await outbox.in_doubt(self._database, self._bot)
        if doubtful:
            log.warning("letters in doubt are sent again", bot=self._bot, letters=doubtful)

    async def _round(self, group: asyncio.TaskGroup) -> float:
        """Begin what may be sent now; seconds until it is worth looking again."""
        room = self._parallel - len(self._flights)
        if room <= 0:
            return _LONGEST_REST
        now = self._clock()
        limit = min(_BATCH + self._looked_past, _MOST_LOOKED_AT)
        rows = await outbox.due(self._database, self._bot, now, limit)
        chosen, wait = await self._choose(rows, now, room)
        beside = [due.id for due in chosen if due.crashes < ALONE_AFTER]
        async with self._gate.beside():
            for due in await outbox.mark_sending(self._database, beside):
                self._gate.follow(self._begin(due, group))
        for due in chosen:
            if due.crashes >= ALONE_AFTER:
                await self._send_alone(due, group)
        # What is under way wakes us when it lands, and the time of the next letter is asked for then.
        return wait if chosen else min(wait, await self._until_next(now))

    def _begin(self, due: Due, group: asyncio.TaskGroup) -> asyncio.Task[None]:
        flight = group.create_task(self._fly(due))
        self._flights.add(flight)
        flight.add_done_callback(self._flights.discard)
        return flight

    async def _send_alone(self, due: Due, group: asyncio.TaskGroup) -> None:
        """The process may have died of it: it goes with nothing beside it, or not now if we are to stop."""
        with suppress(Stopped):
            if self._flights:
                await self._stop.unless(asyncio.wait(set(self._flights)))
            async with self._gate.alone():
                await self._record()
                for marked in await outbox.mark_sending(self._database, [due.id]):
                    await self._stop.unless(asyncio.wait({self._begin(marked, group)}))
                await self._record()

    async def _choose(self, rows: Sequence[Due], now: datetime, room: int) -> tuple[list[Due], float]:
        """Who goes now, and the shortest wait of those who may not."""
        missing = await self._missing(rows)
        unmade = await self._unmade(rows)
        chosen: list[Due] = []
        wait, self._looked_past = _LONGEST_REST, 0
        for due in rows:
            if len(chosen) >= room:
                break
            if due.letter.expires_at is not None and due.letter.expires_at <= now:
                self._landed.append(Result(due.id, Outcome.DROPPED, now, reason="too late"))
                self._wake.set()
                continue
            if due.crashes >= MOST_CRASHES:
                log.error("given up: the process died of it", bot=self._bot, letter=due.id)
                self._landed.append(Result(due.id, Outcome.REFUSED, now, reason="the process died of it"))
                self._wake.set()
                continue
            seconds = self._wait_of(due, missing, now) if due.id not in unmade else _FILE_POLL
            if seconds <= 0:
                chosen.append(due)
            else:
                wait = min(wait, seconds)
                self._looked_past += 1
        return chosen, wait

    def _wait_of(self, due: Due, missing: set[int], now: datetime) -> float:
        letter = due.letter
        if letter.kind is LetterKind.CALLBACK:
            return 0.0
        if self._needs_files(letter, missing) and (not letter.text or now < due.created_at + self._patience):
            return _FILE_POLL
        # The files are counted by their number: their albums are only known when they are here.
        weight = weight_of(steps_of(letter, ())) + len(letter.attachments) * (
            letter.kind is not LetterKind.CARD
        )
        urgent = letter.lane is Lane.FAST
        return self._budget.take(letter.chat_id, _monotonic(), count=max(1, weight), urgent=urgent)

    @staticmethod
    def _needs_files(letter: Letter, missing: set[int]) -> bool:
        return letter.kind is not LetterKind.CARD and not missing.isdisjoint(letter.attachments)

    async def _missing(self, rows: Sequence[Due]) -> set[int]:
        """Attachments that somebody is still fetching."""
        wanted = {one for due in rows for one in due.letter.attachments}
        if not wanted:
            return set()
        async with self._database.reading() as session:
            found = await attachments.of_ids(session, sorted(wanted))
        return {
            row.id
            for row in found
            if row.id is not None and not (row.path or row.lost or str(self._bot) in row.file_ids)
        }

    async def _unmade(self, rows: Sequence[Due]) -> set[int]:
        """Letters into topics of ours that Telegram has not made yet, and has not refused to make."""
        own = {
            due.id: -(due.letter.thread_id or 0) for due in rows if due.letter.kind is not LetterKind.TOPIC
        }
        numbers = {number for number in own.values() if number > 0}
        if not numbers:
            return set()
        async with self._database.reading() as session:
            found = await rooms.topics(session, numbers)
        coming = {one for one, topic in found.items() if topic.thread_id is None and topic.failed_at is None}
        return {row for row, number in own.items() if number in coming}

    async def _fly(self, due: Due) -> None:
        with structlog.contextvars.bound_contextvars(letter=due.id, bot=str(self._bot)):
            self._landed.append(await self._delivery.attempt(due))
        self._wake.set()

    async def _record(self) -> None:
        """Write down what came back; what cannot be written now stays on the list."""
        results = list(self._landed)
        await outbox.record(self._database, results)
        del self._landed[: len(results)]

    async def _until_next(self, now: datetime) -> float:
        moment = await outbox.next_due(self._database, self._bot, now)
        return _LONGEST_REST if moment is None else max(0.0, (moment - now).total_seconds())

    async def _rest(self, seconds: float) -> None:
        self._budget.forget(_monotonic())
        if seconds <= 0:
            return
        try:
            await asyncio.wait_for(self._wake.wait(), seconds)
        except TimeoutError:
            return

    async def _listen(self) -> None:
        """Wake the work at each ring; and now and then without one, for other processes and moved clocks."""
        while True:
            await self._bell.wait(f"outbox:{self._bot}", self._bell.patience)
            self._wake.set()

    async def _ours(self, seat: Seat) -> bool:
        now = _monotonic()
        if now < self._seat_checked + _SEAT_CHECK:
            return True
        self._seat_checked = now
        return await seat.held()

    async def _land(self, seat: Seat) -> None:
        """Let what is under way come back; what misses the deadline is in doubt, and known by name."""
        flights = set(self._flights)
        if flights:
            await asyncio.wait(flights, timeout=self._deadline)
        for flight in flights:
            flight.cancel()
        await asyncio.gather(*flights, return_exceptions=True)
        try:
            await self._record()
            if any(flight.cancelled() for flight in flights) and await seat.held():
                await outbox.in_doubt(self._database, self._bot, crashed=False)
        except Exception as error:  # noqa: BLE001 - these rows stay "sending", and are in doubt at the next start
            log.warning("results not recorded", bot=self._bot, **told(error))


def _monotonic() -> float:
    return asyncio.get_running_loop().time()
