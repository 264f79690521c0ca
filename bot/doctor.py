"""`wadul check`: looks at all that serving needs, and says in plain words what to do where it is not so."""

import shutil
from collections.abc import AsyncIterator

import aiohttp

from bot.city import sentence
from bot.clock import real_clock
from bot.data_care import confidential_readers, count_keys
from bot.doctor_rooms import examine_people
from bot.findings import Finding
from bot.home import identity_seal, prepare
from bot.raw_api import ApiError, RawApi
from bot.settings import BadSettingsError, Settings
from complaints.catalogue import check
from complaints.service_levels import load_rules
from storage.engine import migrate
from storage.engine.database import DATABASE_ERRORS

_GROUPS = frozenset({"group", "supergroup"})
_LEAST_ROOM = 1 << 30  # a gigabyte: some thousand photos


async def examine(settings: Settings) -> list[Finding]:
    """Look at settings, both bots, the group, the database, the city, its holidays and the disk."""
    findings = [_home(settings)]
    if settings.is_training:
        findings.append(Finding("bots", True, "no tokens, so this is the training ground"))
    else:
        findings += [finding async for finding in _telegram(settings)]
    database = await _database(settings)
    findings.append(database)
    if database.fine and not settings.is_training:
        findings.append(await _keys(settings))
        if settings.confidential_chat_id is None:
            findings.append(await _confidential(settings))
        findings += await examine_people(settings)
    findings += _city(settings)
    findings.append(_room(settings))
    return findings


def _home(settings: Settings) -> Finding:
    try:
        prepare(settings)
        identity_seal(settings)
    except BadSettingsError as error:
        return Finding("settings", False, str(error))
    return Finding("settings", True, "read, DATA_DIR and the key of identities are in place")


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
                if settings.staff_chat_id is None:
                    yield await _groups_seen(api)
                else:
                    yield await _group(api, settings.staff_chat_id, me["id"])
                if settings.confidential_chat_id is not None:
                    yield await _group(api, settings.confidential_chat_id, me["id"], "CONFIDENTIAL")


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


async def _group(api: RawApi, chat_id: int, bot_id: int, which: str = "STAFF") -> Finding:
    group, setting = f"{which.lower()} group", f"{which}_CHAT_ID"
    try:
        chat = await api.call("getChat", chat_id=chat_id)
        member = await api.call("getChatMember", chat_id=chat_id, user_id=bot_id)
    except ApiError as error:
        return Finding(group, False, f"{_why(error)}. Is the staff bot in it, and {setting} right?")
    if chat["type"] not in _GROUPS:
        words = f"{setting} is no group. Empty it and check again to see its number."
        return Finding(group, False, words)
    if member["status"] not in {"administrator", "creator"}:
        return Finding(group, False, f"make the staff bot an administrator of “{chat['title']}”.")
    return Finding(group, True, f"“{chat['title']}”, the staff bot is administrator")


def _why(error: ApiError) -> str:
    return "Telegram's server cannot be reached" if error.code == 0 else f"Telegram says “{error.reason}”"


async def _database(settings: Settings) -> Finding:
    if settings.is_training and settings.database_url is None:
        return Finding("database", True, "the training ground makes a new one at each start")
    try:
        step = await migrate.current(settings.database)
    except DATABASE_ERRORS as error:
        return Finding("database", False, f"cannot be opened ({type(error).__name__}). Look at DATABASE_URL.")
    if step != migrate.head():
        return Finding("database", False, "is not at this version's shape. Run: wadul migrate")
    return Finding("database", True, f"reachable, at step {step}")


async def _confidential(settings: Settings) -> Finding:
    """Who sees confidential reports where no group is named for them."""
    subject, (names, waiting) = "confidential reports", await confidential_readers(settings)
    if names:
        words = f"CONFIDENTIAL_CHAT_ID is not set: they go to the private chat of {names[0]}"
        return Finding(subject, True, words)
    words = (
        "CONFIDENTIAL_CHAT_ID is not set and no coordinator opened the staff bot: they wait in the database"
    )
    return Finding(subject, not waiting, f"{words}, {waiting} at present")


async def _keys(settings: Settings) -> Finding:
    """Whether every identity can be opened, and whether an old key is still needed."""
    keys = await count_keys(settings)
    if keys.lost:
        words = (
            f"{keys.lost} identities cannot be opened. Put the key that sealed them back into IDENTITY_KEYS."
        )
        return Finding("identities", False, words)
    if keys.older:
        return Finding(
            "identities", False, f"{keys.older} are sealed with an old key. Run: wadul keys rotate"
        )
    return Finding("identities", True, f"{keys.newest} sealed, all with the newest key")


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
