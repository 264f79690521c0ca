"""The webhook: an update is answered 200 when it is committed, and many are committed at once."""

import asyncio
import hmac
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field

import structlog
from aiohttp import web

from bot.clock import Clock
from bot.group_commit import GroupCommit
from bot.raw import raw_update
from bot.raw_api import RawApi
from storage.engine.database import Database
from storage.letters import BotName
from storage.mail import inbox
from storage.mail.inbox import RawUpdate

log = structlog.get_logger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
LARGEST_BODY = 1024 * 1024
"""Telegram's updates are a few kilobytes; a megabyte is nobody's message."""


@dataclass(kw_only=True)
class Webhook:
    """The receiving web application of one or both bots.

    Args:
        secrets: the secret header's value by bot; only these bots are served.
        most_waiting: undone rows of a bot at which new updates are put off with 503.
        retry_after: seconds told to Telegram then.
    """

    database: Database
    secrets: Mapping[BotName, str]
    clock: Clock
    most_waiting: int = 20_000
    retry_after: int = 5
    _commit: GroupCommit[RawUpdate] = field(init=False)
    _full: dict[BotName, bool] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self._commit = GroupCommit(self._store)

    def application(self) -> web.Application:
        """The application, to be mounted or run by aiohttp."""
        app = web.Application(client_max_size=LARGEST_BODY)
        app.router.add_post("/telegram/{bot}", self.receive)
        app.cleanup_ctx.append(self._watched)
        return app

    async def receive(self, request: web.Request) -> web.Response:
        """Take one update: 200 after the commit, 401 without the secret, 503 when we cannot keep it now."""
        bot = self._bot_of(request)
        if bot is None:
            return web.Response(status=401)
        if self._full.get(bot):
            return self._later()
        try:
            await self._commit.add(raw_update(bot, await request.read()))
        except web.HTTPException:
            raise
        except Exception as error:  # noqa: BLE001 - Telegram keeps it and comes again
            log.error("update not stored", bot=bot, error=type(error).__name__)  # noqa: TRY400 - values may be personal
            return self._later()
        return web.Response()

    async def measure(self) -> None:
        """Look how many rows wait, and close or open the door; the application does so every second."""
        for bot in self.secrets:
            waiting = await inbox.waiting(self.database, bot)
            full = waiting >= self.most_waiting
            if full != self._full.get(bot, False):
                log.warning("the webhook is full" if full else "the webhook takes updates again", bot=bot)
            self._full[bot] = full

    async def _watched(self, _app: web.Application) -> AsyncIterator[None]:
        watch = asyncio.ensure_future(self._watch())
        yield
        watch.cancel()
        await asyncio.gather(watch, return_exceptions=True)

    async def _watch(self) -> None:
        while True:
            try:
                await self.measure()
            except Exception as error:  # noqa: BLE001 - a database that is down is told by each 503
                log.warning("backlog unknown", error=type(error).__name__)
            await asyncio.sleep(1)

    def _bot_of(self, request: web.Request) -> BotName | None:
        """The bot that is called, if the caller knows its secret."""
        given = request.headers.get(SECRET_HEADER, "").encode("utf-8", errors="replace")
        for bot, secret in self.secrets.items():
            if bot == request.match_info["bot"] and hmac.compare_digest(given, secret.encode()):
                return bot
        return None

    async def _store(self, batch: Sequence[RawUpdate]) -> None:
        await inbox.store(self.database, batch, self.clock())

    def _later(self) -> web.Response:
        return web.Response(status=503, headers={"Retry-After": str(self.retry_after)})


async def set_webhook(api: RawApi, url: str, secret: str, allowed_updates: Sequence[str] = ()) -> None:
    """Tell Telegram to deliver to `url` from now on.

    Raises:
        ApiError: Telegram refused it or cannot be reached.
    """
    await api.call(
        "setWebhook",
        url=url,
        secret_token=secret,
        max_connections=100,
        allowed_updates=list(allowed_updates) or None,
        drop_pending_updates=False,
    )


async def delete_webhook(api: RawApi) -> None:
    """Tell Telegram to keep updates for whoever polls; nothing that waits is dropped.

    Raises:
        ApiError: Telegram refused it or cannot be reached.
    """
    await api.call("deleteWebhook", drop_pending_updates=False)
