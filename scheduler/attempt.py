"""One attempt to deliver one letter, and what follows from Telegram's answer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

import structlog

from handlers.delivery import (
    Blocked,
    DeliveryError,
    Moved,
    Progress,
    Refused,
    SlowDown,
    TopicClosed,
    TopicGone,
    Transport,
    Unchanged,
    Unreachable,
    Vanished,
)
from handlers.markup import without_markup
from scheduler.budget import Budget
from scheduler.rooms_watch import RoomsWatch
from scheduler.stopping import Clock, pause, told
from storage.cases import cards
from storage.engine.database import Database
from storage.files import attachments
from storage.files.vault import Vault
from storage.letters import BotName, Letter, LetterKind, Sent, StoredFile
from storage.mail import outbox
from storage.mail.outbox import Due, Outcome, Result
from storage.tables import Attachment

log = structlog.get_logger(__name__)

_LONGEST_PAUSE = 300.0
_LONGEST_TOPIC_PAUSE = 3600.0
_CALLBACK_LIFE = timedelta(minutes=1)
_MOST_SURPRISES = 8
_MANY_SLOWED = 5
_WHOLE_BOT_PAUSE = 3.0
_ELSEWHERE = "on another machine, perhaps: all machines must share one DATA_DIR"


@dataclass(kw_only=True)
class Delivery:
    """Turns a letter into calls and Telegram's answers into results.

    Args:
        transport: the bot's way out.
        budget: told of each 429.
        monotonic: seconds of the budget's clock.
    """

    bot: BotName
    database: Database
    transport: Transport
    vault: Vault
    clock: Clock
    budget: Budget
    monotonic: Callable[[], float]
    _progress: dict[int, Progress] = field(default_factory=dict)

    @property
    def _rooms(self) -> RoomsWatch:
        return RoomsWatch(database=self.database, clock=self.clock)

    async def attempt(self, due: Due) -> Result:
        """Try once. Never raises but for cancellation: every way to fail is a result."""
        try:
            return await self._tried(due)
        except Exception as error:  # noqa: BLE001 - one letter's trouble must not stop the others
            return self._surprised(due, error)

    async def _tried(self, due: Due) -> Result:
        try:
            if due.doubtful and due.letter.kind is LetterKind.TOPIC:
                await self._rooms.doubted(due)
                return self._result(due, Outcome.DROPPED, reason="it may have been made already")
            letter, files, later = await self._prepared(due)
            if letter.kind is LetterKind.EDIT and letter.edits is None:
                return self._result(due, Outcome.DROPPED, reason="what it changes never arrived")
            if not letter.text and due.letter.attachments and not files:
                return self._result(due, Outcome.DROPPED, reason="every file is lost")
            sent = await self._send_into_topic(due, letter, files)
            if later:
                await self._follow_up(due, later, sent)
        except DeliveryError as error:
            return await self._answered(due, error)
        self._progress.pop(due.id, None)
        return Result(due.id, Outcome.SENT, self.clock(), sent=sent)

    # --- before -----------------------------------------------------------------------------------

    async def _prepared(self, due: Due) -> tuple[Letter, list[StoredFile], list[int]]:
        """The letter as it must go now, its files, and the ids of files that follow in another letter."""
        letter = await self._rooms.addressed(due.letter)
        if letter.kind is LetterKind.CARD:
            return await self._as_card(letter)
        if letter.edits_letter is not None:
            async with self.database.reading() as session:
                known = await outbox.message_of(session, letter.edits_letter)
            return replace(letter, edits=known), [], []
        if not letter.attachments:
            return letter, [], []
        async with self.database.reading() as session:
            rows = await attachments.of_ids(session, letter.attachments)
        ready = {row.id: file for row in rows if (file := self._file(row)) is not None}
        later = [row.id for row in rows if row.id is not None and row.id not in ready and not row.lost]
        return letter, list(ready.values()), later

    async def _as_card(self, letter: Letter) -> tuple[Letter, list[StoredFile], list[int]]:
        """A card is sent once and edited ever after; its files always follow, for a card must not wait."""
        async with self.database.reading() as session:
            card = await cards.get(session, letter.report_id or 0)
        if card is None or card.message_id is None or card.chat_id != letter.chat_id:
            return replace(letter, edits=None), [], list(letter.attachments)
        return replace(letter, edits=card.message_id), [], []

    def _file(self, row: Attachment) -> StoredFile | None:
        """A file as our transport needs it; None while there is neither a copy nor an id of this bot."""
        file_id = row.file_ids.get(str(self.bot))
        path = ""
        if row.path is not None:
            try:
                path = str(self.vault.open(row.path))
            except FileNotFoundError:
                log.error("our copy of a file is not here", attachment=row.id, hint=_ELSEWHERE)  # noqa: TRY400 - the trace says no more
        if row.id is None or not (path or file_id):
            return None
        return StoredFile(row.id, row.kind, path, row.mime, file_id, row.name)

    # --- the call ---------------------------------------------------------------------------------

    async def _send_into_topic(self, due: Due, letter: Letter, files: Sequence[StoredFile]) -> Sent:
        """Into its topic; beside it rather than nowhere, but a topic of ours that is gone is made anew."""
        try:
            return await self._send(due, letter, files)
        except (TopicGone, TopicClosed) as error:
            if letter.thread_id is None:
                raise
            if isinstance(error, TopicGone) and (due.letter.thread_id or 0) < 0:
                await self._rooms.gone(due, letter.thread_id)
                raise
            if isinstance(error, TopicClosed):
                await self._rooms.closed(due)
            log.warning("sent beside its topic", letter=due.id, reason=_reason(error))
            self._progress[due.id] = error.progress
            return await self._send(due, replace(letter, thread_id=None), files)

    async def _send(self, due: Due, letter: Letter, files: Sequence[StoredFile]) -> Sent:
        progress = self._progress.get(due.id)
        try:
            return await self.transport.send(letter, files, progress)
        except Refused as error:
            if "parse entities" not in error.reason.lower():
                raise
            log.error("broken markup, sent as plain text", letter=due.id)  # noqa: TRY400 - the trace says no more
            plain = replace(letter, text=without_markup(letter.text))
            return await self.transport.send(plain, files, error.progress)
        except Vanished:
            if letter.kind is not LetterKind.CARD:
                raise
            return await self.transport.send(replace(letter, edits=None), files)
        except Unchanged:
            return Sent((letter.edits,) if letter.edits is not None else ())

    async def _follow_up(self, due: Due, ids: Sequence[int], sent: Sent) -> None:
        """A letter of its own for files that are not fetched yet, hung under what was sent."""
        letter = Letter(
            bot=due.letter.bot,
            chat_id=due.letter.chat_id,
            lane=due.letter.lane,
            attachments=tuple(ids),
            reply_to=sent.message_ids[0] if sent.message_ids else None,
            thread_id=due.letter.thread_id,
            report_id=due.letter.report_id,
            purpose=due.letter.purpose,
            once_key=f"files-of-letter:{due.id}",
            queue=f"{due.letter.chat_id}:files:{due.id}",
        )
        async with self.database.transaction() as session:
            await outbox.post(session, letter, self.clock())

    # --- after ------------------------------------------------------------------------------------

    async def _answered(self, due: Due, error: DeliveryError) -> Result:
        if error.progress.done and due.letter.merge_key is None:
            self._progress[due.id] = error.progress
        match error:
            case SlowDown():
                return self._slowed(due, error)
            case Blocked() if due.letter.chat_id < 0:
                return await self._locked_out(due)
            case Refused() | TopicGone() if (due.letter.thread_id or 0) < 0 and _about_topic(due, error):
                return await self._no_topic(due, error)
            case Unreachable():
                return self._unreachable(due, error)
            case Moved():
                log.warning("the group has moved", letter=due.id)
                return self._result(due, Outcome.MOVED, new_chat_id=error.new_chat_id)
        self._progress.pop(due.id, None)
        outcome = Outcome.BLOCKED if isinstance(error, Blocked) else Outcome.REFUSED
        log.warning("not delivered", letter=due.id, outcome=str(outcome), reason=_reason(error))
        return self._result(due, outcome, reason=_reason(error))

    def _slowed(self, due: Due, error: SlowDown) -> Result:
        now = self.monotonic()
        self.budget.slow_down(due.letter.chat_id, now + error.seconds)
        if self.budget.slowed(now) >= _MANY_SLOWED:
            self.budget.slow_down_all(now + min(error.seconds, _WHOLE_BOT_PAUSE))
        log.warning("too fast", letter=due.id, seconds=error.seconds)
        return self._retry(due, error.seconds, "too fast")

    async def _no_topic(self, due: Due, error: DeliveryError) -> Result:
        if isinstance(error, TopicGone):
            return self._retry(due, 0, "the topic was gone")
        await self._rooms.refused(due)
        log.error("no topic can be made", letter=due.id, reason=_reason(error))
        return self._retry(due, pause(due.attempts + 1, longest=_LONGEST_TOPIC_PAUSE), "no topic")

    async def _locked_out(self, due: Due) -> Result:
        """The staff group threw us out or took our rights: no report may be lost by that, so we wait."""
        seconds = pause(due.attempts + 1, longest=_LONGEST_PAUSE)
        await self._rooms.locked_out(due, seconds)
        log.error("the bot may not write in its group", letter=due.id, seconds=seconds)
        return self._retry(due, seconds, "may not write in the group")

    def _unreachable(self, due: Due, error: Unreachable) -> Result:
        now = self.clock()
        if due.letter.kind is LetterKind.CALLBACK and now > due.created_at + _CALLBACK_LIFE:
            return self._result(due, Outcome.DROPPED, reason="too late")
        seconds = pause(due.attempts + 1, longest=_LONGEST_PAUSE)
        log.warning("unreachable", letter=due.id, reason=error.reason, seconds=seconds)
        return self._retry(due, seconds, error.reason, doubtful=error.maybe)

    def _surprised(self, due: Due, error: Exception) -> Result:
        log.error("a letter failed", letter=due.id, **told(error))
        reason = type(error).__name__
        if due.attempts + 1 >= _MOST_SURPRISES:
            return self._result(due, Outcome.REFUSED, reason=reason)
        return self._retry(due, pause(due.attempts + 1, longest=_LONGEST_PAUSE), reason)

    def _retry(self, due: Due, seconds: float, reason: str, *, doubtful: bool = False) -> Result:
        now = self.clock()
        later = now + timedelta(seconds=seconds)
        return Result(due.id, Outcome.RETRY, now, reason=reason, not_before=later, doubtful=doubtful)

    def _result(
        self, due: Due, outcome: Outcome, *, reason: str | None = None, new_chat_id: int | None = None
    ) -> Result:
        return Result(due.id, outcome, self.clock(), reason=reason, new_chat_id=new_chat_id)


def _about_topic(due: Due, error: DeliveryError) -> bool:
    """Whether a topic of ours is gone, or could not be made."""
    return isinstance(error, TopicGone) or due.letter.kind is LetterKind.TOPIC


def _reason(error: DeliveryError) -> str:
    return f"{type(error).__name__}: {error}"[:300]
