"""The Bot API over HTTP: /bot<token>/<method> and /file/bot<token>/<path>."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from aiohttp import web

from bot.playground.accounts import Bot
from bot.playground.errors import ApiError
from bot.playground.faults import Fault
from bot.playground.methods import METHODS, Context
from bot.playground.parameters import Json, Parameters, read_parameters
from bot.playground.world import Playground

log = logging.getLogger(__name__)
NOT_LOGGED = {"getupdates"}


class BotApi:
    """Answers bots as Telegram's server would."""

    def __init__(self, world: Playground) -> None:
        self.world = world

    def routes(self) -> list[web.RouteDef]:
        """Give the routes for the server."""
        return [
            web.route("*", "/bot{token}/{method}", self.call),
            web.get("/file/bot{token}/{path:.+}", self.download),
        ]

    async def call(self, request: web.Request) -> web.StreamResponse:
        """Answer one call, or fail as planned."""
        bot = self.world.bot_by_token(request.match_info["token"])
        if bot is None:
            return refusal(ApiError(401, "Unauthorized"))
        name = request.match_info["method"]
        try:
            parameters = await read_parameters(request)
        except ApiError as error:
            return refusal(error)
        fault = self.world.faults.take(name, bot.id, parameters.integer("chat_id"))
        if fault is None:
            return await self._answer(bot, name, parameters)
        return await self._fail(request, fault, bot, name, parameters)

    async def _answer(self, bot: Bot, name: str, parameters: Parameters) -> web.Response:
        try:
            return web.json_response({"ok": True, "result": await self.execute(bot, name, parameters)})
        except ApiError as error:
            return refusal(error)
        except Exception:
            log.exception("the playground failed at %s", name)
            return refusal(ApiError(500, "Internal Server Error"))

    async def execute(self, bot: Bot, name: str, parameters: Parameters) -> Any:
        """Run a method and write it into the log.

        Raises:
            ApiError: What Telegram refuses.
        """
        error: ApiError | None = None
        try:
            handler = METHODS.get(name.lower(), no_such_method)
            return await handler(Context(self.world, bot, parameters, name))
        except ApiError as refused:
            error = refused
            raise
        finally:
            if name.lower() not in NOT_LOGGED:
                self.world.record(name, bot, parameters.values, error)

    async def execute_answer(self, bot: Bot, name: str, values: Json) -> None:
        """Run a method that came as the answer to a webhook delivery; refusals go nowhere."""
        try:
            await self.execute(bot, name, Parameters(values))
        except ApiError as error:
            log.info("webhook answer refused: %s", error.description)

    async def _fail(
        self, request: web.Request, fault: Fault, bot: Bot, name: str, parameters: Parameters
    ) -> web.StreamResponse:
        if fault.kind == "error" and fault.error is not None:
            self.world.record(name, bot, parameters.values, fault.error)
            return refusal(fault.error)
        if fault.kind == "drop":
            self.world.record(name, bot, parameters.values, ApiError(499, "dropped on purpose"))
            return _hang_up(request)
        await asyncio.sleep(fault.seconds)
        answer = await self._answer(bot, name, parameters)
        return _hang_up(request) if fault.kind == "lose_answer" else answer

    async def download(self, request: web.Request) -> web.Response:
        """Hand out a file's bytes."""
        if self.world.bot_by_token(request.match_info["token"]) is None:
            return refusal(ApiError(401, "Unauthorized"))
        stored = self.world.files.by_path.get(request.match_info["path"])
        if stored is None:
            return refusal(ApiError(404, "Not Found"))
        return web.Response(body=stored.content, content_type="application/octet-stream")


async def no_such_method(_: Context) -> Any:
    """Refuse a method that Telegram (or this playground) does not have.

    Raises:
        ApiError: 404, always.
    """
    raise ApiError(404, "Not Found: method not found")


def refusal(error: ApiError) -> web.Response:
    """Give Telegram's answer to a refused call."""
    return web.json_response(error.body(), status=error.code)


def _hang_up(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=499)
