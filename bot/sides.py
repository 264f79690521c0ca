"""The two sides of the desk: aiogram for citizens, python-telegram-bot for the staff."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial

import structlog

from bot.introduction import Commands, Wording
from bot.settings import Settings
from handlers.citizen import app as citizen_app
from handlers.citizen.transport import CitizenTransport, citizen_bot
from handlers.delivery import Transport
from handlers.desk.desk import Desk
from handlers.staff import app as staff_app
from handlers.staff.transport import StaffTransport, staff_bot
from handlers.texts import LANGUAGES
from storage.letters import BotName
from storage.mail.inbox import UpdateRef

log = structlog.get_logger(__name__)

CITIZEN_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
STAFF_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member", "chat_member")


@dataclass(frozen=True, slots=True)
class Side:
    """One bot: its way in (`feed`), its way out (`transport`), and its menu by language."""

    bot: BotName
    token: str
    transport: Transport
    feed: Callable[[UpdateRef, str], Awaitable[None]]
    menu: Wording


@asynccontextmanager
async def citizen_side(desk: Desk, settings: Settings) -> AsyncIterator[Side]:
    """The citizens' bot."""
    token = settings.citizen_bot_token.get_secret_value() if settings.citizen_bot_token else ""
    bot = citizen_bot(token, settings.telegram_api_url)
    transport = CitizenTransport(bot)
    dispatcher = citizen_app.build_dispatcher(desk)

    async def feed(ref: UpdateRef, raw: str) -> None:
        await citizen_app.feed(dispatcher, bot, ref, raw)

    try:
        yield Side(BotName.CITIZEN, token, transport, feed, partial(_citizen_menu, desk))
    finally:
        await transport.close()


@asynccontextmanager
async def staff_side(desk: Desk, settings: Settings) -> AsyncIterator[Side]:
    """The staff bot."""
    token = settings.staff_bot_token.get_secret_value() if settings.staff_bot_token else ""
    bot = staff_bot(token, settings.telegram_api_url)
    transport = StaffTransport(bot)
    application = staff_app.build_application(desk, bot, transport.is_member)

    async def feed(ref: UpdateRef, raw: str) -> None:
        await staff_app.feed(application, ref, raw)

    try:
        yield Side(BotName.STAFF, token, transport, feed, partial(_staff_menu, desk))
    finally:
        await transport.close()


def _staff_menu(desk: Desk) -> dict[str, Commands]:
    return {"": staff_app.staff_commands(desk)}


def _citizen_menu(desk: Desk) -> dict[str, Commands]:
    """In the city's language for everybody, and in each language for those whose Telegram speaks it."""
    menus = {"": desk.language} | {language: language for language in LANGUAGES}
    return {
        code: [(one.command, one.description) for one in citizen_app.menu_of(desk.texts, language)]
        for code, language in menus.items()
    }
