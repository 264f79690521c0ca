"""What people can do over HTTP: one function for each POST /desk/<act>."""

from __future__ import annotations

import asyncio
import base64
import binascii
import contextlib
from collections.abc import Awaitable, Callable
from typing import Any

from bot.playground.desk_act import Act
from bot.playground.desk_groups import GROUP_ACTS
from bot.playground.desk_views import bot_json, message_json, person_json
from bot.playground.errors import PeopleError
from bot.playground.faults import Fault
from bot.playground.media import KINDS
from bot.playground.parameters import Upload
from bot.playground.writers import ALBUMS

Json = dict[str, Any]


async def add_person(act: Act) -> Json:
    """``first_name``, ``last_name``: somebody new."""
    name = act.text("first_name").strip()
    if not name:
        raise PeopleError("a person needs a name")
    return {"person": person_json(act.world, act.world.add_person(name, act.text("last_name").strip()))}


async def start(act: Act) -> Json:
    """``person`` opens ``bot``, perhaps with a ``payload``."""
    return {"message": message_json(act.person.start(act.bot, act.text("payload")))}


async def say(act: Act) -> Json:
    """``text`` into ``chat``."""
    return {"message": message_json(act.person.say(act.chat, act.text("text"), **act.manner))}


async def send_file(act: Act) -> Json:
    """``files``: [{kind, name, mime, content (base64)}] with one ``caption``; several photos: an album."""
    files = act.values.get("files") or []
    manner = act.manner
    if len(files) > 1:
        manner["album"] = str(next(ALBUMS))
    sent = []
    for index, described in enumerate(files):
        kind, upload = described.get("kind", "document"), _upload(described)
        if kind not in KINDS:
            raise PeopleError(f"no such kind of file: {kind}")
        caption = "" if index else act.text("caption")
        prepared = await asyncio.to_thread(act.person.prepare, kind, upload)
        sent.append(act.person.send_prepared(act.chat, kind, prepared, caption, **manner))
    return {"messages": [message_json(view) for view in sent]}


def _upload(described: Json) -> Upload:
    try:
        content = base64.b64decode(described.get("content", ""), validate=True)
    except (binascii.Error, TypeError, ValueError) as error:
        raise PeopleError("content must be base64") from error
    return Upload(described.get("name", "berkas"), content, described.get("mime", "application/octet-stream"))


async def send_location(act: Act) -> Json:
    """``lat``, ``lng`` into ``chat``, with ``title`` (and ``address``) a venue."""
    lat, lng = act.number("lat"), act.number("lng")
    if act.text("title"):
        sent = act.person.send_venue(act.chat, lat, lng, act.text("title"), act.text("address"), **act.manner)
    else:
        sent = act.person.send_location(act.chat, lat, lng, **act.manner)
    return {"message": message_json(sent)}


async def send_contact(act: Act) -> Json:
    """``phone`` into ``chat``."""
    return {"message": message_json(act.person.send_contact(act.chat, act.text("phone"), **act.manner))}


async def send_raw(act: Act) -> Json:
    """``content`` in Telegram's own fields into ``chat``."""
    return {"message": message_json(act.person.send_raw(act.chat, act.values["content"], **act.manner))}


async def edit(act: Act) -> Json:
    """``message`` in ``chat`` becomes ``text``."""
    return {"message": message_json(act.person.edit(act.message, act.text("text")))}


async def press(act: Act) -> Json:
    """``button`` (data or text) under ``message``; waits up to ``seconds`` (0: not at all) for the answer."""
    pressed = act.person.press(act.message, act.text("button"))
    seconds = float(act.values.get("seconds", 10))
    if seconds > 0:
        with contextlib.suppress(TimeoutError):  # "answered" says so
            await pressed.wait(seconds)
    return {
        "answered": pressed.answered,
        "text": pressed.text,
        "alert": pressed.alert,
        "url": pressed.url,
    }


async def block(act: Act) -> Json:
    """``person`` blocks ``bot``."""
    act.person.block(act.bot)
    return {}


async def unblock(act: Act) -> Json:
    """``person`` unblocks ``bot``."""
    act.person.unblock(act.bot)
    return {}


async def odd_update(act: Act) -> Json:
    """``bot`` gets ``raw`` as an update."""
    act.world.odd_update(act.bot, act.values["raw"])
    return {"bot": bot_json(act.bot)}


async def fail_next(act: Act) -> Json:
    """The next ``times`` calls of ``method`` fail: ``kind`` (drop, lose_answer, hang, flood or refuse)."""
    values, kind = act.values, act.text("kind")
    faults: dict[str, Callable[[], Fault]] = {
        "drop": Fault.drop,
        "lose_answer": Fault.lose_answer,
        "hang": lambda: Fault.hang(float(values.get("seconds", 1))),
        "flood": lambda: Fault.flood(int(values.get("retry_after", 1))),
        "refuse": lambda: Fault.refuse(int(values.get("code", 500)), act.text("description") or "Internal"),
    }
    if kind not in faults:
        raise PeopleError(f"no such fault: {kind}")
    bot = act.bot if "bot" in values else None
    act.world.fail_next(act.text("method"), faults[kind](), int(values.get("times", 1)), bot=bot)
    return {}


ACTS: dict[str, Callable[[Act], Awaitable[Json]]] = {
    act.__name__: act
    for act in (
        add_person,
        *GROUP_ACTS,
        start,
        say,
        send_file,
        send_location,
        send_contact,
        send_raw,
        edit,
        press,
        block,
        unblock,
        odd_update,
        fail_next,
    )
}
