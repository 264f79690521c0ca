"""How a bot presents itself: name, descriptions, commands, menu."""

from __future__ import annotations

import json
import re
from typing import Any

from bot.playground.errors import bad_request
from bot.playground.methods.base import Context, method
from bot.playground.parameters import Json

MAX_COMMANDS = 100
MAX_COMMAND_DESCRIPTION = 256
COMMAND = re.compile(r"[a-z0-9_]{1,32}")
TEXTS = {
    "name": ("name", 64, "NAME_TOO_LONG"),
    "description": ("description", 512, "BOT_DESCRIPTION_TOO_LONG"),
    "shortdescription": ("short_description", 120, "BOT_SHORT_DESCRIPTION_TOO_LONG"),
}
DEFAULT_MENU: Json = {"type": "commands"}


@method("getMe")
async def get_me(call: Context) -> Any:
    """Describe the bot itself."""
    return call.bot.as_self()


@method("logOut", "close")
async def close(call: Context) -> Any:
    """Say goodbye; there is no other server to move to."""
    call.bot.queue.begin_poll()
    return True


def _language(call: Context) -> str:
    return call.parameters.text("language_code")


@method("setMyName", "setMyDescription", "setMyShortDescription")
async def set_text(call: Context) -> Any:
    """Set name or description for a language."""
    field, longest, refusal = TEXTS[call.method.lower().removeprefix("setmy")]
    text = call.parameters.text(field)
    if len(text) > longest:
        raise bad_request(refusal)
    call.bot.profile[field, _language(call)] = text
    return True


@method("getMyName", "getMyDescription", "getMyShortDescription")
async def get_text(call: Context) -> Any:
    """Give name or description for a language, or the one for all."""
    field = TEXTS[call.method.lower().removeprefix("getmy")][0]
    start = call.bot.first_name if field == "name" else ""
    general = call.bot.profile.get((field, ""), start)
    return {field: call.bot.profile.get((field, _language(call))) or general}


def _commands_key(call: Context) -> tuple[str, str]:
    scope = call.parameters.structure("scope", "bot command scope") or {"type": "default"}
    return f"commands {json.dumps(scope, sort_keys=True)}", _language(call)


@method("setMyCommands")
async def set_my_commands(call: Context) -> Any:
    """Set the command menu of a scope and language."""
    commands = call.parameters.structure("commands", "commands")
    if not isinstance(commands, list):
        raise bad_request("can't parse commands JSON object")
    if len(commands) > MAX_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    call.bot.profile[_commands_key(call)] = [_checked(command) for command in commands]
    return True


def _checked(command: Any) -> Json:
    if not isinstance(command, dict):
        raise bad_request("can't parse commands: expected an Object")
    name = str(command.get("command", "")).removeprefix("/")
    described = str(command.get("description", ""))
    if not COMMAND.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(described) <= MAX_COMMAND_DESCRIPTION:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": described}


@method("getMyCommands")
async def get_my_commands(call: Context) -> Any:
    """Give the command menu of exactly this scope and language."""
    return call.bot.profile.get(_commands_key(call), [])


@method("deleteMyCommands")
async def delete_my_commands(call: Context) -> Any:
    """Drop the command menu of a scope and language."""
    call.bot.profile.pop(_commands_key(call), None)
    return True


@method("setChatMenuButton")
async def set_chat_menu_button(call: Context) -> Any:
    """Set the menu button, for all chats or one."""
    button = call.parameters.structure("menu_button", "menu button") or DEFAULT_MENU
    call.bot.profile["menu", call.parameters.text("chat_id")] = button
    return True


@method("getChatMenuButton")
async def get_chat_menu_button(call: Context) -> Any:
    """Give the menu button of a chat."""
    general = call.bot.profile.get(("menu", ""), DEFAULT_MENU)
    return call.bot.profile.get(("menu", call.parameters.text("chat_id")), general)


@method("setMyDefaultAdministratorRights")
async def set_my_default_administrator_rights(call: Context) -> Any:
    """Note which rights the bot would like in groups."""
    call.bot.profile["rights", ""] = call.parameters.structure("rights") or {}
    return True


@method("getUserProfilePhotos")
async def get_user_profile_photos(call: Context) -> Any:
    """Nobody here has a profile photo."""
    if call.parameters.integer("user_id") not in call.world.people:
        raise bad_request("user not found")
    return {"total_count": 0, "photos": []}
