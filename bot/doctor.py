"""`wadul check`: looks at all that serving needs, and says in plain words what to do where it is not so."""

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass

import aiohttp

from bot.clock import real_clock
from bot.raw_api import ApiError, RawApi
from bot.settings import Settings
from complaints.errors import DeskError
from complaints.service_levels import load_rules
from storage import migrate
from storage.database import DATABASE_ERRORS

_LEAST_ROOM = 1 << 30  # a gigabyte: some thousand photos


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: whether it is fine, and what it is or what to do."""

    subject: str
    fine: bool
    words: str


async def examine(settings: Settings) -> list[Finding]:
    """Look at settings, both bots, the group, the database, the holidays and the disk."""
    findings = [Finding("settings", True, "read and complete")]
    if settings.is_training:
        findings.append(Finding("bots", True, "no tokens, so this is the training ground"))
    else:
        findings += [finding async for finding in _telegram(settings)]
    findings.append(await _database(settings))
    findings += _holidays(settings)
    findings.append(_room(settings))
    return findings


async def _telegram(settings: Settings) -> AsyncIterator[Finding]:
    async with aiohttp.ClientSession() as session:
        tokens = {"citizens' bot": settings.citizen_bot_token, "staff bot": settings.staff_bot_token}
        for name, token in tokens.items():
            api = RawApi(session, settings.telegram_api_url, token.get_secret_value() if token else "")
            try:
                me = await api.call("getMe")
            except ApiError as error:
                yield Finding(name, False, f"{_why(error)}. Compare its token with the one @BotFather shows.")
                continue
            yield Finding(name, True, f"@{me['username']}")
            if name == "staff bot":
                yield await _group(api, settings.staff_chat_id, me["id"])


async def _group(api: RawApi, chat_id: int | None, bot_id: int) -> Finding:
    try:
        chat = await api.call("getChat", chat_id=chat_id)
        member = await api.call("getChatMember", chat_id=chat_id, user_id=bot_id)
    except ApiError as error:
        return Finding(
            "staff group", False, f"{_why(error)}. Is the staff bot in it? /id there tells its number."
        )
    if chat["type"] not in {"group", "supergroup"}:
        return Finding("staff group", False, "STAFF_CHAT_ID is no group. Send /id in the staff group.")
    if member["status"] not in {"administrator", "creator"}:
        return Finding("staff group", False, f"make the staff bot an administrator of “{chat['title']}”.")
    return Finding("staff group", True, f"“{chat['title']}”, the staff bot is administrator")


def _why(error: ApiError) -> str:
    return "Telegram's server cannot be reached" if error.code == 0 else f"Telegram says “{error.reason}”"


async def _database(settings: Settings) -> Finding:
    try:
        step = await migrate.current(settings.database)
    except DATABASE_ERRORS as error:
        return Finding("database", False, f"cannot be opened ({type(error).__name__}). Look at DATABASE_URL.")
    if step != migrate.head():
        return Finding("database", False, "is not at this version's shape. Run: wadul migrate")
    return Finding("database", True, f"reachable, at step {step}")


def _holidays(settings: Settings) -> list[Finding]:
    year = real_clock().astimezone(settings.zone).year
    try:
        calendar = load_rules(settings.city).calendar((year, year + 1))
    except DeskError as error:
        return [Finding("rules of the city", False, str(error))]
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
