"""Tells Telegram which commands each bot knows, so that they stand in people's menus."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import structlog

from bot.raw_api import ApiError, RawApi
from scheduler.stopping import Pauses, Stop, Stopped

log = structlog.get_logger(__name__)

Commands = Sequence[tuple[str, str]]
"""Command and what it does, in the order of the menu."""


@dataclass(frozen=True, slots=True)
class Menu:
    """One bot's menu: by language, with "" for everybody else."""

    api: RawApi
    commands: Mapping[str, Commands]


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

    async def _set(self, menu: Menu) -> None:
        for language, commands in menu.commands.items():
            listed = [{"command": command, "description": told} for command, told in commands]
            await self._stop.unless(
                menu.api.call("setMyCommands", commands=listed, language_code=language or None)
            )
