"""Files on the playground's side: contents, what they are, and the ids by which each bot knows them."""

from __future__ import annotations

import base64
import hashlib
import itertools
from dataclasses import dataclass, field
from typing import Any

from bot.playground.errors import bad_request

Json = dict[str, Any]
MEGABYTE = 1024 * 1024
MAX_DOWN = 20 * MEGABYTE
MAX_UP = 50 * MEGABYTE
MAX_PHOTO = 10 * MEGABYTE
WRONG_ID = "wrong file identifier/HTTP URL specified"
SALT = "playground"


@dataclass(frozen=True)
class StoredFile:
    """One file.

    Attributes:
        unique_id: ``file_unique_id``, the same for every bot.
        kind: "photo", "document", "voice" …
        media: The media object it belongs to, without file ids (for a photo the list of sizes).
        path: Where a bot finds it below ``/file/bot<token>/``.
    """

    unique_id: str
    kind: str
    content: bytes
    name: str
    mime: str
    path: str
    media: Any


@dataclass
class FileStore:
    """Every file that was ever sent, in memory."""

    by_unique: dict[str, StoredFile] = field(default_factory=dict)
    by_path: dict[str, StoredFile] = field(default_factory=dict)
    _numbers: itertools.count[int] = field(default_factory=itertools.count)

    def reserve(self) -> tuple[int, str]:
        """Give the number and the unique id of a file to come."""
        number = next(self._numbers)
        return number, "AQAD" + hashlib.sha256(f"{SALT}{number}".encode()).hexdigest()[:12]

    def add(self, stored: StoredFile) -> None:
        """Keep a file."""
        self.by_unique[stored.unique_id] = stored
        self.by_path[stored.path] = stored

    def id_for(self, bot_id: int, unique_id: str) -> str:
        """Give the ``file_id`` by which one bot knows a file."""
        seal = hashlib.sha256(f"{SALT}:{bot_id}:{unique_id}".encode()).hexdigest()[:10]
        return "AgAC" + base64.urlsafe_b64encode(f"{bot_id}:{unique_id}:{seal}".encode()).decode().rstrip("=")

    def by_id(self, bot_id: int, file_id: str, refusal: str = WRONG_ID) -> StoredFile:
        """Find a file by a bot's own id of it.

        Args:
            bot_id: Who asks.
            file_id: The id it was given.
            refusal: What Telegram says when it does not know the id.

        Raises:
            ApiError: 400 when the id is unknown or belongs to another bot.
        """
        body = file_id.removeprefix("AgAC")
        try:
            unique_id = base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)).decode().split(":")[1]
        except (ValueError, IndexError) as error:
            raise bad_request(refusal) from error
        found = self.by_unique.get(unique_id)
        if found is None or self.id_for(bot_id, unique_id) != file_id:
            raise bad_request(refusal)
        return found

    def for_bot(self, bot_id: int, value: Any) -> Any:
        """Copy a JSON value, with this bot's ``file_id`` beside each ``file_unique_id``."""
        if isinstance(value, list):
            return [self.for_bot(bot_id, item) for item in value]
        if not isinstance(value, dict):
            return value
        copied = {name: self.for_bot(bot_id, item) for name, item in value.items()}
        unique_id = value.get("file_unique_id")
        return {"file_id": self.id_for(bot_id, unique_id)} | copied if unique_id else copied
