"""Fetches our own copy of every file that people send, for a file id belongs to one bot and may go stale."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta

import structlog

from handlers.delivery import Blocked, DeliveryError, Refused, Transport, Unreachable
from scheduler.gate import Gate
from scheduler.stopping import Clock, Pauses, Stop, Stopped, pause, seat_of, told
from storage.engine.bell import Bell
from storage.engine.database import Database
from storage.engine.seats import Seats
from storage.files import attachments, prints
from storage.files.signatures import NotThatKind
from storage.files.vault import Kept, TooLarge, Vault
from storage.letters import BotName
from storage.mail.crashes import ALONE_AFTER, MOST_CRASHES
from storage.tables import Attachment

log = structlog.get_logger(__name__)

SEAT = "media"
_BATCH = 10
_LONGEST_REST = 5.0
_LONGEST_PAUSE = 600.0


class Deadly(Exception):
    """The process died again and again while it unpacked this file."""


class MediaFetcher:
    """Downloads through the bot that received a file, checks it, and keeps it in the vault.

    Only the holder of the seat `media` fetches; others stand by.

    Args:
        transports: the ways to Telegram, by the bot that received the file.
        lose: gives a file up (its row's number, and why) and tells whoever sent it.
        gate: keeps a file that the process may have died of apart from everything else.
        standby: seconds between two attempts to take the seat.
    """

    def __init__(  # noqa: PLR0913 - it is wired in one place, by name
        self,
        *,
        database: Database,
        bell: Bell,
        seats: Seats,
        transports: Mapping[BotName, Transport],
        vault: Vault,
        clock: Clock,
        lose: Callable[[int, str], Awaitable[None]],
        gate: Gate | None = None,
        standby: float = 2.0,
    ) -> None:
        self._database, self._bell, self._seats = database, bell, seats
        self._transports = {str(bot): transport for bot, transport in transports.items()}
        self._vault, self._clock, self._standby, self._lose = vault, clock, standby, lose
        self._gate, self._stop = gate or Gate(), Stop()

    def stop(self) -> None:
        """End `run` soon; a download under way is given up and made again at the next start."""
        self._stop.ask()

    async def run(self) -> None:
        """Fetch until stopped."""
        pauses = Pauses(1.0, 60.0)
        while not self._stop.asked:
            try:
                await self._serve()
                await self._stop.rest(self._standby)
            except Stopped:
                return
            except Exception as error:  # noqa: BLE001 - a database that is down comes back
                log.warning("fetching paused", **told(error))
                await self._stop.rest(pauses.next())
            else:
                pauses.reset()

    async def _serve(self) -> None:
        seat = await seat_of(self._seats, SEAT)
        if seat is None:
            return
        try:
            while not self._stop.asked and await seat.held():
                if not await self.fetch_due():
                    patience = min(self._bell.patience, _LONGEST_REST)
                    await self._stop.unless(self._bell.wait("attachments", patience))
        finally:
            await seat.release()

    async def fetch_due(self) -> int:
        """Fetch what is due now, a few files at most; how many were tried."""
        async with self._database.reading() as session:
            rows = await attachments.to_fetch(session, self._clock(), _BATCH)
        for row in rows:
            await self._stop.unless(self._fetch(row))
        return len(rows)

    async def _fetch(self, row: Attachment) -> None:
        if row.crashes >= MOST_CRASHES:
            await self._lost(row, Deadly(f"{row.crashes} crashes"))
            return
        try:
            kept = await self._unpack(row, await self._download(row))
        except (Refused, Blocked, TooLarge, NotThatKind) as error:
            await self._lost(row, error)
        except (DeliveryError, OSError) as error:
            await self._failed(row, error)
        else:
            await self._keep(row, kept)

    async def _download(self, row: Attachment) -> bytes:
        transport = self._transports.get(row.received_by)
        file_id = row.file_ids.get(row.received_by)
        if transport is None:
            raise Unreachable("the bot that received it does not run here")
        if not file_id:
            raise Refused("it has no file id")
        return await transport.download(str(file_id))

    async def _unpack(self, row: Attachment, content: bytes) -> Kept:
        """Check a file and keep it. It may be the death of us, so that it was begun is known before."""
        async with self._gate.alone() if row.crashes >= ALONE_AFTER else self._gate.beside():
            async with self._database.transaction() as session:
                await attachments.begun(session, _id(row))
            return await self._vault.keep(content, row.kind)

    async def _keep(self, row: Attachment, kept: Kept) -> None:
        async with self._database.transaction() as session:
            await attachments.fetched(session, _id(row), kept, self._clock())
            await prints.keep(session, _id(row), kept, self._clock())

    async def _lost(self, row: Attachment, error: Exception) -> None:
        log.warning("file given up", attachment=row.id, error=type(error).__name__)
        await self._lose(_id(row), f"{type(error).__name__}: {error}"[:200])

    async def _failed(self, row: Attachment, error: Exception) -> None:
        seconds = pause(row.attempts + 1, first=2.0, longest=_LONGEST_PAUSE)
        seconds = max(seconds, getattr(error, "seconds", 0.0))
        log.warning("file not fetched", attachment=row.id, error=type(error).__name__)
        async with self._database.transaction() as session:
            await attachments.failed(session, _id(row), self._clock() + timedelta(seconds=seconds))


def _id(row: Attachment) -> int:
    if row.id is None:
        raise ValueError("an attachment that was never written")
    return row.id
