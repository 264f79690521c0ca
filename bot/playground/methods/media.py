"""Sending files: uploads, files that Telegram has already, albums."""

from __future__ import annotations

import asyncio
import itertools
from typing import Any

from bot.playground.errors import bad_request
from bot.playground.files import MAX_DOWN
from bot.playground.formatting import formatted
from bot.playground.media import take_in
from bot.playground.methods.base import Context, caption_fields, method
from bot.playground.parameters import Json, Parameters, Upload

KIND_OF = {
    "sendphoto": "photo",
    "senddocument": "document",
    "sendvideo": "video",
    "sendaudio": "audio",
    "sendvoice": "voice",
    "sendvideonote": "video_note",
    "sendanimation": "animation",
    "sendsticker": "sticker",
}
NO_CAPTION = frozenset({"video_note", "sticker"})
ALBUM_KINDS = ("photo", "video", "document", "audio")
MAX_ALBUM = 10
ALBUMS = itertools.count(13_900_000_000_000_001)
HINTS = ("duration", "width", "height", "length")


async def media_fields(call: Context, kind: str, reference: str, hints: Json) -> Json:
    """Turn a reference into the message's media field.

    Args:
        call: The call; its uploads are looked up by ``attach://name``.
        kind: "photo", "document" …
        reference: ``attach://…``, a ``file_id`` or an address.
        hints: Duration, width … as the sender says.

    Returns:
        e.g. ``{"photo": [sizes]}``.

    Raises:
        ApiError: 400 or 413 when there is no such file or Telegram would not take it.
    """
    if reference.startswith("attach://"):
        upload = call.parameters.uploads.get(reference.removeprefix("attach://"))
        if upload is None:
            raise bad_request(f"there is no {kind.replace('_', ' ')} in the request")
        # scaling a camera's photo takes a tenth of a second: not on the loop that both bots share
        media = await asyncio.to_thread(take_in, call.world.files, kind, upload, hints)
    elif reference.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    else:
        known = call.world.files.by_id(call.bot.id, reference)
        if known.kind != kind:
            raise bad_request(f"can't use file of type {known.kind.title()} as {kind.title()}")
        media = known.media
    return {kind: media} | ({"document": media} if kind == "animation" else {})


def reference_of(call: Context, name: str) -> str:
    """Give the reference in a parameter; a file under the parameter's own name is an upload too."""
    if name in call.parameters.uploads:
        return f"attach://{name}"
    reference = call.parameters.text(name)
    if not reference:
        raise bad_request(f"there is no {name.replace('_', ' ')} in the request")
    return reference


def hints_of(values: Parameters) -> Json:
    """Collect what the sender says of a film or sound."""
    found: Json = {name: values.integer(name) for name in HINTS if values.has(name)}
    return found | {name: values.text(name) for name in ("title", "performer") if values.has(name)}


@method(*KIND_OF)
async def send_media(call: Context) -> Any:
    """Send one file of any kind."""
    kind = KIND_OF[call.method.lower()]
    place = call.place()
    caption = {} if kind in NO_CAPTION else call.caption()
    markup = call.markup()
    content = await media_fields(call, kind, reference_of(call, kind), hints_of(call.parameters))
    if call.parameters.flag("has_spoiler"):
        content["has_media_spoiler"] = True
    call.spend(place.chat)
    return call.shown(call.post(place, content | caption, markup=markup))


@method("sendMediaGroup")
async def send_media_group(call: Context) -> Any:
    """Send two to ten files as one album."""
    place = call.place()
    items = call.parameters.structure("media", "media")
    if not isinstance(items, list) or not items:
        raise bad_request("there are no messages to send")
    _check_album([item.get("type", "") if isinstance(item, dict) else "" for item in items])
    contents = [await album_item(call, item) for item in items]
    call.spend(place.chat, len(items))
    album = str(next(ALBUMS))
    return [call.shown(call.post(place, content, album=album)) for content in contents]


def _check_album(kinds: list[str]) -> None:
    if len(kinds) > MAX_ALBUM:
        raise bad_request("too many messages to send as an album")
    if len(kinds) == 1:
        raise bad_request("an album must include 2-10 items")
    for kind in kinds:
        if kind not in ALBUM_KINDS:
            raise bad_request(f"can't parse InputMedia: type must be non-empty, got {kind!r}")
    alone = {"document", "audio"} & set(kinds)
    if alone and len(set(kinds)) > 1:
        raise bad_request(f"{alone.pop()} can't be mixed with other media types")


async def album_item(call: Context, item: Json) -> Json:
    """Read one InputMedia object.

    Raises:
        ApiError: 400 when it names no file or its caption is too long.
    """
    values = Parameters(item)
    if not values.text("media"):
        raise bad_request("media not found")
    read = formatted(values.text("caption"), values.text("parse_mode"), values.structure("caption_entities"))
    content = await media_fields(call, values.text("type"), values.text("media"), hints_of(values))
    return content | caption_fields(read)


@method("getFile")
async def get_file(call: Context) -> Any:
    """Say where a file can be fetched."""
    file_id = call.parameters.text("file_id")
    if not file_id:
        raise bad_request("file_id not specified")
    stored = call.world.files.by_id(
        call.bot.id, file_id, "wrong file_id or the file is temporarily unavailable"
    )
    if len(stored.content) > MAX_DOWN:
        raise bad_request("file is too big")
    return {
        "file_id": file_id,
        "file_unique_id": stored.unique_id,
        "file_size": len(stored.content),
        "file_path": stored.path,
    }


@method("uploadStickerFile")
async def upload_sticker_file(call: Context) -> Any:
    """Keep a sticker's file for later."""
    upload = call.parameters.uploads.get("sticker", Upload("", b""))
    media = take_in(call.world.files, "document", upload, {})
    return call.world.files.for_bot(call.bot.id, media)
