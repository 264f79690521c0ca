"""The real program, to be killed: at a named point, or from outside at any moment.

The points are known here only: the program itself has no such hook.
"""

import asyncio
import os
import signal
import sys
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

from bot.app import build
from bot.clock import real_clock
from bot.home import prepare
from bot.logs import set_up_logs
from bot.roles import Role
from bot.settings import Settings
from bot.worker import Worker
from handlers.carrier import Carrier
from storage.mail import inbox, outbox

# point: (whose, function, whether it has done its work when the process dies)
POINTS: dict[str, tuple[Any, str, bool]] = {
    "before an update is stored": (inbox, "store", False),
    "stored, not acknowledged": (inbox, "store", True),
    "claimed, not handled": (inbox, "claim", True),
    "handled, not committed": (inbox, "finish", True),
    "committed, not closed": (Worker, "_close", False),
    "marked, not sent": (outbox, "mark_sending", True),
    "sent, not recorded": (Carrier, "send", True),
    "recorded": (outbox, "record", True),
}


def arm(point: str, after: int) -> None:
    """Let the process kill itself at that point."""
    owner, name, done = POINTS[point]
    setattr(owner, name, _deadly(getattr(owner, name), after, done=done))


def _deadly(function: Callable[..., Any], after: int, *, done: bool) -> Callable[..., Any]:
    left = after

    @wraps(function)
    async def deadly(*args: Any, **named: Any) -> Any:
        nonlocal left
        # An idle call is no crash worth having: rounds without work pass.
        result = await function(*args, **named) if done else None
        busy = result if name_of(function) in {"claim", "mark_sending"} else True
        if busy and (name_of(function) != "record" or args[1]):
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)
        return result if done else await function(*args, **named)

    return deadly


def name_of(function: Callable[..., Any]) -> str:
    return function.__name__


async def main() -> None:
    """Run the whole program, as `wadul run` does, until SIGTERM."""
    settings = Settings(_env_file=None)
    set_up_logs(level="WARNING", as_json=True, secrets=settings.secrets())
    prepare(settings)
    stopped = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopped.set)
    async with build(settings, real_clock, frozenset(Role)) as app:
        await app.run(stopped)


def live(environment: dict[str, str], log: str, death: tuple[str, int] | None) -> None:
    """Be the program, in a process of its own.

    Args:
        environment: its settings, and all that it sees of an environment.
        log: the file for what it prints.
        death: the point where it kills itself, and how many times that is passed before.
    """
    with Path(log).open("ab") as file:
        for stream in (sys.stdout, sys.stderr):
            os.dup2(file.fileno(), stream.fileno())
    os.environ.clear()
    os.environ.update(environment)
    if death:
        arm(*death)
    asyncio.run(main())
