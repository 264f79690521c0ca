"""Tells Telegram which commands each bot knows, and asks what it calls them, so that links can name them."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

import structlog

from bot.raw_api import ApiError, RawApi
from scheduler.stopping import Pauses, Stop, Stopped, told

log = structlog.get_logger(__name__)

Commands = Sequence[tuple[str, str]]
"""Command and what it does, in the order of the menu."""

Wording = Callable[[], Mapping[str, Commands]]
"""Gives a menu by language, with "" for everybody else. It reads those languages, which may take a second."""


@dataclass(frozen=True, slots=True)
class Menu:
    """One bot's menu. `called` is told what Telegram calls the bot."""

    api: RawApi
    wording: Wording
    called: Callable[[str], Awaitable[None]]


class Introduction:
    """Sets the menus once, trying again while Telegram cannot be reached; nothing waits for it."""

    def __init__(self, menus: Sequence[Menu]) -> None:
        self._menus = menus
        self._stop = Stop()

    def stop(self) -> None:
        """Give up what is not set yet; the next start sets it."""
        self._stop.ask()

    async def run(self) -> None:
        """Set every menu."""
        pauses = Pauses(2.0, 600.0)
        for menu in self._menus:
            while not self._stop.asked:
                try:
                    await self._set(menu)
                    break
                except Stopped:
                    return
                except ApiError as error:
                    log.warning("menu not set yet", code=error.code, reason=error.reason)
                    await self._stop.rest(pauses.next())
                except Exception as error:  # noqa: BLE001 - a database that is down comes back
                    log.warning("menu not set yet", **told(error))
                    await self._stop.rest(pauses.next())

    async def _set(self, menu: Menu) -> None:
        me = await self._stop.unless(menu.api.call("getMe"))
        await menu.called(str(me["username"]))
        worded = await self._stop.unless(asyncio.to_thread(menu.wording))
        for language, commands in worded.items():
            listed = [{"command": command, "description": words} for command, words in commands]
            await self._stop.unless(
                menu.api.call("setMyCommands", commands=listed, language_code=language or None)
            )
