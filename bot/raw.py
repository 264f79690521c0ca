"""Raw updates: told apart without a framework, so that nothing Telegram sends can be refused at the door."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any

from storage.letters import BotName
from storage.mail.inbox import RawUpdate

ODD = "odd"
"""The chat key of whatever names neither a chat nor a person."""

_LONGEST_ID = 2**63 - 1


def raw_update(bot: BotName, body: bytes) -> RawUpdate:
    """One update as a webhook delivers it; the text is kept as it came.

    Args:
        bot: whose webhook was called.
        body: the request's body. Anything goes: what is no JSON gets a row too.
    """
    text = body.decode("utf-8", errors="replace").replace("\x00", "")
    try:
        update = json.loads(text)
    except (ValueError, RecursionError):
        update = None
    return RawUpdate(bot=bot, update_id=_update_id(update, text), chat_key=chat_key(update), raw=text)


def raw_updates(bot: BotName, batch: list[Any]) -> list[RawUpdate]:
    """The entries of one getUpdates answer, each written out again as JSON (pure ASCII, nothing lost)."""
    return [_entry(bot, update) for update in batch]


def next_offset(batch: list[Any]) -> int | None:
    """What to ask for next so that Telegram forgets this batch; None if no entry has an id.

    One more than the id of the last entry, not of the highest: ids may start again lower after a quiet week,
    and an offset above what still waits would make Telegram forget that too.
    """
    known = [update["update_id"] for update in batch if _has_id(update)]
    return known[-1] + 1 if known else None


def chat_key(update: object) -> str:
    """Which queue an update belongs to: its chat, else "user:<id>", else "odd".

    Works for every kind of update, those of tomorrow included, because Telegram names the chat and the
    person alike in all of them.
    """
    chats, people = [], []
    for body in _bodies(update):
        chats += _ids(body, "chat")
        people += _ids(body, "from", "user", "voter_chat")
    if chats:
        return str(chats[0])
    return f"user:{people[0]}" if people else ODD


def _entry(bot: BotName, update: object) -> RawUpdate:
    text = json.dumps(update, separators=(",", ":"))
    return RawUpdate(bot=bot, update_id=_update_id(update, text), chat_key=chat_key(update), raw=text)


def _bodies(update: object) -> Iterator[Mapping[str, Any]]:
    if not isinstance(update, dict):
        return
    for body in update.values():
        if isinstance(body, dict):
            yield body
            if isinstance(body.get("message"), dict):  # a button press carries the message it hangs under
                yield body["message"]


def _ids(body: Mapping[str, Any], *names: str) -> list[int]:
    found = (body.get(name) for name in names)
    return [who["id"] for who in found if isinstance(who, dict) and _is_id(who.get("id"))]


def _has_id(update: object) -> bool:
    return isinstance(update, dict) and _is_id(update.get("update_id"))


def _is_id(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) <= _LONGEST_ID


def _update_id(update: object, text: str) -> int:
    """Telegram's own id, or a negative one made from the text: the same text again is the same row."""
    if isinstance(update, dict) and _has_id(update):
        return int(update["update_id"])
    digest = hashlib.sha256(text.encode("utf-8", errors="replace")).digest()
    return -1 - int.from_bytes(digest[:7], "big")
