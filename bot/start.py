"""Starting and ending a process: logs, signals, the training ground where there are no tokens."""

import asyncio
import signal
from contextlib import AsyncExitStack

import structlog

from bot.app import build
from bot.city import unusable
from bot.clock import Clock, real_clock
from bot.home import prepare
from bot.logs import set_up_logs
from bot.opening import why_unopened
from bot.roles import Role
from bot.settings import BadSettingsError, Settings, misspelt, source
from complaints.catalogue import CatalogueError
from complaints.errors import DeskError
from storage.engine.database import DATABASE_ERRORS
from storage.engine.reasons import reason_of

log = structlog.get_logger(__name__)


def serve(settings: Settings, roles: frozenset[Role]) -> str | None:
    """Serve until SIGTERM or SIGINT.

    Returns:
        None after a clean end; one clear sentence where something stands in the way.
    """
    as_json = {"auto": None, "text": False, "json": True}[settings.log_format]
    set_up_logs(level=settings.log_level, as_json=as_json, secrets=settings.secrets())
    if problem := unusable(settings.city):
        return problem
    log.info("settings", read=source(), training=settings.is_training)
    for name, meant in misspelt().items():
        log.warning("this name in .env is no setting", name=name, perhaps=meant)
    try:
        prepare(settings)
        asyncio.run(_serve(settings, roles))
    except Exception as error:
        told = _told(settings, error)
        if told is None:
            raise
        return told
    return None


def _told(settings: Settings, error: Exception) -> str | None:
    """The sentence for what stands in the way; None for what nobody foresaw."""
    if isinstance(error, ExceptionGroup):  # parts run side by side: the first that cannot ends all
        found = (_told(settings, one) for one in error.exceptions)
        return next((told for told in found if told is not None), None)
    if isinstance(error, BadSettingsError):
        return str(error)
    if isinstance(error, CatalogueError | DeskError):
        return f"CITY: the catalogue of “{settings.city}” cannot be used: {error}."
    if isinstance(error, OSError):
        return f"{error.strerror or error}."
    if isinstance(error, DATABASE_ERRORS) and reason_of(error):
        return why_unopened(settings, error)
    return None


async def _serve(settings: Settings, roles: frozenset[Role]) -> None:
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopped.set)
    clock: Clock = real_clock
    async with AsyncExitStack() as stack:
        training = None
        if settings.is_training:
            from bot.training import TrainingGround  # noqa: PLC0415 - real service never loads the playground

            training = await stack.enter_async_context(TrainingGround.open(settings))
            settings, clock = training.settings, training.clock
        app = await stack.enter_async_context(build(settings, clock, roles))
        if training is not None:
            await training.follow(app)
        await app.run(stopped)
