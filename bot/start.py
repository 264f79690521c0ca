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
from bot.roles import Role
from bot.settings import BadSettingsError, Settings
from complaints.catalogue import CatalogueError
from complaints.errors import DeskError

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
    try:
        prepare(settings)
        asyncio.run(_serve(settings, roles))
    except BadSettingsError as error:
        return str(error)
    except (CatalogueError, DeskError) as error:
        return f"CITY: the catalogue of “{settings.city}” cannot be used: {error}."
    except OSError as error:
        return f"{error.strerror or error}."
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
