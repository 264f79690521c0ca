"""The part of a transport that is the same for both frameworks.

aiogram and python-telegram-bot name their methods and parameters after the Bot API alike; they differ in the
classes of what is passed in and in their exceptions. Those few things are left to the two subclasses.
"""

import asyncio
import mimetypes
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

import structlog

from handlers.delivery import (
    Blocked,
    DeliveryError,
    Progress,
    Refused,
)
from handlers.steps import Step, StepKind, sendable_kind, steps_of
from storage.letters import Letter, Sent, StoredFile

log = structlog.get_logger(__name__)

_PRESENT = {"member", "administrator", "creator"}
Meanings = tuple[tuple[type[Exception], Callable[[Any], DeliveryError]], ...]


class Carrier(ABC):
    """One bot's way out; see `handlers.delivery.Transport`."""

    def __init__(self, bot: Any) -> None:
        self._bot = bot

    async def send(
        self, letter: Letter, files: Sequence[StoredFile], progress: Progress | None = None
    ) -> Sent:
        """Send, edit or answer a letter; see `handlers.delivery.Transport.send`."""
        progress = progress or Progress()
        for step in steps_of(letter, files)[progress.done :]:
            try:
                progress = progress.plus(await self._take_step(letter, step, progress.sent.message_ids))
            except DeliveryError as error:
                error.progress = progress
                raise
        return progress.sent

    async def download(self, file_id: str) -> bytes:
        """The content of a file that this bot received.

        Raises:
            Refused: too big, or not a file of this bot.
            Unreachable: worth another try.
        """
        return bytes(await self._call(lambda: self._fetch(file_id)))

    async def is_member(self, chat_id: int, user_id: int) -> bool:
        """Whether a person is in a chat now; Telegram's refusal to tell means no."""
        try:
            member = await self._call(lambda: self._bot.get_chat_member(chat_id=chat_id, user_id=user_id))
        except (Refused, Blocked):
            return False
        return member.status in _PRESENT or bool(getattr(member, "is_member", False))

    @abstractmethod
    async def close(self) -> None:
        """Give the connections back."""

    # --- what the frameworks do differently -------------------------------------------------------

    meanings: ClassVar[Meanings]
    """The house's word for each exception of the framework; the first that fits."""

    @abstractmethod
    async def _fetch(self, file_id: str) -> bytes: ...

    @abstractmethod
    def _upload(self, content: bytes, name: str) -> Any: ...

    @abstractmethod
    def _album_part(self, kind: str, media: Any) -> Any: ...

    @abstractmethod
    def _reply_to(self, message_id: int) -> Any: ...

    @abstractmethod
    def _markup(self, letter: Letter) -> Any: ...

    @abstractmethod
    def _menu_of(self, letter: Letter) -> tuple[Any, Any]:
        """The commands of a letter, and the scope that is its chat alone."""

    @abstractmethod
    def _no_preview(self) -> Any: ...

    # --- the calls --------------------------------------------------------------------------------

    async def _call(self, call: Callable[[], Awaitable[Any]]) -> Any:
        try:
            return await call()
        except DeliveryError:
            raise
        except Exception as error:
            for kind, meaning in self.meanings:
                if isinstance(error, kind):
                    # The cause is cut off: both frameworks put URLs or tokens into some of their messages.
                    raise meaning(error) from None
            raise

    async def _take_step(self, letter: Letter, step: Step, before: Sequence[int]) -> Sent:
        try:
            return await self._perform(letter, step, before)
        except Refused as error:
            if not step.files:
                raise
            log.warning("media refused", reason=error.reason, files=len(step.files))
            return await self._one_by_one(letter, step, before, error)

    async def _perform(self, letter: Letter, step: Step, before: Sequence[int]) -> Sent:
        wordless = {
            StepKind.ANSWER: self._answer,
            StepKind.COMMANDS: self._commands,
            StepKind.TOPIC: self._topic,
            StepKind.EDIT: self._edit,
            StepKind.REMOVE: self._remove,
        }
        if step.kind in wordless:
            return await wordless[step.kind](letter)
        if step.kind is StepKind.MEDIA:
            return await self._media(letter, step, before, step.files[0])
        if step.kind is StepKind.ALBUM:
            return await self._album(letter, step, before)
        where = self._where(letter, step, before)
        if step.kind is StepKind.TEXT:
            what = {"text": step.text, "parse_mode": "HTML", "link_preview_options": self._no_preview()}
            message = await self._call(lambda: self._bot.send_message(**where, **what))
        elif step.kind is StepKind.LOCATION:
            latitude, longitude = letter.location or (0.0, 0.0)
            place = {"latitude": latitude, "longitude": longitude}
            message = await self._call(lambda: self._bot.send_location(**where, **place))
        else:
            name, content = letter.document or ("", "")
            paper = self._upload(content.encode(), name)
            message = await self._call(lambda: self._bot.send_document(**where, document=paper))
        return Sent((message.message_id,))

    def _where(self, letter: Letter, step: Step, before: Sequence[int]) -> dict[str, Any]:
        """The parameters that every sending call takes."""
        where: dict[str, Any] = {"chat_id": letter.chat_id}
        target = before[0] if step.hung and before else letter.reply_to if not before else None
        if target is not None:
            where["reply_parameters"] = self._reply_to(target)
        if letter.thread_id is not None:
            where["message_thread_id"] = letter.thread_id
        if letter.silent:
            where["disable_notification"] = True
        if letter.protected:
            where["protect_content"] = True
        if step.marked and (markup := self._markup(letter)) is not None:
            where["reply_markup"] = markup
        return where

    async def _topic(self, letter: Letter) -> Sent:
        """Make a topic; its number is that of the message which opens it."""
        make = self._bot.create_forum_topic
        topic = await self._call(lambda: make(chat_id=letter.chat_id, name=letter.text))
        return Sent((topic.message_thread_id,))

    async def _answer(self, letter: Letter) -> Sent:
        await self._call(
            lambda: self._bot.answer_callback_query(
                callback_query_id=letter.callback_id, text=letter.text or None, show_alert=letter.alert
            )
        )
        return Sent()

    async def _commands(self, letter: Letter) -> Sent:
        menu, scope = self._menu_of(letter)
        await self._call(lambda: self._bot.set_my_commands(commands=menu, scope=scope))
        return Sent()

    async def _remove(self, letter: Letter) -> Sent:
        ids = list(letter.removes)
        await self._call(lambda: self._bot.delete_messages(chat_id=letter.chat_id, message_ids=ids))
        return Sent()

    async def _edit(self, letter: Letter) -> Sent:
        which: dict[str, Any] = {"chat_id": letter.chat_id, "message_id": letter.edits}
        which["reply_markup"] = self._markup(replace(letter, menu=(), remove_menu=False))
        sent = Sent((letter.edits,) if letter.edits is not None else ())
        if not letter.text:
            await self._call(lambda: self._bot.edit_message_reply_markup(**which))
            return sent
        which["parse_mode"] = "HTML"
        preview = self._no_preview()
        try:
            await self._call(
                lambda: self._bot.edit_message_text(text=letter.text, link_preview_options=preview, **which)
            )
        except Refused as error:
            if "no text in the message" not in error.reason.lower():
                raise
            await self._call(lambda: self._bot.edit_message_caption(caption=letter.text, **which))
        return sent

    async def _media(self, letter: Letter, step: Step, before: Sequence[int], file: StoredFile) -> Sent:
        where = self._where(letter, step, before)
        if step.text:
            where |= {"caption": step.text, "parse_mode": "HTML"}
        kind = sendable_kind(file.kind)
        where[kind] = await self._media_of(file)
        message = await self._call(lambda: getattr(self._bot, f"send_{kind}")(**where))
        return Sent((message.message_id,), _file_ids([message], [file]))

    async def _album(self, letter: Letter, step: Step, before: Sequence[int]) -> Sent:
        where = self._where(letter, replace(step, marked=False), before)
        parts = [self._album_part(file.kind, await self._media_of(file)) for file in step.files]
        messages = await self._call(lambda: self._bot.send_media_group(media=parts, **where))
        return Sent(tuple(message.message_id for message in messages), _file_ids(messages, step.files))

    async def _media_of(self, file: StoredFile) -> Any:
        if file.file_id is not None:
            return file.file_id
        try:
            content = await asyncio.to_thread(Path(file.path).read_bytes)
        except OSError as error:
            raise Refused(f"our copy of the file cannot be read ({type(error).__name__})") from None
        ending = mimetypes.guess_extension(file.mime or "") or ""
        return self._upload(content, file.name or f"{file.kind}{ending}")

    async def _one_by_one(self, letter: Letter, step: Step, before: Sequence[int], error: Refused) -> Sent:
        """Media that Telegram refused as they were: each alone, in other ways; the words go out anyway."""
        sent = Sent()
        if step.text:
            words = replace(step, kind=StepKind.TEXT, files=())
            sent = await self._perform(letter, words, before)
            step = replace(step, text="", marked=False, hung=True)
        for file in step.files:
            for other in _other_ways(file):
                try:
                    one = await self._media(letter, step, [*before, *sent.message_ids], other)
                except Refused as refused:
                    log.warning("file refused", reason=refused.reason, kind=other.kind)
                    continue
                sent = Sent(sent.message_ids + one.message_ids, {**sent.file_ids, **one.file_ids})
                step = replace(step, marked=False)
                break
        if not before and not sent.message_ids:
            raise error
        return sent


def _other_ways(file: StoredFile) -> Iterator[StoredFile]:
    """By its id, from our disk, and at last as a plain document."""
    if file.file_id is not None:
        yield file
    if file.path:
        yield replace(file, file_id=None)
        yield replace(file, file_id=None, kind="document")


def _file_ids(messages: Sequence[Any], files: Sequence[StoredFile]) -> dict[int, str]:
    """This bot's own ids of what was uploaded just now."""
    found = {}
    for message, file in zip(messages, files, strict=False):
        media = getattr(message, sendable_kind(file.kind), None)
        largest = media[-1] if isinstance(media, list | tuple) and media else media
        if file.file_id is None and largest:
            found[file.attachment_id] = str(largest.file_id)
    return found
