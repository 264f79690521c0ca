"""`wadul qr`: reads a table of places, keeps a token for each, and draws the sheet."""

import re
import secrets
from pathlib import Path

import aiohttp

from bot.clock import real_clock
from bot.home import prepare
from bot.opening import brought_up
from bot.qr_sheet import Sticker, Words, draw_pdf, write_pngs
from bot.raw_api import ApiError, RawApi
from bot.settings import Settings
from complaints.catalogue import load
from complaints.place_cards import BadTable, PlaceCard, read_cards
from complaints.routing import PlaceFinder
from handlers.texts import Texts
from storage.cases import place_tokens
from storage.engine.database import Database
from storage.tables import PlaceToken

_BOT_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{3,31}")
_TOKEN_BYTES = 9


class CannotPrint(Exception):
    """Something stands in the way; the text says what, and what to do."""


def read_table(settings: Settings, file: Path) -> list[PlaceCard]:
    """The places of the file.

    Raises:
        CannotPrint: it cannot be read, or lines in it cannot be used.
    """
    catalogue = load(settings.city)
    try:
        text = file.read_text(encoding="utf-8")
        return read_cards(text, catalogue, PlaceFinder.for_city(catalogue))
    except OSError as error:
        raise CannotPrint(f"{file} cannot be read ({error.strerror}).") from None
    except UnicodeDecodeError:
        raise CannotPrint(f"{file} is no text in UTF-8. Save it as CSV UTF-8.") from None
    except BadTable as error:
        raise CannotPrint("\n".join(f"{file}: {problem}" for problem in error.problems)) from None


async def print_sheet(settings: Settings, cards: list[PlaceCard], out: Path, bot: str | None) -> str:
    """Keep a token for each place and draw the sheet.

    Args:
        settings: the program's.
        cards: the places.
        out: a file that ends in .pdf, or a folder for pictures.
        bot: the citizens' bot's user name; asked of Telegram when it is not given.

    Returns:
        One sentence for whoever asked.

    Raises:
        CannotPrint: the bot's name is unknown, or the sheet cannot be written.
    """
    name = await _bot_name(settings, bot)
    rows = await _kept(settings, cards)
    link = f"https://t.me/{name}?start="
    stickers = [
        Sticker(row.name, ", ".join(filter(None, (row.address, row.kelurahan))), link + row.token)
        for row in rows
    ]
    texts = Texts()
    words = Words(
        texts.plain(settings.desk_language, "qr-title"),
        texts.plain(settings.desk_language, "qr-line"),
        f"t.me/{name}",
    )
    _write(stickers, words, out)
    return f"{len(stickers)} places in {out}."


def _write(stickers: list[Sticker], words: Words, out: Path) -> None:
    try:
        if out.suffix.casefold() == ".pdf":
            out.parent.mkdir(parents=True, exist_ok=True)
            out.write_bytes(draw_pdf(stickers, words))
        else:
            write_pngs(stickers, words, out)
    except OSError as error:
        raise CannotPrint(f"{out} cannot be written ({error.strerror}).") from None


async def revoke(settings: Settings, cards: list[PlaceCard]) -> str:
    """Make the codes of these places void; one sentence for whoever asked."""
    database = await _database(settings)
    try:
        async with database.transaction() as session:
            count = await place_tokens.revoke(session, cards, real_clock())
    finally:
        await database.close()
    return f"{count} codes are void now. Whoever scans one is greeted as usual."


async def _kept(settings: Settings, cards: list[PlaceCard]) -> list[PlaceToken]:
    database = await _database(settings)
    try:
        async with database.transaction() as session:
            return [
                await place_tokens.keep(session, card, secrets.token_urlsafe(_TOKEN_BYTES), real_clock())
                for card in cards
            ]
    finally:
        await database.close()


async def _database(settings: Settings) -> Database:
    prepare(settings)
    await brought_up(settings)
    return Database(settings.database)


async def _bot_name(settings: Settings, given: str | None) -> str:
    name = (given or "").strip().removeprefix("@")
    if given is None:
        name = await _asked(settings)
    if not _BOT_NAME.fullmatch(name):
        raise CannotPrint(f"“{name}” is no user name of a bot.")
    return name


async def _asked(settings: Settings) -> str:
    if settings.citizen_bot_token is None:
        raise CannotPrint("There is no CITIZEN_BOT_TOKEN. Name the citizens' bot: --bot NAME.")
    async with aiohttp.ClientSession() as session:
        token = settings.citizen_bot_token.get_secret_value()
        try:
            me = await RawApi(session, settings.telegram_api_url, token).call("getMe")
        except ApiError as error:
            raise CannotPrint(
                f"Telegram does not tell the bot's name ({error.reason}). Name it: --bot NAME."
            ) from None
    return str(me["username"])
