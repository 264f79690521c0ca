"""The staff bot's way out: the only place where it speaks to Telegram.

PTB's own rate limiter is left out: it stops every chat on one 429. The sender keeps the budgets.
"""

from datetime import timedelta
from typing import Any, ClassVar

from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
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
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

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
_NEVER_CONNECTED = ("httpx.ConnectError", "httpx.ConnectTimeout", "Pool timeout")


def staff_request(*, seconds: float = 30, connections: int = 32) -> HTTPXRequest:
    """PTB's HTTP client with our patience: each call within about `seconds`."""
    return HTTPXRequest(
        connection_pool_size=connections,
        connect_timeout=min(10.0, seconds),
        read_timeout=seconds,
        write_timeout=seconds,
        pool_timeout=seconds,
        media_write_timeout=2 * seconds,
    )


def staff_bot(token: str, api_url: str, *, seconds: float = 30) -> Bot:
    """A PTB bot that talks to `api_url`; it needs no `initialize`, and makes no call of its own."""
    request = staff_request(seconds=seconds)
    base = api_url.rstrip("/")
    return Bot(
        token,
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=request,
        get_updates_request=request,
    )


def _unreachable(error: NetworkError) -> DeliveryError:
    if "too large" in error.message.lower():
        return Refused("too large")
    kind = error.message.partition(":")[0]
    return Unreachable(type(error).__name__, maybe=kind not in _NEVER_CONNECTED)


class StaffTransport(Carrier):
    """Sends letters through python-telegram-bot; see `handlers.delivery.Transport`."""

    meanings: ClassVar[Meanings] = (
        (RetryAfter, lambda error: SlowDown(_seconds(error.retry_after))),
        (ChatMigrated, lambda error: Moved(error.new_chat_id)),
        (Forbidden, lambda error: Blocked(error.message)),
        (BadRequest, lambda error: refusal(error.message)),
        (NetworkError, _unreachable),
        # Whatever is left, a revoked token included, may be mended while letters wait.
        (TelegramError, lambda error: Unreachable(type(error).__name__)),
    )

    def __init__(self, bot: Bot) -> None:
        super().__init__(bot)
        self._ptb = bot

    async def close(self) -> None:
        """Give the connections back."""
        await self._ptb.request.shutdown()

    async def _fetch(self, file_id: str) -> bytes:
        file = await self._ptb.get_file(file_id)
        try:
            return bytes(await file.download_as_bytearray(read_timeout=120))
        except TelegramError as error:
            if "Not Found" in error.message or "(404)" in error.message:
                raise Refused("file not found (404)") from None
            raise

    def _upload(self, content: bytes, name: str) -> InputFile:
        return InputFile(content, filename=name, attach=True)

    def _album_part(self, kind: str, media: Any) -> Any:
        return _ALBUM_PARTS[kind](media=media)

    def _reply_to(self, message_id: int) -> ReplyParameters:
        return ReplyParameters(message_id=message_id, allow_sending_without_reply=True)

    def _no_preview(self) -> LinkPreviewOptions:
        return LinkPreviewOptions(is_disabled=True)

    def _menu_of(self, letter: Letter) -> tuple[Any, Any]:
        menu = [BotCommand(command, told) for command, told in letter.commands]
        return menu, BotCommandScopeChat(letter.chat_id)

    def _markup(self, letter: Letter) -> Any:
        if letter.buttons:
            rows = [
                [InlineKeyboardButton(one.text, callback_data=one.data, url=one.url) for one in row]
                for row in letter.buttons
            ]
            return InlineKeyboardMarkup(rows)
        if letter.menu:
            keys = [[KeyboardButton(word) for word in row] for row in letter.menu]
            if letter.ask_location:
                keys[0][0] = KeyboardButton(letter.menu[0][0], request_location=True)
            return ReplyKeyboardMarkup(keys, resize_keyboard=True, one_time_keyboard=True)
        return ReplyKeyboardRemove() if letter.remove_menu else None


def _seconds(pause: int | timedelta) -> float:
    return pause.total_seconds() if isinstance(pause, timedelta) else float(pause)
