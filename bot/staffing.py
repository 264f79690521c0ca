"""What `wadul staff` does, on the city's own database; a running desk sends what must be said of it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp

from bot.app import desk_of
from bot.clock import real_clock
from bot.home import first_key, prepare
from bot.opening import brought_up, why_unopened
from bot.raw_api import ApiError, RawApi
from bot.settings import BadSettingsError, Settings
from complaints.errors import DeskError, Invalid, NotFound
from complaints.people import STAFF, Role, post_in
from handlers.desk.desk import Desk, Work
from handlers.desk.people import posts
from handlers.desk.people.invitations import link_to, make
from handlers.desk.people.wording import offices, offices_like
from handlers.texts.loader import spoken_moment
from storage.care import audit
from storage.cases import catalogue_rows
from storage.engine.database import DATABASE_ERRORS, Database
from storage.groups import bot_accounts
from storage.letters import BotName
from storage.people import officers
from storage.tables import Officer

_BY = "command line"


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Desk]:
    """The desk over the city's database, brought to its newest shape.

    Raises:
        BadSettingsError: there are no tokens, so this is a training ground; or the database cannot be opened.
    """
    if settings.is_training:
        raise BadSettingsError("No tokens are set: the training ground has its own staff, from the start.")
    prepare(settings)
    await brought_up(settings)
    database = Database(settings.database)
    try:
        await first_key(settings, database)
        desk = desk_of(settings, database, real_clock)
        async with database.transaction() as session:
            await catalogue_rows.sync(session, desk.catalogue)
        await _ask_for_the_name(settings, database)
        yield desk
    except DATABASE_ERRORS as error:
        raise BadSettingsError(why_unopened(settings, error)) from None
    finally:
        await database.close()


async def invite(desk: Desk, role: str, department: str | None) -> str:
    """A one-time link for one person.

    Raises:
        Invalid: there is no such role or department.
    """
    async with desk.work() as work:
        invitation, token = await make(work, _role(role), _department(desk, department), None)
        link = await link_to(work, token)
        until = spoken_moment(invitation.expires_at, "en", desk.zone)
    how = "Open" if link.startswith("https") else "Write to the staff bot, in private"
    return f"{how}: {link}\nIt works once, until {until}, as {_post(invitation.role, invitation.department)}."


async def enrol(desk: Desk, telegram_id: int, name: str, role: str, department: str | None) -> str:
    """Enrol a Telegram account at once.

    Raises:
        Invalid: there is no such role or department.
        NotAllowed: the last coordinator would become something else.
    """
    wanted, place = _role(role), _department(desk, department)
    async with desk.work() as work:
        officer = await officers.any_by_telegram_id(work.session, telegram_id)
        if officer is None:
            officer = await _new(work, telegram_id, name, wanted, place)
        else:
            officer = await posts.give(work, officer, wanted, place, _BY)
    return f"{officer.name} is {_post(officer.role, officer.department)} now."


async def listed(desk: Desk) -> str:
    """Everybody who may act: number, post, name, and whether the bot may write to her in private."""
    async with desk.database.reading() as session:
        found = await officers.of_department(session)
    lines = [
        f"{one.id:>5}  {_post(one.role, one.department):<32}  {one.name}"
        + ("" if one.private_since else "  (no private chat yet)")
        for one in sorted(found, key=lambda one: (one.department or "", one.name))
    ]
    return "\n".join(lines) or "Nobody yet. Begin with: wadul staff add"


async def remove(desk: Desk, number: int) -> str:
    """Take somebody's post away.

    Raises:
        NotFound: nobody has that number, or she was removed before.
        NotAllowed: she is the last coordinator.
    """
    async with desk.work() as work:
        officer = await officers.by_id(work.session, number)
        if officer is None or officer.removed_at is not None:
            raise NotFound("staff-error-no-person", number=number)
        cases = await posts.dismiss(work, officer, _BY)
    return f"{officer.name} may not act any more. Reports back in their queue: {cases}."


async def _new(work: Work, telegram_id: int, name: str, role: Role, department: str | None) -> Officer:
    place = post_in(role, department, work.desk.catalogue.coordinator)
    told = name or work.desk.texts.plain(work.desk.language, "staff-nameless")
    officer = await officers.enrol(work.session, telegram_id, told, place, role, work.now)
    facts = {"role": role.value, "department": place}
    await audit.note(work.session, _BY, "post-given", f"officer:{officer.id}", None, facts, work.now)
    return officer


async def _ask_for_the_name(settings: Settings, database: Database) -> None:
    """A desk that never ran does not know what its bot is called; without an answer the link is a command."""
    token = settings.staff_bot_token.get_secret_value() if settings.staff_bot_token else ""
    async with aiohttp.ClientSession() as http:
        try:
            me = await RawApi(http, settings.telegram_api_url, token).call("getMe", seconds=10)
        except ApiError:
            return
    async with database.transaction() as session:
        await bot_accounts.remember(session, BotName.STAFF, str(me["username"]))


def _role(name: str) -> Role:
    if name not in STAFF:
        raise Invalid("error-no-role", role=name, known=", ".join(sorted(STAFF)))
    return Role(name)


def _department(desk: Desk, typed: str | None) -> str | None:
    """The department meant: by its short name, or by a part of its name that fits only one, as in the bot."""
    if typed is None:
        return None
    found = offices_like(desk, typed)
    if len(found) != 1:
        like = ", ".join(one.short for one in found or offices(desk))
        raise Invalid("staff-error-no-department", department=typed, like=like, several=bool(found))
    return found[0].short


def said(desk: Desk, error: DeskError) -> str:
    """Why the desk says no, for whoever sits at the command line."""
    facts = error.facts
    match error.key:
        case "staff-error-no-department" if "like" in facts:
            none = "Several departments are like" if facts["several"] else "No department is like"
            return f"{none} “{facts['department']}”: {facts['like']}."
        case "error-no-role":
            return f"There is no such role. There are: {', '.join(sorted(STAFF))}."
        case "staff-error-no-person":
            return "Nobody has that number. See: wadul staff list"
    return desk.texts.plain("en", error.key, **facts)


def _post(role: str, department: str | None) -> str:
    return f"{role} of {department}" if department else role
