"""Long polling that loses nothing: a batch is committed first, and only then does the offset move."""

from collections.abc import Sequence
from typing import Any

import structlog

from bot.clock import Clock
from bot.raw import next_offset, raw_updates
from bot.raw_api import ApiError, RawApi
from scheduler.stopping import Pauses, Stop, Stopped, seat_of, told
from storage.engine.database import Database
from storage.engine.seats import Seat, Seats
from storage.letters import BotName
from storage.mail import inbox

log = structlog.get_logger(__name__)

_CONFLICT, _UNAUTHORIZED, _GONE = 409, 401, 404
_LONG_PAUSE = 300.0


class Receiver:
    """Takes one bot's updates off Telegram's hands.

    Only the holder of the seat `poll:<bot>` polls, for Telegram allows one poller a token; others stand by.

    Args:
        api: the bot's line to the Bot API.
        timeout: seconds for which Telegram keeps an empty poll open.
        allowed_updates: kinds of update to ask for.
        standby: seconds between two attempts to take the seat.
        pauses: how long to wait after failures.
    """

    def __init__(  # noqa: PLR0913 - it is wired in one place, by name
        self,
        *,
        bot: BotName,
        api: RawApi,
        database: Database,
        seats: Seats,
        clock: Clock,
        timeout: int = 50,
        allowed_updates: Sequence[str] = (),
        standby: float = 2.0,
        pauses: Pauses | None = None,
    ) -> None:
        self._bot, self._api, self._database, self._seats, self._clock = bot, api, database, seats, clock
        self._timeout, self._allowed, self._standby = timeout, list(allowed_updates), standby
        self._stop = Stop()
        self._pauses = pauses or Pauses(1.0, 60.0)
        self._offset: int | None = None
        self._webhook_is_set = True

    def stop(self) -> None:
        """End `run` at once. An open poll is given up: what it would have brought is still Telegram's."""
        self._stop.ask()

    async def run(self) -> None:
        """Poll until stopped."""
        while not self._stop.asked:
            seat = await seat_of(self._seats, f"poll:{self._bot}")
            if seat is None:
                await self._stop.rest(self._standby)
                continue
            try:
                await self._poll(seat)
            except Stopped:
                return
            finally:
                await seat.release()

    async def _poll(self, seat: Seat) -> None:
        self._offset = None
        log.info("polling", bot=self._bot)
        self._webhook_is_set = True
        while not self._stop.asked and await seat.held():
            await self._attempt(self._leave_webhook if self._webhook_is_set else self._once)

    async def _attempt(self, step: Any) -> None:
        """One step; whatever goes wrong costs a pause, and nothing else."""
        try:
            await step()
        except Stopped:
            raise
        except ApiError as error:
            if error.code == _CONFLICT:
                self._webhook_is_set = True  # or another poller is there; then this does no harm
            await self._stop.rest(self._after(error))
        except Exception as error:  # noqa: BLE001 - a database that is down must not end the polling
            log.error("updates not stored", bot=self._bot, **told(error))  # noqa: TRY400 - see told
            await self._stop.rest(self._pauses.next())
        else:
            self._pauses.reset()

    async def _leave_webhook(self) -> None:
        await self._stop.unless(self._api.call("deleteWebhook", drop_pending_updates=False))
        self._webhook_is_set = False

    async def _once(self) -> None:
        batch = await self._stop.unless(
            self._api.call(
                "getUpdates",
                seconds=self._timeout + 15,
                offset=self._offset,
                limit=100,
                timeout=self._timeout,
                allowed_updates=self._allowed or None,
            )
        )
        if not batch:
            # Everything is acknowledged. After a quiet week Telegram may start again at a lower id,
            # which an old offset would hide; no offset asks for whatever waits.
            self._offset = None
            return
        new = await inbox.store(self._database, raw_updates(self._bot, batch), self._clock())
        log.debug("stored", bot=self._bot, updates=len(batch), new=new)
        offset = next_offset(batch)
        if offset is None:
            raise ApiError(200, "no update has an id")
        self._offset = offset

    def _after(self, error: ApiError) -> float:
        seconds = self._pauses.next()
        if error.retry_after is not None:
            seconds = max(seconds, error.retry_after)
        if error.code in {_UNAUTHORIZED, _GONE}:
            seconds = min(_LONG_PAUSE, seconds * 10)
        say = log.error if error.code in {_UNAUTHORIZED, _GONE, _CONFLICT} else log.warning
        say("polling paused", bot=self._bot, code=error.code, reason=error.reason, seconds=seconds)
        return seconds
