"""What `wadul check` says of people and rooms: who coordinates, which groups there are, what they lack."""

from collections.abc import Mapping, Sequence
from typing import Any

import aiohttp

from bot.findings import Finding
from bot.raw_api import ApiError, RawApi
from bot.settings import Settings
from storage.engine.database import Database
from storage.groups import rooms
from storage.people import officers
from storage.tables import Officer, StaffRoom

_ADMINS = frozenset({"administrator", "creator"})
_FIRST = "wadul staff add"


async def examine_people(settings: Settings) -> list[Finding]:
    """Look at the coordinators and at the groups set up with /pasang; the database has its newest shape."""
    database = Database(settings.database)
    try:
        async with database.reading() as session:
            coordinators = await officers.coordinators(session)
            places = await rooms.everywhere(session)
    finally:
        await database.close()
    return [_coordinators(coordinators), *await _rooms(settings, places)]


def _coordinators(found: Sequence[Officer]) -> Finding:
    if not found:
        return Finding("coordinator", False, f"there is none, so nobody can be invited. Run: {_FIRST}")
    silent = [one.name for one in found if one.private_since is None]
    if silent:
        names = ", ".join(silent)
        words = f"{names} must open a private chat with the staff bot, to hear of troubles there"
        return Finding("coordinator", False, words)
    return Finding("coordinator", True, f"{len(found)}, each with a private chat")


async def _rooms(settings: Settings, places: Sequence[StaffRoom]) -> list[Finding]:
    token = settings.staff_bot_token.get_secret_value() if settings.staff_bot_token else ""
    async with aiohttp.ClientSession() as http:
        api = RawApi(http, settings.telegram_api_url, token)
        try:
            me = await api.call("getMe")
        except ApiError:
            return []  # told already
        found = [await _room(api, me["id"], one.place, one.chat_id, forum=one.forum) for one in places]
        common = any(one.place == rooms.COMMON for one in places)
        if settings.staff_topics and settings.staff_chat_id is not None and not common:
            found.append(await _room(api, me["id"], "topics", settings.staff_chat_id, forum=True))
    return found


async def _room(api: RawApi, bot_id: int, place: str, chat_id: int, *, forum: bool) -> Finding:
    subject = f"room {place}"
    try:
        chat = await api.call("getChat", chat_id=chat_id)
        member = await api.call("getChatMember", chat_id=chat_id, user_id=bot_id)
    except ApiError as error:
        words = f"Telegram says “{error.reason}”. Add the staff bot again, or send /pasang in another group."
        return Finding(subject, False, words)
    lacks = _lacks(chat, member, forum=forum)
    title = chat.get("title", "")
    return Finding(subject, not lacks, f"in “{title}”: {lacks}." if lacks else f"“{title}”")


def _lacks(chat: Mapping[str, Any], member: Mapping[str, Any], *, forum: bool) -> str:
    """What the bot lacks in a group; empty where it has all."""
    if member["status"] not in _ADMINS:
        return "make the staff bot an administrator"
    if forum and not chat.get("is_forum"):
        return "turn Topics on in its settings"
    if forum and not member.get("can_manage_topics"):
        return "give the staff bot the right to manage topics (can_manage_topics)"
    return ""
