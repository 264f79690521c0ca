"""Checking ``reply_markup`` as Telegram does."""

from __future__ import annotations

import re
from typing import Any

from bot.playground.errors import ApiError, bad_request

Json = dict[str, Any]
MAX_DATA = 64
MAX_BUTTONS = 100
MAX_COPY = 256
ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
KINDS = ("inline_keyboard", "keyboard", "remove_keyboard", "force_reply")
ADDRESS = re.compile(r"(?:https?://)?[^\s/.:]+(?:\.[^\s/.:]+)+(?::\d+)?(?:[/?#]\S*)?|tg://\S+", re.IGNORECASE)
LOCAL = re.compile(r"https?://\S+", re.IGNORECASE)


def checked_markup(value: Any, *, inline_only: bool = False) -> Json | None:
    """Check a keyboard.

    Args:
        value: The decoded ``reply_markup``; None when there is none.
        inline_only: An edit takes only inline keyboards.

    Returns:
        What the message keeps; None for no keyboard (an inline one without a button is none).

    Raises:
        ApiError: 400 in Telegram's words.
    """
    if value is None:
        return None
    if not isinstance(value, dict) or (value and not any(kind in value for kind in KINDS)):
        raise bad_request("object expected as reply markup")
    if inline_only and value and "inline_keyboard" not in value:
        raise bad_request("inline keyboard expected")
    if "inline_keyboard" in value:
        return _inline(value)
    if "keyboard" in value:
        return _reply(value)
    return value or None


def _rows(value: Json, field: str, what: str) -> list[list[Any]]:
    rows = value[field]
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request(f'can\'t parse {what}: Field "{field}" must be an Array of Arrays')
    if sum(len(row) for row in rows) > MAX_BUTTONS * 3:
        raise bad_request("reply markup is too long")
    return [row for row in rows if row]


def _inline(value: Json) -> Json | None:
    rows = _rows(value, "inline_keyboard", "inline keyboard markup JSON object")
    if sum(len(row) for row in rows) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    checked = [[_inline_button(button) for button in row] for row in rows]
    return {"inline_keyboard": checked} if checked else None


def _cannot_parse(reason: str) -> ApiError:
    return bad_request(f"can't parse inline keyboard button: {reason}")


def _inline_button(button: Any) -> Json:
    if not isinstance(button, dict):
        raise bad_request("InlineKeyboardButton must be an Object")
    if "text" not in button:
        raise _cannot_parse('Can\'t find field "text"')
    if not isinstance(button["text"], str):
        raise _cannot_parse('Field "text" must be of type String')
    if not button["text"].strip():
        raise bad_request("inline keyboard button text must be non-empty")
    actions = [name for name in ACTIONS if button.get(name) not in (None, False)]
    if not actions or button.get("callback_data") == "":
        raise _cannot_parse("Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad_request("BUTTON_TYPE_INVALID")
    _check_action(button)
    return {name: item for name, item in button.items() if item is not None}


def _check_action(button: Json) -> None:
    data = button.get("callback_data")
    if data is not None and (not isinstance(data, str) or len(data.encode()) > MAX_DATA):
        raise bad_request("BUTTON_DATA_INVALID")
    address = button.get("url")
    if address is not None and not (ADDRESS.fullmatch(str(address)) or LOCAL.fullmatch(str(address))):
        raise bad_request(f"inline keyboard button URL '{address}' is invalid: Wrong HTTP URL")
    copied = button.get("copy_text")
    if copied is not None and not (
        isinstance(copied, dict) and 1 <= len(str(copied.get("text", ""))) <= MAX_COPY
    ):
        raise bad_request("BUTTON_COPY_TEXT_INVALID")


def _reply(value: Json) -> Json:
    rows = _rows(value, "keyboard", "reply keyboard markup JSON object")
    checked = [[_reply_button(button) for button in row] for row in rows]
    if not checked:
        raise bad_request("can't parse reply keyboard markup JSON object")
    return value | {"keyboard": checked}


def _reply_button(button: Any) -> Json:
    found = {"text": button} if isinstance(button, str) else button
    if not isinstance(found, dict) or not isinstance(found.get("text"), str):
        raise bad_request("KeyboardButton must be a String or an Object")
    if not found["text"].strip():
        raise bad_request("keyboard button text must be non-empty")
    return {name: item for name, item in found.items() if item is not None}
