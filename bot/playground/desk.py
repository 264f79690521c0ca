"""The people's side over HTTP: the page, its events, and what people do."""

from __future__ import annotations

import json
import logging
from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from importlib import resources
from typing import Any

from aiohttp import web

from bot.playground.calendar import Advance, NextMorning, WorkingDays
from bot.playground.desk_act import Act
from bot.playground.desk_acts import ACTS
from bot.playground.desk_views import bot_json, call_json, chat_json, group_json, person_json
from bot.playground.errors import ApiError, PeopleError
from bot.playground.world import Playground

log = logging.getLogger(__name__)
Json = dict[str, Any]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Posts = Callable[[], Awaitable[Mapping[int, str]]]
"""What people are at the desk behind the bots, in words, by their ids; Telegram itself does not know that."""
PAGE = resources.files("bot.playground") / "page"
TYPES = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".json": "application/json",
    ".svg": "image/svg+xml",
}
OWN_NAMES = ("127.0.0.1", "localhost")
SHOWN_INLINE = ("image/jpeg", "image/png", "image/webp", "image/gif", "audio/", "video/")
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; "
        "frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
KEEP_ALIVE = 15.0
MAX_HOURS = 24 * 31
MAX_DAYS = 60


class Desk:
    """Serves the page and the people API."""

    def __init__(self, world: Playground, advance: Advance | None, posts: Posts | None = None) -> None:
        self.world = world
        self.advance = advance
        self.posts = posts
        self.shown: Mapping[str, str] = {}  # files by name that are handed out in place of the page's own
        self._open = True

    def close(self) -> None:
        """End all event streams."""
        self._open = False
        self.world.changed()

    def routes(self) -> list[web.RouteDef]:
        """Give the routes for the server."""
        return [
            web.get("/", self.page),
            web.get("/page/{name}", self.page),
            web.get("/desk/state", self.state),
            web.get("/desk/chat", self.chat),
            web.get("/desk/calls", self.calls),
            web.get("/desk/events", self.events),
            web.get("/desk/files/{unique_id}", self.file),
            web.post("/desk/clock", self.clock),
            web.post("/desk/{act}", self.act),
        ]

    @web.middleware
    async def guard(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Let no other website read or drive the people's side through somebody's browser."""
        if request.path.startswith(("/bot", "/file/")):
            return await handler(request)
        name = request.host.rpartition(":")[0] or request.host
        origin = request.headers.get("Origin")
        if name not in OWN_NAMES or (origin is not None and origin != f"http://{request.host}"):
            return web.json_response({"ok": False, "error": "this page is for this machine only"}, status=403)
        response = await handler(request)
        if not response.prepared:
            response.headers.update(HEADERS)
        return response

    async def page(self, request: web.Request) -> web.Response:
        """Hand out one of the page's own files."""
        name = request.match_info.get("name", "index.html")
        found = PAGE / name
        kind = TYPES.get(name[name.rfind(".") :])
        if "/" in name or kind is None or not found.is_file():
            raise web.HTTPNotFound
        text = self.shown.get(name) or found.read_text("utf-8")
        return web.Response(text=text, content_type=kind, charset="utf-8")

    async def state(self, _: web.Request) -> web.Response:
        """Describe the cast."""
        world = self.world
        posts = await self.posts() if self.posts else {}
        return web.json_response(
            {
                "now": world.now().isoformat(),
                "can_advance": self.advance is not None,
                "bots": [bot_json(bot) for bot in world.bots.values()],
                "people": [
                    person_json(world, person) | {"post": posts.get(person.id, "")}
                    for person in world.people.values()
                ],
                "groups": [group_json(group) for group in world.groups],
            }
        )

    async def chat(self, request: web.Request) -> web.Response:
        """Describe the conversation ``?chat=…``."""
        try:
            found = Act(self.world, {"chat": request.query.get("chat", "")}).chat
        except PeopleError as error:
            return _failed(error)
        return web.json_response(chat_json(self.world, found))

    async def calls(self, _: web.Request) -> web.Response:
        """List every Bot API call but getUpdates, oldest first."""
        return web.json_response([call_json(call) for call in self.world.calls])

    async def file(self, request: web.Request) -> web.Response:
        """Hand out a file; what is no picture, sound or film is only ever saved, never shown."""
        stored = self.world.files.by_unique.get(request.match_info["unique_id"])
        if stored is None:
            raise web.HTTPNotFound
        safe = stored.mime.startswith(SHOWN_INLINE)
        kind = stored.mime if safe else "application/octet-stream"
        headers = {} if safe else {"Content-Disposition": "attachment"}
        return web.Response(body=stored.content, content_type=kind, headers=headers)

    async def events(self, request: web.Request) -> web.StreamResponse:
        """Stream which chats changed (Server-Sent Events)."""
        stream = web.StreamResponse(
            headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        )
        await stream.prepare(request)
        seen = -1
        while self._open:
            changed = [key for key, version in self.world.touched.items() if version > seen]
            seen = self.world.version
            said = json.dumps({"chats": changed, "now": self.world.now().isoformat()})
            try:
                await stream.write(f"data: {said}\n\n".encode())
            except ConnectionResetError:
                break
            if seen == self.world.version:
                await self.world.bell.heard(KEEP_ALIVE)
        return stream

    async def clock(self, request: web.Request) -> web.Response:
        """Put the calendar forward by ``hours`` or ``working_days``, or to the next ``morning``."""
        if self.advance is None:
            return _failed(PeopleError("this playground's clock cannot be moved"))
        values = await request.json()
        hours, days = values.get("hours", 0), values.get("working_days", 0)
        if not (isinstance(hours, int) and isinstance(days, int) and 0 <= hours <= MAX_HOURS):
            return _failed(PeopleError("hours and working_days are whole numbers"))
        if not 0 <= days <= MAX_DAYS:
            return _failed(PeopleError("that is too far away"))
        step = WorkingDays(days) if days else timedelta(hours=hours)
        await self.advance(NextMorning() if values.get("morning") else step)
        self.world.changed()
        return web.json_response({"ok": True, "now": self.world.now().isoformat()})

    async def act(self, request: web.Request) -> web.Response:
        """Do what a person asks."""
        work = ACTS.get(request.match_info["act"])
        if work is None:
            raise web.HTTPNotFound
        try:
            values = await request.json()
            if not isinstance(values, dict):
                raise PeopleError("expected an object")
            return web.json_response({"ok": True} | await work(Act(self.world, values)))
        except ApiError as error:
            return _failed(PeopleError(error.description))
        except (LookupError, ValueError) as error:
            return _failed(error)


def _failed(error: Exception) -> web.Response:
    return web.json_response({"ok": False, "error": str(error)}, status=400)
