"""The citizens' bot's way out: the only place where it speaks to Telegram."""

import io
from typing import Any, ClassVar

import aiohttp
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramRetryAfter,
)
from aiogram.types import (
    BotCommand,
    BotCommandScopeChat,
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaAudio,
    InputMediaDocument,
    InputMediaPhoto,
    InputMediaVideo,
    KeyboardButton,
    LinkPreviewOptions,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)

from handlers.carrier import Carrier, Meanings
from handlers.delivery import Blocked, DeliveryError, Moved, Refused, SlowDown, Unreachable
from handlers.refusals import refusal
from storage.letters import Letter

_ALBUM_PARTS = {
    "photo": InputMediaPhoto,
    "video": InputMediaVideo,
    "document": InputMediaDocument,
    "audio": InputMediaAudio,
}
_NEVER_CONNECTED = ("ClientConnectorError", "ClientConnectorDNSError", "ConnectionTimeoutError")
_TEMPORARY = (TelegramAPIError, ClientDecodeError, aiohttp.ClientError, TimeoutError, OSError)


def citizen_bot(token: str, api_url: str, *, seconds: float = 30) -> Bot:
    """An aiogram bot that talks to `api_url`, each call within `seconds` (uploads included)."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(api_url), timeout=seconds)
    return Bot(token, session=session)


def _unreachable(error: TelegramNetworkError) -> DeliveryError:
    kind = error.message.partition(":")[0]
    return Unreachable(kind, maybe=kind not in _NEVER_CONNECTED)


def _no_file(error: aiohttp.ClientResponseError) -> DeliveryError:
    gone = error.status in {400, 404}
    return Refused(f"file not found ({error.status})") if gone else Unreachable(str(error.status))


class CitizenTransport(Carrier):
    """Sends letters through aiogram; see `handlers.delivery.Transport`."""

    meanings: ClassVar[Meanings] = (
        (TelegramRetryAfter, lambda error: SlowDown(float(error.retry_after))),
        (TelegramMigrateToChat, lambda error: Moved(error.migrate_to_chat_id)),
        (TelegramForbiddenError, lambda error: Blocked(error.message)),
        (TelegramBadRequest, lambda error: refusal(error.message)),
        (TelegramEntityTooLarge, lambda _: Refused("too large")),
        (TelegramNetworkError, _unreachable),
        (aiohttp.ClientResponseError, _no_file),
        # Whatever is left, a revoked token included, may be mended while letters wait.
        *((kind, lambda error: Unreachable(type(error).__name__)) for kind in _TEMPORARY),
    )

    def __init__(self, bot: Bot) -> None:
        super().__init__(bot)
        self._aiogram = bot

    async def close(self) -> None:
        """Give the connections back."""
        await self._aiogram.session.close()

    async def _fetch(self, file_id: str) -> bytes:
        file = await self._aiogram.get_file(file_id)
        if file.file_path is None:
            raise Refused("the file has no path")
        into = io.BytesIO()
        await self._aiogram.download_file(file.file_path, into, timeout=120)
        return into.getvalue()

    def _upload(self, content: bytes, name: str) -> BufferedInputFile:
        return BufferedInputFile(content, name)

    def _album_part(self, kind: str, media: Any) -> Any:
        return _ALBUM_PARTS[kind](media=media)

    def _reply_to(self, message_id: int) -> ReplyParameters:
        return ReplyParameters(message_id=message_id, allow_sending_without_reply=True)

    def _no_preview(self) -> LinkPreviewOptions:
        return LinkPreviewOptions(is_disabled=True)

    def _menu_of(self, letter: Letter) -> tuple[Any, Any]:
        menu = [BotCommand(command=command, description=told) for command, told in letter.commands]
        return menu, BotCommandScopeChat(chat_id=letter.chat_id)

    def _markup(self, letter: Letter) -> Any:
        if letter.buttons:
            rows = [
                [InlineKeyboardButton(text=one.text, callback_data=one.data, url=one.url) for one in row]
                for row in letter.buttons
            ]
            return InlineKeyboardMarkup(inline_keyboard=rows)
        if letter.menu:
            keys = [[KeyboardButton(text=word) for word in row] for row in letter.menu]
            if letter.ask_location:
                keys[0][0].request_location = True
            return ReplyKeyboardMarkup(keyboard=keys, resize_keyboard=True, one_time_keyboard=True)
        return ReplyKeyboardRemove(remove_keyboard=True) if letter.remove_menu else None
