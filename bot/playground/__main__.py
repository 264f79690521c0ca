"""``python -m bot.playground``: the playground as a process of its own, which outlives the bots."""

from __future__ import annotations

import argparse
import asyncio
import json
import signal
import sys

from bot.playground.calendar import ShiftedClock
from bot.playground.cast import CITIZEN_TOKEN, STAFF_TOKEN, cast
from bot.playground.limits import Limits
from bot.playground.server import PlaygroundServer


def read_arguments(given: list[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    reader = argparse.ArgumentParser(prog="python -m bot.playground", description=__doc__)
    reader.add_argument("--port", type=int, default=0, help="port on 127.0.0.1; 0 takes a free one")
    reader.add_argument("--citizen-token", default=CITIZEN_TOKEN, help="token of the citizens' bot")
    reader.add_argument("--staff-token", default=STAFF_TOKEN, help="token of the staff bot")
    reader.add_argument("--forum", action="store_true", help="the staff group has topics")
    reader.add_argument("--no-limits", action="store_true", help="never answer 429")
    return reader.parse_args(given)


async def serve(options: argparse.Namespace) -> None:
    """Serve until SIGTERM or SIGINT; the first line on stdout says where, as JSON."""
    clock = ShiftedClock()
    limits = Limits.off() if options.no_limits else Limits()
    server = PlaygroundServer(now=clock.now, advance=clock.advance, limits=limits)
    ready = cast(server.playground, options.citizen_token, options.staff_token, forum=options.forum)
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopped.set)
    await server.start(options.port)
    where = {
        "url": server.url,
        "group": ready.group.id,
        "citizen_bot": ready.citizen_bot.id,
        "staff_bot": ready.staff_bot.id,
        "citizens": [person.id for person in ready.citizens],
        "officers": [person.id for person in ready.officers],
    }
    sys.stdout.write(json.dumps(where) + "\n")
    sys.stdout.flush()
    try:
        await stopped.wait()
    finally:
        await server.stop()


if __name__ == "__main__":
    asyncio.run(serve(read_arguments()))
