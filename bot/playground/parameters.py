"""Reading the parameters of a Bot API call, whichever way they were sent."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from bot.playground.errors import ApiError, bad_request

Json = dict[str, Any]
FALSE_WORDS = {"", "0", "false", "False", "no", "None", "null"}


@dataclass(frozen=True)
class Upload:
    """A file that came with a call."""

    name: str
    content: bytes
    mime: str = "application/octet-stream"


@dataclass
class Parameters:
    """Values by name; each may be a string (forms) or a JSON value, as Telegram takes both."""

    values: Json = field(default_factory=dict)
    uploads: dict[str, Upload] = field(default_factory=dict)

    def has(self, name: str) -> bool:
        """Tell whether a value was given that is not empty."""
        return self.values.get(name) not in (None, "")

    def text(self, name: str) -> str:
        """Give a string, "" when it is missing."""
        value = self.values.get(name)
        if value is None:
            return ""
        if isinstance(value, (dict, list)):
            return json.dumps(value)
        return str(value)

    def integer(self, name: str) -> int | None:
        """Give an integer, None when it is missing or no number."""
        try:
            return int(str(self.values[name]))
        except (KeyError, ValueError):
            return None

    def numbers(self, name: str) -> list[int]:
        """Give a list of integers.

        Raises:
            ApiError: 400 when it is no such list.
        """
        value = self.structure(name)
        try:
            return [int(item) for item in value]
        except (TypeError, ValueError) as error:
            raise bad_request("message identifiers are not specified") from error

    def decimal(self, name: str) -> float | None:
        """Give a number, None when it is missing or no number."""
        try:
            return float(str(self.values[name]))
        except (KeyError, ValueError):
            return None

    def flag(self, name: str) -> bool:
        """Give a yes or no, however the client spells it."""
        return str(self.values.get(name, "")) not in FALSE_WORDS

    def structure(self, name: str, what: str | None = None) -> Any:
        """Give a JSON value, None when missing.

        Raises:
            ApiError: 400 when the text is not JSON.
        """
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value.strip():
            return None
        try:
            return json.loads(value)
        except ValueError as error:
            raise bad_request(f"can't parse {what or name} JSON object") from error


async def read_parameters(request: web.Request) -> Parameters:
    """Collect query, JSON, urlencoded and multipart values of a request.

    Raises:
        ApiError: 400 when a body cannot be read.
    """
    found = Parameters(values=dict(request.query))
    kind = request.content_type
    if kind == "application/json":
        found.values |= await _json_body(request)
    elif kind == "multipart/form-data":
        await _multipart(request, found)
    elif kind == "application/x-www-form-urlencoded":
        found.values |= {name: str(value) for name, value in (await request.post()).items()}
    return found


async def _json_body(request: web.Request) -> Json:
    raw = await request.read()
    if not raw.strip():
        return {}
    try:
        body = json.loads(raw)
    except ValueError as error:
        raise bad_request("can't parse JSON object") from error
    if not isinstance(body, dict):
        raise bad_request("can't parse JSON object")
    return body


async def _multipart(request: web.Request, found: Parameters) -> None:
    try:
        form = await request.post()
    except web.HTTPRequestEntityTooLarge as error:
        raise ApiError(413, "Request Entity Too Large") from error
    for name, value in form.items():
        if isinstance(value, web.FileField):
            content = value.file.read()
            mime = value.content_type or "application/octet-stream"
            found.uploads[name] = Upload(value.filename or name, content, mime)
        else:
            found.values[name] = str(value)
