"""`wadul check`: looks at all that serving needs, and says in plain words what to do where it is not so."""

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import aiohttp

from bot.city import sentence
from bot.clock import real_clock
from bot.doctor_home import examine_database, home, privacy
from bot.findings import Finding
from bot.raw_api import ApiError, RawApi
from bot.settings import Settings, source
from complaints.catalogue import check
from complaints.service_levels import load_rules

_GROUPS = frozenset({"group", "supergroup"})
_LEAST_ROOM = 1 << 30  # a gigabyte: some thousand photos


@dataclass(frozen=True, slots=True)
class Known:
    """A bot whose token Telegram knows, and its number there."""

    api: RawApi
    id: int


async def examine(settings: Settings) -> list[Finding]:
    """Look at settings, both bots, the group, the database, the city and the disk; nothing is changed."""
    findings = [Finding("read from", True, source()), home(settings), privacy(settings)]
    if settings.is_training:
        findings.append(Finding("bots", True, "no tokens, so this is the training ground"))
    else:
        findings += [finding async for finding in _telegram(settings)]
    findings += await examine_database(settings)
    findings += _city(settings)
    findings.append(_room(settings))
    return findings


async def _telegram(settings: Settings) -> AsyncIterator[Finding]:
    async with aiohttp.ClientSession() as session:
        tokens = {"citizens' bot": settings.citizen_bot_token, "staff bot": settings.staff_bot_token}
        known: dict[str, Known] = {}
        for name, token in tokens.items():
            api = RawApi(session, settings.telegram_api_url, token.get_secret_value() if token else "")
            try:
                me = await api.call("getMe")
            except ApiError as error:
                yield Finding(name, False, _about_token(settings, error))
                continue
            known[name] = Known(api, me["id"])
            yield Finding(name, True, f"@{me['username']}")
        if staff := known.get("staff bot"):
            async for finding in _groups(settings, staff, known.get("citizens' bot")):
                yield finding


async def _groups(settings: Settings, staff: Known, citizens: Known | None) -> AsyncIterator[Finding]:
    if settings.staff_chat_id is None:
        yield await _groups_seen(staff.api)
    else:
        yield await _group(settings.staff_chat_id, staff, citizens)
    if settings.confidential_chat_id is not None:
        yield await _group(settings.confidential_chat_id, staff, citizens, "CONFIDENTIAL")


def _about_token(settings: Settings, error: ApiError) -> str:
    if error.code == 0:
        url = settings.telegram_api_url
        return f"{_why(error)} at {url} ({error.reason}). Look at the network, or at TELEGRAM_API_URL."
    return f"{_why(error)}. Compare its token with the one @BotFather shows."


async def _groups_seen(api: RawApi) -> Finding:
    """The groups in which something happened lately; looking takes no update away from the desk."""
    try:
        updates = await api.call("getUpdates", limit=100)
    except ApiError as error:
        return Finding("staff group", False, f"STAFF_CHAT_ID is missing, and {_why(error)}.")
    happened = (one for update in updates for one in update.values() if isinstance(one, dict))
    chats = (one["chat"] for one in happened if isinstance(one.get("chat"), dict))
    groups = {one["id"]: one["title"] for one in chats if one.get("type") in _GROUPS}
    if not groups:
        words = (
            "STAFF_CHAT_ID is missing. Add the staff bot to the group, make it administrator, check again."
        )
        return Finding("staff group", False, words)
    seen = ", ".join(f"STAFF_CHAT_ID={number} for “{title}”" for number, title in groups.items())
    return Finding("staff group", False, f"set {seen}")


async def _group(chat_id: int, staff: Known, citizens: Known | None, which: str = "STAFF") -> Finding:
    group, setting = f"{which.lower()} group", f"{which}_CHAT_ID"
    try:
        chat, member = await _seen_by(staff, chat_id)
    except ApiError as error:
        if citizens is not None and await _is_in(citizens, chat_id):
            words = "the citizens' bot is in it and the staff bot is not: are the two tokens swapped?"
            return Finding(group, False, words)
        words = f"{_why(error)}. Is the staff bot in it, and {setting} right? Left empty, it is looked for."
        return Finding(group, False, words)
    if chat["type"] not in _GROUPS:
        words = f"{setting} is no group. Empty it and check again to see its number."
        return Finding(group, False, words)
    if member["status"] not in {"administrator", "creator"}:
        return Finding(group, False, f"make the staff bot an administrator of “{chat['title']}”.")
    return Finding(group, True, f"“{chat['title']}”, the staff bot is administrator")


async def _seen_by(bot: Known, chat_id: int) -> tuple[Any, Any]:
    chat = await bot.api.call("getChat", chat_id=chat_id)
    return chat, await bot.api.call("getChatMember", chat_id=chat_id, user_id=bot.id)


async def _is_in(bot: Known, chat_id: int) -> bool:
    try:
        _, member = await _seen_by(bot, chat_id)
    except ApiError:
        return False
    return member["status"] not in {"left", "kicked"}


def _why(error: ApiError) -> str:
    return "Telegram's server cannot be reached" if error.code == 0 else f"Telegram says “{error.reason}”"


def _city(settings: Settings) -> list[Finding]:
    """The catalogue with its rules, templates and areas; then the holidays, where the rules can be read."""
    problems = check(settings.city)
    if problems:
        return [Finding("catalogue", False, sentence(settings.city, problems))]
    return [Finding("catalogue", True, f"CITY={settings.city}, all is well"), *_holidays(settings)]


def _holidays(settings: Settings) -> list[Finding]:
    year = real_clock().astimezone(settings.zone).year
    calendar = load_rules(settings.city).calendar((year, year + 1))
    return [
        Finding(f"holidays {one}", True, "known, collective leave included")
        if calendar.knows(one)
        else Finding(f"holidays {one}", False, "update the package `holidays`, or add the days to rules.yaml")
        for one in (year, year + 1)
    ]


def _room(settings: Settings) -> Finding:
    place = settings.data_dir
    while not place.exists():
        place = place.absolute().parent
    free = shutil.disk_usage(place).free
    words = f"{free / (1 << 30):.1f} GiB free in DATA_DIR"
    return Finding("disk", free >= _LEAST_ROOM, words if free >= _LEAST_ROOM else f"only {words}; make room")
